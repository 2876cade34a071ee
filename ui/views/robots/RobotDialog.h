// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace breakwater::ui {

/// Creates a robot or edits one. Creating ends with the secret, which whoever opened the dialog shows.
class RobotDialog : public FormDialog
{
    Q_OBJECT

public:
    RobotDialog(admin::AdminService &service, QWidget *parent = nullptr);
    RobotDialog(admin::AdminService &service, const admin::RobotInfo &robot, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const breakwater::admin::RobotWithSecret &robot);
    void saved(const breakwater::admin::RobotInfo &robot);

private:
    enum class Reach { All, Some, Single };

    void build();
    void loadProjects();
    void reachChanged();
    void updateUserName();
    Reach reach() const;
    QDateTime expiry() const;
    admin::RobotSpec spec() const;
    bool validate();
    void save();

    admin::AdminService &m_admin;
    admin::RobotInfo m_stored;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QWidget *m_reach;
    QRadioButton *m_all;
    QRadioButton *m_some;
    QRadioButton *m_single;
    QWidget *m_projects;
    QVBoxLayout *m_projectsLayout;
    QList<QCheckBox *> m_projectBoxes;
    QComboBox *m_project;
    QComboBox *m_expiry;
    QDateEdit *m_expiryDate;
    QLineEdit *m_networks;
};

} // namespace breakwater::ui
