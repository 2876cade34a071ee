// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace breakwater::ui {

/// Two texts and what changes between them: side by side, in one column, or the result alone. A change has a sign and a
/// word beside its colour; the two sides scroll together. Read-only, keyboard selectable.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Side, Inline, Result };

    explicit DiffView(QWidget *parent = nullptr);

    void setTitles(const QString &left, const QString &right);
    void setDiff(const QList<admin::DiffLine> &lines, const QString &result);
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void showLine(int leftNumber); ///< of the left text, scrolled to and marked
    QString summary() const; ///< "3 lines come, 1 goes"

protected:
    void changeEvent(QEvent *event) override;

private:
    void refill();
    QString rowText(const admin::DiffLine &line, bool isLeft) const;

    QList<admin::DiffLine> m_lines;
    QString m_result;
    Mode m_mode = Mode::Side;
    QLabel *m_leftTitle;
    QLabel *m_rightTitle;
    QPlainTextEdit *m_left;
    QPlainTextEdit *m_right;
};

} // namespace breakwater::ui
