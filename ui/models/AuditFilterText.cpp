// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditFilterText.h"

#include <QMap>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

using List = QStringList admin::AuditFilter::*;

const QMap<QString, List> &keys()
{
    static const QMap<QString, List> table {{u"actor"_s, &admin::AuditFilter::actors},
                                            {u"action"_s, &admin::AuditFilter::actions},
                                            {u"object"_s, &admin::AuditFilter::objects},
                                            {u"node"_s, &admin::AuditFilter::nodes},
                                            {u"outcome"_s, &admin::AuditFilter::outcomes}};
    return table;
}

} // namespace

admin::AuditFilter auditFilterOf(const QString &text, admin::AuditFilter filter)
{
    filter.words.clear();
    for (const List list : keys())
        (filter.*list).clear();
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const List list = keys().value(part.section(u':', 0, 0).toLower(), nullptr);
        const QString value = part.section(u':', 1);
        if (!part.contains(u':') || list == nullptr)
            filter.words.append(part);
        else if (!value.isEmpty())
            (filter.*list).append(value);
    }
    return filter;
}

QStringList auditFilterKeys(const QString &text)
{
    QStringList found;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (keys().contains(part.section(u':', 0, 0).toLower()) && !part.section(u':', 1).isEmpty())
            found.append(part);
    }
    return found;
}

QString withoutPart(const QString &text, const QString &part)
{
    QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    parts.removeOne(part);
    return parts.join(u' ');
}

} // namespace breakwater::ui
