// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    explicit Words(const Error &error) : m_error(error) { }

    ErrorText text() const
    {
        ErrorText result = people();
        if (result.problem.isEmpty())
            result = outside();
        if (result.problem.isEmpty())
            result = house();
        if (result.problem.isEmpty())
            result = backups();
        if (result.problem.isEmpty())
            result = command();
        result.details = m_error.toLogLine();
        return result;
    }

private:
    QString param(const char *key, const QString &otherwise = {}) const
    {
        const QString value = m_error.params.value(QString::fromLatin1(key));
        return value.isEmpty() ? otherwise : value;
    }

    QString upstream() const { return param("upstream", param("host", tr("The upstream"))); }
    QString host() const { return param("host", param("upstream", tr("the upstream"))); }
    QString place() const
    {
        const QString file = param("file", tr("The configuration file"));
        const QString line = param("line");
        return line.isEmpty() ? file : tr("%1, line %2").arg(file, line);
    }
    QString reason() const { return param("reason", m_error.detail); }

    QString archiveTrouble() const;
    ErrorText backups() const;
    ErrorText people() const;
    ErrorText outside() const;
    ErrorText house() const;
    ErrorText command() const;

    const Error &m_error;
};

/// What a person or a client sent, and what the registry answered.
ErrorText Words::people() const
{
    switch (m_error.code) {
    case ErrorCode::InvalidName:
        return {tr("“%1” is not a valid repository name").arg(param("name", m_error.detail)),
                tr("Names have lower-case letters, digits and single separators: library/postgres."),
                tr("Correct the image name and pull again."),
                {}};
    case ErrorCode::InvalidTag:
        return {tr("“%1” is not a valid tag").arg(param("tag", m_error.detail)),
                tr("A tag has up to 128 letters, digits, dots, dashes and underscores."),
                tr("Correct the tag and pull again."),
                {}};
    case ErrorCode::InvalidDigest:
        return {tr("The digest is not valid"),
                tr("A digest looks like sha256: and 64 hexadecimal digits."),
                tr("Copy the digest again, whole."),
                {}};
    case ErrorCode::InvalidArgument:
        return {param("field").isEmpty() ? tr("A value is not valid") : tr("“%1” is not valid").arg(param("field")),
                reason(),
                tr("Correct the value and try again."),
                {}};
    case ErrorCode::ProjectUnknown:
        return {tr("No project answers for this image"),
                param("project").isEmpty() ? QString() : tr("There is no project “%1”.").arg(param("project")),
                tr("Add a project that serves this registry, or correct the address on the node."),
                {}};
    case ErrorCode::RepositoryUnknown:
        return {tr("The repository does not exist"),
                tr("%1 does not know it.").arg(upstream()),
                tr("Check the spelling of the image name."),
                {}};
    case ErrorCode::ManifestUnknown:
        return {tr("The image does not exist"),
                tr("%1 has no such tag or digest.").arg(upstream()),
                tr("Check the tag. For a digest, check that it has not been removed upstream."),
                {}};
    case ErrorCode::BlobUnknown:
        return {tr("A layer does not exist"),
                tr("%1 has no blob with this digest.").arg(upstream()),
                tr("Pull the image again: its manifest may have changed."),
                {}};
    case ErrorCode::PlatformMissing:
        return {param("platforms").isEmpty() ? tr("The image is not made for this platform")
                                             : tr("The image has no %1", "platforms").arg(param("platforms")),
                param("available").isEmpty() ? QString() : tr("It is made for %1.").arg(param("available")),
                tr("Choose a platform that it has, or another image."),
                {}};
    case ErrorCode::Unauthorized:
        return {tr("User name or secret was not accepted"),
                tr("The node sent no credentials, or wrong ones."),
                tr("Give the node a robot's user name and secret, or renew the robot's secret."),
                {}};
    case ErrorCode::Denied:
        return {tr("This robot may not pull here"),
                param("project").isEmpty() ? tr("Its permissions do not cover the project.")
                                           : tr("Its permissions do not cover the project %1.").arg(param("project")),
                tr("Add the project to the robot."),
                {}};
    case ErrorCode::RepositoryNotAllowed:
        return {tr("The project %1 does not allow this image").arg(param("project")),
                param("pattern").isEmpty() ? tr("None of its allow patterns fits %1.").arg(param("repository"))
                                           : tr("Its pattern %1 denies %2.").arg(param("pattern"), param("repository")),
                tr("Change the project's patterns if nodes should get it."),
                {}};
    case ErrorCode::ReadOnlyProject:
        return {tr("Nothing can be pushed here"),
                tr("A proxy project is read-only: it caches what an upstream has."),
                tr("Push to the upstream registry itself."),
                {}};
    default: return {};
    }
}

