// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace breakwater::ui {

/// Where images are typed, pasted or dropped: text goes in as it is, a dropped file is told instead of its address.
/// Tab leaves it, as in any other field.
class WarmUpInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WarmUpInput(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace breakwater::ui
