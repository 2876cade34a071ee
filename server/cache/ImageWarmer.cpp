// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ImageWarmer.h"

#include "base/MediaType.h"
#include "cache/CacheEngine.h"
#include "cache/ImageHoldings.h"

#include <algorithm>

#include <QPointer>

namespace breakwater::cache {
namespace {

constexpr int maxDepth = 4; ///< of indexes within indexes
constexpr int maxManifests = 1'000;

} // namespace

ImageWarmer::ImageWarmer(CacheEngine &engine, Target target, std::vector<std::string> platforms, QObject *parent)
    : QObject(parent), m_engine(engine), m_target(std::move(target)), m_platforms(std::move(platforms)),
      m_downloads([this] { look(); })
{
}

std::uint64_t ImageWarmer::doneBytes() const
{
    return std::min(m_storedBytes + m_downloads.receivedBytes(), m_totalBytes);
}

void ImageWarmer::start()
{
    askManifest(m_target.reference, 0);
}

void ImageWarmer::askManifest(const Reference &reference, int depth)
{
    ++m_manifestsAsked;
    ++m_manifestsAskedInAll;
    m_engine.requestManifest(m_target.project, m_target.repository, reference, true,
                             [guard = QPointer<ImageWarmer>(this), depth](const Result<ManifestAnswer> &answer) {
                                 if (guard)
                                     guard->manifestArrived(answer, depth);
                             });
}

void ImageWarmer::manifestArrived(const Result<ManifestAnswer> &answer, int depth)
{
    --m_manifestsAsked;
    if (m_finished)
        return;
    const auto summary
        = answer ? summarizeManifest(*answer->bytes, answer->mediaType) : Result<ManifestSummary>(answer.error());
    if (!summary) {
        finish(summary.error());
        return;
    }
    if (summary->isIndex()) {
        descend(*summary, depth);
    } else {
        m_anyWanted = true;
        take(*summary);
    }
    if (m_manifestsAsked == 0 && !m_anyWanted)
        finish(platformMissing(m_platforms, m_available));
    else
        next();
}

void ImageWarmer::descend(const ManifestSummary &index, int depth)
{
    for (const ManifestChild &child : index.children) {
        const bool isInner = mediatype::isIndex(child.mediaType);
        if (!isInner)
            m_available.push_back(child.platform);
        const bool isWanted = isInner ? depth < maxDepth : isWantedPlatform(child.platform, m_platforms);
        if (isWanted && m_manifestsAskedInAll < maxManifests && m_seen.insert(child.digest).second)
            askManifest(Reference(child.digest), depth + 1);
    }
}

void ImageWarmer::take(const ManifestSummary &summary)
{
    for (const ManifestChild &child : summary.children) {
        if (child.kind == ManifestChild::Kind::Manifest || child.foreign || !m_seen.insert(child.digest).second)
            continue;
        m_totalBytes += child.sizeBytes;
        m_waiting.emplace_back(child.digest, child.sizeBytes);
    }
}

void ImageWarmer::next()
{
    while (!m_finished && !m_waiting.empty() && m_asking + static_cast<int>(m_downloads.size()) < blobsAtOnce) {
        const auto [digest, sizeBytes] = m_waiting.front();
        m_waiting.pop_front();
        ++m_asking;
        m_engine.requestBlob(
            m_target.project, m_target.repository, digest, false,
            [guard = QPointer<ImageWarmer>(this), sizeBytes = sizeBytes](const Result<BlobAnswer> &answer) {
                if (guard)
                    guard->blobAnswered(sizeBytes, answer);
            });
    }
    if (!m_finished && m_manifestsAsked == 0 && m_waiting.empty() && m_asking == 0 && m_downloads.size() == 0)
        finish({});
}

void ImageWarmer::blobAnswered(std::uint64_t sizeBytes, const Result<BlobAnswer> &answer)
{
    --m_asking;
    if (m_finished)
        return;
    if (!answer) {
        finish(answer.error());
        return;
    }
    if (!answer->ticket) {
        m_storedBytes += sizeBytes;
        Q_EMIT progressed();
        next();
        return;
    }
    m_downloads.add(answer->ticket, sizeBytes);
}

void ImageWarmer::look()
{
    std::optional<Error> failure;
    for (const DownloadWatch::Ended &ended : m_downloads.takeEnded()) {
        if (ended.error)
            failure = ended.error;
        else
            m_storedBytes += ended.sizeBytes;
    }
    Q_EMIT progressed();
    if (failure)
        finish(*failure);
    else
        next();
}

void ImageWarmer::finish(const Result<void> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_waiting.clear();
    Q_EMIT finished(result);
}

} // namespace breakwater::cache
