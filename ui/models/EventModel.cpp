// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventModel.h"

#include "models/ActivityWords.h"

#include <algorithm>

namespace breakwater::ui {

EventModel::EventModel(QObject *parent, int capacity) : QAbstractListModel(parent), m_capacity(capacity) { }

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_events.size())
        return {};
    const admin::EventInfo &event = m_events.at(index.row());
    const words::Badge severity = words::eventSeverity(event.severity);
    switch (role) {
    case Qt::DisplayRole: return words::eventSentence(event);
    case Qt::ToolTipRole:
        return event.actor.isEmpty() ? words::dateTime(event.at)
                                     : tr("%1, by %2").arg(words::dateTime(event.at), event.actor);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3")
            .arg(severity.text, words::eventSentence(event), words::ago(event.at, QDateTime::currentDateTimeUtc()));
    case SortRole: return event.at;
    case KeyRole: return event.id;
    case IconNameRole: return severity.icon;
    case ToneRole: return static_cast<int>(severity.tone);
    case AgeRole: return words::ago(event.at, QDateTime::currentDateTimeUtc());
    case SeverityTextRole: return severity.text;
    default: return {};
    }
}

void EventModel::load(const QList<admin::EventInfo> &newestFirst)
{
    for (auto it = newestFirst.crbegin(); it != newestFirst.crend(); ++it)
        add(*it);
}

void EventModel::add(const admin::EventInfo &event)
{
    const bool known
        = std::any_of(m_events.cbegin(), m_events.cend(), [&](const admin::EventInfo &e) { return e.id == event.id; });
    if (known)
        return;
    const auto place = std::find_if(m_events.cbegin(), m_events.cend(), [&](const admin::EventInfo &e) {
        return e.at < event.at || (e.at == event.at && e.id < event.id);
    });
    const int row = static_cast<int>(place - m_events.cbegin());
    if (row >= m_capacity)
        return;
    beginInsertRows({}, row, row);
    m_events.insert(row, event);
    endInsertRows();
    if (m_events.size() > m_capacity) {
        beginRemoveRows({}, m_capacity, static_cast<int>(m_events.size()) - 1);
        m_events.remove(m_capacity, m_events.size() - m_capacity);
        endRemoveRows();
    }
}

void EventModel::refreshAges()
{
    if (!m_events.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_events.size()) - 1), {AgeRole, Qt::AccessibleTextRole});
}

} // namespace breakwater::ui
