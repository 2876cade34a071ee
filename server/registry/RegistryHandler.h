// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Authenticator.h"
#include "base/Published.h"
#include "cache/AccessQueue.h"
#include "cache/CacheEngine.h"
#include "http/Exchange.h"
#include "registry/ContentEndpoints.h"
#include "registry/ListingEndpoints.h"
#include "registry/OneTimeShelf.h"
#include "registry/TokenEndpoint.h"

#include <functional>
#include <string>

namespace breakwater::registry {

/// The read side of the OCI distribution API on one port: who asks, for what, may they, and then the endpoint.
/// Called in the I/O threads; everything it uses outlives it.
class RegistryHandler final : public http::RequestHandler
{
public:
    struct Settings
    {
        std::string instanceId; ///< in the Via header of our own upstream requests; seen again it is a loop
        std::string caPem; ///< served at /ca.crt; empty without a CA of our own
    };

    RegistryHandler(cache::CacheEngine &engine, access::Authenticator &authenticator,
                    const access::TokenService &tokens, cache::AccessQueue &queue, const Clock &clock);

    void setSettings(Settings settings) { m_settings.set(std::move(settings)); }
    /// Called in an I/O thread when `ns` and path name different projects (upstreams.md decided (5)).
    void onNsDisagreement(std::function<void(const std::string &peer, const std::string &ns, const std::string &project)> observer)
    {
        m_onNsDisagreement = std::move(observer);
    }
    /// Called in an I/O thread when one of our own requests comes back to us; `project` is where it entered.
    void onLoop(std::function<void(const std::string &project)> observer) { m_onLoop = std::move(observer); }
    /// What is fetched once from OneTimeShelf::path; set before the first request.
    void setShelf(std::shared_ptr<OneTimeShelf> shelf) { m_shelf = std::move(shelf); }

    void handle(const std::shared_ptr<http::Exchange> &exchange) override;

private:
    void handleOneTime(const std::shared_ptr<http::Exchange> &exchange);
    void handleApi(const ContextPtr &context, const Route &route);
    bool authenticate(const ContextPtr &context);
    void challenge(const ContextPtr &context, access::RefusalReason reason);
    void refuseWrite(const ContextPtr &context, const Route &route);
    bool isLoop(const http::Request &request) const;

    cache::CacheEngine &m_engine;
    access::Authenticator &m_authenticator;
    cache::AccessQueue &m_queue;
    const Clock &m_clock;
    Published<Settings> m_settings;
    std::function<void(const std::string &, const std::string &, const std::string &)> m_onNsDisagreement;
    std::function<void(const std::string &)> m_onLoop;
    std::shared_ptr<OneTimeShelf> m_shelf;
    ContentEndpoints m_content;
    ListingEndpoints m_listings;
    TokenEndpoint m_token;
};

} // namespace breakwater::registry
