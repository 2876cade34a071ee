// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bustle.h"

namespace breakwater::integration {

Bustle::Bustle(admin::AdminService &admin, unsigned seed, QObject *parent)
    : QObject(parent), m_admin(admin), m_random(seed)
{
    m_timer.setInterval(15);
    connect(&m_timer, &QTimer::timeout, this, &Bustle::next);
}

void Bustle::next()
{
    if (m_busy)
        return;
    m_busy = true;
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2:
    case 3: collect(); break;
    case 4:
    case 5: removeRepository(); break;
    case 6: m_admin.purgeTrash({}, {this, [this](const Result<qint64> &) { m_busy = false; }}); break;
    case 7: takeFromTrash(); break;
    case 8: m_admin.startScrub({this, [this](const Result<admin::JobRun> &) { m_busy = false; }}); break;
    default: changeWords(); break;
    }
}

void Bustle::collect()
{
    admin::CollectionRequest request;
    request.freeBytes = upTo(2) * 1'000'000;
    m_admin.planCollection(request, {this, [this](const Result<admin::CollectionPlan> &plan) {
                                         m_busy = false;
                                         if (plan.ok())
                                             m_admin.runCollection(plan->id, {}, {});
                                     }});
}

void Bustle::removeRepository()
{
    m_admin.repositories({this, [this](const Result<QList<admin::RepositoryInfo>> &all) {
                              m_busy = false;
                              if (all.ok() && !all->isEmpty())
                                  m_admin.deleteImages(all->at(upTo(static_cast<int>(all->size()) - 1)).id, {}, {});
                          }});
}

void Bustle::takeFromTrash()
{
    m_admin.trash({this, [this](const Result<QList<admin::TrashItem>> &all) {
                       m_busy = false;
                       if (all.ok() && !all->isEmpty())
                           m_admin.restoreTrash(all->at(upTo(static_cast<int>(all->size()) - 1)).id, {});
                   }});
}

void Bustle::changeWords()
{
    m_admin.renameNode(QStringLiteral("127.0.0.1"), QString::number(upTo(1000)),
                       {this, [this](const Result<admin::NodeInfo> &) { m_busy = false; }});
}

} // namespace breakwater::integration
