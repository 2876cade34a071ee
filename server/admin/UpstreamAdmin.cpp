// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/UpstreamAdmin.h"

#include "access/CertificateFile.h"
#include "admin/ConnectionTestRun.h"
#include "admin/Conversions.h"
#include "admin/FieldError.h"
#include "admin/UpstreamSwitches.h"
#include "base/ProxyUrl.h"
#include "base/Reference.h"
#include "catalog/ProjectStore.h"
#include "catalog/SpendingStore.h"
#include "upstream/Presets.h"
#include "upstream/UpstreamClient.h"

#include <QLoggingCategory>
#include <QUrl>

namespace breakwater::admin {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.admin")

const upstream::Presets &builtInPresets()
{
    static const upstream::Presets presets = upstream::Presets::builtIn();
    return presets;
}

QString hostAndPort(const QUrl &url)
{
    const int port = url.port(url.scheme() == QLatin1String("http") ? 80 : 443);
    return url.host().toLower() + QLatin1Char(':') + QString::number(port);
}

/// Without the password, which is told to no one.
UpstreamSpec specOf(const catalog::UpstreamRecord &record)
{
    UpstreamSpec spec;
    spec.name = record.name;
    spec.provider = record.provider;
    spec.url = record.url;
    spec.username = record.username;
    spec.caPem = record.caPem;
    spec.allowedPrivateHosts = record.allowedPrivateHosts;
    spec.realmHosts = record.realmHosts;
    spec.proxyUrl = record.proxyUrl;
    spec.proxyUsername = record.proxyUsername;
    spec.clientCertificate = record.clientCertificate;
    spec.addresses = addressFamilyOf(record.addresses).value_or(AddressFamily::Any);
    spec.enabled = record.enabled;
    return spec;
}

constexpr int slowLatencyMs = 3000;
constexpr std::chrono::hours unknownWindow {6};
constexpr qsizetype maxSpendingImages = 500;

UpstreamState stateOf(bool enabled, const upstream::UpstreamStatus &status, WallTime now)
{
    if (!enabled)
        return UpstreamState::Disabled;
    if (status.cooldownUntil && *status.cooldownUntil > now)
        return UpstreamState::Limited;
    if (status.lastError)
        return UpstreamState::Failing;
    if (!status.lastSuccessAt)
        return UpstreamState::Unknown;
    return status.medianLatencyMs > slowLatencyMs ? UpstreamState::Slow : UpstreamState::Healthy;
}

} // namespace

