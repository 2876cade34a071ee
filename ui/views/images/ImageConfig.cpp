// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/images/ImageConfig.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::ui {

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list << item.toString();
    return list;
}

/// Arguments as a shell would take them.
QString commandLine(const QJsonValue &value)
{
    QStringList parts;
    for (const QString &part : strings(value)) {
        const bool isPlain = !part.isEmpty() && std::none_of(part.cbegin(), part.cend(), [](QChar c) {
            return c.isSpace() || QStringLiteral("'\"\\$&|;<>()").contains(c);
        });
        parts << (isPlain ? part : u'\'' + QString(part).replace(u'\'', QStringLiteral("'\\''")) + u'\'');
    }
    return parts.join(u' ');
}

} // namespace

ImageConfig ImageConfig::fromJson(const QString &json)
{
    ImageConfig result;
    const QJsonObject root = QJsonDocument::fromJson(json.toUtf8()).object();
    const QJsonObject config = root.value(QStringLiteral("config")).toObject();
    result.createdAt = QDateTime::fromString(root.value(QStringLiteral("created")).toString(), Qt::ISODateWithMs);
    QStringList platform;
    for (const QString &key : {QStringLiteral("os"), QStringLiteral("architecture"), QStringLiteral("variant")}) {
        if (!root.value(key).toString().isEmpty())
            platform << root.value(key).toString();
    }
    result.platform = platform.join(u'/');
    result.author = root.value(QStringLiteral("author")).toString();
    result.user = config.value(QStringLiteral("User")).toString();
    result.workingDir = config.value(QStringLiteral("WorkingDir")).toString();
    result.entrypoint = commandLine(config.value(QStringLiteral("Entrypoint")));
    result.command = commandLine(config.value(QStringLiteral("Cmd")));
    result.environment = strings(config.value(QStringLiteral("Env")));
    result.ports = config.value(QStringLiteral("ExposedPorts")).toObject().keys();
    result.volumes = config.value(QStringLiteral("Volumes")).toObject().keys();
    const QJsonObject labels = config.value(QStringLiteral("Labels")).toObject();
    for (auto it = labels.constBegin(); it != labels.constEnd(); ++it)
        result.labels.append({it.key(), it.value().toString()});
    std::sort(result.labels.begin(), result.labels.end());
    return result;
}

} // namespace breakwater::ui
