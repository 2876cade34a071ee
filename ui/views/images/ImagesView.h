// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

#include <QHash>

class QComboBox;
class QListView;
class QStackedWidget;

namespace breakwater::ui {

class DeletionUndo;
class EmptyState;
class FilterField;
class ImageDetailPane;
class ImageModel;
class RepositoryFilter;
class RepositoryModel;
class TablePane;

/// What is cached: repositories, their tags and images, and everything about one of them; copy and delete.
class ImagesView : public View
{
    Q_OBJECT

public:
    explicit ImagesView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QList<QAction *> secondaryActions() override { return {m_explain, m_warmUp, m_export, m_import}; }
    void activate() override;
    /// "project:NAME", "repository:NAME" and free words.
    void applyFilter(const QString &filter) override;
    bool focusFilter() override;
    QList<QWidget *> panes() override;

private:
    QWidget *makeRepositoryPane();
    QWidget *makeImagePane();
    void updateState();
    void updateProjects();
    void showRepository();
    void showImage();
    void updateActions();
    void explain();
    void exportImages();
    void exportRepository();
    void importImages();
    void removeImages();
    void removeRepository();

    RepositoryModel *m_repositories;
    RepositoryFilter *m_repositoryFilter;
    ImageModel *m_images;
    QHash<QString, QString> m_registryOf; ///< project name to the first registry that it serves
    DeletionUndo *m_undo;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noMatch;
    QWidget *m_skeleton;
    QWidget *m_content;
    QStackedWidget *m_listStack;
    QComboBox *m_project;
    FilterField *m_filter;
    QListView *m_list;
    TablePane *m_imagePane;
    ImageDetailPane *m_detail;
    QAction *m_explain;
    QAction *m_warmUp;
    QAction *m_export;
    QAction *m_import;
    QAction *m_copyReference;
    QAction *m_copyDigest;
    QAction *m_remove;
    QAction *m_removeRepository;
    QString m_wantedProject;
    QString m_wantedRepository;
};

} // namespace breakwater::ui
