// SPDX-License-Identifier: GPL-3.0-or-later
// Over 600 lines: what the rooms tell each other is tied together in one place.
#include "ServerCore.h"

#include "ServerAddresses.h"
#include "StartEvents.h"

#include "access/PrivateFile.h"
#include "admin/ConfigurationValues.h"
#include "admin/Conversions.h"
#include "admin/OwnEndpoints.h"
#include "admin/RestoreStage.h"
#include "admin/ServerSettingsCodec.h"
#include "admin/SetupProbe.h"
#include "admin/UpstreamSwitches.h"
#include "base/Hasher.h"
#include "cache/CatalogLedger.h"
#include "cache/ManifestSummary.h"
#include "catalog/BlobTable.h"
#include "catalog/CatalogJournal.h"
#include "catalog/CatalogRescue.h"
#include "catalog/SettingStore.h"

#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QUuid>

namespace breakwater {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.server")

/// Where the server listens with its real ports, for an observer.
QString boundKey()
{
    return QStringLiteral("bound");
}

QString setupKey()
{
    return QStringLiteral("setupDone");
}

} // namespace

ServerCore::ServerCore(ServerOptions options)
    : m_options(std::move(options)), m_clock(m_options.clock ? *m_options.clock : m_systemClock),
      m_startedAt(QDateTime::currentDateTimeUtc()),
      m_instanceId("breakwater-" + QUuid::createUuid().toString(QUuid::Id128).toStdString())
{
    m_drainTimer.setInterval(std::chrono::milliseconds(20));
    connect(&m_drainTimer, &QTimer::timeout, this, &ServerCore::continueDrain);
    m_renewal.setInterval(std::chrono::hours(24));
    connect(&m_renewal, &QTimer::timeout, this, &ServerCore::renewCertificate);
}

ServerCore::~ServerCore()
{
    // The I/O threads first: nothing asks any more. The rest goes in reverse order of its construction.
    m_http.reset();
    m_handler.reset();
    m_backend.reset();
}

Result<std::unique_ptr<ServerCore>> ServerCore::create(ServerOptions options)
{
    const auto attempt = [](const ServerOptions &with) -> Result<std::unique_ptr<ServerCore>> {
        std::unique_ptr<ServerCore> core(new ServerCore(with));
        for (const auto step : {&ServerCore::openFolder, &ServerCore::openCatalog, &ServerCore::buildRooms,
                                &ServerCore::loadContent, &ServerCore::startListening}) {
            if (const auto done = (core.get()->*step)(); !done)
                return done.error();
        }
        return core;
    };
    auto core = attempt(options);
    if (core || core.error().code != ErrorCode::CatalogDamaged || options.observer || options.catalogIsDamaged)
        return core;
    // Not every damage is seen when the file is opened; this one is where the content was read.
    qCCritical(log) << "the catalog is damaged:" << core.error().toLogLine();
    options.catalogIsDamaged = true;
    return attempt(options);
}

QString ServerCore::path(const char *name) const
{
    return QDir(m_options.dataFolder).filePath(QLatin1String(name));
}

/// An observer makes no key in a folder that is not its own.
QString ServerCore::keyPath(const char *name) const
{
    if (m_options.observer && !QFile::exists(path(name)))
        return m_observerKeys->filePath(QLatin1String(name));
    return path(name);
}

Result<void> ServerCore::openFolder()
{
    if (m_options.observer) {
        if (!QDir(m_options.dataFolder).exists(QStringLiteral("catalog.db"))) {
            return Error(ErrorCode::NotFound, QStringLiteral("there is no Breakwater in this folder"),
                         {{QStringLiteral("path"), m_options.dataFolder}});
        }
        m_observerKeys = std::make_unique<QTemporaryDir>();
        m_store = storage::FileBlobStore::observe(m_options.dataFolder);
        return {};
    }
    auto lock = storage::FolderLock::acquire(m_options.dataFolder);
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    auto restored = admin::RestoreStage(m_options.dataFolder).apply();
    if (!restored)
        return restored.error();
    m_restored = std::move(*restored);
    auto store = storage::FileBlobStore::open(m_options.dataFolder);
    if (!store)
        return store.error();
    m_store = std::move(*store);
    if (m_options.limitMemory)
        m_options.limitMemory(m_store->memory());
    return {};
}

