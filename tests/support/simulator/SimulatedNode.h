// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WireClient.h"

#include <future>
#include <list>
#include <thread>

namespace breakwater::sim {

/// An image as a node asks for it.
struct PullRequest
{
    std::string prefix; ///< of the path behind /v2/: "dockerhub-proxy", "docker.io", or empty
    std::string repository; ///< "library/redis"
    std::string reference; ///< tag or digest
    std::string ns = {}; ///< ?ns=docker.io on every request, as containerd sends it; empty: none
};

struct PullStep
{
    std::string method;
    std::string target;
    int status = 0; ///< of the last attempt; 0: no answer
    std::uint64_t bytes = 0; ///< of body, over all attempts
    int attempts = 1;
    bool digestOk = false; ///< for GETs of content
    std::string warning = {}; ///< the Warning header: a stale answer
    std::string problem = {};
};

struct PullResult
{
    bool ok = false;
    std::string problem; ///< of the first step that failed
    std::string digest; ///< that the reference resolved to
    std::uint64_t bytes = 0;
    std::vector<PullStep> steps;
    std::chrono::milliseconds duration {0};
    bool stale = false;

    bool digestsOk() const;
};

/// A node that pulls as containerd 1.7 does (upstreams.md 4.2): HEAD of the tag, GET of the index by digest, of
/// its platform's manifest, the config, and layers three at a time; digests checked, broken layers resumed by
/// Range. A pull runs in threads of the node ("sim-node"); pull() may be called from any thread.
class SimulatedNode
{
public:
    struct Options
    {
        std::string name = "node";
        std::string serverUrl = {};
        std::string caPem = {}; ///< for https; empty: not verified
        std::string user = {}; ///< empty: anonymous
        std::string password = {};
        std::string sourceAddress = {}; ///< what the server sees as the node's address, such as 127.0.0.11
        std::string architecture = "amd64";
        std::string userAgent = "containerd/1.7.24";
        int parallelLayers = 3;
        int resumeAttempts = 3;
        std::chrono::milliseconds timeout {60000}; ///< without a byte
    };

    explicit SimulatedNode(Options options);
    SimulatedNode(const SimulatedNode &) = delete;
    SimulatedNode &operator=(const SimulatedNode &) = delete;
    ~SimulatedNode(); ///< aborts what is running and waits

    const Options &options() const { return m_options; }
    std::future<PullResult> pull(const PullRequest &request);
    PullResult pullNow(const PullRequest &request); ///< in the calling thread
    void abortAll(); ///< running pulls fail at once, and so does every later one

private:
    class Pull;

    Options m_options;
    std::mutex m_mutex; ///< guards all below
    std::list<std::thread> m_threads;
    std::vector<Pull *> m_running;
    bool m_aborted = false;
};

} // namespace breakwater::sim
