// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CopyField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

namespace breakwater::ui {

CopyField::CopyField(const QString &what, QWidget *parent)
    : QWidget(parent), m_what(what), m_field(new QLineEdit(this)), m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::Xs));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_field);
    m_field->setReadOnly(true);
    m_field->setFont(theme::font(TextRole::Mono));
    m_field->setLayoutDirection(Qt::LeftToRight);
    m_field->setAccessibleName(what);
    m_field->setObjectName(QStringLiteral("copyFieldValue"));
    m_field->installEventFilter(this);
    m_button->setIcon(themeIcon(QStringLiteral("copy")));
    m_button->setAccessibleName(tr("Copy %1").arg(what));
    m_button->setToolTip(tr("Copy %1").arg(what));
    m_button->setObjectName(QStringLiteral("copyFieldButton"));
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);
}

void CopyField::setValue(const QString &value)
{
    m_value = value;
    m_button->setEnabled(!value.isEmpty());
    showValue();
}

void CopyField::setConcealed(bool concealed)
{
    m_field->setEchoMode(concealed ? QLineEdit::Password : QLineEdit::Normal);
    showValue();
}

void CopyField::copy()
{
    QGuiApplication::clipboard()->setText(m_value);
    m_button->setIcon(themeIcon(QStringLiteral("check"), ColorRole::Good));
    m_button->setToolTip(tr("Copied"));
    m_button->setAccessibleName(tr("Copied %1").arg(m_what));
    QTimer::singleShot(2000, this, [this] {
        m_button->setIcon(themeIcon(QStringLiteral("copy")));
        m_button->setToolTip(tr("Copy %1").arg(m_what));
        m_button->setAccessibleName(tr("Copy %1").arg(m_what));
    });
    Q_EMIT copied();
}

void CopyField::showValue()
{
    const bool whole = m_field->hasFocus() || m_field->echoMode() != QLineEdit::Normal;
    const int room = m_field->width() - 2 * theme::space(Space::M);
    m_field->setText(whole ? m_value : m_field->fontMetrics().elidedText(m_value, Qt::ElideMiddle, room));
    m_field->setToolTip(m_field->echoMode() == QLineEdit::Normal ? m_value : QString());
    m_field->setCursorPosition(0);
}

void CopyField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showValue();
}

bool CopyField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn) {
        showValue();
        QTimer::singleShot(0, m_field, &QLineEdit::selectAll);
    } else if (watched == m_field && event->type() == QEvent::FocusOut) {
        QTimer::singleShot(0, this, &CopyField::showValue);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace breakwater::ui
