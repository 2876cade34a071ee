// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditedSpecs.h"
#include "admin/ServerRooms.h"

#include <functional>
#include <tuple>

namespace breakwater::admin {

/// A thing whose changes the audit log tells of.
struct AuditedThing
{
    QString name;
    QJsonObject values;
    QByteArray secretMark; ///< differs when a secret of it was replaced; stays in memory
    bool operator==(const AuditedThing &) const = default;
};

/// Which thing: its kind ("upstream", "project", "robot", "pin", "node", "settings", "storage", "audit",
/// "certificate") and its number, or its name where it has none.
struct AuditedKey
{
    QString kind;
    qint64 id = 0;
    QString name; ///< with id 0
    bool operator==(const AuditedKey &) const = default;
    bool operator<(const AuditedKey &other) const
    {
        return std::tie(kind, id, name) < std::tie(other.kind, other.id, other.name);
    }
};

/// Everything that is configured, at one moment.
using AuditedState = QMap<AuditedKey, AuditedThing>;

/// Takes that picture. What a command changed is the difference of two, whatever else it took along: a project that
/// goes takes robots, a file changes many things at once. Control thread; some milliseconds for thousands of robots.
class AuditWatch
{
public:
    /// What is known elsewhere than in the catalog.
    struct Sources
    {
        std::function<ServerSettings()> server;
        std::function<StorageSettings()> storage;
        std::function<AuditSettings()> audit;
        std::function<Result<CertificateInfo>()> certificate;
    };

    AuditWatch(ServerRooms rooms, Sources sources) : m_rooms(rooms), m_sources(std::move(sources)) { }

    Result<AuditedState> read() const;
    audited::Names upstreamNames() const;
    audited::Names projectNames() const;

private:
    Result<void> readTables(AuditedState &state) const;

    ServerRooms m_rooms;
    Sources m_sources;
};

} // namespace breakwater::admin
