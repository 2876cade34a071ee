// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace breakwater::ui {

/// Exact text of several lines to read, copy and save: a file for a node, a manifest, commands. Read-only, monospace,
/// left to right, with what it is above it.
class CodePane : public QWidget
{
    Q_OBJECT

public:
    /// `what` names it for the buttons: "Copy registries.yaml".
    explicit CodePane(const QString &what, QWidget *parent = nullptr);

    void setWhat(const QString &what);
    void setCaption(const QString &caption); ///< path and mode; empty hides it
    void setText(const QString &text);
    QString text() const;
    /// Offers "Save" with this file name; `isPrivate` writes it with mode 0600.
    void setSavable(const QString &fileName, bool isPrivate);
    void setVisibleLines(int lines); ///< fixes the height to so many lines

Q_SIGNALS:
    void saved(const QString &path);

private:
    void copy();
    void save();

    QString m_what;
    QString m_fileName;
    bool m_isPrivate = false;
    QLabel *m_caption;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPlainTextEdit *m_text;
};

} // namespace breakwater::ui
