// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Hasher.h"
#include "catalog/BlobTable.h"
#include "catalog/Database.h"
#include "catalog/ManifestStore.h"
#include "catalog/ProjectStore.h"
#include "catalog/RepositoryStore.h"
#include "catalog/TagStore.h"
#include "catalog/UpstreamStore.h"

#include <QTemporaryDir>
#include <QtTest>

#define VERIFY_OK(expression)                                                                                          \
    do {                                                                                                               \
        const auto &verifiedResult = (expression);                                                                     \
        QVERIFY2(verifiedResult.ok(), verifiedResult.ok() ? "" : qPrintable(verifiedResult.error().toLogLine()));      \
    } while (false)

#define COMPARE_ERROR(expression, expectedCode)                                                                        \
    do {                                                                                                               \
        const auto &comparedResult = (expression);                                                                     \
        QVERIFY(!comparedResult.ok());                                                                                 \
        QCOMPARE(errorCodeName(comparedResult.error().code), errorCodeName(expectedCode));                             \
    } while (false)

namespace breakwater::catalog {

/// A catalog in a folder that goes with the test.
class CatalogFixture
{
public:
    CatalogFixture() { reopen(); }

    void reopen()
    {
        m_database.reset();
        m_database.emplace(must(Database::open(path())));
    }
    void close() { m_database.reset(); }
    QString path() const { return m_folder.filePath(QStringLiteral("catalog.db")); }
    Database &database() { return *m_database; }
    operator Database &() { return *m_database; }

    /// The value, or the end of the test program.
    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().toLogLine()));
        return std::move(result).value();
    }
    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().toLogLine()));
    }

    static WallTime at(std::int64_t seconds) { return fromUnixMs(1'700'000'000'000 + seconds * 1000); }
    static Digest digest(const std::string &name) { return Hasher::hash(name); }

    qint64 addProject(const QString &name)
    {
        UpstreamRecord upstream;
        upstream.name = name + QStringLiteral("-upstream");
        ProjectRecord project;
        project.name = name;
        project.upstreamId = must(UpstreamStore(*m_database).add(upstream));
        return must(ProjectStore(*m_database).add(project));
    }
    qint64 addRepository(qint64 project, const QString &name)
    {
        return must(RepositoryStore(*m_database).ensure(project, name));
    }
    void addBlob(qint64 project, const std::string &name, qint64 sizeBytes)
    {
        must(BlobTable(*m_database).record(project, {digest(name), sizeBytes, sizeBytes, at(0), at(0)}));
    }
    void addTag(qint64 repository, const QString &tag, const std::string &manifest)
    {
        TagRecord record;
        record.name = tag;
        record.digest = digest(manifest);
        record.mediaType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
        record.checkedAt = at(1);
        must(TagStore(*m_database).record(repository, record));
    }
    /// An image manifest of 100 bytes with a config of 10 and its layers, all of which are stored.
    void addImage(qint64 project, qint64 repository, const std::string &name, const QMap<QString, qint64> &layers)
    {
        ManifestRecord manifest;
        manifest.digest = digest(name);
        manifest.mediaType = QStringLiteral("application/vnd.oci.image.manifest.v1+json");
        manifest.sizeBytes = 100;
        manifest.storedAt = at(0);
        manifest.children.append(
            {ChildKind::Config, digest(name + " config"), QStringLiteral("config"), 10, {}, false});
        addBlob(project, name + " config", 10);
        for (auto it = layers.begin(); it != layers.end(); ++it) {
            const std::string layer = it.key().toStdString();
            manifest.children.append({ChildKind::Layer, digest(layer), QStringLiteral("layer"), it.value(), {}, false});
            addBlob(project, layer, it.value());
        }
        must(ManifestStore(*m_database).record(repository, manifest));
    }
    /// An index of 50 bytes. Children that were not added before are only named.
    void addIndex(qint64 repository, const std::string &name, const QMap<QString, std::string> &platforms)
    {
        ManifestRecord manifest;
        manifest.digest = digest(name);
        manifest.mediaType = QStringLiteral("application/vnd.oci.image.index.v1+json");
        manifest.sizeBytes = 50;
        manifest.storedAt = at(0);
        for (auto it = platforms.begin(); it != platforms.end(); ++it)
            manifest.children.append(
                {ChildKind::Manifest, digest(it.value()), QStringLiteral("manifest"), 100, it.key(), false});
        must(ManifestStore(*m_database).record(repository, manifest));
    }

    static QStringList sorted(const QList<Digest> &digests)
    {
        QStringList texts;
        for (const Digest &each : digests)
            texts.append(each.toQString());
        texts.sort();
        return texts;
    }
    static QStringList sortedNames(std::initializer_list<const char *> names)
    {
        QList<Digest> digests;
        for (const char *name : names)
            digests.append(digest(name));
        return sorted(digests);
    }

private:
    QTemporaryDir m_folder;
    std::optional<Database> m_database;
};

} // namespace breakwater::catalog
