// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DetailPane.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/LeftToRight.h"
#include "widgets/ScrollBody.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace breakwater::ui {

DetailPane::DetailPane(QWidget *parent)
    : QFrame(parent), m_title(theme::label({}, TextRole::Section, ColorRole::Text, this)),
      m_subtitle(theme::label({}, TextRole::Body, ColorRole::MutedText, this)), m_close(new QToolButton(this)),
      m_scroll(new QScrollArea(this)), m_body(nullptr)
{
    setProperty("bwCard", true);
    setObjectName(QStringLiteral("detailPane"));
    setAccessibleName(tr("Details"));
    const int l = theme::space(Space::L);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, l, 1, 1);
    outer->setSpacing(theme::space(Space::S));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(l, 0, theme::space(Space::S), 0);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_subtitle->hide();
    head->addLayout(titles, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    outer->addLayout(head);
    m_close->setIcon(themeIcon(QStringLiteral("close")));
    m_close->setObjectName(QStringLiteral("detailClose"));
    m_close->setAccessibleName(tr("Close the details"));
    m_close->setToolTip(tr("Close the details (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeRequested);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(l, theme::space(Space::Xs), l, l);
    m_body->setSpacing(theme::space(Space::M));
    setScrollBody(m_scroll, content);
    m_scroll->setObjectName(QStringLiteral("detailScroll"));
    m_scroll->setAccessibleName(tr("Details"));
    outer->addWidget(m_scroll, 1);
    content->installEventFilter(this);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void DetailPane::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(leftToRight(title));
    m_subtitle->setText(leftToRight(subtitle));
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailPane::addSection(const QString &title, QWidget *content)
{
    m_body->addWidget(theme::label(title, TextRole::Strong, ColorRole::MutedText, this));
    m_body->addWidget(content);
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    // It scrolls up and down only: a word or a button that is wider makes the pane wider.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &DetailPane::fitWidth, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void DetailPane::fitWidth()
{
    if (m_least == 0)
        m_least = minimumWidth();
    const int needed = m_scroll->widget()->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()
        + 2 * frameWidth() + 2;
    setMinimumWidth(std::max(m_least, needed));
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace breakwater::ui
