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
    : QFrame(parent), m_icon(new QLabel(this)), m_title(theme::label({}, TextRole::Strong, ColorRole::Text, this)),
      m_text(theme::label({}, TextRole::Body, ColorRole::Text, this)), m_action(new QPushButton(this)),
      m_detailsButton(new QPushButton(tr("Details"), this)), m_close(new QToolButton(this)),
      m_details(theme::label({}, TextRole::Mono, ColorRole::MutedText, this))
{
    auto *grid = new QGridLayout(this);
    const int m = theme::space(Space::M);
    grid->setContentsMargins(m, theme::space(Space::S), theme::space(Space::S), theme::space(Space::S));
    grid->setHorizontalSpacing(theme::space(Space::S));
    grid->setVerticalSpacing(theme::space(Space::Xs));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(m_action);
    buttons->addWidget(m_close);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addLayout(buttons, 0, 2, 2, 1, Qt::AlignTop);
    grid->addWidget(m_text, 1, 1);
    grid->addWidget(m_details, 2, 1);
    grid->setColumnStretch(1, 1);
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
