// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/KeepLastEditor.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/projects/KeepLastRow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

KeepLastEditor::KeepLastEditor(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_add(new QPushButton(themeIcon(u"add"_s), tr("Add a rule")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::space(Space::Xs));
    m_layout->addWidget(m_add, 0, Qt::AlignLeading);
    m_add->setObjectName(u"keepAdd"_s);
    m_add->setAccessibleName(tr("Add a rule for the newest tags"));
    m_add->setAutoDefault(false);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow({u"v*"_s, TagPattern::Kind::Glob, 3})->setFocus(); });
}

void KeepLastEditor::setRules(const QList<admin::KeepLastRule> &rules)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const admin::KeepLastRule &rule : rules)
        addRow(rule);
}

KeepLastRow *KeepLastEditor::addRow(const admin::KeepLastRule &rule)
{
    auto *row = new KeepLastRow(rule);
    m_layout->insertWidget(m_layout->count() - 1, row);
    setTabOrder(m_rows.isEmpty() ? static_cast<QWidget *>(this) : m_rows.last(), row);
    m_rows.append(row);
    connect(row, &KeepLastRow::removeRequested, this, [this, row] {
        m_rows.removeOne(row);
        row->hide();
        row->deleteLater();
        m_add->setFocus();
    });
    return row;
}

QList<admin::KeepLastRule> KeepLastEditor::rules() const
{
    QList<admin::KeepLastRule> rules;
    for (const KeepLastRow *row : m_rows)
        rules.append(row->rule());
    return rules;
}

QString KeepLastEditor::problem() const
{
    for (const KeepLastRow *row : m_rows) {
        if (const QString problem = row->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace breakwater::ui
