// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/SecretDialog.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/robots/RobotSnippets.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const admin::RobotWithSecret &robot, const QString &serverUrl, QWidget *parent)
    : QDialog(parent), m_stored(new QCheckBox(tr("I have &stored the secret"))), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"secretDialog"_s);
    setWindowTitle(tr("Secret of %1").arg(robot.robot.userName));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    const int s = theme::space(Space::S);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(theme::label(windowTitle(), TextRole::Section));
    auto *once = new InlineMessage;
    once->setClosable(false);
    layout->addWidget(once);
    once->showMessage(Tone::Warning, tr("Shown this once"),
                      tr("Breakwater keeps only a hash. If it is lost, renew the robot's secret."));

    const QString secretText = QString::fromUtf8(robot.secret.reveal());
    auto *user = new CopyField(tr("user name"));
    user->setValue(robot.robot.userName);
    auto *secret = new CopyField(tr("secret"));
    secret->setObjectName(u"secretField"_s);
    secret->setValue(secretText);
    secret->setConcealed(true);
    auto *reveal = new QPushButton(tr("Show"));
    reveal->setObjectName(u"secretReveal"_s);
    reveal->setCheckable(true);
    reveal->setIcon(themeIcon(u"eye"_s));
    reveal->setAutoDefault(false);
    reveal->setAccessibleName(tr("Show the secret"));
    connect(reveal, &QPushButton::toggled, this, [secret, reveal](bool shown) {
        secret->setConcealed(!shown);
        reveal->setText(shown ? tr("Hide") : tr("Show"));
        reveal->setIcon(themeIcon(shown ? u"eye-off"_s : u"eye"_s));
        reveal->setAccessibleName(shown ? tr("Hide the secret") : tr("Show the secret"));
    });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space(Space::M));
    grid->setVerticalSpacing(s);
    auto *userLabel = theme::label(tr("User name"), TextRole::Strong);
    auto *secretLabel = theme::label(tr("Secret"), TextRole::Strong);
    userLabel->setBuddy(user);
    secretLabel->setBuddy(secret);
    grid->addWidget(userLabel, 0, 0);
    grid->addWidget(user, 0, 1, 1, 2);
    grid->addWidget(secretLabel, 1, 0);
    grid->addWidget(secret, 1, 1);
    grid->addWidget(reveal, 1, 2);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);

    layout->addWidget(theme::label(tr("Where it goes"), TextRole::Strong));
    const RobotSnippets snippets = robotSnippets(serverUrl, robot.robot.userName, robot.secret);
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"secretSnippets"_s);
    tabs->setDocumentMode(true);
    const auto addTab
        = [tabs, s](const QString &title, const QString &caption, const QString &text, const QString &file) {
              auto *pane = new CodePane(title);
              pane->setContentsMargins(0, s, 0, 0);
              pane->setCaption(caption);
              pane->setText(text);
              pane->setSavable(file, true);
              pane->setVisibleLines(6);
              tabs->addTab(pane, title);
          };
    addTab(u"registries.yaml"_s, tr("k3s and RKE2: the login in /etc/rancher/k3s/registries.yaml"),
           snippets.registriesYaml, u"registries-auth.yaml"_s);
    addTab(u"hosts.toml"_s, tr("containerd: the header in each hosts.toml"), snippets.hostsToml,
           u"hosts-header.toml"_s);
    addTab(tr("docker login"), tr("Docker and Podman on one machine"), snippets.dockerLogin, u"docker-login.sh"_s);
    addTab(tr("imagePullSecret"), tr("Kubernetes: for pods that name this server in their image"),
           snippets.imagePullSecret, u"breakwater-pull-secret.yaml"_s);
    addTab(tr("Plain"), tr("The secret alone, to keep in a password store or a file"), secretText + u'\n',
           robot.robot.spec.name + u".secret"_s);
    tabs->setMinimumWidth(fontMetrics().averageCharWidth() * 88);
    layout->addWidget(tabs, 1);

    auto *node = new QPushButton(tr("&Connect a node with it…"));
    node->setObjectName(u"secretConnectNode"_s);
    node->setIcon(themeIcon(u"nodes"_s));
    node->setAutoDefault(false);
    auto *test = new QPushButton(tr("&Test it…"));
    test->setObjectName(u"secretTest"_s);
    test->setIcon(themeIcon(u"test"_s));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, &SecretDialog::testRequested);
    m_stored->setObjectName(u"secretStored"_s);
    m_close->setObjectName(u"secretClose"_s);
    m_close->setEnabled(false);
    theme::makePrimary(m_close);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(s);
    buttons->addWidget(node);
    buttons->addWidget(test);
    buttons->addStretch(1);
    buttons->addWidget(m_stored);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_stored, &QCheckBox::toggled, m_close, &QWidget::setEnabled);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(node, &QPushButton::clicked, this, [this, robot] {
        Q_EMIT nodeRequested(robot.robot.userName, robot.secret);
        accept();
    });
    reveal->setFocus();
}

void SecretDialog::reject()
{
    // Esc or the window's close button would lose it: they point to the tick instead.
    if (m_stored->isChecked())
        QDialog::reject();
    else
        m_stored->setFocus();
}

} // namespace breakwater::ui
