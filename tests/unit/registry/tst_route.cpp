// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/Conditional.h"
#include "registry/ErrorAnswer.h"
#include "registry/Route.h"
#include "registry/StaleWarning.h"

#include <QtTest>

namespace breakwater::registry {

/// Paths and names, and the small rules of answers.
class TestRoute : public QObject
{
    Q_OBJECT

private:
    using Endpoint = Route::Endpoint;

    static cache::ProjectDirectory projects()
    {
        cache::Project hub;
        hub.id = 1;
        hub.name = "dockerhub-proxy";
        hub.serves = {"docker.io"};
        hub.isDefault = true;
        hub.addLibrary = true;
        cache::Project ghcr;
        ghcr.id = 2;
        ghcr.name = "ghcr";
        ghcr.serves = {"ghcr.io"};
        cache::Project secret;
        secret.id = 3;
        secret.name = "secret";
        secret.serves = {"secret.io"};
        return cache::ProjectDirectory({hub, ghcr, secret});
    }

private Q_SLOTS:
    void parseRoute_paths_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("endpoint"); // -1: not of the API
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("reference");
        const auto row = [](const char *path, int endpoint, const char *name = "", const char *reference = "") {
            QTest::newRow(path) << QByteArray(path) << endpoint << QByteArray(name) << QByteArray(reference);
        };
        const auto of = [](Endpoint endpoint) { return static_cast<int>(endpoint); };
        row("/v2", of(Endpoint::Ping));
        row("/v2/", of(Endpoint::Ping));
        row("/v2/dockerhub-proxy/", of(Endpoint::Ping), "dockerhub-proxy");
        row("/v2/a/b/manifests/latest", of(Endpoint::Manifest), "a/b", "latest");
        row("/v2/a/manifests/b/manifests/latest", of(Endpoint::Manifest), "a/manifests/b", "latest");
        row("/v2/a/blobs/b/tags/list", of(Endpoint::Tags), "a/blobs/b", "list");
        row("/v2/a/blobs/sha256:00", of(Endpoint::Blob), "a", "sha256:00");
        row("/v2/a/blobs/sha256%3A00", of(Endpoint::Blob), "a", "sha256:00");
        row("/v2/a/blobs/sha256%3a00", of(Endpoint::Blob), "a", "sha256:00");
        row("/v2/a/referrers/sha256:00", of(Endpoint::Referrers), "a", "sha256:00");
        row("/v2/a/blobs/uploads/", of(Endpoint::Upload), "a", "uploads/");
        row("/v2/a/tags/other", of(Endpoint::Unknown), "a", "other");
        row("/v2/_catalog", of(Endpoint::Unknown), "_catalog");
        row("/v2/a%2fb/manifests/x", of(Endpoint::Manifest), "a%2fb", "x");
        row("/v2/../etc/manifests/x", of(Endpoint::Manifest), "../etc", "x");
        row("/docker.io/v2/library/redis/manifests/7", of(Endpoint::Manifest), "docker.io/library/redis", "7");
        row("/docker.io/v2/", of(Endpoint::Ping), "docker.io");
        row("/a/b/v2/x/manifests/1", -1);
        row("/v2x", -1);
        row("/v1/x", -1);
        row("/", -1);
    }
    void parseRoute_paths()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, endpoint);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, reference);
        const auto route = parseRoute(path.toStdString());
        QCOMPARE(route ? static_cast<int>(route->endpoint) : -1, endpoint);
        if (route) {
            QCOMPARE(route->name, name.toStdString());
            QCOMPARE(route->reference, reference.toStdString());
        }
    }

    void resolveName_threeWays_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("ns");
        QTest::addColumn<int>("project"); // 0: unknown, -1: invalid
        QTest::addColumn<QByteArray>("repository");
        QTest::addColumn<bool>("disagrees");
        const auto row
            = [](const char *name, const char *ns, int project, const char *repository = "", bool disagrees = false) {
                  QTest::newRow(qPrintable(QStringLiteral("%1 ns=%2").arg(QLatin1String(name), QLatin1String(ns))))
                      << QByteArray(name) << QByteArray(ns) << project << QByteArray(repository) << disagrees;
              };
        row("dockerhub-proxy/library/redis", "", 1, "library/redis");
        row("dockerhub-proxy/redis", "", 1, "library/redis");
        row("docker.io/redis", "", 1, "library/redis");
        row("index.docker.io/me/app", "", 1, "me/app");
        row("ghcr/owner/app", "", 2, "owner/app");
        row("ghcr.io/owner/app", "", 2, "owner/app");
        row("ghcr.io/app", "", 2, "app");
        row("owner/app", "ghcr.io", 2, "owner/app");
        row("redis", "docker.io", 1, "library/redis");
        row("redis", "registry-1.docker.io", 1, "library/redis");
        row("redis", "", 1, "library/redis");
        row("me/app", "", 1, "me/app");
        row("ghcr/owner/app", "docker.io", 2, "owner/app", true);
        row("ghcr/owner/app", "ghcr.io", 2, "owner/app");
        row("owner/app", "evil.example", 0);
        row("evil.example/app", "", 0);
        row("secret/app", "", 1, "secret/app"); // as a project that does not exist
        row("secret.io/app", "", 0);
        row("app", "secret.io", 0);
        row("ghcr/owner/app", "secret.io", 2, "owner/app"); // no word of what may not be known
        row("a/../b", "", -1);
        row("a//b", "", -1);
        row("A/b", "", -1);
        row("a%2fb", "", -1);
        row("", "", -1);
    }
    void resolveName_threeWays()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, ns);
        QFETCH(int, project);
        QFETCH(QByteArray, repository);
        QFETCH(bool, disagrees);
        const auto found = resolveName(projects(), name.toStdString(), ns.toStdString(),
                                       [](const cache::Project &each) { return each.name != "secret"; });
        if (project <= 0) {
            QVERIFY(!found);
            QCOMPARE(found.error().code, project == 0 ? ErrorCode::ProjectUnknown : ErrorCode::InvalidName);
            return;
        }
        QVERIFY(found.ok());
        QCOMPARE(found->project->id, project);
        QCOMPARE(found->repository, repository.toStdString());
        QCOMPARE(found->nsDisagrees, disagrees);
    }

    void ifNoneMatch_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("hits");
        QTest::newRow("quoted") << QByteArray("\"sha256:aa\"") << true;
        QTest::newRow("bare") << QByteArray("sha256:aa") << true;
        QTest::newRow("weak") << QByteArray("W/\"sha256:aa\"") << true;
        QTest::newRow("list") << QByteArray("\"x\", \"sha256:aa\"") << true;
        QTest::newRow("star") << QByteArray("*") << true;
        QTest::newRow("other") << QByteArray("\"sha256:ab\"") << false;
        QTest::newRow("half a quote") << QByteArray("\"sha256:aa") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }
    void ifNoneMatch()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, hits);
        http::Request request;
        request.headers.add("If-None-Match", value.toStdString());
        QCOMPARE(ifNoneMatchHits(request, "sha256:aa"), hits);
    }

    void errorAnswer_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("oci");
        const auto row = [](ErrorCode code, int status, const char *oci) {
            QTest::newRow(qPrintable(errorCodeName(code))) << static_cast<int>(code) << status << QByteArray(oci);
        };
        row(ErrorCode::InvalidName, 400, "NAME_INVALID");
        row(ErrorCode::InvalidTag, 404, "MANIFEST_UNKNOWN");
        row(ErrorCode::InvalidDigest, 400, "DIGEST_INVALID");
        row(ErrorCode::ProjectUnknown, 404, "NAME_UNKNOWN");
        row(ErrorCode::RepositoryUnknown, 404, "NAME_UNKNOWN");
        row(ErrorCode::ManifestUnknown, 404, "MANIFEST_UNKNOWN");
        row(ErrorCode::BlobUnknown, 404, "BLOB_UNKNOWN");
        row(ErrorCode::Unauthorized, 401, "UNAUTHORIZED");
        row(ErrorCode::Denied, 403, "DENIED");
        row(ErrorCode::RepositoryNotAllowed, 403, "DENIED");
        row(ErrorCode::UpstreamDenied, 403, "DENIED");
        row(ErrorCode::ReadOnlyProject, 405, "UNSUPPORTED");
        row(ErrorCode::UpstreamRateLimited, 503, "UNAVAILABLE");
        row(ErrorCode::UpstreamTimeout, 504, "UNAVAILABLE");
        row(ErrorCode::UpstreamConnect, 502, "UNAVAILABLE");
        row(ErrorCode::UpstreamLoop, 508, "UNAVAILABLE");
        row(ErrorCode::DigestMismatch, 502, "UNAVAILABLE");
        row(ErrorCode::StorageFull, 503, "UNAVAILABLE");
        row(ErrorCode::Cancelled, 503, "UNAVAILABLE");
        row(ErrorCode::Internal, 500, "UNKNOWN");
    }
    void errorAnswer()
    {
        QFETCH(int, code);
        QFETCH(int, status);
        QFETCH(QByteArray, oci);
        const Error error(static_cast<ErrorCode>(code), QStringLiteral("some \"detail\""),
                          {{QStringLiteral("upstream"), QStringLiteral("hub")},
                           {QStringLiteral("retryAfterSeconds"), QStringLiteral("900")}});
        const auto response = errorResponse(error, "id1");
        QCOMPARE(response.status, status);
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(*std::get<http::Bytes>(response.body)));
        const auto entry = json.object().value(QStringLiteral("errors")).toArray().at(0).toObject();
        QCOMPARE(entry.value(QStringLiteral("code")).toString().toUtf8(), oci);
        QVERIFY(!entry.value(QStringLiteral("message")).toString().isEmpty());
        QCOMPARE(response.headers.contains("Allow"), status == 405);
        QCOMPARE(std::string(response.headers.value("Retry-After")), std::string(status >= 502 && status <= 504 ? "60" : ""));
    }

    void staleWarning_isOneQuotedAsciiText()
    {
        http::Response response;
        const Error reason(ErrorCode::UpstreamConnect, {},
                           {{QStringLiteral("upstream"), QStringLiteral("a\"b\\c\r\né")}});
        addStaleWarning(response, reason, fromUnixMs(1'000), fromUnixMs(61'000));
        QCOMPARE(std::string(response.headers.value("Warning")),
                 std::string("299 - \"Breakwater served a cached copy: a?b?c??? cannot be reached\""));
        QCOMPARE(std::string(response.headers.value("Age")), std::string("60"));
    }
};

} // namespace breakwater::registry

QTEST_GUILESS_MAIN(breakwater::registry::TestRoute)
#include "tst_route.moc"
