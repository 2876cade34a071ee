// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheEngine.h"
#include "registry/ContentEndpoints.h"

namespace breakwater::registry {

/// Tag lists and referrers (distribution-spec 1.1, Listing Tags, Listing Referrers). Any thread.
class ListingEndpoints
{
public:
    explicit ListingEndpoints(cache::CacheEngine &engine) : m_engine(engine) { }

    /// `name` is the repository as the client named it, for the answer and its links.
    void tags(const ContextPtr &context, const std::string &name, const std::string &repository);
    void referrers(const ContextPtr &context, const std::string &repository, const std::string &reference);

private:
    cache::CacheEngine &m_engine;
};

} // namespace breakwater::registry
