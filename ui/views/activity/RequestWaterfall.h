// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ActivityTypes.h"

#include <QList>
#include <QWidget>

namespace breakwater::ui {

/// The requests of a pull over time: a bar each, its first part the wait for the upstream. Every line says in words and
/// figures what its bar shows; Up and Down move through the lines.
class RequestWaterfall : public QWidget
{
    Q_OBJECT

public:
    explicit RequestWaterfall(QWidget *parent = nullptr);

    void setRequests(const QList<admin::RequestInfo> &requests);
    QString lineText(int line) const;
    int currentLine() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setCurrent(int line);

    QList<admin::RequestInfo> m_requests;
    int m_current = -1;
};

} // namespace breakwater::ui
