// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/CheckPage.h"

#include "models/Words.h"
#include "setup/StatusLine.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/InlineMessage.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

CheckPage::CheckPage(SetupModel &model, QWidget *parent)
    : SetupPage(model, parent), m_port(new StatusLine), m_addresses(new StatusLine), m_disk(new StatusLine),
      m_fileSystem(new StatusLine), m_problem(new InlineMessage), m_again(new QPushButton(tr("Check &again")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    auto *card = new Card;
    card->body()->setSpacing(theme::space(Space::L));
    for (StatusLine *line : {m_port, m_addresses, m_disk, m_fileSystem})
        card->body()->addWidget(line);
    layout->addWidget(card);
    layout->addWidget(m_problem);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_problem->setClosable(false);
    m_again->setObjectName(u"setupCheckAgain"_s);
    m_again->setIcon(themeIcon(u"refresh"_s));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] { this->model().checkAgain(); });
    connect(&model, &SetupModel::factsChanged, this, &CheckPage::refresh);
    refresh();
}

QString CheckPage::name() const
{
    return tr("Check");
}

QString CheckPage::title() const
{
    return tr("This computer");
}

QString CheckPage::text() const
{
    return tr("What Breakwater found out by itself.");
}

void CheckPage::refresh()
{
    m_again->setEnabled(!model().isChecking());
    if (model().loadError())
        m_problem->showError(*model().loadError());
    else
        m_problem->dismiss();
    if (!model().facts()) {
        const QString icon = model().isChecking() ? u"running"_s : u"unknown"_s;
        m_port->set(icon, Tone::Muted, tr("A free port"));
        m_addresses->set(icon, Tone::Muted, tr("Addresses that nodes can reach"));
        m_disk->set(icon, Tone::Muted, tr("Space for images"));
        m_fileSystem->set(icon, Tone::Muted, tr("The file system"));
        Q_EMIT changed();
        return;
    }
    const admin::SetupFacts &facts = *model().facts();
    if (facts.proposedPort == 0)
        m_port->set(u"failed"_s, Tone::Critical, tr("No free port was found"), tr("Choose one on the next page."));
    else if (facts.proposedPort == facts.wantedPort || facts.wantedPort == 0)
        m_port->set(u"good"_s, Tone::Good, tr("Port %1 is free").arg(facts.proposedPort));
    else
        m_port->set(u"warning"_s, Tone::Warning,
                    facts.portHolder.isEmpty()
                        ? tr("Port %1 is taken").arg(facts.wantedPort)
                        : tr("Port %1 is used by %2").arg(facts.wantedPort).arg(facts.portHolder),
                    tr("Port %1 is free and is proposed instead.").arg(facts.proposedPort));

    QStringList reachable;
    for (const admin::AddressCandidate &candidate : facts.addresses) {
        if (!candidate.loopback)
            reachable
                << (candidate.interfaceName.isEmpty()
                        ? candidate.address
                        : tr("%1 (%2)", "address, network interface").arg(candidate.address, candidate.interfaceName));
    }
    if (reachable.isEmpty())
        m_addresses->set(u"warning"_s, Tone::Warning, tr("This computer has no address in a network"),
                         tr("Only programs on this computer can pull. Connect it to the network and check again."));
    else
        m_addresses->set(u"good"_s, Tone::Good, tr("Nodes can reach it at %1").arg(reachable.first()),
                         reachable.size() > 1 ? tr("Also %1").arg(reachable.mid(1).join(u", "_s)) : QString());

    const qint64 free = facts.disk.freeBytes;
    const bool isTight = free < 20 * SetupModel::gigabyte;
    m_disk->set(isTight ? u"warning"_s : u"good"_s, isTight ? Tone::Warning : Tone::Good,
                tr("%1 of %2 are free").arg(words::bytes(free), words::bytes(facts.disk.totalBytes)),
                isTight ? tr("Enough for about %1 images. A cluster wants 20 GB or more.")
                              .arg(words::count(free / SetupModel::typicalImageBytes))
                        : facts.disk.path);
    if (facts.disk.networkMount)
        m_fileSystem->set(u"warning"_s, Tone::Warning,
                          tr("The data folder is on a network drive (%1)").arg(facts.disk.fileSystem),
                          tr("Pulls are slower, and stop when the drive is gone. A local disk is better."));
    else if (facts.disk.memoryBacked)
        m_fileSystem->set(
            u"warning"_s, Tone::Warning, tr("The data folder is in memory (%1)").arg(facts.disk.fileSystem),
            tr("Everything that is cached is lost at a restart. Start Breakwater with --data and a folder on a disk."));
    else
        m_fileSystem->set(u"good"_s, Tone::Good,
                          tr("The data folder is on a local disk (%1)").arg(facts.disk.fileSystem));
    Q_EMIT changed();
}

} // namespace breakwater::ui