Result<void> ServerCore::openCatalog()
{
    if (m_options.observer) {
        catalog::Database::Options options;
        options.readOnly = true;
        auto database = catalog::Database::open(path("catalog.db"), options);
        if (!database)
            return database.error();
        m_database.emplace(std::move(*database));
        return {};
    }
    const auto tools = rescueTools();
    if (!tools)
        return tools.error();
    auto database = catalog::openOrRescue(path("catalog.db"), *tools, m_rescue);
    if (!database)
        return database.error();
    m_database.emplace(std::move(*database));
    if (m_restored) {
        if (const auto unlisted = catalog::unlistMissing(*m_database, tools->isThere); !unlisted)
            return unlisted.error();
        if (const auto forgotten = catalog::CatalogJournal::forget(*m_database); !forgotten)
            return forgotten;
        if (const auto finished = admin::RestoreStage(m_options.dataFolder).finish(); !finished)
            return finished;
    }
    m_database->setJournal(catalog::CatalogJournal::open(*m_database, tools->installation));
    return readUnreadManifests(*tools);
}

/// A rescue learns from the manifests themselves what they name. Those on a disk that is missing are read when it is
/// back.
Result<void> ServerCore::readUnreadManifests(const catalog::RescueTools &tools)
{
    const QString unread = QStringLiteral("manifests.unread");
    catalog::SettingStore settings(*m_database);
    if (m_store->missingFormer())
        return m_rescue ? settings.set(unread, QStringLiteral("1")) : Result<void>();
    const auto left = settings.value(unread);
    if (!left || !*left)
        return left ? Result<void>() : Result<void>(left.error());
    if (const auto read = catalog::JournalReplay::readManifests(*m_database, tools.readManifest); !read)
        return read.error();
    return settings.remove(unread);
}

/// How a lost catalog is compared with the store. A journal is bound to the key of this installation.
Result<catalog::RescueTools> ServerCore::rescueTools() const
{
    const auto key = access::PrivateFile::loadOrCreateKey(path("secret.key"));
    if (!key)
        return key.error();
    catalog::RescueTools tools;
    tools.installation
        = Hasher::hash("breakwater journal " + key->reveal().toStdString()).toQString().section(QLatin1Char(':'), 1);
    tools.isKnownDamaged = m_options.catalogIsDamaged;
    tools.isThere = [store = m_store.get()](const Digest &digest, qint64 sizeBytes) {
        const auto blob = store->open(digest, static_cast<std::uint64_t>(sizeBytes));
        if (blob)
            ::close(blob->fd);
        // What may lie on a disk that is missing is not struck off: it is had again with the disk.
        return blob.ok() || (store->missingFormer() && !store->contains(digest));
    };
    tools.readManifest = [store = m_store.get()](const Digest &digest, const QString &mediaType,
                                                 qint64 sizeBytes) -> std::optional<catalog::ManifestRecord> {
        const auto bytes = store->read(digest, static_cast<std::uint64_t>(sizeBytes));
        if (!bytes || Hasher::hash(*bytes, digest.algorithm()) != digest)
            return std::nullopt;
        const auto summary = cache::summarizeManifest(*bytes, mediaType.toStdString());
        if (!summary)
            return std::nullopt;
        catalog::ManifestRecord manifest;
        manifest.children = cache::childRecordsOf(*summary);
        return manifest;
    };
    return tools;
}

