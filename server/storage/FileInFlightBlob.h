// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/FileHandle.h"
#include "storage/InFlightBlob.h"
#include "storage/ReaderWindow.h"
#include "storage/RunningHash.h"
#include "storage/SpareMemory.h"
#include "storage/StoreState.h"
#include "storage/Subscriptions.h"

#include <memory>
#include <mutex>
#include <string>

namespace breakwater::storage {

/// An in-flight blob in parts/<alg>-<hex>.part. Made by FileBlobStore::begin() alone.
///
/// Readers: with a known total, everything up to total - heldBackBytes may be sent as soon as it is written;
/// with an unknown one the newest heldBackBytes are kept back, since any of them may be the last.
/// A wake comes once after each append(), and with each change of state; one that subscribes reads state() and
/// readableBytes() afterwards, as no wake is made up for what happened before.
/// When the disk takes no more, what was written moves to memory (a memfd that takes the place of the file under its
/// descriptor, so that readers notice nothing), the part goes, and the rest comes there: a pull never fails for space.
/// What is larger than SpareMemory has left comes through a window of it (ReaderWindow): what was written stays in its
/// file, which has no name any more and goes when all have read it, and of the rest in memory that is freed which the
/// hash and every reader have. Such a one gives up its claim: who comes too late begins another download.
/// append() may wait for the hash when it is more than RunningHash::maxLagBytes behind; commit() waits for hash
/// and disk. An owner that lets go without commit() or fail() keeps the part, and readers are told Cancelled.
class FileInFlightBlob final : public InFlightBlob
{
public:
    /// Its part lies in `place`.
    FileInFlightBlob(std::shared_ptr<StoreState> store, StoreState::Place place, const Digest &digest,
                     std::shared_ptr<const FileHandle> file, std::uint64_t writtenBytes, std::uint64_t totalBytes);
    /// In memory from the start, as `reason` keeps it from the disk.
    FileInFlightBlob(std::shared_ptr<StoreState> store, const Digest &digest, SpareMemory::Share memory,
                     std::uint64_t totalBytes, const Error &reason);
    FileInFlightBlob(const FileInFlightBlob &) = delete;
    FileInFlightBlob &operator=(const FileInFlightBlob &) = delete;
    ~FileInFlightBlob() override;

    std::uint64_t writtenBytes() const override;
    Result<void> setTotalBytes(std::uint64_t totalBytes) override;
    Result<void> append(const char *data, std::size_t sizeBytes) override;
    Result<void> restart() override;
    Result<void> commit() override;
    void fail(const Error &error, bool keepPart) override;
    std::optional<Error> passedThrough() const override;
    bool isFull() override;
    void onTurn(std::function<void()> turned) override { m_turned = std::move(turned); }

    const Digest &digest() const override { return m_digest; }
    State state() const override;
    std::optional<Error> error() const override;
    std::optional<std::uint64_t> totalBytes() const override;
    std::uint64_t receivedBytes() const override { return writtenBytes(); }
    std::uint64_t readableBytes() const override;
    Extent extentAt(std::uint64_t position) const override;
    std::optional<std::uint64_t> addReader() override;
    bool moveReader(std::uint64_t reader, std::uint64_t position) override;
    bool isGivenUp(std::uint64_t reader) const override;
    void removeReader(std::uint64_t reader) override;
    bool hasReaders() const override;
    std::uint64_t subscribe(std::function<void()> wake) override;
    void unsubscribe(std::uint64_t subscription) override;

private:
    std::uint64_t offeredLimit() const;
    Result<void> verify(std::uint64_t writtenBytes);
    ssize_t write(const char *data, std::size_t sizeBytes, std::uint64_t offset);
    /// Goes on in memory; false when the kernel gives none.
    bool moveToMemory(const Error &reason, std::uint64_t neededBytes);
    bool copyTo(SpareMemory::Share &memory, std::uint64_t writtenBytes);
    void openWindow(std::uint64_t fromBytes);
    void freeTaken();
    void dropPart();
    void releaseClaim();
    void turned() const;
    Error failed(const Error &error, bool keepPart);
    void transition(State to);

    const std::shared_ptr<StoreState> m_store;
    StoreState::Place m_place; ///< the writer's; let go when nothing more is written
    const Digest m_digest;
    const std::string m_partPath;
    const std::shared_ptr<const FileHandle> m_file;
    std::shared_ptr<RunningHash> m_hash; ///< the writer's

    mutable std::mutex m_mutex; ///< guards all up to m_restFrom; never held across I/O
    State m_state = State::Receiving;
    std::optional<Error> m_error;
    std::optional<Error> m_passedThrough;
    std::optional<std::uint64_t> m_totalBytes;
    std::uint64_t m_writtenBytes = 0;
    mutable bool m_offered = false; ///< a reader was told that there is something to send
    ReaderWindow m_readers;
    std::shared_ptr<const FileHandle>
        m_rest; ///< a file in memory with what comes from m_restFrom on; null: m_file has all
    std::uint64_t m_restFrom = 0;

    std::uint64_t m_writebackBytes = 0; ///< the writer's: up to here the kernel was asked to write out
    SpareMemory::Share m_memory; ///< the writer's
    bool m_hasWindow = false; ///< the writer's
    bool m_isClaimed = true; ///< the writer's: no other one of this digest is begun
    std::function<void()> m_turned;
    std::optional<Error> m_writeError; ///< the writer's: a disk error that commit() repeats
    Subscriptions m_subscriptions;
};

} // namespace breakwater::storage
