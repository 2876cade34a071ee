// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/backup/JobProgress.h"

#include "theme/Theme.h"
#include "views/backup/BackupWords.h"
#include "widgets/SegmentedBar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

JobProgress::JobProgress(QWidget *parent)
    : QWidget(parent), m_text(theme::label({}, TextRole::Body)), m_bar(new SegmentedBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    m_text->setObjectName(u"backupProgress"_s);
    m_bar->setObjectName(u"backupBar"_s);
    column->addWidget(m_text);
    column->addWidget(m_bar);
}

void JobProgress::showJob(const admin::BackupJob &job)
{
    m_text->setText(words::backupProgress(job));
    m_bar->setProgress(words::backupShare(job));
    m_bar->setAccessibleName(m_text->text());
}

} // namespace breakwater::ui
