// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace breakwater {

/// Why a text is no address of a forward proxy.
enum class ProxyUrlFault {
    Credentials, ///< a user or password stands in it: both have fields of their own
    Scheme, ///< not http, https, socks5 or socks5h
    Host,
    Port, ///< none: each kind of proxy has another usual one, so it is never guessed
    More, ///< a path, query or fragment
};

/// Nothing for a good one: "http://proxy.lan:3128", "socks5h://[::1]:1080".
std::optional<ProxyUrlFault> proxyUrlFault(const QString &text);

/// What is wrong and what to write instead, in English; names the fields and never repeats the text.
QString proxyUrlRemedy(ProxyUrlFault fault);

/// "proxy.lan:3128" of a good one, in lower case.
QString proxyHostAndPort(const QString &url);

} // namespace breakwater
