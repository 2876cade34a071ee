// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListDetailView.h"

namespace breakwater::ui {

class Badge;
class EmptyState;
class FactList;
class InlineMessage;
class SpendingTable;
class UpstreamModel;

/// The registries that Breakwater pulls from: their state, budget and speed; add, test, edit, disable, remove.
class UpstreamsView : public ListDetailView
{
    Q_OBJECT

public:
    explicit UpstreamsView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_add; }
    void activate() override;

protected:
    bool hasCurrent() const override { return current() != nullptr; }
    void updateDetail() override;
    void updateActions() override;

private:
    const admin::UpstreamInfo *current() const;
    void buildActions();
    void buildDetail();
    void buildEmptyState();
    void add(const QString &provider);
    void edit();
    void test();
    void toggleEnabled();
    void remove();

    UpstreamModel *m_model;
    Badge *m_stateBadge;
    InlineMessage *m_problem;
    FactList *m_limit;
    SpendingTable *m_spending;
    FactList *m_facts;
    EmptyState *m_empty;
    QAction *m_add;
    QAction *m_test;
    QAction *m_edit;
    QAction *m_toggle;
    QAction *m_copyHost;
    QAction *m_remove;
};

} // namespace breakwater::ui
