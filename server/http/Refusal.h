// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Exchange.h"

#include <string>

namespace breakwater::http {

/// Why a request is answered by the server itself, before any handler sees it.
struct Refusal
{
    int status = 400;
    std::string message; ///< own words only, never bytes of the request
};

/// The refusal as an answer that ends the connection, in the error form that registry clients print
/// (OCI distribution-spec 1.1, Error codes).
Response refusalAnswer(const Refusal &refusal);

} // namespace breakwater::http
