// SPDX-License-Identifier: GPL-3.0-or-later
// The sample data of FakeAdmin: what a fresh start and a busy homelab look like.
#include "FakeAdmin.h"

#include "FakeAnswers.h"

namespace breakwater::test {

using namespace admin;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QDateTime ago(qint64 seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(-seconds);
}

constexpr qint64 mega = 1'000'000;
constexpr qint64 giga = 1'000'000'000;

} // namespace

void FakeAdmin::fillEmpty()
{
    m_settings.listen = {text("0.0.0.0:8443")};
    m_settings.names = {text("192.168.1.10"), text("cupboard.lan")};
    m_server.state = ServerState::Running;
    m_server.version = text("0.1.0");
    m_server.urls = fake::urlsFor(m_settings);
    m_server.boundAddresses = {text("0.0.0.0:8443")};
    m_server.dataFolder = text("/home/anna/.local/share/breakwater");
    m_server.startedAt = ago(40);
    m_overview.storage.totalBytes = 960 * giga;
    m_overview.storage.freeBytes = 611 * giga;
}

void FakeAdmin::fillHomelab()
{
    m_server.startedAt = ago(9 * 86400);
    m_server.setupDone = true;
    fillUpstreams();
    fillProjects();
    fillImages();
    fillRobots();
    fillNodes();
    fillPulls();
    fillEvents();
    fillOverview();
    fillAudit();
}

void FakeAdmin::fillUpstreams()
{
    const QList<UpstreamPreset> presets = fake::presets();
    static constexpr UpstreamState states[] = {UpstreamState::Healthy, UpstreamState::Healthy, UpstreamState::Failing,
                                               UpstreamState::Slow, UpstreamState::Healthy};
    for (int i = 0; i < 5; ++i) {
        UpstreamInfo info;
        info.id = i + 1;
        info.spec.name = presets.at(i).suggestedName;
        info.spec.provider = presets.at(i).provider;
        info.spec.url = presets.at(i).url;
        info.state = states[i];
        info.lastSuccessAt = ago(20 + i * 95);
        info.medianLatencyMs = 48 + i * 41;
        info.requests = 1840 - i * 310;
        info.failures = i == 2 ? 41 : i;
        info.bytesReceived = (5 - i) * 9 * giga;
        m_upstreams.append(info);
    }
    m_upstreams[0].spec.username = text("anna");
    m_upstreams[0].hasPassword = true;
    m_upstreams[0].budget = RateBudget {200, 163, 21600, text("anna"), ago(30), {}};
    m_spending[1] = {21600,
                     37,
                     {{text("dockerhub-proxy"), text("library/postgres"), text("16.4"), 12, ago(340)},
                      {text("dockerhub-proxy"), text("library/nginx"), text("latest"), 11, ago(45)},
                      {text("dockerhub-proxy"), text("grafana/grafana"), text("11.3.0"), 8, ago(2900)},
                      {text("dockerhub-proxy"), text("library/alpine"), text("3.20"), 4, ago(9200)},
                      {{}, text("library/redis"), text("7.4-alpine"), 2, ago(15100)}}};
    m_upstreams[2].lastError = Error(ErrorCode::UpstreamDns, text("getaddrinfo: Temporary failure in name resolution"),
                                     {{text("upstream"), text("quay")}, {text("host"), text("quay.io")}});
    m_upstreams[2].lastErrorAt = ago(70);
    m_upstreams[2].lastSuccessAt = ago(1260);
    m_upstreams[3].medianLatencyMs = 1430;
    m_upstreams[4].managed = true;
}

