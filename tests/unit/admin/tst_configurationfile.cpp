// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::configuration;
using namespace Qt::StringLiterals;

namespace {

const QByteArray certificatePem = "-----BEGIN CERTIFICATE-----\n"
                                  "MIIBdTCCARugAwIBAgIUZ+tuLhjXkIJ3CqWFlkMrisoZND8wCgYIKoZIzj0EAwIw\n"
                                  "DzENMAsGA1UEAwwEdGVzdDAgFw0yNjExMjQwNzUyNDBaGA8yMTI2MTAzMTA3NTI0\n"
                                  "MFowDzENMAsGA1UEAwwEdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABM0i\n"
                                  "CmZBAex6pEaMwAQ4C8CX6/JgH4WnQpzrPAGA4YaLf04CRB1WOIlxCyXxjbv7JBsv\n"
                                  "s88Gg07JNycngvUaGFajUzBRMB0GA1UdDgQWBBQF7JlTouahbuAjYirgUazZnGws\n"
                                  "fjAfBgNVHSMEGDAWgBQF7JlTouahbuAjYirgUazZnGwsfjAPBgNVHRMBAf8EBTAD\n"
                                  "AQH/MAoGCCqGSM49BAMCA0gAMEUCIQDrrtjxRSclHyr3DfiNGleVII78wjBsSftq\n"
                                  "PrNGqX65EAIgb+PBukFH0I+yisAgGTE85dn9Fw6Z+/QfqQGIWUEwp7E=\n"
                                  "-----END CERTIFICATE-----\n";

/// The file of the issue, with files that are there.
const QByteArray wholeFile = "server:\n"
                             "  listen: \"127.0.0.1:8443\"        # or a list\n"
                             "  names: [cache.lan, 192.168.1.10]\n"
                             "  tls: auto\n"
                             "  anonymous_pull: [\"192.168.1.0/24\"]\n"
                             "  offline: false\n"
                             "  store_limit: 200GiB\n"
                             "upstreams:\n"
                             "  - {name: dockerhub, provider: docker-hub, url: \"https://registry-1.docker.io\", "
                             "username: me, password_file: secret}\n"
                             "  - {name: lab, provider: oci, url: \"http://127.0.0.1:5000\", ca_file: ca.pem, "
                             "allowed_private_hosts: [10.0.0.0/8, minio.lan]}\n"
                             "  - name: plain\n"
                             "    url: https://quay.io\n"
                             "    username: robot\n"
                             "    password: \"in line\"\n"
                             "    enabled: false\n"
                             "projects:\n"
                             "  - {name: dockerhub-proxy, upstream: dockerhub, serves: [docker.io], default: true}\n"
                             "  - name: lab-proxy\n"
                             "    upstream: lab\n"
                             "    serves: lab.lan:5000\n"
                             "    freshness:\n"
                             "      - {match: \"latest\", every: 10m}\n"
                             "      - {match: \"v*\", every: never}\n"
                             "      - {regex: \"^20\\\\d{6}$\", every: never}\n"
                             "      - {class: version, every: 24h}\n"
                             "      - {match: \"*\", every: always}\n"
                             "    stale_while_revalidate: 5m\n"
                             "    stale_on_error: false\n"
                             "    stale_max_age: 30d\n"
                             "    gone_upstream: refuse\n"
                             "    allow: [\"library/*\", \"team/app:1.*\"]\n"
                             "    deny: library/mysql\n"
                             "    fallbacks: [dockerhub]\n"
                             "    prefetch: false\n"
                             "robots:\n"
                             "  - {name: cluster-pull, projects: [\"*\"], secret_file: secret, expires: never}\n"
                             "  - {name: ci, project: lab-proxy, secret: s3cret, expires: 2027-01-01, disabled: true, "
                             "description: \"the CI\"}\n";

} // namespace

class TestConfigurationFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    Result<Configuration> parse(const QByteArray &text, const ReadOptions &options = {}) const
    {
        return readConfiguration(text, path(u"breakwater.yaml"_s), options);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write(u"secret"_s, "hunter2\n");
        write(u"windows"_s, "hunter2\r\n");
        write(u"empty"_s, "\n");
        write(u"lines"_s, "a\nb\n");
        write(u"ca.pem"_s, certificatePem);
    }

    void read_wholeFile_givesEveryValue()
    {
        write(u"breakwater.yaml"_s, wholeFile);
        const auto result = readConfigurationFile(path(u"breakwater.yaml"_s));
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(configurationErrorLine(result.error())));
        const Configuration &c = *result;
        QCOMPARE(c.server.listen.value(), QStringList {u"127.0.0.1:8443"_s});
        QCOMPARE(c.server.names.value(), QStringList({u"cache.lan"_s, u"192.168.1.10"_s}));
        QCOMPARE(c.server.tls->mode, admin::TlsMode::Automatic);
        QCOMPARE(c.server.anonymousPull.value(), QStringList {u"192.168.1.0/24"_s});
        QCOMPARE(c.server.offline.value(), false);
        QCOMPARE(c.server.storeLimitBytes.value(), 214748364800);

        QCOMPARE(c.upstreams.size(), 3);
        QCOMPARE(c.upstreams[0].spec.provider, u"docker-hub"_s);
        QCOMPARE(c.upstreams[0].spec.username, u"me"_s);
        QCOMPARE(c.upstreams[0].spec.password->reveal(), QByteArray("hunter2"));
        QCOMPARE(c.upstreams[0].line, 9);
        QCOMPARE(c.upstreams[1].spec.caPem, QString::fromLatin1(certificatePem));
        QCOMPARE(c.upstreams[1].spec.allowedPrivateHosts, QStringList({u"10.0.0.0/8"_s, u"minio.lan"_s}));
        QVERIFY(!c.upstreams[1].spec.password);
        QCOMPARE(c.upstreams[2].spec.password->reveal(), QByteArray("in line"));
        QCOMPARE(c.upstreams[2].spec.enabled, false);

        QCOMPARE(c.projects.size(), 2);
        QCOMPARE(c.projects[0].upstream, u"dockerhub"_s);
        QCOMPARE(c.projects[0].spec.serves, QStringList {u"docker.io"_s});
        QVERIFY(c.projects[0].spec.isDefault);
        QVERIFY(c.projects[0].spec.freshness.isEmpty());
        QCOMPARE(c.projects[1].spec.serves, QStringList {u"lab.lan:5000"_s});
        const QList<admin::FreshnessRule> rules {{u"latest"_s, 600},
                                                 {u"v*"_s, -1},
                                                 {u"^20\\d{6}$"_s, -1, TagPattern::Kind::Regex},
                                                 {u"version"_s, 86400, TagPattern::Kind::Class},
                                                 {u"*"_s, 0}};
        QCOMPARE(c.projects[1].spec.freshness, rules);
        QCOMPARE(c.projects[0].spec.whileRevalidateSeconds, 0);
        QVERIFY(c.projects[0].spec.staleOnError);
        QVERIFY(!c.projects[0].spec.strictGone);
        QCOMPARE(c.projects[1].spec.whileRevalidateSeconds, 300);
        QVERIFY(!c.projects[1].spec.staleOnError);
        QCOMPARE(c.projects[1].spec.staleMaxAgeSeconds, 30 * 86400);
        QVERIFY(c.projects[1].spec.strictGone);
        const QStringList allow {u"library/*"_s, u"team/app:1.*"_s};
        QCOMPARE(c.projects[1].spec.allow, allow);
        QCOMPARE(c.projects[1].spec.deny, QStringList {u"library/mysql"_s});
        QCOMPARE(c.projects[1].fallbacks, QStringList {u"dockerhub"_s});
        QVERIFY(!c.projects[1].spec.prefetch);
        QVERIFY(c.projects[0].fallbacks.isEmpty());
        QVERIFY(c.projects[0].spec.prefetch);

        QCOMPARE(c.robots.size(), 2);
        QCOMPARE(c.robots[0].spec.projects, QStringList {u"*"_s});
        QVERIFY(!c.robots[0].spec.expiresAt.isValid());
        QCOMPARE(c.robots[0].secret->reveal(), QByteArray("hunter2"));
        QCOMPARE(c.robots[1].spec.project, u"lab-proxy"_s);
        QCOMPARE(c.robots[1].spec.projects, QStringList {u"lab-proxy"_s});
        QCOMPARE(c.robots[1].spec.expiresAt, QDateTime(QDate(2027, 1, 1), QTime(0, 0), QTimeZone::utc()));
        QVERIFY(c.robots[1].spec.disabled);
        QCOMPARE(c.robots[1].spec.description, u"the CI"_s);
        QCOMPARE(*parse(wholeFile), c); // idempotent: the same file is the same value
    }

    void read_route_fromFiles()
    {
        const Secret key(
            QByteArray(QByteArrayLiteral("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n")));
        write(u"client.key"_s, key.reveal());
        const QByteArray head = "upstreams:\n  - name: lab\n    url: https://lab.lan\n";
        const auto read = parse(head
                                + "    realm_hosts: Login.lan\n    addresses: ipv4\n    client_certificate: ca.pem\n"
                                  "    proxy: {url: \"https://proxy.lan:3129\", username: p, password_file: secret}\n");
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(configurationErrorLine(read.error())));
        const admin::UpstreamSpec &spec = read->upstreams[0].spec;
        QCOMPARE(spec.realmHosts, QStringList {u"login.lan"_s});
        QCOMPARE(spec.addresses, AddressFamily::Ipv4);
        QCOMPARE(spec.clientCertificate, QString::fromLatin1(certificatePem));
        QVERIFY(!spec.clientKey);
        QCOMPARE(spec.proxyUrl, u"https://proxy.lan:3129"_s);
        QCOMPARE(spec.proxyUsername, u"p"_s);
        QCOMPARE(spec.proxyPassword->reveal(), QByteArray("hunter2"));
        const auto refused = [&](const QByteArray &line, const QString &remedy) {
            const auto result = parse(head + "    " + line + "\n");
            const QString text = result.ok() ? QString() : configurationErrorLine(result.error());
            QVERIFY2(text.contains(remedy), qPrintable(text));
            QVERIFY(!text.contains(u"topsecret"_s));
        };
        refused("proxy: http://u:topsecret@proxy.lan:3128", u"username and password_file"_s);
        refused("proxy: {url: \"http://u:topsecret@proxy.lan:3128\"}", u"username and password_file"_s);
        refused("proxy: http://proxy.lan", u"no port"_s);
        refused("proxy: {url: \"http://proxy.lan:1\", password_file: secret}", u"username"_s);
        refused("realm_hosts: [\"https://login.lan\"]", u"without https://"_s);
        refused("addresses: both", u"any, ipv4 or ipv6"_s);
        refused("client_certificate: secret", u"no PEM certificate"_s);
        refused("client_key: client.key", u"client_certificate"_s);
        refused("client_certificate: ca.pem\n    client_key: client.key", u"no PEM private key"_s);
    }

    void read_nothing_namesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("comment") << QByteArray("# nothing yet\n");
        QTest::newRow("empty map") << QByteArray("{}\n");
        QTest::newRow("empty lists") << QByteArray("upstreams: []\nprojects: []\n");
        QTest::newRow("document mark") << QByteArray("---\n");
    }

    void read_nothing_namesNothing()
    {
        QFETCH(QByteArray, text);
        const auto result = parse(text);
        QVERIFY(result.ok());
        QCOMPARE(result->server, ServerSection());
        QVERIFY(result->upstreams.isEmpty() && result->projects.isEmpty() && result->robots.isEmpty());
    }

    void read_tlsForms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("mode");
        QTest::newRow("auto") << QByteArray("server: {tls: auto}") << static_cast<int>(admin::TlsMode::Automatic);
        QTest::newRow("off") << QByteArray("server: {tls: off}") << static_cast<int>(admin::TlsMode::Off);
        QTest::newRow("files") << QByteArray("server: {tls: {certificate: ca.pem, key: secret}}")
                               << static_cast<int>(admin::TlsMode::Files);
    }

    void read_tlsForms()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, mode);
        const auto result = parse(text);
        QVERIFY(result.ok());
        QCOMPARE(static_cast<int>(result->server.tls->mode), mode);
        if (result->server.tls->mode == admin::TlsMode::Files)
            QCOMPARE(result->server.tls->certificateFile, path(u"ca.pem"_s));
    }

    void read_error_namesLineKeyAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("detail"); // a part of it
        const auto row
            = [](const char *name, const char *text, ErrorCode code, int line, const char *key, const char *detail) {
                  QTest::newRow(name) << QByteArray(text) << static_cast<int>(code) << line << QString::fromLatin1(key)
                                      << QString::fromLatin1(detail);
              };
        constexpr auto syntax = ErrorCode::ConfigurationSyntax;
        constexpr auto unknown = ErrorCode::ConfigurationUnknownKey;
        constexpr auto bad = ErrorCode::ConfigurationBadValue;
        constexpr auto missing = ErrorCode::ConfigurationFileMissing;
        row("bad yaml", "server:\n  listen: [a\nb: c\n", syntax, 3, "", "YAML");
        row("tab", "server:\n\tlisten: x\n", syntax, 2, "", "YAML");
        row("two documents", "{}\n---\nserver: {}\n", syntax, 3, "", "documents");
        row("top is a list", "- a\n", bad, 1, "", "map");
        row("top is a text", "hello\n", bad, 1, "", "map");
        row("unknown section", "servers:\n  listen: x\n", unknown, 1, "servers", "did you mean \"server\"");
        row("unknown key", "server:\n  tls: auto\n  lisen: x\n", unknown, 3, "server.lisen", "did you mean \"listen\"");
        row("far key", "server:\n  frobnicate: x\n", unknown, 2, "server.frobnicate", "known here");
        row("merge key", "x: &a {tls: off}\nserver: {<<: *a}\n", unknown, 1, "x", "known here");
        row("key twice", "server:\n  tls: auto\n  tls: off\n", bad, 3, "server.tls", "twice");
        row("no value", "server:\n  tls:\n  listen: 127.0.0.1:1\n", bad, 2, "server.tls", "no value");
        row("section without value", "server:\n", bad, 1, "server", "no value");
        row("listen without port", "server:\n  listen: 127.0.0.1\n", bad, 2, "server.listen", "0.0.0.0:8443");
        row("listen name", "server:\n  listen:\n    - 127.0.0.1:1\n    - localhost:1\n", bad, 4, "server.listen[1]",
            "0.0.0.0:8443");
        row("listen empty", "server:\n  listen: []\n", bad, 2, "server.listen", "names no address");
        row("listen map", "server:\n  listen: {a: b}\n", bad, 2, "server.listen", "must be a list");
        row("listen twice", "server:\n  listen: [127.0.0.1:1, 127.0.0.1:1]\n", bad, 2, "server.listen[1]", "twice");
        row("name with port", "server:\n  names: [cache.lan, 'cache.lan:8443']\n", bad, 2, "server.names[1]",
            "without a port");
        row("tls word", "server:\n  tls: yes\n", bad, 2, "server.tls", "auto, off");
        row("tls without key", "server:\n  tls: {certificate: ca.pem}\n", bad, 2, "server.tls", "\"key\" is missing");
        row("tls file", "server:\n  tls:\n    certificate: ca.pem\n    key: none.key\n", missing, 4, "server.tls.key",
            "does not exist");
        row("cidr", "server:\n  anonymous_pull: [192.168.1.0/24, 192.168.1.5/24]\n", bad, 2, "server.anonymous_pull[1]",
            "subnet");
        row("offline word", "server:\n  offline: \"true\"\n", bad, 2, "server.offline", "true or false");
        row("size", "server:\n  store_limit: lots\n", bad, 2, "server.store_limit", "200GiB");
        row("storage list", "storage: []\n", bad, 1, "storage", "map");
        row("floor", "storage:\n  free_floor: some\n", bad, 2, "storage.free_floor", "5GB");
        row("folder", "storage:\n  folder: big/store\n", bad, 2, "storage.folder", "absolute");
        row("low mark", "storage:\n  low_mark: 0.9\n", bad, 2, "storage.low_mark", "10% to 99%");
        row("low mark range", "storage:\n  low_mark: 100%\n", bad, 2, "storage.low_mark", "10% to 99%");
        row("trash", "storage:\n  trash: 90m\n", bad, 2, "storage.trash", "hours");
        row("grace off", "storage:\n  grace: \"off\"\n", bad, 2, "storage.grace", "minutes");
        row("schedule", "storage:\n  collect: sometimes\n", bad, 2, "storage.collect", "daily 03:30");
        row("schedule time", "storage:\n  scrub: daily 25:00\n", bad, 2, "storage.scrub", "daily 03:30");
        row("schedule cron", "storage:\n  collect: \"61 * * * *\"\n", bad, 2, "storage.collect", "minute");
        row("upstreams map", "upstreams:\n  name: x\n", bad, 2, "upstreams", "must be a list");
        row("upstream text", "upstreams:\n  - dockerhub\n", bad, 2, "upstreams[0]", "map");
        row("upstream no name", "upstreams:\n  - {url: 'https://x.lan'}\n", bad, 2, "upstreams[0]",
            "\"name\" is missing");
        row("upstream no url", "upstreams:\n  - name: x\n    provider: oci\n", bad, 2, "upstreams[0]",
            "\"url\" is missing");
        row("upstream bad name", "upstreams:\n  - name: Docker Hub\n    url: https://x.lan\n", bad, 2,
            "upstreams[0].name", "lower-case");
        row("upstream bad url", "upstreams:\n  - name: x\n    url: x.lan\n", bad, 3, "upstreams[0].url",
            "scheme and host");
        row("upstream twice", "upstreams:\n  - {name: x, url: 'https://x.lan'}\n  - {name: x, url: 'https://y.lan'}\n",
            bad, 3, "upstreams[1].name", "twice");
        row("password file missing",
            "upstreams:\n  - name: x\n    url: https://x.lan\n    username: me\n    password_file: /none/secret\n",
            missing, 5, "upstreams[0].password_file", "/none/secret");
        row("password file empty",
            "upstreams:\n  - {name: x, url: 'https://x.lan', username: me, password_file: empty}\n", bad, 2,
            "upstreams[0].password_file", "one line");
        row("password file of lines",
            "upstreams:\n  - {name: x, url: 'https://x.lan', username: me, password_file: lines}\n", bad, 2,
            "upstreams[0].password_file", "one line");
        row("password twice",
            "upstreams:\n  - {name: x, url: 'https://x.lan', username: me, password: a,\n     password_file: secret}\n",
            bad, 3, "upstreams[0].password_file", "twice");
        row("password alone", "upstreams:\n  - {name: x, url: 'https://x.lan', password: a}\n", bad, 2, "upstreams[0]",
            "username");
        row("ca file missing", "upstreams:\n  - {name: x, url: 'https://x.lan', ca_file: none.pem}\n", missing, 2,
            "upstreams[0].ca_file", "none.pem");
        row("ca is none", "upstreams:\n  - {name: x, url: 'https://x.lan', ca_file: secret}\n", bad, 2,
            "upstreams[0].ca_file", "PEM");
        row("ca folder", "upstreams:\n  - {name: x, url: 'https://x.lan', ca_file: .}\n", missing, 2,
            "upstreams[0].ca_file", "cannot be read");
        row("private host", "upstreams:\n  - {name: x, url: 'https://x.lan', allowed_private_hosts: ['http://x']}\n",
            bad, 2, "upstreams[0].allowed_private_hosts[0]", "subnet");
        row("project no upstream", "projects:\n  - {name: p}\n", bad, 2, "projects[0]", "\"upstream\" is missing");
        row("project unknown upstream",
            "upstreams:\n  - {name: x, url: 'https://x.lan'}\nprojects:\n  - name: p\n    upstream: y\n", bad, 5,
            "projects[0].upstream", "no upstream \"y\"");
        row("serves url",
            "projects:\n  - {name: p, upstream: x, serves: ['https://docker.io']}\nupstreams: [{name: x, url: "
            "'https://x.lan'}]\n",
            bad, 2, "projects[0].serves[0]", "without https://");
        row("serves twice",
            "upstreams:\n  - {name: x, url: 'https://x.lan'}\nprojects:\n  - {name: p, upstream: x, serves: "
            "docker.io}\n  - {name: q, upstream: x, serves: [index.docker.io]}\n",
            bad, 5, "projects[1].serves[0]", "twice");
        row("two defaults",
            "upstreams:\n  - {name: x, url: 'https://x.lan'}\nprojects:\n  - {name: p, upstream: x, default: true}\n  "
            "- {name: q, upstream: x, default: true}\n",
            bad, 5, "projects[1].default", "only one");
        row("freshness no list",
            "projects:\n  - {name: p, upstream: x, freshness: 10m}\nupstreams: [{name: x, url: 'https://x.lan'}]\n",
            bad, 2, "projects[0].freshness", "must be a list");
        row("freshness interval",
            "projects:\n  - name: p\n    upstream: x\n    freshness:\n      - {match: latest, every: 10}\nupstreams: "
            "[{name: x, url: 'https://x.lan'}]\n",
            bad, 5, "projects[0].freshness[0].every", "10m");
        row("freshness no match",
            "projects:\n  - name: p\n    upstream: x\n    freshness:\n      - {every: 10m}\nupstreams: [{name: x, url: "
            "'https://x.lan'}]\n",
            bad, 5, "projects[0].freshness[0]", "\"match\" is missing");
        const auto policy = [&](const char *name, const char *text, const char *key, const char *remedy) {
            row(name,
                (std::string(
                     "upstreams: [{name: x, url: 'https://x.lan'}]\nprojects:\n  - name: p\n    upstream: x\n    ")
                 + text + "\n")
                    .c_str(),
                bad, 5, key, remedy);
        };
        policy("freshness two patterns", "freshness: [{match: a, regex: b, every: 1m}]",
               "projects[0].freshness[0].regex", "keep one of");
        policy("freshness bad regex", "freshness: [{regex: '(a', every: 1m}]", "projects[0].freshness[0].regex",
               "no pattern for tags");
        policy("freshness costly regex", "freshness: [{regex: '(a+)+', every: 1m}]", "projects[0].freshness[0].regex",
               "repetitions inside repetitions");
        policy("freshness no class", "freshness: [{class: semver, every: 1m}]", "projects[0].freshness[0].class",
               "latest-like");
        policy("stale window", "stale_while_revalidate: never", "projects[0].stale_while_revalidate", "or off");
        policy("stale age", "stale_max_age: 0", "projects[0].stale_max_age", "or unlimited");
        policy("stale word", "stale_on_error: \"no\"", "projects[0].stale_on_error", "true or false");
        policy("gone word", "gone_upstream: 404", "projects[0].gone_upstream", "refuse (404)");
        policy("deny pattern", "deny: ['a b']", "projects[0].deny[0]", "team/*");
        policy("allow in capitals", "allow: [Team/app]", "projects[0].allow[0]", "lower case");
        row("robot prefix", "robots:\n  - {name: robot$x, projects: ['*']}\n", bad, 2, "robots[0].name",
            "without \"robot$\"");
        row("robot no projects", "robots:\n  - {name: x}\n", bad, 2, "robots[0]", "\"projects\" is missing");
        row("robot empty projects", "robots:\n  - {name: x, projects: []}\n", bad, 2, "robots[0].projects",
            "every one");
        row("robot both", "robots:\n  - {name: x, projects: ['*'], project: p}\n", bad, 2, "robots[0].project",
            "keep either");
        row("robot bad project", "robots:\n  - {name: x, projects: [P]}\n", bad, 2, "robots[0].projects[0]",
            "lower-case");
        row("robot star and more", "robots:\n  - {name: x, projects: ['*', p]}\n", bad, 2, "robots[0].projects[0]",
            "stand alone");
        row("robot star project", "robots:\n  - {name: x, project: '*'}\n", bad, 2, "robots[0].project", "one project");
        row("robot unknown project", "robots:\n  - {name: x, projects: [p]}\n", bad, 2, "robots[0].projects[0]",
            "no project \"p\"");
        row("robot twice", "robots:\n  - {name: x, projects: ['*']}\n  - {name: x, projects: ['*']}\n", bad, 3,
            "robots[1].name", "twice");
        row("robot expires", "robots:\n  - {name: x, projects: ['*'], expires: tomorrow}\n", bad, 2,
            "robots[0].expires", "2027-01-01");
        row("robot secret list", "robots:\n  - {name: x, projects: ['*'], secret: [a]}\n", bad, 2, "robots[0].secret",
            "single value");
        row("first in file order", "robots:\n  - {name: x, projects: [none]}\nserver:\n  tls: no\n  bogus: 1\n", bad, 2,
            "robots[0].projects[0]", "no project");
    }

    void read_error_namesLineKeyAndRemedy()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(int, line);
        QFETCH(QString, key);
        QFETCH(QString, detail);
        const auto result = parse(text);
        QVERIFY(!result.ok());
        const Error &error = result.error();
        const auto shown = configurationErrorLine(error);
        QVERIFY2(error.params[u"line"_s] == QString::number(line), qPrintable(shown));
        QVERIFY2(static_cast<int>(error.code) == code, qPrintable(error.toLogLine()));
        QVERIFY2(error.params.value(u"key"_s) == key, qPrintable(shown));
        QVERIFY2(error.detail.contains(detail), qPrintable(shown));
        QVERIFY(shown.startsWith(path(u"breakwater.yaml"_s) + u':' + QString::number(line) + u": "_s));
        QVERIFY(!shown.contains(u"hunter2"_s));
    }

    void read_twoRobotsOfOneNameInDifferentProjects_areTwo()
    {
        const auto result = parse(
            "robots:\n  - {name: ci, project: a}\n  - {name: ci, project: b}\n  - {name: ci, projects: ['*']}\n",
            {.mayReferElsewhere = true, .providers = {}});
        QVERIFY(result.ok());
        QCOMPARE(result->robots.size(), 3);
    }

    void read_mayReferElsewhere_keepsTheNameAndLine()
    {
        const auto result
            = parse("projects:\n  - {name: p, upstream: elsewhere}\n", {.mayReferElsewhere = true, .providers = {}});
        QVERIFY(result.ok());
        QCOMPARE(result->projects[0].upstream, u"elsewhere"_s);
        QCOMPARE(result->projects[0].line, 2);
    }

    void read_providers_giveTheUrlAndTheChoice()
    {
        const ReadOptions options {.mayReferElsewhere = false,
                                   .providers
                                   = {{u"docker-hub"_s, u"https://registry-1.docker.io"_s}, {u"oci"_s, QString()}}};
        const auto result = parse("upstreams:\n  - {name: x, provider: docker-hub}\n", options);
        QVERIFY(result.ok());
        QCOMPARE(result->upstreams[0].spec.url, u"https://registry-1.docker.io"_s);
        const auto noUrl = parse("upstreams:\n  - {name: x, provider: oci}\n", options);
        QVERIFY(!noUrl.ok());
        const auto unknown = parse("upstreams:\n  - {name: x, provider: dockerhub, url: 'https://x.lan'}\n", options);
        QVERIFY(!unknown.ok());
        QVERIFY(unknown.error().detail.contains(u"docker-hub, oci"_s));
    }

    void read_lineEndings_areNoPartOfASecret()
    {
        const auto result = parse("robots:\n  - {name: x, projects: ['*'], secret_file: windows}\n");
        QVERIFY(result.ok());
        QCOMPARE(result->robots[0].secret->reveal(), QByteArray("hunter2"));
    }

    void readFile_missingOrFolder_isToldWithItsPath()
    {
        for (const QString &name : {u"none.yaml"_s, u"."_s}) {
            const auto result = readConfigurationFile(path(name));
            QVERIFY(!result.ok());
            QCOMPARE(result.error().code, ErrorCode::ConfigurationFileMissing);
            QVERIFY(!result.error().params[u"file"_s].isEmpty());
        }
    }

    void read_hostileText_isAnErrorAndNoCrash_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("deep lists") << QByteArray(100000, '[');
        QTest::newRow("deep maps") << QByteArray("a: ").repeated(1) + QByteArray("{a: ").repeated(50000);
        QTest::newRow("nul") << QByteArray("server:\0 x", 10);
        QTest::newRow("binary") << QByteArray::fromHex("fffe00010203ff");
        QTest::newRow("bad alias") << QByteArray("server: *none\n");
        QTest::newRow("alias bomb") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n");
        QTest::newRow("recursive anchor") << QByteArray("&a server: *a\n");
        QTest::newRow("complex key") << QByteArray("? [a, b]\n: c\n");
        QTest::newRow("tag") << QByteArray("!!python/object:os.system x\n");
    }

    void read_hostileText_isAnErrorAndNoCrash()
    {
        QFETCH(QByteArray, text);
        const auto result = parse(text);
        QVERIFY(!result.ok());
        QVERIFY(result.error().params.contains(u"line"_s));
    }
};

QTEST_GUILESS_MAIN(TestConfigurationFile)
#include "tst_configurationfile.moc"
