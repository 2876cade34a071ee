// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotTestDialog.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/upstreams/TestLadder.h"
#include "widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RobotTestDialog::RobotTestDialog(admin::AdminService &service, const admin::RobotInfo &robot, const Secret &secret,
                                 QWidget *parent)
    : QDialog(parent), m_robot(robot), m_secret(new QLineEdit), m_image(new QLineEdit),
      m_start(new QPushButton(tr("&Test"))), m_ladder(new TestLadder(service, admin::TestStep::Manifest))
{
    setObjectName(u"robotTestDialog"_s);
    setWindowTitle(tr("Test %1").arg(robot.userName));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int xl = theme::space(Space::Xl);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(xl, xl, xl, theme::space(Space::L));
    layout->setSpacing(theme::space(Space::M));
    layout->addWidget(theme::label(windowTitle(), TextRole::Section));
    auto *what = theme::label(tr("Does what a node does: reaches this server at its own address, logs in and reads a "
                                 "manifest. Nothing is downloaded."),
                              TextRole::Body, ColorRole::MutedText);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *form = new Form;
    m_secret->setObjectName(u"robotTestSecret"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setText(QString::fromUtf8(secret.reveal()));
    m_image->setObjectName(u"robotTestImage"_s);
    m_image->setPlaceholderText(tr("PROJECT/REPOSITORY:TAG, or empty for one that is cached"));
    m_image->setToolTip(m_image->placeholderText());
    form->addRow(tr("&Secret"), m_secret, tr("Only its hash is kept here. A node's file has it."));
    form->addRow(tr("&Image"), m_image);
    layout->addWidget(form);
    m_ladder->setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    layout->addWidget(m_ladder);
    layout->addStretch(1);
    m_start->setObjectName(u"robotTestStart"_s);
    m_start->setIcon(themeIcon(u"test"_s, ColorRole::AccentText));
    m_start->setDefault(true);
    theme::makePrimary(m_start);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"robotTestClose"_s);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space(Space::S));
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_start);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_start, &QPushButton::clicked, this, &RobotTestDialog::start);
    const auto update = [this] {
        m_start->setEnabled(!m_secret->text().isEmpty()
                            && m_ladder->model()->state() != ConnectionTestModel::State::Running);
    };
    connect(m_secret, &QLineEdit::textChanged, this, update);
    connect(m_ladder->model(), &ConnectionTestModel::stateChanged, this, update);
    update();
    m_secret->setFocus();
    if (!secret.isEmpty())
        start();
}

void RobotTestDialog::start()
{
    m_ladder->model()->startRobot(m_robot.userName,
                                  {m_robot.id, Secret(m_secret->text().trimmed()), m_image->text().trimmed()});
}

} // namespace breakwater::ui
