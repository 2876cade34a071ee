// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nodeconfig/NodeConfigExporter.h"

namespace breakwater::nodeconfig {

/// The files of `request` joined with what the node has: each of its present files is laid beside the one that it
/// becomes, and looked over for mistakes. A present file is matched by its path, or by its kind where it has none.
/// Errors: those of renderNodeConfig.
Result<admin::NodeReview> reviewNodeConfig(const admin::NodeReviewRequest &request, const ServerFacts &facts);

/// What `present` becomes when `fresh` comes to the same place.
struct MergedFile;
MergedFile mergeFiles(const QString &path, const QString &present, const QString &fresh,
                      const admin::NodeConfigRequest &request, const ServerFacts &facts);

} // namespace breakwater::nodeconfig
