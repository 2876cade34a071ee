// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ServerSettingsCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::admin {
namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue entry : value.toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

QString settingsKey()
{
    return QStringLiteral("server");
}

QString settingsToJson(const ServerSettings &settings)
{
    const QJsonObject tls {{QStringLiteral("mode"), static_cast<int>(settings.tls.mode)},
                           {QStringLiteral("certificate"), settings.tls.certificateFile},
                           {QStringLiteral("key"), settings.tls.keyFile}};
    const QJsonObject object {{QStringLiteral("listen"), QJsonArray::fromStringList(settings.listen)},
                              {QStringLiteral("names"), QJsonArray::fromStringList(settings.names)},
                              {QStringLiteral("tls"), tls},
                              {QStringLiteral("anonymousPull"), QJsonArray::fromStringList(settings.anonymousPull)},
                              {QStringLiteral("offline"), settings.offline},
                              {QStringLiteral("storeLimit"), settings.storeLimitBytes}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ServerSettings settingsFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject tls = object.value(QLatin1String("tls")).toObject();
    ServerSettings settings;
    settings.listen = strings(object.value(QLatin1String("listen")));
    settings.names = strings(object.value(QLatin1String("names")));
    settings.tls.mode = static_cast<TlsMode>(tls.value(QLatin1String("mode")).toInt());
    settings.tls.certificateFile = tls.value(QLatin1String("certificate")).toString();
    settings.tls.keyFile = tls.value(QLatin1String("key")).toString();
    settings.anonymousPull = strings(object.value(QLatin1String("anonymousPull")));
    settings.offline = object.value(QLatin1String("offline")).toBool();
    settings.storeLimitBytes = object.value(QLatin1String("storeLimit")).toInteger();
    return settings;
}

} // namespace breakwater::admin
