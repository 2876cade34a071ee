// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/CertificateAuthority.h"

#include "access/PrivateFile.h"
#include "access/X509Builder.h"

#include <algorithm>

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

namespace breakwater::access {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(log, "breakwater.access")

constexpr std::chrono::hours backdating {24}; // nodes whose clock is behind must accept it at once

Error invalid(const QString &file, const QString &reason, const QString &detail)
{
    return Error(ErrorCode::CertificateInvalid, detail, {{u"file"_s, file}, {u"reason"_s, reason}});
}

QStringList completeNames(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names + QStringList {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
        const QString lower = name.trimmed().toLower();
        if (!all.contains(lower))
            all.append(lower);
    }
    return all;
}

/// The same names in any order and spelling.
bool sameNames(const QStringList &wanted, const CertificateDetails &present)
{
    return wanted.size() == present.names.size()
        && std::all_of(wanted.begin(), wanted.end(), [&present](const QString &name) { return present.covers(name); });
}

QByteArray readPublic(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(1024 * 1024) : QByteArray();
}

} // namespace

struct CertificateAuthority::Private
{
    Private(QString tlsFolder, const Clock &theClock) : folder(std::move(tlsFolder)), clock(theClock) { }

    const QString folder;
    const Clock &clock;
    X509Ptr certificate;
    KeyPtr key;
    QByteArray pem;
    CertificateDetails details;

    QString path(const char *name) const { return folder + u'/' + QString::fromLatin1(name); }
    Result<void> load();
    Result<void> makeFirst(const QString &hostName);
    Result<void> make(const QString &hostName, KeyPtr newKey);
    Result<void> adopt(X509Ptr newCertificate, KeyPtr newKey);
    bool serverIsGood(const QStringList &names) const;
};

Result<void> CertificateAuthority::Private::adopt(X509Ptr newCertificate, KeyPtr newKey)
{
    certificate = std::move(newCertificate);
    key = std::move(newKey);
    pem = X509Builder::toPem(*certificate);
    auto described = describeCertificate(pem);
    if (!described)
        return described.error();
    details = std::move(*described);
    return {};
}

Result<void> CertificateAuthority::Private::load()
{
    auto loadedCertificate = X509Builder::certificateFromPem(readPublic(path("ca.crt")));
    if (!loadedCertificate)
        return invalid(
            path("ca.crt"), u"noCertificate"_s,
            u"no PEM certificate in it; restore it from a backup, or remove ca.crt and ca.key to make a new CA that every node must be given"_s);
    const auto keyPem = PrivateFile::read(path("ca.key"));
    if (!keyPem)
        return keyPem.error().code == ErrorCode::NotFound ? invalid(
                   path("ca.key"), u"missing"_s,
                   u"restore it from a backup, or remove ca.crt too to make a new CA that every node must be given"_s)
                                                          : keyPem.error();
    auto loadedKey = X509Builder::keyFromPem(keyPem->reveal());
    if (!loadedKey)
        return invalid(path("ca.key"), u"noKey"_s, u"no PEM private key in it"_s);
    if (X509_check_private_key(loadedCertificate.get(), loadedKey.get()) != 1) {
        ERR_clear_error();
        return invalid(path("ca.key"), u"keyMismatch"_s, u"the key does not belong to ca.crt"_s);
    }
    return adopt(std::move(loadedCertificate), std::move(loadedKey));
}

/// A key without a certificate is a first start that was cut short, or a certificate that got lost: the same key
/// under the same name goes on being trusted by nodes that have the lost one.
Result<void> CertificateAuthority::Private::makeFirst(const QString &hostName)
{
    const auto keyPem = PrivateFile::read(path("ca.key"));
    if (!keyPem && keyPem.error().code != ErrorCode::NotFound)
        return keyPem.error();
    auto firstKey = keyPem ? X509Builder::keyFromPem(keyPem->reveal()) : X509Builder::makeKey();
    if (keyPem && !firstKey)
        return invalid(path("ca.key"), u"noKey"_s, u"no PEM private key in it"_s);
    return make(hostName, std::move(firstKey));
}

