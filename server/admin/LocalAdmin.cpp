// SPDX-License-Identifier: GPL-3.0-or-later
// Over 600 lines: one forwarding of four lines for each call of the one door.
#include "admin/LocalAdmin.h"

#include "admin/AdminBackend.h"

using namespace Qt::StringLiterals;

namespace breakwater::admin {

namespace {

using Note = AuditCommand::Note;

/// A command that is meant for one thing and is called `action` in the log.
AuditCommand on(const QString &action, const QString &kind, qint64 id = 0, const QString &name = {})
{
    return {action, kind, id, name, {}, Note::Changes};
}

/// A command that is a row itself.
AuditCommand deed(const QString &action, const QString &kind, qint64 id = 0, const QString &name = {},
                  const QMap<QString, QString> &facts = {})
{
    return {action, kind, id, name, facts, Note::Always};
}

/// A command that begins a job, which tells of its end.
AuditCommand begin(const QString &action, const QString &kind, const QString &name = {})
{
    return {action, kind, 0, name, {}, Note::Refusals};
}

} // namespace

LocalAdmin::LocalAdmin(QObject *parent) : AdminService(parent) { }

void LocalAdmin::attach(AdminBackend &backend)
{
    m_backend = &backend;
    // Signals cross to this object's thread in the order in which the backend made them.
    const auto relay
        = [this](auto *sender, auto signal, auto mine) { connect(sender, signal, this, mine, Qt::QueuedConnection); };
    relay(&backend, &AdminBackend::serverInfoChanged, &AdminService::serverChanged);
    relay(&backend, &AdminBackend::settingsChanged, &AdminService::settingsChanged);
    relay(&backend.overview(), &OverviewAdmin::overviewChanged, &AdminService::overviewChanged);
    relay(&backend.overview(), &OverviewAdmin::eventRecorded, &AdminService::eventRecorded);
    relay(&backend.overview(), &OverviewAdmin::pullsChanged, &AdminService::pullsChanged);
    relay(&backend.overview(), &OverviewAdmin::nodeChanged, &AdminService::nodeChanged);
    relay(&backend.nodes(), &NodeAdmin::linkChanged, &AdminService::nodeLinkChanged);
    relay(&backend.nodes(), &NodeAdmin::exportsChanged, &AdminService::nodeExportsChanged);
    relay(&backend.nodes(), &NodeAdmin::testChanged, &AdminService::nodeTestChanged);
    relay(&backend.upstreams(), &UpstreamAdmin::changed, &AdminService::upstreamChanged);
    relay(&backend.upstreams(), &UpstreamAdmin::removed, &AdminService::upstreamRemoved);
    relay(&backend.projects(), &ProjectAdmin::changed, &AdminService::projectChanged);
    relay(&backend.projects(), &ProjectAdmin::removed, &AdminService::projectRemoved);
    relay(&backend.images(), &ImageAdmin::repositoryChanged, &AdminService::repositoryChanged);
    relay(&backend.images(), &ImageAdmin::repositoryRemoved, &AdminService::repositoryRemoved);
    relay(&backend.images(), &ImageAdmin::imagesChanged, &AdminService::imagesChanged);
    relay(&backend.warmUp(), &WarmUpAdmin::changed, &AdminService::warmUpChanged);
    relay(&backend.archives(), &ArchiveAdmin::changed, &AdminService::archiveJobChanged);
    relay(&backend.backups(), &BackupAdmin::changed, &AdminService::backupJobChanged);
    relay(&backend.backups(), &BackupAdmin::stateChanged, &AdminService::backupStateChanged);
    relay(&backend.storage(), &StorageAdmin::overviewChanged, &AdminService::storageChanged);
    relay(&backend.storage(), &StorageAdmin::settingsChanged, &AdminService::storageSettingsChanged);
    relay(&backend.storage(), &StorageAdmin::usageChanged, &AdminService::storageUsageChanged);
    relay(&backend.kept(), &KeptAdmin::trashChanged, &AdminService::trashChanged);
    relay(&backend.kept(), &KeptAdmin::pinsChanged, &AdminService::pinsChanged);
    relay(&backend.storage(), &StorageAdmin::jobChanged, &AdminService::jobChanged);
    relay(&backend.robots(), &RobotAdmin::changed, &AdminService::robotChanged);
    relay(&backend.robots(), &RobotAdmin::removed, &AdminService::robotRemoved);
    relay(&backend.audit(), &AuditAdmin::recorded, &AdminService::auditRecorded);
    relay(&backend.audit(), &AuditAdmin::stateChanged, &AdminService::auditStateChanged);
}

template<typename T>
void LocalAdmin::answerLater(const Reply<T> &reply, Result<T> result)
{
    // By Qt's queue, as the signals: their order is part of the door's contract.
    QMetaObject::invokeMethod(
        this, [reply, result = std::move(result)] { reply.deliver(result); }, Qt::QueuedConnection);
}

/// Runs `work` on the backend in its thread and delivers what it returns in ours.
template<typename T, typename Work>
void LocalAdmin::ask(Reply<T> reply, Work work)
{
    if (m_backend == nullptr) {
        answerLater(reply, Result<T>(Error(ErrorCode::Internal, QStringLiteral("the server is not running"))));
        return;
    }
    m_backend->inbox()->post([this, backend = m_backend, reply = std::move(reply), work = std::move(work)] {
        answerLater(reply, Result<T>(work(*backend)));
    });
}

/// The same for what changes something: it goes through the audit log.
template<typename T, typename Work>
void LocalAdmin::change(Reply<T> reply, AuditCommand command, Work work)
{
    ask(std::move(reply), [command = std::move(command), work = std::move(work)](AdminBackend &backend) {
        return backend.audited(backend.audit().console(), command, [&] { return work(backend); });
    });
}

/// The same for what the backend answers when it is done.
template<typename T, typename Begin>
void LocalAdmin::askLater(Reply<T> reply, Begin begin)
{
    if (m_backend == nullptr) {
        answerLater(reply, Result<T>(Error(ErrorCode::Internal, QStringLiteral("the server is not running"))));
        return;
    }
    m_backend->inbox()->post([this, backend = m_backend, reply = std::move(reply), begin = std::move(begin)] {
        begin(*backend, [this, reply](Result<T> result) { answerLater(reply, std::move(result)); });
    });
}

void LocalAdmin::serverInfo(Reply<ServerInfo> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.control().info(); });
}

