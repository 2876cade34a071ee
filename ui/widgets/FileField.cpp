// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FileField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFileDialog>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

FileField::FileField(Purpose purpose, const QString &name, QWidget *parent)
    : QWidget(parent), m_purpose(purpose),
      m_title(purpose == Purpose::Save ? tr("Export to a file") : tr("Import from a file")),
      m_filter(tr("Archives of images (*.tar *.tar.gz *.tgz *.tar.zst);;All files (*)")), m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space(Space::S));
    m_edit->setObjectName(name + u"Path"_s);
    m_edit->setAccessibleName(purpose == Purpose::Folder ? tr("Folder") : tr("File"));
    m_edit->setLayoutDirection(Qt::LeftToRight);
    auto *browse = new QPushButton(themeIcon(u"file"_s), tr("Browse…"));
    browse->setObjectName(name + u"Browse"_s);
    browse->setAutoDefault(false);
    row->addWidget(m_edit, 1);
    row->addWidget(browse);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(browse, &QPushButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::setDialog(const QString &title, const QString &filter)
{
    m_title = title;
    m_filter = filter;
}

void FileField::focusInEvent(QFocusEvent *event)
{
    m_edit->setFocus(event->reason());
}

void FileField::choose()
{
    if (m_purpose == Purpose::Folder) {
        auto *dialog = new QFileDialog(this, tr("Choose a folder"), path());
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
        dialog->open();
        return;
    }
    const bool saves = m_purpose == Purpose::Save;
    auto *dialog = new QFileDialog(this, m_title, path(), m_filter);
    dialog->setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saves ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (saves)
        dialog->setDefaultSuffix(u"tar"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the plan tells, whichever way the path came
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace breakwater::ui
