// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cache/CacheEngine.h"
#include "registry/RequestContext.h"

#include <memory>

namespace breakwater::registry {

using ContextPtr = std::shared_ptr<RequestContext>;

/// GET and HEAD of manifests and blobs (distribution-spec 1.1, Pulling manifests, Pulling blobs). Hits are answered in
/// the I/O thread; the rest waits for the cache. Stateless but for the engine; any thread.
class ContentEndpoints
{
public:
    explicit ContentEndpoints(cache::CacheEngine &engine) : m_engine(engine) { }

    void manifest(const ContextPtr &context, const std::string &repository, const std::string &reference);
    void blob(const ContextPtr &context, const std::string &repository, const std::string &reference);

private:
    static void answerManifest(const ContextPtr &context, const cache::ManifestAnswer &answer);
    void answerStoredBlob(const ContextPtr &context, const std::string &repository, const Digest &digest,
                          std::uint64_t sizeBytes, bool mayAskAgain);
    static void answerInFlight(const ContextPtr &context, const Digest &digest, const cache::BlobAnswer &answer);
    void requestBlob(const ContextPtr &context, const std::string &repository, const Digest &digest);

    cache::CacheEngine &m_engine;
};

} // namespace breakwater::registry
