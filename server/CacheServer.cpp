// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheServer.h"

namespace breakwater {

CacheServer::CacheServer(QObject *parent)
    : QObject(parent), m_inbox(std::make_shared<Mailbox>(&m_thread)), m_outbox(std::make_shared<Mailbox>()),
      m_core(std::make_shared<std::unique_ptr<ServerCore>>())
{
    m_thread.setObjectName(QStringLiteral("bw-control"));
    m_thread.start();
}

CacheServer::~CacheServer()
{
    end();
}

void CacheServer::start(ServerOptions options)
{
    m_inbox->post([this, core = m_core, options = std::move(options)] {
        auto created = ServerCore::create(options);
        if (!created) {
            m_outbox->post([this, error = created.error()] { Q_EMIT failed(error); });
            return;
        }
        *core = std::move(*created);
        const admin::ServerInfo info = (*core)->info();
        m_outbox->post([this, backend = &(*core)->backend(), info] {
            m_admin.attach(*backend);
            Q_EMIT started(info);
            Q_EMIT m_admin.serverChanged(info);
        });
    });
}

void CacheServer::stop(std::chrono::milliseconds patience)
{
    m_inbox->post([this, core = m_core, patience] {
        const auto done = [this] {
            m_outbox->post([this] {
                end();
                Q_EMIT stopped();
            });
        };
        if (*core)
            (*core)->drain(patience, done);
        else
            done();
    });
}

void CacheServer::reconfigure(const configuration::Configuration &configuration, std::function<void(Result<void>)> done)
{
    m_inbox->post([this, core = m_core, configuration, done = std::move(done)] {
        const Result<void> result = *core ? (*core)->reconfigure(configuration)
                                          : Result<void>(Error(ErrorCode::Internal, QStringLiteral("not running")));
        m_outbox->post([result, done] { done(result); });
    });
}

void CacheServer::end()
{
    if (!m_thread.isRunning())
        return;
    m_admin.detach();
    m_inbox->post([core = m_core, inbox = m_inbox] {
        core->reset();
        inbox->close();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

} // namespace breakwater
