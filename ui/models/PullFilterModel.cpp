// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PullFilterModel.h"

#include "models/ActivityWords.h"
#include "models/PullModel.h"

#include <algorithm>

namespace breakwater::ui {

PullQuery PullQuery::parse(const QString &text)
{
    static const QList<QPair<QString, Field>> fields {{QStringLiteral("node:"), Field::Node},
                                                      {QStringLiteral("outcome:"), Field::Outcome},
                                                      {QStringLiteral("project:"), Field::Project},
                                                      {QStringLiteral("image:"), Field::Image},
                                                      {QStringLiteral("at:"), Field::At}};
    PullQuery query;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        Term term {Field::Any, part};
        for (const auto &[prefix, field] : fields) {
            if (part.startsWith(prefix, Qt::CaseInsensitive))
                term = {field, part.mid(prefix.size())};
        }
        // "node:" while its value is still being typed keeps everything.
        if (!term.value.isEmpty())
            query.m_terms.append(term);
    }
    return query;
}

bool PullQuery::matches(const admin::PullInfo &pull, const QString &everything) const
{
    const auto has = [](const QString &in, const QString &value) { return in.contains(value, Qt::CaseInsensitive); };
    return std::all_of(m_terms.cbegin(), m_terms.cend(), [&](const Term &term) {
        switch (term.field) {
        case Field::Any: return has(everything, term.value);
        case Field::Node: return has(pull.node, term.value) || has(pull.nodeAddress, term.value);
        case Field::Project: return has(pull.project, term.value);
        case Field::At: {
            // A pull that ran then; while the time is still being typed everything stays.
            const QDateTime at = QDateTime::fromString(term.value, Qt::ISODate);
            if (!at.isValid())
                return true;
            const QDateTime end = pull.finishedAt.isValid() ? pull.finishedAt : pull.startedAt;
            return pull.startedAt <= at.addSecs(aroundSeconds) && end >= at.addSecs(-aroundSeconds);
        }
        case Field::Image: return has(words::imageName(pull), term.value);
        case Field::Outcome:
            if (term.value.compare(QStringLiteral("running"), Qt::CaseInsensitive) == 0)
                return pull.state == admin::PullState::Running;
            if (term.value.compare(QStringLiteral("failed"), Qt::CaseInsensitive) == 0)
                return pull.state == admin::PullState::Failed;
            return words::outcomeKey(pull.outcome).startsWith(term.value, Qt::CaseInsensitive)
                || words::outcome(pull.outcome).text.startsWith(term.value, Qt::CaseInsensitive);
        }
        return true;
    });
}

PullFilterModel::PullFilterModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void PullFilterModel::setFilterText(const QString &text)
{
    m_query = PullQuery::parse(text);
    invalidateFilter();
}

bool PullFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (m_query.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return m_query.matches(index.data(PullModel::PullRole).value<admin::PullInfo>(), index.data(FilterRole).toString());
}

} // namespace breakwater::ui
