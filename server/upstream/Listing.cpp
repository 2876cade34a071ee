// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Listing.h"

#include "base/MediaType.h"
#include "base/Reference.h"
#include "upstream/ErrorAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

bool hasNextRelation(std::string_view parameters)
{
    for (const std::string_view form : {"rel=\"next\"", "rel=next", "rel='next'"}) {
        if (parameters.find(form) != std::string_view::npos)
            return true;
    }
    return false;
}

QJsonDocument parse(std::string_view body)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
}

} // namespace

Result<std::optional<Url>> nextPage(const HeaderList &headers, const Url &url)
{
    for (std::string_view field : headers.values("link")) {
        while (true) {
            const std::size_t open = field.find('<');
            const std::size_t close = field.find('>', open == std::string_view::npos ? 0 : open);
            if (open == std::string_view::npos || close == std::string_view::npos)
                break;
            const std::string_view target = field.substr(open + 1, close - open - 1);
            const std::size_t following = field.find('<', close);
            const std::string_view parameters = field.substr(
                close + 1, following == std::string_view::npos ? std::string_view::npos : following - close - 1);
            if (hasNextRelation(parameters)) {
                const std::optional<Url> next = url.resolved(target);
                if (!next || !next->hasSameOrigin(url))
                    return Error(ErrorCode::UpstreamBadAnswer, u"the next page is elsewhere"_s);
                return next;
            }
            if (following == std::string_view::npos)
                break;
            field = field.substr(following);
        }
    }
    return std::optional<Url>();
}

Result<std::vector<std::string>> readTags(std::string_view body)
{
    const QJsonDocument document = parse(body);
    const QJsonValue tags = document.object().value("tags"_L1);
    if (!document.isObject() || !(tags.isArray() || tags.isNull() || tags.isUndefined()))
        return Error(ErrorCode::UpstreamBadAnswer, u"no list of tags: "_s + safeExcerpt(body));
    std::vector<std::string> result;
    const QJsonArray array = tags.toArray();
    result.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &value : array) {
        std::string tag = value.toString().toStdString();
        if (isTag(tag))
            result.push_back(std::move(tag));
    }
    return result;
}

bool isReferrersIndex(std::string_view contentType, std::string_view body)
{
    const QJsonDocument document = parse(body);
    const QJsonObject object = document.object();
    const std::string type = mediatype::essence(contentType);
    const bool typed
        = type == mediatype::ociIndex || object.value("mediaType"_L1).toString().toStdString() == mediatype::ociIndex;
    return typed && object.value("schemaVersion"_L1).toInt() == 2 && object.value("manifests"_L1).isArray();
}

} // namespace breakwater::upstream