UpstreamAdmin::UpstreamAdmin(ServerRooms rooms, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_secrets(rooms.secretBox), m_limits(rooms)
{
    connect(&rooms.engine.upstreams(), &cache::UpstreamPool::statusChanged, this, [this](qint64 id) {
        if (const auto *client = m_rooms.engine.upstreams().find(id))
            m_limits.note(id, client->status());
        if (const auto info = find(id))
            Q_EMIT changed(*info);
    });
    connect(&rooms.engine.upstreams(), &cache::UpstreamPool::accountChanged, this, &UpstreamAdmin::forgetSpending);
}

void UpstreamAdmin::forgetSpending(qint64 id)
{
    if (const auto gone = catalog::SpendingStore(m_rooms.database).forget(id); !gone)
        qCWarning(log) << "what was spent of a limit could not be forgotten:" << gone.error().toLogLine();
}

UpstreamAdmin::~UpstreamAdmin()
{
    const auto records = catalog::UpstreamStore(m_rooms.database).all();
    for (const catalog::UpstreamRecord &record : records ? *records : QList<catalog::UpstreamRecord>())
        keepLimit(record.id);
}

void UpstreamAdmin::keepLimit(qint64 id)
{
    const auto *client = m_rooms.engine.upstreams().find(id);
    if (client && client->status().requests > 0)
        m_limits.noteNow(id, client->status());
}

QList<UpstreamPreset> UpstreamAdmin::presets()
{
    QList<UpstreamPreset> list;
    for (const upstream::Preset &preset : builtInPresets().all()) {
        list.append({preset.provider, preset.title, preset.description, preset.url, preset.suggestedName,
                     preset.suggestedProject, preset.serves, preset.credentialsHint, preset.recommended});
    }
    return list;
}

Result<void> UpstreamAdmin::reload()
{
    const auto records = catalog::UpstreamStore(m_rooms.database).all();
    if (!records)
        return records.error();
    std::vector<upstream::UpstreamConfig> configs;
    for (const catalog::UpstreamRecord &record : *records) {
        if (!record.enabled)
            continue;
        auto config = configFor(record);
        if (!config) {
            // A password that cannot be read (the key file was replaced) must not take the upstream away.
            qCWarning(log) << "the secrets of upstream" << record.name
                           << "cannot be read:" << config.error().toLogLine();
            catalog::UpstreamRecord anonymous = record;
            anonymous.passwordSealed.clear();
            anonymous.proxyPasswordSealed.clear();
            anonymous.clientKeySealed.clear();
            anonymous.clientCertificate.clear();
            anonymous.username.clear();
            config = configFor(anonymous);
        }
        configs.push_back(std::move(*config));
    }
    const cache::UpstreamPool &pool = m_rooms.engine.upstreams();
    std::vector<qint64> switchedOn;
    for (const upstream::UpstreamConfig &config : configs) {
        if (!pool.find(config.id))
            switchedOn.push_back(config.id);
    }
    for (const catalog::UpstreamRecord &record : *records) {
        if (!record.enabled)
            keepLimit(record.id);
    }
    m_rooms.engine.upstreams().setConfigs(configs);
    for (const qint64 id : switchedOn)
        m_limits.restore(id);
    return {};
}

Result<upstream::UpstreamConfig> UpstreamAdmin::configFor(const catalog::UpstreamRecord &record) const
{
    upstream::UpstreamConfig config = configFor(specOf(record));
    config.id = record.id;
    if (const auto opened = m_secrets.open(record, config); !opened)
        return opened.error();
    return config;
}

upstream::UpstreamConfig UpstreamAdmin::configFor(const UpstreamSpec &spec) const
{
    upstream::UpstreamConfig config;
    config.name = spec.name;
    config.provider = spec.provider;
    config.url = spec.url;
    config.username = spec.username;
    config.caPem = spec.caPem;
    config.allowedPrivateHosts = spec.allowedPrivateHosts;
    config.realmHosts = asStored(spec).realmHosts;
    config.route.proxy = {spec.proxyUrl, spec.proxyUsername, spec.proxyPassword.value_or(Secret())};
    config.route.identity = {spec.clientCertificate, spec.clientKey.value_or(Secret())};
    config.route.addresses = spec.addresses;
    if (spec.password)
        config.password = *spec.password;
    return builtInPresets().completed(std::move(config));
}

Result<UpstreamInfo> UpstreamAdmin::infoFor(const catalog::UpstreamRecord &record) const
{
    UpstreamInfo info;
    info.id = record.id;
    info.spec = specOf(record);
    info.hasPassword = !record.passwordSealed.isEmpty();
    info.hasProxyPassword = !record.proxyPasswordSealed.isEmpty();
    info.hasClientKey = !record.clientKeySealed.isEmpty();
    info.managed = record.managed;
    upstream::UpstreamStatus status;
    if (const auto *client = m_rooms.engine.upstreams().find(record.id))
        status = client->status();
    info.state = stateOf(record.enabled, status, m_rooms.clock.now());
    info.lastError = status.lastError;
    info.lastErrorAt = toDateTime(status.lastErrorAt.value_or(WallTime {}));
    info.lastSuccessAt = toDateTime(status.lastSuccessAt.value_or(WallTime {}));
    info.medianLatencyMs = status.medianLatencyMs;
    info.requests = static_cast<qint64>(status.requests);
    info.failures = static_cast<qint64>(status.failures);
    info.bytesReceived = static_cast<qint64>(status.bytesReceived);
    if (status.budget || status.cooldownUntil) {
        RateBudget budget;
        if (status.budget) {
            budget.limit = status.budget->limit;
            budget.remaining = status.budget->remaining;
            budget.windowSeconds = status.budget->windowSeconds;
            budget.source = QString::fromStdString(status.budget->source);
            budget.observedAt = toDateTime(status.budget->observedAt);
        }
        budget.cooldownUntil = toDateTime(status.cooldownUntil.value_or(WallTime {}));
        info.budget = budget;
    }
    const auto projects = catalog::ProjectStore(m_rooms.database).all();
    if (!projects)
        return projects.error();
    for (const catalog::ProjectRecord &project : *projects) {
        if (project.upstreamId == record.id || project.policy.fallbackUpstreamIds.contains(record.id))
            info.projects.append(project.name);
    }
    return info;
}

Result<QList<UpstreamInfo>> UpstreamAdmin::list() const
{
    const auto records = catalog::UpstreamStore(m_rooms.database).all();
    if (!records)
        return records.error();
    QList<UpstreamInfo> infos;
    for (const catalog::UpstreamRecord &record : *records) {
        auto info = infoFor(record);
        if (!info)
            return info.error();
        infos.append(std::move(*info));
    }
    return infos;
}

Result<UpstreamSpending> UpstreamAdmin::spending(qint64 id) const
{
    const auto record = catalog::UpstreamStore(m_rooms.database).find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, QStringLiteral("no such upstream"));
    std::chrono::seconds window = unknownWindow;
    if (const auto *client = m_rooms.engine.upstreams().find(id)) {
        if (const auto budget = client->status().budget; budget && budget->windowSeconds)
            window = std::min<std::chrono::seconds>(std::chrono::seconds(*budget->windowSeconds),
                                                    catalog::SpendingStore::kept);
    }
    const auto spent = catalog::SpendingStore(m_rooms.database).since(id, m_rooms.clock.now() - window);
    if (!spent)
        return spent.error();
    const auto projects = m_rooms.engine.projects();
    UpstreamSpending spending;
    spending.windowSeconds = window.count();
    for (const catalog::SpentImage &image : *spent) {
        spending.pulls += image.requests;
        if (spending.images.size() >= maxSpendingImages)
            continue;
        const auto project = projects->byId(static_cast<std::int32_t>(image.projectId));
        spending.images.append({project ? QString::fromStdString(project->name) : QString(), image.repository,
                                image.tag, image.requests, toDateTime(image.lastAt)});
    }
    return spending;
}

