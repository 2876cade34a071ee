// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

#include <QWidget>

class QVBoxLayout;

namespace breakwater::ui {

/// What is wrong with a node's file, one row a mistake: how bad, the cause in plain words, what to do, and a button
/// that leads to the line.
class FindingList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void setFindings(const QList<admin::NodeFinding> &findings);
    int count() const { return m_count; }

Q_SIGNALS:
    void lineRequested(const QString &path, int line);

private:
    QWidget *makeRow(const admin::NodeFinding &finding, int number);

    QList<admin::NodeFinding> m_findings;
    QVBoxLayout *m_layout;
    int m_count = 0;
};

} // namespace breakwater::ui
