// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Refusal.h"

namespace breakwater::http {

namespace {

std::string_view codeOf(int status)
{
    switch (status) {
    case 413: return "SIZE_INVALID";
    case 503: return "TOOMANYREQUESTS";
    default: return "UNSUPPORTED";
    }
}

} // namespace

Response refusalAnswer(const Refusal &refusal)
{
    Response response;
    response.status = refusal.status;
    response.close = true;
    response.headers.add("Content-Type", "application/json");
    response.headers.add("X-Content-Type-Options", "nosniff");
    std::string json = R"({"errors":[{"code":")";
    json += codeOf(refusal.status);
    json += R"(","message":")";
    json += refusal.message; // own words: nothing in them needs escaping
    json += R"("}]})";
    response.body = std::make_shared<const std::string>(std::move(json));
    return response;
}

} // namespace breakwater::http
