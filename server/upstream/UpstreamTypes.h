// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Error.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "upstream/Route.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace breakwater::upstream {

/// Everything that is needed to speak to one registry.
struct UpstreamConfig
{
    std::int64_t id = 0;
    QString name;
    QString provider; ///< id of a preset
    QString url; ///< "https://registry-1.docker.io"; http only where the admin wrote so
    QString username;
    Secret password;
    QString caPem;
    Route route;
    QStringList realmHosts; ///< token hosts beyond the upstream's own that may be given the credentials (T-8)
    QStringList allowedPrivateHosts; ///< hosts or CIDRs that redirects may lead to although private
    bool addLibrary = false; ///< one-component names get "library/" (Docker Hub, H-2)
    bool operator==(const UpstreamConfig &) const = default;

    /// Whether a limit that was told under the one configuration holds under the other: limits are an account's, or an
    /// address's (H-8).
    bool isSameAccount(const UpstreamConfig &other) const
    {
        return url == other.url && username == other.username && password == other.password && route == other.route;
    }
};

struct ManifestHead
{
    std::optional<Digest> digest; ///< from Docker-Content-Digest; absent when the upstream does not tell
    std::string mediaType; ///< essence of Content-Type, may be empty
    std::uint64_t sizeBytes = 0; ///< 0 unknown
};

struct ManifestBody
{
    Digest digest; ///< computed from the bytes
    std::string mediaType;
    std::string bytes;
};

struct BlobHead
{
    std::optional<std::uint64_t> sizeBytes;
};

struct TagPage
{
    std::vector<std::string> tags; ///< the complete list, all pages, sorted bytewise
};

struct ReferrersAnswer
{
    bool supported = false; ///< false: 404/405/HTML ... use the tag schema (R-33)
    std::string bytes; ///< an OCI index
};

/// What a rate limit's headers told (H-5, H-6); absent numbers were not told.
struct BudgetReading
{
    std::optional<std::int64_t> limit;
    std::optional<std::int64_t> remaining;
    std::optional<std::int64_t> windowSeconds;
    std::string source;
    WallTime observedAt {};

    /// A tenth of the limit is left, or less, and its window has not passed since. What can wait should.
    bool isNearlySpent(WallTime now) const
    {
        if (!remaining || (windowSeconds && now >= observedAt + std::chrono::seconds(*windowSeconds)))
            return false;
        return *remaining <= std::max<std::int64_t>(1, limit.value_or(0) / 10);
    }
    bool operator==(const BudgetReading &) const = default;
};

/// What of a limit outlives the process.
struct RememberedLimit
{
    std::optional<BudgetReading> budget;
    std::optional<WallTime> cooldownUntil;
    bool onlyPulls = false; ///< of the cool-down: HEADs and blobs go on
    bool operator==(const RememberedLimit &) const = default;
};

/// How an upstream is doing, from real traffic.
struct UpstreamStatus
{
    std::uint64_t requests = 0;
    std::uint64_t failures = 0;
    std::uint64_t bytesReceived = 0;
    int medianLatencyMs = -1;
    std::optional<Error> lastError; ///< cleared by the next success
    std::optional<WallTime> lastErrorAt;
    std::optional<WallTime> lastSuccessAt;
    std::optional<BudgetReading> budget;
    std::optional<WallTime> cooldownUntil;
    bool cooldownOnlyPulls = false; ///< with cooldownUntil: HEADs and blobs go on
};

/// What is known of a blob before it is asked for.
struct BlobWish
{
    std::uint64_t offset = 0; ///< asks for the rest by Range
    std::uint64_t expectedBytes = 0; ///< of the whole blob, from a manifest; 0: unknown
    bool decode = false; ///< the upstream was seen to send it in a content encoding: undo it. Only from the start
    bool mayPause = false; ///< the sink may be full for a while: a connection of its own
};

/// Takes the bytes of one blob. Called in the transport's thread, in this order: onHead once (or onFinished with
/// an error before it), onBytes any number of times, onFinished exactly once, always.
class BlobSink
{
public:
    virtual ~BlobSink() = default;
    /// `offset` is where the first byte of onBytes belongs: what was asked for, or 0 when the upstream ignored the
    /// Range. `totalBytes` of the whole blob, where told. false cancels the download.
    virtual bool onHead(std::uint64_t offset, std::optional<std::uint64_t> totalBytes) = 0;
    virtual bool onBytes(const char *data, std::size_t sizeBytes) = 0; ///< false cancels
    /// As TransportHandler::isFull(): without BlobWish::mayPause it may end the download as Cancelled.
    virtual bool isFull() { return false; }
    virtual void onFinished(const Result<void> &result) = 0; ///< Cancelled when cancelled
};

template<typename T>
using Callback = std::function<void(Result<T>)>;

/// Called for each request that counts against the upstream's limit on pulls: a GET of a manifest that it answered
/// with the manifest or the way to it (upstreams.md H-5). Once or more often, or never, before the callback.
using Counted = std::function<void()>;

} // namespace breakwater::upstream
