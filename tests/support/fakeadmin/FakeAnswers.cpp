// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeAnswers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace breakwater::test::fake {

using namespace admin;
using namespace Qt::StringLiterals;

QString digest(const QString &of)
{
    return QStringLiteral("sha256:")
        + QString::fromLatin1(QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Secret secret(qint64 number)
{
    return Secret(QByteArray("bw_fake_")
                  + QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex().left(24));
}

QStringList urlsFor(const ServerSettings &settings)
{
    QString port = QStringLiteral("8443");
    if (!settings.listen.isEmpty())
        port = settings.listen.constFirst().section(u':', -1);
    QStringList urls;
    for (const QString &name : settings.names) {
        urls.append(
            QStringLiteral("%1://%2:%3")
                .arg(settings.tls.mode == TlsMode::Off ? QStringLiteral("http") : QStringLiteral("https"), name, port));
    }
    return urls;
}

CertificateInfo certificate(const ServerSettings &settings)
{
    CertificateInfo info;
    info.subject = QStringLiteral("CN=%1").arg(settings.names.value(0));
    info.names = settings.names;
    info.fingerprintSha256 = QStringLiteral("8E:41:0C:5B:9A:77:D2:13:60:F4:AA:1E:4B:C8:39:72:"
                                            "05:D6:EF:92:B1:38:7C:50:64:2A:99:E3:1F:8D:C7:46");
    info.notAfter = QDateTime::currentDateTimeUtc().addDays(812);
    if (settings.tls.mode == TlsMode::Automatic) {
        info.caFingerprintSha256 = QStringLiteral("3B:90:7D:1C:E4:58:26:AF:0B:93:6E:D1:72:C5:48:FA:"
                                                  "19:64:8B:3D:E0:57:92:CC:A8:0F:31:76:B4:EB:25:D9");
        info.caNotAfter = QDateTime::currentDateTimeUtc().addYears(10);
    }
    return info;
}

QString caPem()
{
    return QStringLiteral("-----BEGIN CERTIFICATE-----\n"
                          "MIIBszCCAVmgAwIBAgIUQm9yZWFsaXMgYW5kIFplcGh5cjAKBggqhkjOPQQDAjAo\n"
                          "MSYwJAYDVQQDDB1CcmVha3dhdGVyIHByaXZhdGUgQ0EgKGhvbWVsYWIpMB4XDTI2\n"
                          "-----END CERTIFICATE-----\n");
}

QString configuration(const ServerSettings &settings, const QList<UpstreamInfo> &upstreams)
{
    QString text = QStringLiteral("server:\n  listen: [\"%1\"]\n  names: [%2]\n  tls: auto\nupstreams:\n")
                       .arg(settings.listen.join(QStringLiteral("\", \"")), settings.names.join(QStringLiteral(", ")));
    for (const UpstreamInfo &upstream : upstreams) {
        text += QStringLiteral("  - {name: %1, provider: %2, url: \"%3\"}\n")
                    .arg(upstream.spec.name, upstream.spec.provider, upstream.spec.url);
    }
    return text;
}

SetupFacts setupFacts(const QString &dataFolder)
{
    SetupFacts facts;
    facts.addresses = {{QStringLiteral("192.168.1.10"), QStringLiteral("enp3s0"), false, true},
                       {QStringLiteral("10.8.0.2"), QStringLiteral("wg0"), false, true},
                       {QStringLiteral("127.0.0.1"), QStringLiteral("lo"), true, false}};
    facts.hostName = QStringLiteral("cupboard");
    facts.wantedPort = 8443;
    facts.proposedPort = 5443;
    facts.portHolder = QStringLiteral("nginx (pid 812)");
    facts.disk = {dataFolder, QStringLiteral("ext4"), false, false, 960'197'124'096, 611'480'000'000};
    return facts;
}

QList<TrafficBucket> traffic(TimeSpan span)
{
    const int minutes = span == TimeSpan::Day ? 24 * 60 : span == TimeSpan::Week ? 7 * 24 * 60 : 30 * 24 * 60;
    QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 step = 300;
    now = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / step * step, Qt::UTC);
    QList<TrafficBucket> buckets;
    for (int back = minutes / 5 - 1; back >= 0; --back) {
        const int i = minutes / 5 - 1 - back;
        // A calm day with a busy evening and one reboot of the cluster.
        const double day = std::sin(i * 2 * M_PI / 288.0 - 2.0);
        const double noise = std::fabs(std::sin(i * 12.9898) * 43758.5453);
        const double jitter = noise - std::floor(noise);
        const bool storm = i % 288 > 212 && i % 288 < 222;
        const qint64 base = static_cast<qint64>(std::max(0.0, 7 + 6 * day) * jitter * 2.0) + (storm ? 90 : 0);
        if (base == 0 && i % 3)
            continue;
        TrafficBucket bucket;
        bucket.from = now.addSecs(-step * back);
        bucket.hits = base;
        bucket.revalidated = base / 6;
        bucket.misses = static_cast<qint64>(jitter * 3.2) + (storm ? 11 : 0);
        bucket.stale = i % 288 > 150 && i % 288 < 159 ? base / 3 + 2 : 0;
        bucket.failed = i % 97 == 0 ? 1 : 0;
        bucket.bytesFromUpstream = bucket.misses * 21'000'000;
        bucket.bytesServed = (bucket.hits + bucket.misses) * 21'000'000;
        buckets.append(bucket);
    }
    return buckets;
}

QList<UpstreamPreset> presets()
{
    const auto preset = [](const char *provider, const char *title, const char *description, const char *url,
                           const char *name, const QStringList &serves, const char *hint, bool recommended) {
        UpstreamPreset p;
        p.provider = QString::fromLatin1(provider);
        p.title = QString::fromLatin1(title);
        p.description = QString::fromLatin1(description);
        p.url = QString::fromLatin1(url);
        p.suggestedName = QString::fromLatin1(name);
        p.suggestedProject = p.suggestedName + QStringLiteral("-proxy");
        p.serves = serves;
        p.credentialsHint = QString::fromLatin1(hint);
        p.recommended = recommended;
        return p;
    };
    return {
        preset("docker-hub", "Docker Hub", "The default registry of most images.", "https://registry-1.docker.io",
               "dockerhub", {QStringLiteral("docker.io")}, "Docker ID and an access token with read rights.", true),
        preset("ghcr", "GitHub Container Registry", "Images that projects on GitHub publish.", "https://ghcr.io",
               "ghcr", {QStringLiteral("ghcr.io")}, "GitHub user name and a token with read:packages.", true),
        preset("quay", "Quay.io", "Red Hat's registry, used by many operators.", "https://quay.io", "quay",
               {QStringLiteral("quay.io")}, "A robot account and its token.", true),
        preset("k8s", "Kubernetes", "The images of Kubernetes itself.", "https://registry.k8s.io", "k8s",
               {QStringLiteral("registry.k8s.io")}, "", true),
        preset("lscr", "LinuxServer.io", "Home server images of the LinuxServer team.", "https://lscr.io", "lscr",
               {QStringLiteral("lscr.io")}, "", true),
        preset("gcr", "Google Container Registry", "Distroless and older Google images.", "https://gcr.io", "gcr",
               {QStringLiteral("gcr.io")}, "", false),
        preset("mcr", "Microsoft Artifact Registry", "Images that Microsoft publishes.", "https://mcr.microsoft.com",
               "mcr", {QStringLiteral("mcr.microsoft.com")}, "", false),
        preset("ecr-public", "Amazon ECR Public", "Images that Amazon and its partners publish.",
               "https://public.ecr.aws", "ecr-public", {QStringLiteral("public.ecr.aws")}, "", false),
        preset("harbor", "Harbor", "A Harbor of your own.", "", "harbor", {}, "A robot account and its secret.", false),
        preset("oci", "Another OCI registry", "Any registry that follows the OCI distribution specification.", "",
               "registry", {}, "User name and password, where the registry asks for them.", false),
    };
}

QList<TestStepResult> testSteps(const UpstreamSpec &spec)
{
    const QString host = spec.url.section(QStringLiteral("//"), 1).section(u'/', 0, 0);
    if (host.contains(QStringLiteral("broken"))) {
        return {{TestStep::Dns,
                 TestOutcome::Failed,
                 12,
                 {},
                 Error(ErrorCode::UpstreamDns, {},
                       {{QStringLiteral("upstream"), spec.name}, {QStringLiteral("host"), host}})},
                {TestStep::Tcp, TestOutcome::Skipped, -1, {}, {}},
                {TestStep::Tls, TestOutcome::Skipped, -1, {}, {}},
                {TestStep::Ping, TestOutcome::Skipped, -1, {}, {}},
                {TestStep::Token, TestOutcome::Skipped, -1, {}, {}},
                {TestStep::RateLimit, TestOutcome::Skipped, -1, {}, {}}};
    }
    return {{TestStep::Dns, TestOutcome::Passed, 14, QStringLiteral("%1 -> 98.85.153.80").arg(host), {}},
            {TestStep::Tcp, TestOutcome::Passed, 21, QStringLiteral("98.85.153.80:443"), {}},
            {TestStep::Tls, TestOutcome::Passed, 38, QStringLiteral("TLS 1.3, Amazon RSA 2048 M02"), {}},
            {TestStep::Ping, TestOutcome::Passed, 44, QStringLiteral("401, Bearer"), {}},
            {TestStep::Token, TestOutcome::Passed, 71, QStringLiteral("https://auth.docker.io/token"), {}},
            {TestStep::RateLimit, TestOutcome::Passed, 52, QStringLiteral("97 of 100 left"), {}}};
}

ImageDetail imageDetail(const ImageInfo &image, const QString &name, const QString &platform, const QString &url)
{
    ImageDetail detail;
    detail.image = image;
    for (const QString &held : image.platforms) {
        detail.platforms.append({held, digest(image.digest + held), image.sizeBytes / image.platforms.size(),
                                 image.sizeBytes / image.platforms.size(), true});
    }
    static const QStringList others {QStringLiteral("linux/arm/v7"), QStringLiteral("linux/s390x"),
                                     QStringLiteral("linux/ppc64le"), QStringLiteral("linux/386"),
                                     QStringLiteral("linux/riscv64")};
    for (int i = static_cast<int>(image.platforms.size()); i < image.platformsAvailable && i < 7; ++i) {
        const QString &other = others.at(i % others.size());
        detail.platforms.append({other, digest(image.digest + other), image.sizeBytes / 2, 0, false});
    }
    detail.shownPlatform = platform.isEmpty() ? image.platforms.value(0) : platform;
    static const QStringList history {QStringLiteral("/bin/sh -c #(nop) ADD file:7a0c9b1 in /"),
                                      QStringLiteral("/bin/sh -c set -eux; apt-get update"),
                                      QStringLiteral("/bin/sh -c groupadd -r app --gid=999"),
                                      QStringLiteral("COPY /build/bin /usr/local/bin"),
                                      QStringLiteral("COPY docker-entrypoint.sh /usr/local/bin/"),
                                      QStringLiteral("ENTRYPOINT [\"docker-entrypoint.sh\"]")};
    static constexpr double share[] = {0.46, 0.22, 0.02, 0.27, 0.01, 0.02};
    for (int i = 0; i < 6; ++i) {
        detail.layers.append({digest(image.digest + QString::number(i)),
                              QStringLiteral("application/vnd.oci.image.layer.v1.tar+gzip"),
                              static_cast<qint64>(double(image.sizeBytes) * share[i]), true, history.at(i)});
    }
    detail.manifestJson = QStringLiteral("{\n  \"schemaVersion\": 2,\n  \"mediaType\": \"%1\",\n  \"config\": {\n"
                                         "    \"digest\": \"%2\",\n    \"size\": 7023\n  }\n}\n")
                              .arg(image.mediaType, digest(image.digest + QStringLiteral("config")));
    detail.configJson = QStringLiteral(
        "{\n  \"architecture\": \"amd64\",\n  \"os\": \"linux\",\n  \"created\": "
        "\"2026-11-02T09:14:51Z\",\n  \"config\": {\n    \"Env\": [\"PATH=/usr/local/bin:/usr/bin\"],\n"
        "    \"ExposedPorts\": {\"5432/tcp\": {}}\n  }\n}\n");
    const QString host = url.section(QStringLiteral("//"), 1);
    detail.references = {QStringLiteral("%1/%2:%3").arg(host, name, image.tag),
                         QStringLiteral("%1/%2@%3").arg(host, name, image.digest)};
    if (image.tag.isEmpty())
        detail.references.removeFirst();
    return detail;
}

PullExplanation explanation(const QString &image, const QString &platform)
{
    using Kind = ExplainedStep::Kind;
    PullExplanation result;
    result.asked = image;
    result.reference = image.section(u':', 1).isEmpty() ? u"latest"_s : image.section(u':', 1);
    result.image = u"docker.io/library/"_s + image.section(u':', 0, 0) + u':' + result.reference;
    if (image.contains(u"nowhere"_s)) {
        result.refusal = Error(ErrorCode::ProjectUnknown, {}, {{u"name"_s, image}});
        result.steps = {{Kind::Refuse, 0, 0, result.refusal}};
        return result;
    }
    result.project = u"dockerhub-proxy"_s;
    result.repository = u"library/"_s + image.section(u':', 0, 0);
    result.upstream = u"dockerhub"_s;
    result.upstreamUrl
        = u"https://registry-1.docker.io/v2/"_s + result.repository + u"/manifests/"_s + result.reference;
    result.freshSeconds = 600;
    result.tagKnown = true;
    result.checkedAt = QDateTime::currentDateTimeUtc().addSecs(-120);
    result.nextCheckAt = result.checkedAt.addSecs(600);
    result.digest = digest(image);
    result.mediaType = u"application/vnd.oci.image.index.v1+json"_s;
    ExplainedPlatform here {u"linux/amd64"_s, digest(image + u"amd64"_s), true, 71'000'000, 0, true, {}};
    here.parts = {{digest(u"config"_s), 7000, true, true, false, false},
                  {digest(u"layer 1"_s), 29'000'000, false, true, false, false},
                  {digest(u"layer 2"_s), 41'993'000, false, true, false, false}};
    const ExplainedPlatform missing {u"linux/arm64"_s, digest(image + u"arm64"_s), false, 0, 0, false, {}};
    result.platforms = {here, missing};
    result.platform = platform.isEmpty() ? here.platform : platform;
    result.steps = {{Kind::ServeTag, 0, 0, {}}};
    if (result.platform == here.platform) {
        result.steps.append({Kind::ServeLayers, 3, here.storedBytes, {}});
    } else {
        result.steps.append({Kind::FetchManifests, 1, 0, {}});
        result.steps.append({Kind::FetchLayers, 0, 0, {}});
        result.budgetCost = 1;
    }
    result.budgetRemaining = 81;
    result.robots = {{u"robot$cluster-pull"_s, true}, {u"robot$old-laptop"_s, false}};
    result.anonymousSubnets = {u"192.168.1.0/24"_s};
    return result;
}

WarmUpPlan warmUpPlan(const WarmUpRequest &request)
{
    WarmUpPlan plan;
    plan.knownPlatforms = {u"linux/amd64"_s, u"linux/arm64"_s};
    plan.platforms = request.platforms.isEmpty() ? plan.knownPlatforms : request.platforms;
    const QStringList lines = request.text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString text = lines[i].trimmed();
        if (text.isEmpty())
            continue;
        WarmUpItem item;
        item.line = i + 1;
        item.text = text;
        if (text.contains(u"{{"_s)) {
            item.state = WarmUpState::Unreadable;
            item.error = Error(ErrorCode::InvalidName, text, {{u"why"_s, u"template"_s}});
        } else if (text.contains(u"nowhere"_s)) {
            item.image = text;
            item.state = WarmUpState::NoProject;
        } else {
            item.image = u"docker.io/library/"_s + text;
            item.project = u"dockerhub-proxy"_s;
            item.state = text.contains(u"cached"_s) ? WarmUpState::Cached : WarmUpState::Missing;
            item.storedBytes = item.state == WarmUpState::Cached ? 64'000'000 : 0;
            item.budgetCost = item.state == WarmUpState::Cached ? 0 : 3;
            if (item.state == WarmUpState::Cached)
                item.missingBytes = 0;
            else
                ++plan.unknownSizes;
        }
        plan.items.append(item);
    }
    if (plan.unknownSizes > 0)
        plan.costs = {{u"dockerhub"_s, 3 * plan.unknownSizes, 81}};
    return plan;
}

