// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ImagePacker.h"

#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/ImageHoldings.h"
#include "cache/ManifestSummary.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace breakwater::archive {
namespace {

using cache::ManifestChild;

constexpr int maxDepth = 4; // of indexes within indexes
constexpr std::string_view noPlatform = "unknown/unknown"; // what BuildKit gives to attestations

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list.join(QStringLiteral(", "));
}

PackedBlob blobOf(const ManifestChild &child)
{
    return {child.digest, child.sizeBytes, child.mediaType};
}

bool isImageConfig(const PackedBlob &config)
{
    return config.mediaType == "application/vnd.oci.image.config.v1+json"
        || config.mediaType == "application/vnd.docker.container.image.v1+json";
}

class Packer
{
public:
    Packer(const PackWish &wish, ImageSource &source) : m_wish(wish), m_source(source) { }

    Result<PackedImage> pack(const std::string &name, const Digest &top, const std::string &topMediaType)
    {
        const auto bytes = m_source.manifest(top);
        if (!bytes)
            return Error(ErrorCode::ManifestUnknown, QStringLiteral("its manifest is not here"),
                         {{QStringLiteral("digest"), top.toQString()}});
        const auto summary = cache::summarizeManifest(*bytes, topMediaType);
        if (!summary)
            return summary.error();
        m_image.name = name;
        m_image.top = {top, bytes->size(), topMediaType};
        if (!summary->isIndex()) {
            if (auto platform = wholePlatform({}, m_image.top))
                m_image.platforms.push_back(std::move(*platform));
            else
                m_image.missingPlatforms.emplace_back();
        } else {
            std::vector<std::string> unmatched = m_wish.platforms;
            choose(*summary, *bytes, unmatched, 0);
            m_image.missingPlatforms.insert(m_image.missingPlatforms.end(), unmatched.begin(), unmatched.end());
        }
        if (m_image.platforms.empty())
            return Error(ErrorCode::NotFound, QStringLiteral("no wanted platform is here whole"),
                         {{QStringLiteral("missing"), joined(m_image.missingPlatforms)}});
        if (m_wish.format == ImageArchiveFormat::DockerArchive)
            return forDocker();
        if (summary->isIndex() && !m_isComplete && !m_wish.keepIndex)
            shrink(*bytes);
        return m_image;
    }

private:
    /// Nothing unless all of it is here. What clients fetch elsewhere is not ours to carry.
    std::optional<PackedPlatform> wholePlatform(const std::string &text, const PackedBlob &manifest)
    {
        const auto bytes = m_source.manifest(manifest.digest);
        if (!bytes)
            return std::nullopt;
        const auto summary = cache::summarizeManifest(*bytes, manifest.mediaType);
        if (!summary || summary->isIndex())
            return std::nullopt;
        PackedPlatform platform;
        platform.platform = text;
        platform.manifest = manifest;
        platform.manifest.sizeBytes = bytes->size();
        for (const ManifestChild &child : summary->children) {
            if (child.foreign && m_wish.format == ImageArchiveFormat::OciLayout)
                continue;
            if (!m_source.has(child.digest))
                return std::nullopt;
            if (child.kind == ManifestChild::Kind::Config)
                platform.config = blobOf(child);
            else
                platform.layers.push_back(blobOf(child));
        }
        return platform.config.digest.isNull() ? std::nullopt : std::optional(std::move(platform));
    }

    void choose(const cache::ManifestSummary &index, const std::string &bytes, std::vector<std::string> &unmatched,
                int depth)
    {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
        for (const QJsonValue each : json.value(QLatin1String("manifests")).toArray())
            m_descriptors.append(each);
        for (const ManifestChild &child : index.children) {
            if (mediatype::isIndex(child.mediaType)) {
                descend(child, unmatched, depth + 1);
                continue;
            }
            if (child.platform == noPlatform) {
                alongside(child);
                continue;
            }
            const bool isWanted = cache::isWantedPlatform(child.platform, m_wish.platforms);
            std::erase_if(unmatched,
                          [&](const std::string &wanted) { return cache::isWantedPlatform(child.platform, {wanted}); });
            auto platform = isWanted ? wholePlatform(child.platform, blobOf(child)) : std::nullopt;
            m_isComplete &= platform.has_value();
            if (platform && !isChosen(child.digest))
                m_image.platforms.push_back(std::move(*platform));
            else if (platform)
                continue; // two indexes name it
            else if (isWanted && (!m_wish.platforms.empty() || m_source.manifest(child.digest)))
                m_image.missingPlatforms.push_back(child.platform);
        }
    }

