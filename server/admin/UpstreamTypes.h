// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/AddressFamily.h"
#include "base/Error.h"
#include "base/Secret.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace breakwater::admin {

/// A registry that Breakwater knows how to talk to; from resources/presets, data and not code.
struct UpstreamPreset
{
    QString provider; ///< "docker-hub", "ghcr", "lscr", "quay", "k8s", "gcr", "mcr", "ecr-public", "gitlab", "harbor",
                      ///< "oci"
    QString title; ///< "Docker Hub"
    QString description; ///< one sentence
    QString url; ///< empty where the admin must give one
    QString suggestedName; ///< "dockerhub"
    QString suggestedProject; ///< "dockerhub-proxy"
    QStringList serves; ///< registry hosts that nodes name: "docker.io"
    QString credentialsHint; ///< what user name and password mean here
    bool recommended = false; ///< ticked in set-up
    bool operator==(const UpstreamPreset &) const = default;
};

/// What an admin says of an upstream. An absent password or key means "keep the stored one" in an update.
struct UpstreamSpec
{
    QString name;
    QString provider = QStringLiteral("oci");
    QString url;
    QString username;
    std::optional<Secret> password;
    QString caPem; ///< extra trust for this upstream alone
    QStringList allowedPrivateHosts; ///< hosts or CIDRs that a redirect may lead to although private
    QStringList
        realmHosts; ///< hosts whose token service gets this upstream's credentials, beside its own: "host[:port]"
    QString proxyUrl; ///< forward proxy (base/ProxyUrl.h); empty: none
    QString proxyUsername;
    std::optional<Secret> proxyPassword; ///< shown to the proxy alone
    QString clientCertificate; ///< PEM, perhaps with its chain; empty: none
    std::optional<Secret> clientKey; ///< PEM without a passphrase, of that certificate
    AddressFamily addresses = AddressFamily::Any;
    bool enabled = true;
    bool operator==(const UpstreamSpec &) const = default;
};

enum class UpstreamState { Unknown, Healthy, Slow, Limited, Failing, Disabled };

/// A rate limit as its headers told it; absent numbers were not told.
struct RateBudget
{
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
    std::optional<qint64> windowSeconds;
    QString source; ///< the address or account that is charged
    QDateTime observedAt;
    QDateTime cooldownUntil; ///< invalid unless a 429 made us stop asking
    bool operator==(const RateBudget &) const = default;
};

/// What one image has cost of an upstream's limit.
struct ImageSpending
{
    QString project; ///< empty: it was removed since
    QString repository;
    QString tag; ///< empty: asked for by a digest that no tag here stands for
    qint64 pulls = 0; ///< manifests that the upstream gave: what a limit on pulls counts
    QDateTime lastAt;
    bool operator==(const ImageSpending &) const = default;
};

/// What an upstream's limit was spent on in the window that ends now. Upstreams that tell no limit are counted too.
struct UpstreamSpending
{
    qint64 windowSeconds = 0; ///< as the upstream told it, at most a day; six hours where it told none
    qint64 pulls = 0; ///< of all images
    QList<ImageSpending> images; ///< the most expensive first, at most 500
    bool operator==(const UpstreamSpending &) const = default;
};

struct UpstreamInfo
{
    qint64 id = 0;
    UpstreamSpec spec; ///< passwords and keys are never filled in
    bool hasPassword = false;
    bool hasProxyPassword = false;
    bool hasClientKey = false;
    bool managed = false; ///< by the configuration file
    UpstreamState state = UpstreamState::Unknown;
    std::optional<Error> lastError;
    QDateTime lastErrorAt;
    QDateTime lastSuccessAt;
    std::optional<RateBudget> budget;
    int medianLatencyMs = -1; ///< of recent answers, -1 unknown
    qint64 requests = 0; ///< since start
    qint64 failures = 0; ///< since start
    qint64 bytesReceived = 0; ///< since start
    QStringList projects;
    bool operator==(const UpstreamInfo &) const = default;
};

/// One rung of the connection test: DNS, TCP, TLS, /v2/, token, rate limit. A robot's ends with a manifest instead.
enum class TestStep { Dns, Tcp, Tls, Ping, Token, RateLimit, Manifest };
enum class TestOutcome { Running, Passed, Warning, Failed, Skipped };

struct TestStepResult
{
    TestStep step = TestStep::Dns;
    TestOutcome outcome = TestOutcome::Running;
    int milliseconds = -1;
    QString detail; ///< facts: addresses, issuer and expiry, realm, "97 of 100 left"
    std::optional<Error> error;
    bool operator==(const TestStepResult &) const = default;
};

} // namespace breakwater::admin
