// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ArchiveAdmin.h"
#include "admin/AuditAdmin.h"
#include "admin/BackupAdmin.h"
#include "admin/ConfigurationApplier.h"
#include "admin/ExplainTypes.h"
#include "admin/ImageAdmin.h"
#include "admin/KeptAdmin.h"
#include "admin/NodeAdmin.h"
#include "admin/OverviewAdmin.h"
#include "admin/ProjectAdmin.h"
#include "admin/RobotAdmin.h"
#include "admin/RobotTester.h"
#include "admin/ServerControl.h"
#include "admin/StorageAdmin.h"
#include "admin/UpstreamAdmin.h"
#include "admin/WarmUpAdmin.h"
#include "base/Mailbox.h"

#include <QObject>

namespace breakwater::admin {

/// The server's end of the door: everything that AdminService offers, as plain calls of the control thread.
class AdminBackend : public QObject
{
    Q_OBJECT

public:
    AdminBackend(ServerRooms rooms, ServerControl &control, QObject *parent = nullptr);

    /// Into the control thread, for LocalAdmin.
    const std::shared_ptr<Mailbox> &inbox() const { return m_inbox; }
    ServerControl &control() { return m_control; }
    UpstreamAdmin &upstreams() { return m_upstreams; }
    ProjectAdmin &projects() { return m_projects; }
    ImageAdmin &images() { return m_images; }
    RobotAdmin &robots() { return m_robots; }
    OverviewAdmin &overview() { return m_overview; }
    NodeAdmin &nodes() { return m_nodes; }
    StorageAdmin &storage() { return m_storage; }
    KeptAdmin &kept() { return m_kept; }
    WarmUpAdmin &warmUp() { return m_warmUp; }
    ArchiveAdmin &archives() { return m_archives; }
    BackupAdmin &backups() { return m_backups; }
    AuditAdmin &audit() { return m_audit; }
    RobotTester &robotTester() { return m_robotTester; }
    ConfigurationApplier applier();

    Result<QString> exportConfiguration() const;
    Result<SetupFacts> setupFacts() const;
    Result<PullExplanation> explainPull(const QString &image, const QString &platform) const;
    Result<ServerInfo> applySettings(const ServerSettings &settings);
    Result<ServerInfo> finishSetup();

    Result<AuditEntry> undoChange(qint64 id);
    /// "PROJECT/REPOSITORY", for the log.
    QString repositoryName(qint64 repositoryId) const;

    /// Carries out a command and notes in the audit log what it changed: every command of a console, the command line
    /// and the configuration file goes through here.
    template<typename Work>
    auto audited(const AuditActor &actor, AuditCommand command, Work work) -> decltype(work())
    {
        const auto before = m_audit.watch().read();
        auto result = work();
        const auto after = m_audit.watch().read();
        const std::optional<Error> error = result.ok() ? std::nullopt : std::optional(result.error());
        if constexpr (requires { *result; }) {
            if (result.ok())
                addAuditFacts(*result, command);
        }
        if (before && after)
            m_audit.note(actor, command, *before, *after, error);
        return result;
    }

    /// The server's addresses changed: what depends on them is told, and so are consoles.
    void serverChanged();

Q_SIGNALS:
    void serverInfoChanged(const breakwater::admin::ServerInfo &info);
    void settingsChanged(const breakwater::admin::ServerSettings &settings);

private:
    QStringList ownNames() const;
    Result<nodeconfig::ServerFacts> nodeFacts() const;
    void quarantine(const Digest &digest, bool missing);
    ImportRoom importRoom(qint64 projectId);
    void followAudited();
    template<typename T>
    static void addAuditFacts(const T &, AuditCommand &)
    {
    }
    static void addAuditFacts(const DeletionPlan &plan, AuditCommand &command);
    static void addAuditFacts(const RestoredInfo &info, AuditCommand &command);
    static void addAuditFacts(const qint64 &freedBytes, AuditCommand &command);

    ServerRooms m_rooms;
    ServerControl &m_control;
    UpstreamAdmin m_upstreams;
    maintenance::ImageRemover m_remover;
    ImageAdmin m_images;
    StorageAdmin m_storage;
    KeptAdmin m_kept;
    ProjectAdmin m_projects;
    RobotAdmin m_robots;
    OverviewAdmin m_overview;
    NodeAdmin m_nodes {m_rooms, [this] { return nodeFacts(); }};
    WarmUpAdmin m_warmUp;
    ArchiveAdmin m_archives {m_rooms};
    BackupAdmin m_backups {m_rooms, [this] { return exportConfiguration(); }};
    RobotTester m_robotTester;
    AuditAdmin m_audit;
    std::shared_ptr<Mailbox> m_inbox;
};

} // namespace breakwater::admin
