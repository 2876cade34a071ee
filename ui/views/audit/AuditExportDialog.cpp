// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/AuditExportDialog.h"

#include "models/Words.h"
#include "widgets/FileField.h"
#include "widgets/Form.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QStandardPaths>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

AuditExportDialog::AuditExportDialog(admin::AdminService &service, const admin::AuditFilter &filter, qint64 rows,
                                     QWidget *parent)
    : FormDialog(tr("Export the log"),
                 rows < 0 ? tr("The rows that the filter shows, newest first.")
                          : tr("The rows that the filter shows, newest first: %1.", "number").arg(words::count(rows)),
                 tr("Export"), parent),
      m_admin(service), m_filter(filter), m_format(new QComboBox),
      m_file(new FileField(FileField::Purpose::Save, u"auditFile"_s))
{
    setObjectName(u"auditExportDialog"_s);
    m_format->setObjectName(u"auditFormat"_s);
    m_format->addItem(tr("CSV, for a spreadsheet"), static_cast<int>(admin::AuditExport::Format::Csv));
    m_format->addItem(tr("JSON lines, for programs"), static_cast<int>(admin::AuditExport::Format::JsonLines));
    m_file->setDialog(tr("Export the log"), tr("CSV (*.csv);;JSON lines (*.jsonl);;All files (*)"));
    form()->addRow(tr("F&ormat"), m_format);
    form()->addRow(tr("F&ile"), m_file, tr("On the machine that Breakwater runs on. A file of this name is replaced."));
    bindField(u"file"_s, m_file);
    connect(m_format, &QComboBox::currentIndexChanged, this, &AuditExportDialog::formatChanged);
    connect(this, &FormDialog::submitted, this, &AuditExportDialog::save);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setPath(u"%1/breakwater-audit-%2.csv"_s.arg(QDir(documents).exists() ? documents : QDir::homePath(),
                                                        QDate::currentDate().toString(Qt::ISODate)));
}

void AuditExportDialog::formatChanged()
{
    const bool csv = m_format->currentData().toInt() == static_cast<int>(admin::AuditExport::Format::Csv);
    QString path = m_file->path();
    for (const QString &ending : {u".csv"_s, u".jsonl"_s}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    m_file->setPath(path + (csv ? u".csv"_s : u".jsonl"_s));
}

void AuditExportDialog::save()
{
    setBusy(true);
    const QString file = m_file->path();
    const auto format = static_cast<admin::AuditExport::Format>(m_format->currentData().toInt());
    m_admin.exportAudit({m_filter, format, file}, {this, [this, file](const Result<admin::AuditExported> &result) {
                                                       setBusy(false);
                                                       if (!result) {
                                                           showError(result.error());
                                                           return;
                                                       }
                                                       Q_EMIT exported(file, *result);
                                                       accept();
                                                   }});
}

} // namespace breakwater::ui
