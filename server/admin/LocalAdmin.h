// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "admin/AuditAdmin.h"

namespace breakwater::admin {

class AdminBackend;

/// AdminService on a server in this process. Lives in the caller's thread and speaks with the backend, which lives in
/// the control thread, by queued calls alone. The backend must be attached before the first call and its thread must
/// have ended before this goes away.
class LocalAdmin final : public AdminService
{
    Q_OBJECT

public:
    explicit LocalAdmin(QObject *parent = nullptr);

    /// Calls before this, and after detach, answer with an Error of code Internal.
    void attach(AdminBackend &backend);
    void detach() { m_backend = nullptr; }

    void serverInfo(Reply<ServerInfo> reply) override;
    void settings(Reply<ServerSettings> reply) override;
    void applySettings(const ServerSettings &settings, Reply<ServerInfo> reply) override;
    void certificate(Reply<CertificateInfo> reply) override;
    void caCertificatePem(Reply<QString> reply) override;
    void exportConfiguration(Reply<QString> reply) override;
    void setupFacts(Reply<SetupFacts> reply) override;
    void finishSetup(Reply<ServerInfo> reply) override;

    void overview(Reply<Overview> reply) override;
    void traffic(TimeSpan span, Reply<QList<TrafficBucket>> reply) override;
    void events(int limit, Reply<QList<EventInfo>> reply) override;

    void upstreamPresets(Reply<QList<UpstreamPreset>> reply) override;
    void upstreams(Reply<QList<UpstreamInfo>> reply) override;
    void upstreamSpending(qint64 id, Reply<UpstreamSpending> reply) override;
    void addUpstream(const UpstreamSpec &spec, Reply<UpstreamInfo> reply) override;
    void updateUpstream(qint64 id, const UpstreamSpec &spec, Reply<UpstreamInfo> reply) override;
    void removeUpstream(qint64 id, Reply<void> reply) override;
    void testUpstream(const QString &testId, qint64 id, const UpstreamSpec &spec,
                      Reply<QList<TestStepResult>> reply) override;

    void projects(Reply<QList<ProjectInfo>> reply) override;
    void addProject(const ProjectSpec &spec, Reply<ProjectInfo> reply) override;
    void updateProject(qint64 id, const ProjectSpec &spec, Reply<ProjectInfo> reply) override;
    void removeProject(qint64 id, Reply<void> reply) override;

    void repositories(Reply<QList<RepositoryInfo>> reply) override;
    void images(qint64 repositoryId, Reply<QList<ImageInfo>> reply) override;
    void imageDetail(qint64 repositoryId, const QString &digest, const QString &platform,
                     Reply<ImageDetail> reply) override;
    void planDeletion(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply) override;
    void deleteImages(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply) override;

    void explainPull(const QString &image, const QString &platform, Reply<PullExplanation> reply) override;
    void planWarmUp(const WarmUpRequest &request, Reply<WarmUpPlan> reply) override;
    void startWarmUp(const WarmUpRequest &request, Reply<WarmUpJob> reply) override;
    void cancelWarmUp(qint64 jobId, Reply<void> reply) override;
    void warmUpJobs(Reply<QList<WarmUpJob>> reply) override;
    void planExport(const ExportRequest &request, Reply<ArchivePlan> reply) override;
    void startExport(const ExportRequest &request, Reply<ArchiveJob> reply) override;
    void readArchive(const ImportRequest &request, Reply<ArchiveJob> reply) override;
    void startImport(const ImportRequest &request, Reply<ArchiveJob> reply) override;
    void cancelArchiveJob(qint64 jobId, Reply<void> reply) override;
    void archiveJobs(Reply<QList<ArchiveJob>> reply) override;
    void saveBackup(const BackupRequest &request, Reply<BackupJob> reply) override;
    void readBackup(const RestoreRequest &request, Reply<BackupJob> reply) override;
    void stageRestore(const RestoreRequest &request, Reply<BackupJob> reply) override;
    void cancelBackupJob(qint64 jobId, Reply<void> reply) override;
    void backupJobs(Reply<QList<BackupJob>> reply) override;
    void backupState(Reply<BackupState> reply) override;
    void dropRestore(Reply<void> reply) override;
    void takeBackRestore(const QString &name, Reply<void> reply) override;
    void storage(Reply<StorageOverview> reply) override;
    void storageUsage(Reply<QList<UsageRow>> reply) override;
    void storageSettings(Reply<StorageSettings> reply) override;
    void applyStorageSettings(const StorageSettings &settings, Reply<StorageSettings> reply) override;
    void planCollection(const CollectionRequest &request, Reply<CollectionPlan> reply) override;
    void runCollection(qint64 planId, const QList<int> &without, Reply<JobRun> reply) override;
    void startScrub(Reply<JobRun> reply) override;
    void moveStore(const QString &folder, Reply<JobRun> reply) override;
    void stopJob(qint64 runId, Reply<void> reply) override;
    void jobRuns(int limit, Reply<QList<JobRun>> reply) override;
    void jobLog(qint64 runId, Reply<QString> reply) override;
    void trash(Reply<QList<TrashItem>> reply) override;
    void restoreTrash(qint64 id, Reply<RestoredInfo> reply) override;
    void purgeTrash(const QList<qint64> &ids, Reply<qint64> reply) override;
    void pins(Reply<QList<PinInfo>> reply) override;
    void addPin(const PinSpec &spec, Reply<PinInfo> reply) override;
    void removePin(qint64 id, Reply<void> reply) override;

