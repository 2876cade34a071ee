// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/ManifestCheck.h"

#include "base/MediaType.h"
#include "upstream/ErrorAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 32;
constexpr std::size_t maxElements = 200'000; // commas: what bounds the parser's memory

Error bad(const QString &why)
{
    return {ErrorCode::UpstreamBadAnswer, why};
}

/// Depth and number of elements, before a parser builds anything of them.
bool isModest(std::string_view bytes)
{
    int depth = 0;
    std::size_t elements = 0;
    bool inString = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return false;
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',' && ++elements > maxElements) {
            return false;
        }
    }
    return true;
}

bool isDescriptorList(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonValue size = entry.toObject().value("size"_L1);
        if (!entry.isObject()
            || (!size.isUndefined() && (!size.isDouble() || size.toDouble() < 0 || size.toDouble() >= 9.2e18)))
            return false;
    }
    return true;
}

std::string typeByShape(const QJsonObject &object)
{
    if (object.contains("manifests"_L1))
        return std::string(mediatype::ociIndex);
    const QString configType = object.value("config"_L1).toObject().value("mediaType"_L1).toString();
    if (configType == "application/vnd.docker.container.image.v1+json"_L1)
        return std::string(mediatype::dockerManifest);
    return std::string(mediatype::ociManifest);
}

Result<std::string> typeOf(const QJsonObject &object, const std::string &declared)
{
    const std::string inBody = mediatype::essence(object.value("mediaType"_L1).toString().toStdString());
    const bool isIndex = object.contains("manifests"_L1);
    // A type has to fit the shape: the same bytes must not be an index for one and an image for another (S-6).
    const auto fits = [isIndex](const std::string &type) { return mediatype::isIndex(type) == isIndex; };
    if (!inBody.empty()) {
        if (mediatype::isManifest(inBody) && !fits(inBody))
            return bad(u"media type does not fit the content"_s);
        if (mediatype::isManifest(declared) && !fits(declared))
            return bad(u"Content-Type does not fit the content"_s);
        return inBody;
    }
    if (mediatype::isManifest(declared)) {
        if (!fits(declared))
            return bad(u"Content-Type does not fit the content"_s);
        return declared;
    }
    return typeByShape(object);
}

} // namespace

Result<std::string> checkManifest(std::string_view contentType, std::string_view bytes)
{
    if (bytes.size() > maxManifestBytes)
        return bad(u"manifest over %1 bytes"_s.arg(maxManifestBytes));
    if (looksLikeHtml(contentType, bytes))
        return bad(u"portal: "_s + readErrorAnswer(contentType, bytes).text);
    const std::string declared = mediatype::essence(contentType);
    if (mediatype::isSchema1(declared))
        return Error(ErrorCode::ManifestUnknown, u"schema 1"_s);
    if (!isModest(bytes))
        return bad(u"manifest too deep or with too many entries"_s);
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return bad(u"manifest with a byte order mark"_s);
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())), &parseError);
    if (!document.isObject())
        return bad(u"manifest is not a JSON object: "_s + safeExcerpt(bytes));
    const QJsonObject object = document.object();
    if (object.contains("fsLayers"_L1) || object.value("schemaVersion"_L1).toInt() == 1
        || mediatype::isSchema1(mediatype::essence(object.value("mediaType"_L1).toString().toStdString())))
        return Error(ErrorCode::ManifestUnknown, u"schema 1"_s);
    const bool isArtifact = declared == mediatype::ociArtifactManifest
        || object.value("mediaType"_L1).toString().toStdString() == mediatype::ociArtifactManifest;
    if (isArtifact)
        return std::string(mediatype::ociArtifactManifest);
    if (object.value("schemaVersion"_L1).toInt() != 2)
        return bad(u"manifest without schemaVersion 2: "_s + safeExcerpt(bytes));
    const QJsonValue layers = object.value("layers"_L1);
    const QJsonValue manifests = object.value("manifests"_L1);
    if (!layers.isUndefined() && !manifests.isUndefined())
        return bad(u"manifest with both layers and manifests"_s);
    if (layers.isUndefined() && manifests.isUndefined() && !object.contains("config"_L1))
        return bad(u"neither an image nor an index: "_s + safeExcerpt(bytes));
    if ((!layers.isUndefined() && !isDescriptorList(layers))
        || (!manifests.isUndefined() && !isDescriptorList(manifests)))
        return bad(u"manifest with malformed descriptors"_s);
    return typeOf(object, declared);
}

} // namespace breakwater::upstream
