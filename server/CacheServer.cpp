// SPDX-License-Identifier: GPL-3.0-or-later
#include "CacheServer.h"

namespace breakwater {

CacheServer::CacheServer(QObject *parent)
    : QObject(parent), m_control(new QObject), m_core(std::make_shared<std::unique_ptr<ServerCore>>())
{
    m_thread.setObjectName(QStringLiteral("bw-control"));
    m_control->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_control, &QObject::deleteLater);
    m_thread.start();
}

CacheServer::~CacheServer()
{
    end();
}

void CacheServer::start(ServerOptions options)
{
    QMetaObject::invokeMethod(m_control, [this, core = m_core, options = std::move(options)] {
        auto created = ServerCore::create(options);
        if (!created) {
            QMetaObject::invokeMethod(this, [this, error = created.error()] { Q_EMIT failed(error); },
                                      Qt::QueuedConnection);
            return;
        }
        *core = std::move(*created);
        const admin::ServerInfo info = (*core)->info();
        QMetaObject::invokeMethod(this, [this, backend = &(*core)->backend(), info] {
            m_admin.attach(*backend);
            Q_EMIT started(info);
            Q_EMIT m_admin.serverChanged(info);
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void CacheServer::stop(std::chrono::milliseconds patience)
{
    QMetaObject::invokeMethod(m_control, [this, core = m_core, patience] {
        const auto done = [this] {
            QMetaObject::invokeMethod(this, [this] {
                end();
                Q_EMIT stopped();
            }, Qt::QueuedConnection);
        };
        if (*core)
            (*core)->drain(patience, done);
        else
            done();
    }, Qt::QueuedConnection);
}

void CacheServer::reconfigure(const configuration::Configuration &configuration, std::function<void(Result<void>)> done)
{
    QMetaObject::invokeMethod(m_control, [this, core = m_core, configuration, done = std::move(done)] {
        const Result<void> result = *core ? (*core)->reconfigure(configuration)
                                          : Result<void>(Error(ErrorCode::Internal, QStringLiteral("not running")));
        QMetaObject::invokeMethod(this, [result, done] { done(result); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void CacheServer::end()
{
    if (!m_thread.isRunning())
        return;
    m_admin.detach();
    QMetaObject::invokeMethod(m_control, [core = m_core] {
        core->reset();
        QThread::currentThread()->quit();
    }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace breakwater