ErrorText Words::outside() const
{
    switch (m_error.code) {
    case ErrorCode::UpstreamDns:
        return {tr("%1 cannot be found").arg(upstream()),
                tr("The name %1 has no address (DNS).").arg(host()),
                tr("Check this computer's DNS and the upstream's URL. Cached images keep working."),
                {}};
    case ErrorCode::UpstreamConnect:
        return {tr("%1 cannot be reached").arg(upstream()),
                tr("%1 does not accept a connection.").arg(host()),
                tr("Check the Internet connection and the URL. Cached images keep working."),
                {}};
    case ErrorCode::UpstreamProxy:
        return {tr("%1 cannot be reached through its proxy").arg(upstream()),
                param("status") == QLatin1String("407")
                    ? tr("The proxy %1 wants a user name and password, or refused those it got.").arg(param("proxy"))
                    : param("status").isEmpty()
                    ? tr("The proxy %1 does not let us through: %2").arg(param("proxy"), reason())
                    : tr("The proxy %1 answered %2.").arg(param("proxy"), param("status")),
                tr("Check the proxy in the upstream's advanced settings. Cached images keep working."),
                {}};
    case ErrorCode::UpstreamTls:
        if (param("reason") == QLatin1String("clientCertificate"))
            return {tr("%1 wants another client certificate").arg(upstream()),
                    m_error.detail,
                    tr("Give the client certificate and its key in the upstream's advanced settings."),
                    {}};
        return {tr("%1 has a certificate that is not trusted").arg(upstream()),
                reason(),
                tr("If the upstream has its own CA, add that CA to the upstream. Else check this computer's clock."),
                {}};
    case ErrorCode::UpstreamTimeout:
        return {tr("%1 does not answer in time").arg(upstream()),
                tr("%1 was silent for too long.").arg(host()),
                tr("It is tried again by itself. Cached images keep working."),
                {}};
    case ErrorCode::UpstreamStatus:
        return {param("status").isEmpty() ? tr("%1 has a fault").arg(upstream())
                                          : tr("%1 answered %2").arg(upstream(), param("status")),
                tr("The fault is on the upstream's side."),
                tr("It is tried again by itself. Cached images keep working."),
                {}};
    case ErrorCode::UpstreamRateLimited: {
        const qint64 seconds = param("retryAfterSeconds").toLongLong();
        const QString when = seconds > 0
            ? tr("Pulls from it go on in %n minute(s).", nullptr, static_cast<int>((seconds + 59) / 60))
            : QString();
        return {tr("%1 has reached its rate limit").arg(upstream()),
                tr("%1 answered 429: too many requests. %2").arg(host(), when).trimmed(),
                tr("Add a login to the upstream for a higher limit. Cached images keep working."),
                {}};
    }
    case ErrorCode::UpstreamCredentialsRefused:
        return {tr("%1 refused the saved password").arg(upstream()),
                tr("User name and password or token were not accepted by %1.").arg(host()),
                tr("Edit the upstream's credentials, or clear them to pull anonymously."),
                {}};
    case ErrorCode::UpstreamDenied:
        return {tr("%1 gives no access to this image").arg(upstream()),
                tr("The repository is private, or it does not exist."),
                tr("Check the image name, and that the upstream's login may read it."),
                {}};
    case ErrorCode::UpstreamBadAnswer:
        return {tr("%1 sent something that is no registry's answer").arg(upstream()),
                reason(),
                tr("Check the URL. A log-in page of a network (captive portal) does this too."),
                {}};
    case ErrorCode::UpstreamRedirectRefused:
        return {tr("%1 sent us to an address that is not allowed").arg(upstream()),
                tr("It redirects to %1, a private address.").arg(param("target", host())),
                tr("If that is your own storage, allow this host in the upstream's settings."),
                {}};
    case ErrorCode::UpstreamRealmRefused:
        return {
            tr("%1 asks for its password somewhere else").arg(upstream()),
            tr("Its token service is %1, which is not its own.").arg(param("realm", m_error.detail)),
            tr("The password was not sent. If that host may have it, add it to the upstream's \"Login hosts\". Else "
               "check the upstream's URL."),
            {}};
    case ErrorCode::UpstreamLoop:
        return {tr("This upstream is Breakwater itself"),
                tr("A cache of itself would ask itself for ever."),
                tr("Give the registry's own address as URL."),
                {}};
    case ErrorCode::UpstreamDisabled:
        return {tr("%1 is switched off").arg(upstream()),
                tr("Only images that are cached are served."),
                tr("Enable the upstream, or end offline mode."),
                {}};
    case ErrorCode::DigestMismatch:
        return {tr("%1 sent data that is not what its digest says").arg(upstream()),
                param("expected").isEmpty() ? tr("Nothing was stored.")
                                            : tr("Expected %1, got %2. Nothing was stored.")
                                                  .arg(param("expected"), param("actual", tr("something else"))),
                tr("Pull again. If it happens again, the upstream or something on the way is damaged."),
                {}};
    case ErrorCode::SizeMismatch:
        return {tr("%1 cut the data short").arg(upstream()),
                tr("The length is not what was announced."),
                tr("Pull again: it goes on where it stopped."),
                {}};
    default: return {};
    }
}

