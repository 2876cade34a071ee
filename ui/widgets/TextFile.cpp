// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextFile.h"

#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace breakwater::ui {

namespace {

Result<void> write(const QString &path, const QString &content, bool isPrivate)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error(ErrorCode::StorageUnwritable, file.errorString(), {{QStringLiteral("path"), path}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    if (isPrivate && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    file.write(content.toUtf8());
    if (!file.commit())
        return failure();
    return {};
}

} // namespace

void writeTextFile(const QString &path, const QString &content, bool isPrivate, QObject *context,
                   std::function<void(Result<void>)> done)
{
    QThreadPool::globalInstance()->start(
        [path, content, isPrivate, guard = QPointer<QObject>(context), done = std::move(done)] {
            Result<void> result = write(path, content, isPrivate);
            // The guard is looked at only in the GUI thread, where its object lives and dies.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, done, result = std::move(result)] {
                    if (guard)
                        done(result);
                },
                Qt::QueuedConnection);
        });
}

} // namespace breakwater::ui
