// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextFile.h"

#include <memory>
#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace breakwater::ui {

namespace {

Result<void> write(const QString &path, const QByteArray &content, bool isPrivate)
{
    QSaveFile file(path);
    const auto failure = [&] {
        return Error(ErrorCode::StorageUnwritable, file.errorString(), {{QStringLiteral("path"), path}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    if (isPrivate && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure();
    file.write(content);
    if (!file.commit())
        return failure();
    return {};
}

Result<QString> read(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorCode::StorageIo, file.errorString(), {{QStringLiteral("path"), path}});
    const QByteArray content = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorCode::StorageIo, file.errorString(), {{QStringLiteral("path"), path}});
    if (content.size() > limit) {
        return Error(ErrorCode::InvalidArgument,
                     QCoreApplication::translate("TextFile", "The file is larger than %1. Choose a smaller one.")
                         .arg(QLocale().formattedDataSize(limit, 0, QLocale::DataSizeSIFormat)));
    }
    return QString::fromUtf8(content);
}

/// The guard is looked at only in the GUI thread, where its object lives and dies.
template<typename T>
void deliver(const QPointer<QObject> &guard, const std::function<void(Result<T>)> &done, Result<T> result)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [guard, done, result = std::move(result)] {
            if (guard)
                done(result);
        },
        Qt::QueuedConnection);
}

} // namespace

void writeTextFile(const QString &path, const QString &content, bool isPrivate, QObject *context,
                   std::function<void(Result<void>)> done)
{
    writeBytesFile(path, content.toUtf8(), isPrivate, context, std::move(done));
}

void writeBytesFile(const QString &path, const QByteArray &content, bool isPrivate, QObject *context,
                    std::function<void(Result<void>)> done)
{
    QThreadPool::globalInstance()->start(
        [path, content, isPrivate, guard = QPointer<QObject>(context), done = std::move(done)] {
            deliver<void>(guard, done, write(path, content, isPrivate));
        });
}

void readTextFile(const QString &path, qint64 limit, QObject *context, std::function<void(Result<QString>)> done)
{
    QThreadPool::globalInstance()->start([path, limit, guard = QPointer<QObject>(context), done = std::move(done)] {
        deliver<QString>(guard, done, read(path, limit));
    });
}

} // namespace breakwater::ui
