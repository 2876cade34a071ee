// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace breakwater::ui {

class Form;

/// The few choices that a node's files are made of, each with the sentence that says what follows from it.
class NodeChoices : public QWidget
{
    Q_OBJECT

public:
    explicit NodeChoices(admin::AdminService &service, QWidget *parent = nullptr);

    void load(); ///< reads addresses, projects, robots and nodes again
    void setRobot(const QString &userName, const Secret &secret);
    void setNode(const QString &address);
    void setRuntime(admin::NodeRuntime runtime);

    admin::NodeConfigRequest request() const;
    QString nodeAddress() const;
    bool isComplete(); ///< else the field says what is missing
    void showFieldError(const QString &field); ///< that the server refused; empty clears them
    Form *form() const { return m_form; }

Q_SIGNALS:
    void changed();
    void errorRaised(const breakwater::Error &error);

private:
    void build();
    void fillRobots(const QList<admin::RobotInfo> &robots);
    void fillRegistries(const QList<admin::ProjectInfo> &projects);
    void fillNodes(const QList<admin::NodeInfo> &nodes);
    void runtimeChosen();
    void strictChosen();
    void robotChosen();
    void askNewSecret();
    void showHelp();

    admin::AdminService &m_admin;
    QList<admin::RobotInfo> m_robots;
    QString m_wantedRobot;
    QString m_wantedNode;
    bool m_isTlsAutomatic = true;
    Form *m_form;
    QComboBox *m_node;
    QComboBox *m_runtime;
    QPushButton *m_help;
    QComboBox *m_address;
    QLineEdit *m_more;
    QWidget *m_registries;
    QVBoxLayout *m_registriesLayout;
    QList<QCheckBox *> m_registryBoxes;
    QWidget *m_strictness;
    QRadioButton *m_resilient;
    QRadioButton *m_strict;
    QComboBox *m_robot;
    QLineEdit *m_secret;
    QPushButton *m_newSecret;
    QCheckBox *m_embedCa;
    QLineEdit *m_caPath;
};

} // namespace breakwater::ui
