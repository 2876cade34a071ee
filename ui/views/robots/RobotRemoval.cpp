// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotRemoval.h"

#include "models/Words.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RobotRemoval::RobotRemoval(admin::AdminService &service, QWidget *parent) : InlineMessage(parent), m_admin(service)
{
    setObjectName(u"robotRemoval"_s);
    connect(this, &InlineMessage::actionTriggered, this, &RobotRemoval::restore);
    connect(this, &InlineMessage::dismissed, this, [this] {
        m_dismissed.append(m_offered.id);
        m_offered = {};
    });
}

void RobotRemoval::read()
{
    m_admin.removedRobots({this, [this](const Result<QList<admin::RemovedRobot>> &robots) {
                               if (robots)
                                   offer(*robots);
                               else
                                   Q_EMIT failed(robots.error());
                           }});
}

void RobotRemoval::offer(const QList<admin::RemovedRobot> &robots)
{
    const auto next = std::find_if(robots.cbegin(), robots.cend(), [this](const admin::RemovedRobot &robot) {
        return !m_dismissed.contains(robot.id);
    });
    if (next == robots.cend()) {
        m_offered = {};
        hide();
        return;
    }
    if (m_offered == *next && isVisible())
        return;
    m_offered = *next;
    showMessage(Tone::Info, tr("Deleted %1").arg(next->userName),
                tr("Its nodes are refused. It can be had back with its secret until %1.", "date")
                    .arg(words::dateTime(next->until)));
    setAction(tr("Undo"));
}

void RobotRemoval::restore()
{
    if (m_offered.id == 0)
        return;
    m_admin.restoreRobot(m_offered.id, {this, [this](const Result<admin::RobotInfo> &robot) {
                                            if (!robot) {
                                                Q_EMIT failed(robot.error());
                                                return;
                                            }
                                            m_offered = {};
                                            hide();
                                            Q_EMIT restored(*robot);
                                            read();
                                        }});
}

} // namespace breakwater::ui
