// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/warmup/WarmUpInput.h"

#include "theme/Theme.h"

#include <QMimeData>
#include <QUrl>

namespace breakwater::ui {

namespace {

QString localFile(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

WarmUpInput::WarmUpInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(theme::font(TextRole::Mono));
}

bool WarmUpInput::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFile(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void WarmUpInput::insertFromMimeData(const QMimeData *source)
{
    const QString path = localFile(source);
    if (path.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        Q_EMIT fileDropped(path);
}

} // namespace breakwater::ui
