// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakwater::mediatype {

// image-spec 1.1 "OCI Image Media Types", and Docker's image manifest version 2 schema 2.
inline constexpr std::string_view ociIndex = "application/vnd.oci.image.index.v1+json";
inline constexpr std::string_view ociManifest = "application/vnd.oci.image.manifest.v1+json";
inline constexpr std::string_view ociArtifactManifest = "application/vnd.oci.artifact.manifest.v1+json";
inline constexpr std::string_view dockerManifestList = "application/vnd.docker.distribution.manifest.list.v2+json";
inline constexpr std::string_view dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
inline constexpr std::string_view dockerSchema1 = "application/vnd.docker.distribution.manifest.v1+json";
inline constexpr std::string_view dockerSchema1Signed = "application/vnd.docker.distribution.manifest.v1+prettyjws";
inline constexpr std::string_view octetStream = "application/octet-stream";
inline constexpr std::string_view json = "application/json";

/// The type without parameters, lower case, trimmed: "Application/JSON; charset=utf-8" -> "application/json".
std::string essence(std::string_view headerValue);

bool isIndex(std::string_view type);
bool isImageManifest(std::string_view type);
bool isManifest(std::string_view type); ///< an index or an image manifest (schema 1 is none)
bool isSchema1(std::string_view type);

} // namespace breakwater::mediatype
