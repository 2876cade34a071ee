// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/MoveDialog.h"

#include "admin/AdminService.h"
#include "models/StorageWords.h"
#include "theme/Theme.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QString titleFor(const admin::StorageOverview &overview)
{
    return overview.formerPath.isEmpty() ? MoveDialog::tr("Move the store") : MoveDialog::tr("A move has not ended");
}

QString sentenceFor(const admin::StorageOverview &overview)
{
    if (overview.formerPath.isEmpty()) {
        return MoveDialog::tr("Images go to another folder, perhaps on another disk, while nodes pull. Catalog, "
                              "settings and certificates "
                              "stay where they are.");
    }
    if (overview.formerMissing) {
        return MoveDialog::tr("A part of the store lies on a disk that is not there. Mount it and restart Breakwater, "
                              "or give that part up: "
                              "what it held is fetched again when it is asked for.");
    }
    return MoveDialog::tr("The store is in two folders, which serve together. Finish the move, or turn it round.");
}

} // namespace

MoveDialog::MoveDialog(admin::AdminService &service, const admin::StorageOverview &overview, QWidget *parent)
    : FormDialog(titleFor(overview), sentenceFor(overview), tr("Move"), parent), m_admin(service), m_overview(overview),
      m_folder(new FileField(FileField::Purpose::Folder, u"moveFolder"_s))
{
    setObjectName(u"moveDialog"_s);
    if (overview.formerPath.isEmpty())
        buildNew();
    else
        buildLeftOver();
}

void MoveDialog::buildNew()
{
    auto *present = theme::label(QDir::toNativeSeparators(m_overview.path), TextRole::Mono);
    present->setWordWrap(true);
    form()->addRow(tr("Now in"), present, tr("It takes %1.", "size").arg(words::bytes(m_overview.usedBytes)));
    form()->addRow(tr("Move &to"), m_folder, tr("A new or empty folder, such as /mnt/big/breakwater-store."));
    bindField(u"folder"_s, m_folder);
    if (m_overview.path != m_overview.usualPath)
        m_folder->setPath(m_overview.usualPath);
    acceptButton()->setEnabled(!m_folder->path().isEmpty());
    connect(m_folder, &FileField::changed, this, [this] {
        form()->clearErrors();
        acceptButton()->setEnabled(!m_folder->path().isEmpty());
    });
    connect(this, &FormDialog::submitted, this, [this] { move(m_folder->path()); });
}

void MoveDialog::buildLeftOver()
{
    m_folder->setParent(this);
    m_folder->hide();
    for (const auto &[name, path] :
         {std::pair(tr("From"), m_overview.formerPath), std::pair(tr("To"), m_overview.path)}) {
        auto *label = theme::label(QDir::toNativeSeparators(path), TextRole::Mono);
        label->setWordWrap(true);
        form()->addRow(name, label);
    }
    setAcceptText(m_overview.formerMissing ? tr("Give it up") : tr("Finish the move"));
    connect(this, &FormDialog::submitted, this, [this] { move(m_overview.path); });
    if (m_overview.formerMissing)
        return;
    auto *back = new QPushButton(tr("Move &back"));
    back->setObjectName(u"moveBack"_s);
    back->setAutoDefault(false);
    addFooterWidget(back);
    connect(back, &QPushButton::clicked, this, [this] { move(m_overview.formerPath); });
}

void MoveDialog::move(const QString &folder)
{
    setBusy(true);
    m_admin.moveStore(folder, {this, [this](const Result<admin::JobRun> &run) {
                                   if (!run) {
                                       setBusy(false);
                                       const QString problem = words::storageFieldProblem(run.error());
                                       if (run.error().params.value(u"field"_s) == u"folder"_s) {
                                           form()->setFieldError(m_folder, problem);
                                           m_folder->setFocus();
                                       } else {
                                           showError(run.error());
                                       }
                                       return;
                                   }
                                   Q_EMIT started(*run);
                                   accept();
                               }});
}

} // namespace breakwater::ui
