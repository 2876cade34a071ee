// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpServer.h"

#include "base/Published.h"
#include "http/Acceptor.h"
#include "http/ListenSocket.h"
#include "http/Log.h"
#include "http/SocketAddress.h"
#include "http/Worker.h"

#include <algorithm>
#include <thread>

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <openssl/ssl.h>

namespace breakwater::http {

namespace {

std::shared_ptr<SSL_CTX> share(SSL_CTX *context)
{
    if (!context)
        return nullptr;
    SSL_CTX_up_ref(context);
    return std::shared_ptr<SSL_CTX>(context, [](SSL_CTX *last) { SSL_CTX_free(last); });
}

} // namespace

struct HttpServer::Private
{
    struct Listener
    {
        ListenAddress asked;
        ListenAddress bound;
        std::shared_ptr<OwnedFd> socket;
        std::unique_ptr<Acceptor> acceptor; // touched in the accepting thread
    };

    Private(RequestHandler &handler, const Limits &limits, unsigned threadCount)
        : context(handler, limits),
          threads(threadCount != 0 ? threadCount : std::max(2U, std::thread::hardware_concurrency()))
    {
    }

    Result<void> startThreads();
    Result<Listener> open(const ListenAddress &address, const std::vector<ListenAddress> &all) const;
    void begin(Listener &listener);
    void end(std::vector<Listener> &ended);
    void accepted(int fd);