Result<void> ServerCore::buildRooms()
{
    auto box = access::SecretBox::open(keyPath("secret.key"));
    if (!box)
        return box.error();
    m_secretBox.emplace(std::move(*box));
    auto tokenKey = access::PrivateFile::loadOrCreateKey(keyPath("token.key"));
    if (!tokenKey)
        return tokenKey.error();
    m_tokens.emplace(m_clock, std::move(*tokenKey));

    m_options.transport.headers.emplace_back("Via", "1.1 " + m_instanceId);
    m_transport = std::make_unique<upstream::CurlTransport>(m_options.transport);
    m_ledger = std::make_unique<cache::CatalogLedger>(*m_database, m_clock);
    m_engine = std::make_unique<cache::CacheEngine>(*m_store, *m_ledger, *m_transport, m_clock);
    m_activity = std::make_unique<activity::ActivityHub>(
        *m_database, m_clock,
        [engine = m_engine.get()](std::int32_t projectId,
                                  const Digest &digest) -> std::optional<cache::ManifestSummary> {
            const auto held = engine->heldManifest(projectId, digest);
            if (!held)
                return std::nullopt;
            auto summary = cache::summarizeManifest(*held->bytes, held->mediaType);
            return summary ? std::optional(std::move(*summary)) : std::nullopt;
        });
    m_authenticator = std::make_unique<access::Authenticator>(
        m_clock, *m_tokens,
        [this](const access::Authenticator::Use &use) {
            const QString address
                = QString::fromUtf8(use.peerAddress.data(), static_cast<qsizetype>(use.peerAddress.size()));
            m_inbox->post([this, noted = catalog::RobotUse {use.robotId, use.when, address, use.withOldSecret}] {
                if (m_backend)
                    m_backend->robots().noteUse(noted);
            });
        },
        [this] {
            m_inbox->post([this] {
                if (m_backend)
                    m_backend->audit().followRefusals();
            });
        });
    m_backend = std::make_unique<admin::AdminBackend>(admin::ServerRooms {*m_database, *m_store, *m_engine, *m_activity,
                                                                          *m_authenticator, *m_secretBox, *m_transport,
                                                                          m_clock},
                                                      *this);
    if (m_options.observer)
        m_backend->audit().setObserver();
    else if (!m_options.listens)
        m_backend->audit().setConsole({admin::AuditActorKind::CommandLine, m_backend->audit().console().name});
    m_handler = std::make_unique<registry::RegistryHandler>(*m_engine, *m_authenticator, *m_tokens, m_activity->queue(),
                                                            m_clock);
    m_handler->onNsDisagreement([this](const std::string &peer, const std::string &ns, const std::string &project) {
        const QMap<QString, QString> params {{QStringLiteral("ns"), QString::fromStdString(ns).left(255)},
                                             {QStringLiteral("project"), QString::fromStdString(project)}};
        m_inbox->post([this, peer, params] {
            m_activity->recordRepeatable(activity::Severity::Warning, QStringLiteral("request.nsDisagrees"),
                                         QString::fromStdString(peer), params);
        });
    });
    m_handler->setShelf(m_backend->nodes().shelf());
    m_handler->onLoop([this](const std::string &project) {
        m_inbox->post([this, project] {
            m_activity->recordRepeatable(activity::Severity::Critical, QStringLiteral("upstream.loop"),
                                         QStringLiteral("server"),
                                         {{QStringLiteral("project"), QString::fromStdString(project)}});
        });
    });
    return {};
}

Result<void> ServerCore::loadContent()
{
    if (const auto loaded = loadSettings(); !loaded)
        return loaded;
    if (const auto loaded = m_backend->audit().load(); !loaded)
        return loaded;
    if (m_options.configuration) {
        updateOwnEndpoints(admin::ConfigurationApplier::settingsFrom(*m_options.configuration, m_settings));
        if (const auto applied = applyConfiguration(*m_options.configuration); !applied)
            return applied;
    }
    for (const auto &reloaded : {m_backend->storage().load(), m_backend->upstreams().reload(),
                                 m_backend->projects().reload(), m_backend->robots().reload()}) {
        if (!reloaded)
            return reloaded;
    }
    if (m_options.observer && !m_options.observesContent)
        return {};
    const auto projects = m_engine->projects();
    const admin::UpstreamSwitches switches(*m_database);
    const auto loaded = cache::loadIndex(m_engine->index(), *m_database, m_clock, [&](std::int32_t projectId) {
        const auto project = projects->byId(projectId);
        return cache::LoadedFreshness {project ? project->freshness : cache::FreshnessPolicy(),
                                       switches.last(projectId)};
    });
    if (!loaded)
        return loaded.error();
    m_engine->withholdRefused();
    const auto used = loaded->allocatedBytes > 0 ? loaded->allocatedBytes : loaded->sizeBytes;
    m_store->seedTotals({static_cast<std::uint64_t>(loaded->blobs), static_cast<std::uint64_t>(used)});
    return {};
}

