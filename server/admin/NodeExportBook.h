// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "admin/ServerRooms.h"

namespace breakwater::admin {

/// The exports that left the console: their choices, and the files that they replaced, so that drift can be seen and
/// the former files had back. What was pasted may hold passwords, so each page is sealed. Control thread.
class NodeExportBook
{
public:
    static constexpr int capacity = 40; ///< the oldest go

    struct Page
    {
        NodeExport entry;
        NodeConfigRequest request; ///< without its secret
        QList<NodePresentFile> present;
        QList<NodeConfigFile> files; ///< as exported, the secret masked
    };

    explicit NodeExportBook(ServerRooms rooms);

    Result<qint64> add(Page page);
    Result<Page> page(qint64 id) const; ///< NotFound
    const QList<NodeExport> &entries() const { return m_entries; } ///< newest first; `current` is not worked out
    const NodeConfigRequest &request(qint64 id) const; ///< of one of the entries

private:
    Result<void> writeIndex() const;

    ServerRooms m_rooms;
    QList<NodeExport> m_entries;
    QMap<qint64, NodeConfigRequest> m_requests;
};

} // namespace breakwater::admin
