// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Presets.h"

#include "upstream/Url.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside of every namespace, as the macro wants it: the linker drops the resource of a static library that nobody
/// names.
static void initializePresetResource()
{
    Q_INIT_RESOURCE(presets);
}

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        result += entry.toString();
    return result;
}

} // namespace

Presets Presets::builtIn()
{
    initializePresetResource();
    QFile file(u":/breakwater/presets/upstreams.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const Result<Presets> presets = fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(presets.ok());
    return presets.ok() ? presets.value() : Presets();
}

Result<Presets> Presets::fromJson(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject())
        return Error(ErrorCode::ConfigurationSyntax, parseError.errorString());
    Presets presets;
    const QJsonArray array = document.object().value("presets"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        Preset preset;
        preset.provider = object.value("provider"_L1).toString();
        preset.title = object.value("title"_L1).toString();
        preset.description = object.value("description"_L1).toString();
        preset.url = object.value("url"_L1).toString();
        preset.suggestedName = object.value("suggestedName"_L1).toString();
        preset.suggestedProject = object.value("suggestedProject"_L1).toString();
        preset.serves = texts(object.value("serves"_L1));
        preset.realmHosts = texts(object.value("realmHosts"_L1));
        preset.addLibrary = object.value("addLibrary"_L1).toBool();
        preset.credentialsHint = object.value("credentialsHint"_L1).toString();
        preset.canary = object.value("canary"_L1).toString();
        preset.recommended = object.value("recommended"_L1).toBool();
        const auto bad = [](const QString &key) {
            return Error(ErrorCode::ConfigurationBadValue, {}, {{u"key"_s, key}});
        };
        if (preset.provider.isEmpty() || presets.find(preset.provider) != nullptr)
            return bad(u"provider"_s);
        if (preset.title.isEmpty())
            return bad(preset.provider + u".title"_s);
        if (!preset.url.isEmpty() && !Url::parse(preset.url.toStdString()))
            return bad(preset.provider + u".url"_s);
        presets.m_presets += preset;
    }
    return presets;
}

const Preset *Presets::find(const QString &provider) const
{
    for (const Preset &preset : m_presets) {
        if (preset.provider == provider)
            return &preset;
    }
    return nullptr;
}

UpstreamConfig Presets::completed(UpstreamConfig config) const
{
    const Preset *preset = find(config.provider);
    if (preset == nullptr)
        return config;
    config.addLibrary = preset->addLibrary;
    const std::optional<Url> own = Url::parse(preset->url.toStdString());
    const std::optional<Url> given = Url::parse(config.url.trimmed().toStdString());
    if (!own || !given || !own->hasSameOrigin(*given))
        return config;
    for (const QString &host : preset->realmHosts) {
        if (!config.realmHosts.contains(host))
            config.realmHosts += host;
    }
    return config;
}

} // namespace breakwater::upstream
