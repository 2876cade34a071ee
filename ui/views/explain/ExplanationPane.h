// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ExplainTypes.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

class CopyField;
class ExplainedPartModel;
class ExplainedPlatformModel;
class ExplainedSteps;
class FactList;
class InlineMessage;
class TableView;

/// One answer of explainPull, laid out: what would happen, step by step, and why; the platforms and the parts of the
/// one that is meant. Shows and asks nothing; tells which platform a person picks.
class ExplanationPane : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationPane(QWidget *parent = nullptr);

    void setExplanation(const admin::PullExplanation &explanation);

Q_SIGNALS:
    void platformChosen(const QString &platform);

private:
    void showFacts(const admin::PullExplanation &explanation);
    void showPlatforms(const admin::PullExplanation &explanation);

    bool m_filling = false; ///< rows change: the current one is not a choice
    InlineMessage *m_headline;
    ExplainedSteps *m_steps;
    QWidget *m_about;
    FactList *m_facts;
    QWidget *m_digestRow;
    CopyField *m_digest;
    QWidget *m_urlRow;
    CopyField *m_url;
    QWidget *m_content;
    QLabel *m_unknown;
    TableView *m_platforms;
    ExplainedPlatformModel *m_platformModel;
    QLabel *m_partsTitle;
    TableView *m_parts;
    ExplainedPartModel *m_partModel;
};

} // namespace breakwater::ui
