// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeChoices.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "views/nodes/NodeConfigWords.h"
#include "views/nodes/RuntimeHelpDialog.h"
#include "widgets/ConfirmDialog.h"
#include "widgets/Form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

void makeCompact(QComboBox *box)
{
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

QVBoxLayout *tightColumn(QWidget *owner)
{
    auto *layout = new QVBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::Xs));
    return layout;
}

} // namespace

NodeChoices::NodeChoices(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_form(new Form), m_node(new QComboBox), m_runtime(new QComboBox),
      m_help(new QPushButton(tr("Which one?"))), m_address(new QComboBox), m_more(new QLineEdit),
      m_registries(new QWidget), m_registriesLayout(tightColumn(m_registries)), m_strictness(new QWidget),
      m_resilient(new QRadioButton(tr("ask the registry itself"))), m_strict(new QRadioButton(tr("fail (strict)"))),
      m_robot(new QComboBox), m_secret(new QLineEdit), m_newSecret(new QPushButton(tr("New secret…"))),
      m_embedCa(new QCheckBox(tr("Deliver the CA certificate with it"))), m_caPath(new QLineEdit)
{
    setObjectName(u"nodeChoices"_s);
    build();
    setFocusProxy(m_runtime);
    runtimeChosen();
}

void NodeChoices::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_runtime->setObjectName(u"exportRuntime"_s);
    makeCompact(m_runtime);
    for (int i = 0; i < admin::nodeRuntimeCount; ++i)
        m_runtime->addItem(runtimeName(static_cast<admin::NodeRuntime>(i)), i);
    m_help->setObjectName(u"exportRuntimeHelp"_s);
    theme::makeFlat(m_help);
    auto *runtimeRow = new QWidget;
    auto *runtimeLayout = new QHBoxLayout(runtimeRow);
    runtimeLayout->setContentsMargins(0, 0, 0, 0);
    runtimeLayout->setSpacing(theme::space(Space::S));
    runtimeLayout->addWidget(m_runtime, 1);
    runtimeLayout->addWidget(m_help);
    runtimeRow->setFocusProxy(m_runtime);
    m_runtime->setAccessibleName(tr("The node runs"));
    m_node->setObjectName(u"exportNode"_s);
    makeCompact(m_node);
    m_node->addItem(tr("Any node"), QString());
    m_address->setEditable(true);
    m_address->setCompleter(nullptr);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setObjectName(u"exportAddress"_s);
    m_address->setLayoutDirection(Qt::LeftToRight);
    makeCompact(m_address);
    m_more->setObjectName(u"exportMoreAddresses"_s);
    m_more->setLayoutDirection(Qt::LeftToRight);
    m_more->setPlaceholderText(u"https://192.168.1.11:8443"_s);
    auto *strictLayout = tightColumn(m_strictness);
    m_resilient->setObjectName(u"exportResilient"_s);
    m_strict->setObjectName(u"exportStrict"_s);
    m_resilient->setChecked(true);
    strictLayout->addWidget(m_resilient);
    strictLayout->addWidget(m_strict);
    m_strictness->setFocusProxy(m_resilient);
    m_robot->setObjectName(u"exportRobot"_s);
    makeCompact(m_robot);
    m_secret->setObjectName(u"exportSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setPlaceholderText(tr("paste it here"));
    m_newSecret->setObjectName(u"exportNewSecret"_s);
    m_embedCa->setObjectName(u"exportEmbedCa"_s);
    m_embedCa->setChecked(true);
    m_caPath->setObjectName(u"exportCaPath"_s);
    m_caPath->setLayoutDirection(Qt::LeftToRight);
    m_caPath->setPlaceholderText(u"/usr/local/share/ca-certificates/breakwater.crt"_s);
    auto *secretRow = new QWidget;
    auto *secretLayout = new QHBoxLayout(secretRow);
    secretLayout->setContentsMargins(0, 0, 0, 0);
    secretLayout->setSpacing(theme::space(Space::S));
    secretLayout->addWidget(m_secret, 1);
    secretLayout->addWidget(m_newSecret);
    secretRow->setFocusProxy(m_secret);
    m_secret->setAccessibleName(tr("Secret of the robot"));

    m_form->addRow(tr("The node &runs"), runtimeRow);
    m_form->addRow(tr("For &node"), m_node, tr("Remembered with the export, so that you see which nodes are behind."));
    m_form->addRow(tr("&Address of this server"), m_address, tr("As the node reaches it."));
    m_form->addRow(tr("Fur&ther addresses"), m_more,
                   tr("Asked in this order when the first does not answer; with a blank between them."));
    m_form->addRow(tr("Registries to mirror"), m_registries,
                   tr("Images of these registries are pulled through Breakwater."));
    m_form->addRow(tr("While this server is off, pulls"), m_strictness);
    m_form->addRow(tr("R&obot"), m_robot);
    m_form->addRow(tr("&Secret"), secretRow,
                   tr("Stored here only as a hash, so it cannot be shown again. It stays on this page."));
    m_form->addWidget(m_embedCa);
    m_form->addRow(tr("&CA on the node"), m_caPath,
                   tr("Where the certificate lies already. Empty: the node's own trust store has it."));

    connect(m_runtime, &QComboBox::currentIndexChanged, this, &NodeChoices::runtimeChosen);
    connect(m_help, &QPushButton::clicked, this, &NodeChoices::showHelp);
    connect(m_node, &QComboBox::currentIndexChanged, this, &NodeChoices::changed);
    connect(m_address, &QComboBox::currentTextChanged, this, &NodeChoices::changed);
    connect(m_more, &QLineEdit::textChanged, this, &NodeChoices::changed);
    connect(m_strict, &QRadioButton::toggled, this, &NodeChoices::strictChosen);
    connect(m_robot, &QComboBox::currentIndexChanged, this, &NodeChoices::robotChosen);
    connect(m_secret, &QLineEdit::textChanged, this, &NodeChoices::changed);
    connect(m_embedCa, &QCheckBox::toggled, this, [this](bool on) {
        m_form->setRowVisible(m_caPath, !on && m_isTlsAutomatic);
        Q_EMIT changed();
    });
    connect(m_caPath, &QLineEdit::textChanged, this, &NodeChoices::changed);
    connect(m_newSecret, &QPushButton::clicked, this, &NodeChoices::askNewSecret);
    m_form->setRowVisible(m_caPath, false);
}

void NodeChoices::load()
{
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
                            m_isTlsAutomatic = info->tlsMode == admin::TlsMode::Automatic;
                            m_embedCa->setVisible(m_isTlsAutomatic);
                            m_form->setRowVisible(m_caPath, !m_embedCa->isChecked() && m_isTlsAutomatic);
                            Q_EMIT changed();
                        }});
    m_admin.projects({this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (projects)
                              fillRegistries(*projects);
                      }});
    m_admin.robots({this, [this](const Result<QList<admin::RobotInfo>> &robots) {
                        if (robots)
                            fillRobots(*robots);
                    }});
    m_admin.nodes({this, [this](const Result<QList<admin::NodeInfo>> &nodes) {
                       if (nodes)
                           fillNodes(*nodes);
                   }});
}

