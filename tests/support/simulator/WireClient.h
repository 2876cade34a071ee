// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Message.h"
#include "Stream.h"
#include "TestCa.h"

#include <atomic>
#include <functional>

namespace breakwater::sim {

/// What came back. `status` 0: nothing that is an answer; `problem` tells why.
struct WireAnswer
{
    int status = 0;
    Headers headers;
    std::string body; ///< unless a sink took it
    std::uint64_t bodyBytes = 0;
    bool complete = false; ///< the body was as long as its framing said
    bool timedOut = false;
    std::string problem;
    std::chrono::steady_clock::time_point firstByteAt; ///< of the body
};

/// "https://127.0.0.1:8443/path" in parts.
struct HttpUrl
{
    bool tls = false;
    std::string host;
    std::uint16_t port = 0;
    std::string target; ///< path and query, at least "/"
};
std::optional<HttpUrl> parseUrl(const std::string &url);

/// A blocking HTTP/1.1 client that sends targets as they are written (traversals, NULs and all), keeps its
/// connection, and tells how a body ended. One thread; abort() alone from any.
class WireClient
{
public:
    struct Options
    {
        std::string url; ///< scheme, address and port; "localhost" is 127.0.0.1
        std::string caPem = {}; ///< for https; empty: nothing is verified
        std::string sourceAddress = {};
        std::chrono::milliseconds timeout {30000};
    };
    /// Takes body bytes as they come; `head` has status and headers. False: close the connection.
    using Sink = std::function<bool(const WireAnswer &head, const char *data, std::size_t count)>;

    explicit WireClient(Options options);
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;
    ~WireClient();

    /// Host and User-Agent are added when they are missing. A dead kept connection is replaced once.
    WireAnswer request(const std::string &method, const std::string &target, const Headers &headers = {},
                       const Sink &sink = {}, const std::string &body = {});
    WireAnswer get(const std::string &target, const Headers &headers = {}) { return request("GET", target, headers); }
    /// Exactly these bytes on a connection of their own, and one answer.
    WireAnswer raw(const std::string &bytes, const std::string &methodOfAnswer = "GET");

    void close();
    void abort();
    std::string sourceAddress() const { return m_options.sourceAddress; }

private:
    bool connect(WireAnswer &answer);
    WireAnswer readAnswer(const std::string &method, const Sink &sink, bool &keepAlive);
    bool readHead(WireAnswer &answer);
    bool readBody(WireAnswer &answer, const Sink &sink);
    bool take(WireAnswer &answer, std::uint64_t count, const Sink &sink);
    bool fill();
    std::optional<std::string> readLine();

    Options m_options;
    HttpUrl m_url;
    TestCa::Context m_tls;
    std::mutex m_mutex; ///< guards replacing m_stream against abort()
    std::unique_ptr<Stream> m_stream;
    std::atomic<bool> m_aborted {false};
    std::string m_buffer;
};

} // namespace breakwater::sim