void LocalAdmin::settings(Reply<ServerSettings> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.control().settings(); });
}

void LocalAdmin::applySettings(const ServerSettings &settings, Reply<ServerInfo> reply)
{
    change(std::move(reply), on(u"settings.changed"_s, u"settings"_s, 0, u"server"_s),
           [settings](AdminBackend &backend) { return backend.applySettings(settings); });
}

void LocalAdmin::certificate(Reply<CertificateInfo> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.control().certificate(); });
}

void LocalAdmin::caCertificatePem(Reply<QString> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.control().caCertificatePem(); });
}

void LocalAdmin::exportConfiguration(Reply<QString> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.exportConfiguration(); });
}

void LocalAdmin::setupFacts(Reply<SetupFacts> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.setupFacts(); });
}

void LocalAdmin::finishSetup(Reply<ServerInfo> reply)
{
    change(std::move(reply), deed(u"setup.finished"_s, u"settings"_s, 0, u"server"_s),
           [](AdminBackend &backend) { return backend.finishSetup(); });
}

void LocalAdmin::overview(Reply<Overview> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.overview().overview(); });
}

void LocalAdmin::traffic(TimeSpan span, Reply<QList<TrafficBucket>> reply)
{
    ask(std::move(reply), [span](AdminBackend &backend) { return backend.overview().traffic(span); });
}

void LocalAdmin::events(int limit, Reply<QList<EventInfo>> reply)
{
    ask(std::move(reply), [limit](AdminBackend &backend) { return backend.overview().events(limit); });
}