void NodeChoices::setRobot(const QString &userName, const Secret &secret)
{
    m_wantedRobot = userName;
    const int index = m_robot->findData(userName);
    if (index >= 0)
        m_robot->setCurrentIndex(index);
    m_secret->setText(QString::fromUtf8(secret.reveal()));
}

void NodeChoices::setNode(const QString &address)
{
    m_wantedNode = address;
    if (const int index = m_node->findData(address); index >= 0)
        m_node->setCurrentIndex(index);
}

void NodeChoices::setRuntime(admin::NodeRuntime runtime)
{
    m_runtime->setCurrentIndex(m_runtime->findData(static_cast<int>(runtime)));
}

void NodeChoices::fillNodes(const QList<admin::NodeInfo> &nodes)
{
    const QString current = m_wantedNode.isEmpty() ? m_node->currentData().toString() : m_wantedNode;
    m_wantedNode.clear();
    {
        const QSignalBlocker block(m_node);
        m_node->clear();
        m_node->addItem(tr("Any node"), QString());
        for (const admin::NodeInfo &node : nodes)
            m_node->addItem(node.name.isEmpty() ? node.address : u"%1 (%2)"_s.arg(node.name, node.address),
                            node.address);
        m_node->setCurrentIndex(std::max(0, m_node->findData(current)));
    }
    Q_EMIT changed();
}

