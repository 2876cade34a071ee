// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace breakwater::upstream {
class UpstreamClient;
}

namespace breakwater::cache {

class UpstreamPool;
enum class Inquiry;
struct Project;

/// One walk over a project's upstreams, in their order, for one thing that is asked for: the first that may be asked,
/// and after its failure or its "not here" the next one. One that is known to be down is passed over while another is
/// left, and has its turn when all others have failed: nothing is refused that could have succeeded. Control thread.
class UpstreamRow
{
public:
    enum class Gate {
        Cold, ///< nothing here to fall back on: UpstreamPool::clientFor()
        Copy, ///< there is a copy: only who is worth the wait
    };
    UpstreamRow(UpstreamPool &pool, const Project &project, std::string repository, Gate gate = Gate::Cold);

    std::vector<std::int64_t> upstreamIds() const; ///< those whose turn has not come yet
    void leaveOut(std::int64_t upstreamId); ///< before the first next()

    /// Goes on to the next one that may be asked; null: there is none, see error(). May make the caller its probe: ask
    /// it, and report the end.
    upstream::UpstreamClient *next();
    bool hasNext() const; ///< as far as is known without asking
    std::int64_t currentId() const { return m_current; } ///< 0: none
    upstream::UpstreamClient *current(); ///< null: none, or it was switched off meanwhile

    void succeeded(); ///< reports to the pool
    /// The name of the current one where it is not the project's own.
    std::string fallbackName() const;
    void failed(const Error &error); ///< notes it and reports to the pool
    void note(const Error &error); ///< the current one's failure, in place of an earlier one of it

    /// What to tell when none could answer: what the first one said. That it is not there, or not for us, is told only
    /// when no other one was in trouble: else it is not known, and the trouble is told.
    Error error() const;

    /// The upstream that would be the first to be asked now, by who has nothing to fall back on. Takes no probe.
    static std::int64_t firstAsked(const UpstreamPool &pool, const Project &project, const std::string &repository,
                                   Inquiry inquiry);
    /// Why none of a project's upstreams would be asked now; nothing when one would. Takes no probe.
    static std::optional<Error> refusal(const UpstreamPool &pool, const Project &project, const std::string &repository,
                                        Inquiry inquiry);

private:
    upstream::UpstreamClient *take(std::int64_t upstreamId, bool mayPassOver);
    void note(std::int64_t upstreamId, const Error &error);

    UpstreamPool *m_pool;
    std::string m_repository;
    Gate m_gate;
    std::int64_t m_first; ///< the project's own
    std::string m_project; ///< its name
    std::vector<std::int64_t> m_waiting; ///< in order
    std::vector<std::int64_t> m_passedOver;
    std::int64_t m_current = 0;
    std::vector<std::pair<std::int64_t, Error>> m_errors; ///< in order of the first failure of each
};

template<typename T>
using UpstreamQuestion = std::function<void(upstream::UpstreamClient &, std::function<void(Result<T>)>)>;

/// Asks `client`, which is the row's current one, and those after it until one answers. Everyone's end is reported.
template<typename T>
void askInTurn(const std::shared_ptr<UpstreamRow> &row, upstream::UpstreamClient *client,
               const UpstreamQuestion<T> &question, const std::function<void(Result<T>)> &done)
{
    if (!client) {
        done(row->error());
        return;
    }
    question(*client, [row, question, done](Result<T> answer) {
        if (answer) {
            row->succeeded();
            done(std::move(answer));
            return;
        }
        row->failed(answer.error());
        if (answer.error().code == ErrorCode::Cancelled)
            done(std::move(answer));
        else
            askInTurn<T>(row, row->next(), question, done);
    });
}

} // namespace breakwater::cache
