// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Error.h"
#include "base/Published.h"
#include "cache/CacheTypes.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace breakwater::cache {

enum class RequestKind { Manifest, Blob, Tags, Referrers, Token, Other };

/// A hit past its freshness, while the upstream was asked behind it.
inline constexpr char recheckingReason[] = "cache.rechecking";

/// What the data plane tells of one request. A quick one is told once, at its end; one that waits for the upstream
/// or sends a blob is told at its start too (with `ended` false), and live through `bytesSent`.
struct AccessRecord
{
    std::uint64_t number = 0; ///< of the request, unique in this run
    bool ended = false;

    WallTime startedAt {};
    std::chrono::milliseconds duration {0};
    std::chrono::milliseconds upstreamWait {0};

    std::string requestId;
    std::string peer;
    std::string userAgent; ///< printable, bounded
    std::string robot; ///< "robot$x", empty for anonymous
    std::string method;
    std::string target; ///< path and query as they came, bounded

    RequestKind kind = RequestKind::Other;
    std::int32_t projectId = 0; ///< 0: none was found
    std::string project;
    std::string repository;
    std::string reference; ///< tag or digest as asked
    std::optional<Digest> digest; ///< what was answered
    std::string mediaType; ///< of a manifest that was answered

    int status = 0;
    Outcome outcome = Outcome::Hit;
    std::optional<Error> error;
    std::optional<MissReason> missReason; ///< of a manifest that was fetched
    std::string staleReason; ///< with Stale: an error code name; with Hit: recheckingReason or nothing
    std::string fallback; ///< the upstream that answered in place of the project's own; empty: none did
    std::shared_ptr<const Published<std::string>> fallbackNow; ///< until the end, where it may still change
    std::uint64_t bodyBytes = 0; ///< at the start: how many there will be; at the end: how many were sent
    bool complete = false; ///< at the end: the whole answer was sent
    bool clientGone = false;
    std::shared_ptr<const std::atomic<std::uint64_t>> bytesSent;
};

} // namespace breakwater::cache
