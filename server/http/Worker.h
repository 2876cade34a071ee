// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Connection.h"
#include "http/IoThread.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace breakwater::http {

/// One I/O thread and the connections that live in it. Made and destroyed in the control thread; the destructor
/// cuts what is open.
class Worker final : private ConnectionHost
{
public:
    /// `context` must outlive the worker. Errors as IoLoop::open.
    static Result<std::unique_ptr<Worker>> start(ServerContext &context, const std::string &threadName);
    ~Worker();

    void adopt(Connection::Incoming incoming); ///< any thread
    void drain(); ///< any thread; closes idle connections, and the others after their answer
    void cut(); ///< not in the worker's thread; returns when every connection is closed

private:
    Worker(ServerContext &context, std::unique_ptr<IoThread> thread);
    std::vector<Connection *> openConnections() const;

    IoLoop &loop() override { return m_thread->loop(); }
    ServerContext &context() override { return m_context; }
    std::vector<char> &scratch() override { return m_scratch; }
    FilePipe &filePipe() override { return m_pipe; }
    RecordSource &recordSource() override { return m_recordSource; }
    DateText &date() override { return m_date; }
    void connectionClosed(Connection &connection) override;

    ServerContext &m_context;
    // In the I/O thread only:
    FilePipe m_pipe;
    RecordSource m_recordSource;
    std::unordered_map<Connection *, std::unique_ptr<Connection>> m_connections;
    std::vector<char> m_scratch;
    DateText m_date;
    std::unique_ptr<IoThread> m_thread; // last: ends before what it uses
};

} // namespace breakwater::http
