// SPDX-License-Identifier: GPL-3.0-or-later
#include "cache/ImageHoldings.h"

#include "base/MediaType.h"
#include "cache/CacheEngine.h"

#include <algorithm>

#include <QStringList>

namespace breakwater::cache {
namespace {

constexpr std::string_view attestation = "unknown/unknown"; ///< what BuildKit hangs beside its images

std::optional<ManifestSummary> heldSummary(CacheEngine &engine, std::int32_t projectId, const Digest &digest)
{
    const auto held = engine.heldManifest(projectId, digest);
    if (!held || !held->bytes)
        return std::nullopt;
    auto summary = summarizeManifest(*held->bytes, held->mediaType);
    return summary ? std::optional(std::move(*summary)) : std::nullopt;
}

std::vector<HeldPart> partsOf(CacheEngine &engine, std::int32_t projectId, const ManifestSummary &summary)
{
    std::vector<HeldPart> parts;
    for (const ManifestChild &child : summary.children) {
        HeldPart part {child};
        part.stored = engine.index().content(projectId, child.digest).has_value();
        part.arriving = !part.stored && engine.isBusy(child.digest);
        parts.push_back(std::move(part));
    }
    return parts;
}

constexpr int maxDepth = 4; ///< of indexes within indexes
constexpr std::size_t maxPlatforms = 1'000;

void addPlatforms(CacheEngine &engine, std::int32_t projectId, const ManifestSummary &index, int depth,
                  std::vector<PlatformHolding> &platforms)
{
    for (const ManifestChild &child : index.children) {
        if (child.platform == attestation || platforms.size() >= maxPlatforms)
            continue;
        const auto inner = heldSummary(engine, projectId, child.digest);
        if (inner && inner->isIndex()) {
            if (depth < maxDepth)
                addPlatforms(engine, projectId, *inner, depth + 1, platforms);
            continue;
        }
        PlatformHolding platform;
        platform.platform = child.platform;
        platform.manifest = child.digest;
        platform.isIndex = !inner && mediatype::isIndex(child.mediaType);
        if (inner) {
            platform.manifestHeld = true;
            platform.parts = partsOf(engine, projectId, *inner);
        }
        platforms.push_back(std::move(platform));
    }
}

} // namespace

std::uint64_t PlatformHolding::storedBytes() const
{
    std::uint64_t bytes = 0;
    for (const HeldPart &part : parts)
        bytes += part.stored ? part.child.sizeBytes : 0;
    return bytes;
}

std::uint64_t PlatformHolding::missingBytes() const
{
    std::uint64_t bytes = 0;
    for (const HeldPart &part : parts)
        bytes += part.stored || part.child.foreign ? 0 : part.child.sizeBytes;
    return bytes;
}

bool PlatformHolding::isWhole() const
{
    return manifestHeld && std::all_of(parts.begin(), parts.end(), [](const HeldPart &part) {
               return part.stored || part.child.foreign;
           });
}

ImageHoldings holdingsOf(CacheEngine &engine, const Project &project, const std::string &repository,
                         const Reference &reference)
{
    ImageHoldings holdings;
    if (reference.isDigest()) {
        holdings.top = reference.digest();
    } else {
        holdings.tag = engine.index().tag(project.id, repository, reference.tag());
        if (!holdings.tag)
            return holdings;
        holdings.top = holdings.tag->digest;
        holdings.topMediaType = holdings.tag->mediaType;
    }
    const auto summary = heldSummary(engine, project.id, *holdings.top);
    if (!summary)
        return holdings;
    holdings.topHeld = true;
    holdings.topMediaType = summary->mediaType;
    holdings.isIndex = summary->isIndex();
    if (!holdings.isIndex) {
        PlatformHolding only;
        only.manifest = *holdings.top;
        only.manifestHeld = true;
        only.parts = partsOf(engine, project.id, *summary);
        holdings.platforms.push_back(std::move(only));
        return holdings;
    }
    addPlatforms(engine, project.id, *summary, 1, holdings.platforms);
    return holdings;
}

bool isWantedHolding(const PlatformHolding &holding, const std::vector<std::string> &wanted)
{
    return holding.isIndex || isWantedPlatform(holding.platform, wanted);
}

bool isWantedPlatform(std::string_view platform, const std::vector<std::string> &wanted)
{
    if (wanted.empty())
        return platform != attestation;
    return std::any_of(wanted.begin(), wanted.end(), [platform](const std::string &each) {
        return platform == each
            || (platform.size() > each.size() && platform.substr(0, each.size()) == each
                && platform[each.size()] == '/');
    });
}

Error platformMissing(const std::vector<std::string> &wanted, const std::vector<std::string> &available)
{
    const auto joined = [](const std::vector<std::string> &platforms) {
        QStringList list;
        for (const std::string &platform : platforms) {
            if (!platform.empty() && platform != attestation)
                list << QString::fromStdString(platform).left(64);
        }
        list.removeDuplicates();
        return list.join(QStringLiteral(", "));
    };
    return Error(ErrorCode::PlatformMissing, QStringLiteral("the image has none of the wanted platforms"),
                 {{QStringLiteral("platforms"), joined(wanted)}, {QStringLiteral("available"), joined(available)}});
}

} // namespace breakwater::cache
