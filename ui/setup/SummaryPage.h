// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QVBoxLayout;

namespace breakwater::ui {

class InlineMessage;
class StatusLine;

/// Every change before it is made; then the same list with its ticks while it is.
class SummaryPage : public SetupPage
{
    Q_OBJECT

public:
    explicit SummaryPage(SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    QString nextText() const override;
    bool canGoOn() const override { return !model().isApplying(); }
    bool canGoBack() const override { return !model().isApplying(); }
    void enter() override;
    bool next() override;

private:
    void rebuild(const QList<SetupTask> &tasks);
    void showTask(int index, const SetupTask &task);
    void finished(bool ok);
    QString taskTitle(const SetupTask &task) const;
    QString taskText(const SetupTask &task) const;
    bool hasFailed() const;

    QVBoxLayout *m_list;
    QList<StatusLine *> m_lines;
    InlineMessage *m_problem;
};

} // namespace breakwater::ui
