// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/projects/FreshnessEditor.h"

#include "base/Reference.h"
#include "models/FreshnessRuleModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/CellDelegate.h"
#include "widgets/TableView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

/// Edits what has few values by choosing words for it: kind, interval and, of a class, its name. A value that is not
/// among the usual ones stays on offer.
class RuleDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Q_UNUSED(option)
        const auto kind
            = static_cast<TagPattern::Kind>(index.siblingAtColumn(FreshnessRuleModel::Kind).data(Qt::EditRole).toInt());
        if (index.column() == FreshnessRuleModel::Pattern && kind != TagPattern::Kind::Class) {
            auto *field = new QLineEdit(parent);
            field->setObjectName(u"rulePatternEditor"_s);
            field->setAccessibleName(FreshnessEditor::tr("Tag pattern"));
            field->setMaxLength(TagPattern::maxLength);
            field->setFrame(false);
            return field;
        }
        auto *combo = new QComboBox(parent);
        switch (index.column()) {
        case FreshnessRuleModel::Kind:
            combo->setObjectName(u"ruleKindEditor"_s);
            combo->setAccessibleName(FreshnessEditor::tr("What the rule goes by"));
            for (const auto each : {TagPattern::Kind::Glob, TagPattern::Kind::Regex, TagPattern::Kind::Class})
                combo->addItem(words::tagPatternKind(each), static_cast<int>(each));
            break;
        case FreshnessRuleModel::Pattern:
            combo->setObjectName(u"ruleClassEditor"_s);
            combo->setAccessibleName(FreshnessEditor::tr("Kind of tags"));
            for (const TagClass each : allTagClasses) {
                const auto name = tagClassName(each);
                const auto text = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
                combo->addItem(words::tagClass(text), text);
            }
            break;
        default: offerIntervals(combo, index.data(Qt::EditRole).toLongLong());
        }
        return combo;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
        else
            CellDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *combo = qobject_cast<QComboBox *>(editor))
            model->setData(index, combo->currentData());
        else
            CellDelegate::setModelData(editor, model, index);
    }

private:
    static void offerIntervals(QComboBox *combo, qint64 current)
    {
        combo->setObjectName(u"ruleIntervalEditor"_s);
        combo->setAccessibleName(FreshnessEditor::tr("How often matching tags are checked"));
        QList<qint64> seconds = FreshnessRuleModel::offeredIntervals();
        if (!seconds.contains(current))
            seconds.append(current);
        for (const qint64 value : seconds)
            combo->addItem(words::freshnessInterval(value), value);
    }
};

QList<admin::FreshnessRule> startingRules()
{
    return {{u"latest"_s, 600}, {u"*"_s, 24 * 3600}};
}

} // namespace

FreshnessEditor::FreshnessEditor(QWidget *parent)
    : QWidget(parent), m_builtIn(new QRadioButton(tr("Recommended: %1").arg(words::freshnessRules({})))),
      m_own(new QRadioButton(tr("My own rules"))), m_panel(new QWidget), m_model(new FreshnessRuleModel(this)),
      m_table(new TableView(QString())), m_add(new QPushButton(tr("Add rule"))), m_up(new QPushButton(tr("Move up"))),
      m_remove(new QPushButton(tr("Remove rule"))),
      m_sentences(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_tag(new QLineEdit),
      m_verdict(theme::label({}, TextRole::Caption, ColorRole::MutedText))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::S));
    layout->addWidget(m_builtIn);
    layout->addWidget(m_own);
    layout->addWidget(m_panel);
    m_builtIn->setObjectName(u"freshnessBuiltIn"_s);
    m_own->setObjectName(u"freshnessOwn"_s);
    m_builtIn->setChecked(true);

    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(theme::space(Space::Xl), 0, 0, 0);
    panel->setSpacing(theme::space(Space::S));
    auto *hint = theme::label(
        tr("The first rule that a tag matches decides; the recommended ones come last. Digests are never "
           "checked again."),
        TextRole::Caption, ColorRole::MutedText);
    hint->setWordWrap(true);
    panel->addWidget(hint);
    panel->addWidget(m_table);
    m_sentences->setObjectName(u"ruleSentences"_s);
    m_sentences->setWordWrap(true);
    panel->addWidget(m_sentences);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    for (QPushButton *button : {m_add, m_up, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    panel->addLayout(buttons);
    m_add->setObjectName(u"ruleAdd"_s);
    m_up->setObjectName(u"ruleUp"_s);
    m_remove->setObjectName(u"ruleRemove"_s);
    m_add->setIcon(themeIcon(u"add"_s));
    m_up->setIcon(themeIcon(u"chevron-up"_s));
    m_remove->setIcon(themeIcon(u"delete"_s));

    m_table->setObjectName(u"ruleTable"_s);
    m_table->setAccessibleName(tr("Freshness rules"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setColumnPlan({16, 24, 24}, FreshnessRuleModel::Interval);
    m_table->setModel(m_model);
    m_table->setFixedHeight(theme::rowHeight() * 5);

    connect(m_own, &QRadioButton::toggled, this, [this](bool own) {
        if (own && m_model->rowCount() == 0)
            m_model->setRules(startingRules());
        m_panel->setVisible(own);
        updateButtons();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_model->append({QString(), 600});
        const QModelIndex made = m_model->index(m_model->rowCount() - 1, FreshnessRuleModel::Pattern);
        m_table->setCurrentIndex(made);
        m_table->setFocus();
        m_table->edit(made);
    });
    connect(m_up, &QPushButton::clicked, this, [this] {
        m_model->moveUp(m_table->currentIndex().row());
        updateButtons();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model->removeAt(m_table->currentIndex().row()); });
    connect(m_table, &TableView::currentRowChanged, this, &FreshnessEditor::updateButtons);
    m_tag->setObjectName(u"freshnessTry"_s);
    m_tag->setAccessibleName(tr("Try a tag"));
    m_tag->setPlaceholderText(tr("Try a tag, such as 1.27 or latest"));
    m_tag->setClearButtonEnabled(true);
    m_tag->setMaxLength(128);
    m_verdict->setObjectName(u"freshnessVerdict"_s);
    m_verdict->setWordWrap(true);
    layout->addWidget(m_tag);
    layout->addWidget(m_verdict);
    m_verdict->hide();
    connect(m_tag, &QLineEdit::textChanged, this, &FreshnessEditor::judge);
    connect(m_own, &QRadioButton::toggled, this, &FreshnessEditor::sayInWords);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FreshnessEditor::sayInWords);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &FreshnessEditor::sayInWords);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &FreshnessEditor::sayInWords);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FreshnessEditor::sayInWords);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FreshnessEditor::sayInWords);
    m_panel->hide();
    updateButtons();
}

