// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MediaType.h"

#include "base/Text.h"

#include <algorithm>
#include <cctype>

namespace breakwater::mediatype {

std::string essence(std::string_view headerValue)
{
    std::string type(trimmed(headerValue.substr(0, headerValue.find(';'))));
    std::transform(type.begin(), type.end(), type.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return type;
}

bool isIndex(std::string_view type)
{
    return type == ociIndex || type == dockerManifestList;
}

bool isImageManifest(std::string_view type)
{
    return type == ociManifest || type == dockerManifest || type == ociArtifactManifest;
}

bool isManifest(std::string_view type)
{
    return isIndex(type) || isImageManifest(type);
}

bool isSchema1(std::string_view type)
{
    return type == dockerSchema1 || type == dockerSchema1Signed;
}

} // namespace breakwater::mediatype
