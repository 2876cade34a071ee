// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/ContentEndpoints.h"

#include "base/ByteRange.h"
#include "base/MediaType.h"
#include "registry/Conditional.h"
#include "registry/ErrorAnswer.h"
#include "registry/InFlightBody.h"
#include "registry/StaleWarning.h"
#include "storage/InFlightBlob.h"

namespace breakwater::registry {
namespace {

/// What every answer with content carries (upstreams.md, S-16).
http::Response contentResponse(int status, std::string_view mediaType, const std::string &digest)
{
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", mediaType);
    response.headers.add("Docker-Content-Digest", digest);
    response.headers.add("ETag", '"' + digest + '"');
    response.headers.add("X-Content-Type-Options", "nosniff");
    return response;
}

http::Response blobResponse(int status, const std::string &digest)
{
    auto response = contentResponse(status, mediatype::octetStream, digest);
    response.headers.add("Accept-Ranges", "bytes");
    response.headers.add("Cache-Control", "max-age=31536000, immutable");
    return response;
}

std::string contentRange(const ByteRange &range, std::uint64_t sizeBytes)
{
    return "bytes " + std::to_string(range.first) + '-' + std::to_string(range.last) + '/' + std::to_string(sizeBytes);
}

/// The Range of a GET, unless If-Range names another version. On HEAD a range means nothing (RFC 9110 14.2).
std::string_view rangeHeader(const http::Request &request, const std::string &digest)
{
    if (request.method != http::Method::Get)
        return {};
    const auto ifRange = request.headers.value("If-Range");
    if (!ifRange.empty() && ifRange != '"' + digest + '"')
        return {};
    return request.headers.value("Range");
}

http::Response unsatisfiable(const std::string &digest, std::uint64_t sizeBytes, const std::string &requestId)
{
    auto response = errorResponse(416, "RANGE_INVALID", "the range lies outside of the blob", requestId);
    response.headers.add("Content-Range", "bytes */" + std::to_string(sizeBytes));
    response.headers.add("Docker-Content-Digest", digest);
    return response;
}

} // namespace

void ContentEndpoints::manifest(const ContextPtr &context, const std::string &repository, const std::string &reference)
{
    context->record.kind = cache::RequestKind::Manifest;
    const auto parsed = Reference::parse(reference);
    if (!parsed) {
        const bool digestMeant = reference.find(':') != std::string::npos;
        context->respondError(Error(digestMeant ? ErrorCode::InvalidDigest : ErrorCode::InvalidTag));
        return;
    }
    const bool withBytes = !context->isHead();
    if (const auto answer = m_engine.findManifest(*context->project, repository, *parsed, withBytes)) {
        answerManifest(context, *answer);
        return;
    }
    context->record.outcome = cache::Outcome::Miss;
    context->announceWaiting();
    m_engine.requestManifest(
        context->project, repository, *parsed, withBytes,
        [context](Result<cache::ManifestAnswer> answer) {
            if (answer)
                answerManifest(context, *answer);
            else
                context->respondError(answer.error());
        },
        cache::CacheEngine::Asker::Node);
}

void ContentEndpoints::answerManifest(const ContextPtr &context, const cache::ManifestAnswer &answer)
{
    const std::string digest = answer.digest.toString();
    context->record.outcome = answer.outcome;
    context->record.missReason = answer.missReason;
    context->record.fallback = answer.fallback;
    context->record.digest = answer.digest;
    context->record.mediaType = answer.mediaType;

    const bool unchanged = ifNoneMatchHits(context->request(), digest);
    auto response = contentResponse(unchanged ? 304 : 200, answer.mediaType, digest);
    if (answer.staleReason) {
        context->record.staleReason = errorCodeName(answer.staleReason->code).toStdString();
        addStaleWarning(response, *answer.staleReason, answer.checkedAt, context->record.startedAt);
    } else if (answer.rechecking) {
        context->record.staleReason = cache::recheckingReason;
        addRecheckWarning(response, context->project->upstreamName, answer.checkedAt, context->record.startedAt);
    }
    if (!unchanged && !context->isHead())
        response.body = answer.bytes;
    response.headLength = answer.sizeBytes;
    context->respond(std::move(response));
}

void ContentEndpoints::blob(const ContextPtr &context, const std::string &repository, const std::string &reference)
{
    context->record.kind = cache::RequestKind::Blob;
    const auto digest = Digest::parse(std::string_view(reference));
    if (!digest) {
        context->respondError(Error(ErrorCode::InvalidDigest));
        return;
    }
    context->record.digest = *digest;
    if (const auto entry = m_engine.findBlob(*context->project, *digest)) {
        answerStoredBlob(context, repository, *digest, entry->sizeBytes, true);
        return;
    }
    requestBlob(context, repository, *digest);
}

void ContentEndpoints::requestBlob(const ContextPtr &context, const std::string &repository, const Digest &digest)
{
    context->record.outcome = cache::Outcome::Miss;
    context->announceWaiting();
    m_engine.requestBlob(
        context->project, repository, digest, context->isHead(),
        [this, context, repository, digest](const Result<cache::BlobAnswer> &answer) {
            if (!answer) {
                context->respondError(answer.error());
                return;
            }
            context->record.outcome = answer->outcome;
            if (answer->fallback) {
                context->record.fallback = *answer->fallback->get();
                context->record.fallbackNow = answer->fallback;
            }
            if (answer->stored) {
                answerStoredBlob(context, repository, digest, answer->sizeBytes.value_or(0), false);
            } else if (answer->ticket) {
                answerInFlight(context, digest, *answer);
            } else { // a HEAD of what is not here: the upstream has it
                auto response = blobResponse(200, digest.toString());
                if (answer->sizeBytes)
                    response.headLength = *answer->sizeBytes;
                else
                    response.body = http::GrowingFileBody {}; // of unknown length: the answer tells none rather than 0
                context->respond(std::move(response));
            }
        });
}

void ContentEndpoints::answerStoredBlob(const ContextPtr &context, const std::string &repository, const Digest &digest,
                                        std::uint64_t sizeBytes, bool mayAskAgain)
{
    const std::string text = digest.toString();
    if (ifNoneMatchHits(context->request(), text)) {
        context->respond(blobResponse(304, text));
        return;
    }
    if (context->isHead()) {
        auto response = blobResponse(200, text);
        response.headLength = sizeBytes;
        context->respond(std::move(response));
        return;
    }
    const auto opened = m_engine.store().open(digest, sizeBytes);
    if (!opened) {
        // Deleted or damaged behind our back: a miss, not an error (upstreams.md F-74).
        if (mayAskAgain)
            requestBlob(context, repository, digest);
        else
            context->respondError(opened.error());
        return;
    }
    const auto fd = std::make_shared<const http::OwnedFd>(opened->fd);
    const auto range = resolveRange(rangeHeader(context->request(), text), sizeBytes);
    if (range.kind == RangeRequest::Kind::Unsatisfiable) {
        context->respond(unsatisfiable(text, sizeBytes, context->requestId()));
        return;
    }
    const bool partial = range.kind == RangeRequest::Kind::Partial;
    auto response = blobResponse(partial ? 206 : 200, text);
    if (partial)
        response.headers.add("Content-Range", contentRange(range.range, sizeBytes));
    const std::uint64_t offset = partial ? range.range.first : 0;
    const std::uint64_t length = partial ? range.range.length() : sizeBytes;
    if (length > 0)
        response.body = http::FileBody {fd, offset, length};
    context->announceBodyIfSlow(length);
    context->respond(std::move(response));
}

void ContentEndpoints::answerInFlight(const ContextPtr &context, const Digest &digest, const cache::BlobAnswer &answer)
{
    const std::string text = digest.toString();
    http::GrowingFileBody body;
    body.source = std::make_shared<InFlightBody>(answer.ticket);
    if (!answer.sizeBytes) { // the upstream told no length: whole, chunked, no ranges (upstreams.md F-24)
        auto response = blobResponse(200, text);
        response.body = std::move(body);
        context->announceBody(0);
        context->respond(std::move(response));
        return;
    }
    const auto range = resolveRange(rangeHeader(context->request(), text), *answer.sizeBytes);
    if (range.kind == RangeRequest::Kind::Unsatisfiable) {
        context->respond(unsatisfiable(text, *answer.sizeBytes, context->requestId()));
        return;
    }
    const bool partial = range.kind == RangeRequest::Kind::Partial;
    auto response = blobResponse(partial ? 206 : 200, text);
    if (partial)
        response.headers.add("Content-Range", contentRange(range.range, *answer.sizeBytes));
    body.offset = partial ? range.range.first : 0;
    body.length = partial ? range.range.length() : *answer.sizeBytes;
    answer.ticket->moveTo(body.offset);
    context->announceBody(body.length);
    response.body = std::move(body);
    context->respond(std::move(response));
}

} // namespace breakwater::registry
