// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/CurlRoute.h"

#include "base/ProxyUrl.h"

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr long fallbackMs = 200; // F-61, RFC 8305

bool isTlsFailure(CURLcode code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS: return true;
    default: return false;
    }
}

} // namespace

CurlRoute::CurlRoute(Route route) : m_route(std::move(route)), m_certificate(m_route.identity.certificate.toUtf8()) { }

void CurlRoute::prepare(CURL *easy, const std::string &trustPem)
{
    curl_easy_setopt(easy, CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS, fallbackMs);
    switch (m_route.addresses) {
    case AddressFamily::Any: curl_easy_setopt(easy, CURLOPT_IPRESOLVE, long(CURL_IPRESOLVE_WHATEVER)); break;
    case AddressFamily::Ipv4: curl_easy_setopt(easy, CURLOPT_IPRESOLVE, long(CURL_IPRESOLVE_V4)); break;
    case AddressFamily::Ipv6: curl_easy_setopt(easy, CURLOPT_IPRESOLVE, long(CURL_IPRESOLVE_V6)); break;
    }
    if (!m_certificate.isEmpty()) {
        const QByteArray &key = m_route.identity.key.reveal();
        curl_blob certificate {m_certificate.data(), static_cast<std::size_t>(m_certificate.size()), CURL_BLOB_NOCOPY};
        curl_blob keyBlob {const_cast<char *>(key.constData()), static_cast<std::size_t>(key.size()), CURL_BLOB_NOCOPY};
        curl_easy_setopt(easy, CURLOPT_SSLCERT_BLOB, &certificate);
        curl_easy_setopt(easy, CURLOPT_SSLKEY_BLOB, &keyBlob);
    }

    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_PROXY, m_route.proxy.url.toUtf8().constData()); // "": none, whatever the environment
    if (!usesProxy())
        return;
    curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
    curl_easy_setopt(easy, CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE)); // ours are not for the proxy
    curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROXYAUTH, static_cast<long>(CURLAUTH_BASIC));
    curl_easy_setopt(easy, CURLOPT_SOCKS5_AUTH, static_cast<long>(CURLAUTH_BASIC));
    if (!m_route.proxy.username.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, m_route.proxy.username.toUtf8().constData());
        curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, m_route.proxy.password.reveal().constData());
    }
    if (!trustPem.empty()) {
        curl_blob trust {const_cast<char *>(trustPem.data()), trustPem.size(), CURL_BLOB_NOCOPY};
        curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO_BLOB, &trust);
    }
}

std::optional<Error> CurlRoute::proxyError(CURL *easy, CURLcode code, const QString &text) const
{
    if (!usesProxy() || code == CURLE_OUT_OF_MEMORY || code == CURLE_COULDNT_RESOLVE_HOST)
        return std::nullopt; // with socks5 the name is looked up here
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &status);
    // A tunnel that leads to no TLS at all ends at the proxy's own page.
    const bool notTls = code == CURLE_SSL_CONNECT_ERROR && text.contains("wrong version number"_L1);
    const bool stood = isSocks() ? isTlsFailure(code) : status / 100 == 2;
    if (stood && !notTls)
        return std::nullopt;
    Error error(ErrorCode::UpstreamProxy, text,
                {{u"proxy"_s, proxyHostAndPort(m_route.proxy.url)}, {u"phase"_s, u"connect"_s}});
    if (status >= 300)
        error.params.insert(u"status"_s, QString::number(status));
    return error;
}

} // namespace breakwater::upstream
