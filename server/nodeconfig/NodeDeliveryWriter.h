// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/NodeConfigTypes.h"
#include "base/Result.h"

namespace breakwater::nodeconfig {

/// The files of a review as one text that puts them on a node: a shell script (backup, write, check, restart, a way
/// back), tasks for Ansible, or a cloud-config. A pure function; any thread.
/// InvalidArgument (field "format") for runtimes that are not configured on the node itself.
Result<admin::NodeDelivery> writeDelivery(const admin::NodeReview &review, admin::NodeRuntime runtime,
                                          admin::DeliveryFormat format);

/// "script", "ansible", "cloud-init", "zip", "tar.gz".
QString deliveryWord(admin::DeliveryFormat format);

/// Whether the files of a runtime lie on the node, so that a script can put them there.
bool liesOnNode(admin::NodeRuntime runtime);

// One file a format.
QString writeShellScript(const admin::NodeReview &review, admin::NodeRuntime runtime);
QString writeAnsibleTasks(const admin::NodeReview &review, admin::NodeRuntime runtime);
QString writeCloudConfig(const admin::NodeReview &review, admin::NodeRuntime runtime);

/// A text as a YAML value behind "key: ", in lines of their own where that keeps every byte.
QString yamlBlock(const QString &text, int indent);

/// Whether other programs and people write into a file of this name too.
bool isShared(const admin::NodeConfigFile &file);

} // namespace breakwater::nodeconfig
