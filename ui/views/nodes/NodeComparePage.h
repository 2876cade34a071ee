// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace breakwater::ui {

class ChoiceBar;
class DiffView;
class FindingList;
class InlineMessage;
class PresentInput;

/// What a node has now beside what it gets: one file after the other is pasted, opened or dropped; mistakes in it are
/// named, and the comparison shows what stays and what changes. Nothing of it leaves this page but into the export.
class NodeComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit NodeComparePage(QWidget *parent = nullptr);

    void setConfig(const admin::NodeConfig &config); ///< which files there are
    void setReview(const admin::NodeReview &review);
    void addPresent(const QString &path, const QString &text); ///< dropped elsewhere, or from a test
    QList<admin::NodePresentFile> present() const;

Q_SIGNALS:
    void presentChanged(); ///< ask for a new review

private:
    QString currentPath() const;
    void showCurrent();
    void readFile(const QString &fileName);
    void openFile();

    QMap<QString, QString> m_present; ///< by path on the node
    admin::NodeReview m_review;
    bool m_editing = false; ///< the input is shown although there is a text
    QComboBox *m_file;
    QPushButton *m_open;
    QPushButton *m_edit;
    QPushButton *m_forget;
    QStackedWidget *m_stack;
    PresentInput *m_input;
    ChoiceBar *m_modes;
    DiffView *m_diff;
    QLabel *m_summary;
    QLabel *m_kept;
    InlineMessage *m_message;
    QLabel *m_findingsTitle;
    QScrollArea *m_findingsScroll;
    FindingList *m_findings;
};

} // namespace breakwater::ui
