// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/InlineMessage.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "theme/ToneColors.h"
#include "widgets/ErrorText.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace breakwater::ui {

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent), m_grid(new QGridLayout(this)), m_buttons(new QWidget(this)), m_icon(new QLabel(this)),
      m_title(theme::label({}, TextRole::Strong, ColorRole::Text, this)),
      m_text(theme::label({}, TextRole::Body, ColorRole::Text, this)), m_action(new QPushButton(this)),
      m_detailsButton(new QPushButton(tr("Details"), this)), m_close(new QToolButton(this)),
      m_details(theme::label({}, TextRole::Mono, ColorRole::MutedText, this))
{
    const int m = theme::space(Space::M);
    m_grid->setContentsMargins(m, theme::space(Space::S), theme::space(Space::S), theme::space(Space::S));
    m_grid->setHorizontalSpacing(theme::space(Space::S));
    m_grid->setVerticalSpacing(theme::space(Space::Xs));
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button :
         {static_cast<QWidget *>(m_detailsButton), static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_close)})
        row->addWidget(button);
    m_grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_title, 0, 1);
    m_grid->addWidget(m_buttons, 0, 2, 2, 1, Qt::AlignTop);
    m_grid->addWidget(m_text, 1, 1);
    m_grid->addWidget(m_details, 2, 1);
    m_grid->setColumnStretch(1, 1);
    for (QLabel *label : {m_title, m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    theme::makeFlat(m_detailsButton);
    m_detailsButton->setCheckable(true);
    m_detailsButton->setObjectName(QStringLiteral("messageDetails"));
    m_detailsButton->setAccessibleName(tr("Details of the problem"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Dismiss the message"));
    m_close->setToolTip(tr("Dismiss"));
    connect(m_action, &QPushButton::clicked, this, &InlineMessage::actionTriggered);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });
    m_details->hide();
    m_detailsButton->hide();
    m_action->hide();
    hide();
}

void InlineMessage::showError(const Error &error)
{
    const ErrorText words = errorText(error);
    QStringList lines;
    for (const QString &line : {words.cause, words.remedy}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    showMessage(Tone::Critical, words.problem, lines.join(u'\n'));
    m_details->setText(words.details);
    m_detailsButton->setVisible(!words.details.isEmpty());
}

void InlineMessage::showMessage(Tone tone, const QString &title, const QString &text)
{
    m_tone = tone;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_detailsButton->setChecked(false);
    m_detailsButton->hide();
    m_action->hide();
    setAccessibleName(title);
    setAccessibleDescription(text);
    applyTone();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void InlineMessage::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setVisible(!text.isEmpty());
}

void InlineMessage::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString InlineMessage::title() const
{
    return m_title->text();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::dismiss()
{
    hide();
}

void InlineMessage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTone();
    QFrame::changeEvent(event);
}

void InlineMessage::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool narrow = width() < theme::lineHeight() * 24;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(m_buttons);
    if (narrow)
        m_grid->addWidget(m_buttons, 3, 0, 1, 3, Qt::AlignTrailing);
    else
        m_grid->addWidget(m_buttons, 0, 2, 2, 1, Qt::AlignTop);
}

void InlineMessage::applyTone()
{
    const QString name = toneName(m_tone);
    if (property("bwTone").toString() != name) {
        setProperty("bwTone", name);
        style()->unpolish(this);
        style()->polish(this);
    }
    m_icon->setPixmap(themePixmap(toneIcon(m_tone), theme::iconSize(), toneColor(m_tone), devicePixelRatioF()));
}

} // namespace breakwater::ui