void UpstreamAdmin::tellAll()
{
    const auto all = list();
    for (const UpstreamInfo &info : all ? *all : QList<UpstreamInfo>())
        Q_EMIT changed(info);
}

Result<UpstreamInfo> UpstreamAdmin::find(qint64 id) const
{
    const auto record = catalog::UpstreamStore(m_rooms.database).find(id);
    if (!record)
        return record.error();
    if (!*record)
        return Error(ErrorCode::NotFound, QStringLiteral("no such upstream"));
    return infoFor(**record);
}

Result<void> UpstreamAdmin::check(const UpstreamSpec &spec) const
{
    if (!isProjectName(spec.name.toStdString()))
        return badField(QStringLiteral("name"), QStringLiteral("lower-case letters, digits, '.', '_' and '-' only"));
    if (builtInPresets().find(spec.provider) == nullptr)
        return badField(QStringLiteral("provider"), QStringLiteral("unknown provider"));
    const QUrl url(spec.url, QUrl::StrictMode);
    const bool httpUrl = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !httpUrl || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return badField(QStringLiteral("url"),
                        QStringLiteral("an http or https URL without user, query or fragment is needed"));
    if (url.host() == QLatin1String("hub.docker.com"))
        return badField(
            QStringLiteral("url"),
            QStringLiteral("hub.docker.com is Docker Hub's website: the registry is https://registry-1.docker.io"));
    if (m_ownEndpoints.contains(hostAndPort(url)))
        return Error(ErrorCode::UpstreamLoop, QStringLiteral("this address is this Breakwater itself"),
                     {{QStringLiteral("field"), QStringLiteral("url")}});
    return checkRoute(spec);
}

