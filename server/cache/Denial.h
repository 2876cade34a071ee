// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <optional>
#include <string>

namespace breakwater::cache {

struct Project;

/// What a project's allow and deny patterns say against an image: RepositoryNotAllowed. The same for a pull, for
/// explaining one, for warming up and for an import. `tag` is empty for what is asked for by digest.
std::optional<Error> denial(const Project &project, const std::string &repository, const std::string &tag);

} // namespace breakwater::cache
