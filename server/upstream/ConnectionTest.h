// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/Exchange.h"
#include "upstream/Transport.h"
#include "upstream/UpstreamTypes.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace breakwater::upstream {

/// One rung of the ladder; admin::TestStepResult is made of it.
enum class TestStep { Dns, Tcp, Tls, Ping, Token, RateLimit };
enum class TestOutcome { Running, Passed, Warning, Failed, Skipped };

struct TestStepResult
{
    TestStep step = TestStep::Dns;
    TestOutcome outcome = TestOutcome::Running;
    int milliseconds = -1;
    QString detail; ///< facts: addresses, issuer and expiry, realm and service, "97 of 100 left"
    std::optional<Error> error = {}; ///< for Warning and Failed
    int status = 0; ///< of the answer about the canary's manifest, with RateLimit
};

/// Looks a name up; the callback comes in the caller's thread.
using HostLookup = std::function<void(const QString &host, QObject *context, Callback<QStringList> callback)>;
void lookUpHost(const QString &host, QObject *context, Callback<QStringList> callback); ///< QHostInfo

/// Tries an upstream step by step: name, TCP, TLS, /v2/, token, rate limit. The configuration need not be saved.
/// Every step is told once as Running and once with its end; after a failed one the rest is Skipped. Control thread.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// `canary` is "repository:tag" of a public image, or empty.
    ConnectionTest(UpstreamConfig config, const QString &canary, Transport &transport, const Clock &clock,
                   HostLookup lookup = lookUpHost, QObject *parent = nullptr);
    ~ConnectionTest() override; ///< nothing is told after it

    void start();

Q_SIGNALS:
    void stepChanged(const breakwater::upstream::TestStepResult &result);
    /// No step failed. Comes last, once.
    void finished(bool ok);

private:
    void begin(TestStep step);
    void end(TestStep step, TestOutcome outcome, int milliseconds, const QString &detail,
             const std::optional<Error> &error = std::nullopt);
    void failFrom(TestStep step, const Error &error, const QString &detail = {});
    void finish(bool ok);

    void resolve();
    void ping(const Secret &authorization);
    void onPing(const Answer &answer, bool withBasic);
    bool judgeConnection(const Answer &answer);
    bool judgePing(const Answer &answer);
    void token(const Answer &answer);
    void fetchToken(const Challenge &challenge);
    void rateLimit();
    void tellBudget(const Answer &answer, int milliseconds);

    UpstreamConfig m_config;
    std::string m_canaryRepository;
    std::string m_canaryTag;
    Transport &m_transport;
    const Clock &m_clock;
    HostLookup m_lookup;
    std::shared_ptr<Mailbox> m_mailbox;
    std::shared_ptr<UpstreamSession> m_session; ///< null when the URL is none
    UpstreamHealth m_health;
    int m_canaryStatus = 0;
    std::shared_ptr<Exchange> m_exchange;
    std::uint64_t m_running = 0;
    MonotonicTime m_stepStart {};
    bool m_finished = false;
};

} // namespace breakwater::upstream