void LocalAdmin::upstreamPresets(Reply<QList<UpstreamPreset>> reply)
{
    ask(std::move(reply), [](AdminBackend &) { return UpstreamAdmin::presets(); });
}

void LocalAdmin::upstreams(Reply<QList<UpstreamInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.upstreams().list(); });
}

void LocalAdmin::upstreamSpending(qint64 id, Reply<UpstreamSpending> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.upstreams().spending(id); });
}

void LocalAdmin::addUpstream(const UpstreamSpec &spec, Reply<UpstreamInfo> reply)
{
    change(std::move(reply), on(u"upstream.added"_s, u"upstream"_s, 0, spec.name),
           [spec](AdminBackend &backend) { return backend.upstreams().add(spec, Actor::console()); });
}

void LocalAdmin::updateUpstream(qint64 id, const UpstreamSpec &spec, Reply<UpstreamInfo> reply)
{
    change(std::move(reply), on(u"upstream.changed"_s, u"upstream"_s, id),
           [id, spec](AdminBackend &backend) { return backend.upstreams().update(id, spec, Actor::console()); });
}

void LocalAdmin::removeUpstream(qint64 id, Reply<void> reply)
{
    change(std::move(reply), on(u"upstream.removed"_s, u"upstream"_s, id),
           [id](AdminBackend &backend) { return backend.upstreams().remove(id, Actor::console()); });
}

void LocalAdmin::testUpstream(const QString &testId, qint64 id, const UpstreamSpec &spec,
                              Reply<QList<TestStepResult>> reply)
{
    if (m_backend == nullptr) {
        answerLater(reply, Result<QList<TestStepResult>>(Error(ErrorCode::Internal)));
        return;
    }
    m_backend->inbox()->post([this, backend = m_backend, testId, id, spec, reply] {
        backend->upstreams().test(
            id, spec,
            [this, testId](const TestStepResult &step) {
                QMetaObject::invokeMethod(
                    this, [this, testId, step] { Q_EMIT connectionTestStep(testId, step); }, Qt::QueuedConnection);
            },
            [this, reply](Result<QList<TestStepResult>> steps) { answerLater(reply, std::move(steps)); });
    });
}

void LocalAdmin::projects(Reply<QList<ProjectInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.projects().list(); });
}

void LocalAdmin::addProject(const ProjectSpec &spec, Reply<ProjectInfo> reply)
{
    change(std::move(reply), on(u"project.added"_s, u"project"_s, 0, spec.name),
           [spec](AdminBackend &backend) { return backend.projects().add(spec, Actor::console()); });
}

void LocalAdmin::updateProject(qint64 id, const ProjectSpec &spec, Reply<ProjectInfo> reply)
{
    change(std::move(reply), on(u"project.changed"_s, u"project"_s, id),
           [id, spec](AdminBackend &backend) { return backend.projects().update(id, spec, Actor::console()); });
}

void LocalAdmin::removeProject(qint64 id, Reply<void> reply)
{
    change(std::move(reply), on(u"project.removed"_s, u"project"_s, id),
           [id](AdminBackend &backend) { return backend.projects().remove(id, Actor::console()); });
}

void LocalAdmin::repositories(Reply<QList<RepositoryInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.images().repositories(); });
}

void LocalAdmin::images(qint64 repositoryId, Reply<QList<ImageInfo>> reply)
{
    ask(std::move(reply), [repositoryId](AdminBackend &backend) { return backend.images().images(repositoryId); });
}

void LocalAdmin::imageDetail(qint64 repositoryId, const QString &digest, const QString &platform,
                             Reply<ImageDetail> reply)
{
    ask(std::move(reply), [repositoryId, digest, platform](AdminBackend &backend) {
        return backend.images().detail(repositoryId, digest, platform);
    });
}

void LocalAdmin::planDeletion(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply)
{
    ask(std::move(reply),
        [repositoryId, digests](AdminBackend &backend) { return backend.images().plan(repositoryId, digests); });
}

