// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace breakwater::ui {

class ChoiceBar;
class FirstPullLamp;
class InlineMessage;
class NodeChoices;
class NodeComparePage;
class NodeConfigPreview;
class NodeDeliverPage;
class NodeTestPage;

/// A node's configuration from a few choices to the proof: the files, the comparison with what the node has, the ways
/// to it, and the test. Every change of a choice renders anew; a late answer for earlier choices is dropped.
class NodeExportPage : public QWidget
{
    Q_OBJECT

public:
    enum Part { Files, Compare, Deliver, Test };

    explicit NodeExportPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load(); ///< reads addresses, projects and robots again and waits anew
    /// Fills in what set-up or a robot's page knows: the user name and its secret.
    void setRobot(const QString &userName, const Secret &secret);
    void setNode(const QString &address);
    void showPart(Part part);
    void addPresent(const QString &path, const QString &text); ///< a file of a node, dropped on the window
    void leave(); ///< what runs only for this page ends

    admin::NodeConfigRequest request() const;

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error);
    void errorCleared();

private:
    QWidget *makeChoices();
    QWidget *makeResult();
    void scheduleRender();
    void render();
    void rendered(const admin::NodeReview &review);

    admin::AdminService &m_admin;
    int m_generation = 0;
    QTimer *m_delay;
    NodeChoices *m_choices;
    ChoiceBar *m_parts;
    QStackedWidget *m_stack;
    InlineMessage *m_problem;
    NodeConfigPreview *m_preview;
    FirstPullLamp *m_lamp;
    NodeComparePage *m_compare;
    NodeDeliverPage *m_deliver;
    NodeTestPage *m_test;
};

} // namespace breakwater::ui
