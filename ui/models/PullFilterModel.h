// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"

#include <QList>
#include <QSortFilterProxyModel>

namespace breakwater::ui {

/// What the filter of Activity says: words, and node:, outcome:, project:, image: and at: (an ISO time, with some
/// minutes around it) with a value. Every part must match.
class PullQuery
{
public:
    static constexpr int aroundSeconds = 300; ///< before and after the time that at: names

    static PullQuery parse(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    bool matches(const admin::PullInfo &pull, const QString &everything) const;

private:
    enum class Field { Any, Node, Outcome, Project, Image, At };
    struct Term
    {
        Field field = Field::Any;
        QString value;
    };
    QList<Term> m_terms;
};

/// Sorts pulls by SortRole and keeps those that match the query.
class PullFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PullFilterModel(QObject *parent = nullptr);

    void setFilterText(const QString &text);
    bool isFiltering() const { return !m_query.isEmpty(); }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    PullQuery m_query;
};

} // namespace breakwater::ui
