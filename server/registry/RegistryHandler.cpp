// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/RegistryHandler.h"

#include "access/Challenge.h"
#include "base/MediaType.h"
#include "cache/Denial.h"
#include "http/QueryString.h"
#include "registry/ErrorAnswer.h"

#include <QLoggingCategory>

namespace breakwater::registry {
namespace {

Q_LOGGING_CATEGORY(log, "breakwater.registry")

bool isRead(http::Method method)
{
    return method == http::Method::Get || method == http::Method::Head;
}

} // namespace

RegistryHandler::RegistryHandler(cache::CacheEngine &engine, access::Authenticator &authenticator,
                                 const access::TokenService &tokens, cache::AccessQueue &queue, const Clock &clock)
    : m_engine(engine), m_authenticator(authenticator), m_queue(queue), m_clock(clock), m_content(engine),
      m_listings(engine), m_token(authenticator, tokens, engine)
{
}

void RegistryHandler::handle(const std::shared_ptr<http::Exchange> &exchange)
{
    if (m_shelf && exchange->request().path.starts_with(OneTimeShelf::path)) {
        handleOneTime(exchange);
        return;
    }
    const auto context = RequestContext::create(exchange, m_queue, m_clock);
    const http::Request &request = exchange->request();

    if (request.path == TokenEndpoint::path) {
        m_token.handle(context);
        return;
    }
    if (request.path == "/ca.crt" && isRead(request.method)) {
        const auto settings = m_settings.get();
        if (!settings->caPem.empty()) {
            http::Response response;
            response.headers.add("Content-Type", "application/x-pem-file");
            response.body = std::make_shared<const std::string>(settings->caPem);
            context->respond(std::move(response));
            return;
        }
    }
    if (const auto route = parseRoute(request.path)) {
        handleApi(context, *route);
        return;
    }
    context->record.outcome = cache::Outcome::Refused;
    context->respond(errorResponse(404, "UNSUPPORTED", "this is a container registry cache: its API begins at /v2/",
                                   context->requestId()));
}

/// Without a RequestContext: its record has the target, which is a secret here.
void RegistryHandler::handleOneTime(const std::shared_ptr<http::Exchange> &exchange)
{
    const http::Request &request = exchange->request();
    http::Response response;
    response.headers.add("Content-Type", "text/plain; charset=utf-8");
    response.headers.add("Cache-Control", "no-store");
    std::optional<std::string> text;
    if (request.method == http::Method::Get)
        text
            = m_shelf->take(request.path.substr(std::string_view(OneTimeShelf::path).size()), exchange->peer().address);
    if (!text) {
        // An error of the registry's form would run in the shell that this is piped into.
        response.status = 404;
        text = "# this link is used up, too old or withdrawn: make a new one in Breakwater\n";
    }
    response.body = std::make_shared<const std::string>(std::move(*text));
    exchange->respond(std::move(response));
}

void RegistryHandler::handleApi(const ContextPtr &context, const Route &route)
{
    const http::Request &request = context->request();
    if (!authenticate(context))
        return;
    if (route.endpoint == Route::Endpoint::Ping && isRead(request.method)) {
        http::Response response;
        response.headers.add("Content-Type", mediatype::json);
        response.body = std::make_shared<const std::string>("{}");
        context->respond(std::move(response));
        return;
    }
    if (!isRead(request.method) || route.endpoint == Route::Endpoint::Upload) {
        refuseWrite(context, route);
        return;
    }
    if (route.name == "_catalog") { // upstreams.md R-6: it would tell of projects and repositories
        context->respondError(Error(ErrorCode::Unsupported));
        return;
    }
    if (route.endpoint == Route::Endpoint::Unknown || route.endpoint == Route::Endpoint::Ping) {
        context->record.outcome = cache::Outcome::Refused;
        context->respond(errorResponse(404, "UNSUPPORTED", "no such endpoint", context->requestId()));
        return;
    }

    const auto query = http::QueryString::parse(request.query);
    if (!query) {
        context->respondError(Error(ErrorCode::InvalidArgument, QStringLiteral("the query cannot be decoded")));
        return;
    }
    context->query = *query;
    const auto projects = m_engine.projects();
    const std::string ns = context->queryValue("ns");
    const auto addressed = resolveName(*projects, route.name, ns, [&context](const cache::Project &project) {
        return access::mayPull(context->identity, project.id);
    });
    context->record.reference = route.reference.substr(0, 160);
    if (!addressed) {
        context->record.repository = route.name.substr(0, 255);
        context->respondError(addressed.error());
        return;
    }
    context->project = addressed->project;
    context->record.projectId = addressed->project->id;
    context->record.project = addressed->project->name;
    context->record.repository = addressed->repository;
    if (isLoop(request)) {
        qCWarning(log) << "project" << QString::fromStdString(addressed->project->name) << "leads back to this server";
        if (m_onLoop)
            m_onLoop(addressed->project->name);
        context->respondError(
            Error(ErrorCode::UpstreamLoop, {},
                  {{QStringLiteral("upstream"), QString::fromStdString(addressed->project->upstreamName)}}));
        return;
    }
    if (addressed->nsDisagrees && m_onNsDisagreement)
        m_onNsDisagreement(context->record.peer, ns, addressed->project->name);

    const bool byTag = route.endpoint == Route::Endpoint::Manifest && route.reference.find(':') == std::string::npos;
    if (const auto denied
        = cache::denial(*addressed->project, addressed->repository, byTag ? route.reference : std::string())) {
        context->respondError(*denied);
        return;
    }
    switch (route.endpoint) {
    case Route::Endpoint::Manifest: m_content.manifest(context, addressed->repository, route.reference); return;
    case Route::Endpoint::Blob: m_content.blob(context, addressed->repository, route.reference); return;
    case Route::Endpoint::Tags: m_listings.tags(context, route.name, addressed->repository); return;
    case Route::Endpoint::Referrers: m_listings.referrers(context, addressed->repository, route.reference); return;
    default: return; // answered above
    }
}

bool RegistryHandler::authenticate(const ContextPtr &context)
{
    const http::Request &request = context->request();
    const auto header = request.headers.contains("Authorization")
        ? std::optional<std::string_view>(request.headers.value("Authorization"))
        : std::nullopt;
    auto authentication = m_authenticator.authenticate(header, context->peer().address);
    if (authentication.ok()) {
        context->identity = std::move(*authentication.identity);
        context->record.robot = std::string(context->identity.userName());
        return true;
    }
    context->record.robot = authentication.claimedUser;
    m_authenticator.refusedLogins().note(context->peer().address, authentication.claimedUser, authentication.refusal,
                                         context->requestId());
    challenge(context, authentication.refusal);
    return false;
}

void RegistryHandler::challenge(const ContextPtr &context, access::RefusalReason reason)
{
    // The first request of most clients comes bare, to be told how to sign in: that is no refusal to write home about.
    const bool expected = reason == access::RefusalReason::NoCredentials;
    const auto why = access::refusalName(reason);
    Error error(ErrorCode::Unauthorized, QString::fromUtf8(why.data(), static_cast<qsizetype>(why.size())));
    if (!expected)
        qCInfo(log).noquote() << "refused" << QString::fromStdString(context->record.peer)
                              << QString::fromStdString(context->record.robot) << error.detail;
    http::Response response;
    switch (reason) {
    case access::RefusalReason::Expired:
        response = errorResponse(401, "UNAUTHORIZED", "this robot has expired: extend it in Breakwater",
                                 context->requestId());
        break;
    case access::RefusalReason::Disabled:
        response = errorResponse(401, "UNAUTHORIZED", "this robot is disabled in Breakwater", context->requestId());
        break;
    case access::RefusalReason::WrongNetwork:
        response = errorResponse(401, "UNAUTHORIZED",
                                 "this robot may not sign in from your address: add its network "
                                 "in Breakwater",
                                 context->requestId());
        break;
    default: response = errorResponse(error, context->requestId());
    }
    response.headers.add("WWW-Authenticate", access::Challenge::basic());
    context->record.error = error;
    context->record.outcome = cache::Outcome::Refused;
    context->respond(std::move(response));
}

void RegistryHandler::refuseWrite(const ContextPtr &context, const Route &route)
{
    const auto addressed = resolveName(*m_engine.projects(), route.name, {}, [&context](const cache::Project &project) {
        return access::mayPull(context->identity, project.id);
    });
    if (route.name.empty() || !addressed) {
        context->respondError(route.name.empty() ? Error(ErrorCode::Unsupported) : addressed.error());
        return;
    }
    context->record.projectId = addressed->project->id;
    context->record.project = addressed->project->name;
    context->record.repository = addressed->repository;
    context->respondError(Error(ErrorCode::ReadOnlyProject, {},
                                {{QStringLiteral("project"), QString::fromStdString(addressed->project->name)}}));
}

bool RegistryHandler::isLoop(const http::Request &request) const
{
    const auto settings = m_settings.get();
    if (settings->instanceId.empty())
        return false;
    for (const auto via : request.headers.values("Via")) {
        if (via.find(settings->instanceId) != std::string_view::npos)
            return true;
    }
    return false;
}

} // namespace breakwater::registry
