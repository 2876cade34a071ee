// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Connection.h"

#include "http/Log.h"
#include "http/PlainTransport.h"

#include <algorithm>
#include <cerrno>

#include <linux/sockios.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace breakwater::http {

namespace {

constexpr std::chrono::milliseconds lingerTime {2000};
constexpr std::size_t maxLingerBytes = 1024 * 1024;
constexpr int maxAnswersPerTurn = 64; // of pipelined requests, before other connections get their turn

} // namespace

Connection::Connection(ConnectionHost &host, Incoming incoming)
    : m_host(host), m_incoming(std::move(incoming)), m_parser(host.context().limits)
{
    if (m_incoming.tls)
        m_transport
            = std::make_unique<TlsTransport>(m_incoming.socket->get(), m_incoming.tls.get(), m_host.recordSource());
    else
        m_transport = std::make_unique<PlainTransport>(m_incoming.socket->get(), m_host.filePipe());
}

Connection::~Connection() = default;

const char *Connection::nameOf(State state)
{
    switch (state) {
    case State::Handshaking: return "handshaking";
    case State::ReadingRequest: return "reading";
    case State::Handling: return "handling";
    case State::Sending: return "sending";
    case State::Lingering: return "lingering";
    case State::Closed: return "closed";
    }
    return "";
}

void Connection::transition(State next)
{
    qCDebug(logHttp, "%s:%d %s -> %s", m_incoming.peer->address.c_str(), m_incoming.peer->port, nameOf(m_state),
            nameOf(next));
    m_state = next;
}

void Connection::begin()
{
    m_watched = EPOLLIN | EPOLLRDHUP;
    if (!m_host.loop().watch(m_incoming.socket->get(), m_watched, *this)) {
        close(Finish::ClientGone);
        return;
    }
    setDeadline(m_host.context().limits.headTimeout);
    if (!m_incoming.tls)
        transition(State::ReadingRequest);
    run(); // the first bytes are often there
}

void Connection::ready(std::uint32_t events)
{
    if (m_state == State::Closed)
        return;
    if ((events & (EPOLLERR | EPOLLHUP)) != 0 && !hasLastWord()) {
        close(Finish::ClientGone);
        return;
    }
    const bool waits = m_state == State::Handling || (m_state == State::Sending && m_waitsForSource);
    if (waits && (events & EPOLLRDHUP) != 0) {
        close(Finish::ClientGone);
        return;
    }
    if ((events & (EPOLLIN | EPOLLRDHUP)) != 0)
        m_drained = false;
    run();
}

/// A client that does not trust the certificate sends an alert and often resets at once: read first, it tells why.
bool Connection::hasLastWord() const
{
    char first = 0;
    return m_state == State::Handshaking && ::recv(m_incoming.socket->get(), &first, 1, MSG_PEEK | MSG_DONTWAIT) == 1;
}

void Connection::run()
{
    m_running = true;
    m_answersThisTurn = 0;
    bool more = true;
    while (more) {
        switch (m_state) {
        case State::Handshaking: more = shakeHands(); break;
        case State::ReadingRequest: more = readRequest(); break;
        case State::Handling: more = wait(Waiting::ForHangUp); break;
        case State::Sending: more = send(); break;
        case State::Lingering: more = linger(); break;
        case State::Closed: more = false; break;
        }
    }
    m_running = false;
}

bool Connection::shakeHands()
{
    switch (m_transport->handshake()) {
    case IoStatus::Ok: transition(State::ReadingRequest); return true;
    case IoStatus::WantRead: return wait(Waiting::ForRead);
    case IoStatus::WantWrite: return wait(Waiting::ForWrite);
    case IoStatus::Closed:
    case IoStatus::Failed: break;
    }
    const auto &transport = static_cast<const TlsTransport &>(*m_transport); // only TLS shakes hands
    ServerContext &context = m_host.context();
    context.handshakeFailures.fetch_add(1, std::memory_order_relaxed);
    qCWarning(logHttp, "TLS handshake with %s failed: %s", m_incoming.peer->address.c_str(),
              transport.failure().c_str());
    if (context.handshakeFailed)
        context.handshakeFailed(*m_incoming.peer, transport.failure());
    if (transport.sawPlainHttp()) {
        m_transport = std::make_unique<PlainTransport>(m_incoming.socket->get(), m_host.filePipe());
        refuse({400, "this port speaks TLS, the client sent plain HTTP: use https://"});
        return true;
    }
    close(Finish::ClientGone);
    return false;
}

