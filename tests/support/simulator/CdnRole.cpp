// SPDX-License-Identifier: GPL-3.0-or-later
#include "CdnRole.h"

#include "RegistryRole.h"

namespace breakwater::sim {

namespace {

Answer xml(int status, const std::string &code, const std::string &message)
{
    Answer answer;
    answer.status = status;
    answer.headers.add("Content-Type", "application/xml");
    answer.body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
        + "</Message></Error>";
    return answer;
}

/// The digest that a CDN path names: "sha256:HEX" or a path part of 64 or 128 hex digits.
std::string digestInPath(const std::string &path)
{
    std::size_t begin = 0;
    while (begin < path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string part = percentDecoded(path.substr(begin, end - begin));
        if (Digest::parse(part))
            return part;
        for (const char *algorithm : {"sha256:", "sha512:"})
            if (Digest::parse(algorithm + part))
                return algorithm + part;
        begin = end + 1;
    }
    return {};
}

} // namespace

Answer CdnRole::answer(const WireRequest &request, const Caller &caller) const
{
    if (caller.role == Role::Foreign) {
        Answer page;
        page.headers.add("Content-Type", "text/html; charset=utf-8");
        page.body = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Welcome</body></html>";
        return page;
    }
    const bool azure = caller.role == Role::CdnB;
    if (request.headers.contains("Authorization")) {
        if (azure)
            return xml(400, "InvalidAuthenticationInfo",
                       "Authentication information is not given in the correct format. Check the value of "
                       "Authorization header.");
        return xml(400, "InvalidArgument",
                   "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                   "parameter or the Authorization header should be specified");
    }
    if (request.method != "GET" && request.method != "HEAD")
        return xml(405, "MethodNotAllowed", "The specified method is not allowed against this resource.");
    switch (m_world.signatures.check(request.method, request.path, request.query)) {
    case SignatureBook::Verdict::Valid: break;
    case SignatureBook::Verdict::Expired:
        return azure ? xml(403, "AuthenticationFailed", "Signature not valid in the specified time frame")
                     : xml(403, "AccessDenied", "Request has expired");
    case SignatureBook::Verdict::Wrong:
        return azure ? xml(403, "AuthenticationFailed", "Signature did not match")
                     : xml(403, "SignatureDoesNotMatch", "The request signature we calculated does not match");
    }
    const BlobPtr blob = m_world.content.blobAnywhere(digestInPath(request.path));
    if (!blob)
        return xml(404, azure ? "BlobNotFound" : "NoSuchKey", "The specified key does not exist.");
    Headers headers {{"Content-Type", "application/octet-stream"}};
    if (azure)
        headers.add("x-ms-blob-type", "BlockBlob");
    else
        headers.add("Server", "AmazonS3");
    return blobAnswer(request, blob, std::move(headers));
}

} // namespace breakwater::sim
