// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimer;
class QVBoxLayout;

namespace breakwater::ui {

class FirstPullLamp;
class Form;
class InlineMessage;
class NodeConfigPreview;

/// Makes the configuration of a node from a few choices, shows it, and waits for the pull that proves it. Every change
/// of a choice renders anew; a late answer for earlier choices is dropped.
class NodeExportPage : public QWidget
{
    Q_OBJECT

public:
    explicit NodeExportPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load(); ///< reads addresses, projects and robots again and waits anew
    /// Fills in what set-up or a robot's page knows: the user name and its secret.
    void setRobot(const QString &userName, const Secret &secret);

    admin::NodeConfigRequest request() const;

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error);
    void errorCleared();

private:
    QWidget *makeChoices();
    QWidget *makeResult();
    void fillRobots(const QList<admin::RobotInfo> &robots);
    void fillRegistries(const QList<admin::ProjectInfo> &projects);
    void robotChosen();
    void askNewSecret();
    void scheduleRender();
    void render();

    admin::AdminService &m_admin;
    QList<admin::RobotInfo> m_robots;
    QString m_wantedRobot;
    int m_generation = 0;
    QTimer *m_delay;
    Form *m_form;
    QHash<int, QRadioButton *> m_runtimes;
    QComboBox *m_address;
    QWidget *m_registries;
    QVBoxLayout *m_registriesLayout;
    QList<QCheckBox *> m_registryBoxes;
    QComboBox *m_robot;
    QLineEdit *m_secret;
    QPushButton *m_newSecret;
    QCheckBox *m_embedCa;
    InlineMessage *m_problem;
    NodeConfigPreview *m_preview;
    FirstPullLamp *m_lamp;
};

} // namespace breakwater::ui
