// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/CertificateFile.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <chrono>
#include <memory>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace breakwater::access {

/// The private certificate authority of "tls: auto", in DATA/tls: ca.crt, ca.key, server.crt, server.key (keys
/// of mode 0600). The CA lives ten years, because nodes must be given it by hand; the server certificate 397
/// days, the most that some TLS stacks accept, and is issued anew under the same CA, of which nodes notice
/// nothing. Control thread; blocking file access and some milliseconds of signing.
class CertificateAuthority
{
public:
    static constexpr std::chrono::days caLifetime {3650};
    static constexpr std::chrono::days serverLifetime {397};
    static constexpr std::chrono::days renewBefore {30};

    /// Loads the CA, or makes "Breakwater CA HOST" when there is none or when it is about to end. A damaged CA or
    /// one whose key is missing is an error and not replaced silently: every node that trusts it would break.
    /// Errors: CertificateInvalid (params "file", "reason"), those of
    /// PrivateFile.
    static Result<std::unique_ptr<CertificateAuthority>> open(const QString &folder, const QString &hostName,
                                                              const Clock &clock);
    /// To look at the CA of a folder that another process serves: nothing is made or renewed. CertificateInvalid when
    /// there is none.
    static Result<std::unique_ptr<CertificateAuthority>> observe(const QString &folder, const Clock &clock);
    ~CertificateAuthority();

    const QByteArray &certificatePem() const; ///< what nodes must trust
    const CertificateDetails &details() const;

    /// Issues the server certificate if there is none for these names, if it is not of this CA, or if less than
    /// 30 days of it are left; true if it did. "localhost", 127.0.0.1 and ::1 are always among its names.
    /// Call it at start, when the names change, and once a day. InvalidArgument (params "value") for a name that
    /// is neither a DNS name nor an address.
    Result<bool> ensureServerCertificate(const QStringList &names);

    CertificateFiles serverFiles() const;
    Result<CertificateDetails> serverDetails() const;

    /// What ensureServerCertificate accepts as a name: a DNS name or an address without brackets.
    static bool isName(const QString &text);

private:
    struct Private;
    explicit CertificateAuthority(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace breakwater::access
