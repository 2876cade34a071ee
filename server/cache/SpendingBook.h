// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reference.h"
#include "cache/ManifestSummary.h"

#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>

namespace breakwater::cache {

class ContentLedger;
struct Project;

/// For which image an upstream's limit is spent. A node asks for a tag's manifests by digest: here is known under which
/// tag a digest was met last. Bounded, and beyond that the ledger is asked. Control thread.
class SpendingBook
{
public:
    explicit SpendingBook(ContentLedger &ledger) : m_ledger(ledger) { }

    /// What `tag` stands for now. To be told before the digest is asked for.
    void learn(const Project &project, const std::string &repository, const Digest &digest, const std::string &tag);
    /// What a manifest names that is an index; `reference` is what it was asked for by.
    void learn(const Project &project, const std::string &repository, const Reference &reference,
               const ManifestSummary &summary);
    /// The tag for which a digest is asked for, empty where none is known.
    std::string tagOf(const Project &project, const std::string &repository, const Digest &digest) const;

    /// To be called for each request that counts (upstream::Counted).
    std::function<void()> entry(std::int64_t upstreamId, const Project &project, const std::string &repository,
                                const Reference &reference);

private:
    static constexpr std::size_t capacity = 5'000;
    static std::string key(const Project &project, const std::string &repository, const Digest &digest);

    ContentLedger &m_ledger;
    std::unordered_map<std::string, std::string> m_tags;
};

} // namespace breakwater::cache