Result<void> ServerCore::startListening()
{
    if (m_restored)
        recordRestored(*m_activity, *m_restored);
    m_http = std::make_unique<http::HttpServer>(*m_handler, m_options.limits);
    m_http->onHandshakeFailed([this](const http::Peer &peer, const std::string &reason) {
        m_inbox->post([this, address = QString::fromStdString(peer.address), text = QString::fromStdString(reason)] {
            if (m_backend)
                m_backend->nodes().noteHandshakeFailure(address, text);
        });
    });
    if (m_options.observer) {
        m_backend->archives().setObserver();
        m_backend->nodes().setObserver();
        m_backend->backups().setObserver();
        const bool there = QFile::exists(QDir(path("tls")).filePath(QStringLiteral("ca.crt")));
        if (m_settings.tls.mode == admin::TlsMode::Automatic && there) {
            if (const auto loaded = loadAuthority(); !loaded)
                return loaded;
        }
        m_backend->serverChanged();
        return {};
    }
    if (!m_options.listens) {
        m_backend->serverChanged();
        return {};
    }
    m_renewal.start();
    if (m_options.catalogCopyPace)
        m_backend->storage().setCopyPace(*m_options.catalogCopyPace);
    m_backend->storage().start();
    m_backend->images().start();
    m_backend->robots().start();
    m_backend->audit().start();
    if (m_rescue)
        recordRescued(*m_activity, *m_rescue);
    if (!m_setupDone && !m_options.listenBeforeSetup) {
        m_backend->serverChanged();
        return {};
    }
    if (const auto started = putIntoForce(m_settings); !started) {
        if (m_options.listenBeforeSetup)
            return started;
        m_listenError = started.error();
        qCWarning(log) << "cannot listen:" << started.error().toLogLine();
    }
    m_backend->serverChanged();
    return {};
}

// Settings

Result<void> ServerCore::loadSettings()
{
    const catalog::SettingStore store(*m_database);
    const auto stored = store.value(admin::settingsKey());
    if (!stored)
        return stored.error();
    if (*stored)
        m_settings = admin::settingsFromJson(**stored);
    else
        m_settings.listen = m_options.defaultListen;
    const auto done = store.value(setupKey());
    if (!done)
        return done.error();
    m_setupDone = done->has_value();
    return {};
}

Result<void> ServerCore::storeSettings(const admin::ServerSettings &settings)
{
    return catalog::SettingStore(*m_database).set(admin::settingsKey(), admin::settingsToJson(settings));
}

Result<void> ServerCore::applyConfiguration(const configuration::Configuration &configuration)
{
    return m_backend->audited({admin::AuditActorKind::File, QFileInfo(configuration.file).fileName()},
                              {QStringLiteral("configuration.applied"),
                               QStringLiteral("configuration"),
                               0,
                               configuration.file,
                               {},
                               admin::AuditCommand::Note::Always},
                              [&] { return applyEverything(configuration); });
}

Result<void> ServerCore::applyEverything(const configuration::Configuration &configuration)
{
    if (const auto applied = m_backend->applier().apply(configuration); !applied)
        return applied;
    m_settings = admin::ConfigurationApplier::settingsFrom(configuration, m_settings);
    m_settingsManaged = !(configuration.server == configuration::ServerSection {});
    if (!configuration.projects.isEmpty())
        setSetupDone(true);
    return storeSettings(m_settings);
}

Result<void> ServerCore::reconfigure(const configuration::Configuration &configuration)
{
    if (m_draining)
        return Error(ErrorCode::Cancelled, QStringLiteral("the server is stopping"));
    const admin::ServerSettings wanted = admin::ConfigurationApplier::settingsFrom(configuration, m_settings);
    if (const auto inForce = putIntoForce(wanted); !inForce)
        return inForce;
    if (const auto applied = applyConfiguration(configuration); !applied) {
        if (const auto back = putIntoForce(m_settings); !back)
            qCCritical(log) << "the former settings cannot be restored:" << back.error().toLogLine();
        return applied;
    }
    m_backend->serverChanged();
    return {};
}

