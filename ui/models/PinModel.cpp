// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PinModel.h"

#include "models/StorageWords.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

PinModel::PinModel(admin::AdminService &service, QObject *parent) : RowTableModel(parent), m_admin(service)
{
    const auto again = [this] {
        if (m_loaded)
            load();
    };
    connect(&m_admin, &admin::AdminService::pinsChanged, this, again);
    // What a pin keeps is counted with the rest.
    connect(&m_admin, &admin::AdminService::storageUsageChanged, this, again);
}

void PinModel::load()
{
    m_admin.pins({this, [this](const Result<QList<admin::PinInfo>> &pins) {
                      if (!pins) {
                          Q_EMIT loadFailed(pins.error());
                          return;
                      }
                      assign(*pins);
                      m_loaded = true;
                      Q_EMIT loaded();
                  }});
}

int PinModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PinModel::data(const QModelIndex &index, int role) const
{
    const admin::PinInfo *pin = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!pin)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(*pin, column);
    case Qt::ToolTipRole:
        if (column == Pattern && !pin->spec.digest.isEmpty())
            return u"%1@%2"_s.arg(pin->spec.repository, pin->spec.digest);
        return column == Created ? words::dateTime(pin->createdAt) : text(*pin, column);
    case Qt::TextAlignmentRole: return column == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole: return sortValue(*pin, column);
    case KeyRole: return pin->id;
    case IconNameRole: return column == Pattern ? u"pin"_s : QString();
    case ToneRole: return static_cast<int>(column == Pattern || column == Images ? Tone::Neutral : Tone::Muted);
    case FilterRole: return QStringList {pin->project, words::pinPattern(pin->spec), pin->spec.note}.join(u' ');
    default: return {};
    }
}

QVariant PinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pattern: return tr("Pinned");
    case Project: return tr("Project");
    case Images: return tr("Keeps");
    case Size: return tr("Size");
    case Note: return tr("Note");
    case Created: return tr("Since");
    default: return {};
    }
}

QString PinModel::text(const admin::PinInfo &pin, int column) const
{
    switch (column) {
    case Pattern: return words::pinPattern(pin.spec);
    case Project: return pin.project;
    case Images: return pin.images == 0 ? tr("nothing yet") : words::images(pin.images);
    case Size: return words::bytes(pin.bytes);
    case Note: return pin.spec.note;
    case Created: return words::ago(pin.createdAt, QDateTime::currentDateTimeUtc());
    default: return {};
    }
}

QVariant PinModel::sortValue(const admin::PinInfo &pin, int column) const
{
    switch (column) {
    case Images: return pin.images;
    case Size: return pin.bytes;
    case Created: return pin.createdAt;
    default: return text(pin, column);
    }
}

} // namespace breakwater::ui
