// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QObject>

#include <optional>

namespace breakwater::ui {

/// A registry on the list of set-up.
struct SetupRegistry
{
    admin::UpstreamPreset preset;
    bool chosen = false;
    QString username;
    Secret password;
    qint64 upstreamId = 0; ///< one that exists already and is kept
    bool projectExists = false;
};

/// Something that stops a step; the page shows it beside the field.
enum class SetupProblem {
    None,
    FactsMissing, ///< the check has not answered yet
    PortInvalid,
    HostMissing,
    HostInvalid,
    NoRegistry,
    LimitTooSmall, ///< under 1 GB
    LimitOverDisk, ///< more than the disk has
};

enum class SetupTaskKind { Settings, Upstream, Project, Robot, Finish };
enum class SetupTaskState { Waiting, Running, Done, Kept, Failed };

/// One change that set-up makes, in the order in which they are made.
struct SetupTask
{
    SetupTaskKind kind = SetupTaskKind::Settings;
    SetupTaskState state = SetupTaskState::Waiting;
    int registry = -1; ///< index into registries(), for Upstream and Project
    std::optional<Error> error;
};

/// What set-up knows, decides and does, without a single widget (ux.md C3). The answers stay until the model goes, so
/// Back and another run find them again. GUI thread; talks to the service, never blocks.
class SetupModel : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 gigabyte = 1'000'000'000;
    static constexpr qint64 typicalImageBytes = 250'000'000;
    static QString robotName() { return QStringLiteral("cluster-pull"); }

    explicit SetupModel(admin::AdminService &service, QObject *parent = nullptr);

    /// Reads everything that the pages show: facts, presets and what exists already.
    void load();
    /// Looks at ports, addresses and the disk again.
    void checkAgain();
    bool isChecking() const { return m_checking; }

    const std::optional<admin::SetupFacts> &facts() const { return m_facts; }
    const admin::ServerInfo &server() const { return m_server; }
    const std::optional<Error> &loadError() const { return m_loadError; }

    // The answers
    QString host() const { return m_host; }
    void setHost(const QString &host);
    int port() const { return m_port; }
    void setPort(int port);
    bool usesTls() const { return m_tls; }
    void setUsesTls(bool tls);
    bool keepsCertificateFiles() const { return m_settings.tls.mode == admin::TlsMode::Files; }
    const QList<SetupRegistry> &registries() const { return m_registries; }
    void setChosen(int registry, bool chosen);
    void setCredentials(int registry, const QString &username, const Secret &password);
    qint64 limitBytes() const { return m_limitBytes; } ///< 0: none
    void setLimitBytes(qint64 bytes);

    SetupProblem addressProblem() const;
    SetupProblem registriesProblem() const;
    SetupProblem limitProblem() const;
    bool hostIsLoopback() const;
    bool hostIsPublic() const; ///< an address outside the private ranges: plain HTTP would be seen by strangers

    QString serverUrl() const; ///< what nodes will use
    QStringList certificateNames() const; ///< the host first, then the machine's other names
    admin::ServerSettings settings() const; ///< what Apply will set
    admin::UpstreamSpec upstreamSpec(int registry) const;

    // Apply
    QList<SetupTask> plannedTasks() const; ///< what Apply will do, from the answers as they are now
    const QList<SetupTask> &tasks() const { return m_tasks; } ///< of the run that was started
    void apply(); ///< starts, or goes on after a failure where it stopped
    bool isApplying() const { return m_applying; }
    bool isApplied() const { return m_applied; }

    // What Apply made
    QString robotUserName() const { return m_robotUserName; }
    const Secret &robotSecret() const { return m_robotSecret; } ///< empty where the robot existed before
    void renewRobotSecret();

Q_SIGNALS:
    void factsChanged();
    void registriesChanged();
    void answersChanged();
    void taskChanged(int index);
    void applyFinished(bool ok);
    void robotSecretChanged();
    void renewFailed(const breakwater::Error &error);

private:
    void useFacts(const admin::SetupFacts &facts);
    void mergeExisting();
    void runNext();
    void runTask(int index);
    void finishTask(int index, SetupTaskState state, std::optional<Error> error = {});

    admin::AdminService &m_admin;
    admin::ServerInfo m_server;
    admin::ServerSettings m_settings; ///< as the server has them now
    std::optional<admin::SetupFacts> m_facts;
    std::optional<Error> m_loadError;
    QList<SetupRegistry> m_registries;
    QList<admin::UpstreamInfo> m_upstreams;
    QList<admin::ProjectInfo> m_projects;
    QList<admin::RobotInfo> m_robots;
    QString m_host;
    int m_port = 0;
    bool m_hostTouched = false;
    bool m_portTouched = false;
    bool m_tls = true;
    qint64 m_limitBytes = 0;
    bool m_checking = false;

    QList<SetupTask> m_tasks;
    bool m_applying = false;
    bool m_applied = false;
    qint64 m_robotId = 0;
    QString m_robotUserName;
    Secret m_robotSecret;
};

} // namespace breakwater::ui
