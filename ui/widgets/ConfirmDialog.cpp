// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ConfirmDialog.h"

#include "theme/Theme.h"
#include "widgets/InlineMessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &consequence, const QString &deed, QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)),
      m_consequence(theme::label(consequence, TextRole::Body, ColorRole::MutedText)), m_message(new InlineMessage),
      m_deed(new QPushButton(deed))
{
    setWindowTitle(question);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    m_column->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    m_column->setSpacing(theme::space(Space::M));
    QLabel *title = theme::label(question, TextRole::Section);
    for (QLabel *label : {title, m_consequence}) {
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    }
    m_column->addWidget(title);
    m_column->addWidget(m_consequence);
    m_column->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    m_column->addSpacing(theme::space(Space::S));
    m_column->addLayout(buttons);
    theme::makeDestructive(m_deed);
    m_deed->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    m_deed->setObjectName(QStringLiteral("confirmDeed"));
    cancel->setObjectName(QStringLiteral("confirmCancel"));
    setAccessibleDescription(consequence);
    m_message->setClosable(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_deed, &QPushButton::clicked, this, [this] {
        m_deed->setEnabled(false);
        m_message->dismiss();
        Q_EMIT confirmed();
    });
}

void ConfirmDialog::setConsequence(const QString &text)
{
    m_consequence->setText(text);
    setAccessibleDescription(text);
}

void ConfirmDialog::setDeed(const QString &text)
{
    m_deed->setText(text);
}

void ConfirmDialog::setDeedEnabled(bool enabled)
{
    m_deed->setEnabled(enabled);
}

void ConfirmDialog::addContent(QWidget *widget)
{
    m_column->insertWidget(2, widget);
}

void ConfirmDialog::showError(const Error &error)
{
    m_message->showError(error);
    m_deed->setEnabled(true);
}

} // namespace breakwater::ui
