// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <random>

#include <QObject>
#include <QTimer>

namespace breakwater::integration {

/// An admin who never rests: collections, evictions, deletions, the trash freed and taken back, scrubs, pins and names,
/// one thing after the other, so that a kill finds the server at any of them.
class Bustle : public QObject
{
    Q_OBJECT

public:
    Bustle(admin::AdminService &admin, unsigned seed, QObject *parent = nullptr);
    void start() { m_timer.start(); }

private:
    void next();
    void collect();
    void removeRepository();
    void takeFromTrash();
    void changeWords();
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    admin::AdminService &m_admin;
    std::mt19937 m_random;
    QTimer m_timer;
    bool m_busy = false;
};

} // namespace breakwater::integration
