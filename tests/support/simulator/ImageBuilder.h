// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BlobSource.h"

#include <string>
#include <utility>
#include <vector>

class QJsonObject;

namespace breakwater::sim {

struct StoredManifest
{
    Digest digest;
    std::string mediaType;
    std::string bytes;
};

struct NamedBlob
{
    Digest digest;
    BlobPtr source;
};

/// One platform's part of an image.
struct PlatformImage
{
    std::string os;
    std::string architecture; ///< "unknown" for an attestation
    Digest manifest;
    Digest config;
    std::vector<Digest> layers;
};

struct BuiltImage
{
    Digest top; ///< of the index, or of the manifest of a one-platform image
    std::vector<StoredManifest> manifests; ///< children first, the top last
    std::vector<NamedBlob> blobs; ///< configs and layers, each digest once
    std::vector<PlatformImage> platforms;

    const StoredManifest &topManifest() const { return manifests.back(); }
    std::uint64_t layerBytes() const; ///< of all blobs
};

/// Makes real images: an index over linux/amd64 and linux/arm64 unless told otherwise, with configs, layers that
/// unpack (except exactLayers), and manifests whose every digest is true. The same calls give the same digests.
class ImageBuilder
{
public:
    /// `seed` makes images differ: usually the name and version of the image.
    explicit ImageBuilder(std::string seed) : m_seed(std::move(seed)) { }

    /// Changes the config and the last layer only: another version of the same image, with shared layers.
    ImageBuilder &version(std::string version);
    ImageBuilder &docker(); ///< Docker media types in place of OCI's
    ImageBuilder &platforms(std::vector<std::string> architectures); ///< default {"amd64", "arm64"}
    ImageBuilder &singlePlatform(); ///< a manifest for amd64 and no index
    ImageBuilder &attestation(); ///< an extra child of platform unknown/unknown, as buildkit adds
    ImageBuilder &sha512();
    ImageBuilder &annotation(std::string key, std::string value); ///< of the top

    /// A layer of about `sizeBytes` that unpacks to one file: compressed below 64 KiB, else stored in gzip.
    ImageBuilder &layer(std::uint64_t sizeBytes);
    /// A layer with these files.
    ImageBuilder &layer(std::vector<std::pair<std::string, std::string>> files);
    /// A layer of exactly `sizeBytes` pseudo-random bytes (no archive).
    ImageBuilder &exactLayer(std::uint64_t sizeBytes);

    BuiltImage build() const;

    /// An index whose only child is the image's own index, without a platform.
    static BuiltImage nested(BuiltImage image);

    /// An OCI artifact that refers to `subject` (a signature, an SBOM): what the referrers API lists.
    static BuiltImage referrer(const StoredManifest &subject, const std::string &artifactType,
                               const std::string &payload);

private:
    struct Layer
    {
        std::uint64_t sizeBytes = 0;
        bool exact = false;
        std::vector<std::pair<std::string, std::string>> files;
    };

    QJsonObject annotationsJson() const;
    StoredManifest buildPlatform(const std::string &architecture, BuiltImage &image) const;

    std::string m_seed;
    std::string m_version;
    bool m_docker = false;
    bool m_index = true;
    bool m_attestation = false;
    DigestAlgorithm m_algorithm = DigestAlgorithm::Sha256;
    std::vector<std::string> m_architectures {"amd64", "arm64"};
    std::vector<Layer> m_layers;
    std::vector<std::pair<std::string, std::string>> m_annotations;
};

} // namespace breakwater::sim
