// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StoreState.h"

#include <atomic>
#include <functional>

namespace breakwater::storage {

class FileHandle;

/// Brings what lies in the former home of a store into its home, while both are read and written.
///
/// A blob is copied to a temporary file, hashed on the way, synced, and renamed into place as every other one is
/// (StoreState::publish has the order); only then is the one it was copied from removed. On one file system it is
/// renamed. Whatever the moment of a kill, each blob is whole in at least one of the two. One thread at a time.
class StoreMove
{
public:
    struct Hooks
    {
        const std::atomic<bool> &stopping;
        std::function<void(std::uint64_t bytes)> moved; ///< as they go
        std::function<void(const Digest &)> damaged; ///< unreadable or not what its name says: in quarantine
        /// As pread(2); for tests, which make it fail.
        std::function<ssize_t(int, void *, std::size_t, off_t)> read = {};
    };

    StoreMove(std::shared_ptr<StoreState> state, Hooks hooks) : m_state(std::move(state)), m_hooks(std::move(hooks)) { }

    struct Pass
    {
        std::uint64_t blobs = 0; ///< moved
        bool isEmpty = false; ///< nothing was there, and nobody held it to write there
        std::uint64_t uses = 0; ///< for FileBlobStore::finishMove()
    };
    /// Once through the former home; several may be needed, for what is written there meanwhile. Cancelled, and the
    /// disk's errors: StorageFull, StorageIo, StorageUnwritable.
    Result<Pass> pass();

private:
    Result<bool> moveBlob(const StoreLayout &from, const StoreLayout &to, const Digest &digest);
    Result<bool> rename(const StoreLayout &from, const StoreLayout &to, const Digest &digest);
    Result<bool> copy(const FileHandle &in, const StoreLayout &from, const StoreLayout &to, const Digest &digest);
    Result<std::uint64_t> moveFiles(const std::string &from, const std::string &to);
    /// The digest of what was copied; a null one when the disk does not give the bytes (EIO).
    Result<Digest> copyBytes(int in, int out, const std::string &path, DigestAlgorithm algorithm);

    const std::shared_ptr<StoreState> m_state;
    const Hooks m_hooks;
};

/// Takes the folders of an emptied place away, and StorePlaces' files in it; leaves what is not ours.
void removePlace(const StoreLayout &place);

} // namespace breakwater::storage
