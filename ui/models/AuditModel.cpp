// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AuditModel.h"

#include "models/ActivityWords.h"
#include "models/AuditWords.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const admin::AuditEntry &left, const admin::AuditEntry &right)
{
    return left.id == right.id && (left.kind == admin::AuditKind::Pull) == (right.kind == admin::AuditKind::Pull);
}

QString iconOf(const admin::AuditEntry &entry)
{
    static const QHash<QString, QString> icons {{u"upstream"_s, u"upstreams"_s},
                                                {u"project"_s, u"projects"_s},
                                                {u"robot"_s, u"robots"_s},
                                                {u"settings"_s, u"settings"_s},
                                                {u"storage"_s, u"storage"_s},
                                                {u"audit"_s, u"audit"_s},
                                                {u"pin"_s, u"pin"_s},
                                                {u"node"_s, u"nodes"_s},
                                                {u"images"_s, u"images"_s},
                                                {u"image"_s, u"images"_s},
                                                {u"job"_s, u"storage"_s},
                                                {u"store"_s, u"storage"_s},
                                                {u"backup"_s, u"save"_s},
                                                {u"certificate"_s, u"lock"_s},
                                                {u"configuration"_s, u"file"_s},
                                                {u"login"_s, u"key"_s}};
    return icons.value(entry.objectKind);
}

} // namespace

AuditModel::AuditModel(admin::AdminService &service, QObject *parent) : QAbstractTableModel(parent), m_admin(service)
{
    m_newer.setSingleShot(true);
    m_newer.setInterval(500);
    connect(&m_newer, &QTimer::timeout, this, &AuditModel::refresh);
    const auto soon = [this] {
        if (m_matching >= 0 && !m_newer.isActive())
            m_newer.start();
    };
    connect(&m_admin, &admin::AdminService::auditRecorded, this, soon);
    connect(&m_admin, &admin::AdminService::auditStateChanged, this, soon);
}

void AuditModel::load(const admin::AuditFilter &filter)
{
    m_filter = filter;
    ask(&AuditModel::show);
}

void AuditModel::refresh()
{
    if (!m_reading)
        ask(m_matching < 0 ? &AuditModel::show : &AuditModel::takeNewer);
}

void AuditModel::ask(void (AuditModel::*take)(const admin::AuditPage &))
{
    m_reading = true;
    const quint64 question = ++m_question;
    m_admin.queryAudit(m_filter, {}, pageSize, {this, [this, question, take](const Result<admin::AuditPage> &page) {
                                                    if (question != m_question)
                                                        return;
                                                    m_reading = false;
                                                    if (!page) {
                                                        Q_EMIT loadFailed(page.error());
                                                        return;
                                                    }
                                                    (this->*take)(*page);
                                                    Q_EMIT loaded();
                                                }});
}

void AuditModel::show(const admin::AuditPage &page)
{
    beginResetModel();
    m_entries = page.entries;
    m_next = page.next;
    m_more = page.more;
    m_matching = page.matching;
    endResetModel();
}

/// What is new goes above the rows that are there, so that nothing that one looks at moves or is lost. Where the page
/// does not reach down to them, or rows went, all is read anew.
void AuditModel::takeNewer(const admin::AuditPage &page)
{
    const qint64 grown = page.matching - m_matching;
    qsizetype newer = 0;
    while (newer < page.entries.size() && (m_entries.isEmpty() || !isSame(page.entries.at(newer), m_entries.first())))
        ++newer;
    const bool reaches = m_entries.isEmpty() || newer < page.entries.size();
    if (!reaches || grown < 0 || grown != newer) {
        show(page);
        return;
    }
    if (newer == 0)
        return;
    if (m_entries.isEmpty()) {
        m_next = page.next;
        m_more = page.more;
    }
    beginInsertRows({}, 0, static_cast<int>(newer) - 1);
    m_entries = page.entries.mid(0, newer) + m_entries;
    m_matching = page.matching;
    endInsertRows();
}

const admin::AuditEntry *AuditModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int AuditModel::rowOf(admin::AuditKind kind, qint64 id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const admin::AuditEntry &entry) {
        return entry.id == id && (entry.kind == admin::AuditKind::Pull) == (kind == admin::AuditKind::Pull);
    });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

void AuditModel::refreshTimes()
{
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, Time), index(rowCount() - 1, Time), {Qt::DisplayRole});
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    const quint64 question = ++m_question;
    m_admin.queryAudit(m_filter, m_next, pageSize,
                       {this, [this, question](const Result<admin::AuditPage> &page) {
                            if (question != m_question)
                                return;
                            m_reading = false;
                            if (!page) {
                                Q_EMIT loadFailed(page.error());
                                return;
                            }
                            m_next = page->next;
                            m_more = page->more;
                            if (page->entries.isEmpty())
                                return;
                            const int first = rowCount();
                            beginInsertRows({}, first, first + static_cast<int>(page->entries.size()) - 1);
                            m_entries += page->entries;
                            endInsertRows();
                        }});
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const admin::AuditEntry *entry = index.isValid() ? entryAt(index.row()) : nullptr;
    if (!entry)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Time: return words::ago(entry->at, now);
        case Actor: return words::auditActor(*entry);
        case Action: return words::auditAction(entry->action);
        case Object: return words::auditObject(*entry);
        case Outcome: return words::auditOutcome(*entry).text;
        case Source: return words::auditSource(*entry);
        default: return {};
        }
    case Qt::ToolTipRole:
        switch (column) {
        case Time: return words::dateTime(entry->at);
        case Actor: return words::auditActorKind(entry->actorKind);
        case Outcome:
            return entry->error.isEmpty() ? words::auditOutcome(*entry).text : words::auditError(entry->error);
        case Source: return entry->source;
        default: return data(index, Qt::DisplayRole);
        }
    case SortRole: return entry->at;
    case KeyRole: return QString::number(static_cast<int>(entry->kind)) + u':' + QString::number(entry->id);
    case IconNameRole:
        if (column == Outcome)
            return words::auditOutcome(*entry).icon;
        return column == Action ? iconOf(*entry) : QString();
    case ToneRole:
        if (column == Outcome)
            return static_cast<int>(words::auditOutcome(*entry).tone);
        return static_cast<int>(column == Action || column == Object ? Tone::Neutral : Tone::Muted);
    case MonospaceRole:
        return column == Object && (entry->objectKind == u"image"_s || entry->objectKind == u"images"_s);
    default: return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("When");
    case Actor: return tr("Who");
    case Action: return tr("What");
    case Object: return tr("Of what");
    case Outcome: return tr("Outcome");
    case Source: return tr("From where");
    default: return {};
    }
}

} // namespace breakwater::ui
