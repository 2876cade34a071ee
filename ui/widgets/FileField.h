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
    void setDialog(const QString &title, const QString &filter); ///< for files that are no archives of images

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose();

    Purpose m_purpose;
    QString m_title;
    QString m_filter;
    QLineEdit *m_edit;
};

} // namespace breakwater::ui
