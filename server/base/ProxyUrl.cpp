// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ProxyUrl.h"

#include <QUrl>

namespace breakwater {

std::optional<ProxyUrlFault> proxyUrlFault(const QString &text)
{
    if (text.contains(QLatin1Char('@')))
        return ProxyUrlFault::Credentials; // also where the rest is too broken to be taken apart
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https") && scheme != QLatin1String("socks5")
        && scheme != QLatin1String("socks5h"))
        return ProxyUrlFault::Scheme;
    if (!url.isValid() || url.host().isEmpty())
        return ProxyUrlFault::Host;
    if (url.port() <= 0)
        return ProxyUrlFault::Port;
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != QLatin1String("/")))
        return ProxyUrlFault::More;
    return std::nullopt;
}

QString proxyUrlRemedy(ProxyUrlFault fault)
{
    switch (fault) {
    case ProxyUrlFault::Credentials:
        return QStringLiteral("holds a user or password; give them as username and password_file beside the url");
    case ProxyUrlFault::Port: return QStringLiteral("names no port; write for example http://proxy.lan:3128");
    case ProxyUrlFault::Scheme:
    case ProxyUrlFault::Host:
    case ProxyUrlFault::More: break;
    }
    return QStringLiteral("is no proxy address; write http://, https://, socks5:// or socks5h://, a host and a port, "
                          "for example http://proxy.lan:3128");
}

QString proxyHostAndPort(const QString &url)
{
    const QUrl parsed(url);
    const QString host = parsed.host().toLower();
    return (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(host, QString::number(parsed.port()));
}

} // namespace breakwater
