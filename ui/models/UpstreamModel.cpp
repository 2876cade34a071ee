// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpstreamModel.h"

#include "models/PresetWords.h"
#include "models/Words.h"

#include <QLocale>
#include <QUrl>

namespace breakwater::ui {

UpstreamModel::UpstreamModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::upstreamChanged, this,
            [this](const admin::UpstreamInfo &row) { upsert(row); });
    connect(&m_admin, &admin::AdminService::upstreamRemoved, this, [this](qint64 id) { remove(id); });
}

void UpstreamModel::load()
{
    m_admin.upstreamPresets({this, [this](const Result<QList<admin::UpstreamPreset>> &presets) {
                                 if (!presets)
                                     return;
                                 for (const admin::UpstreamPreset &preset : *presets)
                                     m_providerTitles.insert(preset.provider, words::spoken(preset).title);
                                 refreshColumn(Provider);
                             }});
    m_admin.upstreams({this, [this](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                           if (!upstreams) {
                               Q_EMIT loadFailed(upstreams.error());
                               return;
                           }
                           assign(*upstreams);
                           m_loaded = true;
                           Q_EMIT loaded();
                       }});
}

int UpstreamModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UpstreamModel::data(const QModelIndex &index, int role) const
{
    const admin::UpstreamInfo *upstream = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!upstream)
        return {};
    const int column = index.column();
    const words::Badge state = words::upstreamState(upstream->state);
    switch (role) {
    case Qt::DisplayRole: return text(*upstream, column);
    case Qt::ToolTipRole:
        if (column == Name && upstream->managed)
            return words::managedByFile();
        if (column == Budget && upstream->budget && !upstream->budget->source.isEmpty())
            return tr("Charged to %1").arg(upstream->budget->source);
        return text(*upstream, column);
    case Qt::TextAlignmentRole:
        return column == Latency || column == Failures ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*upstream, column);
    case KeyRole: return upstream->id;
    case IconNameRole:
        if (column == State)
            return state.icon;
        return column == Name && upstream->managed ? QStringLiteral("lock") : QString();
    case ToneRole:
        if (column == State)
            return static_cast<int>(state.tone);
        if (column == Failures && upstream->failures > 0)
            return static_cast<int>(Tone::Warning);
        return static_cast<int>(column == Name ? Tone::Neutral : Tone::Muted);
    case FilterRole:
        return QStringList {upstream->spec.name, upstream->spec.url, upstream->spec.provider, state.text,
                            upstream->projects.join(u' ')}
            .join(u' ');
    case ManagedRole: return upstream->managed;
    default: return {};
    }
}

QVariant UpstreamModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Latency || section == Failures ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Host: return tr("Host");
    case Provider: return tr("Provider");
    case State: return tr("State");
    case Budget: return tr("Rate budget");
    case Latency: return tr("Latency");
    case Failures: return tr("Failures");
    case Projects: return tr("Projects");
    default: return {};
    }
}

QString UpstreamModel::host(const QString &url)
{
    const QUrl parsed(url);
    return parsed.port() > 0 ? QStringLiteral("%1:%2").arg(parsed.host()).arg(parsed.port()) : parsed.host();
}

QString UpstreamModel::text(const admin::UpstreamInfo &upstream, int column) const
{
    switch (column) {
    case Name: return upstream.spec.name;
    case Host: return host(upstream.spec.url);
    case Provider: return m_providerTitles.value(upstream.spec.provider, upstream.spec.provider);
    case State: return words::upstreamState(upstream.state).text;
    case Budget: return words::budget(upstream.budget, QDateTime::currentDateTimeUtc());
    case Latency:
        return upstream.medianLatencyMs < 0 ? tr("–", "no measurement yet")
                                            : tr("%1 ms").arg(QLocale().toString(upstream.medianLatencyMs));
    case Failures:
        return upstream.requests == 0 ? tr("–", "no measurement yet")
                                      : tr("%1 of %2", "failures of requests")
                                            .arg(words::count(upstream.failures), words::count(upstream.requests));
    case Projects: return upstream.projects.isEmpty() ? tr("none") : upstream.projects.join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant UpstreamModel::sortValue(const admin::UpstreamInfo &upstream, int column) const
{
    switch (column) {
    case State: return static_cast<int>(upstream.state);
    case Budget: return upstream.budget ? upstream.budget->remaining.value_or(-1) : qint64(-1);
    case Latency: return upstream.medianLatencyMs;
    case Failures: return upstream.failures;
    default: return text(upstream, column);
    }
}

} // namespace breakwater::ui
