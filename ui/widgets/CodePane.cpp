// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CodePane.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ErrorText.h"
#include "widgets/TextFile.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace breakwater::ui {

CodePane::CodePane(const QString &what, QWidget *parent)
    : QWidget(parent), m_caption(theme::label({}, TextRole::Caption, ColorRole::MutedText)),
      m_copy(new QPushButton(tr("Copy"))), m_save(new QPushButton(tr("Save…"))), m_text(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::Xs));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::space(Space::S));
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setWordWrap(true);
    top->addWidget(m_caption, 1);
    top->addWidget(m_save);
    top->addWidget(m_copy);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_copy, m_save}) {
        theme::makeFlat(button);
        button->setAutoDefault(false);
    }
    m_copy->setIcon(themeIcon(QStringLiteral("copy"), ColorRole::Accent));
    m_save->setIcon(themeIcon(QStringLiteral("save"), ColorRole::Accent));
    m_copy->setObjectName(QStringLiteral("codeCopy"));
    m_save->setObjectName(QStringLiteral("codeSave"));
    m_text->setObjectName(QStringLiteral("codeText"));
    m_text->setReadOnly(true);
    m_text->setFont(theme::font(TextRole::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_save->hide();
    setFocusProxy(m_text);
    setWhat(what);
    connect(m_copy, &QPushButton::clicked, this, &CodePane::copy);
    connect(m_save, &QPushButton::clicked, this, &CodePane::save);
}

void CodePane::setWhat(const QString &what)
{
    m_what = what;
    m_text->setAccessibleName(what);
    m_copy->setAccessibleName(tr("Copy %1").arg(what));
    m_save->setAccessibleName(tr("Save %1").arg(what));
}

void CodePane::setCaption(const QString &caption)
{
    m_caption->setText(caption);
}

void CodePane::setText(const QString &text)
{
    if (text == m_text->toPlainText())
        return;
    m_text->setPlainText(text);
}

QString CodePane::text() const
{
    return m_text->toPlainText();
}

void CodePane::setSavable(const QString &fileName, bool isPrivate)
{
    m_fileName = fileName;
    m_isPrivate = isPrivate;
    m_save->setVisible(!fileName.isEmpty());
}

void CodePane::setVisibleLines(int lines)
{
    const QFontMetrics metrics(m_text->font());
    m_text->setFixedHeight(metrics.lineSpacing() * lines + 4 * theme::space(Space::S));
}

void CodePane::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_copy->setText(tr("Copied"));
    m_copy->setAccessibleName(tr("Copied %1").arg(m_what));
    QTimer::singleShot(2000, this, [this] {
        m_copy->setText(tr("Copy"));
        m_copy->setAccessibleName(tr("Copy %1").arg(m_what));
    });
}

void CodePane::save()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(window(), tr("Save %1").arg(m_what), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        writeTextFile(path, m_text->toPlainText(), m_isPrivate, this, [this, path](const Result<void> &result) {
            if (!result) {
                m_caption->setText(errorText(result.error()).problem);
                theme::setTextRole(m_caption, TextRole::Caption, ColorRole::Critical);
                return;
            }
            theme::setTextRole(m_caption, TextRole::Caption, ColorRole::MutedText);
            m_caption->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
            Q_EMIT saved(path);
        });
    });
    dialog->open();
}

} // namespace breakwater::ui
