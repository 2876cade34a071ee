// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/KeepLastRow.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;
using Kind = TagPattern::Kind;

namespace {

const QString patternChoice = u"glob:"_s;
const QString expressionChoice = u"regex:"_s;
const QString classChoice = u"class:"_s; ///< and the class's name

} // namespace

KeepLastRow::KeepLastRow(const admin::KeepLastRule &rule, QWidget *parent)
    : QWidget(parent), m_what(new QComboBox), m_pattern(new QLineEdit), m_count(new QSpinBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    m_what->addItem(words::tagPatternKind(Kind::Glob), patternChoice);
    m_what->addItem(words::tagPatternKind(Kind::Regex), expressionChoice);
    for (const TagClass each : allTagClasses) {
        const auto view = tagClassName(each);
        const QString name = QString::fromLatin1(view.data(), static_cast<qsizetype>(view.size()));
        m_what->addItem(words::tagClass(name), QString(classChoice + name));
    }
    m_what->setObjectName(u"keepWhat"_s);
    m_what->setAccessibleName(tr("Which tags the rule is for"));
    m_pattern->setObjectName(u"keepPattern"_s);
    m_pattern->setAccessibleName(tr("Pattern of the tags"));
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    m_pattern->setFont(theme::font(TextRole::Mono));
    m_count->setObjectName(u"keepCount"_s);
    m_count->setRange(1, 10'000);
    m_count->setPrefix(tr("newest ", "before the number of tags that stay"));
    m_count->setAccessibleName(tr("How many of the newest stay"));
    auto *remove = new QToolButton;
    remove->setObjectName(u"keepRemove"_s);
    remove->setIcon(themeIcon(u"close"_s, ColorRole::MutedText));
    remove->setAccessibleName(tr("Remove this rule"));
    remove->setToolTip(remove->accessibleName());
    remove->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_what);
    row->addWidget(m_pattern, 1);
    row->addWidget(theme::label(tr("keep", "before: newest 3"), TextRole::Body, ColorRole::MutedText));
    row->addWidget(m_count);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &KeepLastRow::removeRequested);
    connect(m_what, &QComboBox::currentIndexChanged, this,
            [this] { m_pattern->setVisible(!m_what->currentData().toString().startsWith(classChoice)); });
    const QString what = rule.kind == Kind::Glob ? patternChoice
        : rule.kind == Kind::Regex               ? expressionChoice
                                                 : classChoice + rule.pattern;
    m_what->setCurrentIndex(std::max(0, m_what->findData(what)));
    if (rule.kind != Kind::Class)
        m_pattern->setText(rule.pattern);
    m_count->setValue(rule.count);
    setFocusProxy(m_what);
}

admin::KeepLastRule KeepLastRow::rule() const
{
    const QString what = m_what->currentData().toString();
    const int count = m_count->value();
    if (what.startsWith(classChoice))
        return {what.mid(classChoice.size()), Kind::Class, count};
    return {m_pattern->text().trimmed(), what == patternChoice ? Kind::Glob : Kind::Regex, count};
}

QString KeepLastRow::problem() const
{
    const admin::KeepLastRule wanted = rule();
    const auto parsed = TagPattern::parse(wanted.kind, wanted.pattern);
    return parsed ? QString() : words::tagPatternProblem(parsed.error());
}

} // namespace breakwater::ui