Result<void> UpstreamAdmin::checkRoute(const UpstreamSpec &spec) const
{
    for (const QString &host : spec.realmHosts) {
        if (!isRegistryHost(host.toLower().toStdString()))
            return badField(QStringLiteral("realmHosts"),
                            QStringLiteral("hosts without a scheme are needed, such as login.example.com"));
    }
    if (!spec.proxyUrl.isEmpty()) {
        if (const auto fault = proxyUrlFault(spec.proxyUrl))
            return badField(QStringLiteral("proxyUrl"), proxyUrlRemedy(*fault));
    } else if (!spec.proxyUsername.isEmpty() || (spec.proxyPassword && !spec.proxyPassword->isEmpty())) {
        return badField(QStringLiteral("proxyUrl"), QStringLiteral("a user of a proxy needs the proxy's address"));
    }
    if (spec.proxyPassword && !spec.proxyPassword->isEmpty() && spec.proxyUsername.isEmpty())
        return badField(QStringLiteral("proxyUsername"), QStringLiteral("a password needs a user name"));
    if (spec.clientCertificate.isEmpty()) {
        if (spec.clientKey && !spec.clientKey->isEmpty())
            return badField(QStringLiteral("clientCertificate"), QStringLiteral("a key needs its certificate"));
        return {};
    }
    if (!access::describeCertificate(spec.clientCertificate.toUtf8()))
        return badField(QStringLiteral("clientCertificate"),
                        QStringLiteral("a PEM certificate is needed (-----BEGIN CERTIFICATE-----)"));
    if (!spec.clientKey)
        return {}; // the stored one, or none: UpstreamSecrets::keep looks
    const auto pair = access::checkKeyPair(spec.clientCertificate.toUtf8(), *spec.clientKey);
    if (pair)
        return {};
    return badField(QStringLiteral("clientKey"),
                    pair.error().params.value(QStringLiteral("reason")) == QLatin1String("keyMismatch")
                        ? QStringLiteral("this key is not the certificate's")
                        : QStringLiteral("a PEM private key without a passphrase is needed"));
}

UpstreamSpec UpstreamAdmin::asStored(UpstreamSpec spec)
{
    while (spec.url.endsWith(QLatin1Char('/')))
        spec.url.chop(1);
    while (spec.proxyUrl.endsWith(QLatin1Char('/')))
        spec.proxyUrl.chop(1);
    for (QString &host : spec.realmHosts)
        host = host.toLower();
    spec.caPem = normalizedPem(spec.caPem);
    spec.clientCertificate = normalizedPem(spec.clientCertificate);
    spec.password.reset();
    spec.proxyPassword.reset();
    spec.clientKey.reset();
    return spec;
}

Result<catalog::UpstreamRecord> UpstreamAdmin::recordFor(const UpstreamSpec &spec) const
{
    if (const auto checked = check(spec); !checked)
        return checked.error();
    catalog::UpstreamRecord record;
    record.name = spec.name;
    record.provider = spec.provider;
    const UpstreamSpec stored = asStored(spec);
    record.url = stored.url;
    record.realmHosts = stored.realmHosts;
    record.proxyUrl = stored.proxyUrl;
    record.proxyUsername = spec.proxyUsername;
    record.clientCertificate = stored.clientCertificate;
    record.addresses = addressFamilyName(spec.addresses);
    record.username = spec.username;
    record.caPem = stored.caPem;
    record.allowedPrivateHosts = spec.allowedPrivateHosts;
    record.enabled = spec.enabled;
    m_secrets.seal(spec, record);
    return record;
}

bool UpstreamAdmin::hasSecretsOf(qint64 id, const UpstreamSpec &spec) const
{
    const auto record = catalog::UpstreamStore(m_rooms.database).find(id);
    return record && *record && m_secrets.holds(**record, spec);
}

Result<UpstreamInfo> UpstreamAdmin::add(const UpstreamSpec &spec, const Actor &actor)
{
    auto record = recordFor(spec);
    if (!record)
        return record.error();
    if (const auto complete = m_secrets.keep(spec, {}, *record); !complete)
        return complete.error();
    record->managed = actor.isFile;
    record->createdAt = m_rooms.clock.now();
    const auto id = catalog::UpstreamStore(m_rooms.database).add(*record);
    if (!id)
        return id.error();
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.upstreamAdded"), actor.name,
                                 {{QStringLiteral("upstream"), spec.name}});
    auto info = find(*id);
    if (info)
        Q_EMIT changed(*info);
    return info;
}

/// It has another address: what it said of tags is no longer fresh in the projects that ask it first.
Result<void> UpstreamAdmin::noteMove(qint64 id) const
{
    const auto projects = catalog::ProjectStore(m_rooms.database).all();
    if (!projects)
        return projects.error();
    for (const catalog::ProjectRecord &project : *projects) {
        if (project.upstreamId != id)
            continue;
        if (const auto noted = UpstreamSwitches(m_rooms.database).note(project.id, m_rooms.clock.now()); !noted)
            return noted;
    }
    return {};
}

