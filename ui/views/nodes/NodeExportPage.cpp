// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeExportPage.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/nodes/FirstPullLamp.h"
#include "views/nodes/NodeConfigPreview.h"
#include "views/nodes/NodeConfigWords.h"
#include "widgets/Card.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"
#include "widgets/ScrollBody.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QScrollArea *scrolled(QWidget *content)
{
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, content);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

NodeExportPage::NodeExportPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_delay(new QTimer(this)), m_form(new Form), m_address(new QComboBox),
      m_registries(new QWidget), m_registriesLayout(new QVBoxLayout(m_registries)), m_robot(new QComboBox),
      m_secret(new QLineEdit), m_newSecret(new QPushButton(tr("New secret…"))),
      m_embedCa(new QCheckBox(tr("Deliver the CA certificate with it"))), m_problem(new InlineMessage),
      m_preview(new NodeConfigPreview), m_lamp(new FirstPullLamp(service))
{
    setObjectName(u"nodeExportPage"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::L));
    QWidget *choices = makeChoices();
    layout->addWidget(choices);
    layout->addWidget(makeResult(), 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &NodeExportPage::render);
}

QWidget *NodeExportPage::makeChoices()
{
    auto *runtimes = new QWidget;
    auto *runtimeLayout = new QVBoxLayout(runtimes);
    runtimeLayout->setContentsMargins(0, 0, 0, 0);
    runtimeLayout->setSpacing(theme::space(Space::Xs));
    for (const admin::NodeRuntime runtime :
         {admin::NodeRuntime::K3s, admin::NodeRuntime::Rke2, admin::NodeRuntime::Containerd}) {
        auto *radio = new QRadioButton(runtimeName(runtime));
        radio->setObjectName(u"runtime_"_s + runtimeName(runtime));
        radio->setAccessibleDescription(runtimeConsequence(runtime));
        m_runtimes.insert(static_cast<int>(runtime), radio);
        runtimeLayout->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, [this, runtimes, runtime](bool on) {
            if (!on)
                return;
            m_form->setHint(runtimes, runtimeConsequence(runtime));
            scheduleRender();
        });
    }
    runtimes->setFocusProxy(m_runtimes.value(0));
    m_address->setEditable(true);
    m_address->setCompleter(nullptr);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setObjectName(u"exportAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setMinimumContentsLength(16);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_robot->setObjectName(u"exportRobot"_s);
    m_robot->setMinimumContentsLength(16);
    m_robot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_secret->setObjectName(u"exportSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("paste it here"));
    m_newSecret->setObjectName(u"exportNewSecret"_s);
    m_embedCa->setObjectName(u"exportEmbedCa"_s);
    m_embedCa->setChecked(true);
    m_registriesLayout->setContentsMargins(0, 0, 0, 0);
    m_registriesLayout->setSpacing(theme::space(Space::Xs));
    auto *secretRow = new QWidget;
    auto *secretLayout = new QHBoxLayout(secretRow);
    secretLayout->setContentsMargins(0, 0, 0, 0);
    secretLayout->setSpacing(theme::space(Space::S));
    secretLayout->addWidget(m_secret, 1);
    secretLayout->addWidget(m_newSecret);
    secretRow->setFocusProxy(m_secret);
    m_secret->setAccessibleName(tr("Secret of the robot"));

    m_form->addRow(tr("The node runs"), runtimes);
    m_form->addRow(tr("&Address of this server"), m_address, tr("As the node reaches it."));
    m_form->addRow(
        tr("Registries to mirror"), m_registries,
        tr("Images of these registries are pulled through Breakwater. If this server is off, the node goes to the "
           "registry itself."));
    m_form->addRow(tr("&Robot"), m_robot);
    m_form->addRow(tr("&Secret"), secretRow,
                   tr("Stored here only as a hash, so it cannot be shown again. It stays on this page."));
    m_form->addWidget(m_embedCa);

    connect(m_address, &QComboBox::currentTextChanged, this, &NodeExportPage::scheduleRender);
    connect(m_robot, &QComboBox::currentIndexChanged, this, &NodeExportPage::robotChosen);
    connect(m_secret, &QLineEdit::textChanged, this, &NodeExportPage::scheduleRender);
    connect(m_embedCa, &QCheckBox::toggled, this, &NodeExportPage::scheduleRender);
    connect(m_newSecret, &QPushButton::clicked, this, &NodeExportPage::askNewSecret);
    m_runtimes.value(0)->setChecked(true);
    setFocusProxy(m_runtimes.value(0));

    auto *card = new Card;
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    QScrollArea *scroll = scrolled(card);
    scroll->setFixedWidth(fontMetrics().averageCharWidth() * 42);
    scroll->setAccessibleName(tr("Choices"));
    return scroll;
}

QWidget *NodeExportPage::makeResult()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::space(Space::S), 0);
    column->setSpacing(theme::space(Space::M));
    m_problem->setClosable(false);
    column->addWidget(m_problem);
    column->addWidget(m_preview, 1);
    column->addWidget(m_lamp);
    QScrollArea *scroll = scrolled(content);
    scroll->setAccessibleName(tr("Configuration"));
    return scroll;
}

