// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegistryRole.h"

#include <algorithm>

#include "base/ByteRange.h"
#include "base/MediaType.h"

namespace breakwater::sim {

namespace {

void replaceAll(std::string &text, std::string_view what, const std::string &with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

std::string cdnPath(const Profile &profile, const std::string &digest)
{
    const std::string hex = digest.substr(digest.find(':') + 1);
    std::string path = profile.cdnPath;
    replaceAll(path, "{digest}", digest);
    replaceAll(path, "{hex}", hex);
    replaceAll(path, "{xx}", hex.substr(0, 2));
    return path;
}

bool accepts(const WireRequest &request, std::string_view mediaType)
{
    const std::vector<std::string> lines = request.headers.values("Accept");
    return std::any_of(lines.begin(), lines.end(),
                       [mediaType](const std::string &line) { return line.find(mediaType) != std::string::npos; });
}

std::string quoted(const std::string &text)
{
    return '"' + text + '"';
}

} // namespace

Answer blobAnswer(const WireRequest &request, const BlobPtr &blob, Headers headers)
{
    Answer answer;
    answer.headers = std::move(headers);
    answer.headers.add("Accept-Ranges", "bytes");
    const std::uint64_t size = blob->size();
    const std::string header = request.method == "GET" ? request.headers.value("Range") : std::string();
    const RangeRequest range = resolveRange(header, size);
    if (range.kind == RangeRequest::Kind::Unsatisfiable) {
        answer.status = 416;
        answer.headers.add("Content-Range", "bytes */" + std::to_string(size));
        return answer;
    }
    answer.blob = blob;
    answer.length = size;
    if (range.kind == RangeRequest::Kind::Partial) {
        answer.status = 206;
        answer.offset = range.range.first;
        answer.length = range.range.length();
        answer.headers.add("Content-Range",
                           "bytes " + std::to_string(range.range.first) + '-' + std::to_string(range.range.last) + '/'
                               + std::to_string(size));
    }
    return answer;
}

RegistryRole::Route RegistryRole::route(const std::string &path)
{
    Route result;
    const std::string rest = path.substr(4);
    if (rest.empty()) {
        result.kind = Route::Kind::Ping;
        return result;
    }
    static constexpr std::pair<std::string_view, Route::Kind> kinds[] = {{"/manifests/", Route::Kind::Manifest},
                                                                         {"/blobs/", Route::Kind::Blob},
                                                                         {"/referrers/", Route::Kind::Referrers},
                                                                         {"/tags/", Route::Kind::Tags}};
    const std::size_t lastSlash = rest.rfind('/');
    for (const auto &[word, kind] : kinds) {
        const std::size_t at = rest.rfind(word);
        if (at == std::string::npos || at + word.size() - 1 != lastSlash)
            continue;
        result.kind = kind;
        result.repository = rest.substr(0, at);
        result.reference = rest.substr(lastSlash + 1);
        if (kind == Route::Kind::Tags && result.reference != "list")
            result.kind = Route::Kind::Other;
    }
    return result;
}

Answer RegistryRole::answer(const WireRequest &request, const Caller &caller)
{
    if (m_tokens.serves(request.path, caller.role))
        return m_tokens.answer(request, caller);
    Visit visit {request, caller, m_world.profileOf(caller.role), {}};
    if (request.path == "/v2") {
        Answer moved;
        moved.status = 301;
        moved.headers.add("Location", "/v2/");
        return moved;
    }
    if (!request.path.starts_with("/v2/"))
        return error(visit, 404, "NOT_FOUND", "page not found");

    const Route where = route(request.path);
    Answer answer;
    if (auto elsewhere = gateway(visit, where)) {
        answer = std::move(*elsewhere);
    } else if (auto pass = m_gatekeeper.check(request, caller, where.repository); pass.refusal) {
        answer = std::move(*pass.refusal);
    } else if (request.method != "GET" && request.method != "HEAD") {
        answer = error(visit, 405, "UNSUPPORTED", "The operation is unsupported.");
    } else {
        visit.account = pass.account;
        switch (where.kind) {
        case Route::Kind::Ping: answer = jsonAnswer(200, "{}"); break;
        case Route::Kind::Manifest: answer = manifest(visit, where); break;
        case Route::Kind::Blob: answer = blob(visit, where); break;
        case Route::Kind::Tags: answer = tags(visit, where); break;
        case Route::Kind::Referrers: answer = referrers(visit, where); break;
        case Route::Kind::Other: answer = error(visit, 404, "NOT_FOUND", "page not found"); break;
        }
    }
    for (const auto &[name, value] : visit.profile.extraHeaders.fields())
        if (!answer.headers.contains(name))
            answer.headers.add(name, value);
    return answer;
}

std::optional<Answer> RegistryRole::gateway(const Visit &visit, const Route &route) const
{
    if (visit.caller.role != Role::Registry || m_world.backend == nullptr)
        return std::nullopt;
    const std::string agent = visit.request.headers.value("User-Agent");
    const std::vector<std::string> &agents = visit.profile.redirectedAgents;
    const bool byAgent = std::any_of(agents.begin(), agents.end(),
                                     [&agent](const std::string &glob) { return globMatches(glob, agent); });
    const bool byKind = visit.profile.redirectsManifests && route.kind != Route::Kind::Ping
        && route.kind != Route::Kind::Blob && route.kind != Route::Kind::Other;
    if (!byAgent && !byKind)
        return std::nullopt;
    Answer answer;
    answer.status = 307;
    // A-2 drops the query, L-1 keeps it.
    answer.headers.add("Location",
                       m_world.url(Role::Backend, visit.caller.tls)
                           + (byAgent ? visit.request.target : visit.request.path + "?rid=7f3a"));
    return answer;
}

Answer RegistryRole::error(const Visit &visit, int status, const std::string &code, const std::string &message) const
{
    if (visit.profile.errors == Profile::ErrorStyle::Json)
        return jsonAnswer(status, errorJson(code, message));
    Answer answer;
    answer.status = status;
    answer.headers.add("Content-Type", "text/plain; charset=utf-8");
    answer.body = message + '\n';
    return answer;
}

Answer RegistryRole::manifest(const Visit &visit, const Route &route)
{
    const WireRequest &request = visit.request;
    const ContentStore::ManifestPtr found = m_world.content.manifest(route.repository, route.reference);
    if (!found) {
        const bool known = m_world.content.hasRepository(route.repository);
        return known ? error(visit, 404, "MANIFEST_UNKNOWN", "manifest unknown")
                     : error(visit, 404, "NAME_UNKNOWN", "repository name not known to registry");
    }
    const bool isOci = found->mediaType == mediatype::ociIndex || found->mediaType == mediatype::ociManifest;
    if (visit.profile.strictAccept && isOci && !accepts(request, found->mediaType)) {
        const bool isIndex = found->mediaType == mediatype::ociIndex;
        return error(visit, 404, "MANIFEST_UNKNOWN",
                     isIndex ? "OCI index found, but accept header does not support OCI indexes"
                             : "OCI manifest found, but accept header does not support OCI manifests");
    }
    if (request.method == "GET" && !m_world.rates.take(visit.account.empty() ? visit.caller.peer : visit.account))
        return overLimit(visit);

    const std::string digest = found->digest.toString();
    Answer answer;
    answer.headers.add("Content-Type", found->mediaType);
    answer.headers.add("Docker-Content-Digest", digest);
    answer.headers.add("Etag", quoted(digest));
    addRate(visit, answer);
    const std::string condition = request.headers.value("If-None-Match");
    if (condition == quoted(digest) || condition == digest) {
        answer.status = 304;
        return answer;
    }
    answer.body = found->bytes;
    return answer;
}

void RegistryRole::addRate(const Visit &visit, Answer &answer) const
{
    const int limit = m_world.rates.limit();
    if (!visit.profile.tellsRate || limit <= 0)
        return;
    const std::string window = ";w=" + std::to_string(m_world.rates.window().count());
    const std::string &who = visit.account.empty() ? visit.caller.peer : visit.account;
    answer.headers.add("RateLimit-Limit", std::to_string(limit) + window);
    answer.headers.add("RateLimit-Remaining", std::to_string(m_world.rates.remaining(who)) + window);
    answer.headers.add("Docker-RateLimit-Source", who);
}

Answer RegistryRole::overLimit(const Visit &visit) const
{
    Answer answer;
    answer.status = 429;
    switch (visit.profile.overLimit) {
    case Profile::OverLimit::HubJson: // H-7: no Retry-After
        answer = jsonAnswer(429,
                            errorJson("TOOMANYREQUESTS",
                                      "You have reached your unauthenticated pull rate limit. "
                                      "https://www.docker.com/increase-rate-limit"));
        break;
    case Profile::OverLimit::GitHubJson: // G-6: the delay is in the message
        answer = jsonAnswer(429, errorJson("TOOMANYREQUESTS", "retry-after: 880.092\xc2\xb5s, allowed: 44000/minute"));
        break;
    case Profile::OverLimit::NginxHtml: // Q-4
        answer.headers.add("Content-Type", "text/html");
        answer.body
            = "<html>\r\n<head><title>429 Too Many Requests</title></head>\r\n<body>\r\n<center><h1>429 Too Many "
              "Requests</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n";
        break;
    }
    addRate(visit, answer);
    return answer;
}

Answer RegistryRole::blob(const Visit &visit, const Route &route) const
{
    const WireRequest &request = visit.request;
    const BlobPtr found = m_world.content.blob(route.repository, route.reference);
    if (!found)
        return error(visit, 404, "BLOB_UNKNOWN", "blob unknown to registry");
    const Profile &profile = visit.profile;
    const bool isHead = request.method == "HEAD";
    if (profile.delivery == Profile::Delivery::Direct || (isHead && !profile.redirectsHead)) {
        Headers headers {{"Content-Type", "application/octet-stream"},
                         {"Docker-Content-Digest", route.reference},
                         {"Etag", quoted(route.reference)},
                         {"Cache-Control", "max-age=31536000"}};
        return blobAnswer(request, found, std::move(headers));
    }
    const Role cdn = profile.delivery == Profile::Delivery::CdnA ? Role::CdnA : Role::CdnB;
    const std::string path = cdnPath(profile, route.reference);
    Answer answer;
    answer.status = profile.redirectStatus;
    if (profile.digestOnRedirect) {
        answer.headers.add("Docker-Content-Digest", route.reference);
        answer.headers.add("Accept-Ranges", "bytes");
    }
    answer.headers.add("Location",
                       m_world.url(cdn, visit.caller.tls) + path + '?' + m_world.signatures.sign("GET", path));
    return answer;
}

Answer RegistryRole::tags(const Visit &visit, const Route &route) const
{
    if (!m_world.content.hasRepository(route.repository))
        return error(visit, 404, "NAME_UNKNOWN", "repository name not known to registry");
    std::vector<std::string> names = m_world.content.tags(route.repository);
    Answer answer = jsonAnswer(200, {});
    if (visit.profile.pagesTags) {
        const std::string last = queryValue(visit.request.query, "last");
        std::erase_if(names, [&last](const std::string &name) { return !last.empty() && name <= last; });
        const std::string n = queryValue(visit.request.query, "n");
        if (!n.empty() && (n.size() > 9 || n.find_first_not_of("0123456789") != std::string::npos))
            return error(visit, 400, "PAGINATION_NUMBER_INVALID", "invalid number of results requested");
        const std::size_t count = n.empty() ? names.size() : std::stoul(n);
        if (names.size() > count) {
            names.resize(count);
            if (count > 0)
                answer.headers.add("Link",
                                   "</v2/" + route.repository + "/tags/list?last=" + percentEncoded(names.back())
                                       + "&n=" + n + ">; rel=\"next\"");
        }
    }
    answer.body = R"({"name":")" + route.repository + R"(","tags":[)";
    for (std::size_t i = 0; i < names.size(); ++i)
        answer.body += (i == 0 ? "" : ",") + quoted(names[i]);
    answer.body += "]}";
    return answer;
}

Answer RegistryRole::referrers(const Visit &visit, const Route &route) const
{
    switch (visit.profile.referrers) {
    case Profile::Referrers::NotFound: break;
    case Profile::Referrers::RedirectsAway: { // G-7: another host, and there a page
        Answer answer;
        answer.status = 303;
        answer.headers.add("Location",
                           m_world.url(Role::Foreign, visit.caller.tls) + "/-/v2/packages/container/package/"
                               + percentEncoded(route.repository) + '/' + route.reference.substr(0, 19));
        return answer;
    }
    case Profile::Referrers::Supported: {
        const std::string filter = queryValue(visit.request.query, "artifactType");
        Answer answer;
        answer.headers.add("Content-Type", std::string(mediatype::ociIndex));
        if (!filter.empty())
            answer.headers.add("OCI-Filters-Applied", "artifactType");
        answer.body = m_world.content.referrersIndex(route.repository, route.reference, filter);
        return answer;
    }
    }
    Answer answer;
    answer.status = 404;
    answer.headers.add("Content-Type", "text/plain; charset=utf-8");
    answer.body = "404 page not found\n";
    return answer;
}

} // namespace breakwater::sim
