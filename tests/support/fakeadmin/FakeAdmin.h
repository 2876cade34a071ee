// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeadmin/FakeStorage.h"

#include "admin/AdminService.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace breakwater::test {

/// An AdminService in memory, for GUI tests and screenshots: holds plain lists, keeps the rules that a console can see
/// (AlreadyExists, NotFound, InUse, ManagedByFile), answers by queued call as a real one does, and does what a test's
/// script tells it to. Nothing moves by itself: step() lets running pulls go on.
/// Over 600 lines: it answers every call of AdminService; what can be computed from a question is in FakeAnswers, the
/// sample in FakeSample.
class FakeAdmin : public admin::AdminService
{
    Q_OBJECT

public:
    enum class Sample {
        Empty, ///< fresh: presets and a listener, set-up not done
        Homelab, ///< a busy week: four upstreams, seven nodes, images, pulls, events
    };

    explicit FakeAdmin(Sample sample, QObject *parent = nullptr);

    // The script's side.
    /// The next call of this name ("addUpstream") answers with the error; once.
    void failNext(const QString &call, const Error &error);
    void step(); ///< one second passes: running pulls advance and end, totals follow, signals are sent
    admin::PullInfo startPull(const QString &node, const QString &project, const QString &repository,
                              const QString &reference, admin::Outcome outcome);
    void finishPull(qint64 id, admin::Outcome outcome, const std::optional<Error> &error = {});
    void setServer(const admin::ServerInfo &info); ///< and tells it
    void setUpstreamState(qint64 id, admin::UpstreamState state, const std::optional<Error> &error = {});
    void recordEvent(admin::Severity severity, const QString &code, const QMap<QString, QString> &params,
                     const QString &actor = {});
    void setOverview(const admin::Overview &overview); ///< and tells it
    /// The running images of a job end so.
    void finishWarmUp(qint64 jobId, admin::WarmUpState state);
    void finishArchiveJob(qint64 jobId, const std::optional<Error> &error = {}); ///< what runs of it is done, or failed
    const QList<admin::ArchiveJob> &archives() const { return m_archiveJobs; }
    const admin::ExportRequest &lastExport() const { return m_lastExport; }
    const admin::ImportRequest &lastImport() const { return m_lastImport; }
    void finishBackupJob(qint64 jobId, const std::optional<Error> &error = {});
    void setBackupState(const admin::BackupState &state); ///< and tells it
    void setRestorePlan(const admin::RestorePlan &plan) { m_restorePlan = plan; } ///< what reading a backup finds
    const QList<admin::BackupJob> &backups() const { return m_backupJobs; }
    const admin::BackupRequest &lastBackup() const { return m_lastBackup; }
    const admin::RestoreRequest &lastRestore() const { return m_lastRestore; }
    FakeStorage &storageState() { return m_storage; } ///< what the storage calls answer
    void changeJob(const admin::JobRun &run); ///< and tells it
    /// A row of the audit log as if it had just come about; and tells it.
    admin::AuditEntry addAudit(admin::AuditEntry entry, const QString &before = {}, const QString &after = {});
    void setAuditVerdict(const admin::AuditVerdict &verdict) { m_auditVerdict = verdict; }
    const QList<admin::AuditEntry> &auditRows() const { return m_audit; } ///< newest first
    const admin::AuditExport &lastAuditExport() const { return m_lastAuditExport; }
    /// A node fetches the link; and tells it.
    void fetchNodeLink(qint64 id, const QString &address);
    void changeNodeTest(const admin::NodeTest &test); ///< and tells it
    void changeNode(const admin::NodeInfo &node); ///< and tells it
    const admin::NodeTest &nodeTest() const { return m_nodeTest; }
    const QList<admin::NodeLink> &nodeLinks() const { return m_nodeLinks; }
    const admin::NodeDeliveryRequest &lastDelivery() const { return m_lastDelivery; }
    const admin::RobotTestRequest &lastRobotTest() const { return m_lastRobotTest; }
    /// The nodes of a robot, as if they had just signed in; and tells it.
    void setRobotNodes(qint64 id, const QList<admin::RobotNode> &nodes);
    QStringList calls() const { return m_calls; } ///< names of the commands so far, reads are not listed
    void setSpending(qint64 id, const admin::UpstreamSpending &spending); ///< and tells that the upstream changed
    void setTestScript(const QList<admin::TestStepResult> &steps) { m_testScript = steps; }

