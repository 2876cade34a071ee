// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/CurlTransfer.h"

#include "base/Text.h"
#include "upstream/PeerCertificateReader.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <openssl/ssl.h>

#include <QLoggingCategory>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace breakwater::upstream {

Q_DECLARE_LOGGING_CATEGORY(logUpstream)

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxHeadBytes = 64 * 1024; // upstreams.md F-26
constexpr std::size_t maxHeadFields = 128;
constexpr int maxInterimHeads = 16; // F-27
constexpr long receiveBufferBytes = 512 * 1024;
constexpr std::uint64_t leastBytesPerSecond = 1024;

bool isTokenByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// A blob of our own replaces curl's bundle file, so the bundle is put into it where there is no folder that curl
/// looks into as well.
const std::string &systemBundle()
{
    static const std::string bundle = [] {
        const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
        if (info->capath != nullptr || info->cainfo == nullptr)
            return std::string();
        std::ifstream file(info->cainfo);
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }();
    return bundle;
}

std::string textOf(const sockaddr &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in &>(address).sin_addr, text, sizeof text);
    else if (address.sa_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 &>(address).sin6_addr, text, sizeof text);
    return text;
}

int milliseconds(CURL *easy, CURLINFO info)
{
    curl_off_t microseconds = 0;
    if (curl_easy_getinfo(easy, info, &microseconds) != CURLE_OK || microseconds <= 0)
        return -1;
    return static_cast<int>((microseconds + 500) / 1000);
}

} // namespace

CurlTransfer::CurlTransfer(std::uint64_t id, TransportRequest request, std::shared_ptr<TransportHandler> handler)
    : m_id(id), m_request(std::move(request)), m_route(std::move(m_request.route)), m_handler(std::move(handler)),
      m_easy(curl_easy_init())
{
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_connectTo);
}

void CurlTransfer::prepare(const CurlTransportOptions &options, CURLSH *share, OpenSockets &sockets,
                           BodyGatherer &gatherer)
{
    m_sockets = &sockets;
    m_gatherer = &gatherer;
    m_stallTime = options.stallTime;
    const Url &url = m_request.url;
    m_request.connectTimeout = options.connectTimeout.value_or(m_request.connectTimeout);
    m_request.headTimeout = options.headTimeout.value_or(m_request.headTimeout);
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_errorText);
    curl_easy_setopt(m_easy, CURLOPT_SHARE, share);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.toString().c_str());
    curl_easy_setopt(m_easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_NOBODY, m_request.method == "HEAD" ? 1L : 0L);
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // a cancelled exchange does not wait for its name lookup
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION,
                     static_cast<long>(m_request.ownConnection ? CURL_HTTP_VERSION_1_1 : CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(m_easy, CURLOPT_HTTP09_ALLOWED, 0L);
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
    if (m_request.decode)
        curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, ""); // all that this curl knows
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_BUFFERSIZE, receiveBufferBytes);
    curl_easy_setopt(m_easy, CURLOPT_CERTINFO, m_request.wantCertificate ? 1L : 0L);
    curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, m_request.wantCertificate ? 1L : 0L);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, options.userAgent.c_str());

    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeaderLine);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onData);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_CLOSESOCKETFUNCTION, &CurlTransfer::onCloseSocket);
    curl_easy_setopt(m_easy, CURLOPT_CLOSESOCKETDATA, m_sockets); // not this: a connection outlives its first transfer
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onRequestReady);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);

    const auto addAll = [this](const std::vector<std::pair<std::string, std::string>> &list) {
        for (const auto &[name, value] : list)
            m_headers = curl_slist_append(m_headers, (name + ": " + value).c_str());
    };
    if (!m_request.route.asNode)
        addAll(options.headers);
    addAll(m_request.headers);
    if (!m_request.authorization.isEmpty()) {
        const QByteArray line = "Authorization: " + m_request.authorization.reveal();
        m_headers = curl_slist_append(m_headers, line.constData());
    }
    if (m_request.method != "HEAD" && m_request.method != "GET")
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.c_str());
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);

    m_trust = options.caPem;
    if (!m_request.caPem.empty())
        m_trust += (m_trust.empty() ? "" : "\n") + m_request.caPem;
    if (!m_trust.empty()) {
        if (!systemBundle().empty())
            m_trust += "\n" + systemBundle();
        curl_blob blob {m_trust.data(), m_trust.size(), CURL_BLOB_NOCOPY};
        curl_easy_setopt(m_easy, CURLOPT_CAINFO_BLOB, &blob);
    }

    m_route.prepare(m_easy, m_trust);

    for (const DialEntry &entry : options.dialMap) {
        if (entry.host != url.host || entry.port != url.port)
            continue;
        const std::string to = (entry.toHost.find(':') == std::string::npos ? entry.toHost : "[" + entry.toHost + "]");
        m_connectTo = curl_slist_append(m_connectTo, ("::" + to + ":" + std::to_string(entry.toPort)).c_str());
        curl_easy_setopt(m_easy, CURLOPT_CONNECT_TO, m_connectTo);
        m_pretendedAddress = entry.pretendedAddress;
        break;
    }
}