    void robots(Reply<QList<RobotInfo>> reply) override;
    void createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply) override;
    void updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply) override;
    void renewRobotSecret(qint64 id, Reply<RobotWithSecret> reply) override;
    void rotateRobotSecret(qint64 id, std::chrono::seconds overlap, Reply<RobotWithSecret> reply) override;
    void endOldSecret(qint64 id, Reply<RobotInfo> reply) override;
    void removeRobot(qint64 id, Reply<void> reply) override;
    void removedRobots(Reply<QList<RemovedRobot>> reply) override;
    void restoreRobot(qint64 removedId, Reply<RobotInfo> reply) override;
    void testRobot(const QString &testId, const RobotTestRequest &request, Reply<QList<TestStepResult>> reply) override;
    void queryAudit(const AuditFilter &filter, const AuditCursor &after, int limit, Reply<AuditPage> reply) override;
    void auditDetail(AuditKind kind, qint64 id, Reply<AuditDetail> reply) override;
    void verifyAudit(Reply<AuditVerdict> reply) override;
    void undoChange(qint64 id, Reply<AuditEntry> reply) override;
    void exportAudit(const AuditExport &request, Reply<AuditExported> reply) override;
    void auditState(Reply<AuditState> reply) override;
    void applyAuditSettings(const AuditSettings &settings, Reply<AuditState> reply) override;

    void pulls(int limit, Reply<QList<PullInfo>> reply) override;
    void pullDetail(qint64 id, Reply<PullDetail> reply) override;
    void nodes(Reply<QList<NodeInfo>> reply) override;
    void renameNode(const QString &address, const QString &name, Reply<NodeInfo> reply) override;
    void renderNodeConfig(const NodeConfigRequest &request, Reply<NodeConfig> reply) override;
    void reviewNodeConfig(const NodeReviewRequest &request, Reply<NodeReview> reply) override;
    void deliverNodeConfig(const NodeDeliveryRequest &request, Reply<NodeDelivery> reply) override;
    void makeNodeLink(const NodeDeliveryRequest &request, Reply<NodeLink> reply) override;
    void withdrawNodeLink(qint64 id, Reply<void> reply) override;
    void nodeExports(Reply<QList<NodeExport>> reply) override;
    void nodeExportDetail(qint64 id, Reply<NodeExportDetail> reply) override;
    void readNodeConfig(const NodePresentFile &file, Reply<NodeImport> reply) override;
    void startNodeTest(const NodeTestRequest &request, Reply<NodeTest> reply) override;
    void stopNodeTest(qint64 id, Reply<void> reply) override;
    void actAsNode(const QString &testId, const NodeTestRequest &request, Reply<QList<TestStepResult>> reply) override;

private:
    template<typename T, typename Work>
    void ask(Reply<T> reply, Work work);
    template<typename T, typename Work>
    void change(Reply<T> reply, AuditCommand command, Work work);
    template<typename T, typename Begin>
    void askLater(Reply<T> reply, Begin begin);
    template<typename T>
    void answerLater(const Reply<T> &reply, Result<T> result);

    AdminBackend *m_backend = nullptr;
};

} // namespace breakwater::admin
