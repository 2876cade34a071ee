// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace breakwater::storage {

/// Who reads a blob while it arrives and how far each has come; and, once open(), which of its bytes are still held for
/// them in a memory that is smaller than the blob. The writer rests while the slowest reader is a window behind, so the
/// readers' pace becomes the upstream's. A value: its owner guards it.
class ReaderWindow
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Freed in units of the largest page that a file in memory is likely to have: the kernel zeroes what is cut out of
    /// the middle of a page, and a socket may still be sending from it.
    static constexpr std::uint64_t unitBytes = 2 * 1024 * 1024;
    /// The least window: one unit that is read, one that waits to be freed, what comes before the writer rests, and
    /// slack.
    static constexpr std::uint64_t leastBytes = 4 * unitBytes;
    /// A reader that takes less than this in `patience`, while others wait for it, is given up.
    static constexpr std::uint64_t leastTakenBytes = 60 * 1024;

    /// A reader from offset 0; nothing when that is freed already.
    std::optional<std::uint64_t> addReader();
    void removeReader(std::uint64_t reader);
    bool hasReaders() const { return !m_readers.empty(); }
    /// It needs nothing before `position` any more. False when it was given up and must be cut.
    bool moveTo(std::uint64_t reader, std::uint64_t position);
    bool isGivenUp(std::uint64_t reader) const;

    /// From `from` on the bytes lie in a memory of `sizeBytes`.
    void open(std::uint64_t from, std::uint64_t sizeBytes);
    bool isOpen() const { return m_sizeBytes > 0; }
    std::uint64_t freedBytes() const { return m_freed; } ///< nobody can have what lies before
    /// What may be freed now, as no reader needs it and it is hashed: it counts as freed from here on.
    std::optional<std::pair<std::uint64_t, std::uint64_t>> takeFree(std::uint64_t hashedBytes);
    /// Whether the writer, who has come to `writtenBytes`, must rest; it asks again when needsLook() said so, and once
    /// a second for those who are stuck. `cut`: a reader was given up because of it.
    bool isFull(std::uint64_t writtenBytes, TimePoint now, std::chrono::milliseconds patience, bool &cut);
    /// True once after readers have made room for a writer that rests.
    bool needsLook(std::uint64_t writtenBytes);
    void restart(); ///< the writer begins anew; only while nobody was served a byte

private:
    struct Reader
    {
        std::uint64_t position = 0;
        bool givenUp = false;
        TimePoint since {}; ///< of its pace, while the writer rests
        std::uint64_t sincePosition = 0;
    };
    std::uint64_t slowest() const;
    std::uint64_t heldBytes(std::uint64_t writtenBytes, std::uint64_t freedBytes) const;
    bool giveUpStuck(TimePoint now, std::chrono::milliseconds patience);

    std::map<std::uint64_t, Reader> m_readers;
    std::uint64_t m_lastReader = 0;
    std::uint64_t m_from = 0;
    std::uint64_t m_sizeBytes = 0; ///< 0: not open
    std::uint64_t m_freed = 0;
    bool m_rests = false;
    bool m_told = false; ///< needsLook() was true since the writer asked last
};

} // namespace breakwater::storage
