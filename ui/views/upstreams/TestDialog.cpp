// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/TestDialog.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/upstreams/TestLadder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

TestDialog::TestDialog(admin::AdminService &service, const admin::UpstreamInfo &upstream, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("testDialog"));
    setWindowTitle(tr("Test %1").arg(upstream.spec.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(theme::label(windowTitle(), TextRole::Section));
    auto *url = theme::label(upstream.spec.url, TextRole::Mono, ColorRole::MutedText);
    url->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(url);
    auto *ladder = new TestLadder(service);
    ladder->setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    layout->addWidget(ladder);
    layout->addStretch(1);

    auto *again = new QPushButton(tr("&Test again"));
    auto *edit = new QPushButton(tr("&Edit upstream…"));
    auto *close = new QPushButton(tr("Close"));
    again->setIcon(themeIcon(QStringLiteral("refresh")));
    again->setObjectName(QStringLiteral("testAgain"));
    edit->setObjectName(QStringLiteral("testEdit"));
    edit->setVisible(!upstream.managed);
    close->setObjectName(QStringLiteral("testClose"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addWidget(again);
    buttons->addWidget(edit);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);

    const auto start = [ladder, upstream] { ladder->start(upstream.id, upstream.spec); };
    connect(again, &QPushButton::clicked, this, start);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(edit, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT editRequested();
    });
    connect(ladder->model(), &ConnectionTestModel::stateChanged, this,
            [ladder, again] { again->setEnabled(ladder->model()->state() != ConnectionTestModel::State::Running); });
    start();
}

} // namespace breakwater::ui
