// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"
#include "widgets/DetailPane.h"

class QGridLayout;

namespace breakwater::ui {

class Badge;
class CopyField;
class InlineMessage;
class RequestWaterfall;
class SegmentedBar;

/// All of one pull: how it was answered and why, its facts, its requests over time, and the id to look for in logs.
class PullDetailPane : public DetailPane
{
    Q_OBJECT

public:
    explicit PullDetailPane(QWidget *parent = nullptr);

    void setPull(const admin::PullInfo &pull);
    void setRequests(const QList<admin::RequestInfo> &requests);

Q_SIGNALS:
    void bugReportCopied();

private:
    QLabel *addFact(const QString &name);
    QString bugReport() const;

    admin::PullInfo m_pull;
    QList<admin::RequestInfo> m_requests;
    Badge *m_badge;
    QLabel *m_meaning;
    InlineMessage *m_error;
    SegmentedBar *m_bar;
    QLabel *m_layers;
    QGridLayout *m_facts;
    QLabel *m_node;
    QLabel *m_project;
    QLabel *m_robot;
    QLabel *m_client;
    QLabel *m_started;
    QLabel *m_sent;
    QLabel *m_upstream;
    RequestWaterfall *m_waterfall;
    CopyField *m_requestId;
};

} // namespace breakwater::ui