std::optional<CurlTransfer::TimePoint> CurlTransfer::deadline() const
{
    if (!m_requestAt || m_isPaused)
        return std::nullopt;
    if (!m_headDelivered)
        return *m_requestAt + m_request.headTimeout;
    return std::min(m_lastBytesAt, m_windowStart) + m_stallTime;
}

bool CurlTransfer::isOverdue(TimePoint now)
{
    const auto due = deadline();
    if (!due || now < *due)
        return false;
    if (!m_headDelivered || now >= m_lastBytesAt + m_stallTime)
        return true;
    if ((m_bodyBytes - m_windowBytes) * 1000 < leastBytesPerSecond * static_cast<std::uint64_t>(m_stallTime.count()))
        return true;
    m_windowStart = now;
    m_windowBytes = m_bodyBytes;
    return false;
}

std::size_t CurlTransfer::onHeaderLine(char *data, std::size_t size, std::size_t count, void *self)
{
    const std::size_t bytes = size * count;
    return static_cast<CurlTransfer *>(self)->takeHeaderLine(std::string_view(data, bytes)) ? bytes : 0;
}

std::size_t CurlTransfer::onData(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    const std::size_t bytes = size * count;
    transfer->m_bodyBytes += bytes;
    transfer->m_lastBytesAt = std::chrono::steady_clock::now();
    if (transfer->m_handlerRefused || !transfer->m_gatherer->add(*transfer, std::string_view(data, bytes)))
        return bytes == 0 ? 1 : 0;
    // Here and not only behind curl_multi_perform(), one call of which reads fifty megabytes when they are there.
    if (!transfer->keepPace()) {
        transfer->m_handlerRefused = true;
        return bytes == 0 ? 1 : 0;
    }
    return bytes;
}

bool CurlTransfer::handOver(std::string_view bytes)
{
    m_handedBytes += bytes.size();
    m_handlerRefused = m_handlerRefused || !m_handler->onBody(bytes.data(), bytes.size());
    m_lastBytesAt = std::chrono::steady_clock::now(); // the handler's own time is not the upstream's
    return !m_handlerRefused;
}

bool CurlTransfer::keepPace()
{
    if (!m_headDelivered || m_handlerRefused)
        return true;
    const bool full = m_handler->isFull();
    if (full == m_isPaused)
        return true;
    if (full && m_secondVersion)
        return false;
    m_isPaused = full;
    m_lastBytesAt = m_windowStart = std::chrono::steady_clock::now(); // the pause is not the upstream's
    m_windowBytes = m_bodyBytes;
    curl_easy_pause(m_easy, full ? CURLPAUSE_RECV : CURLPAUSE_CONT);
    return true;
}

curl_socket_t CurlTransfer::onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    if (purpose != CURLSOCKTYPE_IPCXN || !transfer->permits(textOf(address->addr)))
        return CURL_SOCKET_BAD;
    const curl_socket_t opened = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (opened != CURL_SOCKET_BAD)
        transfer->m_sockets->add(opened);
    return opened;
}

