// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListDetailView.h"

namespace breakwater::ui {

class Badge;
class CopyField;
class FactList;
class ProjectModel;

/// The proxy projects: what each serves and from where, how it does, how nodes address it; create, edit, delete.
class ProjectsView : public ListDetailView
{
    Q_OBJECT

public:
    explicit ProjectsView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_add; }
    QList<QAction *> secondaryActions() override { return {m_explain}; }
    void activate() override;

protected:
    bool hasCurrent() const override { return current() != nullptr; }
    void updateDetail() override;
    void updateActions() override;

private:
    const admin::ProjectInfo *current() const;
    void buildDetail();
    void add();
    void edit();
    void makeDefault();
    void remove();

    ProjectModel *m_model;
    QStringList m_serverUrls;
    Badge *m_managed;
    FactList *m_facts;
    CopyField *m_byProject;
    CopyField *m_byRegistry;
    QWidget *m_byRegistryRow;
    CopyField *m_byMirror;
    QAction *m_add;
    QAction *m_explain;
    QAction *m_edit;
    QAction *m_images;
    QAction *m_default;
    QAction *m_remove;
};

} // namespace breakwater::ui
