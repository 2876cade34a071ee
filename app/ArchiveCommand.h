// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"
#include "UnixSignals.h"

#include <QObject>

#include <variant>

namespace breakwater::app {

/// `breakwaterd export IMAGE... --to FILE` and `breakwaterd import FILE --project NAME`. An export looks into a data
/// folder, also while a server runs on it; an import needs the folder for itself, and says so when it is taken. Ctrl+C
/// cancels, and then there is no file, or nothing was imported. Exit code 1 when something that was named did not go.
class ArchiveCommand : public QObject
{
    Q_OBJECT

public:
    struct Import
    {
        admin::ImportRequest request; ///< without a project's number
        QString project;
    };
    using Task = std::variant<admin::ExportRequest, Import>;

    ArchiveCommand(CommonOptions options, Task task, QObject *parent = nullptr);
    void start();

private:
    void run();
    void import(const QList<admin::ProjectInfo> &projects);
    void started(const Result<admin::ArchiveJob> &job);
    void follow(const admin::ArchiveJob &job);
    void finish(const admin::ArchiveJob &job);
    void fail(const Error &error);
    bool isImport() const { return std::holds_alternative<Import>(m_task); }

    CommonOptions m_options;
    Task m_task;
    qint64 m_jobId = 0;
    bool m_showsProgress = false;
    UnixSignals m_signals;
    CacheServer m_server;
};

} // namespace breakwater::app