bool Connection::readRequest()
{
    if (m_answersThisTurn >= maxAnswersPerTurn)
        return wait(Waiting::ForWrite); // at once again, after the others
    if (m_inputUsed < m_input.size())
        return feed(std::string_view(m_input).substr(m_inputUsed));
    if (m_drained && !m_transport->hasPending())
        return wait(Waiting::ForRead);
    std::vector<char> &scratch = m_host.scratch();
    const IoResult result = m_transport->read(scratch.data(), scratch.size());
    switch (result.status) {
    case IoStatus::Ok:
        m_drained = result.bytes < scratch.size();
        return feed(std::string_view(scratch.data(), result.bytes));
    case IoStatus::WantRead: return wait(Waiting::ForRead);
    case IoStatus::WantWrite: return wait(Waiting::ForWrite);
    case IoStatus::Closed:
    case IoStatus::Failed: break;
    }
    close(Finish::ClientGone);
    return false;
}

bool Connection::feed(std::string_view bytes)
{
    const bool begins = !m_parser.started();
    const bool hadHead = m_parser.headComplete();
    std::size_t consumed = 0;
    const RequestParser::Status status = m_parser.feed(bytes, consumed);
    keepUnused(bytes, consumed);
    if (status == RequestParser::Status::Refused) {
        refuse(m_parser.refusal());
        return true;
    }
    if (status == RequestParser::Status::Complete) {
        dispatch();
        return m_state != State::Closed;
    }
    if ((begins && m_servedOne) || (!hadHead && m_parser.headComplete()))
        setDeadline(m_host.context().limits.headTimeout); // for the head, then for the body
    if (!hadHead && m_parser.headComplete() && m_parser.expectsContinue() && !m_continueSent) {
        m_continueSent = true;
        static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
        // Nothing else is being sent, so these few bytes fit into the socket's buffer.
        if (m_transport->write(text.data(), text.size()).bytes != text.size()) {
            close(Finish::ClientGone);
            return false;
        }
    }
    return true;
}

void Connection::keepUnused(std::string_view bytes, std::size_t consumed)
{
    if (m_inputUsed < m_input.size())
        m_inputUsed += consumed; // they are a part of m_input
    else if (consumed < bytes.size()) {
        m_input.assign(bytes.substr(consumed));
        m_inputUsed = 0;
        return;
    }
    if (m_inputUsed == m_input.size() && !m_input.empty()) {
        m_input = std::string();
        m_inputUsed = 0;
    }
}

void Connection::dispatch()
{
    m_continueSent = false;
    m_servedOne = true;
    ++m_answersThisTurn;
    if (m_incoming.ticket->admission() != ConnectionLedger::Admission::Welcome) {
        refuse({503, "too many connections are open"});
        return;
    }
    if (!m_parser.keepAlive())
        m_closeAfter = true;
    m_host.loop().timers().clear(*this);
    m_exchange = std::make_shared<ServerExchange>(m_parser.takeRequest(), m_incoming.peer, m_host.loop().tasks(),
                                                  static_cast<AnswerSink &>(*this));
    transition(State::Handling);
    const auto exchange = m_exchange; // the handler's answer may end it
    exchange->handleBy(m_host.context().handler);
    // Nobody else holds it, so nobody can answer any more (an answer on its way from another thread holds it).
    if (m_state == State::Handling && exchange.use_count() == 2) {
        qCWarning(logHttp, "a request was dropped without an answer");
        answered(refusalAnswer({500, "the request was not handled"}));
    }
}

void Connection::answered(Response response)
{
    if (m_state != State::Handling || !m_exchange)
        return;
    const Request &request = m_exchange->request();
    beginAnswer(std::move(response), request.method, request.minorVersion);
    if (!m_running)
        run();
}

void Connection::refuse(const Refusal &refusal)
{
    m_refused = true;
    beginAnswer(refusalAnswer(refusal), Method::Get, 1);
}

void Connection::beginAnswer(Response response, Method method, int minorVersion)
{
    if (response.close)
        m_closeAfter = true;
    const Framing framing = frame(response, method, minorVersion, m_closeAfter);
    m_closeAfter = framing.close;
    m_closeDelimited = framing.closeDelimited;

    std::string head = responseHead(response, framing, m_host.date().now());
    auto sent = m_exchange ? m_exchange->sent() : std::make_shared<std::atomic<std::uint64_t>>(0);
    std::function<void()> wake;
    if (m_exchange && std::holds_alternative<GrowingFileBody>(response.body))
        wake = m_exchange->wakeFunction();
    m_waitsForSource = false;
    transition(State::Sending);
    m_takenAtDeadline = 0;
    setDeadline(m_host.context().limits.sendTimeout);
    m_writer.start(std::move(head), std::move(response.body), framing.chunked, std::move(sent), std::move(wake));
}

void Connection::sourceAdvanced()
{
    if (m_state == State::Sending && m_waitsForSource && !m_running)
        run();
}

