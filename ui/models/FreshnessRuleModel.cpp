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
        const admin::FreshnessRule &rule = m_rules.at(row);
        if (!TagPattern::parse(rule.kind, rule.pattern))
            return row;
        for (int before = 0; before < row; ++before) {
            if (m_rules.at(before).kind == rule.kind && m_rules.at(before).pattern == rule.pattern)
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
    switch (role) {
    case Qt::DisplayRole: return text(rule, index.column());
    case Qt::EditRole:
        switch (index.column()) {
        case Kind: return static_cast<int>(rule.kind);
        case Pattern: return rule.pattern;
        case Interval: return rule.seconds;
        default: return {};
        }
    case Qt::ToolTipRole:
        if (index.column() == Pattern && rule.kind == TagPattern::Kind::Glob)
            return tr("* stands for any text, ? for one character");
        if (index.column() == Pattern && rule.kind == TagPattern::Kind::Regex)
            return tr("A regular expression over the whole tag");
        return {};
    case MonospaceRole: return index.column() == Pattern && rule.kind != TagPattern::Kind::Class;
    case ToneRole: return static_cast<int>(Tone::Neutral);
    default: return {};
    }
}

QVariant FreshnessRuleModel::text(const admin::FreshnessRule &rule, int column)
{
    switch (column) {
    case Kind: return words::tagPatternKind(rule.kind);
    case Pattern: return words::tagPattern(rule);
    case Interval: return words::freshnessInterval(rule.seconds);
    default: return {};
    }
}

bool FreshnessRuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    admin::FreshnessRule &rule = m_rules[index.row()];
    if (index.column() == Pattern)
        rule.pattern = value.toString().trimmed();
    else if (index.column() == Interval)
        rule.seconds = value.toLongLong();
    else
        setKind(rule, static_cast<TagPattern::Kind>(value.toInt()));
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

/// A pattern of another kind means nothing in this one.
void FreshnessRuleModel::setKind(admin::FreshnessRule &rule, TagPattern::Kind kind)
{
    if (kind == rule.kind)
        return;
    if (kind == TagPattern::Kind::Class) {
        const auto name = tagClassName(TagClass::Version);
        rule.pattern = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    } else if (rule.kind == TagPattern::Kind::Class) {
        rule.pattern.clear();
    }
    rule.kind = kind;
}

Qt::ItemFlags FreshnessRuleModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant FreshnessRuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("By", "kind of a tag rule");
    case Pattern: return tr("Tags that match");
    case Interval: return tr("Are checked");
    default: return {};
    }
}

} // namespace breakwater::ui
