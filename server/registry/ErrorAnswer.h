// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "http/Exchange.h"

#include <string>
#include <string_view>

namespace breakwater::registry {

/// An error in OCI form (distribution-spec 1.1, Error Codes): status, code, and a message that names the upstream
/// and the cause, because kubelet and containerd print it. Retry-After where it helps. `requestId` stands in the
/// detail, so that a node's log leads to the row on the screen.
http::Response errorResponse(const Error &error, std::string_view requestId);

/// The same for an error that is not one of ours to translate.
http::Response errorResponse(int status, std::string_view code, std::string_view message, std::string_view requestId = {});

/// The status that errorResponse gives.
int statusFor(const Error &error);

} // namespace breakwater::registry
