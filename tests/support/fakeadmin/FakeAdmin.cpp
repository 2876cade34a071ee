// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeAdmin.h"

#include "FakeAnswers.h"

#include <QTimer>

#include <algorithm>

namespace breakwater::test {

using namespace admin;

FakeAdmin::FakeAdmin(Sample sample, QObject *parent) : AdminService(parent)
{
    fillEmpty();
    if (sample == Sample::Homelab) {
        fillHomelab();
        m_storage = FakeStorage::homelab(QDateTime::currentDateTimeUtc());
    } else {
        m_storage = FakeStorage::fresh(QDateTime::currentDateTimeUtc());
    }
}

template<typename T>
void FakeAdmin::answer(const QString &call, const Reply<T> &reply, Result<T> result)
{
    if (const auto failure = m_failures.constFind(call); failure != m_failures.cend()) {
        result = *failure;
        m_failures.erase(failure);
    }
    QTimer::singleShot(0, this, [reply, result = std::move(result)] { reply.deliver(result); });
}

void FakeAdmin::failNext(const QString &call, const Error &error)
{
    m_failures.insert(call, error);
}

// The script

PullInfo FakeAdmin::startPull(const QString &node, const QString &project, const QString &repository,
                              const QString &reference, Outcome outcome)
{
    PullInfo pull;
    pull.id = ++m_nextId;
    pull.startedAt = QDateTime::currentDateTimeUtc();
    pull.node = node;
    pull.nodeAddress = QStringLiteral("192.168.1.99");
    for (const NodeInfo &known : std::as_const(m_nodes)) {
        if (known.name == node)
            pull.nodeAddress = known.address;
    }
    pull.robot = QStringLiteral("robot$cluster-pull");
    pull.userAgent = QStringLiteral("containerd/1.7.24-k3s1");
    pull.project = project;
    pull.repository = repository;
    pull.reference = reference;
    pull.outcome = outcome;
    pull.layersTotal = 6;
    pull.bytesTotal = 180'000'000;
    pull.requestId = QStringLiteral("req-%1").arg(pull.id, 6, 16, QLatin1Char('0'));
    m_pulls.prepend(pull);
    ++m_overview.runningPulls;
    Q_EMIT pullsChanged({pull});
    tellOverview();
    return pull;
}

void FakeAdmin::finishPull(qint64 id, Outcome outcome, const std::optional<Error> &error)
{
    PullInfo *pull = findPull(id);
    if (!pull || pull->state != PullState::Running)
        return;
    pull->state = error ? PullState::Failed : PullState::Finished;
    pull->outcome = outcome;
    pull->error = error;
    pull->finishedAt = QDateTime::currentDateTimeUtc();
    pull->bytesPerSecond = 0;
    if (!error) {
        pull->layersDone = pull->layersTotal;
        pull->bytesSent = pull->bytesTotal;
    }
    --m_overview.runningPulls;
    Q_EMIT pullsChanged({*pull});
    tellOverview();
}

void FakeAdmin::step()
{
    QList<PullInfo> changed;
    qint64 speed = 0;
    for (PullInfo &pull : m_pulls) {
        if (pull.state != PullState::Running)
            continue;
        pull.bytesPerSecond = 38'000'000 + (pull.id % 7) * 4'000'000;
        pull.bytesSent = std::min(pull.bytesTotal, pull.bytesSent + pull.bytesPerSecond);
        if (pull.bytesTotal > 0)
            pull.layersDone = static_cast<int>(pull.layersTotal * pull.bytesSent / pull.bytesTotal);
        if (pull.outcome == Outcome::Miss)
            pull.bytesFromUpstream = pull.bytesSent;
        if (pull.bytesSent >= pull.bytesTotal) {
            pull.state = PullState::Finished;
            pull.finishedAt = QDateTime::currentDateTimeUtc();
            pull.bytesPerSecond = 0;
            --m_overview.runningPulls;
        }
        speed += pull.bytesPerSecond;
        changed.append(pull);
    }
    m_overview.bytesPerSecond = speed;
    if (!changed.isEmpty())
        Q_EMIT pullsChanged(changed);
    tellOverview();
}

void FakeAdmin::setServer(const ServerInfo &info)
{
    m_server = info;
    Q_EMIT serverChanged(info);
}

void FakeAdmin::setUpstreamState(qint64 id, UpstreamState state, const std::optional<Error> &error)
{
    UpstreamInfo *upstream = findUpstream(id);
    if (!upstream)
        return;
    upstream->state = state;
    upstream->lastError = error;
    upstream->lastErrorAt = error ? QDateTime::currentDateTimeUtc() : QDateTime();
    Q_EMIT upstreamChanged(*upstream);
}

void FakeAdmin::setSpending(qint64 id, const UpstreamSpending &spending)
{
    m_spending.insert(id, spending);
    if (const UpstreamInfo *upstream = findUpstream(id))
        Q_EMIT upstreamChanged(*upstream);
}

void FakeAdmin::recordEvent(Severity severity, const QString &code, const QMap<QString, QString> &params,
                            const QString &actor)
{
    const EventInfo event {++m_nextId, QDateTime::currentDateTimeUtc(), severity, code, actor, params};
    m_events.prepend(event);
    Q_EMIT eventRecorded(event);
}

void FakeAdmin::setOverview(const Overview &overview)
{
    m_overview = overview;
    tellOverview();
}

void FakeAdmin::tellOverview()
{
    Q_EMIT overviewChanged(m_overview);
}

UpstreamInfo *FakeAdmin::findUpstream(qint64 id)
{
    const auto it = std::find_if(m_upstreams.begin(), m_upstreams.end(), [&](const auto &u) { return u.id == id; });
    return it == m_upstreams.end() ? nullptr : &*it;
}

ProjectInfo *FakeAdmin::findProject(qint64 id)
{
    const auto it = std::find_if(m_projects.begin(), m_projects.end(), [&](const auto &p) { return p.id == id; });
    return it == m_projects.end() ? nullptr : &*it;
}

RobotInfo *FakeAdmin::findRobot(qint64 id)
{
    const auto it = std::find_if(m_robots.begin(), m_robots.end(), [&](const auto &r) { return r.id == id; });
    return it == m_robots.end() ? nullptr : &*it;
}

PullInfo *FakeAdmin::findPull(qint64 id)
{
    const auto it = std::find_if(m_pulls.begin(), m_pulls.end(), [&](const auto &p) { return p.id == id; });
    return it == m_pulls.end() ? nullptr : &*it;
}

void FakeAdmin::relinkProjects()
{
    for (UpstreamInfo &upstream : m_upstreams) {
        upstream.projects.clear();
        for (ProjectInfo &project : m_projects) {
            if (project.spec.upstreamId == upstream.id) {
                upstream.projects.append(project.spec.name);
                project.upstreamName = upstream.spec.name;
            }
        }
    }
}

// The server

void FakeAdmin::serverInfo(Reply<ServerInfo> reply)
{
    answer<ServerInfo>(QStringLiteral("serverInfo"), reply, m_server);
}

void FakeAdmin::settings(Reply<ServerSettings> reply)
{
    answer<ServerSettings>(QStringLiteral("settings"), reply, m_settings);
}

void FakeAdmin::applySettings(const ServerSettings &settings, Reply<ServerInfo> reply)
{
    noteCommand(QStringLiteral("applySettings"));
    if (!m_failures.contains(QStringLiteral("applySettings"))) {
        m_settings = settings;
        m_server.tlsMode = settings.tls.mode;
        m_server.urls = fake::urlsFor(settings);
        m_overview.storage.limitBytes = settings.storeLimitBytes;
    }
    answer<ServerInfo>(QStringLiteral("applySettings"), reply, m_server);
    Q_EMIT settingsChanged(m_settings);
    Q_EMIT serverChanged(m_server);
}

void FakeAdmin::certificate(Reply<CertificateInfo> reply)
{
    answer<CertificateInfo>(QStringLiteral("certificate"), reply, fake::certificate(m_settings));
}

void FakeAdmin::caCertificatePem(Reply<QString> reply)
{
    answer<QString>(QStringLiteral("caCertificatePem"), reply, fake::caPem());
}

void FakeAdmin::exportConfiguration(Reply<QString> reply)
{
    answer<QString>(QStringLiteral("exportConfiguration"), reply, fake::configuration(m_settings, m_upstreams));
}

void FakeAdmin::setupFacts(Reply<SetupFacts> reply)
{
    answer<SetupFacts>(QStringLiteral("setupFacts"), reply, fake::setupFacts(m_server.dataFolder));
}

void FakeAdmin::finishSetup(Reply<ServerInfo> reply)
{
    noteCommand(QStringLiteral("finishSetup"));
    m_server.setupDone = true;
    answer<ServerInfo>(QStringLiteral("finishSetup"), reply, m_server);
    Q_EMIT serverChanged(m_server);
}

// Dashboard

void FakeAdmin::overview(Reply<Overview> reply)
{
    answer<Overview>(QStringLiteral("overview"), reply, m_overview);
}

void FakeAdmin::traffic(TimeSpan span, Reply<QList<TrafficBucket>> reply)
{
    answer<QList<TrafficBucket>>(QStringLiteral("traffic"), reply,
                                 m_overview.month.requests > 0 ? fake::traffic(span) : QList<TrafficBucket>());
}

void FakeAdmin::events(int limit, Reply<QList<EventInfo>> reply)
{
    answer<QList<EventInfo>>(QStringLiteral("events"), reply, m_events.mid(0, limit));
}

// Upstreams

void FakeAdmin::upstreamPresets(Reply<QList<UpstreamPreset>> reply)
{
    answer<QList<UpstreamPreset>>(QStringLiteral("upstreamPresets"), reply, fake::presets());
}

void FakeAdmin::upstreams(Reply<QList<UpstreamInfo>> reply)
{
    answer<QList<UpstreamInfo>>(QStringLiteral("upstreams"), reply, m_upstreams);
}

void FakeAdmin::upstreamSpending(qint64 id, Reply<UpstreamSpending> reply)
{
    answer<UpstreamSpending>(QStringLiteral("upstreamSpending"), reply,
                             m_spending.value(id, UpstreamSpending {21600, 0, {}}));
}

void FakeAdmin::addUpstream(const UpstreamSpec &spec, Reply<UpstreamInfo> reply)
{
    const QString call = QStringLiteral("addUpstream");
    noteCommand(call);
    const bool exists = std::any_of(m_upstreams.cbegin(), m_upstreams.cend(),
                                    [&](const UpstreamInfo &u) { return u.spec.name == spec.name; });
    if (exists || m_failures.contains(call)) {
        answer<UpstreamInfo>(call, reply, Error(ErrorCode::AlreadyExists, {}, {{QStringLiteral("name"), spec.name}}));
        return;
    }
    UpstreamInfo info;
    info.id = ++m_nextId;
    info.spec = spec;
    info.hasPassword = spec.password.has_value();
    info.hasProxyPassword = spec.proxyPassword.has_value();
    info.hasClientKey = spec.clientKey.has_value();
    info.spec.password.reset();
    info.spec.proxyPassword.reset();
    info.spec.clientKey.reset();
    m_upstreams.append(info);
    answer<UpstreamInfo>(call, reply, info);
    Q_EMIT upstreamChanged(info);
}

void FakeAdmin::updateUpstream(qint64 id, const UpstreamSpec &spec, Reply<UpstreamInfo> reply)
{
    const QString call = QStringLiteral("updateUpstream");
    noteCommand(call);
    UpstreamInfo *info = findUpstream(id);
    if (!info || info->managed || m_failures.contains(call)) {
        answer<UpstreamInfo>(call, reply, Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    info->spec = spec;
    if (spec.password)
        info->hasPassword = !spec.password->isEmpty();
    if (spec.proxyPassword)
        info->hasProxyPassword = !spec.proxyPassword->isEmpty();
    if (spec.clientKey)
        info->hasClientKey = !spec.clientKey->isEmpty();
    info->spec.password.reset();
    info->spec.proxyPassword.reset();
    info->spec.clientKey.reset();
    info->state = spec.enabled ? UpstreamState::Unknown : UpstreamState::Disabled;
    relinkProjects();
    answer<UpstreamInfo>(call, reply, *info);
    Q_EMIT upstreamChanged(*info);
}

void FakeAdmin::removeUpstream(qint64 id, Reply<void> reply)
{
    const QString call = QStringLiteral("removeUpstream");
    noteCommand(call);
    const UpstreamInfo *info = findUpstream(id);
    if (!info || info->managed || !info->projects.isEmpty() || m_failures.contains(call)) {
        const ErrorCode code = !info ? ErrorCode::NotFound
            : info->managed          ? ErrorCode::ManagedByFile
                                     : ErrorCode::InUse;
        QMap<QString, QString> params;
        if (info) {
            params.insert(QStringLiteral("name"), info->spec.name);
            params.insert(QStringLiteral("by"), info->projects.join(QStringLiteral(", ")));
        }
        answer<void>(call, reply, Error(code, {}, params));
        return;
    }
    m_upstreams.removeIf([&](const UpstreamInfo &u) { return u.id == id; });
    answer<void>(call, reply, Result<void>());
    Q_EMIT upstreamRemoved(id);
}

void FakeAdmin::testUpstream(const QString &testId, qint64 id, const UpstreamSpec &spec,
                             Reply<QList<TestStepResult>> reply)
{
    noteCommand(QStringLiteral("testUpstream"));
    const UpstreamInfo *stored = findUpstream(id);
    const QList<TestStepResult> steps
        = m_testScript.isEmpty() ? fake::testSteps(stored ? stored->spec : spec) : m_testScript;
    for (const TestStepResult &step : steps)
        QTimer::singleShot(0, this, [this, testId, step] { Q_EMIT connectionTestStep(testId, step); });
    answer<QList<TestStepResult>>(QStringLiteral("testUpstream"), reply, steps);
}

// Projects

void FakeAdmin::projects(Reply<QList<ProjectInfo>> reply)
{
    answer<QList<ProjectInfo>>(QStringLiteral("projects"), reply, m_projects);
}

void FakeAdmin::addProject(const ProjectSpec &spec, Reply<ProjectInfo> reply)
{
    const QString call = QStringLiteral("addProject");
    noteCommand(call);
    const bool exists = std::any_of(m_projects.cbegin(), m_projects.cend(),
                                    [&](const ProjectInfo &p) { return p.spec.name == spec.name; });
    if (exists || m_failures.contains(call)) {
        answer<ProjectInfo>(call, reply, Error(ErrorCode::AlreadyExists, {}, {{QStringLiteral("name"), spec.name}}));
        return;
    }
    ProjectInfo info;
    info.id = ++m_nextId;
    info.spec = spec;
    m_projects.append(info);
    relinkProjects();
    answer<ProjectInfo>(call, reply, m_projects.constLast());
    Q_EMIT projectChanged(m_projects.constLast());
    if (const UpstreamInfo *upstream = findUpstream(spec.upstreamId))
        Q_EMIT upstreamChanged(*upstream);
}

void FakeAdmin::updateProject(qint64 id, const ProjectSpec &spec, Reply<ProjectInfo> reply)
{
    const QString call = QStringLiteral("updateProject");
    noteCommand(call);
    ProjectInfo *info = findProject(id);
    if (!info || info->managed || m_failures.contains(call)) {
        answer<ProjectInfo>(call, reply, Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    info->spec = spec;
    relinkProjects();
    answer<ProjectInfo>(call, reply, *info);
    Q_EMIT projectChanged(*info);
}

void FakeAdmin::removeProject(qint64 id, Reply<void> reply)
{
    const QString call = QStringLiteral("removeProject");
    noteCommand(call);
    const ProjectInfo *info = findProject(id);
    if (!info || info->managed || m_failures.contains(call)) {
        answer<void>(call, reply, Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    m_projects.removeIf([&](const ProjectInfo &p) { return p.id == id; });
    QList<qint64> gone;
    for (const RepositoryInfo &repository : std::as_const(m_repositories)) {
        if (repository.projectId == id)
            gone.append(repository.id);
    }
    m_repositories.removeIf([&](const RepositoryInfo &r) { return r.projectId == id; });
    relinkProjects();
    answer<void>(call, reply, Result<void>());
    for (const qint64 repository : gone)
        Q_EMIT repositoryRemoved(repository);
    Q_EMIT projectRemoved(id);
}

// Images

void FakeAdmin::repositories(Reply<QList<RepositoryInfo>> reply)
{
    answer<QList<RepositoryInfo>>(QStringLiteral("repositories"), reply, m_repositories);
}

void FakeAdmin::images(qint64 repositoryId, Reply<QList<ImageInfo>> reply)
{
    answer<QList<ImageInfo>>(QStringLiteral("images"), reply, m_images.value(repositoryId));
}

void FakeAdmin::imageDetail(qint64 repositoryId, const QString &digest, const QString &platform,
                            Reply<ImageDetail> reply)
{
    const QString call = QStringLiteral("imageDetail");
    for (const ImageInfo &image : m_images.value(repositoryId)) {
        if (image.digest != digest)
            continue;
        QString name;
        for (const RepositoryInfo &repository : std::as_const(m_repositories)) {
            if (repository.id == repositoryId)
                name = repository.project + u'/' + repository.name;
        }
        answer<ImageDetail>(call, reply, fake::imageDetail(image, name, platform, m_server.urls.value(0)));
        return;
    }
    answer<ImageDetail>(call, reply, Error(ErrorCode::NotFound));
}

QList<ImageInfo> FakeAdmin::chosenImages(qint64 repositoryId, const QStringList &digests) const
{
    QList<ImageInfo> chosen;
    for (const ImageInfo &image : m_images.value(repositoryId)) {
        if (digests.isEmpty() || digests.contains(image.digest))
            chosen.append(image);
    }
    return chosen;
}

DeletionPlan FakeAdmin::planFor(qint64 repositoryId, const QStringList &digests) const
{
    DeletionPlan plan;
    QString name;
    for (const RepositoryInfo &repository : m_repositories) {
        if (repository.id == repositoryId)
            name = repository.name;
    }
    const QList<ImageInfo> chosen = chosenImages(repositoryId, digests);
    for (const ImageInfo &image : chosen) {
        if (!image.tag.isEmpty())
            plan.tags.append(name + u':' + image.tag);
        plan.manifests += 1 + static_cast<int>(image.platforms.size());
        plan.freedBytes += image.sizeBytes * 3 / 4;
        plan.sharedBytes += image.sizeBytes / 4;
    }
    return plan;
}

void FakeAdmin::planDeletion(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply)
{
    answer<DeletionPlan>(QStringLiteral("planDeletion"), reply, planFor(repositoryId, digests));
}

void FakeAdmin::deleteImages(qint64 repositoryId, const QStringList &digests, Reply<DeletionPlan> reply)
{
    const QString call = QStringLiteral("deleteImages");
    noteCommand(call);
    const DeletionPlan plan = planFor(repositoryId, digests);
    const bool fails = m_failures.contains(call);
    answer<DeletionPlan>(call, reply, plan);
    if (fails)
        return;
    throwAway(repositoryId, plan);
    m_images[repositoryId].removeIf(
        [&](const ImageInfo &image) { return digests.isEmpty() || digests.contains(image.digest); });
    m_overview.storage.usedBytes -= plan.freedBytes;
    for (RepositoryInfo &repository : m_repositories) {
        if (repository.id != repositoryId)
            continue;
        repository.images = static_cast<int>(m_images.value(repositoryId).size());
        repository.tags = repository.images;
        repository.sizeBytes = std::max<qint64>(0, repository.sizeBytes - plan.freedBytes);
        if (repository.images > 0)
            Q_EMIT repositoryChanged(repository);
    }
    Q_EMIT imagesChanged(repositoryId);
    if (m_images.value(repositoryId).isEmpty()) {
        m_repositories.removeIf([&](const RepositoryInfo &r) { return r.id == repositoryId; });
        Q_EMIT repositoryRemoved(repositoryId);
    }
    tellOverview();
}

void FakeAdmin::throwAway(qint64 repositoryId, const DeletionPlan &plan)
{
    if (m_storage.settings.trashHours == 0)
        return;
    TrashItem item;
    for (const TrashItem &each : m_storage.trash)
        item.id = std::max(item.id, each.id);
    ++item.id;
    for (const RepositoryInfo &repository : m_repositories) {
        if (repository.id == repositoryId) {
            item.project = repository.project;
            item.repository = repository.name;
        }
    }
    for (const QString &tag : plan.tags)
        item.tags.append(tag.section(QLatin1Char(':'), -1));
    item.manifests = plan.manifests;
    item.sizeBytes = plan.freedBytes;
    item.actor = QStringLiteral("console");
    item.reason = QStringLiteral("asked");
    item.deletedAt = QDateTime::currentDateTimeUtc();
    item.expiresAt = item.deletedAt.addSecs(qint64(m_storage.settings.trashHours) * 3600);
    m_storage.trash.prepend(item);
    Q_EMIT trashChanged();
}

void FakeAdmin::explainPull(const QString &image, const QString &platform, Reply<PullExplanation> reply)
{
    if (image.contains(u' ')) {
        answer<PullExplanation>(QStringLiteral("explainPull"), reply, Error(ErrorCode::InvalidName));
        return;
    }
    answer<PullExplanation>(QStringLiteral("explainPull"), reply, fake::explanation(image, platform));
}

// Warming up

void FakeAdmin::planWarmUp(const WarmUpRequest &request, Reply<WarmUpPlan> reply)
{
    answer<WarmUpPlan>(QStringLiteral("planWarmUp"), reply, fake::warmUpPlan(request));
}

void FakeAdmin::startWarmUp(const WarmUpRequest &request, Reply<WarmUpJob> reply)
{
    const QString call = QStringLiteral("startWarmUp");
    noteCommand(call);
    WarmUpJob job;
    job.id = m_warmUpJobs.size() + 1;
    job.startedAt = QDateTime::currentDateTimeUtc();
    job.items = fake::warmUpPlan(request).items;
    for (WarmUpItem &item : job.items) {
        if (item.state == WarmUpState::Missing || item.state == WarmUpState::Partial)
            item.state = WarmUpState::Running;
        job.doneBytes += item.storedBytes;
        job.totalBytes += item.storedBytes + item.missingBytes.value_or(0);
    }
    const bool fails = m_failures.contains(call);
    answer<WarmUpJob>(call, reply, job);
    if (fails)
        return;
    m_warmUpJobs.prepend(job);
    Q_EMIT warmUpChanged(job);
}

void FakeAdmin::cancelWarmUp(qint64 jobId, Reply<void> reply)
{
    const QString call = QStringLiteral("cancelWarmUp");
    noteCommand(call);
    answer<void>(call, reply, {});
    finishWarmUp(jobId, WarmUpState::Cancelled);
}

void FakeAdmin::storage(Reply<StorageOverview> reply)
{
    answer<StorageOverview>(QStringLiteral("storage"), reply, m_storage.overview);
}

void FakeAdmin::storageUsage(Reply<QList<UsageRow>> reply)
{
    answer<QList<UsageRow>>(QStringLiteral("storageUsage"), reply, m_storage.usage);
}

void FakeAdmin::storageSettings(Reply<StorageSettings> reply)
{
    answer<StorageSettings>(QStringLiteral("storageSettings"), reply, m_storage.settings);
}

void FakeAdmin::applyStorageSettings(const StorageSettings &settings, Reply<StorageSettings> reply)
{
    const QString call = QStringLiteral("applyStorageSettings");
    noteCommand(call);
    const bool fails = m_failures.contains(call);
    if (!fails)
        m_storage.settings = settings;
    answer<StorageSettings>(call, reply, m_storage.settings);
    if (!fails)
        Q_EMIT storageSettingsChanged(settings);
}

void FakeAdmin::planCollection(const CollectionRequest &request, Reply<CollectionPlan> reply)
{
    m_storage.lastRequest = request;
    ++m_storage.plan.id;
    m_storage.plan.madeAt = QDateTime::currentDateTimeUtc();
    answer<CollectionPlan>(QStringLiteral("planCollection"), reply, m_storage.plan);
}

JobRun FakeAdmin::newRun(const QString &kind, qint64 plannedBytes) const
{
    JobRun run;
    run.id = m_storage.runs.isEmpty() ? 1 : m_storage.runs.first().id + 1;
    run.kind = kind;
    run.actor = QStringLiteral("console");
    run.startedAt = QDateTime::currentDateTimeUtc();
    run.plannedBytes = plannedBytes;
    return run;
}

void FakeAdmin::runCollection(qint64 planId, const QList<int> &without, Reply<JobRun> reply)
{
    const QString call = QStringLiteral("runCollection");
    noteCommand(call);
    m_storage.lastWithout = without;
    const JobRun run = newRun(QStringLiteral("collection"), m_storage.plan.freedBytes);
    const bool fails = m_failures.contains(call) || planId != m_storage.plan.id;
    if (planId != m_storage.plan.id)
        failNext(call, Error(ErrorCode::NotFound));
    answer<JobRun>(call, reply, run);
    if (!fails)
        changeJob(run);
}

void FakeAdmin::startScrub(Reply<JobRun> reply)
{
    const QString call = QStringLiteral("startScrub");
    noteCommand(call);
    const JobRun run = newRun(QStringLiteral("scrub"), m_storage.overview.usedBytes);
    const bool fails = m_failures.contains(call);
    answer<JobRun>(call, reply, run);
    if (!fails)
        changeJob(run);
}

void FakeAdmin::moveStore(const QString &folder, Reply<JobRun> reply)
{
    const QString call = QStringLiteral("moveStore");
    noteCommand(call);
    const JobRun run = newRun(QStringLiteral("move"), m_storage.overview.usedBytes);
    const bool fails = m_failures.contains(call);
    answer<JobRun>(call, reply, run);
    if (fails)
        return;
    m_storage.overview.formerPath = m_storage.overview.path;
    m_storage.overview.path = folder;
    Q_EMIT storageChanged(m_storage.overview);
    changeJob(run);
}

void FakeAdmin::stopJob(qint64 runId, Reply<void> reply)
{
    const QString call = QStringLiteral("stopJob");
    noteCommand(call);
    answer<void>(call, reply, {});
    for (JobRun run : m_storage.runs) {
        if (run.id == runId && run.state == RunState::Running) {
            run.state = RunState::Stopped;
            run.finishedAt = QDateTime::currentDateTimeUtc();
            changeJob(run);
            return;
        }
    }
}

void FakeAdmin::changeJob(const JobRun &run)
{
    const auto known = std::find_if(m_storage.runs.begin(), m_storage.runs.end(),
                                    [&](const JobRun &each) { return each.id == run.id; });
    if (known != m_storage.runs.end())
        *known = run;
    else
        m_storage.runs.prepend(run);
    Q_EMIT jobChanged(run);
}

void FakeAdmin::jobRuns(int limit, Reply<QList<JobRun>> reply)
{
    answer<QList<JobRun>>(QStringLiteral("jobRuns"), reply, m_storage.runs.mid(0, limit));
}

void FakeAdmin::jobLog(qint64 runId, Reply<QString> reply)
{
    answer<QString>(QStringLiteral("jobLog"), reply, QStringLiteral("log of run %1\n").arg(runId));
}

void FakeAdmin::trash(Reply<QList<TrashItem>> reply)
{
    answer<QList<TrashItem>>(QStringLiteral("trash"), reply, m_storage.trash);
}

void FakeAdmin::restoreTrash(qint64 id, Reply<RestoredInfo> reply)
{
    const QString call = QStringLiteral("restoreTrash");
    noteCommand(call);
    RestoredInfo restored;
    for (const TrashItem &item : m_storage.trash) {
        if (item.id == id)
            restored = {1, item.project, item.repository, item.tags, {}};
    }
    const bool fails = m_failures.contains(call);
    answer<RestoredInfo>(call, reply, restored);
    if (fails)
        return;
    m_storage.trash.removeIf([id](const TrashItem &item) { return item.id == id; });
    Q_EMIT trashChanged();
}

void FakeAdmin::purgeTrash(const QList<qint64> &ids, Reply<qint64> reply)
{
    const QString call = QStringLiteral("purgeTrash");
    noteCommand(call);
    const bool fails = m_failures.contains(call);
    qint64 freed = 0;
    const auto meant = [&](const TrashItem &item) { return ids.isEmpty() || ids.contains(item.id); };
    for (const TrashItem &item : m_storage.trash)
        freed += meant(item) ? item.sizeBytes : 0;
    answer<qint64>(call, reply, freed);
    if (fails)
        return;
    m_storage.trash.removeIf(meant);
    Q_EMIT trashChanged();
}

void FakeAdmin::pins(Reply<QList<PinInfo>> reply)
{
    answer<QList<PinInfo>>(QStringLiteral("pins"), reply, m_storage.pins);
}

void FakeAdmin::addPin(const PinSpec &spec, Reply<PinInfo> reply)
{
    const QString call = QStringLiteral("addPin");
    noteCommand(call);
    PinInfo pin;
    pin.id = m_storage.pins.isEmpty() ? 1 : m_storage.pins.last().id + 1;
    pin.spec = spec;
    pin.actor = QStringLiteral("console");
    pin.createdAt = QDateTime::currentDateTimeUtc();
    const bool fails = m_failures.contains(call);
    answer<PinInfo>(call, reply, pin);
    if (fails)
        return;
    m_storage.pins.append(pin);
    Q_EMIT pinsChanged();
}

void FakeAdmin::removePin(qint64 id, Reply<void> reply)
{
    const QString call = QStringLiteral("removePin");
    noteCommand(call);
    const bool fails = m_failures.contains(call);
    answer<void>(call, reply, {});
    if (fails)
        return;
    m_storage.pins.removeIf([id](const PinInfo &pin) { return pin.id == id; });
    Q_EMIT pinsChanged();
}

void FakeAdmin::warmUpJobs(Reply<QList<WarmUpJob>> reply)
{
    answer<QList<WarmUpJob>>(QStringLiteral("warmUpJobs"), reply, m_warmUpJobs);
}

void FakeAdmin::finishWarmUp(qint64 jobId, WarmUpState state)
{
    for (WarmUpJob &job : m_warmUpJobs) {
        if (job.id != jobId || job.finishedAt.isValid())
            continue;
        for (WarmUpItem &item : job.items) {
            if (item.state == WarmUpState::Running)
                item.state = state;
        }
        job.cancelled = state == WarmUpState::Cancelled;
        job.finishedAt = QDateTime::currentDateTimeUtc();
        if (state == WarmUpState::Done)
            job.doneBytes = job.totalBytes;
        Q_EMIT warmUpChanged(job);
    }
}

// Robots

void FakeAdmin::robots(Reply<QList<RobotInfo>> reply)
{
    answer<QList<RobotInfo>>(QStringLiteral("robots"), reply, m_robots);
}

void FakeAdmin::createRobot(const RobotSpec &spec, Reply<RobotWithSecret> reply)
{
    const QString call = QStringLiteral("createRobot");
    noteCommand(call);
    RobotInfo info;
    info.id = ++m_nextId;
    info.spec = spec;
    info.userName = spec.project.isEmpty() ? QStringLiteral("robot$%1").arg(spec.name)
                                           : QStringLiteral("robot$%1+%2").arg(spec.project, spec.name);
    info.createdAt = QDateTime::currentDateTimeUtc();
    const bool exists = std::any_of(m_robots.cbegin(), m_robots.cend(),
                                    [&](const RobotInfo &r) { return r.userName == info.userName; });
    if (exists || m_failures.contains(call)) {
        answer<RobotWithSecret>(call, reply,
                                Error(ErrorCode::AlreadyExists, {}, {{QStringLiteral("name"), spec.name}}));
        return;
    }
    m_robots.append(info);
    answer<RobotWithSecret>(call, reply, RobotWithSecret {info, fake::secret(info.id)});
    Q_EMIT robotChanged(info);
}

void FakeAdmin::updateRobot(qint64 id, const RobotSpec &spec, Reply<RobotInfo> reply)
{
    const QString call = QStringLiteral("updateRobot");
    noteCommand(call);
    RobotInfo *info = findRobot(id);
    if (!info || info->managed || m_failures.contains(call)) {
        answer<RobotInfo>(call, reply, Error(info ? ErrorCode::ManagedByFile : ErrorCode::NotFound));
        return;
    }
    info->spec = spec;
    info->expired = spec.expiresAt.isValid() && spec.expiresAt < QDateTime::currentDateTimeUtc();
    answer<RobotInfo>(call, reply, *info);
    Q_EMIT robotChanged(*info);
}

// Activity and nodes

void FakeAdmin::pulls(int limit, Reply<QList<PullInfo>> reply)
{
    answer<QList<PullInfo>>(QStringLiteral("pulls"), reply, m_pulls.mid(0, limit));
}

void FakeAdmin::pullDetail(qint64 id, Reply<PullDetail> reply)
{
    const PullInfo *pull = findPull(id);
    if (!pull) {
        answer<PullDetail>(QStringLiteral("pullDetail"), reply, Error(ErrorCode::NotFound));
        return;
    }
    answer<PullDetail>(QStringLiteral("pullDetail"), reply, PullDetail {*pull, fake::requests(*pull)});
}

void FakeAdmin::nodes(Reply<QList<NodeInfo>> reply)
{
    answer<QList<NodeInfo>>(QStringLiteral("nodes"), reply, m_nodes);
}

void FakeAdmin::renameNode(const QString &address, const QString &name, Reply<NodeInfo> reply)
{
    noteCommand(QStringLiteral("renameNode"));
    for (NodeInfo &node : m_nodes) {
        if (node.address != address)
            continue;
        node.name = name;
        answer<NodeInfo>(QStringLiteral("renameNode"), reply, node);
        Q_EMIT nodeChanged(node);
        return;
    }
    answer<NodeInfo>(QStringLiteral("renameNode"), reply, Error(ErrorCode::NotFound));
}

} // namespace breakwater::test
