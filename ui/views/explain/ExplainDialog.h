// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QComboBox;
class QLineEdit;
class QTimer;

namespace breakwater::ui {

class ExplanationPane;

/// Answers what a pull of an image would do now. Asks again a moment after the name changed; only the latest question's
/// answer is shown. Nothing is fetched.
class ExplainDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ExplainDialog(admin::AdminService &service, const QString &image = {}, QWidget *parent = nullptr);

private:
    void ask();
    void answered(const Result<admin::PullExplanation> &answer);
    void showPlatforms(const admin::PullExplanation &explanation);

    admin::AdminService &m_admin;
    QLineEdit *m_image;
    QComboBox *m_platform;
    ExplanationPane *m_pane;
    QTimer *m_wait;
    QString m_chosen; ///< the platform that a person picked; empty lets the server choose
    int m_question = 0;
};

} // namespace breakwater::ui
