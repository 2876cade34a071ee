// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Listener.h"
#include "SecondVersion.h"
#include "TestCa.h"
#include "World.h"

namespace breakwater::sim {

/// One public registry with all its hosts on real listeners of this machine: registry, token service, CDNs and a
/// foreign host, each on a free port for HTTP and one for HTTPS (upstreams.md 1.12). Has threads of its own; every
/// function may be called from any thread. Nothing of it goes to the network.
///
///     auto sim = UpstreamSimulator::start({.profile = "hub"}).value();
///     sim->content().add("library/redis", "7", ImageBuilder("redis").layer(5 << 20).build());
///     sim->faults().add(Fault::cutAfterBytes(1 << 20).on(Role::CdnA).matching("GET", "*").onlyNth(1));
///     QCOMPARE(sim->journal().count("GET", "*/manifests/*"), 2);
class UpstreamSimulator
{
public:
    struct Options
    {
        std::string profile = "plain";
        const Clock *clock
            = nullptr; ///< of tokens, signed URLs and rate windows; must outlive this. Null: the system's
        std::string address = "127.0.0.1"; ///< of all listeners
        std::string hostName = {}; ///< in URLs that it makes; empty: the address
        std::vector<std::string> certificateNames = {}; ///< beyond the address, "localhost" and hostName
        int certificateDays = 30; ///< negative: expired
        int certificateFromDays = -1; ///< positive: not valid yet
        bool wrongCertificateName = false; ///< one for another host alone
        bool oldTls = false; ///< TLS 1.1 at most
        std::shared_ptr<const SecondVersion> secondVersion = {}; ///< HTTP/2 over TLS; null: not offered
        std::shared_ptr<TestCa> ca = {}; ///< shared with other simulators; null: its own
    };

    /// InvalidArgument for an unknown profile, AddressUnavailable, CertificateInvalid.
    static Result<std::unique_ptr<UpstreamSimulator>> start(const Options &options);
    UpstreamSimulator(const UpstreamSimulator &) = delete;
    UpstreamSimulator &operator=(const UpstreamSimulator &) = delete;
    ~UpstreamSimulator(); ///< cuts what is running

    const Profile &profile() const { return m_world->profile; }
    /// "http://127.0.0.1:41234", without a slash at the end.
    std::string url(Role role = Role::Registry, bool tls = false) const { return m_world->url(role, tls); }
    std::uint16_t port(Role role = Role::Registry, bool tls = false) const;
    const std::string &caPem() const { return m_ca->caPem(); }

    ContentStore &content() { return m_world->content; }
    Journal &journal() { return m_world->journal; }
    FaultScript &faults() { return m_world->faults; }
    Accounts &accounts() { return m_world->accounts; }
    SignatureBook &signatures() { return m_world->signatures; }
    TokenBook &tokens() { return m_world->tokens; }
    RateBook &rates() { return m_world->rates; }

    void setDown(bool down) { m_listener->setDown(down); } ///< all hosts: cut, then refused; the ports stay
    void cutConnections() { m_listener->cutConnections(); }
    void setBandwidth(std::uint64_t bytesPerSecond) { m_world->bandwidth.setLimit(bytesPerSecond); } ///< 0: no limit
    int openConnections() const { return m_listener->openConnections(); }
    std::uint64_t acceptedConnections() const { return m_listener->acceptedConnections(); }

private:
    UpstreamSimulator() = default;
    void serve(int socketNumber, Stream &stream, std::uint64_t connection);
    Exchange exchange(const WireRequest &request, const Caller &caller, JournalEntry entry);

    std::shared_ptr<const SecondVersion> m_secondVersion;
    std::shared_ptr<TestCa> m_ca;
    TestCa::Context m_tls;
    std::unique_ptr<World> m_world;
    std::mutex m_started; ///< held until m_listener is set
    std::unique_ptr<Listener> m_listener; ///< last: its threads use all of the above
};

} // namespace breakwater::sim
