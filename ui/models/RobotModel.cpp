// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RobotModel.h"

#include "models/Words.h"

namespace breakwater::ui {

RobotModel::RobotModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::robotChanged, this, [this](const admin::RobotInfo &row) { upsert(row); });
    connect(&m_admin, &admin::AdminService::robotRemoved, this, [this](qint64 id) { remove(id); });
}

void RobotModel::load()
{
    m_admin.robots({this, [this](const Result<QList<admin::RobotInfo>> &robots) {
                        if (!robots) {
                            Q_EMIT loadFailed(robots.error());
                            return;
                        }
                        assign(*robots);
                        m_loaded = true;
                        Q_EMIT loaded();
                    }});
}

int RobotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RobotModel::data(const QModelIndex &index, int role) const
{
    const admin::RobotInfo *robot = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!robot)
        return {};
    const int column = index.column();
    const words::Badge state = words::robotState(*robot, QDateTime::currentDateTimeUtc());
    switch (role) {
    case Qt::DisplayRole: return text(*robot, column);
    case Qt::ToolTipRole:
        switch (column) {
        case UserName: return robot->managed ? words::managedByFile() : robot->spec.description;
        case Expires: return words::dateTime(robot->spec.expiresAt);
        case LastUsed: return words::dateTime(robot->lastUsedAt);
        default: return text(*robot, column);
        }
    case SortRole: return sortValue(*robot, column);
    case KeyRole: return robot->id;
    case IconNameRole:
        if (column == State)
            return state.icon;
        return column == UserName && robot->managed ? QStringLiteral("lock") : QString();
    case ToneRole:
        if (column == State)
            return static_cast<int>(state.tone);
        return static_cast<int>(column == UserName ? Tone::Neutral : Tone::Muted);
    case FilterRole:
        return QStringList {robot->userName, robot->spec.description, state.text, projectsText(robot->spec),
                            robot->lastUsedBy}
            .join(u' ');
    case ManagedRole: return robot->managed;
    case MonospaceRole: return column == UserName;
    default: return {};
    }
}

QVariant RobotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserName: return tr("User name");
    case State: return tr("State");
    case Expires: return tr("Expires");
    case Projects: return tr("May pull");
    case PullsInWeek: return tr("Pulls, 7 days");
    case LastUsed: return tr("Last used");
    default: return {};
    }
}

QString RobotModel::projectsText(const admin::RobotSpec &spec)
{
    if (!spec.project.isEmpty())
        return spec.project;
    if (spec.projects.contains(QStringLiteral("*")))
        return tr("all projects");
    return spec.projects.isEmpty() ? tr("nothing") : spec.projects.join(QStringLiteral(", "));
}

QString RobotModel::text(const admin::RobotInfo &robot, int column) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case UserName: return robot.userName;
    case State: return words::robotState(robot, now).text;
    case Expires:
        if (robot.spec.expiresAt.isValid() && robot.spec.expiresAt <= now)
            return words::ago(robot.spec.expiresAt, now);
        return words::in(robot.spec.expiresAt, now);
    case Projects: return projectsText(robot.spec);
    case PullsInWeek: return words::count(robot.pullsInWeek);
    case LastUsed: {
        const QString when = words::ago(robot.lastUsedAt, now);
        return robot.lastUsedBy.isEmpty() ? when : tr("%1 by %2", "time, node").arg(when, robot.lastUsedBy);
    }
    default: return {};
    }
}

QVariant RobotModel::sortValue(const admin::RobotInfo &robot, int column) const
{
    static const QDateTime never(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
    switch (column) {
    case State: return static_cast<int>(words::robotState(robot, QDateTime::currentDateTimeUtc()).tone);
    case Expires: return robot.spec.expiresAt.isValid() ? robot.spec.expiresAt : never;
    case PullsInWeek: return robot.pullsInWeek;
    case LastUsed: return robot.lastUsedAt;
    default: return text(robot, column);
    }
}

} // namespace breakwater::ui
