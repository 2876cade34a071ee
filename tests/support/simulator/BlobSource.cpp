// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlobSource.h"

#include "Tar.h"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "base/Hasher.h"

namespace breakwater::sim {

namespace {

constexpr std::size_t chunkBytes = 256 * 1024;

template<typename Visit>
void forEachChunk(const BlobSource &blob, Visit visit)
{
    std::vector<char> buffer(chunkBytes);
    for (std::uint64_t offset = 0; offset < blob.size();) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(chunkBytes, blob.size() - offset));
        blob.read(offset, buffer.data(), count);
        visit(buffer.data(), count);
        offset += count;
    }
}

class BytesBlob final : public BlobSource
{
public:
    explicit BytesBlob(std::string bytes) : m_bytes(std::move(bytes)) { }
    std::uint64_t size() const override { return m_bytes.size(); }
    void read(std::uint64_t offset, char *out, std::size_t count) const override
    {
        std::memcpy(out, m_bytes.data() + offset, count);
    }

private:
    std::string m_bytes;
};

/// splitmix64 of seed and word number: random access without state.
class SeededBlob final : public BlobSource
{
public:
    SeededBlob(std::uint64_t seed, std::uint64_t sizeBytes) : m_seed(seed * 0x9e3779b97f4a7c15U), m_size(sizeBytes) { }
    std::uint64_t size() const override { return m_size; }
    void read(std::uint64_t offset, char *out, std::size_t count) const override
    {
        std::uint64_t index = offset / 8;
        std::size_t skip = offset % 8;
        while (count > 0) {
            const std::uint64_t value = word(index++);
            const std::size_t take = std::min(count, sizeof value - skip);
            std::memcpy(out, reinterpret_cast<const char *>(&value) + skip, take);
            out += take;
            count -= take;
            skip = 0;
        }
    }

private:
    std::uint64_t word(std::uint64_t index) const
    {
        std::uint64_t z = m_seed + (index + 1) * 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_seed;
    std::uint64_t m_size;
};

/// Parts one behind the other.
class JoinedBlob final : public BlobSource
{
public:
    explicit JoinedBlob(std::vector<BlobPtr> parts) : m_parts(std::move(parts))
    {
        for (const BlobPtr &part : m_parts)
            m_size += part->size();
    }
    std::uint64_t size() const override { return m_size; }
    void read(std::uint64_t offset, char *out, std::size_t count) const override
    {
        for (const BlobPtr &part : m_parts) {
            if (offset >= part->size()) {
                offset -= part->size();
                continue;
            }
            const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(count, part->size() - offset));
            part->read(offset, out, take);
            out += take;
            count -= take;
            offset = 0;
            if (count == 0)
                return;
        }
    }

private:
    std::vector<BlobPtr> m_parts;
    std::uint64_t m_size = 0;
};

/// RFC 1952 around RFC 1951 section 3.2.4.
class StoredGzipBlob final : public BlobSource
{
public:
    explicit StoredGzipBlob(BlobPtr inner) : m_inner(std::move(inner))
    {
        std::uint32_t crc = 0;
        forEachChunk(*m_inner, [&crc](const char *data, std::size_t count) { crc = crc32(crc, data, count); });
        m_trailer = littleEndian32(crc) + littleEndian32(static_cast<std::uint32_t>(m_inner->size()));
        m_blocks = std::max<std::uint64_t>(1, (m_inner->size() + blockBytes - 1) / blockBytes);
    }

    std::uint64_t size() const override
    {
        return headBytes + m_blocks * blockHeadBytes + m_inner->size() + m_trailer.size();
    }

    void read(std::uint64_t offset, char *out, std::size_t count) const override
    {
        while (count > 0) {
            const std::size_t done = readPiece(offset, out, count);
            offset += done;
            out += done;
            count -= done;
        }
    }

private:
    static constexpr std::uint64_t headBytes = 10;
    static constexpr std::uint64_t blockBytes = 65535;
    static constexpr std::uint64_t blockHeadBytes = 5;

    static std::size_t copy(const std::string &from, std::uint64_t offset, char *out, std::size_t count)
    {
        const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(count, from.size() - offset));
        std::memcpy(out, from.data() + offset, take);
        return take;
    }

    std::uint64_t lengthOfBlock(std::uint64_t block) const
    {
        return std::min(blockBytes, m_inner->size() - block * blockBytes);
    }

    std::size_t readPiece(std::uint64_t offset, char *out, std::size_t count) const
    {
        if (offset < headBytes)
            return copy(std::string("\x1f\x8b\x08\0\0\0\0\0\0\xff", headBytes), offset, out, count);
        offset -= headBytes;
        const std::uint64_t bodyBytes = m_blocks * blockHeadBytes + m_inner->size();
        if (offset >= bodyBytes)
            return copy(m_trailer, offset - bodyBytes, out, count);
        const std::uint64_t block = offset / (blockBytes + blockHeadBytes);
        const std::uint64_t within = offset % (blockBytes + blockHeadBytes);
        const std::uint64_t length = lengthOfBlock(block);
        if (within < blockHeadBytes) {
            std::string head(1, block + 1 == m_blocks ? '\1' : '\0');
            const auto low = static_cast<std::uint32_t>(length);
            head += littleEndian32(low | ((~low & 0xffffU) << 16U));
            return copy(head, within, out, count);
        }
        const std::uint64_t innerOffset = within - blockHeadBytes;
        const auto take = static_cast<std::size_t>(std::min<std::uint64_t>(count, length - innerOffset));
        m_inner->read(block * blockBytes + innerOffset, out, take);
        return take;
    }

    BlobPtr m_inner;
    std::string m_trailer;
    std::uint64_t m_blocks = 0;
};

} // namespace

BlobPtr bytesBlob(std::string bytes)
{
    return std::make_shared<BytesBlob>(std::move(bytes));
}

BlobPtr seededBlob(std::uint64_t seed, std::uint64_t sizeBytes)
{
    return std::make_shared<SeededBlob>(seed, sizeBytes);
}

BlobPtr storedGzipBlob(BlobPtr inner)
{
    return std::make_shared<StoredGzipBlob>(std::move(inner));
}

BlobPtr singleFileTarBlob(const std::string &name, BlobPtr content)
{
    const std::uint64_t size = content->size();
    std::vector<BlobPtr> parts {bytesBlob(tarHeader(name, size)), std::move(content),
                                bytesBlob(std::string(tarPadding(size) + tarEndBytes, '\0'))};
    return std::make_shared<JoinedBlob>(std::move(parts));
}

Digest digestOf(const BlobSource &blob, DigestAlgorithm algorithm)
{
    Hasher hasher(algorithm);
    forEachChunk(blob, [&hasher](const char *data, std::size_t count) { hasher.add(data, count); });
    return hasher.finish();
}

std::string allBytes(const BlobSource &blob)
{
    std::string bytes(blob.size(), '\0');
    blob.read(0, bytes.data(), bytes.size());
    return bytes;
}

} // namespace breakwater::sim
