// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"
#include "widgets/FormDialog.h"

class QComboBox;

namespace breakwater::ui {

class FileField;

/// Writes the rows that the filter shows into a file, with before and after.
class AuditExportDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `rows`: that the filter shows; -1: not known.
    AuditExportDialog(admin::AdminService &service, const admin::AuditFilter &filter, qint64 rows,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    void exported(const QString &file, const breakwater::admin::AuditExported &result);

private:
    void formatChanged();
    void save();

    admin::AdminService &m_admin;
    admin::AuditFilter m_filter;
    QComboBox *m_format;
    FileField *m_file;
};

} // namespace breakwater::ui
