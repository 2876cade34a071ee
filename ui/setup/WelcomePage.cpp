// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/WelcomePage.h"

#include "setup/StatusLine.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/Card.h"
#include "widgets/CopyField.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(SetupModel &model, QWidget *parent) : SetupPage(model, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    const auto line = [layout](const QString &icon, const QString &title, const QString &text) {
        auto *made = new StatusLine;
        made->set(icon, Tone::Info, title, text);
        layout->addWidget(made);
    };
    line(u"search"_s, tr("Set-up looks at this computer"),
         tr("It finds a free port, the addresses that nodes can reach and the space on the disk."));
    line(u"upstreams"_s, tr("You choose what to cache"),
         tr("Docker Hub, ghcr.io, quay.io and others are one tick each; a login is optional."));
    line(u"nodes"_s, tr("Your nodes get one file"),
         tr("It is written for you. The first pull through Breakwater shows up here by itself."));
    layout->addSpacing(theme::space(Space::S));
    auto *note = theme::label(
        tr("Nothing is changed before you have seen the summary. Everything can be changed later in the console."),
        TextRole::Body, ColorRole::MutedText);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto *restore = new QPushButton(themeIcon(u"upload"_s), tr("&Restore a backup instead…"));
    restore->setObjectName(u"setupRestore"_s);
    restore->setAutoDefault(false);
    layout->addWidget(restore, 0, Qt::AlignLeft);
    connect(restore, &QPushButton::clicked, this, &WelcomePage::restoreRequested);
    layout->addStretch(1);
    auto *demo = new Card;
    auto *demoText = theme::label(
        tr("Only want to look around? The demo has simulated registries and nodes, and needs no Internet:"),
        TextRole::Body, ColorRole::MutedText);
    demoText->setWordWrap(true);
    auto *command = new CopyField(tr("demo command"));
    command->setValue(u"breakwater --demo"_s);
    demo->body()->addWidget(demoText);
    demo->body()->addWidget(command);
    layout->addWidget(demo);
}

QString WelcomePage::name() const
{
    return tr("Welcome");
}

QString WelcomePage::title() const
{
    return tr("Welcome to Breakwater");
}

QString WelcomePage::text() const
{
    return tr(
        "A cache between your cluster and the registries that it pulls from. Setting it up takes about two minutes.");
}

QString WelcomePage::nextText() const
{
    return tr("&Start");
}

} // namespace breakwater::ui