void LocalAdmin::deleteImages(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply)
{
    ask(std::move(reply), [repositoryId, digests](AdminBackend &backend) {
        const AuditCommand command
            = deed(u"images.deleted"_s, u"images"_s, 0, backend.repositoryName(repositoryId),
                   {{u"digests"_s, digests.isEmpty() ? u"*"_s : digests.mid(0, 50).join(u", "_s)}});
        return backend.audited(backend.audit().console(), command,
                               [&] { return backend.images().remove(repositoryId, digests, Actor::console()); });
    });
}

void LocalAdmin::explainPull(const QString &image, const QString &platform, Reply<PullExplanation> reply)
{
    ask(std::move(reply), [image, platform](AdminBackend &backend) { return backend.explainPull(image, platform); });
}

void LocalAdmin::planWarmUp(const WarmUpRequest &request, Reply<WarmUpPlan> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.warmUp().plan(request); });
}

void LocalAdmin::startWarmUp(const WarmUpRequest &request, Reply<WarmUpJob> reply)
{
    change(std::move(reply),
           deed(u"images.warmUpStarted"_s, u"images"_s, 0, {}, {{u"list"_s, request.text.left(2000)}}),
           [request](AdminBackend &backend) { return backend.warmUp().start(request, Actor::console().name); });
}

void LocalAdmin::cancelWarmUp(qint64 jobId, Reply<void> reply)
{
    ask(std::move(reply), [jobId](AdminBackend &backend) { return backend.warmUp().cancel(jobId); });
}

void LocalAdmin::warmUpJobs(Reply<QList<WarmUpJob>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return Result(backend.warmUp().jobs()); });
}

void LocalAdmin::storage(Reply<StorageOverview> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.storage().overview(); });
}

void LocalAdmin::storageUsage(Reply<QList<UsageRow>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.storage().usage(); });
}

void LocalAdmin::storageSettings(Reply<StorageSettings> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.storage().settings(); });
}

void LocalAdmin::applyStorageSettings(const StorageSettings &settings, Reply<StorageSettings> reply)
{
    change(std::move(reply), on(u"storage.changed"_s, u"storage"_s, 0, u"storage"_s),
           [settings](AdminBackend &backend) { return backend.storage().apply(settings, Actor::console()); });
}

void LocalAdmin::planCollection(const CollectionRequest &request, Reply<CollectionPlan> reply)
{
    askLater<CollectionPlan>(std::move(reply), [request](AdminBackend &backend, auto done) {
        backend.storage().plan(request, std::move(done));
    });
}

void LocalAdmin::runCollection(qint64 planId, const QList<int> &without, Reply<JobRun> reply)
{
    change(std::move(reply), begin(u"job.collection"_s, u"job"_s), [planId, without](AdminBackend &backend) {
        return backend.storage().run(planId, without, Actor::console());
    });
}

void LocalAdmin::startScrub(Reply<JobRun> reply)
{
    change(std::move(reply), begin(u"job.scrub"_s, u"job"_s),
           [](AdminBackend &backend) { return backend.storage().scrub(Actor::console()); });
}

void LocalAdmin::moveStore(const QString &folder, Reply<JobRun> reply)
{
    change(std::move(reply), deed(u"store.moveStarted"_s, u"store"_s, 0, folder),
           [folder](AdminBackend &backend) { return backend.storage().moveStore(folder, Actor::console()); });
}

void LocalAdmin::stopJob(qint64 runId, Reply<void> reply)
{
    change(std::move(reply), deed(u"job.stopped"_s, u"job"_s, runId),
           [runId](AdminBackend &backend) { return backend.storage().stop(runId); });
}

void LocalAdmin::jobRuns(int limit, Reply<QList<JobRun>> reply)
{
    ask(std::move(reply), [limit](AdminBackend &backend) { return backend.storage().runs(limit); });
}

void LocalAdmin::jobLog(qint64 runId, Reply<QString> reply)
{
    ask(std::move(reply), [runId](AdminBackend &backend) { return backend.storage().log(runId); });
}

void LocalAdmin::trash(Reply<QList<TrashItem>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.kept().trash(); });
}

