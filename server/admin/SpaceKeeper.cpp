// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/SpaceKeeper.h"

#include "admin/Conversions.h"
#include "catalog/RepositoryStore.h"

#include <algorithm>

#include <QLoggingCategory>
#include <QSet>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

constexpr std::chrono::seconds checkDelay {5};

} // namespace

SpaceKeeper::SpaceKeeper(ServerRooms rooms, ImageAdmin &images, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_images(images)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(checkDelay);
    connect(&m_timer, &QTimer::timeout, this, &SpaceKeeper::check);
    connect(&rooms.engine, &cache::CacheEngine::contentChanged, this, [this] {
        if (m_limitBytes > 0 && !m_timer.isActive())
            m_timer.start();
    });
}

void SpaceKeeper::setLimit(qint64 bytes)
{
    m_limitBytes = bytes;
    if (bytes > 0 && !m_timer.isActive())
        m_timer.start();
}

QList<SpaceKeeper::Candidate> SpaceKeeper::candidates() const
{
    QList<Candidate> found;
    const auto repositories = catalog::RepositoryStore(m_rooms.database).records();
    if (!repositories) {
        qCWarning(log) << "the space limit cannot be kept:" << repositories.error().toLogLine();
        return found;
    }
    const QDateTime since = toDateTime(m_rooms.clock.now() - grace);
    for (const catalog::RepositoryRecord &repository : *repositories) {
        const auto images = m_images.images(repository.id);
        if (!images)
            continue;
        // Tags that stand for one image go together: the image was last used when any of them was.
        QMap<QString, QDateTime> usedAt;
        for (const ImageInfo &image : *images) {
            const QDateTime used = image.lastPulledAt.isValid() ? std::max(image.lastPulledAt, image.cachedAt)
                                                                : image.cachedAt;
            usedAt[image.digest] = std::max(usedAt.value(image.digest), used);
        }
        for (auto it = usedAt.cbegin(); it != usedAt.cend(); ++it) {
            if (it.value() < since)
                found.append({repository.id, it.key(), it.value()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) { return a.usedAt < b.usedAt; });
    return found;
}

void SpaceKeeper::check()
{
    const auto used = [this] { return static_cast<qint64>(m_rooms.store.totals().usedBytes); };
    if (m_limitBytes <= 0 || used() <= m_limitBytes)
        return;
    const qint64 target = m_limitBytes - m_limitBytes / 20;
    for (const Candidate &candidate : candidates()) {
        if (used() <= target)
            return;
        const auto removed = m_images.remove(candidate.repositoryId, {candidate.digest},
                                             Actor {QStringLiteral("space limit"), false});
        if (!removed && removed.error().code != ErrorCode::NotFound) {
            qCWarning(log) << "an image could not be removed for space:" << removed.error().toLogLine();
            return;
        }
    }
    if (used() > m_limitBytes)
        qCInfo(log) << "the store is over its limit, and everything in it was used a moment ago";
}

} // namespace breakwater::admin
