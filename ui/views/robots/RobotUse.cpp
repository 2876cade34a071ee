// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotUse.h"

#include "models/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(RobotUse)
};

} // namespace

QString nodeTitle(const admin::RobotNode &node)
{
    return node.name.isEmpty() ? node.address : node.name;
}

QString nodeNames(const QList<admin::RobotNode> &nodes)
{
    constexpr qsizetype shown = 5;
    QStringList names;
    for (const admin::RobotNode &node : nodes.mid(0, shown))
        names << nodeTitle(node);
    const QString list = names.join(u", "_s);
    if (nodes.size() <= shown)
        return list;
    return Tr::tr("%1 and %n other(s)", "names", static_cast<int>(nodes.size() - shown)).arg(list);
}

QList<admin::RobotNode> usersToday(const admin::RobotInfo &robot, const QDateTime &now)
{
    QList<admin::RobotNode> users;
    std::copy_if(robot.nodes.cbegin(), robot.nodes.cend(), std::back_inserter(users),
                 [&now](const admin::RobotNode &node) { return node.lastUsedAt.secsTo(now) < 24 * 3600; });
    return users;
}

QString robotUse(const admin::RobotInfo &robot, const QDateTime &now)
{
    if (const QList<admin::RobotNode> users = usersToday(robot, now); !users.isEmpty())
        return Tr::tr("In the last 24 hours it was used by %1.", "names").arg(nodeNames(users));
    if (!robot.lastUsedAt.isValid())
        return Tr::tr("No node has used it yet.");
    return Tr::tr("It was last used %1 by %2.")
        .arg(words::ago(robot.lastUsedAt, now),
             robot.lastUsedBy.isEmpty() ? Tr::tr("an unnamed node") : robot.lastUsedBy);
}

} // namespace breakwater::ui
