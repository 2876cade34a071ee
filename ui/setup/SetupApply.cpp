// SPDX-License-Identifier: GPL-3.0-or-later
// The half of SetupModel that changes the server: its tasks run one after the other and stop at the first that fails.
#include "setup/SetupModel.h"

#include <algorithm>

namespace breakwater::ui {

void SetupModel::apply()
{
    if (m_applying)
        return;
    const bool goesOn = std::any_of(m_tasks.cbegin(), m_tasks.cend(),
                                    [](const SetupTask &task) { return task.state == SetupTaskState::Failed; });
    if (goesOn) {
        // What is done stays done, unless the answers have changed since: then the plan is made again, and what exists
        // by now is found to exist.
        const QList<SetupTask> planned = plannedTasks();
        QList<SetupTask> merged;
        for (SetupTask task : planned) {
            const auto before = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [&task](const SetupTask &old) {
                return old.kind == task.kind && old.registry == task.registry;
            });
            const bool mustRepeat = task.kind == SetupTaskKind::Settings;
            if (before != m_tasks.cend() && before->state == SetupTaskState::Done && !mustRepeat)
                task.state = SetupTaskState::Done;
            merged.append(task);
        }
        m_tasks = merged;
    } else {
        m_tasks = plannedTasks();
    }
    m_applying = true;
    m_applied = false;
    for (int i = 0; i < static_cast<int>(m_tasks.size()); ++i)
        Q_EMIT taskChanged(i);
    runNext();
}

void SetupModel::runNext()
{
    for (int i = 0; i < static_cast<int>(m_tasks.size()); ++i) {
        if (m_tasks.at(i).state != SetupTaskState::Waiting)
            continue;
        m_tasks[i].state = SetupTaskState::Running;
        Q_EMIT taskChanged(i);
        runTask(i);
        return;
    }
    m_applying = false;
    m_applied = true;
    if (m_robotUserName.isEmpty()) {
        const auto robot = std::find_if(m_robots.cbegin(), m_robots.cend(), [](const admin::RobotInfo &info) {
            return info.spec.name == robotName() && info.spec.project.isEmpty();
        });
        if (robot != m_robots.cend()) {
            m_robotId = robot->id;
            m_robotUserName = robot->userName;
        }
    }
    Q_EMIT applyFinished(true);
}

void SetupModel::finishTask(int index, SetupTaskState state, std::optional<Error> error)
{
    m_tasks[index].state = state;
    m_tasks[index].error = std::move(error);
    Q_EMIT taskChanged(index);
    if (state == SetupTaskState::Failed) {
        m_applying = false;
        Q_EMIT applyFinished(false);
        return;
    }
    runNext();
}

void SetupModel::runTask(int index)
{
    const SetupTask task = m_tasks.at(index);
    const int number = task.registry;
    switch (task.kind) {
    case SetupTaskKind::Settings:
        m_admin.applySettings(settings(), {this, [this, index](const Result<admin::ServerInfo> &info) {
                                               if (!info) {
                                                   finishTask(index, SetupTaskState::Failed, info.error());
                                                   return;
                                               }
                                               m_server = *info;
                                               m_settings = settings();
                                               finishTask(index, SetupTaskState::Done);
                                           }});
        return;
    case SetupTaskKind::Upstream: {
        const auto done = [this, index, number](const Result<admin::UpstreamInfo> &upstream) {
            if (!upstream) {
                finishTask(index, SetupTaskState::Failed, upstream.error());
                return;
            }
            m_registries[number].upstreamId = upstream->id;
            m_upstreams.append(*upstream);
            finishTask(index, SetupTaskState::Done);
        };
        const qint64 existing = m_registries.at(number).upstreamId;
        if (existing == 0) {
            m_admin.addUpstream(upstreamSpec(number), {this, done});
            return;
        }
        const auto info = std::find_if(m_upstreams.cbegin(), m_upstreams.cend(),
                                       [existing](const admin::UpstreamInfo &known) { return known.id == existing; });
        admin::UpstreamSpec spec = info == m_upstreams.cend() ? upstreamSpec(number) : info->spec;
        spec.username = m_registries.at(number).username;
        spec.password = m_registries.at(number).password;
        m_admin.updateUpstream(existing, spec, {this, done});
        return;
    }
    case SetupTaskKind::Project: {
        const admin::UpstreamPreset &preset = m_registries.at(number).preset;
        admin::ProjectSpec spec;
        spec.name = preset.suggestedProject;
        spec.upstreamId = m_registries.at(number).upstreamId;
        spec.serves = preset.serves;
        // A bare /v2/REPO means Docker Hub to every client that sends one.
        const bool hasDefault = std::any_of(m_projects.cbegin(), m_projects.cend(),
                                            [](const admin::ProjectInfo &info) { return info.spec.isDefault; });
        spec.isDefault = !hasDefault && preset.serves.contains(QStringLiteral("docker.io"));
        m_admin.addProject(spec, {this, [this, index, number](const Result<admin::ProjectInfo> &project) {
                                      if (!project) {
                                          finishTask(index, SetupTaskState::Failed, project.error());
                                          return;
                                      }
                                      m_registries[number].projectExists = true;
                                      m_projects.append(*project);
                                      finishTask(index, SetupTaskState::Done);
                                  }});
        return;
    }
    case SetupTaskKind::Robot: {
        admin::RobotSpec spec;
        spec.name = robotName();
        spec.projects = {QStringLiteral("*")};
        spec.description = tr("Made by set-up for the nodes of the cluster");
        m_admin.createRobot(spec, {this, [this, index](const Result<admin::RobotWithSecret> &made) {
                                       if (!made) {
                                           finishTask(index, SetupTaskState::Failed, made.error());
                                           return;
                                       }
                                       m_robots.append(made->robot);
                                       m_robotId = made->robot.id;
                                       m_robotUserName = made->robot.userName;
                                       m_robotSecret = made->secret;
                                       finishTask(index, SetupTaskState::Done);
                                   }});
        return;
    }
    case SetupTaskKind::Finish:
        m_admin.finishSetup({this, [this, index](const Result<admin::ServerInfo> &info) {
                                 if (!info) {
                                     finishTask(index, SetupTaskState::Failed, info.error());
                                     return;
                                 }
                                 m_server = *info;
                                 finishTask(index, SetupTaskState::Done);
                             }});
        return;
    }
}

void SetupModel::renewRobotSecret()
{
    m_admin.renewRobotSecret(m_robotId, {this, [this](const Result<admin::RobotWithSecret> &renewed) {
                                             if (!renewed) {
                                                 Q_EMIT renewFailed(renewed.error());
                                                 return;
                                             }
                                             m_robotSecret = renewed->secret;
                                             Q_EMIT robotSecretChanged();
                                         }});
}

} // namespace breakwater::ui