    const QList<admin::PullInfo> &allPulls() const { return m_pulls; } ///< newest first
    const QList<admin::UpstreamInfo> &allUpstreams() const { return m_upstreams; }
    const QList<admin::ProjectInfo> &allProjects() const { return m_projects; }
    const QList<admin::RobotInfo> &allRobots() const { return m_robots; }
    const QList<admin::NodeInfo> &allNodes() const { return m_nodes; }
    const admin::Overview &currentOverview() const { return m_overview; }
    const admin::ServerInfo &currentServer() const { return m_server; }
    const admin::ServerSettings &currentSettings() const { return m_settings; }

    // AdminService
    void serverInfo(admin::Reply<admin::ServerInfo> reply) override;
    void settings(admin::Reply<admin::ServerSettings> reply) override;
    void applySettings(const admin::ServerSettings &settings, admin::Reply<admin::ServerInfo> reply) override;
    void certificate(admin::Reply<admin::CertificateInfo> reply) override;
    void caCertificatePem(admin::Reply<QString> reply) override;
    void exportConfiguration(admin::Reply<QString> reply) override;
    void setupFacts(admin::Reply<admin::SetupFacts> reply) override;
    void finishSetup(admin::Reply<admin::ServerInfo> reply) override;
    void overview(admin::Reply<admin::Overview> reply) override;
    void traffic(admin::TimeSpan span, admin::Reply<QList<admin::TrafficBucket>> reply) override;
    void events(int limit, admin::Reply<QList<admin::EventInfo>> reply) override;
    void upstreamPresets(admin::Reply<QList<admin::UpstreamPreset>> reply) override;
    void upstreams(admin::Reply<QList<admin::UpstreamInfo>> reply) override;
    void upstreamSpending(qint64 id, admin::Reply<admin::UpstreamSpending> reply) override;
    void addUpstream(const admin::UpstreamSpec &spec, admin::Reply<admin::UpstreamInfo> reply) override;
    void updateUpstream(qint64 id, const admin::UpstreamSpec &spec, admin::Reply<admin::UpstreamInfo> reply) override;
    void removeUpstream(qint64 id, admin::Reply<void> reply) override;
    void testUpstream(const QString &testId, qint64 id, const admin::UpstreamSpec &spec,
                      admin::Reply<QList<admin::TestStepResult>> reply) override;
    void projects(admin::Reply<QList<admin::ProjectInfo>> reply) override;
    void addProject(const admin::ProjectSpec &spec, admin::Reply<admin::ProjectInfo> reply) override;
    void updateProject(qint64 id, const admin::ProjectSpec &spec, admin::Reply<admin::ProjectInfo> reply) override;
    void removeProject(qint64 id, admin::Reply<void> reply) override;
    void repositories(admin::Reply<QList<admin::RepositoryInfo>> reply) override;
    void images(qint64 repositoryId, admin::Reply<QList<admin::ImageInfo>> reply) override;
    void imageDetail(qint64 repositoryId, const QString &digest, const QString &platform,
                     admin::Reply<admin::ImageDetail> reply) override;
    void planDeletion(qint64 repositoryId, const QStringList &digests,
                      admin::Reply<admin::DeletionPlan> reply) override;
    void deleteImages(qint64 repositoryId, const QStringList &digests,
                      admin::Reply<admin::DeletionPlan> reply) override;
    void explainPull(const QString &image, const QString &platform,
                     admin::Reply<admin::PullExplanation> reply) override;
    void planWarmUp(const admin::WarmUpRequest &request, admin::Reply<admin::WarmUpPlan> reply) override;
    void startWarmUp(const admin::WarmUpRequest &request, admin::Reply<admin::WarmUpJob> reply) override;
    void cancelWarmUp(qint64 jobId, admin::Reply<void> reply) override;
    void warmUpJobs(admin::Reply<QList<admin::WarmUpJob>> reply) override;
    void planExport(const admin::ExportRequest &request, admin::Reply<admin::ArchivePlan> reply) override;
    void startExport(const admin::ExportRequest &request, admin::Reply<admin::ArchiveJob> reply) override;
    void readArchive(const admin::ImportRequest &request, admin::Reply<admin::ArchiveJob> reply) override;
    void startImport(const admin::ImportRequest &request, admin::Reply<admin::ArchiveJob> reply) override;
    void cancelArchiveJob(qint64 jobId, admin::Reply<void> reply) override;
    void archiveJobs(admin::Reply<QList<admin::ArchiveJob>> reply) override;
    void saveBackup(const admin::BackupRequest &request, admin::Reply<admin::BackupJob> reply) override;
    void readBackup(const admin::RestoreRequest &request, admin::Reply<admin::BackupJob> reply) override;
    void stageRestore(const admin::RestoreRequest &request, admin::Reply<admin::BackupJob> reply) override;
    void cancelBackupJob(qint64 jobId, admin::Reply<void> reply) override;
    void backupJobs(admin::Reply<QList<admin::BackupJob>> reply) override;
    void backupState(admin::Reply<admin::BackupState> reply) override;
    void dropRestore(admin::Reply<void> reply) override;
    void takeBackRestore(const QString &name, admin::Reply<void> reply) override;
    void storage(admin::Reply<admin::StorageOverview> reply) override;
    void storageUsage(admin::Reply<QList<admin::UsageRow>> reply) override;
    void storageSettings(admin::Reply<admin::StorageSettings> reply) override;
    void applyStorageSettings(const admin::StorageSettings &settings,
                              admin::Reply<admin::StorageSettings> reply) override;
    void planCollection(const admin::CollectionRequest &request, admin::Reply<admin::CollectionPlan> reply) override;
    void runCollection(qint64 planId, const QList<int> &without, admin::Reply<admin::JobRun> reply) override;
    void startScrub(admin::Reply<admin::JobRun> reply) override;
    void moveStore(const QString &folder, admin::Reply<admin::JobRun> reply) override;
    void stopJob(qint64 runId, admin::Reply<void> reply) override;
    void jobRuns(int limit, admin::Reply<QList<admin::JobRun>> reply) override;
    void jobLog(qint64 runId, admin::Reply<QString> reply) override;
    void trash(admin::Reply<QList<admin::TrashItem>> reply) override;
    void restoreTrash(qint64 id, admin::Reply<admin::RestoredInfo> reply) override;
    void purgeTrash(const QList<qint64> &ids, admin::Reply<qint64> reply) override;
    void pins(admin::Reply<QList<admin::PinInfo>> reply) override;
    void addPin(const admin::PinSpec &spec, admin::Reply<admin::PinInfo> reply) override;
    void removePin(qint64 id, admin::Reply<void> reply) override;

