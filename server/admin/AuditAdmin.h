// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"
#include "admin/AuditWatch.h"
#include "admin/RefusalBook.h"
#include "admin/StorageTypes.h"
#include "base/WorkerThreads.h"
#include "catalog/AuditStore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace breakwater::admin {

/// Who gives a command, as the log names him.
struct AuditActor
{
    AuditActorKind kind = AuditActorKind::Console;
    QString name;
    bool operator==(const AuditActor &) const = default;
};

/// What a command is called in the log, and which thing it is meant for.
struct AuditCommand
{
    enum class Note {
        Changes, ///< a row for each thing that it changed, none if it changed nothing
        Always, ///< and one for itself
        Refusals, ///< itself only when it was refused; what it begins tells of its end
    };
    QString action; ///< of the row of its own thing; other things get "KIND.changed" and so on
    QString objectKind = {};
    qint64 objectId = 0;
    QString object = {}; ///< empty: the thing's name
    QMap<QString, QString> facts = {};
    Note note = Note::Changes;
};

/// The audit log: writes it, reads it, keeps it as long as it is to be kept. Control thread; what reads many rows does
/// so in a thread of its own.
class AuditAdmin : public QObject
{
    Q_OBJECT

public:
    AuditAdmin(ServerRooms rooms, AuditWatch::Sources sources, QObject *parent = nullptr);
    ~AuditAdmin() override; ///< writes the refusals that are pending

    Result<void> load(); ///< its settings; once, before the rest
    void start(); ///< from now on old rows go; not for an observer
    void setObserver() { m_isObserver = true; } ///< nothing is written
    /// Whom "console" stands for in this process.
    void setConsole(const AuditActor &actor) { m_console = actor; }
    const AuditActor &console() const { return m_console; }

    const AuditWatch &watch() const { return m_watch; }
    /// What a command did: the difference of the two states, and its error if it has one.
    void note(const AuditActor &actor, const AuditCommand &command, const AuditedState &before,
              const AuditedState &after, const std::optional<Error> &error);
    /// A row by itself. `actor` as the rooms name it: "console", "schedule", "configuration file", "server" ...
    void record(const QString &actor, const AuditCommand &command, const std::optional<Error> &error = {});
    void noteRun(const JobRun &run); ///< a job's; one that ended is a row
    void followRefusals(); ///< there are new ones at the authenticator

    AuditSettings settings() const { return m_settings; }
    Result<void> apply(const AuditSettings &settings, const Actor &actor);
    Result<void> applyFile(const std::optional<AuditSettings> &settings); ///< of the configuration file
    Result<AuditState> state() const;

    template<typename T>
    using Done = std::function<void(Result<T>)>;
    void query(const AuditFilter &filter, const AuditCursor &after, int limit, Done<AuditPage> done);
    Result<AuditDetail> detail(AuditKind kind, qint64 id) const;
    void verify(Done<AuditVerdict> done);
    void exportTo(const AuditExport &request, Done<AuditExported> done);
    Result<std::optional<catalog::AuditRecord>> find(qint64 id) const;
    std::optional<AuditEntry> lastRecorded() const { return m_last; }

Q_SIGNALS:
    void recorded(const breakwater::admin::AuditEntry &entry);
    void stateChanged(const breakwater::admin::AuditState &state);

private:
    AuditActor actorOf(const QString &name) const;
    void write(catalog::AuditRecord record, const QMap<QString, QString> &facts, catalog::Durability durability);
    void writeRefusals(bool all);
    void prune();
    template<typename T, typename Work>
    void readBeside(Work work, Done<T> done);

    ServerRooms m_rooms;
    AuditWatch m_watch;
    AuditSettings m_settings;
    AuditActor m_console;
    RefusalBook m_refusals;
    QTimer m_refusalTimer;
    QTimer m_pruneTimer;
    std::optional<AuditEntry> m_last;
    bool m_managed = false;
    bool m_isObserver = false;
    WorkerThreads m_reader {"bw-audit", 1};
};

} // namespace breakwater::admin
