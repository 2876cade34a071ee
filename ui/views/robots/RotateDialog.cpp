// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RotateDialog.h"

#include "models/Words.h"
#include "views/robots/RobotUse.h"
#include "widgets/Form.h"

#include <QComboBox>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RotateDialog::RotateDialog(admin::AdminService &service, const admin::RobotInfo &robot, QWidget *parent)
    : FormDialog(tr("Give %1 a new secret").arg(robot.userName),
                 tr("The new secret is good at once. %1").arg(robotUse(robot, QDateTime::currentDateTimeUtc())),
                 tr("Make a new secret"), parent),
      m_admin(service), m_robot(robot), m_overlap(new QComboBox)
{
    setObjectName(u"rotateDialog"_s);
    m_overlap->setObjectName(u"rotateOverlap"_s);
    m_overlap->addItem(tr("Not at all: it ends at once"), 0);
    for (const int hours : {1, 24, 72, 168, 720})
        m_overlap->addItem(tr("For %1", "time").arg(words::duration(hours * 3600LL)), hours);
    m_overlap->setCurrentIndex(m_overlap->findData(24));
    form()->addRow(tr("The &old secret stays good"), m_overlap);
    bindField(u"overlap"_s, m_overlap);
    connect(m_overlap, &QComboBox::currentIndexChanged, this, &RotateDialog::overlapChanged);
    connect(this, &FormDialog::submitted, this, &RotateDialog::rotate);
    overlapChanged();
}

void RotateDialog::overlapChanged()
{
    QString hint = m_overlap->currentData().toInt() == 0
        ? tr("Every node that has it is refused until it has the new one. Right when the secret has leaked.")
        : tr("Give the nodes the new one meanwhile. The page counts those that still use the old one, and it can be "
             "ended early.");
    if (m_robot.oldSecretUntil.isValid())
        hint += u' ' + tr("The secret from before the last renewal ends now.");
    form()->setHint(m_overlap, hint);
}

void RotateDialog::rotate()
{
    setBusy(true);
    const std::chrono::hours overlap(m_overlap->currentData().toInt());
    m_admin.rotateRobotSecret(m_robot.id, overlap, {this, [this](const Result<admin::RobotWithSecret> &robot) {
                                                        setBusy(false);
                                                        if (!robot) {
                                                            showError(robot.error());
                                                            return;
                                                        }
                                                        accept();
                                                        Q_EMIT rotated(*robot);
                                                    }});
}

} // namespace breakwater::ui
