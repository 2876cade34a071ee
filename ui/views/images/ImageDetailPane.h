// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;
class QTabWidget;

namespace breakwater::ui {

class Badge;
class CodePane;
class FactList;
class InlineMessage;
class LayerModel;
class PlatformModel;
class TableView;

/// Everything about one image: overview, platforms, layers, manifest, and the ways to name it. Asks the service when
/// another image is shown; a late answer for an earlier one is dropped.
class ImageDetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit ImageDetailPane(admin::AdminService &service, QWidget *parent = nullptr);

    /// `plainRegistry` is the registry host under which nodes know the project's images, empty for none.
    void showImage(const admin::ImageInfo &image, const QString &repositoryName, const QString &plainRegistry);
    void clear();

private:
    void ask(const QString &platform);
    void fill(const admin::ImageDetail &detail);
    void fillOverview(const admin::ImageDetail &detail);
    void fillCopies(const admin::ImageDetail &detail);
    QWidget *makeOverview();
    QWidget *makeCopies();

    admin::AdminService &m_admin;
    admin::ImageInfo m_image;
    QString m_repositoryName;
    QString m_plainRegistry;
    QString m_asked; ///< digest and platform of the latest question

    QLabel *m_title;
    QLabel *m_digest;
    Badge *m_freshness;
    QComboBox *m_platform;
    QLabel *m_platformLabel;
    QTabWidget *m_tabs;
    InlineMessage *m_problem;
    FactList *m_facts;
    FactList *m_environment;
    FactList *m_labels;
    QLabel *m_environmentTitle;
    QLabel *m_labelsTitle;
    QLabel *m_noConfig;
    PlatformModel *m_platforms;
    LayerModel *m_layers;
    CodePane *m_manifest;
    QGridLayout *m_copies;
};

} // namespace breakwater::ui
