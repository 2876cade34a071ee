// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotsView.h"

#include "models/RobotModel.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/nodes/NodeExportDialog.h"
#include "views/robots/RobotDialog.h"
#include "views/robots/RobotRemoval.h"
#include "views/robots/RobotTestDialog.h"
#include "views/robots/RobotUse.h"
#include "views/robots/RotateDialog.h"
#include "views/robots/RotationPanel.h"
#include "views/robots/SecretDialog.h"
#include "widgets/Badge.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/EmptyState.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"

#include <algorithm>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RobotsView::RobotsView(admin::AdminService &service, QWidget *parent)
    : ListDetailView(service, u"robots"_s, tr("Filter by user name, state, project or node"), parent),
      m_model(new RobotModel(service, this)), m_state(new Badge), m_notice(new InlineMessage),
      m_removal(new RobotRemoval(service)), m_rotation(new RotationPanel), m_facts(new FactList), m_add(nullptr),
      m_edit(nullptr), m_renew(nullptr), m_toggle(nullptr), m_test(nullptr), m_node(nullptr), m_copyName(nullptr),
      m_remove(nullptr)
{
    setObjectName(u"robotsView"_s);
    pane()->setSourceModel(m_model);
    pane()->setColumns({26, 18, 13, 20, 16, 22}, RobotModel::LastUsed,
                       {RobotModel::Expires, RobotModel::Projects, RobotModel::PullsInWeek, RobotModel::LastUsed});
    pane()->table()->sortByColumn(RobotModel::Expires, Qt::AscendingOrder);
    pane()->table()->setAccessibleName(tr("Robots"));

    m_add = makePrimaryAction(tr("Create robot"), u"addRobot"_s);
    m_edit = addRowAction(tr("Edit…"), u"edit"_s, Qt::Key_F2, u"editRobot"_s);
    m_renew = addRowAction(tr("New secret…"), u"key"_s, {}, u"renewRobot"_s);
    m_toggle = addRowAction(tr("Disable"), u"pause"_s, {}, u"toggleRobot"_s);
    m_test = addRowAction(tr("Test…"), u"test"_s, {}, u"testRobot"_s);
    m_node = addRowAction(tr("Node configuration"), u"nodes"_s, {}, u"robotNodeConfig"_s);
    m_copyName = addRowAction(tr("Copy user name"), u"copy"_s, {}, u"copyRobotName"_s);
    m_remove = addRowAction(tr("Delete"), u"delete"_s, QKeySequence::Delete, u"removeRobot"_s);
    connect(m_add, &QAction::triggered, this, &RobotsView::add);
    connect(m_edit, &QAction::triggered, this, &RobotsView::edit);
    connect(m_renew, &QAction::triggered, this, &RobotsView::renew);
    connect(m_toggle, &QAction::triggered, this, &RobotsView::toggleDisabled);
    connect(m_test, &QAction::triggered, this, &RobotsView::test);
    connect(m_rotation, &RotationPanel::endRequested, this, &RobotsView::endOldSecret);
    connect(m_removal, &RobotRemoval::failed, this, &View::errorRaised);
    connect(m_removal, &RobotRemoval::restored, this, [this](const admin::RobotInfo &robot) {
        m_model->upsert(robot);
        pane()->table()->selectKey(robot.id);
        Q_EMIT toastRequested(tr("%1 is back").arg(robot.userName));
    });
    connect(m_remove, &QAction::triggered, this, &RobotsView::remove);
    connect(m_node, &QAction::triggered, this, [this] {
        if (const admin::RobotInfo *robot = current())
            Q_EMIT pageRequested(Page::Nodes, u"robot:"_s + robot->userName);
    });
    connect(m_copyName, &QAction::triggered, this, [this] {
        if (const admin::RobotInfo *robot = current())
            QGuiApplication::clipboard()->setText(robot->userName);
    });

    m_notice->setClosable(false);
    detail()->body()->addWidget(m_state, 0, Qt::AlignLeft);
    detail()->body()->addWidget(m_notice);
    detail()->body()->addWidget(makeButtonRow({m_edit, m_renew, m_toggle, m_test}));
    detail()->body()->addWidget(m_rotation);
    detail()->body()->addWidget(m_facts);
    detail()->body()->addStretch(1);

    auto *empty
        = new EmptyState(u"robots"_s, tr("No robot yet"),
                         tr("Nodes log in as robots. A robot can pull and nothing else; its secret is shown once."));
    empty->setAction(tr("Create robot"));
    connect(empty, &EmptyState::actionTriggered, m_add, &QAction::trigger);
    pane()->setEmptyState(empty);

    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_removal);
    static_cast<QVBoxLayout *>(layout())->setSpacing(theme::space(Space::M));

    follow(m_model);
    RobotsView::updateActions();
    RobotsView::activate();
}