bool Connection::send()
{
    const bool waited = m_waitsForSource;
    m_waitsForSource = false;
    const ResponseWriter::Step step = m_writer.write(*m_transport);
    if (waited)
        renewSendDeadline();
    if (m_exchange && step != ResponseWriter::Step::Done)
        m_exchange->lingers();
    switch (step) {
    case ResponseWriter::Step::Done: answerSent(); return true;
    case ResponseWriter::Step::WantRead: return wait(Waiting::ForRead);
    case ResponseWriter::Step::WantWrite:
    case ResponseWriter::Step::TurnOver: // writable at once, so the next turn goes on
        return wait(Waiting::ForWrite);
    case ResponseWriter::Step::WaitSource:
        m_waitsForSource = true;
        m_host.loop().timers().clear(*this); // it is not the client that is slow
        return wait(Waiting::ForHangUp);
    case ResponseWriter::Step::SourceFailed:
        if (m_closeDelimited) {
            // An orderly end would look like a complete body: reset.
            const struct ::linger reset
            {
                1, 0
            };
            ::setsockopt(m_incoming.socket->get(), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        }
        close(Finish::BodyFailed);
        return false;
    case ResponseWriter::Step::ClientGone: close(Finish::ClientGone); return false;
    }
    return false;
}

std::uint64_t Connection::bodyBytesTaken() const
{
    const std::uint64_t sent = m_exchange ? m_exchange->sent()->load(std::memory_order_relaxed) : 0;
    int queued = 0; // megabytes may wait in the socket of a slow client
    ::ioctl(m_incoming.socket->get(), SIOCOUTQ, &queued);
    return sent - std::min(sent, static_cast<std::uint64_t>(queued));
}

void Connection::renewSendDeadline()
{
    m_takenAtDeadline = bodyBytesTaken();
    setDeadline(m_host.context().limits.sendTimeout);
}

void Connection::answerSent()
{
    m_writer.cancel(*m_transport);
    if (const auto exchange = std::move(m_exchange)) {
        m_exchange.reset();
        exchange->finish(Finish::Sent);
    }
    if (m_closeAfter) {
        startLingering();
        return;
    }
    setDeadline(m_host.context().limits.idleTimeout);
    transition(State::ReadingRequest);
}

void Connection::startLingering()
{
    m_transport->sayGoodbye();
    ::shutdown(m_incoming.socket->get(), SHUT_WR);
    m_drained = false;
    setDeadline(lingerTime);
    transition(State::Lingering);
}

bool Connection::linger()
{
    // Closing a socket with unread input makes the kernel send a reset, which can take the answer from a client
    // that has not read it yet (RFC 9112 section 9.6).
    std::vector<char> &scratch = m_host.scratch();
    const ssize_t count = ::recv(m_incoming.socket->get(), scratch.data(), scratch.size(), 0);
    if (count > 0) {
        m_lingered += static_cast<std::size_t>(count);
        if (m_lingered <= maxLingerBytes)
            return true;
    } else if (count < 0 && errno == EAGAIN && (m_refused || m_inputUsed < m_input.size())) {
        return wait(Waiting::ForRead);
    }
    close(Finish::Sent);
    return false;
}

void Connection::drain()
{
    m_closeAfter = true;
    if (m_state == State::ReadingRequest || m_state == State::Handshaking)
        close(Finish::ClientGone);
}

void Connection::close(Finish finish)
{
    if (m_state == State::Closed)
        return;
    const State before = m_state;
    transition(State::Closed);
    m_host.loop().timers().clear(*this);
    m_writer.cancel(*m_transport);
    if (before == State::ReadingRequest && finish == Finish::ClientGone)
        m_transport->sayGoodbye(); // idle time is over: TLS wants to be told
    m_host.loop().unwatch(m_incoming.socket->get());
    m_transport.reset();
    m_incoming.socket.reset();
    const auto exchange = std::move(m_exchange);
    m_host.connectionClosed(*this);
    if (exchange)
        exchange->finish(finish);
}

bool Connection::wait(Waiting waiting)
{
    std::uint32_t events = EPOLLIN | EPOLLRDHUP;
    if (waiting == Waiting::ForWrite)
        events = EPOLLOUT;
    else if (waiting == Waiting::ForHangUp)
        events = EPOLLRDHUP;
    if (events != m_watched) {
        m_watched = events;
        m_host.loop().change(m_incoming.socket->get(), events, *this);
    }
    return false;
}

void Connection::setDeadline(std::chrono::milliseconds fromNow)
{
    m_host.loop().timers().set(*this, m_host.loop().now() + fromNow);
}

void Connection::deadlineReached()
{
    if (m_state == State::ReadingRequest && m_parser.started()) {
        refuse({408, "the request did not come in time"});
        run();
        return;
    }
    // By the amount and not by any progress: a client that takes a byte a minute would hold its place for ever.
    if (m_state == State::Sending && bodyBytesTaken() >= m_takenAtDeadline + m_host.context().limits.minSentBytes) {
        renewSendDeadline();
        return;
    }
    close(m_state == State::Sending ? Finish::TimedOut : Finish::ClientGone);
}

} // namespace breakwater::http
