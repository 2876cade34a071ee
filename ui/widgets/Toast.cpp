// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Toast.h"

#include "theme/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace breakwater::ui {

Toast::Toast(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)), m_timer(new QTimer(this))
{
    setProperty("bwToast", true);
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space(Space::L), theme::space(Space::S), theme::space(Space::L),
                               theme::space(Space::S));
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::showText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_timer->start(3000 + 40 * static_cast<int>(text.size()));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return m_label->text();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::place()
{
    adjustSize();
    const QWidget *area = parentWidget();
    move((area->width() - width()) / 2, area->height() - height() - theme::space(Space::Xxl));
}

} // namespace breakwater::ui
