// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/TokenEndpoint.h"

#include "access/Challenge.h"
#include "base/MediaType.h"
#include "http/QueryString.h"
#include "registry/ErrorAnswer.h"

namespace breakwater::registry {

void TokenEndpoint::handle(const std::shared_ptr<RequestContext> &context)
{
    context->record.kind = cache::RequestKind::Token;
    const auto method = context->request().method;
    if (method != http::Method::Get && method != http::Method::Head && method != http::Method::Post) {
        context->record.outcome = cache::Outcome::Refused;
        auto response = errorResponse(405, "UNSUPPORTED", "the token service takes GET and POST", context->requestId());
        response.headers.add("Allow", "GET, POST");
        context->respond(std::move(response));
        return;
    }
    std::vector<std::string> scopes;
    const auto authentication = authenticate(*context, scopes);
    if (!authentication.ok()) {
        context->record.robot = authentication.claimedUser;
        m_authenticator.refusedLogins().note(context->peer().address, authentication.claimedUser,
                                             authentication.refusal, context->requestId());
        context->record.outcome = cache::Outcome::Refused;
        auto response = errorResponse(Error(ErrorCode::Unauthorized), context->requestId());
        response.headers.add("WWW-Authenticate", access::Challenge::basic());
        context->respond(std::move(response));
        return;
    }
    context->record.robot = std::string(authentication.identity->userName());
    const auto projects = m_engine.projects();
    const auto issued = m_tokens.issue(*authentication.identity, scopes,
                                       [&projects](std::string_view component) -> std::optional<access::ProjectId> {
                                           auto project = projects->byName(component);
                                           if (!project)
                                               project = projects->byHost(component);
                                           if (!project)
                                               return std::nullopt;
                                           return project->id;
                                       });
    http::Response response;
    response.headers.add("Content-Type", mediatype::json);
    response.headers.add("Cache-Control", "no-store");
    response.body = std::make_shared<const std::string>(issued.toJson().toStdString());
    context->respond(std::move(response));
}

access::Authentication TokenEndpoint::authenticate(const RequestContext &context,
                                                   std::vector<std::string> &scopes) const
{
    const http::Request &request = context.request();
    if (request.method == http::Method::Post) {
        const auto form = http::QueryString::parse(request.body).value_or(http::QueryString());
        for (const std::string_view scope : form.values("scope"))
            scopes.emplace_back(scope);
        if (form.value("grant_type").value_or("") == "password") {
            return m_authenticator.authenticateSecret(form.value("username").value_or(""),
                                                      form.value("password").value_or(""), context.peer().address);
        }
    } else {
        const auto query = http::QueryString::parse(request.query).value_or(http::QueryString());
        for (const std::string_view scope : query.values("scope"))
            scopes.emplace_back(scope);
    }
    const auto header = request.headers.contains("Authorization")
        ? std::optional<std::string_view>(request.headers.value("Authorization"))
        : std::nullopt;
    return m_authenticator.authenticate(header, context.peer().address);
}

} // namespace breakwater::registry
