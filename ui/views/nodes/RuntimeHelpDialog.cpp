// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/RuntimeHelpDialog.h"

#include "theme/Theme.h"
#include "views/nodes/NodeConfigWords.h"
#include "widgets/CopyField.h"
#include "widgets/ScrollBody.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RuntimeHelpDialog::RuntimeHelpDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"runtimeHelpDialog"_s);
    setWindowTitle(tr("Which one does the node run?"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int l = theme::space(Space::L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(l, l, l, l);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(theme::label(windowTitle(), TextRole::Section));
    QLabel *intro = theme::label(
        tr("Run a command on the node. The one that answers in this way names its runtime. Kubernetes tells it "
           "too: kubectl get nodes -o wide, in the column CONTAINER-RUNTIME."),
        TextRole::Body, ColorRole::MutedText);
    intro->setWordWrap(true);
    column->addWidget(intro);
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme::space(Space::S), 0);
    grid->setHorizontalSpacing(theme::space(Space::M));
    grid->setVerticalSpacing(theme::space(Space::S));
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    for (int i = 0; i < admin::nodeRuntimeCount; ++i) {
        const auto runtime = static_cast<admin::NodeRuntime>(i);
        const RuntimeHelp help = runtimeHelp(runtime);
        auto *name = new QPushButton(runtimeName(runtime));
        name->setObjectName(u"help_"_s + admin::nodeRuntimeWord(runtime));
        name->setAccessibleName(tr("It is %1").arg(runtimeName(runtime)));
        name->setAutoDefault(false);
        auto *command = new CopyField(tr("command for %1").arg(runtimeName(runtime)));
        command->setValue(help.command);
        QLabel *answer = theme::label(help.answer, TextRole::Mono, ColorRole::MutedText);
        answer->setWordWrap(true);
        grid->addWidget(name, i, 0);
        grid->addWidget(command, i, 1);
        grid->addWidget(answer, i, 2);
        connect(name, &QPushButton::clicked, this, [this, runtime] {
            Q_EMIT chosen(runtime);
            accept();
        });
    }
    auto *scroll = new QScrollArea;
    setScrollBody(scroll, content);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Runtimes"));
    column->addWidget(scroll, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"runtimeHelpClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 130, theme::lineHeight() * 34);
}

} // namespace breakwater::ui
