// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ProjectTypes.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace breakwater::ui {

class FreshnessRuleModel;
class TableView;

/// How often the tags of a project are checked: the built-in rules, or a table of one's own; and which rule decides
/// about a tag that one tries.
class FreshnessEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessEditor(QWidget *parent = nullptr);

    void setRules(const QList<admin::FreshnessRule> &rules); ///< empty: the built-in ones
    QList<admin::FreshnessRule> rules() const;
    QString problem() const; ///< empty when the rules can be saved; else a sentence

private:
    void updateButtons();
    void sayInWords();
    void judge();

    QRadioButton *m_builtIn;
    QRadioButton *m_own;
    QWidget *m_panel;
    FreshnessRuleModel *m_model;
    TableView *m_table;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_remove;
    QLabel *m_sentences;
    QLineEdit *m_tag;
    QLabel *m_verdict;
};

} // namespace breakwater::ui
