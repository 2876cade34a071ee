// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/LocalAdmin.h"

#include "admin/AdminBackend.h"

namespace breakwater::admin {

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
    ask(std::move(reply), [settings](AdminBackend &backend) { return backend.applySettings(settings); });
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
    ask(std::move(reply), [](AdminBackend &backend) { return backend.finishSetup(); });
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
    ask(std::move(reply), [spec](AdminBackend &backend) { return backend.upstreams().add(spec, Actor::console()); });
}

void LocalAdmin::updateUpstream(qint64 id, const UpstreamSpec &spec, Reply<UpstreamInfo> reply)
{
    ask(std::move(reply),
        [id, spec](AdminBackend &backend) { return backend.upstreams().update(id, spec, Actor::console()); });
}

void LocalAdmin::removeUpstream(qint64 id, Reply<void> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.upstreams().remove(id, Actor::console()); });
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
    ask(std::move(reply), [spec](AdminBackend &backend) { return backend.projects().add(spec, Actor::console()); });
}

void LocalAdmin::updateProject(qint64 id, const ProjectSpec &spec, Reply<ProjectInfo> reply)
{
    ask(std::move(reply),
        [id, spec](AdminBackend &backend) { return backend.projects().update(id, spec, Actor::console()); });
}

void LocalAdmin::removeProject(qint64 id, Reply<void> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.projects().remove(id, Actor::console()); });
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
        return backend.images().remove(repositoryId, digests, Actor::console());
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
    ask(std::move(reply),
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
    ask(std::move(reply),
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
    ask(std::move(reply),
        [planId, without](AdminBackend &backend) { return backend.storage().run(planId, without, Actor::console()); });
}

void LocalAdmin::startScrub(Reply<JobRun> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.storage().scrub(Actor::console()); });
}

void LocalAdmin::moveStore(const QString &folder, Reply<JobRun> reply)
{
    ask(std::move(reply),
        [folder](AdminBackend &backend) { return backend.storage().moveStore(folder, Actor::console()); });
}

void LocalAdmin::stopJob(qint64 runId, Reply<void> reply)
{
    ask(std::move(reply), [runId](AdminBackend &backend) { return backend.storage().stop(runId); });
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
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.kept().restore(id, Actor::console()); });
}

void LocalAdmin::purgeTrash(const QList<qint64> &ids, Reply<qint64> reply)
{
    ask(std::move(reply), [ids](AdminBackend &backend) { return backend.kept().purge(ids, Actor::console()); });
}

void LocalAdmin::pins(Reply<QList<PinInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.kept().pins(); });
}

void LocalAdmin::addPin(const PinSpec &spec, Reply<PinInfo> reply)
{
    ask(std::move(reply), [spec](AdminBackend &backend) { return backend.kept().addPin(spec, Actor::console()); });
}

void LocalAdmin::removePin(qint64 id, Reply<void> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.kept().removePin(id, Actor::console()); });
}

void LocalAdmin::planExport(const ExportRequest &request, Reply<ArchivePlan> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.archives().planExport(request); });
}

void LocalAdmin::startExport(const ExportRequest &request, Reply<ArchiveJob> reply)
{
    ask(std::move(reply),
        [request](AdminBackend &backend) { return backend.archives().startExport(request, Actor::console()); });
}

void LocalAdmin::readArchive(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.archives().readArchive(request); });
}

void LocalAdmin::startImport(const ImportRequest &request, Reply<ArchiveJob> reply)
{
    ask(std::move(reply),
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
    ask(std::move(reply),
        [request](AdminBackend &backend) { return backend.backups().save(request, Actor::console()); });
}

void LocalAdmin::readBackup(const RestoreRequest &request, Reply<BackupJob> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.backups().read(request); });
}

void LocalAdmin::stageRestore(const RestoreRequest &request, Reply<BackupJob> reply)
{
    ask(std::move(reply),
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
    ask(std::move(reply), [](AdminBackend &backend) { return backend.backups().dropRestore(Actor::console()); });
}

void LocalAdmin::takeBackRestore(const QString &name, Reply<void> reply)
{
    ask(std::move(reply), [name](AdminBackend &backend) { return backend.backups().takeBack(name, Actor::console()); });
}

void LocalAdmin::robots(Reply<QList<RobotInfo>> reply)
{
    ask(std::move(reply), [](AdminBackend &backend) { return backend.robots().list(); });
}

void LocalAdmin::createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply)
{
    ask(std::move(reply),
        [spec](AdminBackend &backend) { return backend.robots().add(spec, std::nullopt, Actor::console()); });
}

void LocalAdmin::updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply)
{
    ask(std::move(reply),
        [id, spec](AdminBackend &backend) { return backend.robots().update(id, spec, Actor::console()); });
}

void LocalAdmin::renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply)
{
    ask(std::move(reply),
        [id](AdminBackend &backend) { return backend.robots().renew(id, std::nullopt, Actor::console()); });
}

void LocalAdmin::removeRobot(qint64 id, Reply<void> reply)
{
    ask(std::move(reply), [id](AdminBackend &backend) { return backend.robots().remove(id, Actor::console()); });
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
    ask(std::move(reply), [address, name](AdminBackend &backend) {
        return backend.overview().renameNode(address, name, Actor::console());
    });
}

void LocalAdmin::renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply)
{
    ask(std::move(reply), [request](AdminBackend &backend) { return backend.renderNodeConfig(request); });
}

} // namespace breakwater::admin