/// While it is switched off, nobody notices that what was kept of its limit is another account's.
void UpstreamAdmin::forgetOtherAccount(const catalog::UpstreamRecord &before, const catalog::UpstreamRecord &now)
{
    if (before.enabled && now.enabled)
        return; // the pool tells
    const auto old = configFor(before);
    const auto next = configFor(now);
    if (old && next && old->isSameAccount(*next))
        return;
    m_limits.forget(now.id);
    forgetSpending(now.id);
}

Result<UpstreamInfo> UpstreamAdmin::update(qint64 id, const UpstreamSpec &spec, const Actor &actor)
{
    catalog::UpstreamStore store(m_rooms.database);
    const auto before = store.find(id);
    if (!before)
        return before.error();
    if (!*before)
        return Error(ErrorCode::NotFound, QStringLiteral("no such upstream"));
    if ((*before)->managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), (*before)->name}});
    auto record = recordFor(spec);
    if (!record)
        return record.error();
    record->id = id;
    record->managed = actor.isFile;
    if (const auto complete = m_secrets.keep(spec, **before, *record); !complete)
        return complete.error();
    if (const auto updated = store.update(*record); !updated)
        return updated.error();
    if ((*before)->url != record->url) {
        if (const auto noted = noteMove(id); !noted)
            return noted.error();
    }
    forgetOtherAccount(**before, *record);
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    if (!record->enabled) // which kept what the client knew
        forgetOtherAccount(**before, *record);
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.upstreamChanged"), actor.name,
                                 {{QStringLiteral("upstream"), spec.name}});
    auto info = find(id);
    if (info)
        Q_EMIT changed(*info);
    return info;
}

Result<void> UpstreamAdmin::remove(qint64 id, const Actor &actor)
{
    catalog::UpstreamStore store(m_rooms.database);
    const auto before = store.find(id);
    if (!before)
        return before.error();
    if (!*before)
        return Error(ErrorCode::NotFound, QStringLiteral("no such upstream"));
    if ((*before)->managed && !actor.isFile)
        return Error(ErrorCode::ManagedByFile, {}, {{QStringLiteral("name"), (*before)->name}});
    if (const auto info = infoFor(**before); info && !info->projects.isEmpty()) {
        return Error(ErrorCode::InUse, {},
                     {{QStringLiteral("name"), (*before)->name},
                      {QStringLiteral("projects"), info->projects.join(QStringLiteral(", "))}});
    }
    if (const auto gone = store.remove(id); !gone)
        return gone.error();
    m_limits.forget(id);
    forgetSpending(id);
    if (const auto reloaded = reload(); !reloaded)
        return reloaded.error();
    m_rooms.activity.recordEvent(activity::Severity::Info, QStringLiteral("audit.upstreamRemoved"), actor.name,
                                 {{QStringLiteral("upstream"), (*before)->name}});
    Q_EMIT removed(id);
    return {};
}

void UpstreamAdmin::test(qint64 id, const UpstreamSpec &spec, StepHandler onStep, DoneHandler onDone)
{
    upstream::UpstreamConfig config = configFor(spec);
    if (const auto checked = checkRoute(spec); !checked) {
        onDone(checked.error());
        return;
    }
    if (id != 0) {
        const auto record = catalog::UpstreamStore(m_rooms.database).find(id);
        if (!record || !*record) {
            onDone(Error(ErrorCode::NotFound, QStringLiteral("no such upstream")));
            return;
        }
        if (const auto stored = configFor(**record))
            UpstreamSecrets::lend(spec, **record, *stored, config);
    }
    const upstream::Preset *preset = builtInPresets().find(spec.provider);
    runConnectionTest(new upstream::ConnectionTest(config, preset ? preset->canary : QString(), m_rooms.transport,
                                                   m_rooms.clock, upstream::lookUpHost, this),
                      qOverload<const upstream::TestStepResult &>(toAdmin), std::move(onStep), std::move(onDone));
}

} // namespace breakwater::admin
