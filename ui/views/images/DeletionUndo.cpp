// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/DeletionUndo.h"

#include "models/Words.h"

namespace breakwater::ui {

using namespace Qt::StringLiterals;

DeletionUndo::DeletionUndo(admin::AdminService &service, QWidget *parent) : InlineMessage(parent), m_admin(service)
{
    setObjectName(u"deletionUndo"_s);
    connect(this, &InlineMessage::actionTriggered, this, &DeletionUndo::restore);
}

void DeletionUndo::offer(const QString &project, const QString &repository, const admin::DeletionPlan &done,
                         int trashHours)
{
    const int tags = static_cast<int>(done.tags.size());
    const QString what = tags > 0 ? words::tags(tags) : words::images(done.manifests);
    const QString title = tr("Moved %1 of %2 to the trash", "tags, repository").arg(what, repository);
    const QString text = tr("They can be had back for %1. Nothing is freed before.", "time")
                             .arg(words::duration(qint64(trashHours) * 3600));
    m_admin.trash({this, [this, project, repository, title, text](const Result<QList<admin::TrashItem>> &items) {
                       if (!items) {
                           Q_EMIT failed(items.error());
                           return;
                       }
                       m_trashId = 0;
                       for (const admin::TrashItem &item : *items) { // newest first
                           if (item.repository == repository && (project.isEmpty() || item.project == project)) {
                               m_trashId = item.id;
                               break;
                           }
                       }
                       showMessage(Tone::Info, title, text);
                       setAction(m_trashId != 0 ? tr("Undo") : QString());
                   }});
}

void DeletionUndo::restore()
{
    if (m_trashId == 0)
        return;
    m_admin.restoreTrash(m_trashId, {this, [this](const Result<admin::RestoredInfo> &back) {
                                         if (!back) {
                                             Q_EMIT failed(back.error());
                                             return;
                                         }
                                         m_trashId = 0;
                                         dismiss();
                                         Q_EMIT restored(*back);
                                     }});
}

} // namespace breakwater::ui
