// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/robots/RobotSnippets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

/// A YAML or TOML basic string. User names and secrets have no control characters (access, SecretGenerator).
QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

/// For a shell: nothing inside single quotes is expanded, and robot names have a dollar sign.
QString shellQuoted(QString text)
{
    text.replace(u'\'', u"'\\''"_s);
    return u'\'' + text + u'\'';
}

} // namespace

RobotSnippets robotSnippets(const QString &serverUrl, const QString &userName, const Secret &secret)
{
    const QString authority = QUrl(serverUrl).authority();
    const QString password = QString::fromUtf8(secret.reveal());
    const QByteArray basic = (userName.toUtf8() + ':' + secret.reveal()).toBase64();
    RobotSnippets snippets;
    snippets.registriesYaml = u"configs:\n  %1:\n    auth:\n      username: %2\n      password: %3\n"_s.arg(
        quoted(authority), quoted(userName), quoted(password));
    snippets.hostsToml = u"[host.%1.header]\n  Authorization = %2\n"_s.arg(
        quoted(serverUrl), quoted(u"Basic "_s + QString::fromLatin1(basic)));
    snippets.dockerLogin = u"printf '%s' %1 | docker login --username %2 --password-stdin %3\n"_s.arg(
        shellQuoted(password), shellQuoted(userName), authority);
    const QJsonObject entry {
        {u"username"_s, userName}, {u"password"_s, password}, {u"auth"_s, QString::fromLatin1(basic)}};
    const QJsonObject config {{u"auths"_s, QJsonObject {{authority, entry}}}};
    const QByteArray encoded = QJsonDocument(config).toJson(QJsonDocument::Compact).toBase64();
    snippets.imagePullSecret
        = u"apiVersion: v1\nkind: Secret\nmetadata:\n  name: breakwater-pull\n"
          "type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: %1\n"_s.arg(QString::fromLatin1(encoded));
    return snippets;
}

} // namespace breakwater::ui
