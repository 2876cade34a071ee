// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NodeModel.h"

#include "models/Words.h"

namespace breakwater::ui {

NodeModel::NodeModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    connect(&m_admin, &admin::AdminService::nodeChanged, this, [this](const admin::NodeInfo &row) { upsert(row); });
}

void NodeModel::load()
{
    m_admin.nodes({this, [this](const Result<QList<admin::NodeInfo>> &nodes) {
                       if (!nodes) {
                           Q_EMIT loadFailed(nodes.error());
                           return;
                       }
                       assign(*nodes);
                       m_loaded = true;
                       Q_EMIT loaded();
                   }});
}

int NodeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NodeModel::data(const QModelIndex &index, int role) const
{
    const admin::NodeInfo *node = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!node)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*node, column);
    case Qt::EditRole: return column == Name ? QVariant(node->name) : QVariant(text(*node, column));
    case Qt::ToolTipRole:
        switch (column) {
        case Name: return tr("Press F2 to name this node");
        case Runtime: return node->userAgent;
        case LastSeen:
            return tr("First seen %1, last seen %2")
                .arg(words::dateTime(node->firstSeenAt), words::dateTime(node->lastSeenAt));
        case LastPull: return node->lastImage;
        case Remark: return remarkHint(*node);
        case Configuration:
            return node->exportId == 0 ? tr("No export was made for this node, and it fetched none")
                                       : tr("Revision %1").arg(node->exportRevision);
        default: return text(*node, column);
        }
    case Qt::TextAlignmentRole:
        return column == Pulls || column == Bytes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*node, column);
    case KeyRole: return node->address;
    case ToneRole:
        if (column == Remark && node->suspicion != admin::NodeSuspicion::None)
            return static_cast<int>(Tone::Warning);
        if (column == Configuration && node->exportId != 0)
            return static_cast<int>(node->versionsBehind > 0 ? Tone::Warning : Tone::Good);
        return static_cast<int>(column == Name && !node->name.isEmpty() ? Tone::Neutral : Tone::Muted);
    case IconNameRole:
        if (column == Remark && node->suspicion != admin::NodeSuspicion::None)
            return QStringLiteral("warning");
        if (column == Configuration && node->exportId != 0)
            return node->versionsBehind > 0 ? QStringLiteral("warning") : QStringLiteral("good");
        return {};
    case FilterRole:
        return QStringList {node->name,
                            node->address,
                            node->runtime,
                            node->robot,
                            node->registries.join(u' '),
                            text(*node, Configuration),
                            text(*node, Remark)}
            .join(u' ');
    case MonospaceRole: return column == Address || column == Robot;
    default: return {};
    }
}

bool NodeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const admin::NodeInfo *node = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!node || role != Qt::EditRole || index.column() != Name)
        return false;
    const QString name = value.toString().trimmed();
    if (name == node->name)
        return true;
    m_admin.renameNode(node->address, name, {this, [this](const Result<admin::NodeInfo> &renamed) {
                                                 if (renamed)
                                                     upsert(*renamed);
                                                 else
                                                     Q_EMIT renameFailed(renamed.error());
                                             }});
    return true;
}

Qt::ItemFlags NodeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowTableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Pulls || section == Bytes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Address: return tr("Address");
    case Runtime: return tr("Runtime");
    case Robot: return tr("Robot");
    case Configuration: return tr("Configuration");
    case Registries: return tr("Proven");
    case LastPull: return tr("Last pull");
    case LastSeen: return tr("Last seen");
    case Pulls: return tr("Pulls");
    case Bytes: return tr("Received");
    case Remark: return tr("Remark");
    default: return {};
    }
}

QString NodeModel::remarkHint(const admin::NodeInfo &node) const
{
    switch (node.suspicion) {
    case admin::NodeSuspicion::None: return {};
    case admin::NodeSuspicion::ManifestsOnly:
        return tr("It asked for manifests today and for no layer: it seems to get the layers from the registries "
                  "themselves. Test it from the export.");
    case admin::NodeSuspicion::Silent:
        return tr("It pulled often and has not for three days, while others did: is it still configured?");
    }
    return {};
}

QString NodeModel::text(const admin::NodeInfo &node, int column) const
{
    switch (column) {
    case Name: return node.name.isEmpty() ? tr("unnamed") : node.name;
    case Address: return node.address;
    case Runtime: return node.runtime.isEmpty() ? tr("unknown") : node.runtime;
    case Robot: return node.robot.isEmpty() ? tr("anonymous") : node.robot;
    case Configuration:
        if (node.exportId == 0)
            return tr("not known");
        return node.versionsBehind > 0 ? tr("%n version(s) behind", nullptr, node.versionsBehind) : tr("up to date");
    case Registries: return node.registries.isEmpty() ? tr("none yet") : node.registries.join(QStringLiteral(", "));
    case LastPull:
        return node.lastPullAt.isValid() ? words::ago(node.lastPullAt, QDateTime::currentDateTimeUtc())
                                         : tr("none lately");
    case Remark:
        switch (node.suspicion) {
        case admin::NodeSuspicion::None: return {};
        case admin::NodeSuspicion::ManifestsOnly: return tr("goes past?");
        case admin::NodeSuspicion::Silent: return tr("gone silent");
        }
        return {};
    case LastSeen: return words::ago(node.lastSeenAt, QDateTime::currentDateTimeUtc());
    case Pulls: return words::count(node.pulls);
    case Bytes: return words::bytes(node.bytesSent);
    default: return {};
    }
}

QVariant NodeModel::sortValue(const admin::NodeInfo &node, int column) const
{
    switch (column) {
    case LastSeen: return node.lastSeenAt;
    case LastPull: return node.lastPullAt;
    case Configuration: return node.exportId == 0 ? -1 : node.versionsBehind;
    case Pulls: return node.pulls;
    case Bytes: return node.bytesSent;
    default: return text(node, column);
    }
}

} // namespace breakwater::ui
