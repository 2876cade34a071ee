// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/warmup/PlatformChoice.h"

#include "theme/Theme.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

PlatformChoice::PlatformChoice(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_other(new QLineEdit(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::space(Space::L));
    m_other->setObjectName(u"warmUpOtherPlatform"_s);
    m_other->setAccessibleName(tr("Other platforms"));
    m_other->setPlaceholderText(tr("Another one: linux/arm/v7"));
    m_row->addWidget(m_other, 1);
    connect(m_other, &QLineEdit::textChanged, this, &PlatformChoice::changed);
}

void PlatformChoice::setKnown(const QStringList &platforms)
{
    if (!m_boxes.isEmpty())
        return;
    for (const QString &platform : platforms) {
        auto *box = new QCheckBox(platform, this);
        box->setObjectName(u"warmUpPlatform%1"_s.arg(m_boxes.size()));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PlatformChoice::changed);
        m_row->insertWidget(static_cast<int>(m_boxes.size()), box);
        setTabOrder(m_boxes.isEmpty() ? static_cast<QWidget *>(this) : m_boxes.last(), box);
        m_boxes << box;
    }
    if (!m_boxes.isEmpty())
        setTabOrder(m_boxes.last(), m_other);
}

QStringList PlatformChoice::chosen() const
{
    QStringList platforms;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            platforms << box->text();
    }
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    platforms << m_other->text().split(separators, Qt::SkipEmptyParts);
    platforms.removeDuplicates();
    return platforms;
}

void PlatformChoice::focusInEvent(QFocusEvent *event)
{
    // The label's key and an error lead here: to the first that can be set.
    (m_boxes.isEmpty() ? static_cast<QWidget *>(m_other) : m_boxes.first())->setFocus(event->reason());
}

} // namespace breakwater::ui
