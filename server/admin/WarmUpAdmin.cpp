// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/WarmUpAdmin.h"

#include "admin/Conversions.h"
#include "admin/ImageList.h"
#include "cache/Denial.h"
#include "cache/ImageHoldings.h"
#include "cache/UpstreamRow.h"
#include "catalog/ManifestStore.h"
#include "registry/Route.h"
#include "upstream/UpstreamClient.h"

#include <algorithm>

#include <QLoggingCategory>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

std::vector<std::string> toStd(const QStringList &texts)
{
    std::vector<std::string> result;
    for (const QString &text : texts)
        result.push_back(text.toStdString());
    return result;
}

bool isToFetch(const WarmUpItem &item)
{
    return item.state == WarmUpState::Missing || item.state == WarmUpState::Partial;
}

} // namespace

struct WarmUpAdmin::Job
{
    WarmUpJob info;
    std::vector<std::string> platforms;
    std::vector<std::optional<cache::ImageWarmer::Target>> targets; ///< one an item
    std::map<int, std::unique_ptr<cache::ImageWarmer>> running; ///< by the item's index
    std::map<int, std::pair<qint64, qint64>> ended; ///< done and total bytes of images that have ended
    bool isChanged = false;

    bool hasEnded() const { return info.finishedAt.isValid(); }
};

WarmUpAdmin::WarmUpAdmin(ServerRooms rooms, std::function<QStringList()> ownNames, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_ownNames(std::move(ownNames))
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(250);
    connect(&m_tell, &QTimer::timeout, this, &WarmUpAdmin::tell);
}

WarmUpAdmin::~WarmUpAdmin() = default;

Result<QStringList> WarmUpAdmin::pulledPlatforms() const
{
    return catalog::ManifestStore(m_rooms.database).heldPlatforms();
}

std::vector<WarmUpAdmin::Resolved> WarmUpAdmin::resolve(const QString &text,
                                                        const std::vector<std::string> &platforms) const
{
    const ImageList list = readImageList(text);
    std::vector<Resolved> all;
    const auto projects = m_rooms.engine.projects();
    const QStringList ownNames = m_ownNames();
    for (const ListedImage &image : list.images) {
        Resolved resolved;
        resolved.item.line = image.line;
        resolved.item.text = image.text;
        resolved.item.image = QString::fromStdString(image.name.toString());
        const bool isOwn = ownNames.contains(QString::fromStdString(image.name.host));
        const auto addressed
            = registry::resolveName(*projects, image.name.repository, isOwn ? std::string() : image.name.host,
                                    [](const cache::Project &) { return true; });
        if (!addressed) {
            resolved.item.state = WarmUpState::NoProject;
        } else {
            const auto &project = addressed->project;
            resolved.item.project = QString::fromStdString(project->name);
            const std::string tag = image.name.reference.isDigest() ? std::string() : image.name.reference.tag();
            if (const auto denied = cache::denial(*project, addressed->repository, tag)) {
                resolved.item.state = WarmUpState::Refused;
                resolved.item.error = denied;
            } else {
                resolved.target = cache::ImageWarmer::Target {project, addressed->repository, image.name.reference};
                estimate(resolved, platforms);
            }
        }
        all.push_back(std::move(resolved));
    }
    for (const UnreadableImage &unreadable : list.unreadable) {
        Resolved resolved;
        resolved.item.line = unreadable.line;
        resolved.item.text = unreadable.text;
        resolved.item.state = WarmUpState::Unreadable;
        QString why = QStringLiteral("name");
        if (unreadable.why == UnreadableImage::Why::Template)
            why = QStringLiteral("template");
        else if (unreadable.why == UnreadableImage::Why::NotYaml)
            why = QStringLiteral("yaml");
        resolved.item.error = Error(ErrorCode::InvalidName, unreadable.text, {{QStringLiteral("why"), why}});
        all.push_back(std::move(resolved));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Resolved &a, const Resolved &b) { return a.item.line < b.item.line; });
    return all;
}

