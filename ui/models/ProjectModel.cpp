// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProjectModel.h"

#include "models/Words.h"

namespace breakwater::ui {

ProjectModel::ProjectModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::projectChanged, this,
            [this](const admin::ProjectInfo &row) { upsert(row); });
    connect(&m_admin, &admin::AdminService::projectRemoved, this, [this](qint64 id) { remove(id); });
    connect(&m_admin, &admin::AdminService::upstreamChanged, this, [this](const admin::UpstreamInfo &upstream) {
        if (m_upstreamStates.value(upstream.id) == upstream.state)
            return;
        m_upstreamStates.insert(upstream.id, upstream.state);
        refreshColumn(Upstream);
    });
}

void ProjectModel::load()
{
    m_admin.upstreams({this, [this](const Result<QList<admin::UpstreamInfo>> &upstreams) {
                           if (!upstreams)
                               return;
                           for (const admin::UpstreamInfo &upstream : *upstreams)
                               m_upstreamStates.insert(upstream.id, upstream.state);
                           refreshColumn(Upstream);
                       }});
    m_admin.projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (!projects) {
                              Q_EMIT loadFailed(projects.error());
                              return;
                          }
                          assign(*projects);
                          m_loaded = true;
                          Q_EMIT loaded();
                      }});
}

int ProjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    const admin::ProjectInfo *project = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!project)
        return {};
    const int column = index.column();
    const bool isNumber = column == Images || column == Size || column == HitRatio;
    const words::Badge upstream = words::upstreamState(m_upstreamStates.value(project->spec.upstreamId));
    switch (role) {
    case Qt::DisplayRole: return text(*project, column);
    case Qt::ToolTipRole:
        if (column == Name && project->managed)
            return words::managedByFile();
        if (column == Upstream)
            return tr("%1: %2", "upstream name, its state").arg(project->upstreamName, upstream.text);
        return text(*project, column);
    case Qt::TextAlignmentRole: return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*project, column);
    case KeyRole: return project->id;
    case IconNameRole:
        if (column == Upstream)
            return upstream.icon;
        return column == Name && project->managed ? QStringLiteral("lock") : QString();
    case ToneRole:
        if (column == Upstream)
            return static_cast<int>(upstream.tone);
        return static_cast<int>(column == Name ? Tone::Neutral : Tone::Muted);
    case FilterRole:
        return QStringList {project->spec.name, project->spec.serves.join(u' '), project->upstreamName}.join(u' ');
    case ManagedRole: return project->managed;
    default: return {};
    }
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Images || section == Size || section == HitRatio;
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == HitRatio)
        return tr("Requests answered from the cache, since the server started");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Project");
    case Serves: return tr("Serves");
    case Upstream: return tr("Upstream");
    case Images: return tr("Images");
    case Size: return tr("Size");
    case HitRatio: return tr("From cache");
    case Freshness: return tr("Tags are checked");
    default: return {};
    }
}

QString ProjectModel::text(const admin::ProjectInfo &project, int column) const
{
    switch (column) {
    case Name:
        return project.spec.isDefault ? tr("%1 (default)", "project name").arg(project.spec.name) : project.spec.name;
    case Serves:
        return project.spec.serves.isEmpty() ? tr("by name only") : project.spec.serves.join(QStringLiteral(", "));
    case Upstream: return project.upstreamName;
    case Images: return words::count(project.images);
    case Size: return words::bytes(project.sizeBytes);
    case HitRatio:
        return project.requests == 0
            ? tr("–", "no measurement yet")
            : words::percent(static_cast<double>(project.hits) / static_cast<double>(project.requests));
    case Freshness: return words::freshnessRules(project.spec.freshness);
    default: return {};
    }
}

QVariant ProjectModel::sortValue(const admin::ProjectInfo &project, int column) const
{
    switch (column) {
    case Images: return project.images;
    case Size: return project.sizeBytes;
    case HitRatio:
        return project.requests == 0 ? -1.0 : static_cast<double>(project.hits) / static_cast<double>(project.requests);
    default: return text(project, column);
    }
}

} // namespace breakwater::ui
