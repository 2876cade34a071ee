// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QLockFile>
#include <QObject>

#include <memory>

class QLocalServer;

namespace breakwater::app {

/// One console per data folder and user: the first holds a lock and a local socket in the XDG runtime directory; a
/// later one asks it to come to the front, and ends. A lock that a dead process left is taken over. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: this is the one, and it listens. False: another one runs. An Error where neither can be told.
    Result<bool> acquire();
    /// Asks the one that runs to show its window; false if it does not answer in time.
    bool askOtherToShow(int timeoutMs = 2000) const;

    QString socketPath() const { return m_socketPath; }

Q_SIGNALS:
    void showRequested(); ///< another start asked for the window

private:
    void answerNext();

    QString m_socketPath;
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer *m_server;
};

} // namespace breakwater::app
