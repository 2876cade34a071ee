// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

namespace breakwater::ui {

class CodePane;
class InlineMessage;

/// The whole configuration as a file for --config, to keep, to copy to another machine or to put into git.
class ConfigurationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigurationPage(admin::AdminService &service, QWidget *parent = nullptr);

    void load();

private:
    admin::AdminService &m_admin;
    InlineMessage *m_message;
    CodePane *m_yaml;
};

} // namespace breakwater::ui