void WarmUpAdmin::estimate(Resolved &resolved, const std::vector<std::string> &platforms) const
{
    const auto &target = *resolved.target;
    const auto holdings = cache::holdingsOf(m_rooms.engine, *target.project, target.repository, target.reference);
    WarmUpItem &item = resolved.item;
    // The manifest, and if it is an index one more for each platform.
    const int unknownCost = 1 + static_cast<int>(platforms.empty() ? 1 : platforms.size());
    if (!holdings.topHeld) {
        item.state = WarmUpState::Missing;
        item.budgetCost = unknownCost;
        return;
    }
    std::vector<std::string> available;
    bool wanted = false;
    bool everything = true;
    bool something = false;
    bool sizesKnown = true;
    qint64 missing = 0;
    for (const cache::PlatformHolding &platform : holdings.platforms) {
        available.push_back(platform.platform);
        if (holdings.isIndex && !cache::isWantedHolding(platform, platforms))
            continue;
        wanted = true;
        item.storedBytes += static_cast<qint64>(platform.storedBytes());
        missing += static_cast<qint64>(platform.missingBytes());
        everything &= platform.isWhole();
        something |= platform.manifestHeld;
        if (!platform.manifestHeld) {
            sizesKnown = false;
            item.budgetCost += platform.isIndex ? unknownCost : 1;
        }
    }
    if (!wanted) {
        item.state = WarmUpState::Failed;
        item.error = cache::platformMissing(platforms, available);
        return;
    }
    if (sizesKnown)
        item.missingBytes = missing;
    item.state = everything ? WarmUpState::Cached : (something ? WarmUpState::Partial : WarmUpState::Missing);
}

Result<WarmUpPlan> WarmUpAdmin::plan(const WarmUpRequest &request) const
{
    const auto known = pulledPlatforms();
    if (!known)
        return known.error();
    WarmUpPlan plan;
    plan.knownPlatforms = *known;
    plan.platforms = request.platforms.isEmpty() ? *known : request.platforms;
    std::map<qint64, int> costs;
    for (Resolved &resolved : resolve(request.text, toStd(plan.platforms))) {
        if (isToFetch(resolved.item)) {
            plan.missingBytes += resolved.item.missingBytes.value_or(0);
            plan.unknownSizes += resolved.item.missingBytes ? 0 : 1;
            costs[askedFor(*resolved.target)] += resolved.item.budgetCost;
        }
        plan.items.append(std::move(resolved.item));
    }
    for (const auto &[upstreamId, pulls] : costs) {
        const auto *client = m_rooms.engine.upstreams().find(upstreamId);
        if (client == nullptr || pulls == 0)
            continue;
        WarmUpCost cost {client->config().name, pulls, std::nullopt};
        if (const auto budget = client->status().budget)
            cost.remaining = budget->remaining;
        plan.costs.append(cost);
    }
    return plan;
}

Result<WarmUpJob> WarmUpAdmin::start(const WarmUpRequest &request, const QString &actor)
{
    const auto known = pulledPlatforms();
    if (!known)
        return known.error();
    auto job = std::make_unique<Job>();
    job->platforms = toStd(request.platforms.isEmpty() ? *known : request.platforms);
    job->info.id = ++m_lastJob;
    job->info.startedAt = toDateTime(m_rooms.clock.now());
    bool any = false;
    for (Resolved &resolved : resolve(request.text, job->platforms)) {
        any |= isToFetch(resolved.item);
        job->info.items.append(std::move(resolved.item));
        job->targets.push_back(std::move(resolved.target));
    }
    if (!any)
        return Error(ErrorCode::InvalidArgument, QStringLiteral("no image of the list has to be fetched"),
                     {{QStringLiteral("field"), QStringLiteral("text")}});
    qCInfo(log) << actor << "warms up" << job->info.items.size() << "images";
    Job &started = *job;
    m_jobs.emplace(job->info.id, std::move(job));
    for (auto it = m_jobs.begin(); m_jobs.size() > keptJobs && it != m_jobs.end();)
        it = it->second->hasEnded() ? m_jobs.erase(it) : std::next(it);
    addUp(started);
    const WarmUpJob info = started.info;
    next(started);
    return info;
}

/// The upstream that would be asked for it, and charged.
qint64 WarmUpAdmin::askedFor(const cache::ImageWarmer::Target &target) const
{
    return cache::UpstreamRow::firstAsked(m_rooms.engine.upstreams(), *target.project, target.repository,
                                          cache::Inquiry::Pull);
}

std::optional<Error> WarmUpAdmin::savedForNodes(const cache::ImageWarmer::Target &target) const
{
    const auto *client = m_rooms.engine.upstreams().find(askedFor(target));
    if (client == nullptr)
        return std::nullopt; // the engine says why it cannot be asked
    const auto budget = client->status().budget;
    if (!budget || !budget->isNearlySpent(m_rooms.clock.now()))
        return std::nullopt;
    return Error(ErrorCode::UpstreamRateLimited, QStringLiteral("the rest of the limit is left to the nodes"),
                 {{QStringLiteral("upstream"), client->config().name},
                  {QStringLiteral("remaining"), QString::number(budget->remaining.value_or(0))}});
}