void LocalAdmin::restoreTrash(qint64 id, Reply<RestoredInfo> reply)
{
    change(std::move(reply), deed(u"images.restored"_s, u"images"_s),
           [id](AdminBackend &backend) { return backend.kept().restore(id, Actor::console()); });
}

void LocalAdmin::purgeTrash(const QList<qint64> &ids, Reply<qint64> reply)
{
    change(std::move(reply),
           deed(u"trash.freed"_s, u"images"_s, 0, {},
                {{u"items"_s, ids.isEmpty() ? u"*"_s : QString::number(ids.size())}}),
           [ids](AdminBackend &backend) { return backend.kept().purge(ids, Actor::console()); });
}

void LocalAdmin::pins(Reply<QList<PinInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.kept().pins(); });
}

void LocalAdmin::addPin(const PinSpec &spec, Reply<PinInfo> reply)
{
    change(std::move(reply), on(u"pin.added"_s, u"pin"_s),
           [spec](AdminBackend &backend) { return backend.kept().addPin(spec, Actor::console()); });
}

void LocalAdmin::removePin(qint64 id, Reply<void> reply)
{
    change(std::move(reply), on(u"pin.removed"_s, u"pin"_s, id),
           [id](AdminBackend &backend) { return backend.kept().removePin(id, Actor::console()); });
}

void LocalAdmin::planExport(const ExportRequest &request, Reply<ArchivePlan> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.archives().planExport(request); });
}

void LocalAdmin::startExport(const ExportRequest &request, Reply<ArchiveJob> reply)
{
    change(std::move(reply), begin(u"images.exported"_s, u"images"_s, request.file),
           [request](AdminBackend &backend) { return backend.archives().startExport(request, Actor::console()); });
}

void LocalAdmin::readArchive(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.archives().readArchive(request); });
}

void LocalAdmin::startImport(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    change(std::move(reply), begin(u"images.imported"_s, u"images"_s, request.file),
           [request](AdminBackend &backend) { return backend.archives().startImport(request, Actor::console()); });
}

void LocalAdmin::cancelArchiveJob(qint64 jobId, Reply<void> reply)
{
    ask(std::move(reply), [jobId](AdminBackend &backend) { return backend.archives().cancel(jobId); });
}

void LocalAdmin::archiveJobs(Reply<QList<ArchiveJob>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return Result(backend.archives().jobs()); });
}

void LocalAdmin::saveBackup(const BackupRequest &request, Reply<BackupJob> reply)
{
    change(std::move(reply), begin(u"backup.saved"_s, u"backup"_s, request.file),
           [request](AdminBackend &backend) { return backend.backups().save(request, Actor::console()); });
}

void LocalAdmin::readBackup(const RestoreRequest &request, Reply<BackupJob> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.backups().read(request); });
}

void LocalAdmin::stageRestore(const RestoreRequest &request, Reply<BackupJob> reply)
{
    change(std::move(reply), begin(u"restore.staged"_s, u"backup"_s, request.file),
           [request](AdminBackend &backend) { return backend.backups().stage(request, Actor::console()); });
}

void LocalAdmin::cancelBackupJob(qint64 jobId, Reply<void> reply)
{
    ask(std::move(reply), [jobId](AdminBackend &backend) { return backend.backups().cancel(jobId); });
}

void LocalAdmin::backupJobs(Reply<QList<BackupJob>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return Result(backend.backups().jobs()); });
}

void LocalAdmin::backupState(Reply<BackupState> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.backups().state(); });
}

void LocalAdmin::dropRestore(Reply<void> reply)
{
    change(std::move(reply), deed(u"restore.dropped"_s, u"backup"_s),
           [](AdminBackend &backend) { return backend.backups().dropRestore(Actor::console()); });
}

void LocalAdmin::takeBackRestore(const QString &name, Reply<void> reply)
{
    change(std::move(reply), deed(u"restore.takenBack"_s, u"backup"_s, 0, name),
           [name](AdminBackend &backend) { return backend.backups().takeBack(name, Actor::console()); });
}