    void robots(admin::Reply<QList<admin::RobotInfo>> reply) override;
    void createRobot(const admin::RobotSpec &spec, admin::Reply<admin::RobotWithSecret> reply) override;
    void updateRobot(qint64 id, const admin::RobotSpec &spec, admin::Reply<admin::RobotInfo> reply) override;
    void renewRobotSecret(qint64 id, admin::Reply<admin::RobotWithSecret> reply) override;
    void rotateRobotSecret(qint64 id, std::chrono::seconds overlap,
                           admin::Reply<admin::RobotWithSecret> reply) override;
    void endOldSecret(qint64 id, admin::Reply<admin::RobotInfo> reply) override;
    void removeRobot(qint64 id, admin::Reply<void> reply) override;
    void removedRobots(admin::Reply<QList<admin::RemovedRobot>> reply) override;
    void restoreRobot(qint64 removedId, admin::Reply<admin::RobotInfo> reply) override;
    void testRobot(const QString &testId, const admin::RobotTestRequest &request,
                   admin::Reply<QList<admin::TestStepResult>> reply) override;
    void queryAudit(const admin::AuditFilter &filter, const admin::AuditCursor &after, int limit,
                    admin::Reply<admin::AuditPage> reply) override;
    void auditDetail(admin::AuditKind kind, qint64 id, admin::Reply<admin::AuditDetail> reply) override;
    void verifyAudit(admin::Reply<admin::AuditVerdict> reply) override;
    void undoChange(qint64 id, admin::Reply<admin::AuditEntry> reply) override;
    void exportAudit(const admin::AuditExport &request, admin::Reply<admin::AuditExported> reply) override;
    void auditState(admin::Reply<admin::AuditState> reply) override;
    void applyAuditSettings(const admin::AuditSettings &settings, admin::Reply<admin::AuditState> reply) override;
    void pulls(int limit, admin::Reply<QList<admin::PullInfo>> reply) override;
    void pullDetail(qint64 id, admin::Reply<admin::PullDetail> reply) override;
    void nodes(admin::Reply<QList<admin::NodeInfo>> reply) override;
    void renameNode(const QString &address, const QString &name, admin::Reply<admin::NodeInfo> reply) override;
    void renderNodeConfig(const admin::NodeConfigRequest &request, admin::Reply<admin::NodeConfig> reply) override;
    void reviewNodeConfig(const admin::NodeReviewRequest &request, admin::Reply<admin::NodeReview> reply) override;
    void deliverNodeConfig(const admin::NodeDeliveryRequest &request, admin::Reply<admin::NodeDelivery> reply) override;
    void makeNodeLink(const admin::NodeDeliveryRequest &request, admin::Reply<admin::NodeLink> reply) override;
    void withdrawNodeLink(qint64 id, admin::Reply<void> reply) override;
    void nodeExports(admin::Reply<QList<admin::NodeExport>> reply) override;
    void nodeExportDetail(qint64 id, admin::Reply<admin::NodeExportDetail> reply) override;
    void readNodeConfig(const admin::NodePresentFile &file, admin::Reply<admin::NodeImport> reply) override;
    void startNodeTest(const admin::NodeTestRequest &request, admin::Reply<admin::NodeTest> reply) override;
    void stopNodeTest(qint64 id, admin::Reply<void> reply) override;
    void actAsNode(const QString &testId, const admin::NodeTestRequest &request,
                   admin::Reply<QList<admin::TestStepResult>> reply) override;

private:
    admin::JobRun newRun(const QString &kind, qint64 plannedBytes) const; ///< begun now, by the console
    void throwAway(qint64 repositoryId, const admin::DeletionPlan &plan); ///< into the trash, where there is one
    void fillEmpty();
    void fillHomelab();
    void fillUpstreams();
    void fillProjects();
    void fillImages();
    void fillRobots();
    void fillNodes();
    void fillPulls();
    void fillEvents();
    void fillOverview();

