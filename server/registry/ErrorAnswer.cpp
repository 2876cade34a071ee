// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ErrorAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace breakwater::registry {
namespace {

struct Shape
{
    int status = 500;
    const char *code = "UNKNOWN";
};

/// upstreams.md 2.4 and K-18; peers.md C4: a limited upstream is a 503, which clients leave at once, where a 429
/// would make containerd hammer and podman sleep.
Shape shapeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidName: return {400, "NAME_INVALID"};
    case ErrorCode::InvalidTag: return {404, "MANIFEST_UNKNOWN"};
    case ErrorCode::InvalidDigest: return {400, "DIGEST_INVALID"};
    case ErrorCode::InvalidArgument: return {400, "UNSUPPORTED"};
    case ErrorCode::ProjectUnknown:
    case ErrorCode::RepositoryUnknown: return {404, "NAME_UNKNOWN"};
    case ErrorCode::ManifestUnknown: return {404, "MANIFEST_UNKNOWN"};
    case ErrorCode::BlobUnknown: return {404, "BLOB_UNKNOWN"};
    case ErrorCode::Unauthorized: return {401, "UNAUTHORIZED"};
    case ErrorCode::Denied:
    case ErrorCode::RepositoryNotAllowed:
    case ErrorCode::UpstreamDenied:
    case ErrorCode::UpstreamCredentialsRefused: return {403, "DENIED"};
    case ErrorCode::ReadOnlyProject:
    case ErrorCode::Unsupported: return {405, "UNSUPPORTED"};
    case ErrorCode::UpstreamRateLimited:
    case ErrorCode::UpstreamDisabled:
    case ErrorCode::Cancelled:
    case ErrorCode::StorageFull: return {503, "UNAVAILABLE"};
    case ErrorCode::UpstreamTimeout: return {504, "UNAVAILABLE"};
    case ErrorCode::UpstreamStatus:
        // upstreams.md F-8: it said itself that it will be back.
        if (error.params.value(QStringLiteral("status")) == QLatin1String("503")
            && error.params.contains(QStringLiteral("retryAfterSeconds")))
            return {503, "UNAVAILABLE"};
        return {502, "UNAVAILABLE"};
    case ErrorCode::UpstreamDns:
    case ErrorCode::UpstreamConnect:
    case ErrorCode::UpstreamProxy:
    case ErrorCode::UpstreamTls:
    case ErrorCode::UpstreamBadAnswer:
    case ErrorCode::UpstreamRedirectRefused:
    case ErrorCode::UpstreamRealmRefused:
    case ErrorCode::DigestMismatch:
    case ErrorCode::SizeMismatch: return {502, "UNAVAILABLE"};
    case ErrorCode::UpstreamLoop: return {508, "UNAVAILABLE"};
    default: return {500, "UNKNOWN"};
    }
}

QString upstreamOf(const Error &error)
{
    const QString name = error.params.value(QStringLiteral("upstream"));
    return name.isEmpty() ? QStringLiteral("the upstream") : QStringLiteral("upstream \"%1\"").arg(name);
}

