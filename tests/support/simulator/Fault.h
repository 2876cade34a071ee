// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>

namespace breakwater::sim {

enum class Cut {
    Fin,
    Rst,
    Goaway, ///< HTTP/2: the stream is disowned, then FIN
};

/// Something that goes wrong with some requests: which ones, and what. What is not set happens as usual, so that
/// one fault may both delay and cut.
struct Fault
{
    // Which requests.
    std::optional<Role> role;
    std::string method; ///< empty: any
    std::string path = "*"; ///< glob
    std::function<bool(const WireRequest &)> when; ///< empty: always
    int nth = 0; ///< only the nth request that matches, from 1; 0: every one
    int times = 0; ///< at most so often; 0: without bound

    // What happens before the answer.
    std::chrono::milliseconds delay {0};
    bool dropConnection = false; ///< RST without an answer
    std::optional<std::string> raw; ///< exactly these bytes instead of an answer, then the connection ends
    std::optional<Answer> answer; ///< instead of the real one
    std::function<Answer(const WireRequest &)> answers; ///< the same, made for each request
    std::string noise; ///< sent in front of the answer
    Headers setHeaders; ///< replaced or added in the answer
    std::vector<std::string> dropHeaders;

    // What happens to the body.
    bool chunked = false; ///< Transfer-Encoding in place of Content-Length
    bool wrongBytes = false; ///< same length, every byte of the last KiB inverted
    std::string tail; ///< sent behind the body, whatever Content-Length tells
    std::chrono::milliseconds tailDelay {0}; ///< before it; 0: in one piece with the end of the body
    std::uint64_t bytesPerSecond = 0; ///< 0: full speed
    std::optional<std::uint64_t> stallAfter; ///< body bytes; the connection stays open without another byte
    std::optional<std::uint64_t> cutAfter; ///< body bytes
    Cut cut = Cut::Fin;

    // HTTP/2 alone.
    /// RST_STREAM with this code in place of an answer; with cutAfter in the middle of it, as INTERNAL_ERROR.
    std::optional<std::uint32_t> streamError;
    bool goaway = false; ///< behind the answer: the connection takes no more requests

    // Makers of the usual ones.
    static Fault status(int status, std::string body = {}, Headers headers = {});
    static Fault redirect(std::string location, int status = 307);
    static Fault cutAfterBytes(std::uint64_t bytes, Cut cut = Cut::Fin);
    static Fault stallAfterBytes(std::uint64_t bytes);
    static Fault corrupt();
    static Fault drop();
    static Fault rawAnswer(std::string bytes);
    static Fault slow(std::uint64_t bytesPerSecond);
    static Fault wait(std::chrono::milliseconds delay);

    // Narrowing, to be written behind a maker: Fault::corrupt().on(Role::CdnA).matching("GET", "*blobs*").
    Fault on(Role only) &&;
    Fault matching(std::string onlyMethod, std::string pathGlob) &&;
    Fault onlyNth(int number) &&;
    Fault atMost(int count) &&;
};

/// The faults that are set. Thread-safe; may change while requests are answered.
class FaultScript
{
public:
    int add(Fault fault); ///< returns a handle for remove
    void remove(int handle);
    void clear();
    /// The first fault that wants this request. Counts matches.
    std::optional<Fault> take(Role role, const WireRequest &request);
    /// How often a fault was taken since it was added.
    int taken(int handle) const;

private:
    struct Entry
    {
        int handle;
        Fault fault;
        int matched = 0;
        int taken = 0;
    };
    mutable std::mutex m_mutex; ///< guards all below
    std::vector<Entry> m_entries;
    int m_next = 1;
};

} // namespace breakwater::sim
