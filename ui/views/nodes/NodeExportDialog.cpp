// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeExportDialog.h"

#include "theme/Theme.h"
#include "views/nodes/NodeExportPage.h"
#include "widgets/InlineMessage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

NodeExportDialog::NodeExportDialog(admin::AdminService &service, const QString &userName, const Secret &secret,
                                   QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("nodeExportDialog"));
    setWindowTitle(tr("Connect a node"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int l = theme::space(Space::L);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(l, l, l, l);
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(theme::label(windowTitle(), TextRole::Section));
    auto *problem = new InlineMessage;
    layout->addWidget(problem);
    auto *page = new NodeExportPage(service);
    layout->addWidget(page, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("nodeExportClose"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(page, &NodeExportPage::errorRaised, problem, &InlineMessage::showError);
    resize(fontMetrics().averageCharWidth() * 140, theme::lineHeight() * 38);
    page->setRobot(userName, secret);
    page->load();
}

} // namespace breakwater::ui
