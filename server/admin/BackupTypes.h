// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

// Everything but the blobs, in one file: settings, upstreams, projects, robots, the CA, and the catalog with all that
// it knows. Every path is one of the server's machine.

struct BackupRequest
{
    QString file; ///< absolute
    /// Seals the whole file, and then the keys are in it: the CA's, and the one that opens the logins of upstreams.
    /// Empty: they stay out, and the file holds no secret but the hashes of robots' secrets.
    Secret passphrase;
    bool replaceFile = false;
    bool operator==(const BackupRequest &) const = default;
};

struct RestoreRequest
{
    QString file; ///< absolute
    Secret passphrase = {}; ///< empty: none
    bool operator==(const RestoreRequest &) const = default;
};

/// What an installation, or a backup of one, holds.
struct BackupContents
{
    QDateTime madeAt;
    QString version; ///< of Breakwater
    QString hostName;
    qint64 upstreams = 0;
    qint64 projects = 0;
    qint64 robots = 0;
    qint64 repositories = 0;
    qint64 images = 0;
    qint64 cachedBytes = 0; ///< of the blobs that were in the store then; a backup holds none of them
    QString caFingerprintSha256; ///< empty: it has no CA of its own
    bool operator==(const BackupContents &) const = default;
};

enum class RestoredCa {
    None, ///< the backup has none: the present one stays, or one is made
    Restored, ///< nodes that trust the backup's CA go on trusting this server
    Same, ///< the present one is the backup's
    Lost, ///< the backup has no key of its CA: nodes that trust it must be given the CA of this server
};

struct RestorePlan
{
    BackupContents contents; ///< as the file says of itself, until its parts were read
    bool sealed = false; ///< with a passphrase
    bool checked = false; ///< every part was read and is what it should be; false: it waits for the passphrase
    std::optional<BackupContents> present; ///< what gives way; nothing in a fresh data folder
    RestoredCa ca = RestoredCa::None;
    QStringList lostLogins; ///< upstreams whose login, proxy login or client certificate must be entered again
    QStringList missingAddresses; ///< it listens on them, and they are none of this machine
    QStringList missingFiles; ///< a certificate and key of its own that are not here
    bool operator==(const RestorePlan &) const = default;
};

enum class BackupJobKind { Save, Read, Stage };

/// Work on a backup. The jobs of this run of the server are kept until it ends, the last twenty.
struct BackupJob
{
    qint64 id = 0;
    BackupJobKind kind = BackupJobKind::Save;
    QString file;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while it runs
    bool cancelled = false;
    std::optional<Error> error;
    RestorePlan plan; ///< of Read and Stage, once they ended
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
    bool operator==(const BackupJob &) const = default;
};

/// A restore that waits for the next start.
struct StagedRestore
{
    QDateTime stagedAt;
    QString file; ///< where it came from; empty for a former state that is taken back
    BackupContents contents;
    RestorePlan plan = {};
    bool operator==(const StagedRestore &) const = default;
};

/// What a restore replaced; kept in the data folder, the last three.
struct FormerState
{
    QString name;
    QDateTime replacedAt;
    BackupContents contents;
    bool operator==(const FormerState &) const = default;
};

struct BackupState
{
    QDateTime lastSavedAt; ///< invalid: never
    QString lastFile;
    std::optional<StagedRestore> staged;
    QList<FormerState> former; ///< newest first
    bool operator==(const BackupState &) const = default;
};

} // namespace breakwater::admin
