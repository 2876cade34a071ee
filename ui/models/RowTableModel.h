// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ModelRoles.h"

#include <QAbstractTableModel>
#include <QList>

#include <map>

namespace breakwater::ui {

/// A flat table of value rows with a stable key each. Rows are added, changed and taken out in place, so that
/// selections and scroll positions survive; `assign` does the same from a whole list. GUI thread; owns its rows.
/// A concrete model says what its cells are (columnCount, data, headerData) and which part of a row is its key.
template<typename Row, typename Key>
class RowTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    const QList<Row> &rows() const { return m_rows; }

    const Row *rowAt(int row) const
    {
        return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows.at(row) : nullptr;
    }

    const Row *find(const Key &key) const { return rowAt(rowOf(key)); }

    /// -1 where there is none. Tables here have at most some thousand rows, keys are compared in order.
    int rowOf(const Key &key) const
    {
        for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
            if (keyOf(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    /// Makes the model hold exactly `rows`; what stays keeps its place, what is new comes after it.
    void assign(const QList<Row> &rows)
    {
        std::map<Key, const Row *> wanted;
        for (const Row &row : rows)
            wanted.emplace(keyOf(row), &row);
        for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
            const auto kept = wanted.find(keyOf(m_rows.at(row)));
            if (kept == wanted.end()) {
                removeAt(row);
            } else {
                change(row, *kept->second);
                wanted.erase(kept);
            }
        }
        QList<Row> fresh;
        for (const Row &row : rows) {
            const auto left = wanted.find(keyOf(row));
            if (left != wanted.end() && left->second == &row)
                fresh.append(row);
        }
        if (fresh.isEmpty())
            return;
        const int end = static_cast<int>(m_rows.size());
        beginInsertRows({}, end, end + static_cast<int>(fresh.size()) - 1);
        m_rows.append(fresh);
        endInsertRows();
    }

    /// Changes the row with this key or appends it.
    void upsert(const Row &value)
    {
        const int row = rowOf(keyOf(value));
        if (row < 0) {
            const int end = static_cast<int>(m_rows.size());
            beginInsertRows({}, end, end);
            m_rows.append(value);
            endInsertRows();
            return;
        }
        change(row, value);
    }

    void remove(const Key &key)
    {
        const int row = rowOf(key);
        if (row >= 0)
            removeAt(row);
    }

    void clear() { assign({}); }

    /// For what changes with the clock alone: ages, countdowns.
    void refreshTimes()
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columnCount() - 1));
    }

protected:
    virtual Key keyOf(const Row &row) const = 0;

    void refreshColumn(int column)
    {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, column), index(static_cast<int>(m_rows.size()) - 1, column));
    }

    /// Other rows altogether; selections go.
    void replace(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    void change(int row, const Row &value)
    {
        if (m_rows.at(row) == value)
            return;
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }

    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    QList<Row> m_rows;
};

} // namespace breakwater::ui
