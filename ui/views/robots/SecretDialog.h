// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace breakwater::ui {

/// Shows a robot's secret, once: reveal, copy, save, and where it goes. Closes only when its reader says that it is
/// stored, since nothing can show it again.
class SecretDialog : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const admin::RobotWithSecret &robot, const QString &serverUrl, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void nodeRequested(const QString &userName, const breakwater::Secret &secret); ///< "Connect a node" with it
    void testRequested(); ///< the dialog stays

private:
    QCheckBox *m_stored;
    QPushButton *m_close;
};

} // namespace breakwater::ui
