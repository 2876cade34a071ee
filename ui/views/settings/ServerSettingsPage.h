// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace breakwater::ui {

class Form;
class InlineMessage;

/// The server's own settings: nothing is changed before Apply, which says first what it means.
class ServerSettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ServerSettingsPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load(); ///< does not touch what is being edited
    bool isDirty() const;
    QWidget *footer() const { return m_footer; } ///< impact and buttons, to stand below whatever scrolls

Q_SIGNALS:
    void applied();

private:
    QWidget *makeTlsRow();
    QWidget *makeFileRow(QLineEdit *field, const QString &title);
    QWidget *makeLimitRow();
    admin::ServerSettings edited() const;
    void fill(const admin::ServerSettings &settings);
    void changed();
    void apply();

    admin::AdminService &m_admin;
    admin::ServerSettings m_stored;
    bool m_loaded = false;
    bool m_filling = false;
    Form *m_form;
    InlineMessage *m_managed;
    InlineMessage *m_problem;
    QLineEdit *m_listen;
    QLineEdit *m_names;
    QWidget *m_tls;
    QRadioButton *m_tlsAuto;
    QRadioButton *m_tlsFiles;
    QRadioButton *m_tlsOff;
    QLineEdit *m_certificateFile;
    QLineEdit *m_keyFile;
    QWidget *m_certificateRow;
    QWidget *m_keyRow;
    QLineEdit *m_anonymous;
    QCheckBox *m_offline;
    QWidget *m_limitRow;
    QCheckBox *m_hasLimit;
    QSpinBox *m_limit;
    QWidget *m_footer;
    QLabel *m_impact;
    QPushButton *m_apply;
    QPushButton *m_reset;
};

} // namespace breakwater::ui
