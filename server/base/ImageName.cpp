// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ImageName.h"

namespace breakwater {
namespace {

bool looksLikeHost(std::string_view text)
{
    return text == "localhost" || text.find_first_of(".:") != std::string_view::npos;
}

} // namespace

std::string ImageName::toString() const
{
    return host + '/' + repository + (reference.isDigest() ? '@' : ':') + reference.toString();
}

std::optional<ImageName> ImageName::parse(std::string_view text)
{
    ImageName name;
    std::optional<Digest> digest;
    if (const auto at = text.find('@'); at != std::string_view::npos) {
        digest = Digest::parse(text.substr(at + 1));
        if (!digest)
            return std::nullopt;
        text = text.substr(0, at);
    }
    name.host = "docker.io";
    if (const auto slash = text.find('/'); slash != std::string_view::npos && looksLikeHost(text.substr(0, slash))) {
        name.host = canonicalRegistryHost(text.substr(0, slash));
        if (!isRegistryHost(name.host))
            return std::nullopt;
        text = text.substr(slash + 1);
    }
    std::string tag = "latest";
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        tag = std::string(text.substr(colon + 1));
        if (!isTag(tag))
            return std::nullopt;
        text = text.substr(0, colon);
    }
    if (!isRepositoryName(text))
        return std::nullopt;
    name.repository = std::string(text);
    if (name.host == "docker.io" && text.find('/') == std::string_view::npos)
        name.repository.insert(0, "library/");
    name.reference = digest ? Reference(*digest) : Reference(std::move(tag));
    return name;
}

} // namespace breakwater
