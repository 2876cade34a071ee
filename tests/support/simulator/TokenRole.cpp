// SPDX-License-Identifier: GPL-3.0-or-later
#include "TokenRole.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakwater::sim {

namespace {

std::vector<std::string> scopesOf(const std::string &parameters)
{
    std::vector<std::string> scopes;
    for (const std::string &value : queryValues(parameters, "scope")) {
        std::size_t begin = 0;
        while (begin <= value.size()) {
            const std::size_t end = std::min(value.find(' ', begin), value.size());
            if (end > begin)
                scopes.push_back(value.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    return scopes;
}

} // namespace

std::string repositoryOfScope(const std::string &scope)
{
    const std::size_t first = scope.find(':');
    const std::size_t last = scope.rfind(':');
    if (first == std::string::npos || first == last || scope.substr(0, first) != "repository")
        return {};
    return scope.substr(first + 1, last - first - 1);
}

Answer jsonAnswer(int status, std::string body)
{
    Answer answer;
    answer.status = status;
    answer.headers.add("Content-Type", "application/json");
    answer.body = std::move(body);
    return answer;
}

std::string errorJson(const std::string &code, const std::string &message, const std::string &detail)
{
    QJsonObject error {{u"code"_s, QString::fromStdString(code)}, {u"message"_s, QString::fromStdString(message)}};
    if (!detail.empty())
        error.insert(u"detail"_s, QJsonDocument::fromJson(QByteArray::fromStdString(detail)).array());
    return QJsonDocument(QJsonObject {{u"errors"_s, QJsonArray {error}}}).toJson(QJsonDocument::Compact).toStdString();
}

bool TokenRole::serves(const std::string &path, Role role) const
{
    const Profile &profile = m_world.profileOf(role);
    // "Registry" as a realm means the registry's own host, which behind a gateway is the backend.
    const bool own = profile.realm == Role::Registry && (role == Role::Registry || role == Role::Backend);
    return (own || profile.realm == role) && path == profile.tokenPath;
}

Answer TokenRole::answer(const WireRequest &request, const Caller &caller)
{
    const Profile &profile = m_world.profileOf(caller.role);
    if (request.method == "POST" && !profile.acceptsTokenPost)
        return jsonAnswer(404, errorJson("NOT_FOUND", "not found"));
    if (request.method != "GET" && request.method != "POST")
        return jsonAnswer(405, errorJson("UNSUPPORTED", "method not allowed"));

    const std::string &parameters = request.method == "POST" ? request.body : request.query;
    std::string user;
    std::string password;
    if (const auto basic = basicCredentials(request.headers.value("Authorization"))) {
        user = basic->first;
        password = basic->second;
    } else if (request.method == "POST") {
        user = queryValue(parameters, "username");
        password = queryValue(parameters, "password");
    } else if (request.headers.contains("Authorization")) {
        return jsonAnswer(401, errorJson("UNAUTHORIZED", "authentication required"));
    }
    if (!user.empty() && !m_world.accounts.valid(user, password))
        return jsonAnswer(profile.badCredentialsStatus, profile.badCredentialsBody);

    std::set<std::string> granted;
    bool refused = false;
    for (const std::string &scope : scopesOf(parameters)) {
        const std::string repository = repositoryOfScope(scope);
        if (!profile.fixedScope.empty() && scope == profile.fixedScope)
            granted.insert("*");
        else if (m_world.content.hasRepository(repository) && m_world.accounts.mayPull(user, repository))
            granted.insert(repository);
        else
            refused = true;
    }
    if (refused && profile.deniedAtTokenStatus != 0)
        return jsonAnswer(profile.deniedAtTokenStatus, profile.deniedAtTokenBody);

    const QString token = QString::fromStdString(m_world.tokens.issue(profile.tokenStyle, user, std::move(granted),
                                                                      std::chrono::seconds(profile.lifetimeSeconds)));
    QJsonObject json;
    if (profile.tellsToken)
        json.insert(u"token"_s, token);
    if (profile.tellsAccessToken)
        json.insert(u"access_token"_s, token);
    if (profile.tellsEmptyAccessToken)
        json.insert(u"access_token"_s, QString(u""_s));
    if (profile.expiresIn)
        json.insert(u"expires_in"_s, *profile.expiresIn);
    if (profile.tellsIssuedAt)
        json.insert(u"issued_at"_s,
                    QDateTime::fromMSecsSinceEpoch(toUnixMs(m_world.clock.now()), Qt::UTC).toString(Qt::ISODateWithMs));
    return jsonAnswer(200, QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace breakwater::sim