void FreshnessEditor::sayInWords()
{
    QStringList lines;
    for (const admin::FreshnessRule &rule : m_model->rules()) {
        if (const QString sentence = words::freshnessRule(rule); !sentence.isEmpty())
            lines << sentence;
    }
    m_sentences->setText(lines.join(u'\n'));
    judge();
}

/// Says which rule decides about the tag in the field: by the code that the server decides with.
void FreshnessEditor::judge()
{
    const QString tag = m_tag->text().trimmed();
    m_verdict->setVisible(!tag.isEmpty());
    if (tag.isEmpty())
        return;
    if (!isTag(tag.toStdString())) {
        m_verdict->setText(tr("“%1” is no tag.").arg(tag));
        return;
    }
    const auto policy = admin::freshnessPolicyOf(rules());
    if (!policy) {
        m_verdict->setText(problem());
        return;
    }
    const auto verdict = policy->decide(tag.toStdString());
    const QString interval = words::freshnessInterval(
        verdict.lifetime == FreshnessPolicy::forever ? -1 : static_cast<qint64>(verdict.lifetime.count()));
    m_verdict->setText(verdict.rule ? tr("Rule %1 decides: %2 is checked %3.")
                                          .arg(words::count(static_cast<qint64>(*verdict.rule) + 1), tag, interval)
                                    : tr("The recommended rules decide: %1 is checked %2.").arg(tag, interval));
}

void FreshnessEditor::setRules(const QList<admin::FreshnessRule> &rules)
{
    m_model->setRules(rules);
    (rules.isEmpty() ? m_builtIn : m_own)->setChecked(true);
    m_panel->setVisible(!rules.isEmpty());
}

QList<admin::FreshnessRule> FreshnessEditor::rules() const
{
    return m_own->isChecked() ? m_model->rules() : QList<admin::FreshnessRule>();
}

QString FreshnessEditor::problem() const
{
    if (!m_own->isChecked())
        return {};
    if (m_model->rowCount() == 0)
        return tr("Add a rule, or choose the recommended ones.");
    const int row = m_model->firstInvalidRow();
    if (row < 0)
        return {};
    const admin::FreshnessRule rule = m_model->rules().at(row);
    const auto pattern = TagPattern::parse(rule.kind, rule.pattern);
    return pattern ? tr("Rule %1 can never match: an earlier rule has the same pattern.").arg(words::count(row + 1))
                   : tr("Rule %1: %2", "number, what is wrong")
                         .arg(words::count(row + 1), words::tagPatternProblem(pattern.error()));
}

void FreshnessEditor::updateButtons()
{
    const int row = m_table->currentIndex().row();
    m_up->setEnabled(row > 0);
    m_remove->setEnabled(row >= 0);
}

} // namespace breakwater::ui