QString Words::archiveTrouble() const
{
    const QString why = param("reason");
    const QString entry = param("entry");
    if (why == u"open"_s)
        return tr("%1 cannot be opened: %2").arg(param("file"), m_error.detail);
    if (why == u"format"_s)
        return tr("%1 is no tar archive, nor one packed by gzip or zstd.").arg(param("file"));
    if (why == u"content"_s)
        return tr("%1 holds neither an OCI image layout nor a docker-archive.").arg(param("file"));
    if (why == u"empty"_s)
        return tr("It names no image.");
    if (why == u"path"_s)
        return tr("Its entry “%1” leads out of it, or is there twice.").arg(entry);
    if (why == u"link"_s)
        return tr("Its entry “%1” is a link that leads out of it.").arg(entry);
    if (why == u"device"_s)
        return tr("Its entry “%1” is a device.").arg(entry);
    if (why == u"json"_s)
        return entry.isEmpty() ? tr("Its manifests make no sense.") : tr("“%1” makes no sense.").arg(entry);
    if (why == u"damaged"_s)
        return tr("It is damaged or cut short.");
    return tr("It holds, or unpacks to, more than is sensible: “%1”.").arg(entry);
}

/// Files that hold a whole installation.
ErrorText Words::backups() const
{
    const QString file = param("file");
    switch (m_error.code) {
    case ErrorCode::BackupUnreadable: {
        const QString why = param("reason");
        const QString part = param("part");
        if (why == u"open"_s)
            return {tr("The backup cannot be opened"),
                    tr("%1: %2").arg(file, m_error.detail),
                    tr("Check the path, and that this user may read the file."),
                    {}};
        if (why == u"format"_s)
            return {tr("This is no backup of Breakwater"),
                    file,
                    tr("Choose a file that was written by “Save a backup…” or breakwaterd backup."),
                    {}};
        return {tr("The backup is damaged or cut short"),
                part.isEmpty() ? file : tr("%1, at %2", "file, its part").arg(file, part),
                tr("Nothing was changed. Take another copy of it, or an older backup."),
                {}};
    }
    case ErrorCode::BackupTooNew:
        return {tr("The backup is from a newer version"),
                tr("Breakwater %1 wrote it.").arg(param("version")),
                tr("Nothing was changed. Update Breakwater first."),
                {}};
    case ErrorCode::PassphraseMissing:
        return {tr("The backup is sealed"), file, tr("Give the passphrase that it was saved with."), {}};
    case ErrorCode::PassphraseWrong:
        return {tr("The passphrase does not open the backup"),
                file,
                tr("Nothing was changed. Type the one that it was saved with."),
                {}};
    default: return {};
    }
}

