// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MemoryLedger.h"
#include "ScriptedTransport.h"
#include "base/Hasher.h"
#include "base/MediaType.h"
#include "cache/CacheEngine.h"
#include "storage/FileBlobStore.h"
#include "storage/InFlightBlob.h"
#include "support/ManualClock.h"

#include <QTemporaryDir>
#include <QtTest>

namespace breakwater::cache {

/// An engine over a scripted upstream, a real store and a catalog in memory. Projects "one" (1) and "two" (2), each
/// with an upstream of the same number.
class EngineFixture
{
public:
    EngineFixture()
    {
        auto opened = storage::FileBlobStore::open(m_folder.path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toLogLine()));
        store = std::move(*opened);
        engine = std::make_unique<CacheEngine>(*store, ledger, transport, clock);
        setUpstreams({1, 2});
        setProjects({1, 2});
        QObject::connect(engine.get(), &CacheEngine::eventRaised, engine.get(),
                         [this](const CacheEvent &event) { events.append(event.code); });
    }

    void setUpstreams(const std::vector<int> &ids)
    {
        std::vector<upstream::UpstreamConfig> configs;
        for (const int id : ids) {
            upstream::UpstreamConfig config;
            config.id = id;
            config.name = QStringLiteral("up%1").arg(id);
            config.url = QStringLiteral("https://up%1.test").arg(id);
            configs.push_back(config);
        }
        engine->upstreams().setConfigs(configs);
    }
    void setProjects(const std::vector<int> &ids, const FreshnessPolicy &freshness = {})
    {
        std::vector<Project> projects;
        for (const int id : ids) {
            Project project;
            project.id = id;
            project.name = id == 1 ? "one" : "two";
            project.upstreamId = id;
            project.upstreamName = "up" + std::to_string(id);
            project.freshness = freshness;
            projects.push_back(project);
        }
        engine->setProjects(projects);
    }
    ProjectDirectory::Found project(int id) const { return engine->projects()->byId(id); }

    /// What the engine answers, once it does.
    template<typename T>
    using Slot = std::shared_ptr<std::optional<Result<T>>>;
    template<typename T>
    static std::pair<Slot<T>, Callback<T>> slot()
    {
        auto kept = std::make_shared<std::optional<Result<T>>>();
        return {kept, [kept](Result<T> result) {
                    if (kept->has_value())
                        qFatal("answered twice");
                    kept->emplace(std::move(result));
                }};
    }

    Slot<ManifestAnswer> manifest(const std::string &reference, bool withBytes = true, int projectId = 1,
                                  const std::string &repository = "lib/app")
    {
        auto [kept, callback] = slot<ManifestAnswer>();
        engine->requestManifest(project(projectId), repository, *Reference::parse(reference), withBytes, callback);
        return kept;
    }
    Slot<BlobAnswer> blob(const Digest &digest, bool headOnly = false, int projectId = 1,
                          const std::string &repository = "lib/app")
    {
        auto [kept, callback] = slot<BlobAnswer>();
        engine->requestBlob(project(projectId), repository, digest, headOnly, callback);
        return kept;
    }
    std::optional<ManifestAnswer> hit(const std::string &reference, int projectId = 1)
    {
        return engine->findManifest(*project(projectId), "lib/app", *Reference::parse(reference), true);
    }

    static std::string manifestBytes(const std::string &mark = "a")
    {
        return R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":")"
            + Hasher::hash("config " + mark).toString() + R"(","size":)" + std::to_string(mark.size() + 7)
            + R"(},"layers":[]})";
    }
    /// With these layers; each of them and the config say that they are of this size.
    static std::string imageBytes(const std::string &mark, const std::vector<Digest> &layers, std::uint64_t sizeBytes)
    {
        const auto descriptor = [sizeBytes](const std::string &type, const Digest &digest) {
            return R"({"mediaType":"application/vnd.oci.image.)" + type + R"(","digest":")" + digest.toString()
                + R"(","size":)" + std::to_string(sizeBytes) + '}';
        };
        std::string bytes = R"({"schemaVersion":2,"mediaType":"application/vnd.oci.image.manifest.v1+json","config":)"
            + descriptor("config.v1+json", Hasher::hash("config " + mark)) + R"(,"layers":[)";
        for (std::size_t i = 0; i < layers.size(); ++i)
            bytes += (i > 0 ? "," : "") + descriptor("layer.v1.tar", layers[i]);
        return bytes + "]}";
    }
    static ScriptedTransport::Fields manifestFields(const std::string &bytes)
    {
        return {{"Content-Type", std::string(mediatype::ociManifest)},
                {"Content-Length", std::to_string(bytes.size())},
                {"Docker-Content-Digest", Hasher::hash(bytes).toString()}};
    }
    static ScriptedTransport::Fields blobFields(std::uint64_t sizeBytes)
    {
        return {{"Content-Type", "application/octet-stream"}, {"Content-Length", std::to_string(sizeBytes)}};
    }

    QTemporaryDir m_folder;
    ManualClock clock;
    ScriptedTransport transport;
    MemoryLedger ledger;
    std::unique_ptr<storage::FileBlobStore> store;
    std::unique_ptr<CacheEngine> engine;
    QStringList events;
};

} // namespace breakwater::cache

#define ANSWERED(slot) QTRY_VERIFY((slot)->has_value())
#define ANSWERED_OK(slot)                                                                                              \
    do {                                                                                                               \
        QTRY_VERIFY((slot)->has_value());                                                                              \
        QVERIFY2((*slot)->ok(), (*slot)->ok() ? "" : qPrintable((*slot)->error().toLogLine()));                        \
    } while (false)
#define ANSWERED_ERROR(slot, expectedCode)                                                                             \
    do {                                                                                                               \
        QTRY_VERIFY((slot)->has_value());                                                                              \
        QVERIFY(!(*slot)->ok());                                                                                       \
        QCOMPARE(errorCodeName((*slot)->error().code), errorCodeName(expectedCode));                                   \
    } while (false)
#define ASKED(count) QTRY_COMPARE(f.transport.asked.size(), std::size_t(count))
