// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/upstreams/ConnectionTestModel.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace breakwater::ui {

/// The connection test, rung by rung as it climbs: what is tested, how it went, how long it took, and what to do where
/// it failed. Keyboard: the copy button; screen readers hear the summary when it changes.
class TestLadder : public QWidget
{
    Q_OBJECT

public:
    /// Its last rung: the limit of an upstream, or the manifest that a robot's node asks for.
    explicit TestLadder(admin::AdminService &service, admin::TestStep last = admin::TestStep::RateLimit,
                        QWidget *parent = nullptr);

    ConnectionTestModel *model() const { return m_model; }
    void start(qint64 id, const admin::UpstreamSpec &spec);

private:
    struct Rung
    {
        QLabel *icon;
        QLabel *name;
        QLabel *detail;
        QLabel *time;
    };

    void refresh();

    ConnectionTestModel *m_model;
    QLabel *m_summaryIcon;
    QLabel *m_summary;
    QPushButton *m_copy;
    QHash<int, Rung> m_rungs;
};

} // namespace breakwater::ui
