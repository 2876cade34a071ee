// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ConnectPage.h"

#include "theme/Theme.h"
#include "views/nodes/FirstPullLamp.h"
#include "views/nodes/NodeConfigPreview.h"
#include "views/nodes/NodeConfigWords.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ConnectPage::ConnectPage(admin::AdminService &service, SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_admin(service), m_runtime(new QComboBox), m_message(new InlineMessage),
      m_preview(new NodeConfigPreview), m_lamp(new FirstPullLamp(service))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(m_lamp);
    layout->addWidget(m_message);
    auto *form = new Form;
    m_runtime->setObjectName(u"setupRuntime"_s);
    m_runtime->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    for (int i = 0; i < admin::nodeRuntimeCount; ++i)
        m_runtime->addItem(runtimeName(static_cast<admin::NodeRuntime>(i)), i);
    form->addRow(tr("The &node runs"), m_runtime, runtimeConsequence(admin::NodeRuntime::K3s));
    layout->addWidget(form);
    layout->addWidget(m_preview);
    layout->addStretch(1);
    m_message->setClosable(false);
    connect(m_runtime, &QComboBox::currentIndexChanged, this, [this, form] {
        form->setHint(m_runtime, runtimeConsequence(static_cast<admin::NodeRuntime>(m_runtime->currentData().toInt())));
        render();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] { this->model().renewRobotSecret(); });
    connect(&model, &SetupModel::robotSecretChanged, this, &ConnectPage::render);
    connect(&model, &SetupModel::renewFailed, m_message, &InlineMessage::showError);
    connect(m_lamp, &FirstPullLamp::stateChanged, this, &SetupPage::changed);
}

QString ConnectPage::name() const
{
    return tr("First node");
}

QString ConnectPage::title() const
{
    return tr("Connect your first node");
}

QString ConnectPage::text() const
{
    return tr("Put the files in their place on the node, run the commands, then pull. The secret is shown only now; "
              "for more nodes, use the same files.");
}

QString ConnectPage::nextText() const
{
    return m_lamp->state() == FirstPullLamp::State::Proven ? tr("&Finish") : tr("&Finish, I will do it later");
}

QWidget *ConnectPage::firstField()
{
    return m_runtime;
}

void ConnectPage::enter()
{
    if (!m_lampStarted)
        m_lamp->start();
    m_lampStarted = true;
    render();
}

void ConnectPage::render()
{
    if (model().robotSecret().isEmpty()) {
        m_message->showMessage(
            Tone::Info, tr("%1 keeps its secret").arg(model().robotUserName()),
            tr("It was made before and is not stored here, so the file has a placeholder. Put the secret in, or "
               "make a new one: nodes with the old one are refused from then on."));
        m_message->setAction(tr("Make a new secret"));
    } else {
        m_message->dismiss();
    }
    admin::NodeConfigRequest request;
    request.runtime = static_cast<admin::NodeRuntime>(m_runtime->currentData().toInt());
    request.serverUrl = model().serverUrl();
    request.robot = model().robotUserName();
    request.secret = model().robotSecret();
    const int generation = ++m_generation;
    m_admin.renderNodeConfig(request, {this, [this, generation](const Result<admin::NodeConfig> &config) {
                                           if (generation != m_generation)
                                               return;
                                           if (config)
                                               m_preview->setConfig(*config);
                                           else
                                               m_message->showError(config.error());
                                       }});
}

} // namespace breakwater::ui
