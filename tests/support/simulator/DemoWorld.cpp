// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoWorld.h"

#include <algorithm>

#include <pthread.h>

namespace breakwater::sim {

namespace {

constexpr std::uint64_t MB = 1000 * 1000;
constexpr int budgetRunsLow = 10;

struct RegistryFacts
{
    const char *profile;
    const char *name;
    const char *provider;
    const char *project;
    const char *host;
    std::uint64_t bytesPerSecond;
    bool isDefault;
};
constexpr RegistryFacts registryFacts[] = {
    {"hub", "dockerhub", "docker-hub", "dockerhub-proxy", "docker.io", 12 * MB, true},
    {"ghcr", "ghcr", "ghcr", "ghcr-proxy", "ghcr.io", 9 * MB, false},
    {"lscr", "lscr", "lscr", "lscr-proxy", "lscr.io", 7 * MB, false},
    {"quay", "quay", "quay", "quay-proxy", "quay.io", 10 * MB, false},
};

struct ImageFacts
{
    std::size_t registry; ///< in registryFacts
    const char *repository;
    const char *tag;
    std::vector<std::uint64_t> layers; ///< bytes
};

/// In the order in which they are made: small ones first, so that the first pulls start at once.
const std::vector<ImageFacts> &imageFacts()
{
    static const std::vector<ImageFacts> all {
        {0, "library/redis", "7-alpine", {3500000, 900, 7 * MB, 1200}},
        {3, "prometheus/node-exporter", "v1.8.2", {760000, 1300000, 9 * MB}},
        {0, "library/nginx", "1.27", {12 * MB, 9 * MB, 630, 1400}},
        {1, "cloudnative-pg/cloudnative-pg", "1.24.1", {300000, 700000, 17 * MB}},
        {2, "linuxserver/sonarr", "latest", {4 * MB, 25000, 11 * MB, 6 * MB}},
        {0, "library/traefik", "v3.1", {3600000, 290000, 24 * MB}},
        {3, "jetstack/cert-manager-controller", "v1.16.1", {103000, 400000, 15 * MB}},
        {0, "library/postgres", "16-alpine", {3500000, 1100, 30 * MB, 9000, 5 * MB}},
        {1, "paperless-ngx/paperless-ngx", "latest", {14 * MB, 3 * MB, 22 * MB}},
        {2, "linuxserver/jellyfin", "latest", {15 * MB, 40000, 28 * MB, 3 * MB}},
        {3, "prometheus/prometheus", "v2.55.0", {760000, 1300000, 32 * MB, 5 * MB}},
        {0, "grafana/grafana", "11.2.0", {3600000, 2 * MB, 38 * MB, 6 * MB}},
        {0, "vaultwarden/server", "latest", {14 * MB, 6 * MB, 8 * MB}},
        {0, "library/mariadb", "11", {14 * MB, 2 * MB, 34 * MB}},
        {2, "linuxserver/swag", "latest", {9 * MB, 30000, 21 * MB}},
        {1, "home-assistant/home-assistant", "2024.11", {20 * MB, 26 * MB, 12 * MB, 2 * MB}},
    };
    return all;
}

struct NodeFacts
{
    const char *name;
    const char *address;
    const char *architecture;
};
constexpr NodeFacts nodeFacts[] = {
    {"k3s-server-1", "127.0.0.11", "amd64"}, {"k3s-server-2", "127.0.0.12", "amd64"},
    {"k3s-server-3", "127.0.0.13", "amd64"}, {"k3s-agent-1", "127.0.0.14", "amd64"},
    {"k3s-agent-2", "127.0.0.15", "amd64"},  {"nas", "127.0.0.16", "amd64"},
    {"pi-kitchen", "127.0.0.17", "arm64"},
};

BuiltImage build(const ImageFacts &facts, const std::string &version)
{
    ImageBuilder builder(std::string(facts.repository) + ':' + facts.tag);
    builder.version(version);
    for (const std::uint64_t size : facts.layers)
        builder.layer(size);
    return builder.build();
}

} // namespace

struct DemoWorld::Registry
{
    const RegistryFacts &facts;
    std::unique_ptr<UpstreamSimulator> simulator;
};

struct DemoWorld::Image
{
    const ImageFacts &facts;
};

DemoWorld::DemoWorld() = default;

Result<std::unique_ptr<DemoWorld>> DemoWorld::create()
{
    std::unique_ptr<DemoWorld> world(new DemoWorld);
    auto ca = TestCa::create("Breakwater demo CA");
    if (!ca)
        return ca.error();
    for (const RegistryFacts &facts : registryFacts) {
        auto simulator = UpstreamSimulator::start({.profile = facts.profile, .ca = *ca});
        if (!simulator)
            return simulator.error();
        (*simulator)->setBandwidth(facts.bytesPerSecond);
        world->m_registries.push_back(std::make_unique<Registry>(Registry {facts, std::move(simulator.value())}));
    }
    for (const ImageFacts &facts : imageFacts())
        world->m_images.push_back({facts});
    world->m_builder = std::thread(&DemoWorld::buildImages, world.get());
    return world;
}

DemoWorld::~DemoWorld()
{
    {
        const std::lock_guard lock(m_mutex);
        m_destroying = true;
    }
    stop();
    if (m_builder.joinable())
        m_builder.join();
}

std::vector<DemoWorld::Upstream> DemoWorld::upstreams() const
{
    std::vector<Upstream> all;
    for (const auto &registry : m_registries) {
        const RegistryFacts &facts = registry->facts;
        all.push_back({QString::fromLatin1(facts.name),
                       QString::fromLatin1(facts.provider),
                       QString::fromStdString(registry->simulator->url(Role::Registry, true)),
                       QString::fromStdString(registry->simulator->caPem()),
                       QString::fromLatin1(facts.project),
                       {QString::fromLatin1(facts.host)},
                       facts.isDefault});
    }
    return all;
}

std::vector<DemoWorld::Node> DemoWorld::nodes() const
{
    std::vector<Node> all;
    for (const NodeFacts &facts : nodeFacts)
        all.push_back({QString::fromLatin1(facts.name), QString::fromLatin1(facts.address)});
    return all;
}

void DemoWorld::buildImages()
{
    pthread_setname_np(pthread_self(), "demo-images");
    for (const Image &image : m_images) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_destroying)
                return;
        }
        m_registries[image.facts.registry]->simulator->content().add(image.facts.repository, image.facts.tag,
                                                                     build(image.facts, {}));
        ++m_imagesReady;
        m_changed.notify_all();
    }
}