QList<RequestInfo> requests(const PullInfo &pull)
{
    QList<RequestInfo> list;
    const bool cold = pull.outcome == Outcome::Miss || pull.outcome == Outcome::Joined;
    const auto add = [&](RequestKind kind, const QString &method, const QString &target, qint64 bytes, int from,
                         int took, int waited) {
        RequestInfo request;
        request.requestId = QStringLiteral("%1-%2").arg(pull.requestId).arg(list.size());
        request.startedAt = pull.startedAt.addMSecs(from);
        request.kind = kind;
        request.method = method;
        request.target = target;
        request.status = 200;
        request.outcome = pull.outcome;
        request.bytesSent = bytes;
        request.milliseconds = took;
        request.upstreamWaitMs = waited;
        list.append(request);
    };
    const QString base = QStringLiteral("/v2/%1/%2").arg(pull.project, pull.repository);
    add(RequestKind::Token, QStringLiteral("GET"), QStringLiteral("/service/token?scope=repository"), 1'204, 0, 9, 0);
    add(RequestKind::Manifest, QStringLiteral("HEAD"), base + QStringLiteral("/manifests/") + pull.reference, 0, 12,
        cold ? 180 : 4, cold ? 171 : 0);
    add(RequestKind::Manifest, QStringLiteral("GET"), base + QStringLiteral("/manifests/") + digest(pull.repository),
        2'310, cold ? 200 : 18, cold ? 94 : 3, cold ? 88 : 0);
    if (pull.state == PullState::Failed && pull.layersDone == 0) {
        list.last().status = 502;
        list.last().outcome = Outcome::Failed;
        return list;
    }
    int at = cold ? 310 : 30;
    for (int layer = 0; layer < std::min(pull.layersTotal, 12); ++layer) {
        const qint64 size = pull.bytesTotal / std::max(1, pull.layersTotal) * (1 + layer % 3) / 2;
        const int took = static_cast<int>(size / (cold ? 21'000 : 110'000)) + 5;
        add(RequestKind::Blob, QStringLiteral("GET"),
            base + QStringLiteral("/blobs/") + digest(pull.repository + QString::number(layer)), size, at, took,
            cold ? took / 3 : 0);
        if (layer % 3 == 2)
            at += took / 2;
    }
    if (pull.state == PullState::Failed) {
        list.last().status = 502;
        list.last().outcome = Outcome::Failed;
    }
    return list;
}

} // namespace breakwater::test::fake
