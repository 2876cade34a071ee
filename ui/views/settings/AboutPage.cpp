// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/AboutPage.h"

#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/CopyField.h"
#include "widgets/FactList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

AboutPage::AboutPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_facts(new FactList), m_folder(new CopyField(tr("data folder")))
{
    setObjectName(u"aboutPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space(Space::M));
    auto *icon = new QLabel;
    const int side = theme::lineHeight() * 3;
    icon->setPixmap(applicationIcon().pixmap(side, side));
    head->addWidget(icon);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(theme::label(tr("Breakwater"), TextRole::Section));
    texts->addWidget(
        theme::label(tr("A pull-through cache for container registries"), TextRole::Body, ColorRole::MutedText));
    texts->addStretch(1);
    head->addLayout(texts, 1);
    layout->addLayout(head);
    layout->addWidget(m_facts);
    auto *folderLabel = theme::label(tr("Data folder"), TextRole::Strong);
    folderLabel->setBuddy(m_folder);
    layout->addWidget(folderLabel);
    layout->addWidget(m_folder);
    m_folder->setObjectName(u"aboutDataFolder"_s);
    auto *license = theme::label(tr("Free software under the GNU General Public License, version 3 or later. "
                                    "It comes without any warranty."),
                                 TextRole::Caption, ColorRole::MutedText);
    license->setWordWrap(true);
    layout->addWidget(license);
}

void AboutPage::load()
{
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (!info)
                                return;
                            m_facts->setFact(tr("Version"), info->version);
                            m_facts->setFact(tr("Running since"), words::dateTime(info->startedAt));
                            m_facts->setFact(tr("Listening on"), info->boundAddresses.join(u", "_s));
                            m_facts->setFact(tr("Configuration file"),
                                             info->configurationFile.isEmpty() ? tr("none") : info->configurationFile);
                            m_facts->setFact(tr("Qt"), QString::fromLatin1(qVersion()));
                            m_facts->setFact(tr("System"), QSysInfo::prettyProductName());
                            m_folder->setValue(info->dataFolder);
                        }});
}

} // namespace breakwater::ui