/// Disk, catalog, configuration and the listener.
ErrorText Words::house() const
{
    const QString path = param("path");
    switch (m_error.code) {
    case ErrorCode::StorageUnwritable:
        return {tr("The data folder cannot be written"),
                path.isEmpty() ? reason() : tr("%1: %2").arg(path, reason()),
                tr("Give this user the right to write there, or choose another folder."),
                {}};
    case ErrorCode::StorageFull:
        if (const QString limit = param("limit"); limit == "store"_L1 || limit == "quota"_L1) {
            return {tr("It is larger than the limit"),
                    limit == "quota"_L1 ? tr("The quota of the project leaves no room for it, whatever else goes.")
                                        : tr("The limit of the store leaves no room for it, whatever else goes."),
                    tr("Raise the limit, or import fewer images or platforms at once."),
                    {}};
        }
        return {tr("The disk is full"),
                path.isEmpty() ? QString() : tr("There is no room left in %1.").arg(path),
                tr("Delete images or make room. Until then pulls go through without being cached."),
                {}};
    case ErrorCode::StorageIo:
        return {tr("The disk reported an error"),
                reason(),
                tr("Check the disk and its cable. Images that are damaged are fetched again."),
                {}};
    case ErrorCode::StoreMissing:
        return {tr("The disk with the store is not there"),
                tr("The store lies in %1.").arg(path),
                tr("Mount the disk and start again. To begin with an empty store instead, move %1 away.")
                    .arg(param("file")),
                {}};
    case ErrorCode::DataFolderInUse:
        return {tr("The data folder is in use"),
                param("holder").isEmpty() ? tr("Another Breakwater has it open.")
                                          : tr("%1 has it open.").arg(param("holder")),
                tr("Stop the other one, or start this one with another folder (--data)."),
                {}};
    case ErrorCode::ArchiveUnreadable:
        return {
            tr("The archive cannot be read"),
            archiveTrouble(),
            tr("Make it anew: skopeo, docker save, podman save and Breakwater's own export write archives that fit."),
            {}};
    case ErrorCode::ArchiveRefused:
        return {tr("The archive is refused"),
                archiveTrouble(),
                tr("Nothing was imported. Make it anew, and do not use this one unless you know where it comes from."),
                {}};
    case ErrorCode::CatalogDamaged:
        return {tr("The catalog is damaged"),
                reason(),
                tr("Start again: it is rebuilt from the stored images. A copy of the old one is kept."),
                {}};
    case ErrorCode::CatalogTooNew:
        return {tr("The catalog is from a newer version"),
                tr("This version cannot read it and leaves it as it is."),
                tr("Update Breakwater."),
                {}};
    case ErrorCode::CatalogIo:
        return {
            tr("The catalog cannot be read or written"), reason(), tr("Check that the disk has room and works."), {}};
    case ErrorCode::ConfigurationSyntax:
        return {tr("The configuration file cannot be read: %1").arg(place()),
                reason(),
                tr("Correct the YAML. Nothing of the file was applied."),
                {}};
    case ErrorCode::ConfigurationUnknownKey:
        return {tr("Unknown setting “%1” in %2").arg(param("key"), place()),
                reason(),
                tr("Correct or remove it. Nothing of the file was applied."),
                {}};
    case ErrorCode::ConfigurationBadValue:
        return {tr("The value of “%1” is not valid: %2").arg(param("key"), place()),
                reason(),
                tr("Correct it. Nothing of the file was applied."),
                {}};
    case ErrorCode::ConfigurationFileMissing:
        return {tr("A file is missing: %1").arg(param("file", m_error.detail)),
                reason(),
                tr("Create the file, or correct the path in the configuration."),
                {}};
    case ErrorCode::AddressInUse:
        return {tr("%1 is already used").arg(param("address", tr("The port"))),
                param("holder").isEmpty() ? tr("Another program listens there.")
                                          : tr("It is used by %1.").arg(param("holder")),
                tr("Choose another port, or stop the other program."),
                {}};
    case ErrorCode::AddressUnavailable:
        return {tr("%1 is not an address of this computer").arg(param("address", tr("The address"))),
                tr("It may have changed (DHCP), or the network is not up yet."),
                tr("Choose another address, or listen on all addresses (0.0.0.0)."),
                {}};
    case ErrorCode::PortForbidden:
        return {tr("%1 needs administrator rights").arg(param("address", tr("This port"))),
                tr("Ports below 1024 are reserved."),
                tr("Choose a port above 1023, such as 8443."),
                {}};
    case ErrorCode::CertificateInvalid:
        return {tr("The certificate cannot be used"),
                param("file").isEmpty() ? reason() : tr("%1: %2").arg(param("file"), reason()),
                tr("Give a certificate and its key in PEM form, or let Breakwater make one."),
                {}};
    case ErrorCode::KeyFileInvalid:
        return {tr("The key file cannot be used"),
                path.isEmpty() ? reason() : tr("%1: %2").arg(path, reason()),
                tr("Restore it from a backup and give it mode 0600. Without it, passwords must be entered again."),
                {}};
    case ErrorCode::SecretUnreadable:
        return {tr("A stored password cannot be read"),
                param("upstream").isEmpty() ? tr("The key file is not the one that sealed it.")
                                            : tr("The key file does not open the password of %1.").arg(upstream()),
                tr("Enter the password again."),
                {}};
    default: return {};
    }
}