    ServerContext context;
    unsigned threads;
    Published<std::shared_ptr<SSL_CTX>> tls; // of connections to come
    std::vector<std::unique_ptr<Worker>> workers;
    std::size_t nextWorker = 0; // in the accepting thread
    std::vector<Listener> listeners;
    std::unique_ptr<IoThread> accepting; // last: ends before the workers that it feeds
};

Result<void> HttpServer::Private::startThreads()
{
    while (workers.size() < threads) {
        auto worker = Worker::start(context, "bw-io-" + std::to_string(workers.size()));
        if (!worker)
            return worker.error();
        workers.push_back(std::move(worker).value());
    }
    if (!accepting) {
        auto thread = IoThread::start("bw-accept");
        if (!thread)
            return thread.error();
        accepting = std::move(thread).value();
    }
    return {};
}

Result<HttpServer::Private::Listener> HttpServer::Private::open(const ListenAddress &address,
                                                                const std::vector<ListenAddress> &all) const
{
    // "::" takes IPv4 as well, unless an IPv4 address of its own wants the same port.
    const bool ipv6Only = std::any_of(all.begin(), all.end(), [&](const ListenAddress &other) {
        return other.port == address.port && other.address.find(':') == std::string::npos;
    });
    auto socket = openListenSocket(address, ipv6Only);
    if (!socket)
        return socket.error();
    const ListenAddress bound = boundAddress(**socket, address);
    return Listener {address, bound, std::move(socket).value(), nullptr};
}

void HttpServer::Private::begin(Listener &listener)
{
    accepting->runAndWait([&] {
        listener.acceptor
            = std::make_unique<Acceptor>(accepting->loop(), listener.socket, [this](int fd) { accepted(fd); });
        listener.acceptor->begin();
    });
    qCInfo(logHttp, "listening on %s port %d", listener.bound.address.c_str(), listener.bound.port);
}

void HttpServer::Private::end(std::vector<Listener> &ended)
{
    if (ended.empty())
        return;
    accepting->runAndWait([&] {
        for (Listener &listener : ended) {
            listener.acceptor->end();
            accepting->loop().retire(std::move(listener.acceptor));
            listener.socket.reset();
        }
    });
    ended.clear();
}

void HttpServer::Private::accepted(int fd)
{
    auto socket = std::make_shared<OwnedFd>(fd);
    SocketAddress remote;
    if (::getpeername(fd, remote.raw(), &remote.size) != 0)
        return; // gone already
    const int on = 1;
    ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    const auto current = tls.get();
    auto peer = std::make_shared<Peer>(Peer {remote.address(), remote.port(), *current != nullptr});
    auto ticket = context.ledger->admit(peer->address);
    if (ticket->admission() == ConnectionLedger::Admission::Dropped)
        return;
    workers[nextWorker]->adopt({std::move(socket), std::move(peer), std::move(ticket), *current});
    nextWorker = (nextWorker + 1) % workers.size();
}

HttpServer::HttpServer(RequestHandler &handler, const Limits &limits, unsigned threads)
    : d(std::make_unique<Private>(handler, limits, threads))
{
}

HttpServer::~HttpServer()
{
    if (d->accepting)
        d->end(d->listeners);
}

void HttpServer::onHandshakeFailed(HandshakeFailed handler)
{
    d->context.handshakeFailed = std::move(handler);
}

Result<void> HttpServer::listen(const std::vector<ListenAddress> &addresses, SSL_CTX *tls)
{
    if (auto started = d->startThreads(); !started)
        return started;

    // A listener whose address is asked for again stays. Of the others, those on a port that is asked for must
    // make room first; they come back when the new addresses cannot be had.
    std::vector<Private::Listener> kept, inTheWay, unwanted;
    std::vector<ListenAddress> wanted;
    for (const ListenAddress &address : addresses) {
        const auto same = std::find_if(d->listeners.begin(), d->listeners.end(), [&](const Private::Listener &one) {
            return one.socket && (one.asked == address || one.bound == address);
        });
        if (same != d->listeners.end())
            kept.push_back(std::move(*same));
        else
            wanted.push_back(address);
    }
    for (Private::Listener &listener : d->listeners) {
        if (!listener.socket)
            continue; // moved to kept
        const bool conflicts = std::any_of(wanted.begin(), wanted.end(), [&](const ListenAddress &address) {
            return address.port == listener.bound.port;
        });
        (conflicts ? inTheWay : unwanted).push_back(std::move(listener));
    }
    std::vector<ListenAddress> madeRoom;
    for (const Private::Listener &listener : inTheWay)
        madeRoom.push_back({listener.asked.address, listener.bound.port});
    d->end(inTheWay);

    std::vector<Private::Listener> opened;
    std::optional<Error> failure;
    for (const ListenAddress &address : wanted) {
        auto listener = d->open(address, addresses);
        if (!listener) {
            failure = listener.error();
            break;
        }
        opened.push_back(std::move(listener).value());
    }
    if (failure) {
        opened.clear();
        for (const ListenAddress &address : madeRoom) {
            if (auto again = d->open(address, madeRoom))
                opened.push_back(std::move(again).value());
            else
                qCWarning(logHttp, "cannot listen on %s port %d again", address.address.c_str(), address.port);
        }
        std::move(unwanted.begin(), unwanted.end(), std::back_inserter(kept));
    } else {
        d->tls.set(share(tls));
        d->end(unwanted);
    }
    for (Private::Listener &listener : opened)
        d->begin(listener);
    d->listeners = std::move(kept);
    std::move(opened.begin(), opened.end(), std::back_inserter(d->listeners));
    return failure ? Result<void>(*failure) : Result<void>();
}

void HttpServer::setTls(SSL_CTX *tls)
{
    d->tls.set(share(tls));
}

std::vector<ListenAddress> HttpServer::boundAddresses() const
{
    std::vector<ListenAddress> addresses;
    for (const Private::Listener &listener : d->listeners)
        addresses.push_back(listener.bound);
    return addresses;
}

void HttpServer::drain()
{
    if (!d->accepting)
        return;
    d->end(d->listeners);
    for (const auto &worker : d->workers)
        worker->drain();
}

void HttpServer::stop(std::chrono::milliseconds patience)
{
    if (!d->accepting)
        return;
    const auto deadline = std::chrono::steady_clock::now() + patience;
    drain();
    if (d->context.ledger->waitUntilNone(deadline))
        return;
    for (const auto &worker : d->workers)
        worker->cut();
}

HttpServer::Statistics HttpServer::statistics() const
{
    const auto figures = d->context.ledger->figures();
    return {figures.accepted, figures.refused, figures.open,
            d->context.handshakeFailures.load(std::memory_order_relaxed)};
}

} // namespace breakwater::http
