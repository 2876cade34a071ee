// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reference.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <memory>

namespace breakwater::upstream {

class Transport;

/// Speaks the distribution protocol to one upstream: tokens, redirects, retries of a single exchange, error
/// codes, health and budget. Lives in the control thread; callbacks come in that thread (later than the call),
/// sinks are fed in the transport's thread. Never asks more than it was asked to: one call is one exchange plus
/// at most one token fetch, one repeat after a 401, one repeat on a dead keep-alive connection, and redirects; and, for
/// everything but a blob's body, one repeat after an answer that often passes by itself: a 5xx, a connection that broke
/// off, a limit of a second or two.
///
/// Errors: Upstream* codes with params "upstream" and "host"; ManifestUnknown, BlobUnknown, RepositoryUnknown for a
/// confirmed 404; UpstreamDenied when access is refused with working credentials or none; DigestMismatch.
class UpstreamClient : public QObject
{
    Q_OBJECT

public:
    UpstreamClient(UpstreamConfig config, Transport &transport, const Clock &clock, QObject *parent = nullptr);
    ~UpstreamClient() override; ///< callbacks that were not called are dropped; sinks get Cancelled

    const UpstreamConfig &config() const;
    /// New address or credentials: tokens are dropped, running exchanges end with the old ones.
    void setConfig(UpstreamConfig config);

    /// The name on the wire: "redis" -> "library/redis" for Docker Hub.
    std::string wireRepository(const std::string &repository) const;

    /// Where the upstream takes no HEAD it is a GET, and counts.
    void headManifest(const std::string &repository, const Reference &reference, Callback<ManifestHead> callback,
                      Counted counted = {});
    /// At most 8 MiB. A reference by digest is verified here.
    void getManifest(const std::string &repository, const Reference &reference, Callback<ManifestBody> callback,
                     Counted counted = {});
    void headBlob(const std::string &repository, const Digest &digest, Callback<BlobHead> callback);
    /// Returns a number for cancelBlob. An answer in a content encoding is taken as it is where its length is the
    /// blob's (F-28); else it is UpstreamBadAnswer with the param "encoding", and worth asking for with `decode`.
    std::uint64_t getBlob(const std::string &repository, const Digest &digest, const BlobWish &wish,
                          std::shared_ptr<BlobSink> sink);
    std::uint64_t getBlob(const std::string &repository, const Digest &digest, std::uint64_t offset,
                          std::shared_ptr<BlobSink> sink)
    {
        return getBlob(repository, digest, BlobWish {offset, 0, false}, std::move(sink));
    }
    void cancelBlob(std::uint64_t download);
    void resumeBlobs(); ///< a sink that was full may be so no more
    void listTags(const std::string &repository, Callback<TagPage> callback);
    void referrers(const std::string &repository, const Digest &digest, Callback<ReferrersAnswer> callback);

    UpstreamStatus status() const;
    void restoreLimit(const RememberedLimit &limit); ///< of an earlier run, before the first question
    bool isIdle() const; ///< nothing is under way; statusChanged() follows the end of the last exchange

Q_SIGNALS:
    void statusChanged(); ///< at most a few times a second

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace breakwater::upstream