int CurlTransfer::onCloseSocket(void *sockets, curl_socket_t socket)
{
    static_cast<OpenSockets *>(sockets)->remove(socket);
    return close(socket);
}

int CurlTransfer::onRequestReady(void *self, char *remoteAddress, char *, int remotePort, int localPort)
{
    auto *transfer = static_cast<CurlTransfer *>(self);
    transfer->m_remotePort = remotePort;
    transfer->m_localPort = localPort;
    transfer->m_leftovers = transfer->leftovers();
    if (transfer->m_leftovers != Leftovers::None)
        return CURL_PREREQFUNC_ABORT; // which ends the connection as well
    // A connection that is used again was perhaps opened under other rules.
    if (!transfer->permits(remoteAddress))
        return CURL_PREREQFUNC_ABORT;
    transfer->m_requestAt = std::chrono::steady_clock::now();
    if (!transfer->m_route.usesProxy())
        transfer->m_head.remoteAddress
            = transfer->m_pretendedAddress.empty() ? remoteAddress : transfer->m_pretendedAddress;
    return CURL_PREREQFUNC_OK;
}

bool CurlTransfer::isReused() const
{
    long newConnections = 1;
    curl_easy_getinfo(m_easy, CURLINFO_NUM_CONNECTS, &newConnections);
    return newConnections == 0;
}

CurlTransfer::Leftovers CurlTransfer::leftovers() const
{
    if (!isReused() || !m_sockets->speaksFirstVersion(m_localPort, m_remotePort))
        return Leftovers::None;
    const bool unread = m_sockets->hasUnreadBytes(m_localPort, m_remotePort);
    curl_tlssessioninfo *tls = nullptr;
    if (curl_easy_getinfo(m_easy, CURLINFO_TLS_SSL_PTR, &tls) != CURLE_OK || tls == nullptr
        || tls->backend != CURLSSLBACKEND_OPENSSL || tls->internals == nullptr)
        return unread ? Leftovers::Bytes : Leftovers::None;
    if (SSL_pending(static_cast<const SSL *>(tls->internals)) > 0) // behind the end of a body, in the same TLS record
        return Leftovers::Bytes;
    return unread ? Leftovers::Sealed : Leftovers::None;
}

bool CurlTransfer::permits(const std::string &address)
{
    const std::string &host = m_request.url.host;
    // The far end is the proxy, and what it dials is told by the name alone.
    const std::string &judged = m_route.usesProxy() ? host : m_pretendedAddress.empty() ? address : m_pretendedAddress;
    if (m_route.usesProxy() ? m_request.addressRules.permitsUnresolved(host)
                            : m_request.addressRules.permits(host, judged))
        return true;
    m_refusal
        = Error(ErrorCode::UpstreamRedirectRefused, u"address %1 is not public"_s.arg(QString::fromStdString(judged)),
                {{u"address"_s, QString::fromStdString(judged)}});
    return false;
}

bool CurlTransfer::refuseFraming(const QString &reason)
{
    m_refusal = Error(ErrorCode::UpstreamBadAnswer, reason);
    return false;
}

bool CurlTransfer::takeHeaderLine(std::string_view line)
{
    if (m_headDelivered)
        return true; // trailers
    m_headBytes += line.size();
    if (m_headBytes > maxHeadBytes)
        return refuseFraming(u"head too large"_s);
    if (!line.ends_with("\r\n"))
        return refuseFraming(u"bare line feed in the head"_s);
    line.remove_suffix(2);
    if (line.find_first_of(std::string_view("\0\r\n", 3)) != std::string_view::npos)
        return refuseFraming(u"control byte in the head"_s);
    if (line.empty())
        return endOfHead();
    return m_head.status == 0 ? takeStatusLine(line) : takeField(line);
}

