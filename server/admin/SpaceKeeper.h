// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/ImageAdmin.h"
#include "admin/ServerRooms.h"

#include <QObject>
#include <QTimer>

namespace breakwater::admin {

/// Keeps the store under the limit that the admin set: when it grows past it, whole images go, those first that were
/// used longest ago, until a twentieth of the limit is free again. Images that were used within the grace time stay,
/// and so does what is being fetched; a pull never fails for the limit. Control thread.
class SpaceKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes grace {10};

    SpaceKeeper(ServerRooms rooms, ImageAdmin &images, QObject *parent = nullptr);

    void setLimit(qint64 bytes); ///< 0: none
    /// Removes what has to go now. Called by itself some seconds after content came in.
    void check();

private:
    struct Candidate
    {
        qint64 repositoryId = 0;
        QString digest;
        QDateTime usedAt;
    };
    QList<Candidate> candidates() const; ///< the longest unused first

    ServerRooms m_rooms;
    ImageAdmin &m_images;
    QTimer m_timer;
    qint64 m_limitBytes = 0;
};

} // namespace breakwater::admin
