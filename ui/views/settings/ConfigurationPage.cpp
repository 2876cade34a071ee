// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/ConfigurationPage.h"

#include "theme/Theme.h"
#include "widgets/CodePane.h"
#include "widgets/InlineMessage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

ConfigurationPage::ConfigurationPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_message(new InlineMessage), m_yaml(new CodePane(tr("configuration")))
{
    setObjectName(u"configurationPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    auto *text = theme::label(tr("Everything that you have set, as a file for “breakwaterd --config FILE”. "
                                 "Secrets and passwords are not in it: it names files to read them from."),
                              TextRole::Body, ColorRole::MutedText);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_message);
    layout->addWidget(m_yaml, 1);
    m_message->setClosable(false);
    m_yaml->setSavable(u"breakwater.yaml"_s, true);
    m_yaml->setMinimumHeight(theme::lineHeight() * 18);
}

void ConfigurationPage::load()
{
    m_admin.serverInfo({this, [this](const Result<admin::ServerInfo> &info) {
                            if (!info)
                                return;
                            const QString file = info->configurationFile;
                            if (file.isEmpty())
                                m_message->dismiss();
                            else
                                m_message->showMessage(Tone::Info, tr("A configuration file is in use"),
                                                       tr("%1 manages what it names; the rest is set here.").arg(file));
                        }});
    m_admin.exportConfiguration({this, [this](const Result<QString> &yaml) {
                                     if (yaml)
                                         m_yaml->setText(*yaml);
                                     else
                                         m_message->showError(yaml.error());
                                 }});
}

} // namespace breakwater::ui
