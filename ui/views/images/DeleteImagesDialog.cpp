// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/DeleteImagesDialog.h"

#include "models/Words.h"
#include "theme/Theme.h"

#include <algorithm>

#include <QLabel>
#include <QListWidget>

namespace breakwater::ui {

DeleteImagesDialog::DeleteImagesDialog(admin::AdminService &service, qint64 repositoryId, const QString &repositoryName,
                                       const QStringList &digests, QWidget *parent)
    : ConfirmDialog(digests.isEmpty() ? tr("Delete everything of %1?").arg(repositoryName)
                                      : tr("Delete from %1?").arg(repositoryName),
                    tr("Working out what goes with it …"), tr("Delete"), parent),
      m_tags(new QListWidget), m_shared(theme::label({}, TextRole::Caption, ColorRole::MutedText))
{
    setObjectName(QStringLiteral("deleteImagesDialog"));
    m_tags->setObjectName(QStringLiteral("deletedTags"));
    m_tags->setAccessibleName(tr("Tags that are deleted"));
    m_tags->setSelectionMode(QAbstractItemView::NoSelection);
    m_tags->setFont(theme::font(TextRole::Mono));
    m_shared->setWordWrap(true);
    addContent(m_shared);
    addContent(m_tags);
    m_tags->hide();
    m_shared->hide();
    setDeedEnabled(false);
    service.storageSettings(
        {this, [this, &service, repositoryId, digests](const Result<admin::StorageSettings> &rules) {
             if (!rules) {
                 showError(rules.error());
                 setDeedEnabled(false);
                 return;
             }
             m_trashHours = rules->trashHours;
             plan(service, repositoryId, digests);
         }});
    connect(this, &ConfirmDialog::confirmed, this, [this, &service, repositoryId, digests] {
        service.deleteImages(repositoryId, digests, {this, [this](const Result<admin::DeletionPlan> &done) {
                                                         if (!done) {
                                                             showError(done.error());
                                                             return;
                                                         }
                                                         Q_EMIT deleted(*done);
                                                         accept();
                                                     }});
    });
}

void DeleteImagesDialog::plan(admin::AdminService &service, qint64 repositoryId, const QStringList &digests)
{
    service.planDeletion(repositoryId, digests, {this, [this](const Result<admin::DeletionPlan> &plan) {
                                                     if (!plan) {
                                                         showError(plan.error());
                                                         setDeedEnabled(false);
                                                         return;
                                                     }
                                                     showPlan(*plan);
                                                 }});
}

void DeleteImagesDialog::showPlan(const admin::DeletionPlan &plan)
{
    const int tags = static_cast<int>(plan.tags.size());
    const QString what = tags > 0 ? words::tags(tags) : words::images(plan.manifests);
    const QString freed = words::bytes(plan.freedBytes);
    const QString first
        = tags == 0 ? tr("No tag points to it.") : tr("These tags go, because they point to what is deleted.");
    if (m_trashHours > 0) {
        setConsequence(tr("%1 It goes to the trash for %2 and can be had back until then. Nothing is freed before; "
                          "afterwards it is %3.",
                          "sentence, time, size")
                           .arg(first, words::duration(qint64(m_trashHours) * 3600), freed));
        setDeed(tr("Move %1 to the trash", "tags").arg(what));
    } else {
        setConsequence(tr("%1 Nodes that want it again download it again from the upstream.", "sentence").arg(first));
        setDeed(tr("Delete %1, free %2", "tags, size").arg(what, freed));
    }
    m_tags->clear();
    m_tags->addItems(plan.tags);
    m_tags->setVisible(tags > 0);
    m_tags->setFixedHeight(theme::rowHeight() * std::clamp(tags, 1, 7) + theme::space(Space::M));
    m_shared->setVisible(plan.sharedBytes > 0);
    m_shared->setText(tr("%1 more are shared with other images and stay.").arg(words::bytes(plan.sharedBytes)));
    setDeedEnabled(true);
    adjustSize();
}

} // namespace breakwater::ui
