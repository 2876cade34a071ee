// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Form.h"

#include "theme/Theme.h"

#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace breakwater::ui {

Form::Form(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::M));
}

QLabel *Form::addRow(const QString &label, QWidget *field, const QString &hint)
{
    Row row;
    row.box = new QWidget(this);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    QLabel *caption = theme::label(label, TextRole::Strong, ColorRole::Text, row.box);
    caption->setTextFormat(Qt::AutoText);
    caption->setBuddy(field);
    row.hintLabel = theme::label({}, TextRole::Caption, ColorRole::MutedText, row.box);
    row.hintLabel->setWordWrap(true);
    row.hint = hint;
    column->addWidget(caption);
    column->addWidget(field);
    column->addWidget(row.hintLabel);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    m_rows.insert(field, row);
    m_layout->addWidget(row.box);
    showHint(field);
    return caption;
}

void Form::addSection(const QString &title)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(theme::space(Space::S));
    m_layout->addWidget(theme::label(title, TextRole::Section, ColorRole::Text, this));
}

void Form::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void Form::setRowVisible(QWidget *field, bool visible)
{
    if (m_rows.contains(field))
        m_rows[field].box->setVisible(visible);
}

void Form::setHint(QWidget *field, const QString &hint)
{
    if (!m_rows.contains(field))
        return;
    m_rows[field].hint = hint;
    showHint(field);
}

void Form::setFieldError(QWidget *field, const QString &error)
{
    if (!m_rows.contains(field))
        return;
    m_rows[field].error = error;
    showHint(field);
}

void Form::clearErrors()
{
    const QList<QWidget *> fields = m_rows.keys();
    for (QWidget *field : fields)
        setFieldError(field, {});
}

bool Form::hasErrors() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return !row.error.isEmpty(); });
}

void Form::showHint(QWidget *field)
{
    const Row &row = m_rows[field];
    const bool wrong = !row.error.isEmpty();
    const QString text = wrong ? row.error : row.hint;
    row.hintLabel->setText(text);
    row.hintLabel->setVisible(!text.isEmpty());
    theme::setTextRole(row.hintLabel, TextRole::Caption, wrong ? ColorRole::Critical : ColorRole::MutedText);
    field->setAccessibleDescription(text);
    if (field->property("bwInvalid").toBool() != wrong) {
        field->setProperty("bwInvalid", wrong);
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
}

} // namespace breakwater::ui
