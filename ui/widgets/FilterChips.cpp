// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterChips.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace breakwater::ui {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::space(Space::Xs));
    m_row->addStretch(1);
    hide();
}

void FilterChips::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->takeAt(0);
        item->widget()->deleteLater(); // perhaps the one whose click led here
        delete item;
    }
    for (const QString &part : m_parts) {
        auto *chip = new QPushButton(part);
        chip->setObjectName(QStringLiteral("filterChip_") + part);
        chip->setProperty("bwKind", QStringLiteral("chip"));
        chip->setIcon(themeIcon(QStringLiteral("close"), ColorRole::MutedText));
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setAutoDefault(false);
        chip->setAccessibleName(tr("Remove the filter %1").arg(part));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QPushButton::clicked, this, [this, part] { Q_EMIT removed(part); });
        m_row->insertWidget(m_row->count() - 1, chip);
    }
    setVisible(!m_parts.isEmpty());
}

} // namespace breakwater::ui