void NodeChoices::fillRobots(const QList<admin::RobotInfo> &robots)
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

void NodeChoices::fillRegistries(const QList<admin::ProjectInfo> &projects)
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
        connect(box, &QCheckBox::toggled, this, &NodeChoices::changed);
        m_registriesLayout->addWidget(box);
        setTabOrder(m_registryBoxes.isEmpty() ? static_cast<QWidget *>(m_more) : m_registryBoxes.last(), box);
        m_registryBoxes << box;
    }
    m_registries->setFocusProxy(m_registryBoxes.value(0));
    Q_EMIT changed();
}

void NodeChoices::runtimeChosen()
{
    const auto runtime = static_cast<admin::NodeRuntime>(m_runtime->currentData().toInt());
    m_form->setHint(m_runtime->parentWidget(), runtimeConsequence(runtime));
    m_strict->setEnabled(runtimeCanBeStrict(runtime));
    m_strict->setToolTip(m_strict->isEnabled() ? QString()
                                               : tr("This runtime always has the registry as a last resort."));
    if (!m_strict->isEnabled())
        m_resilient->setChecked(true);
    strictChosen();
}

void NodeChoices::strictChosen()
{
    m_form->setHint(
        m_strictness,
        m_strict->isChecked()
            ? tr("If this PC is off, pulls fail, and nothing ever goes past Breakwater.")
            : tr("If this PC is off, pulls use your Internet directly, and the registry's limits with it."));
    Q_EMIT changed();
}

void NodeChoices::robotChosen()
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
    Q_EMIT changed();
}

void NodeChoices::askNewSecret()
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

void NodeChoices::showHelp()
{
    auto *dialog = new RuntimeHelpDialog(window());
    connect(dialog, &RuntimeHelpDialog::chosen, this, &NodeChoices::setRuntime);
    dialog->open();
}

admin::NodeConfigRequest NodeChoices::request() const
{
    admin::NodeConfigRequest request;
    request.runtime = static_cast<admin::NodeRuntime>(m_runtime->currentData().toInt());
    request.serverUrl = m_address->currentText().trimmed();
    static const QRegularExpression blanks(u"[\\s,;]+"_s);
    request.moreUrls = m_more->text().split(blanks, Qt::SkipEmptyParts);
    for (const QCheckBox *box : m_registryBoxes) {
        if (box->isChecked())
            request.registries << box->text();
    }
    request.robot = m_robot->currentData().toString();
    if (!request.robot.isEmpty())
        request.secret = Secret(m_secret->text().trimmed());
    request.embedCa = m_embedCa->isChecked();
    if (!request.embedCa)
        request.caPath = m_caPath->text().trimmed();
    request.strict = m_strict->isChecked();
    return request;
}

QString NodeChoices::nodeAddress() const
{
    return m_node->currentData().toString();
}

bool NodeChoices::isComplete()
{
    const bool noneTicked = request().registries.isEmpty() && !m_registryBoxes.isEmpty();
    m_form->setFieldError(m_registries, noneTicked ? tr("Tick at least one registry.") : QString());
    return !noneTicked;
}

void NodeChoices::showFieldError(const QString &field)
{
    const QString example = tr("Write scheme, host and port, such as https://cache.lan:8443");
    m_form->setFieldError(m_address, field == u"serverUrl"_s ? example : QString());
    m_form->setFieldError(m_more, field == u"moreUrls"_s ? example : QString());
    m_form->setFieldError(m_caPath, field == u"caPath"_s ? tr("Write the whole path, from / on.") : QString());
}

} // namespace breakwater::ui
