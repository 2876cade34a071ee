// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

#include <QDialog>

namespace breakwater::ui {

/// "Which one am I?": for each runtime the command to run on a node, and what it answers there.
class RuntimeHelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RuntimeHelpDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(breakwater::admin::NodeRuntime runtime);
};

} // namespace breakwater::ui