void LocalAdmin::robots(Reply<QList<RobotInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.robots().list(); });
}

void LocalAdmin::createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply)
{
    change(std::move(reply), on(u"robot.added"_s, u"robot"_s, 0, spec.name),
           [spec](AdminBackend &backend) { return backend.robots().add(spec, std::nullopt, Actor::console()); });
}

void LocalAdmin::updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply)
{
    change(std::move(reply), on(u"robot.changed"_s, u"robot"_s, id),
           [id, spec](AdminBackend &backend) { return backend.robots().update(id, spec, Actor::console()); });
}

void LocalAdmin::renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply)
{
    change(std::move(reply), on(u"robot.secretRenewed"_s, u"robot"_s, id),
           [id](AdminBackend &backend) { return backend.robots().renew(id, std::nullopt, Actor::console()); });
}

void LocalAdmin::rotateRobotSecret(qint64 id, std::chrono::seconds overlap, Reply<RobotWithSecret> reply)
{
    AuditCommand command = on(u"robot.secretRotated"_s, u"robot"_s, id);
    command.facts.insert(u"overlapSeconds"_s, QString::number(overlap.count()));
    change(std::move(reply), command,
           [id, overlap](AdminBackend &backend) { return backend.robots().rotate(id, overlap, Actor::console()); });
}

void LocalAdmin::endOldSecret(qint64 id, Reply<RobotInfo> reply)
{
    change(std::move(reply), on(u"robot.oldSecretEnded"_s, u"robot"_s, id),
           [id](AdminBackend &backend) { return backend.robots().endOldSecret(id, Actor::console()); });
}

void LocalAdmin::removeRobot(qint64 id, Reply<void> reply)
{
    change(std::move(reply), on(u"robot.removed"_s, u"robot"_s, id),
           [id](AdminBackend &backend) { return backend.robots().remove(id, Actor::console()); });
}

void LocalAdmin::removedRobots(Reply<QList<RemovedRobot>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.robots().removedRobots(); });
}

void LocalAdmin::restoreRobot(qint64 removedId, Reply<RobotInfo> reply)
{
    change(std::move(reply), on(u"robot.restored"_s, u"robot"_s, removedId),
           [removedId](AdminBackend &backend) { return backend.robots().restore(removedId, Actor::console()); });
}

void LocalAdmin::testRobot(const QString &testId, const RobotTestRequest &request, Reply<QList<TestStepResult>> reply)
{
    askLater<QList<TestStepResult>>(std::move(reply), [this, testId, request](AdminBackend &backend, auto done) {
        const auto robot = backend.robots().find(request.robotId);
        if (!robot) {
            done(robot.error());
            return;
        }
        backend.robotTester().test(
            *robot, request,
            [this, testId](const TestStepResult &step) {
                QMetaObject::invokeMethod(
                    this, [this, testId, step] { Q_EMIT connectionTestStep(testId, step); }, Qt::QueuedConnection);
            },
            std::move(done));
    });
}

void LocalAdmin::queryAudit(const AuditFilter &filter, const AuditCursor &after, int limit, Reply<AuditPage> reply)
{
    askLater<AuditPage>(std::move(reply), [filter, after, limit](AdminBackend &backend, auto done) {
        backend.audit().query(filter, after, limit, std::move(done));
    });
}

void LocalAdmin::auditDetail(AuditKind kind, qint64 id, Reply<AuditDetail> reply)
{
    ask(std::move(reply), [kind, id](AdminBackend &backend) { return backend.audit().detail(kind, id); });
}

void LocalAdmin::verifyAudit(Reply<AuditVerdict> reply)
{
    askLater<AuditVerdict>(std::move(reply),
                           [](AdminBackend &backend, auto done) { backend.audit().verify(std::move(done)); });
}

void LocalAdmin::undoChange(qint64 id, Reply<AuditEntry> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.undoChange(id); });
}

void LocalAdmin::exportAudit(const AuditExport &request, Reply<AuditExported> reply)
{
    askLater<AuditExported>(std::move(reply), [request](AdminBackend &backend, auto done) {
        backend.audit().exportTo(request, std::move(done));
    });
}

