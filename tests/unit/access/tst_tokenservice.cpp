// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/TokenScope.h"
#include "access/TokenService.h"
#include "support/ManualClock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::access;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr ProjectId hub = 1;
constexpr ProjectId ghcr = 2;

std::optional<ProjectId> lookup(std::string_view component)
{
    if (component == "hub" || component == "docker.io")
        return hub;
    return component == "ghcr" ? std::optional(ghcr) : std::nullopt;
}

Identity robot(ProjectScope projects)
{
    return Identity::ofRobot(std::make_shared<const Robot>(
        Robot {7, "robot$a", "pbkdf2-sha256$1$x$y", std::move(projects), std::nullopt, false}));
}

} // namespace

class TestTokenService : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    TokenService m_service {m_clock, Secret(QByteArray(32, 'k'))};

    std::string issue(const Identity &identity, const std::vector<std::string> &scopes)
    {
        return m_service.issue(identity, scopes, lookup).token.reveal().toStdString();
    }

private Q_SLOTS:
    void scopes_table_data()
    {
        QTest::addColumn<QStringList>("scopes");
        QTest::addColumn<bool>("narrowed");
        QTest::addColumn<QStringList>("projects");
        QTest::newRow("none: docker login") << QStringList() << false << QStringList();
        QTest::newRow("a project") << QStringList {u"repository:hub/library/nginx:pull"_s} << true
                                   << QStringList {u"hub"_s};
        QTest::newRow("served host") << QStringList {u"repository:docker.io/library/nginx:pull"_s} << true
                                     << QStringList {u"hub"_s};
        QTest::newRow("class") << QStringList {u"repository(plugin):hub/a:pull"_s} << true << QStringList {u"hub"_s};
        QTest::newRow("push is dropped") << QStringList {u"repository:hub/a:pull,push"_s} << true
                                         << QStringList {u"hub"_s};
        QTest::newRow("push alone") << QStringList {u"repository:hub/a:push"_s} << true << QStringList();
        QTest::newRow("not permitted") << QStringList {u"repository:ghcr/a:pull"_s} << true << QStringList();
        QTest::newRow("containerd's quirk")
            << QStringList {u"repository:hub/library/nginx:pull repository:library/nginx:pull"_s} << false
            << QStringList();
        QTest::newRow("bare default project")
            << QStringList {u"repository:library/nginx:pull"_s} << false << QStringList();
        QTest::newRow("two in one") << QStringList {u"repository:hub/a:pull repository:hub/b:pull"_s} << true
                                    << QStringList {u"hub"_s};
        QTest::newRow("host with a port") << QStringList {u"repository:lab:5000/a:pull"_s} << false << QStringList();
        QTest::newRow("other type") << QStringList {u"registry:catalog:*"_s} << false << QStringList();
        QTest::newRow("aws") << QStringList {u"aws"_s} << false << QStringList();
        QTest::newRow("malformed beside good")
            << QStringList {u"::"_s, u"repository:hub/a:pull"_s} << true << QStringList {u"hub"_s};
    }

    void scopes_table()
    {
        QFETCH(QStringList, scopes);
        QFETCH(bool, narrowed);
        QFETCH(QStringList, projects);
        std::vector<std::string> texts;
        for (const QString &scope : scopes)
            texts.push_back(scope.toStdString());
        const auto verified = m_service.verify(issue(robot({false, {hub}}), texts));
        QVERIFY(std::holds_alternative<TokenClaims>(verified));
        const auto &claims = std::get<TokenClaims>(verified);
        QCOMPARE(claims.userName, std::string("robot$a"));
        QCOMPARE(claims.projects.has_value(), narrowed);
        QStringList actual;
        for (const auto &project : claims.projects.value_or(std::vector<ProjectId>()))
            actual.append(project == hub ? u"hub"_s : u"ghcr"_s);
        QCOMPARE(actual, projects);
    }

    void issue_forANarrowIdentity_staysNarrow()
    {
        const auto limited = robot({true, {}}).limitedTo({hub});
        for (const std::vector<std::string> &scopes :
             {std::vector<std::string>(), {"repository:library/nginx:pull"}, {"repository:ghcr/a:pull"}}) {
            const auto verified = m_service.verify(issue(limited, scopes));
            const auto &claims = std::get<TokenClaims>(verified);
            QVERIFY(claims.projects.has_value());
            for (const auto &project : *claims.projects)
                QCOMPARE(project, hub);
        }
    }

    void verify_afterItsTime_isExpired()
    {
        const auto token = issue(robot({false, {hub}}), {});
        m_clock.advance(299s);
        QVERIFY(std::holds_alternative<TokenClaims>(m_service.verify(token)));
        m_clock.advance(1s);
        QCOMPARE(std::get<RefusalReason>(m_service.verify(token)), RefusalReason::TokenExpired);
    }

    void verify_clockSetBack_livesNoLonger() // upstreams.md F-73
    {
        const auto token = issue(robot({false, {hub}}), {});
        m_clock.jumpWall(-60s); // within what two readings may differ by
        QVERIFY(std::holds_alternative<TokenClaims>(m_service.verify(token)));
        m_clock.jumpWall(-1s);
        QCOMPARE(std::get<RefusalReason>(m_service.verify(token)), RefusalReason::TokenExpired);
    }

    void verify_sameKeyAfterRestart_isValid()
    {
        const auto token = issue(robot({false, {hub}}), {});
        const TokenService restarted(m_clock, Secret(QByteArray(32, 'k')));
        QVERIFY(std::holds_alternative<TokenClaims>(restarted.verify(token)));
        const TokenService stranger(m_clock, Secret(QByteArray(32, 'x')));
        QCOMPARE(std::get<RefusalReason>(stranger.verify(token)), RefusalReason::TokenInvalid);
    }

    void verify_anyChangedByte_isInvalid()
    {
        const auto token = issue(robot({false, {hub}}), {"repository:hub/a:pull"});
        for (std::size_t i = 0; i < token.size(); ++i) {
            auto changed = token;
            changed[i] = changed[i] == 'A' ? 'B' : 'A';
            const auto result = m_service.verify(changed);
            QVERIFY2(std::holds_alternative<RefusalReason>(result), qPrintable(QString::number(i)));
        }
    }

    void verify_rubbish_isInvalid_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("no dot") << QByteArray("abc");
        QTest::newRow("alg none") << QByteArray(R"({"alg":"none"})").toBase64() + "."
                + QByteArray(R"({"sub":"robot$a","exp":9999999999})").toBase64() + ".";
        QTest::newRow("huge") << QByteArray(100000, '.');
    }

    void verify_rubbish_isInvalid()
    {
        QFETCH(QByteArray, token);
        QCOMPARE(std::get<RefusalReason>(m_service.verify(token.toStdString())), RefusalReason::TokenInvalid);
    }

    void toJson_answer_hasBothNamesAndNoIssuedAt()
    {
        const auto issued = m_service.issue(robot({false, {hub}}), {}, lookup);
        const auto json = QJsonDocument::fromJson(issued.toJson()).object();
        QCOMPARE(json[QLatin1String("token")].toString().toLatin1(), issued.token.reveal());
        QCOMPARE(json[QLatin1String("access_token")].toString().toLatin1(), issued.token.reveal());
        QCOMPARE(json[QLatin1String("expires_in")].toInt(), 300);
        QCOMPARE(json.size(), 3);
    }

    void scope_parse_splitsAtFirstAndLastColon()
    {
        const auto scope = TokenScope::parse("repository:host:5000/a/b:pull,push");
        QVERIFY(scope);
        QCOMPARE(scope->name, std::string("host:5000/a/b"));
        QCOMPARE(scope->firstComponent(), std::string("host:5000"));
        QVERIFY(scope->hasAction("push"));
        QVERIFY(!TokenScope::parse("repository:pull"));
        QCOMPARE(TokenScope::parseAll({std::string(64 * 40, 'x'), "a:b:c  d:e:f"}).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
