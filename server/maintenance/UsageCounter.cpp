// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance/UsageCounter.h"

#include "catalog/TrashStore.h"
#include "maintenance/MaintenanceLog.h"

#include <algorithm>
#include <map>

namespace breakwater::maintenance {
namespace {

constexpr std::chrono::milliseconds firstWait {200};
constexpr std::chrono::milliseconds shortestWait {2000};
constexpr int share = 20; ///< of the time, for counting, is 1/20

using Line = UsageFigures::Line;

void addUp(Line &sum, const Line &image)
{
    ++sum.images;
    sum.pulls += image.pulls;
    sum.usedAt = std::max(sum.usedAt, image.usedAt);
}

} // namespace

UsageCounter::UsageCounter(QString catalogPath, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(std::move(catalogPath)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UsageCounter::start);
}

UsageCounter::~UsageCounter()
{
    m_workers.finish();
}

void UsageCounter::noteChange()
{
    m_changed = true;
    if (!m_timer.isActive() && !m_counting)
        m_timer.start(m_figures ? std::max(shortestWait, m_lastDuration * share) : firstWait);
}

Result<UsageFigures> UsageCounter::count(const catalog::ContentGraph &graph, catalog::Database &database,
                                         const KeepRules &keep, const QList<catalog::PinRecord> &pins, WallTime now)
{
    UsageFigures figures;
    figures.countedAt = now;
    std::map<qint64, Line> projects;
    for (catalog::ContentGraph::Index place = 0; place < graph.repositories().size(); ++place) {
        const auto &repository = graph.repositories()[place];
        Line whole;
        whole.projectId = repository.projectId;
        whole.repositoryId = repository.id;
        whole.repository = repository.name;
        whole.usage = graph.repositoryUsage(place);
        Line &project = projects[repository.projectId];
        for (auto i = repository.firstImage; i < repository.firstImage + repository.imageCount; ++i) {
            const auto &image = graph.images()[i];
            Line line;
            line.projectId = repository.projectId;
            line.repositoryId = repository.id;
            line.repository = repository.name;
            line.digest = image.digest;
            line.tags = image.tags;
            line.usage = graph.imageUsage(i);
            line.images = 1;
            line.pulls = image.pulls;
            line.usedAt = image.usedAt;
            line.pinned = keep.keeps(repository, image);
            for (const catalog::PinRecord &pin : pins) {
                if (!KeepRules::matches(pin, repository, image))
                    continue;
                auto &kept = figures.pins[pin.id];
                ++kept.first;
                kept.second += line.usage.totalBytes;
            }
            addUp(whole, line);
            addUp(project, line);
            figures.images.push_back(std::move(line));
        }
        figures.repositories.push_back(std::move(whole));
    }
    for (auto &[id, line] : projects) {
        line.projectId = id;
        line.usage = graph.projectUsage(id);
        figures.projects.push_back(line);
    }
    const auto store = graph.storeUsage();
    figures.storedBytes = store.totalBytes;
    figures.contentBytes = store.totalBytes - store.ownBytes;
    qint64 own = 0;
    for (const Line &image : figures.images)
        own += image.usage.ownBytes;
    figures.imageCount = static_cast<qint64>(figures.images.size());
    if (figures.images.size() > UsageFigures::maxImages) {
        const auto end = figures.images.begin() + UsageFigures::maxImages;
        std::nth_element(figures.images.begin(), end, figures.images.end(),
                         [](const Line &a, const Line &b) { return a.usage.totalBytes > b.usage.totalBytes; });
        figures.images.erase(end, figures.images.end());
        figures.images.shrink_to_fit();
    }
    figures.sharedBytes = std::max<qint64>(figures.contentBytes - own, 0);
    const auto trash = catalog::TrashStore(database).heldBytes();
    if (!trash)
        return trash.error();
    figures.trashBytes = *trash;
    figures.unnamedBytes = std::max<qint64>(store.ownBytes - *trash, 0);
    return figures;
}

void UsageCounter::start()
{
    if (m_counting)
        return;
    m_counting = true;
    m_changed = false;
    auto [keep, pins] = m_keep ? m_keep() : std::pair<KeepRules, QList<catalog::PinRecord>>();
    const auto begun = m_clock.monotonic();
    m_workers.run(
        [path = m_path, keep = std::move(keep), pins = std::move(pins), now = m_clock.now()]() -> Result<UsageFigures> {
            catalog::Database::Options readOnly;
            readOnly.readOnly = true;
            auto database = catalog::Database::open(path, readOnly);
            if (!database)
                return database.error();
            const auto graph = catalog::ContentGraph::load(*database);
            if (!graph)
                return graph.error();
            return count(*graph, *database, keep, pins, now);
        },
        [this, begun](Result<UsageFigures> figures) {
            m_counting = false;
            m_lastDuration = m_clock.monotonic() - begun;
            if (figures) {
                m_figures = std::make_shared<const UsageFigures>(std::move(figures).value());
                Q_EMIT counted();
            } else {
                qCWarning(lcMaintenance) << "usage could not be counted:" << figures.error().toLogLine();
            }
            if (m_changed)
                noteChange();
        });
}

} // namespace breakwater::maintenance
