// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"
#include "UnixSignals.h"

#include <QObject>

namespace breakwater::app {

/// `breakwaterd backup --to FILE`: everything but the blobs in one file, also while a server runs on the data folder.
/// Ctrl+C cancels, and then there is no file.
class BackupCommand : public QObject
{
    Q_OBJECT

public:
    BackupCommand(CommonOptions options, admin::BackupRequest request, QObject *parent = nullptr);
    void start();

private:
    void started(const Result<admin::BackupJob> &job);
    void follow(const admin::BackupJob &job);
    void finish(const admin::BackupJob &job);
    void fail(const Error &error);

    CommonOptions m_options;
    admin::BackupRequest m_request;
    qint64 m_jobId = 0;
    UnixSignals m_signals;
    CacheServer m_server;
};

/// The passphrase in a file: its first line.
Result<Secret> readPassphrase(const QString &file);

/// What is the matter with a backup and what to do, in a line for a terminal.
QString backupMessage(const Error &error);

QString countsOf(const admin::BackupContents &contents); ///< "1 upstream, 2 projects, 1 robot, 40 images"

/// "of 2026-11-24 03:30 UTC on cupboard, by Breakwater 0.4.0"
QString describe(const admin::BackupContents &contents);

} // namespace breakwater::app
