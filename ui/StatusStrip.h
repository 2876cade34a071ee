// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace breakwater::ui {

class Badge;

/// What the status bar says on every page: the server's state in a word, the address for nodes (a click copies it),
/// what is flowing, and how many pulls run.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void setServer(const admin::ServerInfo &info);
    void setOverview(const admin::Overview &overview);
    void addIndicator(QWidget *indicator); ///< before what is flowing

Q_SIGNALS:
    void urlCopied(const QString &url);
    void runningPullsClicked();

private:
    QHBoxLayout *m_layout;
    Badge *m_state;
    QPushButton *m_url;
    QLabel *m_throughput;
    QPushButton *m_running;
};

} // namespace breakwater::ui
