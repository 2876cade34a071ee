// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReaderWindow.h"

#include <algorithm>
#include <limits>

namespace breakwater::storage {

std::optional<std::uint64_t> ReaderWindow::addReader()
{
    if (m_freed > 0)
        return std::nullopt;
    m_readers.emplace(++m_lastReader, Reader {});
    return m_lastReader;
}

void ReaderWindow::removeReader(std::uint64_t reader)
{
    m_readers.erase(reader);
}

bool ReaderWindow::moveTo(std::uint64_t reader, std::uint64_t position)
{
    const auto it = m_readers.find(reader);
    if (it == m_readers.end())
        return false;
    it->second.position = std::max(it->second.position, position);
    return !it->second.givenUp;
}

bool ReaderWindow::isGivenUp(std::uint64_t reader) const
{
    const auto it = m_readers.find(reader);
    return it != m_readers.end() && it->second.givenUp;
}

void ReaderWindow::open(std::uint64_t from, std::uint64_t sizeBytes)
{
    m_from = from;
    m_sizeBytes = std::max(sizeBytes, leastBytes);
}

/// One that was given up counts until it has let go: it may be in the middle of sending.
std::uint64_t ReaderWindow::slowest() const
{
    std::uint64_t least = m_readers.empty() ? 0 : std::numeric_limits<std::uint64_t>::max();
    for (const auto &[id, reader] : m_readers)
        least = std::min(least, reader.position);
    return least;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> ReaderWindow::takeFree(std::uint64_t hashedBytes)
{
    if (!isOpen())
        return std::nullopt;
    const std::uint64_t end = std::min(slowest(), hashedBytes) / unitBytes * unitBytes;
    if (end <= std::max(m_freed, m_from))
        return std::nullopt;
    const std::uint64_t begin = std::max(m_freed, m_from / unitBytes * unitBytes);
    m_freed = end;
    return std::pair(begin, end);
}

std::uint64_t ReaderWindow::heldBytes(std::uint64_t writtenBytes, std::uint64_t freedBytes) const
{
    return writtenBytes - std::min(writtenBytes, std::max(m_from, freedBytes));
}

bool ReaderWindow::isFull(std::uint64_t writtenBytes, TimePoint now, std::chrono::milliseconds patience, bool &cut)
{
    cut = false;
    if (!isOpen())
        return false;
    // Rests a unit before the end, as what is on its way still comes; and goes on when half is free.
    const bool full = heldBytes(writtenBytes, m_freed) > (m_rests ? m_sizeBytes / 2 : m_sizeBytes - unitBytes);
    if (full && !m_rests) {
        for (auto &[id, reader] : m_readers) {
            reader.since = now;
            reader.sincePosition = reader.position;
        }
    } else if (full) {
        cut = giveUpStuck(now, patience);
    }
    m_rests = full;
    m_told = false;
    return full;
}

/// A reader alone keeps nobody waiting, and may be as slow as it likes.
bool ReaderWindow::giveUpStuck(TimePoint now, std::chrono::milliseconds patience)
{
    const std::uint64_t least = slowest();
    const bool othersWait = std::any_of(m_readers.begin(), m_readers.end(), [least](const auto &entry) {
        return !entry.second.givenUp && entry.second.position >= least + unitBytes;
    });
    bool any = false;
    for (auto &[id, reader] : m_readers) {
        if (reader.since == TimePoint {}) { // it came while the writer rested
            reader.since = now;
            reader.sincePosition = reader.position;
        }
        if (now - reader.since < patience)
            continue;
        const bool isStuck = reader.position - reader.sincePosition < leastTakenBytes;
        if (othersWait && isStuck && reader.position < least + unitBytes && !reader.givenUp)
            any = reader.givenUp = true;
        reader.since = now;
        reader.sincePosition = reader.position;
    }
    return any;
}

bool ReaderWindow::needsLook(std::uint64_t writtenBytes)
{
    if (!m_rests || m_told)
        return false;
    const std::uint64_t couldBeFreed = slowest() / unitBytes * unitBytes;
    if (heldBytes(writtenBytes, std::max(m_freed, couldBeFreed)) > m_sizeBytes / 2)
        return false;
    m_told = true;
    return true;
}

void ReaderWindow::restart()
{
    m_from = 0;
    m_freed = 0;
    m_rests = false;
}

} // namespace breakwater::storage