bool CurlTransfer::takeStatusLine(std::string_view line)
{
    const std::size_t space = line.find(' ');
    if (!line.starts_with("HTTP/") || space == std::string_view::npos || line.size() < space + 4) {
        m_noStatusLine = true;
        return refuseFraming(u"no status line"_s);
    }
    m_secondVersion = line.starts_with("HTTP/2");
    if (!m_secondVersion)
        m_sockets->noteFirstVersion(m_localPort, m_remotePort);
    for (std::size_t i = space + 1; i < space + 4; ++i) {
        if (line[i] < '0' || line[i] > '9')
            return refuseFraming(u"no status number"_s);
        m_head.status = m_head.status * 10 + (line[i] - '0');
    }
    if (m_head.status < 100)
        return refuseFraming(u"no status number"_s);
    return true;
}

bool CurlTransfer::takeField(std::string_view line)
{
    if (line.front() == ' ' || line.front() == '\t')
        return refuseFraming(u"folded header line"_s);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return refuseFraming(u"header line without a name"_s);
    const std::string_view name = line.substr(0, colon);
    if (!std::all_of(name.begin(), name.end(), isTokenByte))
        return refuseFraming(u"malformed header name"_s);
    if (m_head.headers.size() >= maxHeadFields)
        return refuseFraming(u"too many header fields"_s);
    m_head.headers.add(lowerCase(name), std::string(trimmed(line.substr(colon + 1))));
    return true;
}

bool CurlTransfer::endOfHead()
{
    if (m_head.status == 0)
        return refuseFraming(u"empty head"_s);
    if (m_head.status < 200) {
        if (m_head.status == 101 || ++m_heads > maxInterimHeads)
            return refuseFraming(u"too many interim answers"_s);
        m_head.status = 0;
        m_head.headers = {};
        return true;
    }
    const std::vector<std::string_view> lengths = m_head.headers.values("content-length");
    const bool hasEncoding = m_head.headers.contains("transfer-encoding");
    if (lengths.size() > 1 || (!lengths.empty() && hasEncoding))
        return refuseFraming(u"two lengths in one head"_s);
    if (!lengths.empty()) {
        const std::string_view text = lengths.front();
        const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (text.empty() || text.size() > 18 || !digits)
            return refuseFraming(u"malformed Content-Length"_s);
    }
    if (hasEncoding
        && (m_head.headers.values("transfer-encoding").size() > 1
            || lowerCase(m_head.headers.value("transfer-encoding")) != "chunked"))
        return refuseFraming(u"unknown Transfer-Encoding"_s);
    m_headDelivered = true;
    m_lastBytesAt = m_windowStart = std::chrono::steady_clock::now();
    if (!m_handler->onHead(m_head)) {
        m_handlerRefused = true;
        return false;
    }
    return true;
}

Error CurlTransfer::errorFor(CURLcode code) const
{
    const QString text = QString::fromLatin1(m_errorText[0] != '\0' ? m_errorText : curl_easy_strerror(code));
    const auto phase = [this] { return m_headDelivered ? u"body"_s : m_requestAt ? u"head"_s : u"connect"_s; };
    if (!m_requestAt) {
        if (const std::optional<Error> error = m_route.proxyError(m_easy, code, text))
            return *error;
    }
    // TLS 1.3: a server misses our certificate only after the handshake.
    if ((code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR || code == CURLE_SSL_CONNECT_ERROR)
        && text.contains("alert"_L1) && (text.contains("certificate"_L1) || text.contains("unknown ca"_L1)))
        return {ErrorCode::UpstreamTls, text, {{u"reason"_s, u"clientCertificate"_s}}};
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST: return {ErrorCode::UpstreamDns, text};
    case CURLE_COULDNT_CONNECT: return {ErrorCode::UpstreamConnect, text, {{u"phase"_s, u"connect"_s}}};
    case CURLE_OPERATION_TIMEDOUT: return {ErrorCode::UpstreamTimeout, text, {{u"phase"_s, phase()}}};
    case CURLE_PEER_FAILED_VERIFICATION:
        if (text.contains("not yet valid"_L1)) // F-12: every host's certificate, when our own time is wrong
            return {
                ErrorCode::UpstreamTls, text + u"; is the clock of this machine right?"_s, {{u"reason"_s, u"clock"_s}}};
        [[fallthrough]];
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS: return {ErrorCode::UpstreamTls, text};
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return {ErrorCode::UpstreamConnect, text, {{u"phase"_s, phase()}}};
    case CURLE_OUT_OF_MEMORY: return {ErrorCode::Internal, text};
    default: return {ErrorCode::UpstreamBadAnswer, text};
    }
}

