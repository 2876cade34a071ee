// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeTarget.h"

#include "base/Hasher.h"

namespace breakwater::nodeconfig {

QString withHeader(const QString &path, const NodeTarget &target, const QString &body)
{
    const QString revision = QString::fromStdString(Hasher::hash(body.toStdString()).hex()).left(12);
    const QString why = target.userName.isEmpty() ? QString() : QStringLiteral(" (it holds a secret)");
    return QString::fromLatin1(revisionMarker) + revision
        + QStringLiteral("\n# File %1, owner root:root, mode 0600%2.\n").arg(path, why) + body;
}

} // namespace breakwater::nodeconfig
