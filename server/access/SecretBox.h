// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QByteArray>
#include <QString>

namespace breakwater::access {

/// Seals the secrets that must be readable again (upstream passwords) for the catalog: AES-256-GCM under the
/// key of DATA/secret.key, with a random nonce each. `purpose` is bound to what is sealed, so that a sealed
/// text cannot be moved to another column. Immutable; any thread.
class SecretBox
{
public:
    /// Makes the key file on first use. Errors: those of PrivateFile::loadOrCreateKey.
    static Result<SecretBox> open(const QString &keyFile);
    explicit SecretBox(Secret key); ///< 32 bytes

    QByteArray seal(const Secret &secret, const QByteArray &purpose) const;
    /// SecretUnreadable for what was not sealed by this key, or was changed.
    Result<Secret> unseal(const QByteArray &sealed, const QByteArray &purpose) const;

private:
    Secret m_key;
};

} // namespace breakwater::access
