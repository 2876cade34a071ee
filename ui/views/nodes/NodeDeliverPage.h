// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace breakwater::ui {

class ChoiceBar;
class CodePane;
class CopyField;
class InlineMessage;

/// The ways to a node: a script, Ansible, cloud-init, an archive, or a link that works once. What is shown is what
/// leaves; an export is remembered when it is copied, saved or fetched.
class NodeDeliverPage : public QWidget
{
    Q_OBJECT

public:
    explicit NodeDeliverPage(admin::AdminService &service, QWidget *parent = nullptr);

    /// What is to be delivered; `onNode` false: the files do not lie on a node, and only an archive makes sense.
    void setRequest(const admin::NodeDeliveryRequest &request, bool onNode, bool hasPlaceholder);

private:
    enum Way { Script, Ansible, CloudInit, Archive, Link };

    void choose(int way);
    void makeText();
    void saveArchive(admin::DeliveryFormat format);
    void makeLink();
    void showLink();
    void loadExports();
    void showExport(qint64 id);

    admin::AdminService &m_admin;
    admin::NodeDeliveryRequest m_request;
    admin::NodeLink m_link;
    bool m_onNode = true;
    int m_generation = 0;
    ChoiceBar *m_ways;
    QLabel *m_explanation;
    InlineMessage *m_message;
    QStackedWidget *m_stack;
    CodePane *m_text;
    QPushButton *m_make;
    QWidget *m_after;
    QLabel *m_afterTitle;
    CodePane *m_commands;
    QPushButton *m_zip;
    QPushButton *m_tar;
    QPushButton *m_linkMake;
    QPushButton *m_linkWithdraw;
    CopyField *m_linkCommand;
    QLabel *m_linkState;
    QLabel *m_linkIcon;
    QTimer *m_clock;
    QLabel *m_historyTitle;
    QWidget *m_history;
    QVBoxLayout *m_historyLayout;
};

} // namespace breakwater::ui
