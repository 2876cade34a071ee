// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/UpstreamTypes.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace breakwater::ui {

/// Each upstream in a line: name, state as icon and word, and what its rate limit still allows.
class UpstreamHealthList : public QWidget
{
    Q_OBJECT

public:
    explicit UpstreamHealthList(QWidget *parent = nullptr);

    void set(const admin::UpstreamInfo &upstream); ///< added or changed
    void remove(qint64 id);
    int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void opened(const QString &name);

private:
    struct Row;
    void describe(const Row &row, const admin::UpstreamInfo &upstream);

    QVBoxLayout *m_layout;
    QHash<qint64, Row *> m_rows;
};

} // namespace breakwater::ui
