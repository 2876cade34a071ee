// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JobRunModel.h"

#include "models/StorageWords.h"

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRuns = 500;

} // namespace

JobRunModel::JobRunModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::jobChanged, this, [this](const admin::JobRun &run) { upsert(run); });
}

void JobRunModel::load()
{
    m_admin.jobRuns(shownRuns, {this, [this](const Result<QList<admin::JobRun>> &runs) {
                                    if (!runs) {
                                        Q_EMIT loadFailed(runs.error());
                                        return;
                                    }
                                    assign(*runs);
                                    m_loaded = true;
                                    Q_EMIT loaded();
                                }});
}

const admin::JobRun *JobRunModel::running() const
{
    const auto found = std::find_if(rows().cbegin(), rows().cend(),
                                    [](const admin::JobRun &run) { return run.state == admin::RunState::Running; });
    return found == rows().cend() ? nullptr : &*found;
}

int JobRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobRunModel::data(const QModelIndex &index, int role) const
{
    const admin::JobRun *run = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!run)
        return {};
    const int column = index.column();
    const words::Badge state = words::runState(*run);
    switch (role) {
    case Qt::DisplayRole: return text(*run, column);
    case Qt::ToolTipRole: return column == Started ? words::dateTime(run->startedAt) : text(*run, column);
    case Qt::TextAlignmentRole:
        return column == Freed || column == Duration ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*run, column);
    case KeyRole: return run->id;
    case IconNameRole: return column == State ? state.icon : QString();
    case ToneRole:
        if (column == State)
            return static_cast<int>(state.tone);
        return static_cast<int>(column == Job || column == Freed ? Tone::Neutral : Tone::Muted);
    case FilterRole: return QStringList {text(*run, Job), state.text, text(*run, Actor), text(*run, Counts)}.join(u' ');
    default: return {};
    }
}

QVariant JobRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Freed || section == Duration ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Job: return tr("Job");
    case State: return tr("State");
    case Started: return tr("Started");
    case Duration: return tr("Took");
    case Freed: return tr("Freed");
    case Counts: return tr("What was done");
    case Actor: return tr("Started by");
    default: return {};
    }
}

QString JobRunModel::text(const admin::JobRun &run, int column) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (column) {
    case Job: return words::jobKind(run.kind);
    case State: return words::runState(run).text;
    case Started: return words::ago(run.startedAt, now);
    case Duration: return words::runDuration(run, now);
    case Freed:
        return run.kind == u"scrub"_s || run.kind == u"move"_s ? tr("–", "nothing to say")
                                                               : words::bytes(run.freedBytes);
    case Counts: return words::runCounts(run);
    case Actor: return words::jobActor(run.actor);
    default: return {};
    }
}

QVariant JobRunModel::sortValue(const admin::JobRun &run, int column) const
{
    switch (column) {
    case Started: return run.startedAt;
    case Duration: return run.startedAt.secsTo(run.finishedAt.isValid() ? run.finishedAt : run.startedAt);
    case Freed: return run.freedBytes;
    default: return text(run, column);
    }
}

} // namespace breakwater::ui