Result<void> ServerCore::apply(const admin::ServerSettings &settings)
{
    if (m_draining)
        return Error(ErrorCode::Cancelled, QStringLiteral("the server is stopping"));
    if (const auto inForce = putIntoForce(settings); !inForce) {
        if (m_http && !m_http->boundAddresses().empty()) {
            if (const auto back = putIntoForce(m_settings); !back)
                m_listenError = back.error();
        }
        return inForce;
    }
    m_settings = settings;
    return storeSettings(settings);
}

Result<void> ServerCore::putIntoForce(const admin::ServerSettings &settings)
{
    const auto addresses = listenAddresses(settings);
    if (!addresses)
        return addresses.error();
    auto subnets = access::SubnetList::parse(settings.anonymousPull);
    if (!subnets)
        return subnets.error();
    const auto tls = tlsFor(settings);
    if (!tls)
        return tls.error();
    if (const auto listening = m_http->listen(*addresses, *tls ? (*tls)->get() : nullptr); !listening)
        return listening.error();
    m_listenError.reset();
    rememberAddresses();
    updateOwnEndpoints(settings);
    if (*tls)
        m_http->setTls((*tls)->get());
    m_authenticator->setAnonymousSubnets(std::move(*subnets));
    m_engine->upstreams().setOffline(settings.offline);
    m_handler->setSettings({m_instanceId, m_authority ? m_authority->certificatePem().toStdString() : std::string()});
    return {};
}

// TLS

Result<std::optional<access::TlsContext>> ServerCore::tlsFor(const admin::ServerSettings &settings)
{
    using Wanted = std::optional<access::TlsContext>;
    access::CertificateFiles files {settings.tls.certificateFile, settings.tls.keyFile};
    if (settings.tls.mode == admin::TlsMode::Off) {
        m_authority.reset();
        return Wanted();
    }
    if (settings.tls.mode == admin::TlsMode::Files) {
        m_authority.reset();
    } else {
        if (const auto loaded = loadAuthority(); !loaded)
            return loaded.error();
        const auto issued = m_authority->ensureServerCertificate(certificateNames(settings));
        if (!issued)
            return issued.error();
        if (*issued)
            qCInfo(log) << "issued a server certificate for" << certificateNames(settings);
        files = m_authority->serverFiles();
    }
    auto context = access::TlsContext::create(files, m_clock);
    if (!context)
        return context.error();
    return Wanted(std::move(*context));
}

Result<void> ServerCore::loadAuthority()
{
    if (m_authority)
        return {};
    auto authority = m_options.observer
        ? access::CertificateAuthority::observe(path("tls"), m_clock)
        : access::CertificateAuthority::open(path("tls"), QHostInfo::localHostName(), m_clock);
    if (!authority)
        return authority.error();
    m_authority = std::move(*authority);
    return {};
}

void ServerCore::updateOwnEndpoints(const admin::ServerSettings &settings)
{
    QStringList listen = settings.listen;
    if (m_http)
        listen.append(textsOf(m_http->boundAddresses()));
    m_backend->upstreams().setOwnEndpoints(admin::ownEndpoints(listen, settings.names));
}

void ServerCore::renewCertificate()
{
    if (m_settings.tls.mode == admin::TlsMode::Off || !m_http || m_http->boundAddresses().empty())
        return;
    const auto renewed = m_backend->audited(
        {admin::AuditActorKind::Server, {}},
        {QStringLiteral("certificate.renewed"), QStringLiteral("certificate"), 0, QStringLiteral("certificate")},
        [this]() -> Result<void> {
            const auto tls = tlsFor(m_settings);
            if (!tls)
                return tls.error();
            if (*tls)
                m_http->setTls((*tls)->get());
            return {};
        });
    if (!renewed)
        qCWarning(log) << "the certificate could not be renewed:" << renewed.error().toLogLine();
}

Result<admin::CertificateInfo> ServerCore::certificate() const
{
    admin::CertificateInfo info;
    Result<access::CertificateDetails> details = Error(ErrorCode::NotFound, QStringLiteral("TLS is off"));
    if (m_settings.tls.mode == admin::TlsMode::Files) {
        details = access::checkCertificateFiles({m_settings.tls.certificateFile, m_settings.tls.keyFile}, m_clock);
    } else if (m_authority) {
        details = m_authority->serverDetails();
        info.caFingerprintSha256 = m_authority->details().fingerprintSha256;
        info.caNotAfter = admin::toDateTime(m_authority->details().notAfter);
    }
    if (!details)
        return details.error();
    info.subject = details->subject;
    info.names = details->names;
    info.fingerprintSha256 = details->fingerprintSha256;
    info.publicKeySha256 = details->publicKeySha256;
    info.notAfter = admin::toDateTime(details->notAfter);
    return info;
}

