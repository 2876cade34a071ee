// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Error.h"
#include "base/MissReason.h"
#include "cache/AccessRecord.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace breakwater::activity {

enum class PullState { Running, Finished, Failed };

/// One HTTP request of a pull, for its detail.
struct PullRequest
{
    std::uint64_t number = 0;
    std::string requestId;
    WallTime startedAt {};
    cache::RequestKind kind = cache::RequestKind::Other;
    std::string method;
    std::string target;
    int status = 0;
    cache::Outcome outcome = cache::Outcome::Hit;
    std::uint64_t bytesSent = 0;
    std::chrono::milliseconds duration {0};
    std::chrono::milliseconds upstreamWait {0};
};

/// One image fetched by one client (design.md, Words).
struct Pull
{
    std::int64_t id = 0;
    WallTime startedAt {};
    WallTime finishedAt {}; ///< zero while running
    std::string peer;
    std::string robot;
    std::string userAgent;
    std::int32_t projectId = 0;
    std::string project;
    std::string repository;
    std::string reference;
    std::optional<Digest> digest; ///< what the reference stood for, once known
    cache::Outcome outcome = cache::Outcome::Hit;
    std::optional<MissReason> missReason; ///< the first that was told
    std::string fallback; ///< the upstream that answered in place of the project's own, the latest; empty: none did
    PullState state = PullState::Running;
    int layersDone = 0;
    int layersTotal = 0; ///< 0 until the platform manifest is known
    std::uint64_t bytesSent = 0;
    std::uint64_t bytesTotal = 0;
    std::uint64_t bytesFromUpstream = 0;
    std::uint64_t bytesPerSecond = 0;
    std::string staleReason;
    std::optional<Error> error;
    std::string requestId;
    std::vector<PullRequest> requests; ///< at most PullTracker::maxRequests
};

} // namespace breakwater::activity
