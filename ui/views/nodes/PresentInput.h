// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace breakwater::ui {

/// Where the text of a node's file goes: typed, pasted, or dropped as a file.
class PresentInput : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PresentInput(QWidget *parent = nullptr);

Q_SIGNALS:
    void fileDropped(const QString &fileName);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace breakwater::ui
