// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ServerCore.h"
#include "admin/LocalAdmin.h"
#include "base/Mailbox.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace breakwater {

/// A server in background threads, for the program's main thread: builds the rooms, runs them, and offers the one door
/// to them. Everything answers later, by signal or callback, in the thread that this lives in.
class CacheServer : public QObject
{
    Q_OBJECT

public:
    explicit CacheServer(QObject *parent = nullptr);
    ~CacheServer() override; ///< stops without patience, and waits for the threads

    admin::AdminService &admin() { return m_admin; }

    /// started() or failed() follows. Once.
    void start(ServerOptions options);
    /// Lets running answers end for at most `patience`; stopped() follows.
    void stop(std::chrono::milliseconds patience);
    /// Applies a configuration file again.
    void reconfigure(const configuration::Configuration &configuration, std::function<void(Result<void>)> done);

Q_SIGNALS:
    void started(const breakwater::admin::ServerInfo &info);
    void failed(const breakwater::Error &error);
    void stopped();

private:
    void end();

    admin::LocalAdmin m_admin;
    QThread m_thread;
    std::shared_ptr<Mailbox> m_inbox; ///< into m_thread
    std::shared_ptr<Mailbox> m_outbox; ///< back into this thread
    std::shared_ptr<std::unique_ptr<ServerCore>> m_core; ///< touched in m_thread only
};

} // namespace breakwater