void LocalAdmin::auditState(Reply<AuditState> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.audit().state(); });
}

void LocalAdmin::applyAuditSettings(const AuditSettings &settings, Reply<AuditState> reply)
{
    change(std::move(reply), on(u"audit.changed"_s, u"audit"_s, 0, u"audit"_s),
           [settings](AdminBackend &backend) -> Result<AuditState> {
               if (const auto applied = backend.audit().apply(settings, Actor::console()); !applied)
                   return applied.error();
               return backend.audit().state();
           });
}

void LocalAdmin::pulls(int limit, Reply<QList<PullInfo>> reply)
{
    ask(std::move(reply), [limit](AdminBackend &backend) { return backend.overview().pulls(limit); });
}

void LocalAdmin::pullDetail(qint64 id, Reply<PullDetail> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.overview().pullDetail(id); });
}

void LocalAdmin::nodes(Reply<QList<NodeInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.overview().nodes(); });
}

void LocalAdmin::renameNode(const QString &address, const QString &name, Reply<NodeInfo> reply)
{
    change(std::move(reply), on(u"node.renamed"_s, u"node"_s, 0, address), [address, name](AdminBackend &backend) {
        return backend.overview().renameNode(address, name, Actor::console());
    });
}

void LocalAdmin::renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.nodes().render(request); });
}

void LocalAdmin::reviewNodeConfig(const NodeReviewRequest &request, Reply<NodeReview> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.nodes().review(request); });
}

void LocalAdmin::deliverNodeConfig(const NodeDeliveryRequest &request, Reply<NodeDelivery> reply)
{
    ask(std::move(reply),
        [request](AdminBackend &backend) { return backend.nodes().deliver(request, Actor::console()); });
}

void LocalAdmin::makeNodeLink(const NodeDeliveryRequest &request, Reply<NodeLink> reply)
{
    change(std::move(reply), deed(u"node.linkMade"_s, u"node"_s),
           [request](AdminBackend &backend) { return backend.nodes().makeLink(request, Actor::console()); });
}

void LocalAdmin::withdrawNodeLink(qint64 id, Reply<void> reply)
{
    change(std::move(reply), deed(u"node.linkWithdrawn"_s, u"node"_s),
           [id](AdminBackend &backend) { return backend.nodes().withdrawLink(id); });
}

void LocalAdmin::nodeExports(Reply<QList<NodeExport>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.nodes().exports(); });
}

void LocalAdmin::nodeExportDetail(qint64 id, Reply<NodeExportDetail> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.nodes().exportDetail(id); });
}

void LocalAdmin::readNodeConfig(const NodePresentFile &file, Reply<NodeImport> reply)
{
    ask(std::move(reply), [file](AdminBackend &backend) -> Result<NodeImport> {
        const auto projects = backend.projects().list();
        return projects ? backend.nodes().read(file, *projects) : Result<NodeImport>(projects.error());
    });
}

void LocalAdmin::startNodeTest(const NodeTestRequest &request, Reply<NodeTest> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.nodes().startTest(request); });
}

void LocalAdmin::stopNodeTest(qint64 id, Reply<void> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.nodes().stopTest(id); });
}

void LocalAdmin::actAsNode(const QString &testId, const NodeTestRequest &request, Reply<QList<TestStepResult>> reply)
{
    if (m_backend == nullptr) {
        answerLater(reply, Result<QList<TestStepResult>>(Error(ErrorCode::Internal)));
        return;
    }
    m_backend->inbox()->post([this, backend = m_backend, testId, request, reply] {
        backend->nodes().actAsNode(
            request,
            [this, testId](const TestStepResult &step) {
                QMetaObject::invokeMethod(
                    this, [this, testId, step] { Q_EMIT connectionTestStep(testId, step); }, Qt::QueuedConnection);
            },
            [this, reply](Result<QList<TestStepResult>> steps) { answerLater(reply, std::move(steps)); });
    });
}

} // namespace breakwater::admin
