// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ServerTypes.h"
#include "base/Result.h"

namespace breakwater::admin {

/// What the admin room asks of whoever runs the rooms (the server's core): the listener, its settings and its
/// certificate. Control thread.
class ServerControl
{
public:
    virtual ~ServerControl() = default;

    virtual ServerInfo info() const = 0;
    virtual ServerSettings settings() const = 0;
    virtual bool settingsAreManaged() const = 0; ///< by the configuration file
    /// Checks, stores and puts into force; on an error nothing has changed. A port that is taken is an error.
    virtual Result<void> apply(const ServerSettings &settings) = 0;
    virtual Result<CertificateInfo> certificate() const = 0;
    virtual Result<QString> caCertificatePem() const = 0;
    virtual Result<void> finishSetup() = 0;
};

} // namespace breakwater::admin