QString RobotsView::title() const
{
    return tr("Robots");
}

QString RobotsView::description() const
{
    return tr("The accounts that nodes log in with, and what each may pull.");
}

void RobotsView::activate()
{
    m_model->load();
    m_model->refreshTimes();
    m_removal->read();
    service().serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                              if (info)
                                  m_serverUrl = info->urls.value(0);
                          }});
}

const admin::RobotInfo *RobotsView::current() const
{
    const QModelIndex index = pane()->current();
    return index.isValid() ? m_model->rowAt(index.row()) : nullptr;
}

void RobotsView::updateActions()
{
    const admin::RobotInfo *robot = current();
    const bool editable = robot && !robot->managed;
    for (QAction *action : {m_edit, m_renew, m_toggle, m_remove}) {
        action->setEnabled(editable);
        action->setToolTip(robot && robot->managed ? words::managedByFile() : action->text());
    }
    m_node->setEnabled(robot && !robot->spec.disabled && !robot->expired);
    m_copyName->setEnabled(robot);
    m_test->setEnabled(robot);
    m_toggle->setText(robot && robot->spec.disabled ? tr("Enable") : tr("Disable"));
    m_toggle->setIcon(themeIcon(robot && robot->spec.disabled ? u"play"_s : u"pause"_s));
}

void RobotsView::updateDetail()
{
    const admin::RobotInfo *robot = current();
    if (!robot)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const words::Badge state = words::robotState(*robot, now);
    detail()->setTitle(robot->userName, robot->spec.description);
    m_state->set(state.text, state.icon, state.tone);
    if (robot->managed)
        m_notice->showMessage(Tone::Info, tr("Managed by the configuration file"), words::managedByFile());
    else if (state.tone == Tone::Critical)
        m_notice->showMessage(Tone::Critical, tr("Its nodes are refused"),
                              tr("Edit the robot and give it a later last day."));
    else if (state.tone == Tone::Warning)
        m_notice->showMessage(Tone::Warning, tr("Expires %1").arg(words::in(robot->spec.expiresAt, now)),
                              tr("After that its nodes are refused. Edit the robot to give it more time."));
    else
        m_notice->dismiss();
    m_rotation->setRobot(*robot, now);
    m_facts->setFact(tr("May pull"), RobotModel::projectsText(robot->spec));
    m_facts->setFact(tr("From"),
                     robot->spec.networks.isEmpty() ? tr("anywhere", "networks") : robot->spec.networks.join(u", "_s));
    m_facts->setFact(tr("Expires"),
                     robot->spec.expiresAt.isValid() && robot->spec.expiresAt > now
                         ? tr("%1, %2", "in 12 days, date")
                               .arg(words::in(robot->spec.expiresAt, now), words::dateTime(robot->spec.expiresAt))
                         : words::dateTime(robot->spec.expiresAt));
    m_facts->setFact(tr("Pulls in 7 days"), words::count(robot->pullsInWeek));
    m_facts->setFact(tr("Used by"), nodeNames(robot->nodes));
    m_facts->setFact(tr("Last used"),
                     robot->lastUsedAt.isValid()
                         ? tr("%1 by %2", "time, node")
                               .arg(words::dateTime(robot->lastUsedAt),
                                    robot->lastUsedBy.isEmpty() ? tr("an unnamed node") : robot->lastUsedBy)
                         : tr("never"));
    m_facts->setFact(tr("Secret renewed"), robot->rotatedAt.isValid() ? words::dateTime(robot->rotatedAt) : QString());
    m_facts->setFact(tr("Created"), words::dateTime(robot->createdAt));
}

void RobotsView::add()
{
    auto *dialog = new RobotDialog(service(), this);
    connect(dialog, &RobotDialog::created, this, [this](const admin::RobotWithSecret &made) {
        m_model->upsert(made.robot);
        pane()->filter()->clear();
        pane()->table()->selectKey(made.robot.id);
        showSecret(made);
    });
    dialog->open();
}

void RobotsView::showSecret(const admin::RobotWithSecret &robot)
{
    auto *dialog = new SecretDialog(robot, m_serverUrl, this);
    connect(dialog, &SecretDialog::testRequested, this,
            [this, robot] { (new RobotTestDialog(service(), robot.robot, robot.secret, this))->open(); });
    connect(dialog, &SecretDialog::nodeRequested, this, [this](const QString &userName, const Secret &secret) {
        auto *node = new NodeExportDialog(service(), userName, secret, this);
        node->open();
    });
    dialog->open();
}

