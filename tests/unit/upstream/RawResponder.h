// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>
#include <optional>

namespace breakwater {

/// A request as the responder read it.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names

    bool has(const QByteArray &name) const { return headers.contains(name); }
};

/// What to write back, byte for byte.
struct RawAnswer
{
    QByteArray bytes; ///< empty: stay silent
    bool close = false; ///< after the bytes

    static RawAnswer simple(int status, const QByteArray &body, const QByteArray &fields = {})
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Length: " + QByteArray::number(body.size())
                    + "\r\n" + fields + "\r\n" + body,
                false};
    }
};

/// A tiny HTTP/1.1 server in the test's own thread on a free port of 127.0.0.1. It writes what the handler says.
class RawResponder : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<RawAnswer(const RawRequest &)>;

    explicit RawResponder(Handler handler, const std::optional<QSslConfiguration> &tls = std::nullopt)
        : m_handler(std::move(handler))
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_pending.remove(socket);
                    socket->deleteLater();
                });
                read(socket); // what came with the handshake
            }
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    quint16 serverPort() const { return m_server->serverPort(); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    int connections = 0; ///< that came through the handshake
    QList<RawRequest> seen;
    int count(const QByteArray &method, const QByteArray &part) const
    {
        int number = 0;
        for (const RawRequest &request : seen)
            number += request.method == method && request.target.contains(part) ? 1 : 0;
        return number;
    }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &pending = m_pending[socket];
        pending += socket->readAll();
        for (qsizetype end = pending.indexOf("\r\n\r\n"); end >= 0; end = pending.indexOf("\r\n\r\n")) {
            const QList<QByteArray> lines = pending.left(end).split('\n');
            pending.remove(0, end + 4);
            RawRequest request;
            const QList<QByteArray> words = lines.first().trimmed().split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            seen.append(request);
            const RawAnswer answer = m_handler(request);
            socket->write(answer.bytes);
            if (answer.close)
                socket->disconnectFromHost();
        }
    }

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_pending;
    std::unique_ptr<QTcpServer> m_server; ///< last: its sockets say goodbye when they go
};

} // namespace breakwater
