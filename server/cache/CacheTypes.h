// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/MissReason.h"
#include "base/Published.h"
#include "base/Result.h"
#include "cache/ManifestMemory.h"
#include "storage/InFlightBlob.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace breakwater::cache {

/// How a request was answered (design.md, Words).
enum class Outcome { Hit, Revalidated, Joined, Miss, Stale, Refused, Failed };

/// A manifest for one request. `bytes` is null when only the head was asked for.
struct ManifestAnswer
{
    Digest digest;
    std::string mediaType;
    std::uint64_t sizeBytes = 0;
    ManifestMemory::Bytes bytes;
    Outcome outcome = Outcome::Hit;
    std::optional<MissReason> missReason; ///< with Miss and Joined
    std::optional<Error> staleReason; ///< with Stale: why the upstream could not be asked
    bool rechecking = false; ///< a hit past its freshness: the upstream is being asked behind it
    std::string fallback; ///< the upstream that answered in place of the project's own; empty: none did
    WallTime checkedAt {}; ///< of a tag that is stale or rechecked: when it was last known to be true
};

/// One reader's hold on a download. The cache counts holds: a download that nobody waits for may stop.
class BlobTicket
{
public:
    BlobTicket(std::shared_ptr<storage::InFlightBlob> blob, std::uint64_t reader, std::function<void()> released)
        : m_blob(std::move(blob)), m_reader(reader), m_released(std::move(released))
    {
    }
    BlobTicket(const BlobTicket &) = delete;
    BlobTicket &operator=(const BlobTicket &) = delete;
    ~BlobTicket()
    {
        m_blob->removeReader(m_reader);
        m_released();
    }

    storage::InFlightBlob &blob() const { return *m_blob; }
    /// As InFlightBlob::moveReader() and isGivenUp(): what was not taken is kept for this reader.
    bool moveTo(std::uint64_t position) { return m_blob->moveReader(m_reader, position); }
    bool isGivenUp() const { return m_blob->isGivenUp(m_reader); }
    /// The holder waits for the blob to be stored and reads none of it.
    void onlyWatch() { m_blob->removeReader(m_reader); }

private:
    std::shared_ptr<storage::InFlightBlob> m_blob;
    std::uint64_t m_reader;
    std::function<void()> m_released;
};

/// A blob for one request: stored (open it in the store), arriving (`ticket`), or, for a HEAD of what is not
/// stored, its size alone.
struct BlobAnswer
{
    bool stored = false;
    std::optional<std::uint64_t> sizeBytes; ///< absent while an upstream without Content-Length sends
    std::shared_ptr<BlobTicket> ticket;
    Outcome outcome = Outcome::Hit;
    /// The upstream that answered in place of the project's own; null or empty: none did. While it arrives, another one
    /// may take over.
    std::shared_ptr<const Published<std::string>> fallback;
};

enum class EventSeverity { Info, Warning, Critical };

/// Something that happened and that a person may want to know; becomes a row of the event log.
struct CacheEvent
{
    EventSeverity severity = EventSeverity::Info;
    QString code;
    QMap<QString, QString> params;
};

template<typename T>
using Callback = std::function<void(Result<T>)>;

} // namespace breakwater::cache
