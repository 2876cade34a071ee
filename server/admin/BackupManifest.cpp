// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/BackupManifest.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace breakwater::admin {
namespace {

using namespace Qt::StringLiterals;

constexpr quint64 maxPartBytes = 1ULL << 40;

QString formatName()
{
    return u"breakwater-backup"_s;
}

std::optional<BackupManifest::Part> partFromJson(const QJsonObject &object)
{
    BackupManifest::Part part;
    part.name = object.value("name"_L1).toString();
    const qint64 size = object.value("bytes"_L1).toInteger(-1);
    const auto digest = Digest::parse(u"sha256:"_s + object.value("sha256"_L1).toString());
    const QStringList known {BackupPart::catalog, BackupPart::configuration, BackupPart::secretKey,
                             BackupPart::caCertificate, BackupPart::caKey};
    if (!known.contains(part.name) || size < 0 || static_cast<quint64>(size) > maxPartBytes || !digest)
        return std::nullopt;
    part.sizeBytes = static_cast<quint64>(size);
    part.digest = *digest;
    return part;
}

QJsonObject sealingToJson(const BackupManifest::Sealing &sealing)
{
    return {{u"kdf"_s, u"scrypt"_s},
            {u"cipher"_s, u"aes-256-gcm"_s},
            {u"salt"_s, QString::fromLatin1(sealing.parameters.salt.toHex())},
            {u"n"_s, static_cast<qint64>(sealing.parameters.cost)},
            {u"r"_s, sealing.parameters.blockSize},
            {u"p"_s, sealing.parameters.parallel},
            {u"check"_s, QString::fromLatin1(sealing.check.toHex())}};
}

std::optional<BackupManifest::Sealing> sealingFromJson(const QJsonObject &object)
{
    BackupManifest::Sealing sealing;
    sealing.parameters.salt = QByteArray::fromHex(object.value("salt"_L1).toString().toLatin1());
    sealing.parameters.cost = static_cast<std::uint64_t>(object.value("n"_L1).toInteger());
    sealing.parameters.blockSize = object.value("r"_L1).toInt();
    sealing.parameters.parallel = object.value("p"_L1).toInt();
    sealing.check = QByteArray::fromHex(object.value("check"_L1).toString().toLatin1());
    const bool isKnown
        = object.value("kdf"_L1).toString() == "scrypt"_L1 && object.value("cipher"_L1).toString() == "aes-256-gcm"_L1;
    if (!isKnown || !sealing.parameters.isSane() || sealing.check.size() != 32)
        return std::nullopt;
    return sealing;
}

/// A catalog, each part once, and keys only where they are sealed.
bool areSensible(const QList<BackupManifest::Part> &parts, bool sealed)
{
    QStringList names;
    for (const BackupManifest::Part &part : parts) {
        const bool isKey = part.name == BackupPart::secretKey || part.name == BackupPart::caKey;
        if (names.contains(part.name) || (isKey && !sealed))
            return false;
        names.append(part.name);
    }
    return names.contains(BackupPart::catalog);
}

} // namespace

Error unreadableBackup(const QString &file, const char *reason, const QString &detail, const QString &part)
{
    QMap<QString, QString> params {{u"file"_s, file}, {u"reason"_s, QLatin1String(reason)}};
    if (!part.isEmpty())
        params.insert(u"part"_s, part);
    return Error(ErrorCode::BackupUnreadable, detail, params);
}

QJsonObject contentsToJson(const BackupContents &contents)
{
    return {{u"madeAt"_s, contents.madeAt.toUTC().toString(Qt::ISODate)},
            {u"version"_s, contents.version},
            {u"hostName"_s, contents.hostName},
            {u"upstreams"_s, contents.upstreams},
            {u"projects"_s, contents.projects},
            {u"robots"_s, contents.robots},
            {u"repositories"_s, contents.repositories},
            {u"images"_s, contents.images},
            {u"cachedBytes"_s, contents.cachedBytes},
            {u"caFingerprintSha256"_s, contents.caFingerprintSha256}};
}

BackupContents contentsFromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1String key) { return object.value(key).toString().left(255); };
    const auto count = [&object](QLatin1String key) { return std::max<qint64>(object.value(key).toInteger(), 0); };
    BackupContents contents;
    contents.madeAt = QDateTime::fromString(text("madeAt"_L1), Qt::ISODate);
    contents.version = text("version"_L1);
    contents.hostName = text("hostName"_L1);
    contents.upstreams = count("upstreams"_L1);
    contents.projects = count("projects"_L1);
    contents.robots = count("robots"_L1);
    contents.repositories = count("repositories"_L1);
    contents.images = count("images"_L1);
    contents.cachedBytes = count("cachedBytes"_L1);
    contents.caFingerprintSha256 = text("caFingerprintSha256"_L1);
    return contents;
}

QByteArray BackupManifest::toJson() const
{
    QJsonArray list;
    for (const Part &part : parts)
        list.append(QJsonObject {{u"name"_s, part.name},
                                 {u"bytes"_s, static_cast<qint64>(part.sizeBytes)},
                                 {u"sha256"_s, QString::fromStdString(part.digest.hex())}});
    QJsonObject object {{u"format"_s, formatName()},
                        {u"formatVersion"_s, formatVersion},
                        {u"contents"_s, contentsToJson(contents)},
                        {u"parts"_s, list}};
    if (sealing)
        object.insert(u"sealing"_s, sealingToJson(*sealing));
    return QJsonDocument(object).toJson();
}

Result<BackupManifest> BackupManifest::fromJson(const QByteArray &json, const QString &file)
{
    const Error notOne = unreadableBackup(file, "format");
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != formatName())
        return notOne;
    BackupManifest manifest;
    manifest.contents = contentsFromJson(object.value("contents"_L1).toObject());
    if (object.value("formatVersion"_L1).toInt() > formatVersion)
        return Error(ErrorCode::BackupTooNew, {}, {{u"file"_s, file}, {u"version"_s, manifest.contents.version}});
    for (const QJsonValue value : object.value("parts"_L1).toArray()) {
        const auto part = partFromJson(value.toObject());
        if (!part)
            return notOne;
        manifest.parts.append(*part);
    }
    if (object.contains("sealing"_L1)) {
        manifest.sealing = sealingFromJson(object.value("sealing"_L1).toObject());
        if (!manifest.sealing)
            return notOne;
    }
    if (object.value("formatVersion"_L1).toInt() != formatVersion || !manifest.contents.madeAt.isValid()
        || !areSensible(manifest.parts, manifest.sealing.has_value()))
        return notOne;
    return manifest;
}

} // namespace breakwater::admin
