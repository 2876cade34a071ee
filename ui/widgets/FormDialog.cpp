// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FormDialog.h"

#include "theme/Theme.h"
#include "widgets/ErrorText.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"
#include "widgets/TabOrder.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace breakwater::ui {

FormDialog::FormDialog(const QString &title, const QString &description, const QString &acceptText, QWidget *parent)
    : QDialog(parent), m_scroll(new QScrollArea), m_content(new QWidget), m_form(new Form),
      m_message(new InlineMessage), m_footer(new QHBoxLayout), m_accept(new QPushButton(acceptText)),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    const int l = theme::space(Space::L);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, xl, 0, l);
    layout->setSpacing(theme::space(Space::M));

    auto *head = new QVBoxLayout;
    head->setContentsMargins(xl, 0, xl, 0);
    head->setSpacing(theme::space(Space::Xs));
    QLabel *heading = theme::label(title, TextRole::Section);
    head->addWidget(heading);
    if (!description.isEmpty()) {
        QLabel *text = theme::label(description, TextRole::Body, ColorRole::MutedText);
        text->setWordWrap(true);
        head->addWidget(text);
    }
    layout->addLayout(head);

    auto *content = m_content;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(xl, theme::space(Space::Xs), xl, theme::space(Space::Xs));
    column->setSpacing(theme::space(Space::M));
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addStretch(1);
    auto *scroll = m_scroll;
    content->installEventFilter(this);
    setScrollBody(scroll, content);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    layout->addWidget(scroll, 1);

    m_footer->setContentsMargins(xl, theme::space(Space::S), xl, 0);
    m_footer->setSpacing(theme::space(Space::S));
    m_footer->addStretch(1);
    m_footer->addWidget(m_cancel);
    m_footer->addWidget(m_accept);
    layout->addLayout(m_footer);
    theme::makePrimary(m_accept);
    m_accept->setDefault(true);
    m_accept->setObjectName(QStringLiteral("dialogAccept"));
    m_cancel->setObjectName(QStringLiteral("dialogCancel"));
    m_cancel->setAutoDefault(false);
    m_message->setClosable(false);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::showEvent(QShowEvent *event)
{
    fitHeight();
    QDialog::showEvent(event);
    QList<QWidget *> footer;
    for (int i = 0; i < m_footer->count(); ++i) {
        if (QWidget *button = m_footer->itemAt(i)->widget())
            footer << button;
    }
    placeAfter(m_form, footer);
    if (QWidget *first = firstField(m_form); first && !m_form->isAncestorOf(focusWidget()))
        first->setFocus();
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &FormDialog::fitHeight, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::fitHeight()
{
    // It scrolls up and down only: ticks and choices whose text cannot be broken make it wider, as far as the window.
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int widest = (parentWidget() ? parentWidget()->window()->width() : 1024) - theme::space(Space::Xl);
    const int asked = std::max(m_content->minimumWidth(), m_content->layout()->minimumSize().width()) + bar;
    m_scroll->setMinimumWidth(std::min(asked, widest));
    // A scroll area asks for little: the form's own wish counts, at the width that it has.
    const int width = std::max({this->width(), sizeHint().width(), m_scroll->minimumWidth()});
    const int chrome = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    // Once it is shown its width is known, and with it how the texts break.
    const bool knowsWidth = isVisible() && m_content->hasHeightForWidth();
    const int inner = knowsWidth ? m_content->heightForWidth(m_content->width())
        : m_content->hasHeightForWidth()
        ? std::max(m_content->heightForWidth(m_content->minimumWidth()), m_content->sizeHint().height())
        : m_content->sizeHint().height();
    const int most = (parentWidget() ? parentWidget()->window()->height() : 700) - theme::space(Space::Xl);
    const int wanted = std::min(most, chrome + inner + theme::space(Space::Xs));
    if (!isVisible() || wanted > height())
        resize(width, std::max(wanted, isVisible() ? height() : 0));
    // What grew stays over the window behind it, with its buttons.
    if (isVisible() && parentWidget()) {
        const QRect room = parentWidget()->window()->frameGeometry();
        if (const int over = frameGeometry().bottom() - room.bottom(); over > 0)
            move(x(), std::max(room.top(), y() - over));
    }
    if (m_revealed && m_revealed->isVisible())
        m_scroll->ensureWidgetVisible(m_revealed, 0, theme::space(Space::S));
}

void FormDialog::letFormFill()
{
    auto *column = qobject_cast<QVBoxLayout *>(m_content->layout());
    column->setStretchFactor(m_form, 1);
    column->setStretch(column->count() - 1, 0);
}

void FormDialog::reveal(QWidget *widget)
{
    m_revealed = widget;
    QMetaObject::invokeMethod(this, &FormDialog::fitHeight, Qt::QueuedConnection);
}

void FormDialog::addFooterWidget(QWidget *widget)
{
    m_footer->insertWidget(0, widget);
}

void FormDialog::setAcceptText(const QString &text)
{
    m_accept->setText(text);
}

void FormDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_accept->setEnabled(!busy);
    if (busy) {
        m_form->clearErrors();
        m_message->dismiss();
    }
}

void FormDialog::clearMessage()
{
    m_message->dismiss();
}

void FormDialog::showError(const Error &error)
{
    setBusy(false);
    QWidget *field = m_fields.value(error.params.value(QStringLiteral("field")));
    if (!field && error.code == ErrorCode::AlreadyExists)
        field = m_fields.value(QStringLiteral("name"));
    if (field) {
        const ErrorText words = errorText(error);
        const QString reason = error.code == ErrorCode::AlreadyExists
            ? words.problem + QStringLiteral(". ") + words.remedy
            : (words.cause.isEmpty() ? words.problem : words.cause);
        m_form->setFieldError(field, reason);
        field->setFocus();
        return;
    }
    m_message->showError(error);
}

} // namespace breakwater::ui
