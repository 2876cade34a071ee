// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/UpstreamTypes.h"

#include <QWidget>

class QAction;
class QListWidget;

namespace breakwater::ui {

/// Which further upstreams a project asks when its own is in trouble, and in which order: a list to tick and to move
/// rows in, by mouse and by keyboard (Space; Alt+Up and Alt+Down).
class FallbackEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FallbackEditor(QWidget *parent = nullptr);

    /// All upstreams but `primary`; those of `chosen` first, ticked, in their order.
    void setUpstreams(const QList<admin::UpstreamInfo> &upstreams, qint64 primary, const QList<qint64> &chosen);
    QList<qint64> chosen() const; ///< ticked ones, in the order of the list
    bool isOffered() const; ///< false where there is no further upstream

private:
    void move(int by);
    void updateActions();

    QListWidget *m_list;
    QAction *m_up;
    QAction *m_down;
};

} // namespace breakwater::ui
