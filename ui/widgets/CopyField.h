// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace breakwater::ui {

/// Exact text to take away (a digest, an address, a command): monospace, read-only, always left to right, with a copy
/// button that says "Copied" for two seconds. Shown with its middle elided; focus shows and selects the whole.
class CopyField : public QWidget
{
    Q_OBJECT

public:
    /// `what` names the value: "digest" gives the button the name "Copy digest".
    explicit CopyField(const QString &what, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    void setConcealed(bool concealed); ///< dots instead of the value, for secrets; copying still copies it

public Q_SLOTS:
    void copy();

Q_SIGNALS:
    void copied();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showValue();

    QString m_what;
    QString m_value;
    QLineEdit *m_field;
    QToolButton *m_button;
};

} // namespace breakwater::ui
