// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>

namespace breakwater::ui {

/// Writes a text file off the GUI thread, whole or not at all. `isPrivate` gives it mode 0600 from its first byte on.
/// `done` runs in the thread of `context`, and not once that is gone.
void writeTextFile(const QString &path, const QString &content, bool isPrivate, QObject *context,
                   std::function<void(Result<void>)> done);

/// The same for what is no text.
void writeBytesFile(const QString &path, const QByteArray &content, bool isPrivate, QObject *context,
                    std::function<void(Result<void>)> done);

/// Reads a text file (UTF-8) off the GUI thread. A file above `limit` bytes is refused (InvalidArgument), one that
/// cannot be read is a StorageIo; either error's detail is a sentence for a person. `done` as above.
void readTextFile(const QString &path, qint64 limit, QObject *context, std::function<void(Result<QString>)> done);

} // namespace breakwater::ui
