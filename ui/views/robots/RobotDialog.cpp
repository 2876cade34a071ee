// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotDialog.h"

#include "base/Reference.h"
#include "models/Words.h"
#include "theme/Theme.h"
#include "widgets/Form.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int never = 0;
constexpr int otherDate = -1;
constexpr int keepDate = -2;

} // namespace

RobotDialog::RobotDialog(admin::AdminService &service, QWidget *parent)
    : FormDialog(tr("Create a robot"), tr("A machine account that nodes log in with. It can pull and nothing else."),
                 tr("Create robot"), parent),
      m_admin(service)
{
    build();
    m_all->setChecked(true);
    reachChanged();
    loadProjects();
}

RobotDialog::RobotDialog(admin::AdminService &service, const admin::RobotInfo &robot, QWidget *parent)
    : FormDialog(tr("Edit %1").arg(robot.userName), tr("Its secret stays the same."), tr("Save changes"), parent),
      m_admin(service), m_stored(robot)
{
    build();
    // The user name is what nodes have in their files: another name would be another robot.
    form()->setRowVisible(m_name, false);
    m_name->setText(robot.spec.name);
    m_description->setText(robot.spec.description);
    if (!robot.spec.project.isEmpty())
        m_single->setChecked(true);
    else
        (robot.spec.projects.contains(u"*"_s) ? m_all : m_some)->setChecked(true);
    form()->setRowVisible(m_reach, robot.spec.project.isEmpty());
    m_single->setVisible(false);
    if (robot.spec.expiresAt.isValid()) {
        m_expiry->insertItem(0, tr("As it is: %1").arg(words::dateTime(robot.spec.expiresAt)), keepDate);
        m_expiry->setCurrentIndex(0);
    } else {
        m_expiry->setCurrentIndex(m_expiry->findData(never));
    }
    reachChanged();
    loadProjects();
    m_description->setFocus();
}

void RobotDialog::build()
{
    setObjectName(u"robotDialog"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"robotName"_s);
    m_name->setPlaceholderText(u"cluster-pull"_s);
    m_description = new QLineEdit;
    m_description->setObjectName(u"robotDescription"_s);
    m_description->setPlaceholderText(tr("which machines use it"));
    m_reach = new QWidget;
    auto *reachLayout = new QVBoxLayout(m_reach);
    reachLayout->setContentsMargins(0, 0, 0, 0);
    reachLayout->setSpacing(theme::space(Space::Xs));
    m_all = new QRadioButton(tr("All projects, also those to come"));
    m_all->setObjectName(u"robotReachAll"_s);
    m_some = new QRadioButton(tr("Selected projects"));
    m_some->setObjectName(u"robotReachSome"_s);
    m_single = new QRadioButton(tr("One project alone, named in the user name"));
    m_single->setObjectName(u"robotReachSingle"_s);
    m_projects = new QWidget;
    m_projectsLayout = new QVBoxLayout(m_projects);
    m_projectsLayout->setContentsMargins(theme::space(Space::Xl), 0, 0, 0);
    m_projectsLayout->setSpacing(theme::space(Space::Xs));
    m_project = new QComboBox;
    m_project->setObjectName(u"robotProject"_s);
    m_project->setAccessibleName(tr("The robot's project"));
    reachLayout->addWidget(m_all);
    reachLayout->addWidget(m_some);
    reachLayout->addWidget(m_projects);
    reachLayout->addWidget(m_single);
    reachLayout->addWidget(m_project);
    m_reach->setFocusProxy(m_all);
    m_expiry = new QComboBox;
    m_expiry->setObjectName(u"robotExpiry"_s);
    m_expiry->addItem(tr("Never"), never);
    m_expiry->addItem(tr("In 30 days"), 30);
    m_expiry->addItem(tr("In 90 days"), 90);
    m_expiry->addItem(tr("In one year"), 365);
    m_expiry->addItem(tr("On another date"), otherDate);
    m_expiryDate = new QDateEdit(QDate::currentDate().addDays(180));
    m_expiryDate->setObjectName(u"robotExpiryDate"_s);
    m_expiryDate->setCalendarPopup(true);
    m_expiryDate->setMinimumDate(QDate::currentDate().addDays(1));

    m_networks = new QLineEdit(m_stored.spec.networks.join(u", "_s));
    m_networks->setObjectName(u"robotNetworks"_s);
    m_networks->setPlaceholderText(u"192.168.1.0/24"_s);

    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Description"), m_description);
    form()->addRow(tr("May pull from"), m_reach);
    form()->addRow(tr("&Expires"), m_expiry);
    form()->addRow(tr("Last &day"), m_expiryDate);
    form()->setRowVisible(m_expiryDate, false);
    form()->addRow(tr("Allowed net&works"), m_networks,
                   tr("Subnets that it may log in from, with commas between them. Empty: from anywhere."));
    bindField(u"networks"_s, m_networks);
    bindField(u"name"_s, m_name);
    bindField(u"projects"_s, m_reach);
    bindField(u"project"_s, m_reach);
    bindField(u"expiresAt"_s, m_expiry);
    for (QRadioButton *radio : {m_all, m_some, m_single})
        connect(radio, &QRadioButton::toggled, this, &RobotDialog::reachChanged);
    connect(m_name, &QLineEdit::textChanged, this, &RobotDialog::updateUserName);
    connect(m_project, &QComboBox::currentIndexChanged, this, &RobotDialog::updateUserName);
    connect(m_expiry, &QComboBox::currentIndexChanged, this, [this] {
        const int choice = m_expiry->currentData().toInt();
        form()->setRowVisible(m_expiryDate, choice == otherDate);
        form()->setHint(m_expiry,
                        choice == never ? tr("Nothing stops working by itself. Renew the secret when you want to.")
                                        : tr("After that, its nodes are refused. You are warned 14 days before."));
    });
    form()->setHint(m_expiry, tr("Nothing stops working by itself. Renew the secret when you want to."));
    connect(this, &FormDialog::submitted, this, &RobotDialog::save);
}

