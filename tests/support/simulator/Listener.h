// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Stream.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace breakwater::sim {

/// Several listening sockets in one thread ("sim-accept"), and one thread a connection ("sim-conn"): the
/// simulator may then stall, sleep and cut wherever a script says so. Made and destroyed in one thread; the
/// destructor cuts everything and waits.
class Listener
{
public:
    /// Serves one connection until it ends. Called in the connection's thread.
    using Serve = std::function<void(int socketNumber, Stream &stream, std::uint64_t connection)>;

    struct Socket
    {
        std::string address = "127.0.0.1";
        SSL_CTX *tls = nullptr; ///< must outlive the listener
    };

    /// Binds every socket to a free port. AddressUnavailable.
    static Result<std::unique_ptr<Listener>> start(const std::vector<Socket> &sockets, Serve serve);
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;
    ~Listener();

    std::uint16_t port(int socketNumber) const;

    /// Down: connections are cut with RST and new ones refused; the ports stay ours. Any thread.
    void setDown(bool down);
    void cutConnections(); ///< RST to all that are open. Any thread.
    int openConnections() const;
    std::uint64_t acceptedConnections() const;

    bool stopping() const;
    /// Sleeps, but not past the end; false when the listener is stopping or went down meanwhile.
    bool sleepFor(std::chrono::milliseconds duration);

private:
    struct Bound
    {
        int fd = -1; ///< bound; listening unless down
        std::uint16_t port = 0;
        Socket socket;
    };
    struct Connection
    {
        std::thread thread;
        std::unique_ptr<Stream> stream; ///< used by the thread; others may abort() it until `done`
        bool cut = false;
        bool done = false;
    };

    explicit Listener(Serve serve);
    void acceptLoop();
    void startConnection(int fd, int socketNumber);
    void runConnection(const std::shared_ptr<Connection> &connection, int socketNumber, std::uint64_t number);
    void reap();
    void wake() const;

    Serve m_serve;
    int m_wakePipe[2] = {-1, -1};
    std::thread m_thread;
    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    std::vector<Bound> m_bound;
    std::list<std::shared_ptr<Connection>> m_connections;
    std::uint64_t m_accepted = 0;
    std::uint64_t m_downs = 0; ///< how often it went down; ends sleeps
    bool m_down = false;
    bool m_stopping = false;
};

} // namespace breakwater::sim
