// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/AddressPage.h"

#include "theme/Theme.h"
#include "widgets/CopyField.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

AddressPage::AddressPage(SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_form(new Form), m_managed(new InlineMessage), m_host(new QComboBox),
      m_port(new QSpinBox), m_tls(new QWidget),
      m_tlsOn(new QRadioButton(tr("Encrypted, with a private certificate authority (recommended)"))),
      m_tlsOff(new QRadioButton(tr("Plain HTTP"))), m_warning(new InlineMessage),
      m_url(new CopyField(tr("address for nodes")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(m_managed);
    layout->addWidget(m_form);
    layout->addWidget(m_warning);
    layout->addStretch(1);
    m_managed->setClosable(false);
    m_warning->setClosable(false);
    m_host->setEditable(true);
    m_host->setInsertPolicy(QComboBox::NoInsert);
    m_host->setCompleter(nullptr);
    m_host->setObjectName(u"setupHost"_s);
    m_host->setLayoutDirection(Qt::LeftToRight);
    m_host->lineEdit()->setObjectName(u"setupHostText"_s);
    m_port->setObjectName(u"setupPort"_s);
    m_port->setRange(1, 65535);
    m_port->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
    m_tlsOn->setObjectName(u"setupTlsOn"_s);
    m_tlsOff->setObjectName(u"setupTlsOff"_s);
    m_url->setObjectName(u"setupUrl"_s);
    auto *tls = new QVBoxLayout(m_tls);
    tls->setContentsMargins(0, 0, 0, 0);
    tls->setSpacing(theme::space(Space::Xs));
    tls->addWidget(m_tlsOn);
    tls->addWidget(m_tlsOff);
    m_tls->setFocusProxy(m_tlsOn);
    m_form->addRow(tr("&Host name or address"), m_host);
    m_form->addRow(tr("&Port"), m_port);
    m_form->addRow(tr("Connection"), m_tls);
    m_form->addRow(tr("Nodes will use"), m_url, tr("Later: Settings, Server."));

    connect(m_host, &QComboBox::currentTextChanged, this, [this](const QString &text) {
        if (!m_filling)
            this->model().setHost(text.section(u' ', 0, 0));
    });
    connect(m_host, &QComboBox::activated, this,
            [this](int index) { m_host->setEditText(m_host->itemData(index).toString()); });
    connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
        if (!m_filling)
            this->model().setPort(port);
    });
    connect(m_tlsOn, &QRadioButton::toggled, this, [this](bool on) {
        if (!m_filling)
            this->model().setUsesTls(on);
    });
    connect(&model, &SetupModel::answersChanged, this, &AddressPage::refresh);
    connect(&model, &SetupModel::factsChanged, this, &AddressPage::enter);
    refresh();
}

QString AddressPage::name() const
{
    return tr("Address");
}

QString AddressPage::title() const
{
    return tr("Where nodes reach this server");
}

QString AddressPage::text() const
{
    return tr("A host name is best: it stays when the address changes. It must be known to your nodes.");
}

QWidget *AddressPage::firstField()
{
    return m_host;
}

void AddressPage::enter()
{
    m_filling = true;
    m_host->clear();
    if (model().facts()) {
        const admin::SetupFacts &facts = *model().facts();
        for (const admin::AddressCandidate &candidate : facts.addresses) {
            const QString kind = candidate.loopback ? tr("this computer alone") : candidate.interfaceName;
            m_host->addItem(kind.isEmpty() ? candidate.address : u"%1   %2"_s.arg(candidate.address, kind),
                            candidate.address);
        }
        if (!facts.hostName.isEmpty())
            m_host->addItem(tr("%1   host name").arg(facts.hostName), facts.hostName);
    }
    const int known = m_host->findData(model().host());
    m_host->setCurrentIndex(known);
    m_host->setEditText(model().host());
    m_port->setValue(model().port());
    (model().usesTls() ? m_tlsOn : m_tlsOff)->setChecked(true);
    m_filling = false;
    refresh();
}

void AddressPage::refresh()
{
    const SetupProblem problem = model().addressProblem();
    const bool isManaged = model().server().settingsManaged;
    m_form->setEnabled(!isManaged);
    if (isManaged)
        m_managed->showMessage(Tone::Info, tr("Managed by the configuration file"),
                               tr("%1 says how nodes reach this server. Set-up leaves that as it is.")
                                   .arg(model().server().configurationFile));
    else
        m_managed->dismiss();
    QString hostError;
    if (problem == SetupProblem::HostMissing)
        hostError = tr("Give the name or address that nodes will use.");
    else if (problem == SetupProblem::HostInvalid)
        hostError
            = tr("This is no host name and no address. Write it without scheme and port: cache.lan or 192.168.1.10");
    m_form->setFieldError(m_host, hostError);
    m_form->setFieldError(m_port,
                          problem == SetupProblem::PortInvalid ? tr("Choose a port from 1 to 65535.") : QString());
    const bool isTaken = model().facts() && model().facts()->wantedPort == model().port()
        && model().facts()->proposedPort != model().port();
    if (model().port() < 1024)
        m_form->setHint(m_port, tr("Ports below 1024 need administrator rights."));
    else if (isTaken)
        m_form->setHint(
            m_port,
            tr("Port %1 is taken at the moment; %2 is free.").arg(model().port()).arg(model().facts()->proposedPort));
    else
        m_form->setHint(m_port, {});
    m_form->setHint(m_tls,
                    model().usesTls() ? (model().keepsCertificateFiles()
                                             ? tr("The certificate files that are set now stay in use.")
                                             : tr("Nodes get the CA certificate with their configuration. Nothing has "
                                                  "to be bought or renewed by hand."))
                                      : QString());
    if (!model().usesTls())
        m_warning->showMessage(
            model().hostIsPublic() ? Tone::Critical : Tone::Warning, tr("Plain HTTP is not private"),
            model().hostIsPublic()
                ? tr("This address is outside the private ranges: strangers could read the robot's secret and alter "
                     "images on their way. Use encryption.")
                : tr("Anyone on the network can read the robot's secret and alter images on their way."));
    else if (model().hostIsLoopback())
        m_warning->showMessage(
            Tone::Warning, tr("Only this computer can pull"),
            tr("This address is the computer itself. Choose another one when nodes are other machines."));
    else
        m_warning->dismiss();
    m_url->setValue(problem == SetupProblem::None ? model().serverUrl() : QString());
    Q_EMIT changed();
}

} // namespace breakwater::ui