void NodeExportPage::load()
{
    m_lamp->start();
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (!info) {
                                Q_EMIT errorRaised(info.error());
                                return;
                            }
                            const QString typed = m_address->currentText();
                            const QSignalBlocker block(m_address);
                            m_address->clear();
                            m_address->addItems(info->urls);
                            if (!typed.isEmpty())
                                m_address->setEditText(typed);
                            m_embedCa->setVisible(info->tlsMode == admin::TlsMode::Automatic);
                            scheduleRender();
                        }});
    m_admin.projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (projects)
                              fillRegistries(*projects);
                      }});
    m_admin.robots({this, [this](const Result<QList<admin::RobotInfo>> &robots) {
                        if (robots)
                            fillRobots(*robots);
                    }});
}

void NodeExportPage::setRobot(const QString &userName, const Secret &secret)
{
    m_wantedRobot = userName;
    const int index = m_robot->findData(userName);
    if (index >= 0)
        m_robot->setCurrentIndex(index);
    m_secret->setText(QString::fromUtf8(secret.reveal()));
}

void NodeExportPage::fillRobots(const QList<admin::RobotInfo> &robots)
{
    m_robots = robots;
    const bool isFirst = m_robot->count() == 0;
    const QString current = isFirst ? m_wantedRobot : m_robot->currentData().toString();
    {
        const QSignalBlocker block(m_robot);
        m_robot->clear();
        for (const admin::RobotInfo &robot : robots) {
            if (!robot.spec.disabled && !robot.expired)
                m_robot->addItem(robot.userName, robot.userName);
        }
        m_robot->addItem(tr("None: pull without credentials"), QString());
        m_robot->setCurrentIndex(isFirst && current.isEmpty() ? 0 : std::max(0, m_robot->findData(current)));
    }
    robotChosen();
}

void NodeExportPage::fillRegistries(const QList<admin::ProjectInfo> &projects)
{
    QStringList hosts;
    for (const admin::ProjectInfo &project : projects)
        hosts += project.spec.serves;
    hosts.removeDuplicates();
    QStringList unticked;
    for (QCheckBox *box : std::as_const(m_registryBoxes)) {
        if (!box->isChecked())
            unticked << box->text();
        delete box;
    }
    m_registryBoxes.clear();
    for (const QString &host : std::as_const(hosts)) {
        auto *box = new QCheckBox(host);
        box->setObjectName(u"registry_"_s + host);
        box->setChecked(!unticked.contains(host));
        connect(box, &QCheckBox::toggled, this, &NodeExportPage::scheduleRender);
        m_registriesLayout->addWidget(box);
        setTabOrder(m_registryBoxes.isEmpty() ? static_cast<QWidget *>(m_address) : m_registryBoxes.last(), box);
        m_registryBoxes << box;
    }
    m_registries->setFocusProxy(m_registryBoxes.value(0));
    scheduleRender();
}

