// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/BackupTypes.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

class SegmentedBar;

/// How far a backup or a restore is: a sentence and a bar.
class JobProgress : public QWidget
{
    Q_OBJECT

public:
    explicit JobProgress(QWidget *parent = nullptr);

    void showJob(const admin::BackupJob &job);

private:
    QLabel *m_text;
    SegmentedBar *m_bar;
};

} // namespace breakwater::ui
