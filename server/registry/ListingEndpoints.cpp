// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ListingEndpoints.h"

#include "base/MediaType.h"
#include "http/PercentCoding.h"
#include "http/QueryString.h"
#include "registry/StaleWarning.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <charconv>

namespace breakwater::registry {
namespace {

constexpr std::size_t maxPage = 10'000;

/// `n` of a tag list: nothing when absent, clamped when huge, an error when it is no number (upstreams.md R-29).
Result<std::optional<std::size_t>> pageSize(const http::QueryString &query)
{
    const auto text = query.value("n");
    if (!text)
        return std::optional<std::size_t>();
    std::uint64_t number = 0;
    const auto parsed = std::from_chars(text->data(), text->data() + text->size(), number);
    if (parsed.ec == std::errc::result_out_of_range)
        return std::optional<std::size_t>(maxPage);
    if (parsed.ec != std::errc() || parsed.ptr != text->data() + text->size())
        return Error(ErrorCode::InvalidArgument, QStringLiteral("n is no number"));
    return std::optional<std::size_t>(std::min<std::uint64_t>(number, maxPage));
}

QJsonObject filteredIndex(QJsonObject index, const QString &artifactType)
{
    QJsonArray kept;
    for (const QJsonValue entry : index.value(QLatin1String("manifests")).toArray()) {
        if (entry.toObject().value(QLatin1String("artifactType")).toString() == artifactType)
            kept.append(entry);
    }
    index.insert(QLatin1String("manifests"), kept);
    return index;
}

} // namespace

void ListingEndpoints::tags(const ContextPtr &context, const std::string &name, const std::string &repository)
{
    context->record.kind = cache::RequestKind::Tags;
    const auto limit = pageSize(context->query);
    if (!limit) {
        context->respondError(limit.error());
        return;
    }
    const std::string last = context->queryValue("last");
    const std::string ns = context->queryValue("ns");
    context->record.outcome = cache::Outcome::Miss;
    context->announceWaiting();
    m_engine.requestTags(
        context->project, repository,
        [context, name, last, ns, limit = *limit](const Result<cache::TagListAnswer> &answer) {
            if (!answer) {
                context->respondError(answer.error());
                return;
            }
            auto first = answer->tags.begin();
            if (!last.empty())
                first = std::upper_bound(answer->tags.begin(), answer->tags.end(), last);
            const auto left = static_cast<std::size_t>(answer->tags.end() - first);
            const std::size_t count = std::min(left, limit.value_or(left));

            QJsonArray page;
            for (auto it = first; it != first + static_cast<std::ptrdiff_t>(count); ++it)
                page.append(QString::fromStdString(*it));
            const QJsonObject body {{QStringLiteral("name"), QString::fromStdString(name)},
                                    {QStringLiteral("tags"), page}};

            http::Response response;
            response.headers.add("Content-Type", mediatype::json);
            if (count > 0 && count < left) {
                std::string link = "</v2/" + name + "/tags/list?n=" + std::to_string(count)
                    + "&last=" + http::percent::encode(*(first + static_cast<std::ptrdiff_t>(count) - 1));
                if (!ns.empty())
                    link += "&ns=" + http::percent::encode(ns);
                response.headers.add("Link", link + ">; rel=\"next\"");
            }
            if (answer->staleReason) {
                context->record.outcome = cache::Outcome::Stale;
                context->record.staleReason = errorCodeName(answer->staleReason->code).toStdString();
                addStaleWarning(response, *answer->staleReason, answer->checkedAt, context->record.startedAt);
            }
            response.body
                = std::make_shared<const std::string>(QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString());
            context->respond(std::move(response));
        });
}

void ListingEndpoints::referrers(const ContextPtr &context, const std::string &repository, const std::string &reference)
{
    context->record.kind = cache::RequestKind::Referrers;
    const auto digest = Digest::parse(std::string_view(reference));
    if (!digest) {
        context->respondError(Error(ErrorCode::InvalidDigest));
        return;
    }
    const std::string artifactType = context->queryValue("artifactType");
    context->record.outcome = cache::Outcome::Miss;
    context->announceWaiting();
    m_engine.requestReferrers(
        context->project, repository, *digest,
        [context, artifactType](const Result<cache::ReferrersListAnswer> &answer) {
            if (!answer) {
                context->respondError(answer.error());
                return;
            }
            http::Response response;
            response.headers.add("Content-Type", mediatype::ociIndex);
            std::string json = answer->indexJson;
            if (!artifactType.empty()) {
                const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
                json = QJsonDocument(filteredIndex(document.object(), QString::fromStdString(artifactType)))
                           .toJson(QJsonDocument::Compact)
                           .toStdString();
                response.headers.add("OCI-Filters-Applied", "artifactType");
            }
            if (answer->staleReason) {
                context->record.outcome = cache::Outcome::Stale;
                context->record.staleReason = errorCodeName(answer->staleReason->code).toStdString();
                addStaleWarning(response, *answer->staleReason, answer->checkedAt, context->record.startedAt);
            }
            response.body = std::make_shared<const std::string>(std::move(json));
            context->respond(std::move(response));
        });
}

} // namespace breakwater::registry