void NodeExportPage::robotChosen()
{
    const QString userName = m_robot->currentData().toString();
    const auto robot = std::find_if(m_robots.cbegin(), m_robots.cend(),
                                    [&userName](const admin::RobotInfo &info) { return info.userName == userName; });
    const bool isKnown = robot != m_robots.cend();
    m_secret->setEnabled(isKnown);
    m_newSecret->setEnabled(isKnown && !robot->managed);
    m_newSecret->setToolTip(isKnown && robot->managed ? words::managedByFile() : QString());
    if (!m_wantedRobot.isEmpty() && userName != m_wantedRobot) {
        // The secret belongs to the robot that it came with.
        m_wantedRobot.clear();
        m_secret->clear();
    }
    m_form->setHint(m_robot, isKnown ? QString() : tr("Works only from subnets that may pull anonymously."));
    scheduleRender();
}

void NodeExportPage::askNewSecret()
{
    const QString userName = m_robot->currentData().toString();
    const auto robot = std::find_if(m_robots.cbegin(), m_robots.cend(),
                                    [&userName](const admin::RobotInfo &info) { return info.userName == userName; });
    if (robot == m_robots.cend())
        return;
    const QString consequence = robot->lastUsedAt.isValid()
        ? tr("The old secret ends at once: every node that uses it needs the new one. It was last used %1 by %2.")
              .arg(words::ago(robot->lastUsedAt, QDateTime::currentDateTimeUtc()),
                   robot->lastUsedBy.isEmpty() ? tr("an unnamed node") : robot->lastUsedBy)
        : tr("The old secret ends at once. No node has used it yet.");
    auto *dialog
        = new ConfirmDialog(tr("Give %1 a new secret?").arg(userName), consequence, tr("Make a new secret"), this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, id = robot->id] {
        m_admin.renewRobotSecret(id, {dialog, [this, dialog](const Result<admin::RobotWithSecret> &renewed) {
                                          if (!renewed) {
                                              dialog->showError(renewed.error());
                                              return;
                                          }
                                          setRobot(renewed->robot.userName, renewed->secret);
                                          dialog->accept();
                                      }});
    });
    dialog->open();
}

admin::NodeConfigRequest NodeExportPage::request() const
{
    admin::NodeConfigRequest request;
    for (auto it = m_runtimes.cbegin(); it != m_runtimes.cend(); ++it) {
        if (it.value()->isChecked())
            request.runtime = static_cast<admin::NodeRuntime>(it.key());
    }
    request.serverUrl = m_address->currentText().trimmed();
    for (const QCheckBox *box : m_registryBoxes) {
        if (box->isChecked())
            request.registries << box->text();
    }
    request.robot = m_robot->currentData().toString();
    if (!request.robot.isEmpty())
        request.secret = Secret(m_secret->text().trimmed());
    request.embedCa = m_embedCa->isChecked();
    return request;
}

void NodeExportPage::scheduleRender()
{
    m_delay->start();
}

void NodeExportPage::render()
{
    const admin::NodeConfigRequest wanted = request();
    const bool noneTicked = wanted.registries.isEmpty() && !m_registryBoxes.isEmpty();
    m_form->setFieldError(m_registries, noneTicked ? tr("Tick at least one registry.") : QString());
    if (noneTicked)
        return;
    const int generation = ++m_generation;
    m_admin.renderNodeConfig(
        wanted, {this, [this, generation](const Result<admin::NodeConfig> &config) {
                     if (generation != m_generation)
                         return;
                     if (!config) {
                         const bool isAddress = config.error().params.value(u"field"_s) == u"serverUrl"_s;
                         m_form->setFieldError(
                             m_address,
                             isAddress ? tr("Write scheme, host and port, such as https://cache.lan:8443") : QString());
                         if (!isAddress)
                             m_problem->showError(config.error());
                         return;
                     }
                     m_form->setFieldError(m_address, {});
                     m_problem->dismiss();
                     m_preview->setConfig(*config);
                 }});
}

} // namespace breakwater::ui
