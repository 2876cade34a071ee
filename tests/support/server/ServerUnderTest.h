// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include <QStringList>
#include <QTemporaryDir>

#include "Await.h"
#include "admin/AdminService.h"
#include "support/ManualClock.h"
#include "support/simulator/SimulatedNode.h"
#include "support/simulator/UpstreamSimulator.h"
#include "storage/SpareMemory.h"
#include "upstream/CurlTransport.h"

namespace breakwater::integration {

/// A real CacheServer on a free port, with a data folder of its own and a clock that the test moves. Plain HTTP
/// and anonymous pulls from this machine unless told otherwise.
class ServerUnderTest
{
public:
    struct Options
    {
        bool tls = false;
        QStringList anonymousPull = {QStringLiteral("127.0.0.0/8")};
        std::function<void(storage::SpareMemory &)> limitMemory = {};
        upstream::CurlTransportOptions transport = shortWaits(); ///< dial map, authorities, how long is waited

        static upstream::CurlTransportOptions shortWaits()
        {
            upstream::CurlTransportOptions options;
            options.stallTime = std::chrono::seconds(5);
            return options;
        }
    };

    ServerUnderTest();
    explicit ServerUnderTest(Options options);
    ServerUnderTest(const ServerUnderTest &) = delete;
    ServerUnderTest &operator=(const ServerUnderTest &) = delete;
    ~ServerUnderTest();

    upstream::CurlTransportOptions &transport() { return m_options.transport; } ///< of the next start
    bool start(); ///< on the same data folder every time
    void stop();
    bool restart()
    {
        stop();
        return start();
    }

    admin::AdminService &admin();
    ManualClock &clock() { return m_clock; }
    QString dataFolder() const { return m_folder.path(); }
    const std::string &url() const { return m_url; }
    QString caPem();

    /// An upstream for this simulator and a project on it; returns the project's id, 0 on failure.
    struct ProjectOptions
    {
        QString provider = QStringLiteral("oci");
        bool tls = false;
        QString username = {};
        QString password = {};
        QStringList serves = {};
        bool isDefault = false;
        QList<admin::FreshnessRule> freshness = {};
        QStringList allowedPrivateHosts = {};
        bool prefetch = false; ///< off: a test sees what its own requests cause
    };
    qint64 addProject(const QString &name, sim::UpstreamSimulator &upstream, const ProjectOptions &options);
    qint64 addProject(const QString &name, sim::UpstreamSimulator &upstream) { return addProject(name, upstream, {}); }
    qint64 addProject(const QString &name, const admin::UpstreamSpec &upstream, const ProjectOptions &options);
    /// Freshness 0: every request for a tag asks the upstream.
    static QList<admin::FreshnessRule> alwaysAsk() { return {{QStringLiteral("*"), 0}}; }

    admin::RobotWithSecret createRobot(const admin::RobotSpec &spec);

    /// One request from this machine.
    sim::WireAnswer request(const std::string &method, const std::string &target, const sim::Headers &headers = {},
                            const std::string &body = {});
    sim::WireAnswer get(const std::string &target, const sim::Headers &headers = {})
    {
        return request("GET", target, headers);
    }
    sim::WireAnswer head(const std::string &target, const sim::Headers &headers = {})
    {
        return request("HEAD", target, headers);
    }
    sim::WireAnswer raw(const std::string &bytes, const std::string &methodOfAnswer = "GET");

    bool isStored(const Digest &digest) const; ///< whether its file lies in the store, whole or not
    bool hasPart(const Digest &digest) const;

    sim::SimulatedNode::Options nodeOptions();
    sim::PullResult pull(const sim::PullRequest &request);
    sim::PullResult pull(const sim::PullRequest &request, sim::SimulatedNode::Options options);

    /// Everything that the server wrote to its log so far in this process.
    static QString logText();
    QList<admin::EventInfo> events();
    bool hasEvent(const QString &codePrefix);

private:
    QString storeFolder(const char *part) const;

    struct Private;
    Options m_options;
    QTemporaryDir m_folder;
    ManualClock m_clock;
    std::string m_url;
    std::unique_ptr<Private> d;
};

/// The first "code" of an OCI error body.
std::string errorCode(const sim::WireAnswer &answer);
std::string errorMessage(const sim::WireAnswer &answer);
/// A robot's Basic header.
sim::Headers basicAuth(const admin::RobotWithSecret &robot);

std::unique_ptr<sim::UpstreamSimulator> startUpstream(const std::string &profile = "plain",
                                                      const Clock *clock = nullptr);
/// Paths of the files below `folder` whose name contains `part`.
QStringList filesNamed(const QString &folder, const std::string &part);
/// Paths of the files below `folder` whose content contains `needle`.
QStringList filesContaining(const QString &folder, const QByteArray &needle);

} // namespace breakwater::integration
