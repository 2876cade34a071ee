// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace breakwater::bench {

/// What one run of the load client is to do. Every connection asks for one path after the other, as fast as it gets
/// them, over a connection that it keeps.
struct Load
{
    std::string host = "127.0.0.1";
    int port = 0;
    bool tls = false;
    std::string cipher = "TLS_AES_128_GCM_SHA256"; ///< TLS 1.3
    bool decrypt = true; ///< false: what follows the request is dropped as it is, so that only the server does AES
    bool isHead = false;
    std::vector<std::string> paths;
    std::string headers; ///< lines, each with \r\n
    int connections = 1;
    int idleConnections = 0; ///< opened before, and left alone; from 127.0.0.2, as limits are per address
    std::chrono::duration<double> time {1};
    std::uint64_t requests = 0; ///< ends after so many; 0: only by time
    bool isOneShot = false; ///< each connection asks once
};

struct LoadResult
{
    std::uint64_t bytes = 0; ///< of bodies
    std::uint64_t requests = 0; ///< answered whole, with a status below 400
    std::uint64_t errors = 0;
    std::string firstError;
    double seconds = 0;
    double clientCpuSeconds = 0;
    std::vector<double> latencies; ///< seconds to the end of each answer, sorted
    std::vector<double> firstBytes; ///< seconds to the first byte of each answer, sorted

    double latency(double quantile) const; ///< 0 without answers
    double firstByte(double quantile) const;
};

/// One thread, epoll; plain bodies are dropped by the kernel (MSG_TRUNC), so that the client is not what is measured.
/// Ends early when `stop` becomes true.
LoadResult run(const Load &load, const std::atomic<bool> *stop = nullptr);

} // namespace breakwater::bench
