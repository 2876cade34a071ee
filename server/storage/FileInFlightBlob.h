// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/FileHandle.h"
#include "storage/InFlightBlob.h"
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
/// SpareMemory bounds it; past that the disk's error is told.
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

    const Digest &digest() const override { return m_digest; }
    State state() const override;
    std::optional<Error> error() const override;
    std::optional<std::uint64_t> totalBytes() const override;
    std::uint64_t receivedBytes() const override { return writtenBytes(); }
    std::uint64_t readableBytes() const override;
    int fd() const override { return m_file->get(); }
    std::uint64_t subscribe(std::function<void()> wake) override;
    void unsubscribe(std::uint64_t subscription) override;

private:
    std::uint64_t offeredLimit() const;
    Result<void> verify(std::uint64_t writtenBytes);
    ssize_t write(const char *data, std::size_t sizeBytes, std::uint64_t offset);
    /// Moves to memory; false when there is none to spare.
    bool moveToMemory(const Error &reason, std::uint64_t neededBytes);
    void dropPart();
    Error failed(const Error &error, bool keepPart);
    void transition(State to);

    const std::shared_ptr<StoreState> m_store;
    StoreState::Place m_place; ///< the writer's; let go when nothing more is written
    const Digest m_digest;
    const std::string m_partPath;
    const std::shared_ptr<const FileHandle> m_file;
    std::shared_ptr<RunningHash> m_hash; ///< the writer's

    mutable std::mutex m_mutex; ///< guards all up to m_offered; never held across I/O
    State m_state = State::Receiving;
    std::optional<Error> m_error;
    std::optional<Error> m_passedThrough;
    std::optional<std::uint64_t> m_totalBytes;
    std::uint64_t m_writtenBytes = 0;
    mutable bool m_offered = false; ///< a reader was told that there is something to send

    std::uint64_t m_writebackBytes = 0; ///< the writer's: up to here the kernel was asked to write out
    SpareMemory::Share m_memory; ///< the writer's
    std::optional<Error> m_writeError; ///< the writer's: a disk error that commit() repeats
    Subscriptions m_subscriptions;
};

} // namespace breakwater::storage
