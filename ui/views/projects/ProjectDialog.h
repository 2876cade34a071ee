// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace breakwater::ui {

class FallbackEditor;
class FreshnessEditor;
class InlineMessage;
class PolicyEditor;
class RetentionEditor;

/// Creates a project, with its upstream too where there is none yet, or edits one. An upstream that was made stays made
/// when the project is refused; the next try uses it.
class ProjectDialog : public FormDialog
{
    Q_OBJECT

public:
    ProjectDialog(admin::AdminService &service, QWidget *parent = nullptr);
    ProjectDialog(admin::AdminService &service, const admin::ProjectInfo &project, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const breakwater::admin::ProjectInfo &project);

private:
    void build();
    void loadChoices();
    void fillUpstreams();
    void upstreamChosen();
    void offerFallbacks();
    const admin::UpstreamPreset *chosenPreset() const; ///< null while an existing upstream is chosen
    admin::ProjectSpec spec() const;
    admin::UpstreamSpec newUpstream() const;
    bool validate();
    void save();
    void saveProject();
    void tellRenamedRobots();

    admin::AdminService &m_admin;
    admin::ProjectInfo m_stored;
    QList<admin::UpstreamInfo> m_upstreams;
    QList<admin::UpstreamPreset> m_presets;
    QStringList m_robots; ///< the project's own, by name
    QComboBox *m_upstream;
    QLineEdit *m_url;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QLineEdit *m_name;
    InlineMessage *m_renamed; ///< which logins change with the name
    QLineEdit *m_serves;
    QCheckBox *m_default;
    FallbackEditor *m_fallbacks;
    QCheckBox *m_prefetch;
    FreshnessEditor *m_freshness;
    PolicyEditor *m_policy;
    RetentionEditor *m_retention;
};

} // namespace breakwater::ui
