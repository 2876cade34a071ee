// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/nodes/PresentInput.h"

#include "theme/Theme.h"

#include <QMimeData>
#include <QUrl>

namespace breakwater::ui {

PresentInput::PresentInput(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(theme::font(TextRole::Mono));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    setAcceptDrops(true);
}

bool PresentInput::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PresentInput::insertFromMimeData(const QMimeData *source)
{
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile()) {
            Q_EMIT fileDropped(url.toLocalFile());
            return;
        }
    }
    QPlainTextEdit::insertFromMimeData(source);
}

} // namespace breakwater::ui