void WarmUpAdmin::next(Job &job)
{
    for (int i = 0; i < job.info.items.size() && !job.info.cancelled; ++i) {
        if (job.running.size() >= imagesAtOnce)
            break;
        WarmUpItem &item = job.info.items[i];
        if (!isToFetch(item))
            continue;
        const auto &target = *job.targets[static_cast<std::size_t>(i)];
        if (auto saved = savedForNodes(target)) {
            item.state = WarmUpState::Failed;
            item.error = std::move(*saved);
            continue;
        }
        item.state = WarmUpState::Running;
        auto warmer = std::make_unique<cache::ImageWarmer>(m_rooms.engine, target, job.platforms);
        connect(warmer.get(), &cache::ImageWarmer::progressed, this, [this, &job] {
            job.isChanged = true;
            if (!m_tell.isActive())
                m_tell.start();
        });
        connect(warmer.get(), &cache::ImageWarmer::finished, this,
                [this, id = job.info.id, i](const Result<void> &result) { imageEnded(id, i, result); });
        cache::ImageWarmer *raw = warmer.get();
        job.running.emplace(i, std::move(warmer));
        raw->start();
    }
    if (job.running.empty() && !job.hasEnded())
        job.info.finishedAt = toDateTime(m_rooms.clock.now());
    job.isChanged = true;
    if (!m_tell.isActive())
        m_tell.start();
}

void WarmUpAdmin::imageEnded(qint64 jobId, int index, const Result<void> &result)
{
    const auto it = m_jobs.find(jobId);
    if (it == m_jobs.end())
        return;
    Job &job = *it->second;
    auto node = job.running.extract(index);
    if (node.empty())
        return;
    const auto &warmer = *node.mapped();
    job.ended[index] = {static_cast<qint64>(warmer.doneBytes()), static_cast<qint64>(warmer.totalBytes())};
    WarmUpItem &item = job.info.items[index];
    item.state = result ? WarmUpState::Done : WarmUpState::Failed;
    if (result) {
        item.storedBytes = job.ended[index].first;
        item.missingBytes = 0;
    } else {
        item.error = result.error();
    }
    node.mapped().release()->deleteLater(); // we are inside of its signal
    next(job);
}

Result<void> WarmUpAdmin::cancel(qint64 jobId)
{
    const auto it = m_jobs.find(jobId);
    if (it == m_jobs.end())
        return Error(ErrorCode::NotFound, QStringLiteral("no such job"));
    Job &job = *it->second;
    if (job.hasEnded())
        return {};
    job.info.cancelled = true;
    job.running.clear();
    for (WarmUpItem &item : job.info.items) {
        if (isToFetch(item) || item.state == WarmUpState::Running)
            item.state = WarmUpState::Cancelled;
    }
    next(job);
    return {};
}

void WarmUpAdmin::addUp(Job &job) const
{
    job.info.doneBytes = 0;
    job.info.totalBytes = 0;
    for (int i = 0; i < job.info.items.size(); ++i) {
        if (const auto running = job.running.find(i); running != job.running.end()) {
            job.info.doneBytes += static_cast<qint64>(running->second->doneBytes());
            job.info.totalBytes += static_cast<qint64>(running->second->totalBytes());
        } else if (const auto ended = job.ended.find(i); ended != job.ended.end()) {
            job.info.doneBytes += ended->second.first;
            job.info.totalBytes += ended->second.second;
        } else if (isToFetch(job.info.items[i])) {
            job.info.doneBytes += job.info.items[i].storedBytes;
            job.info.totalBytes += job.info.items[i].storedBytes + job.info.items[i].missingBytes.value_or(0);
        }
    }
}

void WarmUpAdmin::tell()
{
    for (auto &[id, job] : m_jobs) {
        if (!std::exchange(job->isChanged, false))
            continue;
        addUp(*job);
        Q_EMIT changed(job->info);
    }
}

QList<WarmUpJob> WarmUpAdmin::jobs() const
{
    QList<WarmUpJob> all;
    for (auto it = m_jobs.rbegin(); it != m_jobs.rend(); ++it) {
        addUp(*it->second);
        all.append(it->second->info);
    }
    return all;
}

} // namespace breakwater::admin