TransportOutcome CurlTransfer::outcome(Result<void> result) const
{
    TransportOutcome outcome {std::move(result), {}, m_bodyBytes, m_head.remoteAddress, std::nullopt};
    outcome.timings.dnsMs = milliseconds(m_easy, CURLINFO_NAMELOOKUP_TIME_T);
    outcome.timings.connectMs = milliseconds(m_easy, CURLINFO_CONNECT_TIME_T);
    outcome.timings.tlsMs = milliseconds(m_easy, CURLINFO_APPCONNECT_TIME_T);
    outcome.timings.firstByteMs = milliseconds(m_easy, CURLINFO_STARTTRANSFER_TIME_T);
    outcome.timings.totalMs = milliseconds(m_easy, CURLINFO_TOTAL_TIME_T);
    if (outcome.remoteAddress.empty()) {
        const char *address = nullptr;
        if (curl_easy_getinfo(m_easy, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address != nullptr)
            outcome.remoteAddress = address;
    }
    if (m_request.wantCertificate)
        outcome.certificate = readPeerCertificate(m_easy);
    return outcome;
}

void CurlTransfer::deliver(Result<void> result)
{
    if (!result.ok()) {
        Error error = result.error();
        error.params.insert(u"host"_s, QString::fromStdString(m_request.url.hostAndPort()));
        result = error;
    }
    const std::shared_ptr<TransportHandler> handler = std::move(m_handler);
    handler->onFinished(outcome(std::move(result)));
}

bool CurlTransfer::restartsAfterLeftovers(CURLcode code)
{
    // Without a status line curl takes an answer for HTTP/0.9, which it may not accept.
    const bool noAnswer = m_noStatusLine || (code == CURLE_UNSUPPORTED_PROTOCOL && m_requestAt && m_head.status == 0);
    const bool found = m_leftovers != Leftovers::None || (noAnswer && !m_headDelivered && isReused());
    const bool idempotent = m_request.method == "GET" || m_request.method == "HEAD";
    if (code == CURLE_OK || !found || m_restarted || !idempotent)
        return false;
    if (m_leftovers != Leftovers::Sealed)
        qCWarning(logUpstream).noquote() << "more bytes than an answer has came from"
                                         << QString::fromStdString(m_request.url.hostAndPort())
                                         << "- that connection is not used again";
    m_restarted = true;
    m_leftovers = Leftovers::None;
    m_noStatusLine = false;
    m_head = {};
    m_headBytes = 0;
    m_heads = 0;
    m_refusal.reset();
    m_requestAt.reset();
    m_errorText[0] = '\0';
    curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
    return true;
}

void CurlTransfer::finish(CURLcode code)
{
    if (m_refusal && code != CURLE_OK)
        return deliver(*m_refusal);
    if (m_handlerRefused)
        return finishCancelled();
    if (code != CURLE_OK)
        return deliver(errorFor(code));
    if (!m_headDelivered)
        return deliver(Error(ErrorCode::UpstreamBadAnswer, u"no answer"_s));
    deliver({});
}

void CurlTransfer::finishCancelled()
{
    deliver(Error(ErrorCode::Cancelled));
}

void CurlTransfer::finishOverdue()
{
    if (m_headDelivered)
        return deliver(Error(ErrorCode::UpstreamTimeout,
                             u"less than 1 KiB/s for %1 s"_s.arg(static_cast<double>(m_stallTime.count()) / 1000),
                             {{u"phase"_s, u"body"_s}}));
    deliver(Error(ErrorCode::UpstreamTimeout, u"no answer within %1 s"_s.arg(m_request.headTimeout.count() / 1000),
                  {{u"phase"_s, u"head"_s}}));
}

} // namespace breakwater::upstream
