// SPDX-License-Identifier: GPL-3.0-or-later
#include "UpstreamSimulator.h"

#include "CdnRole.h"
#include "RegistryRole.h"
#include "Responder.h"

#include <openssl/ssl.h>

namespace breakwater::sim {

namespace {

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace

Result<std::unique_ptr<UpstreamSimulator>> UpstreamSimulator::start(const Options &options)
{
    const Profile *profile = findProfile(options.profile);
    if (profile == nullptr)
        return Error(ErrorCode::InvalidArgument, QStringLiteral("unknown profile"),
                     {{QStringLiteral("profile"), QString::fromStdString(options.profile)}});
    std::unique_ptr<UpstreamSimulator> simulator(new UpstreamSimulator);
    simulator->m_ca = options.ca;
    if (!simulator->m_ca) {
        auto ca = TestCa::create();
        if (!ca)
            return ca.error();
        simulator->m_ca = *ca;
    }
    std::vector<std::string> names = options.certificateNames;
    names.emplace_back("localhost");
    names.push_back(options.address);
    if (!options.hostName.empty() && options.hostName != options.address)
        names.push_back(options.hostName);
    if (options.wrongCertificateName)
        names = {"another.example"};
    auto tls = simulator->m_ca->serverContext(names, options.certificateDays, options.certificateFromDays);
    if (!tls)
        return tls.error();
    simulator->m_tls = std::move(tls.value());
    simulator->m_secondVersion = options.secondVersion;
    if (options.secondVersion)
        options.secondVersion->offer(simulator->m_tls.get());
    if (options.oldTls) {
        SSL_CTX_set_min_proto_version(simulator->m_tls.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(simulator->m_tls.get(), TLS1_1_VERSION);
    }

    simulator->m_world = std::make_unique<World>(*profile, findProfile(profile->backend),
                                                 options.clock != nullptr ? *options.clock : systemClock());
    World &world = *simulator->m_world;
    world.host = options.hostName.empty() ? options.address : options.hostName;
    world.rates.setLimit(profile->rateLimit, std::chrono::seconds(profile->rateWindowSeconds));

    std::vector<Listener::Socket> sockets;
    for (int role = 0; role < roleCount; ++role) {
        sockets.push_back({options.address, nullptr});
        sockets.push_back({options.address, simulator->m_tls.get()});
    }
    const std::unique_lock starting(simulator->m_started);
    auto listener
        = Listener::start(sockets, [raw = simulator.get()](int socketNumber, Stream &stream, std::uint64_t number) {
              raw->serve(socketNumber, stream, number);
          });
    if (!listener)
        return listener.error();
    simulator->m_listener = std::move(listener.value());
    for (std::size_t role = 0; role < roleCount; ++role)
        for (std::size_t tlsIndex = 0; tlsIndex < 2; ++tlsIndex)
            world.ports[role][tlsIndex] = simulator->m_listener->port(static_cast<int>(role * 2 + tlsIndex));
    return simulator;
}

UpstreamSimulator::~UpstreamSimulator()
{
    m_listener.reset();
}

std::uint16_t UpstreamSimulator::port(Role role, bool tls) const
{
    return m_world->ports[static_cast<std::size_t>(role)][tls ? 1 : 0];
}

void UpstreamSimulator::serve(int socketNumber, Stream &stream, std::uint64_t connection)
{
    {
        const std::lock_guard started(m_started);
    }
    Caller caller;
    caller.role = static_cast<Role>(socketNumber / 2);
    caller.tls = socketNumber % 2 == 1;
    caller.peer = stream.peerAddress();
    JournalEntry entry;
    entry.role = caller.role;
    entry.tls = caller.tls;
    entry.connection = connection;
    entry.peer = caller.peer;
    if (m_secondVersion && stream.protocol() == "h2") {
        entry.secondVersion = true;
        m_secondVersion->serve(*m_world, *m_listener, stream,
                               [&](const WireRequest &request) { return exchange(request, caller, entry); });
        return;
    }
    Responder responder(*m_world, *m_listener, stream);
    std::string buffer;
    while (auto request = readRequest(stream, buffer)) {
        Exchange next = exchange(*request, caller, entry);
        if (!responder.send(*request, std::move(next.answer), next.fault,
                            m_world->profileOf(caller.role).lowerCaseHeaders, next.journalNumber))
            return;
    }
}

Exchange UpstreamSimulator::exchange(const WireRequest &request, const Caller &caller, JournalEntry entry)
{
    entry.method = request.method;
    entry.path = request.path;
    entry.query = request.query;
    entry.headers = request.headers;
    entry.body = request.body;
    entry.hadAuthorization = request.headers.contains("Authorization");
    entry.started = std::chrono::steady_clock::now();
    Exchange next;
    next.journalNumber = m_world->journal.open(std::move(entry));
    next.fault = m_world->faults.take(caller.role, request);
    // A fault that answers itself leaves no trace in budgets and token books.
    const auto &fault = next.fault;
    if (fault && (fault->answer || fault->answers || fault->raw || fault->dropConnection))
        return next;
    switch (caller.role) {
    case Role::Registry:
    case Role::Backend: next.answer = RegistryRole(*m_world).answer(request, caller); break;
    case Role::Token: {
        TokenRole tokens(*m_world);
        next.answer = tokens.serves(request.path, caller.role)
            ? tokens.answer(request, caller)
            : jsonAnswer(404, errorJson("NOT_FOUND", "page not found"));
        break;
    }
    case Role::CdnA:
    case Role::CdnB:
    case Role::Foreign: next.answer = CdnRole(*m_world).answer(request, caller); break;
    }
    return next;
}

} // namespace breakwater::sim