void RobotDialog::loadProjects()
{
    m_admin.projects(
        {this, [this](const Result<QList<admin::ProjectInfo>> &projects) {
             if (!projects) {
                 showError(projects.error());
                 return;
             }
             for (const admin::ProjectInfo &project : *projects) {
                 auto *box = new QCheckBox(project.spec.name);
                 box->setObjectName(u"robotProject_"_s + project.spec.name);
                 box->setChecked(m_stored.spec.projects.contains(project.spec.name));
                 m_projectsLayout->addWidget(box);
                 setTabOrder(m_projectBoxes.isEmpty() ? static_cast<QWidget *>(m_some) : m_projectBoxes.last(), box);
                 m_projectBoxes << box;
                 m_project->addItem(project.spec.name, project.spec.name);
             }
             if (m_projectBoxes.isEmpty())
                 m_projectsLayout->addWidget(
                     theme::label(tr("There is no project yet."), TextRole::Caption, ColorRole::MutedText));
             m_single->setEnabled(!m_projectBoxes.isEmpty());
             updateUserName();
         }});
}

RobotDialog::Reach RobotDialog::reach() const
{
    return m_single->isChecked() ? Reach::Single : m_some->isChecked() ? Reach::Some : Reach::All;
}

void RobotDialog::reachChanged()
{
    m_projects->setVisible(reach() == Reach::Some);
    m_project->setVisible(reach() == Reach::Single && m_stored.id == 0);
    updateUserName();
}

void RobotDialog::updateUserName()
{
    if (m_stored.id != 0)
        return;
    const QString name = m_name->text().trimmed();
    const QString shown = name.isEmpty() ? tr("NAME", "placeholder in a user name") : name;
    const QString userName
        = reach() == Reach::Single ? u"robot$%1+%2"_s.arg(m_project->currentText(), shown) : u"robot$%1"_s.arg(shown);
    form()->setHint(m_name, tr("Nodes log in as %1").arg(userName));
}

QDateTime RobotDialog::expiry() const
{
    const int choice = m_expiry->currentData().toInt();
    if (choice == never)
        return {};
    if (choice == keepDate)
        return m_stored.spec.expiresAt;
    if (choice == otherDate)
        return m_expiryDate->date().addDays(1).startOfDay().toUTC();
    return QDateTime::currentDateTimeUtc().addDays(choice);
}

admin::RobotSpec RobotDialog::spec() const
{
    admin::RobotSpec spec = m_stored.spec;
    spec.name = m_name->text().trimmed();
    spec.description = m_description->text().trimmed();
    spec.expiresAt = expiry();
    spec.networks.clear();
    for (const QString &network : m_networks->text().split(u',', Qt::SkipEmptyParts)) {
        if (!network.trimmed().isEmpty())
            spec.networks << network.trimmed();
    }
    spec.projects.clear();
    if (m_stored.id == 0)
        spec.project = reach() == Reach::Single ? m_project->currentData().toString() : QString();
    if (reach() == Reach::All)
        spec.projects = {u"*"_s};
    else if (reach() == Reach::Single)
        spec.projects = {spec.project};
    else
        for (const QCheckBox *box : m_projectBoxes) {
            if (box->isChecked())
                spec.projects << box->text();
        }
    return spec;
}

bool RobotDialog::validate()
{
    form()->clearErrors();
    const admin::RobotSpec wanted = spec();
    QWidget *first = nullptr;
    const auto refuse = [&](QWidget *field, const QString &text) {
        form()->setFieldError(field, text);
        first = first ? first : field;
    };
    if (wanted.name.isEmpty())
        refuse(m_name, tr("Give the robot a name."));
    else if (!isProjectName(wanted.name.toStdString()))
        refuse(m_name, tr("Use lower-case letters and digits, with single dots, dashes or underscores between them."));
    if (reach() == Reach::Some && wanted.projects.isEmpty())
        refuse(m_reach, tr("Tick at least one project."));
    if (first)
        first->setFocus();
    return !first;
}

void RobotDialog::save()
{
    if (!validate())
        return;
    setBusy(true);
    if (m_stored.id == 0) {
        m_admin.createRobot(spec(), {this, [this](const Result<admin::RobotWithSecret> &made) {
                                         if (!made) {
                                             showError(made.error());
                                             return;
                                         }
                                         Q_EMIT created(*made);
                                         accept();
                                     }});
        return;
    }
    m_admin.updateRobot(m_stored.id, spec(), {this, [this](const Result<admin::RobotInfo> &robot) {
                                                  if (!robot) {
                                                      showError(robot.error());
                                                      return;
                                                  }
                                                  Q_EMIT saved(*robot);
                                                  accept();
                                              }});
}

} // namespace breakwater::ui
