// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QtTest>

#include "ServerUnderTest.h"

namespace breakwater::faults {

/// One server with a project "p" on one simulated upstream that holds team/app:1.0.0, and what a case asked of it.
struct Bench
{
    std::unique_ptr<integration::ServerUnderTest> server;
    std::unique_ptr<sim::UpstreamSimulator> sim; ///< goes first: it cuts what the server still waits for
    sim::BuiltImage image;
    sim::WireAnswer answer; ///< to the case's request
    std::chrono::milliseconds took {0};
    qsizetype logMark = 0;

    Digest layer() const { return image.platforms[0].layers[1]; } ///< of 2 MiB and a little
    std::string layerBytes() const;
    std::string manifestTarget(const std::string &reference = "1.0.0") const;
    std::string blobTarget() const { return blobTarget(layer()); }
    std::string blobTarget(const Digest &digest) const { return "/v2/p/team/app/blobs/" + digest.toString(); }
    QString newLog() const; ///< since the case began
    int upstreamCount(const std::string &method, const std::string &path = "*",
                      std::optional<sim::Role> role = std::nullopt) const
    {
        return sim->journal().count(method, path, role);
    }
};

enum class Ask { Manifest, ManifestHead, ManifestByDigest, Blob, BlobHead, Tags, Referrers, Nothing };

/// So many requests of that kind reached the simulator.
struct Wanted
{
    std::string method;
    std::string path = "*"; ///< glob
    int least = 1;
    int most = 1;
    std::optional<sim::Role> role = {};
};

enum class Store { Same, Kept, Empty }; ///< what became of the content that was asked for

/// One row of the failure catalogue (upstreams.md, section 5), or one face of it. What always holds is checked for
/// all: no credential at a CDN or a foreign host, no signed query or page of the upstream in the log or the answer,
/// and every 200 is the true content, whole.
struct Row
{
    const char *name; ///< "F-17 resume answered 200"
    std::string profile = "plain";
    integration::ServerUnderTest::ProjectOptions project = {};
    bool warm = false; ///< the image was pulled whole, and then three days passed
    std::vector<sim::Fault> faults = {};
    std::function<void(Bench &)> arrange = {}; ///< after the above, before the request
    Ask ask = Ask::Manifest;
    int status = 200;
    bool complete = true; ///< false: the connection ends before the body does (P2)
    std::string says = {}; ///< part of the error's message
    std::vector<Wanted> upstream = {};
    Store store = Store::Same;
    std::string log = {}; ///< part of what the server logged
    std::string event = {}; ///< an event's code
    std::function<void(Bench &)> check = {}; ///< with QVERIFY and QCOMPARE
    std::function<void(sim::UpstreamSimulator::Options &)> simulator = {};
    std::function<void(upstream::CurlTransportOptions &)> transport = {};
    bool dialPublicly = false; ///< the simulator's host name stands for a public address (Sim-1)
    std::string cdnResolvesTo = {}; ///< with dialPublicly: the address that the same name has for the CDN
};

/// Each theme's program defines its rows.
std::vector<Row> faultRows();

/// A stored tag is served in place of the error, and the answer says so.
void isStale(Bench &bench);
/// Once the fault is gone the same request is answered well.
void recovers(Bench &bench);

class FaultRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row_data();
    void row();

private:
    bool build(const Row &row, Bench &bench);
    void checkAlways(const Row &row, Bench &bench);
};

} // namespace breakwater::faults
