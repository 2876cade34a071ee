// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/TokenService.h"

#include "access/TokenScope.h"
#include "base/Hasher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::access {
namespace {

constexpr std::chrono::seconds clockTolerance {60}; // between one reading of the clock and the next

using namespace Qt::StringLiterals;

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr std::size_t maxTokenBytes = 16 * 1024;

/// The only header that we sign and accept: whoever sends another algorithm is not talking to us.
const QByteArray &encodedHeader()
{
    static const QByteArray header = QByteArrayLiteral(R"({"alg":"HS256","typ":"JWT"})").toBase64(encoding);
    return header;
}

std::int64_t unixSeconds(WallTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

/// The projects that a token is narrowed to; nothing for a token that is not narrowed. What came of a narrow token
/// stays narrow.
std::optional<QJsonArray> narrowedProjects(const Identity &identity, const std::vector<std::string> &texts,
                                           const TokenService::ProjectLookup &projectOf)
{
    const auto inherited = [&identity]() -> std::optional<QJsonArray> {
        if (!identity.limit())
            return std::nullopt;
        QJsonArray limit;
        for (const ProjectId project : *identity.limit())
            limit.append(project);
        return limit;
    };
    QJsonArray projects;
    bool narrowed = false;
    for (const TokenScope &scope : TokenScope::parseAll(texts)) {
        if (scope.type != "repository")
            continue;
        const auto project = projectOf(scope.firstComponent());
        if (!project)
            return inherited();
        narrowed = true;
        if (scope.hasAction("pull") && identity.mayPull(*project) && !projects.contains(*project))
            projects.append(*project);
    }
    return narrowed ? std::optional(projects) : inherited();
}

std::vector<ProjectId> projectsOf(const QJsonArray &array)
{
    std::vector<ProjectId> projects;
    for (const QJsonValue &project : array)
        projects.push_back(project.toInt());
    return projects;
}

} // namespace

QByteArray IssuedToken::toJson() const
{
    const QString text = QString::fromLatin1(token.reveal());
    return QJsonDocument(QJsonObject {
                             {u"token"_s, text},
                             {u"access_token"_s, text},
                             {u"expires_in"_s, static_cast<qint64>(expiresIn.count())},
                         })
        .toJson(QJsonDocument::Compact);
}

QByteArray TokenService::sign(const QByteArray &message) const
{
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    const QByteArray &key = m_key.reveal();
    if (!HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
              reinterpret_cast<const unsigned char *>(message.constData()), static_cast<std::size_t>(message.size()),
              reinterpret_cast<unsigned char *>(mac.data()), &length))
        qFatal("HMAC-SHA256 is not available in this OpenSSL");
    mac.truncate(static_cast<qsizetype>(length));
    return mac.toBase64(encoding);
}

std::string TokenService::secretMark(std::string_view secretHash)
{
    return Hasher::hash(secretHash).hex().substr(0, 24);
}

IssuedToken TokenService::issue(const Identity &identity, const std::vector<std::string> &scopes,
                                const ProjectLookup &projectOf) const
{
    const std::int64_t now = unixSeconds(m_clock.now());
    QJsonObject claims {
        {u"iss"_s, u"breakwater"_s},
        {u"sub"_s, QString::fromUtf8(identity.userName().data(), static_cast<qsizetype>(identity.userName().size()))},
        {u"iat"_s, static_cast<qint64>(now)},
        {u"exp"_s, static_cast<qint64>(now + lifetime.count())},
    };
    if (const auto &robot = identity.robot()) {
        claims[u"mark"_s] = QString::fromStdString(
            secretMark(identity.cameWithOldSecret() ? robot->oldSecretHash : robot->secretHash));
    }
    if (const auto projects = narrowedProjects(identity, scopes, projectOf))
        claims[u"projects"_s] = *projects;
    const QByteArray message
        = encodedHeader() + '.' + QJsonDocument(claims).toJson(QJsonDocument::Compact).toBase64(encoding);
    return {Secret(message + '.' + sign(message)), lifetime};
}

std::variant<TokenClaims, RefusalReason> TokenService::verify(std::string_view token) const
{
    const auto dot = token.rfind('.');
    if (token.size() > maxTokenBytes || dot == std::string_view::npos)
        return RefusalReason::TokenInvalid;
    const QByteArray message(token.data(), static_cast<qsizetype>(dot));
    const QByteArray signature(token.data() + dot + 1, static_cast<qsizetype>(token.size() - dot - 1));
    const QByteArray expected = sign(message);
    if (signature.size() != expected.size()
        || CRYPTO_memcmp(signature.constData(), expected.constData(), static_cast<std::size_t>(expected.size())) != 0)
        return RefusalReason::TokenInvalid;
    if (!message.startsWith(encodedHeader() + '.'))
        return RefusalReason::TokenInvalid;
    const auto claims
        = QJsonDocument::fromJson(QByteArray::fromBase64(message.mid(encodedHeader().size() + 1), encoding)).object();
    // "access" is of a version whose tokens named projects; its clients get a new one by themselves.
    if (claims.isEmpty() || claims.contains(u"access"_s))
        return RefusalReason::TokenInvalid;
    const std::int64_t now = unixSeconds(m_clock.now());
    // One of the future was issued before somebody set the clock back: it would live on for as long (F-73).
    if (now >= claims[u"exp"].toInteger() || claims[u"iat"].toInteger() > now + clockTolerance.count())
        return RefusalReason::TokenExpired;
    TokenClaims result;
    result.userName = claims[u"sub"].toString().toStdString();
    result.secretMark = claims[u"mark"].toString().toStdString();
    if (claims.contains(u"projects"_s))
        result.projects = projectsOf(claims[u"projects"_s].toArray());
    return result;
}

} // namespace breakwater::access