Result<void> CertificateAuthority::Private::make(const QString &hostName, KeyPtr newKey)
{
    const auto now = clock.now();
    auto newCertificate = newKey
        ? X509Builder::makeCa(u"Breakwater CA "_s + hostName, *newKey, now - backdating, now + caLifetime)
        : nullptr;
    if (!newCertificate)
        return Error(ErrorCode::Internal, u"no CA could be made: "_s + takeOpenSslError());
    if (auto written = PrivateFile::write(path("ca.key"), X509Builder::toPem(*newKey)); !written)
        return written;
    if (auto written = PrivateFile::write(path("ca.crt"), X509Builder::toPem(*newCertificate), 0644); !written)
        return written;
    auto adopted = adopt(std::move(newCertificate), std::move(newKey));
    if (adopted)
        qCInfo(log) << "made certificate authority" << details.subject << details.fingerprintSha256;
    return adopted;
}

bool CertificateAuthority::Private::serverIsGood(const QStringList &names) const
{
    const auto server = X509Builder::certificateFromPem(readPublic(path("server.crt")));
    if (!server || X509_verify(server.get(), key.get()) != 1) {
        ERR_clear_error();
        return false;
    }
    const auto checked = checkCertificateFiles({path("server.crt"), path("server.key")}, clock);
    return checked && PrivateFile::read(path("server.key")) && sameNames(names, *checked)
        && checked->notAfter - clock.now() > renewBefore;
}

CertificateAuthority::CertificateAuthority(std::unique_ptr<Private> data) : d(std::move(data)) { }

CertificateAuthority::~CertificateAuthority() = default;

Result<std::unique_ptr<CertificateAuthority>> CertificateAuthority::open(const QString &folder, const QString &hostName,
                                                                         const Clock &clock)
{
    if (auto made = PrivateFile::makeFolder(folder); !made)
        return made.error();
    auto data = std::make_unique<Private>(folder, clock);
    auto ready = QFileInfo::exists(data->path("ca.crt")) ? data->load() : data->makeFirst(hostName);
    if (ready && data->details.notAfter - clock.now() <= renewBefore) {
        qCWarning(log) << "certificate authority ends soon; a new one is made and nodes must be given it";
        ready = data->make(hostName, X509Builder::makeKey());
    }
    if (!ready)
        return ready.error();
    return std::unique_ptr<CertificateAuthority>(new CertificateAuthority(std::move(data)));
}

Result<std::unique_ptr<CertificateAuthority>> CertificateAuthority::observe(const QString &folder, const Clock &clock)
{
    auto data = std::make_unique<Private>(folder, clock);
    if (const auto loaded = data->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<CertificateAuthority>(new CertificateAuthority(std::move(data)));
}

const QByteArray &CertificateAuthority::certificatePem() const
{
    return d->pem;
}

const CertificateDetails &CertificateAuthority::details() const
{
    return d->details;
}

bool CertificateAuthority::isName(const QString &text)
{
    return X509Builder::isCertificateName(text);
}

Result<bool> CertificateAuthority::ensureServerCertificate(const QStringList &names)
{
    const QStringList all = completeNames(names);
    for (const QString &name : all) {
        if (!isName(name))
            return Error(ErrorCode::InvalidArgument, u"neither a host name nor an address"_s, {{u"value"_s, name}});
    }
    if (d->serverIsGood(all))
        return false;
    const auto now = d->clock.now();
    const auto until = std::min<WallTime>(now + serverLifetime, d->details.notAfter);
    const auto key = X509Builder::makeKey();
    const auto certificate
        = key ? X509Builder::makeServer(all, *key, *d->certificate, *d->key, now - backdating, until) : nullptr;
    if (!certificate)
        return Error(ErrorCode::Internal, u"no certificate could be made: "_s + takeOpenSslError());
    if (auto written = PrivateFile::write(d->path("server.key"), X509Builder::toPem(*key)); !written)
        return written.error();
    if (auto written = PrivateFile::write(d->path("server.crt"), X509Builder::toPem(*certificate), 0644); !written)
        return written.error();
    qCInfo(log) << "issued a server certificate for" << all.join(u", "_s);
    return true;
}

CertificateFiles CertificateAuthority::serverFiles() const
{
    return {d->path("server.crt"), d->path("server.key")};
}

Result<CertificateDetails> CertificateAuthority::serverDetails() const
{
    return checkCertificateFiles(serverFiles(), d->clock);
}

} // namespace breakwater::access
