// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

namespace breakwater::app {

namespace {

const QByteArray showMessage = QByteArrayLiteral("show\n");

/// $XDG_RUNTIME_DIR is the user's own and is gone after log-out; without one, a folder of our own in the cache.
QString runtimeFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/breakwater");
    return folder;
}

/// Short, because a socket's path has room for about a hundred bytes.
QString nameFor(const QString &dataFolder)
{
    const QString folder = QDir(dataFolder).absolutePath();
    return QStringLiteral("breakwater-")
        + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(12));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_server(new QLocalServer(this))
{
    const QString base = runtimeFolder() + u'/' + nameFor(dataFolder);
    m_socketPath = base + QStringLiteral(".sock");
    m_lock = std::make_unique<QLockFile>(base + QStringLiteral(".lock"));
    // Only a dead owner makes a lock stale, never its age: a server runs for months.
    m_lock->setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::answerNext);
}

SingleInstance::~SingleInstance() = default;

Result<bool> SingleInstance::acquire()
{
    const QString folder = runtimeFolder();
    if (!QDir().mkpath(folder)) {
        return Error(ErrorCode::StorageUnwritable, QStringLiteral("cannot create the runtime folder"),
                     {{QStringLiteral("path"), folder}});
    }
    if (!m_lock->tryLock(0)) {
        if (m_lock->error() == QLockFile::LockFailedError)
            return false;
        return Error(ErrorCode::StorageUnwritable, QStringLiteral("cannot create the lock file"),
                     {{QStringLiteral("path"), folder}});
    }
    // We hold the lock, so a socket that is still there belongs to no one.
    QLocalServer::removeServer(m_socketPath);
    if (!m_server->listen(m_socketPath)) {
        m_lock->unlock();
        return Error(ErrorCode::StorageUnwritable, m_server->errorString(), {{QStringLiteral("path"), m_socketPath}});
    }
    return true;
}

bool SingleInstance::askOtherToShow(int timeoutMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(timeoutMs))
        return false;
    socket.write(showMessage);
    return socket.waitForBytesWritten(timeoutMs) && socket.waitForReadyRead(timeoutMs);
}

void SingleInstance::answerNext()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        // Who says nothing does not stay.
        QTimer::singleShot(5000, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const bool show = socket->readLine(64) == showMessage;
            socket->write(show ? "ok\n" : "unknown\n");
            socket->disconnectFromServer();
            if (show)
                Q_EMIT showRequested();
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace breakwater::app