void DemoWorld::start(const QString &serverUrl, const QString &caPem, const QString &user, const QString &secret)
{
    stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = false;
    }
    for (const NodeFacts &facts : nodeFacts)
        m_nodes.push_back(std::make_unique<SimulatedNode>(SimulatedNode::Options {.name = facts.name,
                                                                                  .serverUrl = serverUrl.toStdString(),
                                                                                  .caPem = caPem.toStdString(),
                                                                                  .user = user.toStdString(),
                                                                                  .password = secret.toStdString(),
                                                                                  .sourceAddress = facts.address,
                                                                                  .architecture = facts.architecture}));
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        m_threads.emplace_back(&DemoWorld::nodeLoop, this, i);
    m_threads.emplace_back(&DemoWorld::moveTags, this);
}

void DemoWorld::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (const auto &node : m_nodes)
        node->abortAll();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    m_nodes.clear();
}

void DemoWorld::setUpstreamDown(const QString &name, bool down)
{
    for (const auto &registry : m_registries)
        if (name == QLatin1String(registry->facts.name))
            registry->simulator->setDown(down);
}

bool DemoWorld::sleepFor(std::chrono::milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, duration, [this] { return m_stopping; });
    return !m_stopping;
}

/// Small ones come first in the list and are asked for more often, as in life.
const DemoWorld::Image *DemoWorld::pickImage(std::mt19937 &random) const
{
    const std::size_t ready = m_imagesReady;
    if (ready == 0)
        return nullptr;
    std::uniform_int_distribution<std::size_t> any(0, ready - 1);
    return &m_images[std::min(any(random), any(random))];
}

void DemoWorld::nodeLoop(std::size_t nodeNumber)
{
    pthread_setname_np(pthread_self(), "demo-node");
    std::mt19937 random(static_cast<unsigned>(nodeNumber + 1));
    std::uniform_int_distribution<int> pause(2500, 9000);
    if (!sleepFor(std::chrono::milliseconds(700 * nodeNumber)))
        return;
    do {
        const Image *image = pickImage(random);
        if (image == nullptr)
            continue;
        const Registry &registry = *m_registries[image->facts.registry];
        const PullResult result = m_nodes[nodeNumber]->pullNow(
            {.prefix = registry.facts.project, .repository = image->facts.repository, .reference = image->facts.tag});
        ++(result.ok ? m_pullsFinished : m_pullsFailed);
    } while (sleepFor(std::chrono::milliseconds(pause(random))));
}

/// Every so often a new `latest` comes out, and the hour of Docker Hub's limit passes.
void DemoWorld::moveTags()
{
    pthread_setname_np(pthread_self(), "demo-tags");
    std::mt19937 random(99);
    for (int version = 1; sleepFor(std::chrono::seconds(20)); ++version) {
        UpstreamSimulator &hub = *m_registries.front()->simulator;
        if (hub.rates().remaining("127.0.0.1") < budgetRunsLow)
            hub.rates().reset();
        std::vector<const Image *> moving;
        for (std::size_t i = 0; i < m_imagesReady; ++i)
            if (std::string_view(m_images[i].facts.tag) == "latest")
                moving.push_back(&m_images[i]);
        if (moving.empty())
            continue;
        const Image &image = *moving[std::uniform_int_distribution<std::size_t>(0, moving.size() - 1)(random)];
        m_registries[image.facts.registry]->simulator->content().add(
            image.facts.repository, image.facts.tag, build(image.facts, " build " + std::to_string(version)));
    }
}

} // namespace breakwater::sim
