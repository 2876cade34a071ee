// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/StaleWarning.h"

#include <algorithm>

namespace breakwater::registry {
namespace {

std::string cause(const Error &reason)
{
    switch (reason.code) {
    case ErrorCode::ManifestUnknown:
    case ErrorCode::RepositoryUnknown: return "no longer has this tag";
    case ErrorCode::UpstreamRateLimited: return "limits the rate of pulls";
    case ErrorCode::UpstreamTimeout: return "did not answer in time";
    case ErrorCode::UpstreamDns: return "has a name that cannot be resolved";
    case ErrorCode::UpstreamConnect: return "cannot be reached";
    case ErrorCode::UpstreamProxy: return "cannot be reached through its proxy";
    case ErrorCode::UpstreamTls: return "offers no trusted TLS connection";
    case ErrorCode::UpstreamCredentialsRefused: return "refused the stored credentials";
    case ErrorCode::UpstreamDenied: return "refuses access";
    case ErrorCode::UpstreamDisabled: return "is not asked (offline)";
    case ErrorCode::UpstreamStatus: return "answers with errors";
    default: return "gave no usable answer";
    }
}

/// An HTTP quoted-string's inside: ASCII, no quotes, no backslashes, no controls.
std::string quotable(const QString &text)
{
    std::string clean;
    for (const QChar c : text.left(100))
        clean += (c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char('"') && c != QLatin1Char('\\'))
            ? static_cast<char>(c.unicode())
            : '?';
    return clean;
}

void addWarning(http::Response &response, const std::string &why, WallTime checkedAt, WallTime now)
{
    response.headers.add("Warning", "299 - \"Breakwater served a cached copy: " + why + '"');
    if (checkedAt > WallTime {}) {
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - checkedAt).count();
        response.headers.add("Age", std::to_string(std::max<std::int64_t>(age, 0)));
    }
}

} // namespace

void addStaleWarning(http::Response &response, const Error &reason, WallTime checkedAt, WallTime now)
{
    const QString upstream = reason.params.value(QStringLiteral("upstream"), QStringLiteral("upstream"));
    addWarning(response, quotable(upstream) + ' ' + cause(reason), checkedAt, now);
}

void addRecheckWarning(http::Response &response, const std::string &upstreamName, WallTime checkedAt, WallTime now)
{
    addWarning(response, quotable(QString::fromStdString(upstreamName)) + " is being asked whether it is current",
               checkedAt, now);
}

} // namespace breakwater::registry
