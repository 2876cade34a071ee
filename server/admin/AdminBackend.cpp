// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/AdminBackend.h"

#include "admin/AuditUndo.h"
#include "admin/ConfigurationWriter.h"
#include "admin/Explainer.h"
#include "admin/OwnEndpoints.h"
#include "admin/SetupProbe.h"
#include "catalog/BlobTable.h"
#include "catalog/ProjectStore.h"
#include "catalog/RepositoryStore.h"
#include "nodeconfig/NodeConfigExporter.h"

#include <QLoggingCategory>
#include <QUrl>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

} // namespace

AdminBackend::AdminBackend(ServerRooms rooms, ServerControl &control, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_control(control), m_upstreams(rooms),
      m_remover(rooms.database, rooms.store, rooms.engine, rooms.clock), m_images(rooms, m_remover),
      m_storage(rooms, m_remover), m_kept(rooms, m_remover, m_storage.usageCounter()), m_projects(rooms, m_remover),
      m_robots(rooms), m_overview(rooms), m_warmUp(rooms, [this] { return ownNames(); }), m_robotTester(rooms, control),
      m_audit(rooms,
              {[this] { return m_control.settings(); }, [this] { return m_storage.settings(); },
               [this] { return m_audit.settings(); }, [this] { return m_control.certificate(); }}),
      m_inbox(std::make_shared<Mailbox>())
{
    connect(&rooms.engine, &cache::CacheEngine::eventRaised, this, [this](const cache::CacheEvent &event) {
        const auto severity = static_cast<activity::Severity>(event.severity);
        m_rooms.activity.recordRepeatable(severity, event.code, QStringLiteral("server"), event.params);
    });
    connect(&rooms.engine, &cache::CacheEngine::bytesDownloaded, this,
            [this](quint64 sizeBytes) { m_rooms.activity.recordDownload(sizeBytes); });
    rooms.engine.setPresence(
        [&activity = rooms.activity](std::int32_t projectId, const std::string &repository, const Digest &manifest) {
            return activity.pulls().isPulled(projectId, repository, manifest);
        });
    connect(&rooms.activity, &activity::ActivityHub::pullEnded, &m_images, &ImageAdmin::notePull);
    connect(&m_archives, &ArchiveAdmin::damaged, this, &AdminBackend::quarantine);
    m_archives.setRoomSource([this](qint64 projectId) { return importRoom(projectId); });
    m_overview.setDescriber([this](NodeInfo &node) { m_nodes.describe(node); });
    connect(&m_images, &ImageAdmin::used, &m_storage, &StorageAdmin::noteUse);
    connect(&m_projects, &ProjectAdmin::changed, &m_storage, &StorageAdmin::followProjects);
    connect(&m_projects, &ProjectAdmin::removed, &m_storage, &StorageAdmin::followProjects);
    connect(&m_projects, &ProjectAdmin::namesChanged, &m_robots, &RobotAdmin::followProjects);
    followAudited();
}

/// What is done in the end and not when the command is given: jobs, and what is applied at a start.
void AdminBackend::followAudited()
{
    connect(&m_storage, &StorageAdmin::jobChanged, &m_audit, &AuditAdmin::noteRun);
    connect(
        &m_rooms.activity, &activity::ActivityHub::eventRecorded, &m_audit, [this](const catalog::EventRecord &event) {
            static const QMap<QString, std::pair<QString, QString>> actions {
                {QStringLiteral("audit.imagesExported"), {QStringLiteral("images.exported"), QStringLiteral("images")}},
                {QStringLiteral("audit.imagesImported"), {QStringLiteral("images.imported"), QStringLiteral("images")}},
                {QStringLiteral("audit.backupSaved"), {QStringLiteral("backup.saved"), QStringLiteral("backup")}},
                {QStringLiteral("audit.backupSealed"), {QStringLiteral("backup.saved"), QStringLiteral("backup")}},
                {QStringLiteral("audit.restoreStaged"), {QStringLiteral("restore.staged"), QStringLiteral("backup")}},
                {QStringLiteral("backup.restored"), {QStringLiteral("restore.applied"), QStringLiteral("backup")}},
                {QStringLiteral("backup.restoredWithoutLogins"),
                 {QStringLiteral("restore.applied"), QStringLiteral("backup")}},
                {QStringLiteral("backup.takenBack"), {QStringLiteral("restore.applied"), QStringLiteral("backup")}},
            };
            const auto action = actions.constFind(event.code);
            if (action == actions.cend())
                return;
            m_audit.record(event.actor,
                           {action->first, action->second, 0, event.params.value(QStringLiteral("file")), event.params,
                            AuditCommand::Note::Always});
        });
}

void AdminBackend::addAuditFacts(const DeletionPlan &plan, AuditCommand &command)
{
    command.facts.insert(QStringLiteral("tags"), plan.tags.join(QStringLiteral(", ")).left(2000));
    command.facts.insert(QStringLiteral("manifests"), QString::number(plan.manifests));
    command.facts.insert(QStringLiteral("freedBytes"), QString::number(plan.freedBytes));
}

void AdminBackend::addAuditFacts(const RestoredInfo &info, AuditCommand &command)
{
    command.object = info.project + QLatin1Char('/') + info.repository;
    command.facts.insert(QStringLiteral("tags"), info.tags.join(QStringLiteral(", ")).left(2000));
}

void AdminBackend::addAuditFacts(const qint64 &freedBytes, AuditCommand &command)
{
    command.facts.insert(QStringLiteral("freedBytes"), QString::number(freedBytes));
}

QString AdminBackend::repositoryName(qint64 repositoryId) const
{
    const auto repository = catalog::RepositoryStore(m_rooms.database).find(repositoryId);
    if (!repository || !*repository)
        return {};
    const auto project = catalog::ProjectStore(m_rooms.database).find((*repository)->projectId);
    return (project && *project ? (*project)->name : QString()) + QLatin1Char('/') + (*repository)->name;
}

Result<AuditEntry> AdminBackend::undoChange(qint64 id)
{
    const auto row = m_audit.find(id);
    if (!row)
        return row.error();
    if (!*row)
        return Error(ErrorCode::NotFound, QStringLiteral("no such row"));
    const auto now = m_audit.watch().read();
    if (!now)
        return now.error();
    const AuditCommand command {
        {}, {}, 0, {}, {{QStringLiteral("undoes"), QString::number(id)}}, AuditCommand::Note::Changes};
    const auto undone = audited(m_audit.console(), command, [&] { return AuditUndo(*this).undo(**row, *now); });
    if (!undone)
        return undone.error();
    const auto written = m_audit.lastRecorded();
    return written ? Result<AuditEntry>(*written) : Error(ErrorCode::Internal, QStringLiteral("nothing was changed"));
}

/// As the scrub does it: out of every reader's sight, and fetched again when asked for.
void AdminBackend::quarantine(const Digest &digest, bool missing)
{
    const auto listed = catalog::BlobTable(m_rooms.database).find(digest);
    if (!listed || !*listed)
        return; // removed since it was read
    const bool isGone = missing && !m_rooms.store.contains(digest); // else it was cut short
    if (const auto moved = m_remover.quarantine(digest); !moved) {
        qCWarning(log) << "a damaged blob stays listed:" << moved.error().toLogLine();
        return;
    }
    m_rooms.activity.recordEvent(activity::Severity::Critical,
                                 isGone ? QStringLiteral("scrub.blobMissing") : QStringLiteral("scrub.blobDamaged"),
                                 QStringLiteral("export"), {{QStringLiteral("digest"), digest.toQString()}});
    m_storage.usageCounter().noteChange();
}

ImportRoom AdminBackend::importRoom(qint64 projectId)
{
    ImportRoom room;
    if (const auto store = m_storage.overview()) {
        room.limitBytes = store->highMarkBytes;
        room.usedBytes = store->usedBytes;
    }
    if (const auto project = catalog::ProjectStore(m_rooms.database).find(projectId); project && *project)
        room.quotaBytes = (*project)->policy.quotaBytes;
    if (const auto figures = m_storage.usageCounter().figures()) {
        for (const auto &line : figures->projects)
            room.projectBytes = line.projectId == projectId ? line.usage.totalBytes : room.projectBytes;
    }
    return room;
}

ConfigurationApplier AdminBackend::applier()
{
    return ConfigurationApplier(m_rooms.database, m_upstreams, m_projects, m_robots, m_storage, m_audit);
}

Result<QString> AdminBackend::exportConfiguration() const
{
    const auto upstreams = m_upstreams.list();
    const auto projects = m_projects.list();
    const auto robots = m_robots.list();
    if (!upstreams)
        return upstreams.error();
    if (!projects)
        return projects.error();
    if (!robots)
        return robots.error();
    return configuration::writeConfiguration(m_control.settings(), m_storage.settings(), m_audit.settings(), *upstreams,
                                             *projects, *robots);
}

Result<SetupFacts> AdminBackend::setupFacts() const
{
    const ServerInfo info = m_control.info();
    quint16 ownPort = 0;
    if (!info.boundAddresses.isEmpty())
        ownPort = static_cast<quint16>(info.boundAddresses.first().section(QLatin1Char(':'), -1).toUInt());
    return probeSetup(info.dataFolder, ownPort);
}

/// What the files of nodes are made of.
Result<nodeconfig::ServerFacts> AdminBackend::nodeFacts() const
{
    const auto projects = m_projects.list();
    const auto upstreams = m_upstreams.list();
    if (!projects)
        return projects.error();
    if (!upstreams)
        return upstreams.error();
    const ServerInfo info = m_control.info();
    nodeconfig::ServerFacts facts;
    facts.serverUrl = info.urls.value(0);
    for (const ProjectInfo &project : *projects) {
        QString origin;
        for (const UpstreamInfo &upstream : *upstreams) {
            if (upstream.id == project.spec.upstreamId)
                origin = upstream.spec.url;
        }
        for (const QString &registry : project.spec.serves)
            facts.mirrors.append({registry, project.spec.name, origin, project.spec.isDefault});
    }
    if (info.tlsMode == TlsMode::Automatic) {
        if (const auto pem = m_control.caCertificatePem(); pem)
            facts.caPem = *pem;
    }
    if (info.tlsMode != TlsMode::Off) {
        if (const auto certificate = m_control.certificate(); certificate) {
            facts.certificateNames = certificate->names;
            facts.publicKeySha256 = certificate->publicKeySha256;
        }
    }
    return facts;
}

/// By which nodes reach this server, with and without the port.
QStringList AdminBackend::ownNames() const
{
    const ServerInfo info = m_control.info();
    QStringList names;
    for (const QString &text : info.urls) {
        const QUrl url(text);
        names << url.host() << url.authority();
    }
    for (const QString &name : m_control.settings().names)
        names << name << name + QLatin1Char(':') + info.boundAddresses.value(0).section(QLatin1Char(':'), -1);
    return names;
}

Result<PullExplanation> AdminBackend::explainPull(const QString &image, const QString &platform) const
{
    auto explanation = Explainer(m_rooms, ownNames()).explain(image, platform);
    if (!explanation || explanation->project.isEmpty())
        return explanation;
    const auto robots = m_robots.list();
    if (!robots)
        return robots.error();
    for (const RobotInfo &robot : *robots) {
        if (robot.spec.projects.contains(QLatin1String("*")) || robot.spec.projects.contains(explanation->project))
            explanation->robots.append({robot.userName, !robot.spec.disabled && !robot.expired});
    }
    explanation->anonymousSubnets = m_control.settings().anonymousPull;
    return explanation;
}

Result<ServerInfo> AdminBackend::applySettings(const ServerSettings &settings)
{
    if (m_control.settingsAreManaged())
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), QStringLiteral("server")}});
    if (const auto applied = m_control.apply(settings); !applied)
        return applied.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.settingsChanged"),
                                 Actor::console().name, {});
    serverChanged();
    return m_control.info();
}

Result<ServerInfo> AdminBackend::finishSetup()
{
    if (const auto finished = m_control.finishSetup(); !finished)
        return finished.error();
    serverChanged();
    return m_control.info();
}

void AdminBackend::serverChanged()
{
    const ServerInfo info = m_control.info();
    const ServerSettings settings = m_control.settings();
    m_images.setServerUrls(info.urls);
    m_overview.setStoreLimit(settings.storeLimitBytes);
    m_storage.setLimit(settings.storeLimitBytes);
    m_upstreams.setOwnEndpoints(ownEndpoints(info.boundAddresses, settings.names));
    Q_EMIT serverInfoChanged(info);
    Q_EMIT settingsChanged(settings);
}

} // namespace breakwater::admin
