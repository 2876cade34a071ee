// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/PackedImage.h"

namespace breakwater::archive {

void PackedImage::forEachBlob(const std::function<void(const PackedBlob &)> &visit) const
{
    for (const PackedPlatform &platform : platforms) {
        for (const PackedBlob &layer : platform.layers)
            visit(layer);
        visit(platform.config);
        visit(platform.manifest);
    }
    for (const PackedBlob &other : others)
        visit(other);
    visit(top);
}

std::uint64_t PackedImage::sizeBytes() const
{
    std::uint64_t total = 0;
    std::set<Digest> counted;
    forEachBlob([&](const PackedBlob &blob) {
        if (counted.insert(blob.digest).second)
            total += blob.sizeBytes;
    });
    return total;
}

} // namespace breakwater::archive
