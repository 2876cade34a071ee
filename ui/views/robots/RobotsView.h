// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListDetailView.h"

#include <functional>

namespace breakwater::ui {

class Badge;
class FactList;
class InlineMessage;
class RobotModel;
class RobotRemoval;
class RotationPanel;

/// The machine accounts: create, limit, renew, disable, delete; and the one sight of a secret.
class RobotsView : public ListDetailView
{
    Q_OBJECT

public:
    explicit RobotsView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_add; }
    void activate() override;

protected:
    bool hasCurrent() const override { return current() != nullptr; }
    void updateDetail() override;
    void updateActions() override;

private:
    const admin::RobotInfo *current() const;
    void add();
    void edit();
    void renew();
    void endOldSecret();
    void test();
    void toggleDisabled();
    void remove();
    void carryOutRemoval(qint64 id, QObject *context, const std::function<void(const Result<void> &)> &done);
    void showSecret(const admin::RobotWithSecret &robot);

    RobotModel *m_model;
    QString m_serverUrl;
    Badge *m_state;
    InlineMessage *m_notice;
    RobotRemoval *m_removal;
    RotationPanel *m_rotation;
    FactList *m_facts;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_renew;
    QAction *m_toggle;
    QAction *m_test;
    QAction *m_node;
    QAction *m_copyName;
    QAction *m_remove;
};

} // namespace breakwater::ui
