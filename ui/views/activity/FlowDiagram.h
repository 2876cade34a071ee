// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace breakwater::ui {

/// Node -> Breakwater -> upstream, for the empty page: which part of the way is there, and which is missing.
class FlowDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit FlowDiagram(QWidget *parent = nullptr);

    void setState(bool nodeSeen, bool serving, bool upstreamReady);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_nodeSeen = false;
    bool m_serving = false;
    bool m_upstreamReady = false;
};

} // namespace breakwater::ui
