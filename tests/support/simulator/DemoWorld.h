// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimulatedNode.h"
#include "UpstreamSimulator.h"

#include <QString>
#include <QStringList>

#include <condition_variable>
#include <random>

namespace breakwater::sim {

/// A homelab in a box: docker.io, ghcr.io, lscr.io and quay.io as simulators with images that a homelab runs, and
/// seven nodes that pull them through a server. Without a network and without a cluster.
///
///     auto demo = DemoWorld::create().value();
///     for (const DemoWorld::Upstream &upstream : demo->upstreams()) … configure the server …
///     demo->start("https://127.0.0.1:8443", caPem, "robot$demo", secret);
///
/// Has threads of its own ("demo-node", "demo-tags"); its functions are called from one thread.
class DemoWorld
{
public:
    struct Upstream
    {
        QString name; ///< "dockerhub"
        QString provider; ///< id of a preset
        QString url; ///< https on a port of this machine
        QString caPem;
        QString projectName; ///< "dockerhub-proxy"
        QStringList serves; ///< {"docker.io"}
        bool isDefault = false;
    };
    struct Node
    {
        QString name; ///< "k3s-agent-1"
        QString address; ///< 127.0.0.11 …: what the server sees
    };

    /// Starts the simulators. Their images are made in the background, and repositories appear as they are ready.
    static Result<std::unique_ptr<DemoWorld>> create();
    DemoWorld(const DemoWorld &) = delete;
    DemoWorld &operator=(const DemoWorld &) = delete;
    ~DemoWorld(); ///< stops

    std::vector<Upstream> upstreams() const;
    std::vector<Node> nodes() const;

    /// Lets the nodes pull from this server (an empty user: anonymously), until stop().
    void start(const QString &serverUrl, const QString &caPem, const QString &user, const QString &secret);
    void stop(); ///< aborts running pulls and waits for the nodes

    /// An outage of one upstream ("quay"), to be seen on the screen.
    void setUpstreamDown(const QString &name, bool down);
    int pullsFinished() const { return m_pullsFinished; }
    int pullsFailed() const { return m_pullsFailed; }

private:
    struct Registry;
    struct Image;

    DemoWorld();
    void buildImages();
    void moveTags();
    void nodeLoop(std::size_t nodeNumber);
    const Image *pickImage(std::mt19937 &random) const;
    bool sleepFor(std::chrono::milliseconds duration); ///< false when stopping

    std::vector<std::unique_ptr<Registry>> m_registries;
    std::vector<Image> m_images; ///< constant after create
    std::vector<std::unique_ptr<SimulatedNode>> m_nodes;
    std::vector<std::thread> m_threads; ///< of nodes and tags, while started
    std::thread m_builder;
    std::atomic<std::size_t> m_imagesReady {0};
    std::atomic<int> m_pullsFinished {0};
    std::atomic<int> m_pullsFailed {0};
    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_changed;
    bool m_stopping = false;
    bool m_destroying = false;
};

} // namespace breakwater::sim
