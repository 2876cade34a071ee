// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Worker.h"

namespace breakwater::http {

namespace {

constexpr std::size_t scratchBytes = 64 * 1024;

} // namespace

Result<std::unique_ptr<Worker>> Worker::start(ServerContext &context, const std::string &threadName)
{
    auto thread = IoThread::start(threadName);
    if (!thread)
        return thread.error();
    return std::unique_ptr<Worker>(new Worker(context, std::move(thread).value()));
}

Worker::Worker(ServerContext &context, std::unique_ptr<IoThread> thread)
    : m_context(context), m_scratch(scratchBytes), m_thread(std::move(thread))
{
}

Worker::~Worker()
{
    cut();
}

void Worker::adopt(Connection::Incoming incoming)
{
    m_thread->tasks()->post([this, incoming = std::move(incoming)]() mutable {
        auto connection = std::make_unique<Connection>(static_cast<ConnectionHost &>(*this), std::move(incoming));
        Connection *raw = connection.get();
        m_connections.emplace(raw, std::move(connection));
        raw->begin();
    });
}

void Worker::drain()
{
    m_thread->tasks()->post([this] {
        for (Connection *connection : openConnections())
            connection->drain();
    });
}

void Worker::cut()
{
    m_thread->runAndWait([this] {
        for (Connection *connection : openConnections())
            connection->cut();
    });
}

std::vector<Connection *> Worker::openConnections() const
{
    std::vector<Connection *> connections;
    connections.reserve(m_connections.size());
    for (const auto &[connection, owner] : m_connections)
        connections.push_back(connection);
    return connections;
}

void Worker::connectionClosed(Connection &connection)
{
    const auto found = m_connections.find(&connection);
    loop().retire(std::move(found->second));
    m_connections.erase(found);
}

} // namespace breakwater::http
