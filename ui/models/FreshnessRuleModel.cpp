// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FreshnessRuleModel.h"

#include "models/Words.h"

namespace breakwater::ui {

void FreshnessRuleModel::setRules(const QList<admin::FreshnessRule> &rules)
{
    beginResetModel();
    m_rules = rules;
    endResetModel();
}

void FreshnessRuleModel::append(const admin::FreshnessRule &rule)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rules.append(rule);
    endInsertRows();
}

void FreshnessRuleModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
}

void FreshnessRuleModel::moveUp(int row)
{
    if (row < 1 || row >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, row - 1);
    m_rules.swapItemsAt(row, row - 1);
    endMoveRows();
}

int FreshnessRuleModel::firstInvalidRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QString pattern = m_rules.at(row).pattern;
        if (pattern.isEmpty())
            return row;
        for (int before = 0; before < row; ++before) {
            if (m_rules.at(before).pattern == pattern)
                return row;
        }
    }
    return -1;
}

QList<qint64> FreshnessRuleModel::offeredIntervals()
{
    return {0, 60, 600, 3600, 6 * 3600, 24 * 3600, 7 * 24 * 3600, -1};
}

int FreshnessRuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int FreshnessRuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FreshnessRuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const admin::FreshnessRule &rule = m_rules.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == Pattern ? rule.pattern : words::freshnessInterval(rule.seconds);
    if (role == Qt::EditRole)
        return index.column() == Pattern ? QVariant(rule.pattern) : QVariant(rule.seconds);
    if (role == Qt::ToolTipRole && index.column() == Pattern)
        return tr("* stands for any text, ? for one character");
    if (role == MonospaceRole)
        return index.column() == Pattern;
    if (role == ToneRole)
        return static_cast<int>(Tone::Neutral);
    return {};
}

bool FreshnessRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    admin::FreshnessRule &rule = m_rules[index.row()];
    if (index.column() == Pattern)
        rule.pattern = value.toString().trimmed();
    else
        rule.seconds = value.toLongLong();
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags FreshnessRuleModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant FreshnessRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Pattern ? tr("Tags that match") : tr("Are checked");
}

} // namespace breakwater::ui
