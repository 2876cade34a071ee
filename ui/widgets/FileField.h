// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace breakwater::ui {

/// A path of the server's machine: typed, or chosen in a dialog.
class FileField : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Open, Save, Folder };
    FileField(Purpose purpose, const QString &name, QWidget *parent = nullptr); ///< name: of the objects

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose();

    Purpose m_purpose;
    QLineEdit *m_edit;
};

} // namespace breakwater::ui
