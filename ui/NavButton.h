// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace breakwater::ui {

/// One page in the sidebar: icon and name, or the icon alone; the current one on a soft ground with a mark at its edge.
class NavButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(const QString &name, const QString &icon, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< the icon alone

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon;
    bool m_compact = false;
};

} // namespace breakwater::ui