    /// An index within the index: what it names is chosen from as well, and it goes along where the top stays as it is.
    void descend(const ManifestChild &child, std::vector<std::string> &unmatched, int depth)
    {
        const auto bytes = depth <= maxDepth ? m_source.manifest(child.digest) : std::nullopt;
        const auto summary = bytes ? cache::summarizeManifest(*bytes, child.mediaType)
                                   : Result<cache::ManifestSummary>(Error(ErrorCode::ManifestUnknown));
        if (!summary || !summary->isIndex()) {
            m_isComplete = false;
            return;
        }
        choose(*summary, *bytes, unmatched, depth);
        m_image.others.push_back({child.digest, bytes->size(), child.mediaType});
    }

    bool isChosen(const Digest &manifest) const
    {
        return std::any_of(m_image.platforms.begin(), m_image.platforms.end(),
                           [&](const PackedPlatform &platform) { return platform.manifest.digest == manifest; });
    }

    void alongside(const ManifestChild &child)
    {
        const auto attestation = wholePlatform({}, blobOf(child));
        m_isComplete &= attestation.has_value();
        if (!attestation)
            return;
        for (const PackedBlob &layer : attestation->layers)
            m_image.others.push_back(layer);
        m_image.others.push_back(attestation->config);
        m_image.others.push_back(attestation->manifest);
    }

    Result<PackedImage> forDocker()
    {
        if (m_image.platforms.size() > 1) {
            std::vector<std::string> names;
            for (const PackedPlatform &platform : m_image.platforms)
                names.push_back(platform.platform);
            return Error(
                ErrorCode::InvalidArgument, QStringLiteral("a docker-archive takes one platform of an image"),
                {{QStringLiteral("field"), QStringLiteral("platforms")}, {QStringLiteral("platforms"), joined(names)}});
        }
        if (!isImageConfig(m_image.platforms.front().config))
            return Error(ErrorCode::Unsupported, QStringLiteral("a docker-archive takes images alone, no artifacts"));
        m_image.top = m_image.platforms.front().manifest;
        m_image.others.clear();
        m_image.keepsDigest = false; // it carries no manifest
        return m_image;
    }

    /// Only what goes along is named: a reader that wants every platform finds every platform.
    void shrink(const std::string &bytes)
    {
        m_image.keepsDigest = false;
        m_image.others.clear();
        if (m_image.platforms.size() == 1) {
            m_image.top = m_image.platforms.front().manifest;
            return;
        }
        QJsonObject index = QJsonDocument::fromJson(QByteArray::fromStdString(bytes)).object();
        QJsonArray kept;
        std::set<Digest> named;
        for (const QJsonValue each : std::as_const(m_descriptors)) {
            const auto digest = Digest::parse(each.toObject().value(QLatin1String("digest")).toString());
            if (digest && isChosen(*digest) && named.insert(*digest).second)
                kept.append(each);
        }
        index.insert(QStringLiteral("manifests"), kept);
        m_image.topBytes = QJsonDocument(index).toJson(QJsonDocument::Compact).toStdString();
        m_image.top.digest = Hasher::hash(m_image.topBytes);
        m_image.top.sizeBytes = m_image.topBytes.size();
    }

    const PackWish &m_wish;
    ImageSource &m_source;
    PackedImage m_image;
    QJsonArray m_descriptors; ///< of all indexes, in their order
    bool m_isComplete = true; ///< all that the index names goes along
};

} // namespace

Result<PackedImage> packImage(const std::string &name, const Digest &top, const std::string &topMediaType,
                              const PackWish &wish, ImageSource &source)
{
    return Packer(wish, source).pack(name, top, topMediaType);
}

} // namespace breakwater::archive
