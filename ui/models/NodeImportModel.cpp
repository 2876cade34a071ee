// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NodeImportModel.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using admin::NodeImportRow;

void NodeImportModel::setRows(const QList<NodeImportRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_outcomes = QList<Outcome>(rows.size());
    endResetModel();
    Q_EMIT ticksChanged();
}

int NodeImportModel::tickedCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const NodeImportRow &row) { return row.proposed; }));
}

void NodeImportModel::setState(int row, State state, const QString &text)
{
    m_outcomes[row] = {state, text};
    if (state == State::Created)
        m_rows[row].proposed = false;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT ticksChanged();
}

int NodeImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NodeImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NodeImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const NodeImportRow &row = m_rows.at(index.row());
    const Outcome &outcome = m_outcomes.at(index.row());
    const int column = index.column();
    if (role == Qt::CheckStateRole && (flags(index) & Qt::ItemIsUserCheckable))
        return row.proposed ? Qt::Checked : Qt::Unchecked;
    if (role == KeyRole)
        return row.registry;
    if (role == MonospaceRole)
        return column == Registry || column == From;
    if (role == ToneRole && column == Remark)
        return static_cast<int>(outcome.state == State::Created      ? Tone::Good
                                    : outcome.state == State::Failed ? Tone::Critical
                                                                     : Tone::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::EditRole)
        return {};
    switch (column) {
    case Registry: return row.registry == u"*"_s ? tr("* (all)") : row.registry;
    case From: return row.endpoints.isEmpty() ? tr("the registry itself") : row.endpoints.join(u", "_s);
    case Upstream:
        if (row.upstreamUrl.isEmpty())
            return {};
        return row.username.isEmpty() ? row.upstreamUrl
                                      : tr("%1, as %2", "URL, user").arg(row.upstreamUrl, row.username);
    case Project: return row.projectName;
    case Remark:
        if (outcome.state != State::Proposed)
            return outcome.text;
        if (row.remark == u"served"_s)
            return tr("A project serves it already");
        if (row.remark == u"pointsHere"_s)
            return tr("The node asks this server for it, which serves it not yet");
        if (row.remark == u"otherMirror"_s)
            return tr("Pulled through another mirror so far");
        if (row.remark == u"wildcard"_s)
            return tr("Name the registries that you use");
        if (row.remark == u"ownEndpoint"_s)
            return tr("This server itself");
        return row.username.isEmpty() ? QString() : tr("With its credentials");
    default: return {};
    }
}

bool NodeImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_rows[index.row()].proposed = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags NodeImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Registry)
        return flags;
    const bool canBe = !m_rows.at(index.row()).projectName.isEmpty()
        && m_outcomes.at(index.row()).state != State::Created && m_rows.at(index.row()).remark != u"served"_s
        && m_rows.at(index.row()).remark != u"ownEndpoint"_s;
    return canBe ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NodeImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Registry: return tr("Registry");
    case From: return tr("Pulled from now");
    case Upstream: return tr("New upstream");
    case Project: return tr("New project");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace breakwater::ui
