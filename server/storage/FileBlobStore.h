// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "storage/AsideBlob.h"
#include "storage/BlobStore.h"
#include "storage/StorePlaces.h"
#include "storage/StoreState.h"

#include <memory>
#include <vector>

#include <QString>

namespace breakwater::storage {

/// Blobs as files below DATA/store, or where StorePlaces says; StoreLayout says how, StoreState::publish in which order
/// a blob becomes one. Folders are 0700, files 0600, opened with O_NOFOLLOW and never through a name that came from
/// outside (upstreams.md S-5, S-20).
///
/// Errors: StorageFull, StorageUnwritable and StorageIo with params "path" and "operation".
class FileBlobStore final : public BlobStore
{
public:
    /// Makes the folders, proves that they can be written, removes left-over temporary files, keeps parts for
    /// begin(). Never walks the blobs. The caller holds the FolderLock of `dataFolder`. StoreMissing when the store
    /// lies elsewhere (StorePlaces) and its disk is not there.
    static Result<std::unique_ptr<FileBlobStore>>
    open(const QString &dataFolder, std::shared_ptr<DiskDevice> disk = std::make_shared<DiskDevice>());

    /// To look into a folder whose lock another process may hold: nothing is made, tidied or looked at now, and what
    /// would change the store is refused with StorageUnwritable.
    static std::unique_ptr<FileBlobStore> observe(const QString &dataFolder);

    Result<OpenedBlob> open(const Digest &digest, std::uint64_t expectedSizeBytes = 0) const override;
    bool contains(const Digest &digest) const override;
    Result<std::string> read(const Digest &digest, std::uint64_t maxBytes) const override;
    Result<void> put(const Digest &digest, std::string_view bytes) override;
    /// A disk that takes nothing gives one in memory (FileInFlightBlob); the disk's error only when there is no memory.
    /// InUse while another in-flight blob of this digest is open for writing. A left part that is longer than
    /// `totalBytes`, or is no plain file of our own, is thrown away; another one is taken up, and hashed anew
    /// while the rest arrives.
    Result<std::shared_ptr<InFlightBlob>> begin(const Digest &digest, std::uint64_t totalBytes) override;
    /// For bytes from elsewhere than an upstream; see AsideBlob. What a kill leaves of it goes at the next open().
    Result<std::unique_ptr<AsideBlob>> writeAside(const Digest &digest, std::uint64_t sizeBytes);
    Result<void> remove(const Digest &digest) override;
    /// A complete walk also sets totals() right, unless the store changed meanwhile.
    Result<void> forEach(const std::function<bool(const Digest &, std::uint64_t, std::uint64_t)> &visit) const override;
    std::uint64_t partialBytes() const override { return m_state->partialBytes.load(); }
    DiskFigures diskFigures() const override;

    /// Moves a blob whose bytes are not what its name says to quarantine/, out of every reader's sight; it is
    /// fetched again when asked for (upstreams.md F-74). Not an error when it is not there.
    Result<void> quarantine(const Digest &digest);

    /// A file beside the blobs.
    struct LeftFile
    {
        Digest digest;
        std::uint64_t sizeBytes = 0;
        WallTime changedAt {};
    };
    std::vector<LeftFile> parts() const; ///< those that are being written too
    std::vector<LeftFile> quarantined() const;
    std::uint64_t quarantineBytes() const { return m_state->quarantineBytes.load(); } ///< counted, without a walk
    /// The bytes that it had; InUse for a part that is being written.
    Result<std::uint64_t> removePart(const Digest &digest);
    Result<std::uint64_t> removeQuarantined(const Digest &digest);

    std::string root() const { return m_state->home()->root(); }

    /// Moving to another folder, perhaps on another disk, while everything goes on (control thread; StorePlaces has
    /// how). From beginMove() on what is new goes to `folder` (empty: DATA/store), which is made; StoreMove brings the
    /// rest, and finishMove() ends it. With a move under way or left over, the former folder turns it round, and the
    /// present one lets it go on, or gives up a former one that is missing; InUse for any other. Else the errors of
    /// checkNewPlace().
    Result<void> beginMove(const QString &folder);
    Result<void> checkMove(const QString &folder) const; ///< what beginMove() would say; nothing is changed
    /// False while somebody still writes to the former home, or did since StoreMove found it empty at `uses`.
    Result<bool> finishMove(std::uint64_t uses);
    bool isMoving() const; ///< there is a former home
    /// What a move has still to bring to the disk of the home: its free space is so much less in the end.
    std::uint64_t bytesToCome() const { return m_state->bytesToCome; }
    std::string formerRoot() const; ///< empty: none
    bool missingFormer() const; ///< there is one, but not its disk; what is in it counts as not cached
    QString standardRoot() const; ///< DATA/store
    const std::shared_ptr<StoreState> &state() const { return m_state; } ///< for StoreMove

    SpareMemory &memory() { return m_state->memory; } ///< for what the disk will not take

    /// Counted from the seed on, without walking. Zero based until seedTotals() or a forEach().
    StoreTotals totals() const { return m_state->totals(); }
    /// What the catalog knows, at start and before the first change.
    void seedTotals(const StoreTotals &totals) { m_state->seedTotals(totals, 0); }

private:
    FileBlobStore(const QString &dataFolder, StorePlaces places, std::shared_ptr<DiskDevice> disk);
    Result<void> checkWritable() const;

    Result<void> prepareFolders(const StoreLayout &layout);
    void countQuarantine();
    Result<void> tidyParts(const StoreLayout &layout);
    std::string placeFor(const QString &folder) const;
    Result<void> takePlaces(StorePlaces places);

    const std::shared_ptr<StoreState> m_state;
    const QString m_dataFolder;
    StorePlaces m_places; ///< as written down
    std::unique_ptr<FolderLock> m_homeLock;
    std::unique_ptr<FolderLock> m_formerLock;
    bool m_isObserver = false;
};

} // namespace breakwater::storage
