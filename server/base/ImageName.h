// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Reference.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakwater {

/// An image as people and manifests of Kubernetes name it: "nginx", "ghcr.io/org/app:1.2", "host:5000/a@sha256:…".
struct ImageName
{
    std::string host; ///< canonical: "docker.io" where none is written
    std::string repository; ///< with "library/" where Docker Hub means it
    Reference reference; ///< "latest" where none is written; the digest where both are, as every client does

    /// "docker.io/library/nginx:latest"
    std::string toString() const;

    /// By the rules that Docker, containerd and podman share (distribution reference, "familiar names"): what stands
    /// before the first slash is a host if it has a dot or a colon, or is "localhost". Nothing for anything else.
    static std::optional<ImageName> parse(std::string_view text);

    bool operator==(const ImageName &) const = default;
};

} // namespace breakwater