ErrorText Words::command() const
{
    const QString name = param("name");
    const QString users = param("by", param("projects"));
    switch (m_error.code) {
    case ErrorCode::AlreadyExists:
        return {name.isEmpty() ? tr("This exists already") : tr("“%1” exists already").arg(name),
                {},
                tr("Choose another name."),
                {}};
    case ErrorCode::NotFound:
        return {name.isEmpty() ? tr("This is no longer there") : tr("“%1” is no longer there").arg(name),
                tr("It was removed in the meantime."),
                tr("Refresh the page."),
                {}};
    case ErrorCode::InUse:
        return {name.isEmpty() ? tr("This is still in use") : tr("“%1” is still in use").arg(name),
                users.isEmpty() ? reason() : tr("Used by %1.").arg(users),
                tr("Remove what uses it first."),
                {}};
    case ErrorCode::ManagedByFile:
        return {tr("The configuration file manages this"),
                tr("What the file names can only be changed there."),
                tr("Change it in the file, then restart or send SIGHUP."),
                {}};
    case ErrorCode::Cancelled: return {tr("Cancelled"), {}, tr("Nothing was changed."), {}};
    case ErrorCode::Unsupported: return {tr("This is not supported"), reason(), tr("See the details."), {}};
    default:
        return {tr("Something went wrong inside Breakwater"),
                m_error.detail,
                tr("Try again. If it happens again, report it with the details."),
                {}};
    }
}

} // namespace

ErrorText errorText(const Error &error)
{
    return Words(error).text();
}

} // namespace breakwater::ui