    template<typename T>
    void answer(const QString &call, const admin::Reply<T> &reply, Result<T> result);
    void noteCommand(const QString &call) { m_calls.append(call); }
    void tellOverview();
    admin::UpstreamInfo *findUpstream(qint64 id);
    admin::ProjectInfo *findProject(qint64 id);
    admin::RobotInfo *findRobot(qint64 id);
    admin::PullInfo *findPull(qint64 id);
    void relinkProjects();
    QList<admin::ImageInfo> chosenImages(qint64 repositoryId, const QStringList &digests) const;
    admin::DeletionPlan planFor(qint64 repositoryId, const QStringList &digests) const;

    QHash<QString, Error> m_failures;
    FakeStorage m_storage;
    QStringList m_calls;
    qint64 m_nextId = 1000;
    admin::ServerInfo m_server;
    admin::ServerSettings m_settings;
    admin::Overview m_overview;
    QList<admin::UpstreamInfo> m_upstreams;
    QHash<qint64, admin::UpstreamSpending> m_spending; ///< by upstream
    QList<admin::ProjectInfo> m_projects;
    QList<admin::RepositoryInfo> m_repositories;
    QHash<qint64, QList<admin::ImageInfo>> m_images; ///< by repository
    QList<admin::RobotInfo> m_robots;
    QList<admin::NodeInfo> m_nodes;
    QList<admin::NodeExport> m_nodeExports; ///< newest first
    QHash<qint64, admin::NodeExportDetail> m_nodeExportDetails;
    QList<admin::NodeLink> m_nodeLinks; ///< newest first
    admin::NodeTest m_nodeTest;
    admin::NodeDeliveryRequest m_lastDelivery;
    QList<admin::PullInfo> m_pulls;
    QList<admin::EventInfo> m_events;
    QList<admin::TestStepResult> m_testScript;
    void fillAudit();
    struct Removed
    {
        admin::RemovedRobot note;
        admin::RobotInfo robot;
    };
    QList<Removed> m_removedRobots; ///< newest first
    admin::RobotTestRequest m_lastRobotTest;
    QList<admin::AuditEntry> m_audit; ///< newest first
    QHash<qint64, std::pair<QString, QString>> m_auditValues; ///< before and after, by id
    admin::AuditVerdict m_auditVerdict;
    admin::AuditSettings m_auditSettings;
    admin::AuditExport m_lastAuditExport;
    QList<admin::WarmUpJob> m_warmUpJobs; ///< newest first
    admin::ArchiveJob addArchiveJob(admin::ArchiveJobKind kind, const QString &file);
    QList<admin::ArchiveJob> m_archiveJobs; ///< newest first
    admin::ExportRequest m_lastExport;
    admin::ImportRequest m_lastImport;
    admin::BackupJob addBackupJob(admin::BackupJobKind kind, const QString &file);
    void startRestoreJob(admin::BackupJobKind kind, const admin::RestoreRequest &request, const QString &call,
                         const admin::Reply<admin::BackupJob> &reply);
    QList<admin::BackupJob> m_backupJobs; ///< newest first
    admin::BackupState m_backupState;
    admin::RestorePlan m_restorePlan;
    admin::BackupRequest m_lastBackup;
    admin::RestoreRequest m_lastRestore;
};

} // namespace breakwater::test
