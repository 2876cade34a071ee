// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/BodyGatherer.h"
#include "upstream/CurlRoute.h"
#include "upstream/CurlTransport.h"
#include "upstream/OpenSockets.h"

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <string>

namespace breakwater::upstream {

/// One exchange inside CurlTransport: owns the easy handle, reads the head line by line and refuses what can be
/// read in two ways, keeps to the address rules, and turns curl's end into an outcome. Transport thread.
class CurlTransfer
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    CurlTransfer(std::uint64_t id, TransportRequest request, std::shared_ptr<TransportHandler> handler);
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer &) = delete;
    CurlTransfer &operator=(const CurlTransfer &) = delete;

    /// Readies the easy handle. `share` holds the TLS sessions; `sockets` outlives every connection; the body goes
    /// through `gatherer`.
    void prepare(const CurlTransportOptions &options, CURLSH *share, OpenSockets &sockets, BodyGatherer &gatherer);
    CURL *easy() const { return m_easy; }
    std::uint64_t id() const { return m_id; }

    /// For the gatherer: bytes of the body to the handler. False when it wants no more.
    bool handOver(std::string_view bytes);
    std::uint64_t handedBytes() const { return m_handedBytes; }

    /// Pauses while its handler is full, and goes on. False when it has to be ended for that.
    bool keepPace();

    /// When to look whether it is overdue; nothing before the request was sent.
    std::optional<TimePoint> deadline() const;
    /// The head is not complete in its time, or less of the body came than the least rate asks for (F-13 to F-15).
    bool isOverdue(TimePoint now);
    /// True once, when the connection carried left-over bytes of the exchange before, so that what comes cannot be told
    /// from an answer to this one (F-22): the transfer is readied to be run again, on a connection of its own.
    bool restartsAfterLeftovers(CURLcode code);
    /// Calls onFinished. The latter two are why the loop ends it before curl does.
    void finish(CURLcode code);
    void finishCancelled();
    void finishOverdue();

private:
    static std::size_t onHeaderLine(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onData(char *data, std::size_t size, std::size_t count, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onCloseSocket(void *sockets, curl_socket_t socket);
    static int onRequestReady(void *self, char *remoteAddress, char *localAddress, int remotePort, int localPort);

    bool takeHeaderLine(std::string_view line);
    bool takeStatusLine(std::string_view line);
    bool takeField(std::string_view line);
    bool endOfHead();
    bool refuseFraming(const QString &reason);
    bool permits(const std::string &address);
    bool isReused() const;
    /// Sealed: something came over TLS that cannot be looked into here. Often it is the farewell of a server that
    /// closes what is idle, so it is no news; the connection is no good in either case.
    enum class Leftovers { None, Sealed, Bytes };
    Leftovers leftovers() const;
    Error errorFor(CURLcode code) const;
    TransportOutcome outcome(Result<void> result) const;
    void deliver(Result<void> result);

    std::uint64_t m_id;
    TransportRequest m_request;
    CurlRoute m_route;
    std::shared_ptr<TransportHandler> m_handler;
    CURL *m_easy = nullptr;
    OpenSockets *m_sockets = nullptr;
    BodyGatherer *m_gatherer = nullptr;
    int m_localPort = 0;
    int m_remotePort = 0;
    curl_slist *m_headers = nullptr;
    curl_slist *m_connectTo = nullptr;
    std::string m_trust; ///< must outlive the easy handle's use
    std::string m_pretendedAddress;
    char m_errorText[CURL_ERROR_SIZE] = {};

    TransportHead m_head;
    std::size_t m_headBytes = 0;
    int m_heads = 0; ///< interim ones too
    bool m_secondVersion = false; ///< HTTP/2: header lines are curl's own
    bool m_headDelivered = false;
    bool m_noStatusLine = false;
    Leftovers m_leftovers = Leftovers::None; ///< on the connection that it was given
    bool m_restarted = false;
    bool m_handlerRefused = false;
    bool m_isPaused = false;
    std::optional<Error> m_refusal; ///< ours, stronger than what curl says
    std::optional<TimePoint> m_requestAt;
    std::uint64_t m_bodyBytes = 0;
    std::uint64_t m_handedBytes = 0; ///< of those, to the handler

    // The body's rate: silence, and the bytes of a window of stallTime, are what is measured.
    std::chrono::milliseconds m_stallTime {0};
    TimePoint m_lastBytesAt {};
    TimePoint m_windowStart {};
    std::uint64_t m_windowBytes = 0; ///< m_bodyBytes when it began
};

} // namespace breakwater::upstream