Result<QString> ServerCore::caCertificatePem() const
{
    if (!m_authority)
        return Error(ErrorCode::NotFound, QStringLiteral("there is no CA of our own: TLS is off or uses given files"));
    return QString::fromLatin1(m_authority->certificatePem());
}

// What a console sees

admin::ServerInfo ServerCore::info() const
{
    admin::ServerInfo info;
    info.version = QStringLiteral(BREAKWATER_VERSION);
    info.tlsMode = m_settings.tls.mode;
    info.dataFolder = m_options.dataFolder;
    info.configurationFile = m_options.configuration ? m_options.configuration->file : QString();
    info.startedAt = m_startedAt;
    info.setupDone = m_setupDone;
    info.demo = m_options.demo;
    info.settingsManaged = m_settingsManaged;
    const QString scheme
        = m_settings.tls.mode == admin::TlsMode::Off ? QStringLiteral("http") : QStringLiteral("https");
    auto bound = m_http ? m_http->boundAddresses() : std::vector<http::ListenAddress> {};
    if (m_options.observer) {
        admin::ServerSettings there;
        there.listen = rememberedAddresses();
        if (const auto addresses = listenAddresses(there); addresses)
            bound = *addresses;
    }
    info.boundAddresses = textsOf(bound);
    if (!bound.empty()) {
        const QString port = QString::number(bound.front().port);
        QStringList hosts = m_settings.names + reachableHosts(bound);
        hosts.removeDuplicates();
        for (const QString &host : hosts)
            info.urls.append(scheme + QStringLiteral("://") + withBrackets(host) + QLatin1Char(':') + port);
    }
    if (m_listenError)
        info.problems.append(*m_listenError);
    if (m_draining)
        info.state = admin::ServerState::Draining;
    else if (m_listenError)
        info.state = admin::ServerState::Failed;
    else
        info.state = bound.empty() ? admin::ServerState::Stopped : admin::ServerState::Running;
    return info;
}

QStringList ServerCore::rememberedAddresses() const
{
    const auto stored = catalog::SettingStore(*m_database).value(boundKey());
    return stored && *stored ? (*stored)->split(QLatin1Char(' ')) : m_settings.listen;
}

void ServerCore::rememberAddresses()
{
    const QStringList addresses = textsOf(m_http->boundAddresses());
    if (addresses == rememberedAddresses())
        return;
    if (const auto written = catalog::SettingStore(*m_database).set(boundKey(), addresses.join(QLatin1Char(' ')));
        !written)
        qCWarning(log) << "the addresses could not be noted:" << written.error().toLogLine();
}

Result<void> ServerCore::finishSetup()
{
    setSetupDone(true);
    if (m_http->boundAddresses().empty()) {
        if (const auto started = putIntoForce(m_settings); !started) {
            m_listenError = started.error();
            return started;
        }
    }
    return {};
}

void ServerCore::setSetupDone(bool done)
{
    m_setupDone = done;
    catalog::SettingStore store(*m_database);
    const auto written = done ? store.set(setupKey(), QStringLiteral("1")) : store.remove(setupKey());
    if (!written)
        qCWarning(log) << "the end of set-up could not be noted:" << written.error().toLogLine();
}

void ServerCore::drain(std::chrono::milliseconds patience, std::function<void()> done)
{
    m_draining = true;
    m_drained = std::move(done);
    m_drainUntil = std::chrono::steady_clock::now() + patience;
    m_http->drain();
    m_drainTimer.start();
}

void ServerCore::continueDrain()
{
    if (m_http->statistics().open > 0 && std::chrono::steady_clock::now() < m_drainUntil)
        return;
    m_drainTimer.stop();
    m_http->stop(std::chrono::milliseconds(0)); // cuts what is left
    m_activity->drain();
    m_activity->flush();
    if (const auto done = std::exchange(m_drained, nullptr))
        done();
}

} // namespace breakwater