void FakeAdmin::fillProjects()
{
    const QList<UpstreamPreset> presets = fake::presets();
    static constexpr qint64 sizes[] = {18'400 * mega, 9'100 * mega, 4'700 * mega, 1'900 * mega, 6'300 * mega};
    for (int i = 0; i < 5; ++i) {
        ProjectInfo info;
        info.id = 11 + i;
        info.spec.name = presets.at(i).suggestedProject;
        info.spec.upstreamId = i + 1;
        info.spec.serves = presets.at(i).serves;
        info.spec.isDefault = i == 0;
        info.sizeBytes = sizes[i];
        info.requests = 4800 - i * 820;
        info.hits = info.requests * (94 - i * 6) / 100;
        info.managed = i == 4;
        m_projects.append(info);
    }
    m_projects[0].spec.freshness = {{text("latest"), 600}, {text("v*"), 86400}};
    relinkProjects();
}

void FakeAdmin::fillImages()
{
    struct Repository
    {
        int project;
        const char *name;
        const char *tags;
        qint64 size;
    };
    static const Repository list[] = {
        {0, "library/postgres", "16.4 16 17", 431 * mega},
        {0, "library/alpine", "3 3.20 latest", 8 * mega},
        {0, "library/nginx", "1.27-alpine latest", 52 * mega},
        {0, "library/redis", "7.4-alpine", 41 * mega},
        {0, "grafana/grafana", "11.3.0", 486 * mega},
        {0, "rancher/mirrored-pause", "3.6", 1 * mega},
        {1, "home-assistant/home-assistant", "2026.11 stable", 1'780 * mega},
        {1, "fluxcd/source-controller", "v1.4.1", 94 * mega},
        {1, "immich-app/immich-server", "v1.121.0 release", 1'120 * mega},
        {2, "prometheus/prometheus", "v2.55.1", 290 * mega},
        {2, "jetstack/cert-manager-controller", "v1.16.1", 68 * mega},
        {3, "coredns/coredns", "v1.11.3", 61 * mega},
        {3, "metrics-server/metrics-server", "v0.7.2", 67 * mega},
        {4, "linuxserver/jellyfin", "latest 10.10.1", 1'340 * mega},
        {4, "linuxserver/sonarr", "latest", 420 * mega},
    };
    qint64 id = 100;
    int order = 0;
    for (const Repository &entry : list) {
        RepositoryInfo repository;
        repository.id = ++id;
        ProjectInfo &project = m_projects[entry.project];
        repository.projectId = project.id;
        repository.project = project.spec.name;
        repository.name = text(entry.name);
        const QStringList tags = text(entry.tags).split(u' ');
        QList<ImageInfo> images;
        for (int t = 0; t < tags.size(); ++t) {
            ImageInfo image;
            image.repositoryId = repository.id;
            image.tag = tags.at(t);
            image.digest = fake::digest(repository.name + (t == 1 ? tags.at(0) : tags.at(t)));
            image.mediaType = text("application/vnd.oci.image.index.v1+json");
            image.platforms = order % 3 == 1 ? QStringList {text("linux/amd64"), text("linux/arm64/v8")}
                                             : QStringList {text("linux/amd64")};
            image.platformsAvailable = 3 + order % 4;
            image.sizeBytes = entry.size;
            image.expectedBytes = entry.size;
            if (order == 6 && t == 0)
                image.sizeBytes = entry.size * 43 / 100;
            image.freshness = order == 9 ? TagFreshness::Stale : t == 1 ? TagFreshness::Due : TagFreshness::Fresh;
            image.checkedAt = ago(240 + order * 500);
            image.nextCheckAt = ago(-3600 + order * 500);
            image.cachedAt = ago(86400 * (2 + order % 5));
            image.lastPulledAt = ago(120 + order * 1900 + t * 7000);
            image.lastPulledBy = text(order % 2 ? "nuc-1" : "pi4");
            image.pulls = 41 - order * 2 + t;
            images.append(image);
        }
        repository.tags = static_cast<int>(tags.size());
        repository.images = tags.size() > 1 ? static_cast<int>(tags.size()) - 1 : 1;
        repository.sizeBytes = entry.size * repository.images;
        repository.lastPulledAt = images.constFirst().lastPulledAt;
        repository.pulls = 90 - order * 5;
        ++project.repositories;
        project.images += repository.images;
        m_images.insert(repository.id, images);
        m_repositories.append(repository);
        ++order;
    }
}

void FakeAdmin::fillRobots()
{
    const auto add = [this](qint64 id, const char *name, const QStringList &projects, const char *description,
                            const QDateTime &expires) {
        RobotInfo info;
        info.id = id;
        info.spec.name = text(name);
        info.spec.projects = projects;
        info.spec.description = text(description);
        info.spec.expiresAt = expires;
        info.userName = QStringLiteral("robot$") + info.spec.name;
        info.createdAt = ago(86400 * 60);
        info.expired = expires.isValid() && expires < QDateTime::currentDateTimeUtc();
        m_robots.append(info);
        return &m_robots.last();
    };
    RobotInfo *cluster = add(201, "cluster-pull", {text("*")}, "All k3s nodes", {});
    cluster->lastUsedAt = ago(35);
    cluster->lastUsedBy = text("pi4");
    cluster->pullsInWeek = 108;
    cluster->nodes = {{text("192.168.1.21"), text("pi4"), ago(35), false},
                      {text("192.168.1.24"), text("pi5-a"), ago(900), false},
                      {text("192.168.1.30"), text("nuc-1"), ago(5200), false}};
    RobotInfo *ci = add(202, "ci", {text("dockerhub-proxy"), text("ghcr-proxy")}, "Build runner",
                        QDateTime::currentDateTimeUtc().addDays(5));
    ci->lastUsedAt = ago(7200);
    ci->lastUsedBy = text("nuc-2");
    ci->pullsInWeek = 12;
    ci->rotatedAt = ago(9000);
    ci->oldSecretUntil = QDateTime::currentDateTimeUtc().addSecs(68400);
    ci->nodes = {{text("192.168.1.31"), text("nuc-2"), ago(7200), true},
                 {text("192.168.1.44"), {}, ago(8800), false}};
    RobotInfo *old = add(203, "laptop", {text("dockerhub-proxy")}, "", ago(86400));
    old->lastUsedAt = ago(86400 * 3);
    old->lastUsedBy = text("192.168.1.77");
    add(204, "media", {text("lscr-proxy")}, "Media box", {})->spec.disabled = true;
}

void FakeAdmin::fillNodes()
{
    struct Node
    {
        const char *address;
        const char *name;
        const char *runtime;
        qint64 seen;
        qint64 pulls;
    };
    static const Node list[] = {
        {"192.168.1.21", "pi4", "containerd 1.7.24-k3s1", 35, 412},
        {"192.168.1.22", "nuc-1", "containerd 1.7.24-k3s1", 64, 388},
        {"192.168.1.23", "nuc-2", "containerd 1.7.24-k3s1", 110, 240},
        {"192.168.1.24", "pi5-a", "containerd 2.0.0-k3s1", 1900, 171},
        {"192.168.1.25", "pi5-b", "containerd 2.0.0-k3s1", 3300, 166},
        {"192.168.1.26", "", "containerd 1.7.24-k3s1", 7100, 54},
        {"192.168.1.77", "laptop", "podman 4.3.1", 86400 * 3, 12},
    };
    for (const Node &entry : list) {
        NodeInfo node;
        node.address = text(entry.address);
        node.name = text(entry.name);
        node.runtime = text(entry.runtime);
        node.userAgent = QString(node.runtime).replace(u' ', u'/');
        node.robot = text("robot$cluster-pull");
        node.firstSeenAt = ago(86400 * 30);
        node.lastSeenAt = ago(entry.seen);
        node.pulls = entry.pulls;
        node.bytesSent = entry.pulls * 61 * mega;
        node.lastPullAt = ago(entry.seen + 4);
        node.lastImage = text("dockerhub-proxy/library/nginx:latest");
        if (entry.seen < 7200)
            node.registries = {text("docker.io"), text("ghcr.io")};
        if (m_nodes.size() < 5) {
            node.exportId = 40 - m_nodes.size();
            node.exportRevision = text("772ecdd63957");
            node.versionsBehind = m_nodes.size() == 3 ? 2 : 0;
        }
        if (m_nodes.size() == 5)
            node.suspicion = NodeSuspicion::ManifestsOnly;
        m_nodes.append(node);
    }
}

void FakeAdmin::fillPulls()
{
    static constexpr Outcome outcomes[]
        = {Outcome::Hit,    Outcome::Hit,     Outcome::Revalidated, Outcome::Miss, Outcome::Hit,
           Outcome::Joined, Outcome::Hit,     Outcome::Stale,       Outcome::Hit,  Outcome::Failed,
           Outcome::Hit,    Outcome::Refused, Outcome::Hit};
    const QStringList nodes {text("pi4"), text("nuc-1"), text("nuc-2"), text("pi5-a"), text("pi5-b")};
    for (int i = 0; i < 120; ++i) {
        const RepositoryInfo &repository = m_repositories.at((i * 7) % m_repositories.size());
        const QList<ImageInfo> images = m_images.value(repository.id);
        const ImageInfo &image = images.at(i % images.size());
        PullInfo pull;
        pull.id = 900 - i;
        pull.node = nodes.at((i * 3) % nodes.size());
        for (const NodeInfo &node : std::as_const(m_nodes)) {
            if (node.name == pull.node)
                pull.nodeAddress = node.address;
        }
        pull.robot = text("robot$cluster-pull");
        pull.userAgent = text("containerd/1.7.24-k3s1");
        pull.project = repository.project;
        pull.repository = repository.name;
        pull.reference = image.tag;
        pull.outcome = outcomes[i % 13];
        pull.startedAt = ago(i < 3 ? 4 + i * 3 : 60 + i * i * 9);
        pull.layersTotal = 4 + (i * 5) % 9;
        pull.bytesTotal = image.expectedBytes;
        pull.requestId = QStringLiteral("req-%1").arg(0x7f3a00 + i * 37, 6, 16, QLatin1Char('0'));
        const bool cold = pull.outcome == Outcome::Miss;
        if (i < 3) {
            pull.outcome = i == 1 ? Outcome::Hit : i == 0 ? Outcome::Miss : Outcome::Joined;
            pull.layersDone = i + 2;
            pull.bytesSent = pull.bytesTotal * (i + 2) / pull.layersTotal;
            pull.bytesPerSecond = (41 - i * 12) * mega;
            pull.bytesFromUpstream = i == 0 ? pull.bytesSent : 0;
        } else if (pull.outcome == Outcome::Failed) {
            pull.state = PullState::Failed;
            pull.layersDone = 2;
            pull.bytesSent = pull.bytesTotal / 3;
            pull.finishedAt = pull.startedAt.addSecs(9);
            pull.error = Error(ErrorCode::UpstreamTimeout, text("no data for 30 s"),
                               {{text("upstream"), text("quay")}, {text("host"), text("quay.io")}});
        } else if (pull.outcome == Outcome::Refused) {
            pull.state = PullState::Failed;
            pull.layersTotal = 0;
            pull.bytesTotal = 0;
            pull.finishedAt = pull.startedAt.addMSecs(14);
            pull.error = Error(ErrorCode::Denied, {}, {{text("project"), pull.project}});
        } else {
            pull.state = PullState::Finished;
            pull.layersDone = pull.layersTotal;
            pull.bytesSent = pull.bytesTotal;
            pull.bytesFromUpstream = cold ? pull.bytesTotal : 0;
            pull.finishedAt = pull.startedAt.addMSecs(700 + pull.bytesTotal / (cold ? 21'000 : 96'000));
            if (pull.outcome == Outcome::Stale)
                pull.staleReason = text("upstream.dns");
        }
        m_pulls.append(pull);
    }
}

void FakeAdmin::fillEvents()
{
    const auto add = [this](qint64 seconds, Severity severity, const char *code, const char *actor,
                            const QMap<QString, QString> &params) {
        m_events.append({++m_nextId, ago(seconds), severity, text(code), text(actor), params});
    };
    add(1260, Severity::Warning, "upstream.down", "",
        {{text("upstream"), text("quay")}, {text("reason"), text("upstream.dns")}});
    add(5400, Severity::Info, "audit.robotCreated", "console", {{text("robot"), text("robot$ci")}});
    add(9100, Severity::Info, "upstream.up", "", {{text("upstream"), text("ghcr")}});
    add(10700, Severity::Warning, "upstream.down", "",
        {{text("upstream"), text("ghcr")}, {text("reason"), text("upstream.status")}});
    add(26000, Severity::Critical, "content.digestMismatch", "",
        {{text("upstream"), text("lscr")}, {text("digest"), fake::digest(text("bad"))}});
    add(88000, Severity::Info, "audit.upstreamChanged", "console", {{text("upstream"), text("dockerhub")}});
    add(9 * 86400, Severity::Info, "server.started", "", {{text("version"), text("0.1.0")}});
}

void FakeAdmin::fillOverview()
{
    m_overview.day = {1'284, 1'201, 6, 41 * giga, 37'900 * mega, 3'100 * mega, 143};
    m_overview.week = {8'920, 8'110, 31, 268 * giga, 240 * giga, 28 * giga, 902};
    m_overview.month = {36'400, 32'030, 118, 1'090 * giga, 942 * giga, 148 * giga, 3'610};
    m_overview.storage = {40'400 * mega, 1'020 * mega, 611 * giga, 960 * giga, 120 * giga, 1'874};
    m_overview.images = 43;
    m_overview.repositories = 15;
    m_overview.nodesSeenToday = 6;
    m_overview.runningPulls = 3;
    m_overview.bytesPerSecond = 87 * mega;
}

} // namespace breakwater::test