QString sentence(const Error &error)
{
    const QString upstream = upstreamOf(error);
    const QString host = error.params.value(QStringLiteral("host"));
    const QString at = host.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(host);
    switch (error.code) {
    case ErrorCode::InvalidName: return QStringLiteral("invalid repository name");
    case ErrorCode::InvalidTag: return QStringLiteral("invalid tag");
    case ErrorCode::InvalidArgument: return QStringLiteral("bad request: %1").arg(error.detail);
    case ErrorCode::InvalidDigest:
        return QStringLiteral("invalid digest: sha256 or sha512 in lower-case hexadecimal is needed");
    case ErrorCode::ProjectUnknown: return QStringLiteral("no proxy project serves this name for you");
    case ErrorCode::RepositoryUnknown: return QStringLiteral("%1 has no such repository").arg(upstream);
    case ErrorCode::ManifestUnknown:
        return error.detail.isEmpty() ? QStringLiteral("%1 has no such manifest").arg(upstream)
                                      : QStringLiteral("%1 has no such manifest: %2").arg(upstream, error.detail);
    case ErrorCode::BlobUnknown: return QStringLiteral("%1 has no such blob").arg(upstream);
    case ErrorCode::Unauthorized:
        return QStringLiteral("authentication required: sign in as a robot of this Breakwater");
    case ErrorCode::Denied: return QStringLiteral("this robot may not do that");
    case ErrorCode::RepositoryNotAllowed: {
        const QString pattern = error.params.value(QStringLiteral("pattern"));
        const QString project = error.params.value(QStringLiteral("project"));
        const QString repository = error.params.value(QStringLiteral("repository"));
        return pattern.isEmpty()
            ? QStringLiteral("project \"%1\" does not allow \"%2\": none of its allow patterns fits")
                  .arg(project, repository)
            : QStringLiteral("project \"%1\" denies \"%2\" by the pattern \"%3\"").arg(project, repository, pattern);
    }
    case ErrorCode::UpstreamDenied:
        return QStringLiteral("%1%2 refuses access to this repository, or it does not exist there").arg(upstream, at);
    case ErrorCode::UpstreamCredentialsRefused:
        return QStringLiteral("%1%2 refused the stored user name or password: correct them in Breakwater")
            .arg(upstream, at);
    case ErrorCode::ReadOnlyProject:
        return QStringLiteral("project \"%1\" is a read-only proxy cache: push to the upstream registry instead")
            .arg(error.params.value(QStringLiteral("project")));
    case ErrorCode::UpstreamRateLimited:
        return QStringLiteral("%1%2 limits the rate of pulls, and there is no copy that may be served instead")
            .arg(upstream, at);
    case ErrorCode::UpstreamDisabled: return QStringLiteral("%1 is not asked: %2").arg(upstream, error.detail);
    case ErrorCode::UpstreamTimeout: return QStringLiteral("%1%2 did not answer in time").arg(upstream, at);
    case ErrorCode::UpstreamDns: return QStringLiteral("the name of %1%2 cannot be resolved").arg(upstream, at);
    case ErrorCode::UpstreamConnect:
        return QStringLiteral("%1%2 cannot be reached: %3").arg(upstream, at, error.detail);
    case ErrorCode::UpstreamProxy:
        return QStringLiteral("the proxy %1 in front of %2%3 does not let us through: %4")
            .arg(error.params.value(QStringLiteral("proxy")), upstream, at, error.detail);
    case ErrorCode::UpstreamTls:
        return QStringLiteral("no trusted TLS connection to %1%2: %3").arg(upstream, at, error.detail);
    case ErrorCode::UpstreamStatus:
    case ErrorCode::UpstreamBadAnswer:
    case ErrorCode::UpstreamRedirectRefused:
    case ErrorCode::UpstreamRealmRefused:
        return QStringLiteral("%1%2 gave an answer that cannot be used: %3").arg(upstream, at, error.detail);
    case ErrorCode::DigestMismatch:
    case ErrorCode::SizeMismatch:
        return QStringLiteral("%1%2 sent content that does not match its digest; nothing was stored").arg(upstream, at);
    case ErrorCode::UpstreamLoop:
        return QStringLiteral("%1 is this server itself: the project's upstream must be changed").arg(upstream);
    case ErrorCode::StorageFull: return QStringLiteral("the cache's disk is full");
    case ErrorCode::Cancelled: return QStringLiteral("the request was given up: repeat it");
    default: return QStringLiteral("internal error");
    }
}

} // namespace

int statusFor(const Error &error)
{
    return shapeOf(error).status;
}

http::Response errorResponse(int status, std::string_view code, std::string_view message, std::string_view requestId)
{
    QJsonObject entry {
        {QStringLiteral("code"), QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()))},
        {QStringLiteral("message"), QString::fromUtf8(message.data(), static_cast<qsizetype>(message.size()))}};
    if (!requestId.empty()) {
        entry.insert(QStringLiteral("detail"),
                     QJsonObject {{QStringLiteral("requestId"),
                                   QString::fromUtf8(requestId.data(), static_cast<qsizetype>(requestId.size()))}});
    }
    const QJsonObject root {{QStringLiteral("errors"), QJsonArray {entry}}};
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.body
        = std::make_shared<const std::string>(QJsonDocument(root).toJson(QJsonDocument::Compact).toStdString());
    return response;
}

http::Response errorResponse(const Error &error, std::string_view requestId)
{
    const Shape shape = shapeOf(error);
    const std::string message = sentence(error).toStdString();
    http::Response response = errorResponse(shape.status, shape.code, message, requestId);
    if (shape.status == 405)
        response.headers.add("Allow", "GET, HEAD");
    // Whole seconds only, at most a minute (upstreams.md R-25, K-13).
    bool known = false;
    const int told = error.params.value(QStringLiteral("retryAfterSeconds")).toInt(&known);
    if (shape.status == 503 || (known && (shape.status == 502 || shape.status == 504))) {
        response.headers.add("Retry-After", std::to_string(known ? std::clamp(told, 1, 60) : 30));
    }
    return response;
}

} // namespace breakwater::registry
