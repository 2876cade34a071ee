// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/NodeExportDetailDialog.h"

#include "theme/Theme.h"
#include "views/nodes/DiffView.h"
#include "views/nodes/NodeConfigWords.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/InlineMessage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

NodeExportDetailDialog::NodeExportDetailDialog(admin::AdminService &service, qint64 id, QWidget *parent)
    : QDialog(parent), m_sentence(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_message(new InlineMessage),
      m_file(new QComboBox), m_diff(new DiffView), m_former(new CodePane(tr("former file"))),
      m_rollbackTitle(theme::label(tr("To take it back on the node"), TextRole::Strong)),
      m_rollback(new CopyField(tr("command that takes it back")))
{
    setObjectName(u"nodeExportDetailDialog"_s);
    setWindowTitle(tr("An export from before"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    const int l = theme::space(Space::L);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(l, l, l, l);
    column->setSpacing(theme::space(Space::M));
    column->addWidget(theme::label(windowTitle(), TextRole::Section));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    m_file->setObjectName(u"exportDetailFile"_s);
    m_file->setAccessibleName(tr("File of the export"));
    m_file->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_file);
    m_diff->setTitles(tr("As exported"), tr("The same choices today"));
    column->addWidget(m_diff, 1);
    m_former->setObjectName(u"exportFormer"_s);
    m_former->setMinimumHeight(theme::lineHeight() * 8);
    column->addWidget(m_former);
    column->addWidget(m_rollbackTitle);
    m_rollback->setObjectName(u"exportRollback"_s);
    column->addWidget(m_rollback);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"exportDetailClose"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_file, &QComboBox::currentIndexChanged, this, &NodeExportDetailDialog::showFile);
    for (QWidget *each : {static_cast<QWidget *>(m_former), static_cast<QWidget *>(m_rollbackTitle),
                          static_cast<QWidget *>(m_rollback)})
        each->hide();
    resize(fontMetrics().averageCharWidth() * 130, theme::lineHeight() * 36);
    service.nodeExportDetail(id, {this, [this](const Result<admin::NodeExportDetail> &detail) {
                                      if (!detail)
                                          m_message->showError(detail.error());
                                      else
                                          show(*detail);
                                  }});
}

void NodeExportDetailDialog::show(const admin::NodeExportDetail &detail)
{
    m_detail = detail;
    m_sentence->setText(exportSentence(detail.entry, QDateTime::currentDateTimeUtc()));
    for (const admin::NodeFileReview &file : detail.files)
        m_file->addItem(file.path, file.path);
    for (const admin::NodeConfigFile &file : detail.replaced) {
        if (m_file->findData(file.path) < 0)
            m_file->addItem(file.path, file.path);
    }
    const bool canRollBack = !detail.rollbackCommand.isEmpty();
    m_rollbackTitle->setVisible(canRollBack);
    m_rollback->setVisible(canRollBack);
    m_rollback->setValue(detail.rollbackCommand);
    showFile();
}

void NodeExportDetailDialog::showFile()
{
    const QString path = m_file->currentData().toString();
    m_diff->setDiff({}, {});
    for (const admin::NodeFileReview &file : std::as_const(m_detail.files)) {
        if (file.path == path)
            m_diff->setDiff(file.lines, file.result);
    }
    m_former->hide();
    for (const admin::NodeConfigFile &file : std::as_const(m_detail.replaced)) {
        if (file.path != path)
            continue;
        m_former->setCaption(tr("What lay there before: save it to put it back by hand"));
        m_former->setText(file.content);
        m_former->setSavable(path.section(u'/', -1), true);
        m_former->show();
    }
}

} // namespace breakwater::ui
