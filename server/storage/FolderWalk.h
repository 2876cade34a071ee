// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/StoreLayout.h"

#include <functional>
#include <string>

#include <sys/stat.h>

namespace breakwater::storage {

/// Every entry of a folder that is no folder itself, with its own (never a link target's) status; stops when the
/// visitor says false. 0 or errno. An entry that vanishes meanwhile is passed over.
int walkFiles(const std::string &folder,
              const std::function<bool(const std::string &name, const struct stat &)> &visit);

/// Every blob of a place; anything else that lies there is told to the log and passed over. 0 or errno.
int walkBlobs(const StoreLayout &place, const std::function<bool(const Digest &, const struct stat &)> &visit);

} // namespace breakwater::storage
