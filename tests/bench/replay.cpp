// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replays made-up traces of a homelab's pulls against a store that is too small, and compares what goes first:
// least recently used, GDSF (Cherkasova, HPL-98-173), and what Breakwater does (maintenance/ImageWorth.h).
//
//     bench_replay [seed]
//
// The trace is a model, not a recording (no public one is at hand where this is built): images by Zipf, of lognormal
// size, with new versions that nodes take up over days, nodes that pull their images again now and then, and a share of
// images that are pulled once and never again. It tells which order is better in that world, not by how much in yours.

#include "maintenance/ImageWorth.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <vector>

using namespace breakwater;
using namespace breakwater::maintenance;

namespace {

constexpr int repositories = 250;
constexpr int nodes = 7;
constexpr int days = 365;
constexpr double onceShare = 0.25; ///< of new images that no one pulls twice

struct Image
{
    std::int64_t bytes = 0;
    bool limited = false;
};

struct Request
{
    double hour = 0;
    int image = 0;
};

struct Trace
{
    std::vector<Image> images;
    std::vector<Request> requests;
    std::int64_t totalBytes = 0;
};

Trace makeTrace(unsigned seed)
{
    std::mt19937_64 random(seed);
    std::lognormal_distribution<double> size(std::log(120e6), 1.0);
    std::exponential_distribution<double> unit(1);
    std::uniform_real_distribution<double> chance(0, 1);
    Trace trace;
    const auto newImage = [&](double typicalBytes, bool limited) {
        trace.images.push_back({static_cast<std::int64_t>(typicalBytes * (0.9 + 0.2 * chance(random))), limited});
        trace.totalBytes += trace.images.back().bytes;
        return static_cast<int>(trace.images.size()) - 1;
    };
    for (int repository = 0; repository < repositories; ++repository) {
        const double weight = 1.0 / (1 + repository); // Zipf
        const double typical = std::clamp(size(random), 1e6, 6e9);
        const bool limited = chance(random) < 0.6;
        const double everyDays = 4 + 60 * chance(random);
        const int users = 1 + static_cast<int>(nodes * std::min(1.0, weight * 20) * chance(random));
        double at = chance(random) * everyDays * 24;
        while (at < days * 24) {
            const int image = newImage(typical, limited);
            const double next = at + unit(random) * everyDays * 24;
            if (chance(random) < onceShare) {
                trace.requests.push_back({at, image});
                at = next;
                continue;
            }
            for (int node = 0; node < users; ++node) {
                double pull = at + unit(random) * 12; // taken up within hours
                // A node pulls again when it was set up anew or a pod moved: now and then while this version is
                // current, and some go on with an old one.
                const double until = chance(random) < 0.2 ? next + 60 * 24 : next;
                while (pull < until && pull < days * 24) {
                    trace.requests.push_back({pull, image});
                    pull += unit(random) * (6 + 40 * chance(random)) * 24 / (1 + 8 * weight);
                }
            }
            at = next;
        }
    }
    std::sort(trace.requests.begin(), trace.requests.end(),
              [](const Request &a, const Request &b) { return a.hour < b.hour; });
    return trace;
}

WallTime timeOf(double hour)
{
    return fromUnixMs(static_cast<std::int64_t>(hour * 3'600'000));
}

struct Held
{
    ImageRecord record;
    double gdsf = 0;
};

/// The value by which the lowest goes first.
using Policy = std::function<double(const Held &, double hour)>;

struct Score
{
    double requestHits = 0;
    double byteHits = 0;
    double waitHours = 0; ///< lost at 100 Mbit/s
    int limitedPulls = 0;
};

Score replay(const Trace &trace, std::int64_t capacity, const Policy &policy)
{
    std::map<int, Held> store;
    std::int64_t used = 0;
    double inflation = 0;
    std::int64_t hits = 0;
    double hitBytes = 0;
    double allBytes = 0;
    Score score;
    for (const Request &request : trace.requests) {
        const Image &image = trace.images[static_cast<std::size_t>(request.image)];
        allBytes += static_cast<double>(image.bytes);
        const auto found = store.find(request.image);
        const bool isHit = found != store.end();
        Held &held = store[request.image];
        if (isHit) {
            ++hits;
            hitBytes += static_cast<double>(image.bytes);
        } else {
            held.record.freedBytes = image.bytes;
            held.record.limited = image.limited;
            used += image.bytes;
            score.waitHours += static_cast<double>(image.bytes) / 12.5e6 / 3600;
            score.limitedPulls += image.limited ? 1 : 0;
        }
        ++held.record.pulls;
        held.record.usedAt = timeOf(request.hour);
        const double cost = static_cast<double>(image.bytes) / 12.5e6 + 1.5 + (image.limited ? 30 : 0);
        held.gdsf = inflation + static_cast<double>(held.record.pulls) * cost / static_cast<double>(image.bytes);
        while (used > capacity && store.size() > 1) {
            auto least = store.end();
            double value = std::numeric_limits<double>::infinity();
            for (auto it = store.begin(); it != store.end(); ++it) {
                if (it->first == request.image)
                    continue;
                if (const double each = policy(it->second, request.hour); each < value) {
                    value = each;
                    least = it;
                }
            }
            inflation = std::max(inflation, least->second.gdsf);
            used -= least->second.record.freedBytes;
            store.erase(least);
        }
    }
    score.requestHits = static_cast<double>(hits) / static_cast<double>(trace.requests.size());
    score.byteHits = hitBytes / allBytes;
    return score;
}

} // namespace

int main(int argumentCount, char **arguments)
{
    const unsigned seed = argumentCount > 1 ? static_cast<unsigned>(std::atoi(arguments[1])) : 1;
    const Trace trace = makeTrace(seed);
    std::printf("%zu pulls of %zu images, %.0f GB, in %d days\n\n", trace.requests.size(), trace.images.size(),
                static_cast<double>(trace.totalBytes) / 1e9, days);
    const std::vector<std::pair<std::string, Policy>> policies {
        {"LRU", [](const Held &held, double) { return static_cast<double>(toUnixMs(held.record.usedAt)); }},
        {"GDSF", [](const Held &held, double) { return held.gdsf; }},
        {"Breakwater", [](const Held &held, double hour) { return worthOf(held.record, timeOf(hour)); }},
    };
    std::printf("%-10s %-12s %12s %10s %12s %14s\n", "store", "policy", "pull hits", "byte hits", "wait hours",
                "limited pulls");
    for (const double part : {0.02, 0.05, 0.1, 0.2}) {
        const auto capacity = static_cast<std::int64_t>(part * static_cast<double>(trace.totalBytes));
        for (const auto &[name, policy] : policies) {
            const Score score = replay(trace, capacity, policy);
            std::printf("%7.0f GB %-12s %11.1f%% %9.1f%% %12.1f %14d\n", static_cast<double>(capacity) / 1e9,
                        name.c_str(), score.requestHits * 100, score.byteHits * 100, score.waitHours,
                        score.limitedPulls);
        }
    }
    return 0;
}