void RobotsView::edit()
{
    const admin::RobotInfo *robot = current();
    if (!robot || robot->managed)
        return;
    auto *dialog = new RobotDialog(service(), *robot, this);
    connect(dialog, &RobotDialog::saved, this, [this](const admin::RobotInfo &saved) {
        m_model->upsert(saved);
        Q_EMIT toastRequested(tr("Saved %1").arg(saved.userName));
    });
    dialog->open();
}

void RobotsView::renew()
{
    const admin::RobotInfo *robot = current();
    if (!robot || robot->managed)
        return;
    auto *dialog = new RotateDialog(service(), *robot, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotateDialog::rotated, this, [this](const admin::RobotWithSecret &made) {
        m_model->upsert(made.robot);
        showSecret(made);
    });
    dialog->open();
}

void RobotsView::endOldSecret()
{
    const admin::RobotInfo *robot = current();
    if (!robot)
        return;
    const auto end = [this, id = robot->id](ConfirmDialog *dialog) {
        QObject *context = dialog ? static_cast<QObject *>(dialog) : this;
        service().endOldSecret(id,
                               {context, [this, dialog](const Result<admin::RobotInfo> &ended) {
                                    if (!ended) {
                                        if (dialog)
                                            dialog->showError(ended.error());
                                        else
                                            Q_EMIT errorRaised(ended.error());
                                        return;
                                    }
                                    m_model->upsert(*ended);
                                    Q_EMIT toastRequested(tr("The old secret of %1 has ended").arg(ended->userName));
                                    if (dialog)
                                        dialog->accept();
                                }});
    };
    QList<admin::RobotNode> old;
    std::copy_if(robot->nodes.cbegin(), robot->nodes.cend(), std::back_inserter(old),
                 [](const admin::RobotNode &node) { return node.oldSecret; });
    if (old.isEmpty()) {
        end(nullptr);
        return;
    }
    auto *dialog = new ConfirmDialog(
        tr("End the old secret of %1?").arg(robot->userName),
        tr("These nodes used it last, and are refused until they have the new one: %1.").arg(nodeNames(old)),
        tr("End the old secret"), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [end, dialog] { end(dialog); });
    dialog->open();
}

void RobotsView::test()
{
    if (const admin::RobotInfo *robot = current())
        (new RobotTestDialog(service(), *robot, {}, this))->open();
}

void RobotsView::toggleDisabled()
{
    const admin::RobotInfo *robot = current();
    if (!robot || robot->managed)
        return;
    admin::RobotSpec spec = robot->spec;
    spec.disabled = !spec.disabled;
    const auto apply = [this, id = robot->id, spec](ConfirmDialog *dialog) {
        QObject *context = dialog ? static_cast<QObject *>(dialog) : this;
        service().updateRobot(id, spec, {context, [this, dialog](const Result<admin::RobotInfo> &changed) {
                                             if (!changed) {
                                                 if (dialog)
                                                     dialog->showError(changed.error());
                                                 else
                                                     Q_EMIT errorRaised(changed.error());
                                                 return;
                                             }
                                             m_model->upsert(*changed);
                                             if (dialog)
                                                 dialog->accept();
                                         }});
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!spec.disabled || usersToday(*robot, now).isEmpty()) {
        apply(nullptr);
        return;
    }
    auto *dialog
        = new ConfirmDialog(tr("Disable %1?").arg(robot->userName),
                            tr("Its nodes are refused until it is enabled again. %1").arg(robotUse(*robot, now)),
                            tr("Disable %1").arg(robot->userName), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [apply, dialog] { apply(dialog); });
    dialog->open();
}

void RobotsView::carryOutRemoval(qint64 id, QObject *context, const std::function<void(const Result<void> &)> &done)
{
    service().removeRobot(id, {context, [this, id, done](const Result<void> &removed) {
                                   if (removed) {
                                       m_model->remove(id);
                                       m_removal->read();
                                   }
                                   done(removed);
                               }});
}

void RobotsView::remove()
{
    const admin::RobotInfo *robot = current();
    if (!robot || robot->managed)
        return;
    // It can be had back for a day: only who would notice at once is asked about.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (usersToday(*robot, now).isEmpty()) {
        carryOutRemoval(robot->id, this, [this](const Result<void> &removed) {
            if (!removed)
                Q_EMIT errorRaised(removed.error());
        });
        return;
    }
    const QString name = robot->userName;
    auto *dialog = new ConfirmDialog(
        tr("Delete %1?").arg(name),
        tr("Nodes that log in with it are refused. %1 It can be had back for a day.").arg(robotUse(*robot, now)),
        tr("Delete %1").arg(name), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, id = robot->id] {
        carryOutRemoval(id, dialog, [dialog](const Result<void> &removed) {
            if (removed)
                dialog->accept();
            else
                dialog->showError(removed.error());
        });
    });
    dialog->open();
}

} // namespace breakwater::ui
