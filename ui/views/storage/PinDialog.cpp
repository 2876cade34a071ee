// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/PinDialog.h"

#include "models/StorageWords.h"
#include "widgets/Form.h"

#include <QComboBox>
#include <QLineEdit>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

PinDialog::PinDialog(admin::AdminService &service, const admin::PinSpec &proposed, QWidget *parent)
    : FormDialog(
        tr("Pin images"),
        tr("What is pinned stays: neither the space limit nor retention removes it. It can still be deleted by "
           "hand."),
        tr("Pin"), parent),
      m_admin(service), m_project(new QComboBox), m_repository(new QLineEdit), m_tag(new QLineEdit),
      m_note(new QLineEdit)
{
    setObjectName(u"pinDialog"_s);
    m_project->setObjectName(u"pinProject"_s);
    m_repository->setObjectName(u"pinRepository"_s);
    m_tag->setObjectName(u"pinTag"_s);
    m_note->setObjectName(u"pinNote"_s);
    m_repository->setPlaceholderText(u"library/postgres"_s);
    for (QLineEdit *field : {m_repository, m_tag})
        field->setLayoutDirection(Qt::LeftToRight);
    form()->addRow(tr("Pro&ject"), m_project);
    form()->addRow(tr("&Repository"), m_repository, tr("* and ? stand for anything: library/*."));
    form()->addRow(tr("&Tag or digest"), m_tag, tr("A tag, a pattern such as 16.*, or sha256:… for one image."));
    form()->addRow(tr("&Note"), m_note, tr("Why it is pinned, for whoever reads this later."));
    bindField(u"projectId"_s, m_project);
    bindField(u"repository"_s, m_repository);
    bindField(u"tag"_s, m_tag);
    bindField(u"digest"_s, m_tag);
    bindField(u"name"_s, m_tag); // one that exists already
    m_repository->setText(proposed.repository);
    m_tag->setText(proposed.digest.isEmpty() ? proposed.tag : proposed.digest);
    m_admin.projects({this, [this, id = proposed.projectId](const Result<QList<admin::ProjectInfo>> &projects) {
                          if (!projects) {
                              showError(projects.error());
                              return;
                          }
                          for (const admin::ProjectInfo &project : *projects)
                              m_project->addItem(project.spec.name, project.id);
                          m_project->setCurrentIndex(std::max(0, m_project->findData(id)));
                      }});
    connect(this, &FormDialog::submitted, this, &PinDialog::save);
}

admin::PinSpec PinDialog::spec() const
{
    admin::PinSpec spec;
    spec.projectId = m_project->currentData().toLongLong();
    spec.repository = m_repository->text().trimmed();
    const QString tag = m_tag->text().trimmed();
    (tag.startsWith(u"sha256:"_s) ? spec.digest : spec.tag) = tag;
    spec.note = m_note->text().trimmed();
    return spec;
}

void PinDialog::save()
{
    form()->clearErrors();
    const admin::PinSpec wanted = spec();
    const auto missing = [this](QWidget *field, const QString &name) {
        form()->setFieldError(field,
                              words::storageFieldProblem(Error(ErrorCode::InvalidArgument, {}, {{u"field"_s, name}})));
        field->setFocus();
    };
    if (wanted.repository.isEmpty()) {
        missing(m_repository, u"repository"_s);
        return;
    }
    if (wanted.tag.isEmpty() && wanted.digest.isEmpty()) {
        missing(m_tag, u"tag"_s);
        return;
    }
    setBusy(true);
    m_admin.addPin(wanted, {this, [this](const Result<admin::PinInfo> &pin) {
                                if (!pin) {
                                    showError(pin.error());
                                    return;
                                }
                                Q_EMIT saved(*pin);
                                accept();
                            }});
}

} // namespace breakwater::ui
