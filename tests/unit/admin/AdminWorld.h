// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminBackend.h"
#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/CatalogLedger.h"
#include "catalog/BlobTable.h"
#include "support/ManualClock.h"
#include "unit/cache/ScriptedTransport.h"
#include "unit/catalog/CatalogFixture.h"

#include <QSignalSpy>

namespace breakwater::admin {

/// The admin room on a real catalog and store, with an upstream that only keeps what it is asked.
class AdminWorld
{
public:
    class Control final : public ServerControl
    {
    public:
        ServerInfo info() const override
        {
            ServerInfo info;
            info.boundAddresses = {QStringLiteral("0.0.0.0:8443")};
            info.urls = {QStringLiteral("https://cache.lan:8443")};
            return info;
        }
        ServerSettings settings() const override
        {
            ServerSettings settings;
            settings.names = {QStringLiteral("cache.lan")};
            return settings;
        }
        bool settingsAreManaged() const override { return managed; }
        Result<void> apply(const ServerSettings &) override { return {}; }
        Result<CertificateInfo> certificate() const override { return Error(ErrorCode::NotFound); }
        Result<QString> caCertificatePem() const override { return Error(ErrorCode::NotFound); }
        Result<void> finishSetup() override { return {}; }

        bool managed = false;
    };

    AdminWorld()
    {
        auto opened = storage::FileBlobStore::open(folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        store = std::move(*opened);
        engine = std::make_unique<cache::CacheEngine>(*store, ledger, transport, clock);
        activity = std::make_unique<activity::ActivityHub>(database, clock,
                                                           [](std::int32_t, const Digest &) { return std::nullopt; });
        backend = std::make_unique<AdminBackend>(
            ServerRooms {database, *store, *engine, *activity, authenticator, box, transport, clock}, control);
        backend->serverChanged();
    }
    ~AdminWorld() { backend.reset(); }

    static UpstreamSpec upstreamSpec(const QString &name)
    {
        UpstreamSpec spec;
        spec.name = name;
        spec.url = QStringLiteral("https://%1.test").arg(name);
        return spec;
    }
    qint64 addUpstream(const QString &name)
    {
        return catalog::CatalogFixture::must(backend->upstreams().add(upstreamSpec(name), Actor::console())).id;
    }
    qint64 addProject(const QString &name, const QStringList &serves = {})
    {
        ProjectSpec spec;
        spec.name = name;
        spec.upstreamId = addUpstream(name + QStringLiteral("-up"));
        spec.serves = serves;
        return catalog::CatalogFixture::must(backend->projects().add(spec, Actor::console())).id;
    }

    QTemporaryDir folder;
    catalog::CatalogFixture database;
    ManualClock clock;
    ScriptedTransport transport;
    std::unique_ptr<storage::FileBlobStore> store;
    cache::CatalogLedger ledger {database.database(), clock};
    std::unique_ptr<cache::CacheEngine> engine;
    access::TokenService tokens {clock, Secret(QByteArray(32, 'k'))};
    access::Authenticator authenticator {clock, tokens};
    access::SecretBox box {Secret(QByteArray(32, 'b'))};
    std::unique_ptr<activity::ActivityHub> activity;
    Control control;
    std::unique_ptr<AdminBackend> backend;
};

} // namespace breakwater::admin
