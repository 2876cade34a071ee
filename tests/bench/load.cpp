// SPDX-License-Identifier: GPL-3.0-or-later
//
// The load client of bench.py: one run, its figures as JSON.
//
//     bench_load PORT [--tls] [--sink] [--head] [--connections N] [--idle N] [--seconds S] [--once]
//                [--header LINE]... PATH...

#include "LoadClient.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <sys/resource.h>

using namespace breakwater::bench;

int main(int count, char **arguments)
{
    ::signal(SIGPIPE, SIG_IGN);
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);

    Load load;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        const auto value = [&]() -> const char * {
            if (++i < count)
                return arguments[i];
            std::fprintf(stderr, "%s needs a value\n", argument.c_str());
            std::exit(2);
        };
        if (argument == "--tls")
            load.tls = true;
        else if (argument == "--sink")
            load.decrypt = false;
        else if (argument == "--head")
            load.isHead = true;
        else if (argument == "--once")
            load.isOneShot = true;
        else if (argument == "--connections")
            load.connections = std::atoi(value());
        else if (argument == "--idle")
            load.idleConnections = std::atoi(value());
        else if (argument == "--seconds")
            load.time = std::chrono::duration<double>(std::atof(value()));
        else if (argument == "--header")
            load.headers += std::string(value()) + "\r\n";
        else if (argument.starts_with("/"))
            load.paths.push_back(argument);
        else if (load.port == 0)
            load.port = std::atoi(argument.c_str());
    }
    if (load.port == 0 || load.paths.empty()) {
        std::fprintf(stderr, "bench_load PORT [options] PATH...\n");
        return 2;
    }
    const LoadResult result = run(load);
    std::printf("{\"bytes\": %llu, \"requests\": %llu, \"errors\": %llu, \"firstError\": \"%s\", \"seconds\": %.6f, "
                "\"clientCpu\": %.6f, \"p50\": %.6f, \"p99\": %.6f, \"max\": %.6f, \"firstByteP50\": %.6f}\n",
                static_cast<unsigned long long>(result.bytes), static_cast<unsigned long long>(result.requests),
                static_cast<unsigned long long>(result.errors), result.firstError.c_str(), result.seconds,
                result.clientCpuSeconds, result.latency(0.5), result.latency(0.99), result.latency(1.0),
                result.firstByte(0.5));
    return result.errors == 0 ? 0 : 1;
}
