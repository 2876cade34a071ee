// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNode.h"

#include <algorithm>

#include <pthread.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "base/Hasher.h"
#include "base/MediaType.h"

namespace breakwater::sim {

namespace {

const std::string acceptManifests = std::string(mediatype::dockerManifest) + ", "
    + std::string(mediatype::dockerManifestList) + ", " + std::string(mediatype::ociManifest) + ", "
    + std::string(mediatype::ociIndex) + ", */*";

/// The value of `key` in `Bearer realm="…",service="…"`.
std::string parameter(const std::string &challenge, const std::string &key)
{
    const std::size_t at = challenge.find(key + "=\"");
    if (at == std::string::npos)
        return {};
    const std::size_t begin = at + key.size() + 2;
    return challenge.substr(begin, challenge.find('"', begin) - begin);
}

QJsonObject parsed(const std::string &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

} // namespace

bool PullResult::digestsOk() const
{
    return std::all_of(steps.begin(), steps.end(), [](const PullStep &step) {
        return step.method != "GET" || step.status >= 400 || step.digestOk;
    });
}

/// One pull. run() in one thread, which starts the layer threads and waits for them; abort() from any.
class SimulatedNode::Pull
{
public:
    Pull(const Options &options, const PullRequest &request) : m_options(options), m_request(request) { }

    PullResult run();
    void abort();

private:
    std::string target(const std::string &kind, const std::string &reference) const;
    WireAnswer ask(WireClient &client, const std::string &method, const std::string &target, Headers headers,
                   const WireClient::Sink &sink, PullStep &step);
    bool authorize(const WireAnswer &refused);
    bool fetchManifest(WireClient &client, const std::string &digest, std::string &body);
    bool fetchBlob(WireClient &client, const std::string &digest);
    void fetchLayers(const std::vector<std::string> &layers);
    bool fail(PullStep step, const std::string &problem);
    void record(PullStep step);
    void runSteps(WireClient &client);

    const Options &m_options;
    PullRequest m_request;
    std::mutex m_mutex; ///< guards all below
    std::vector<WireClient *> m_clients;
    std::string m_authorization;
    PullResult m_result;
    bool m_failed = false;
    bool m_aborted = false;

    /// A client that abort() knows of for as long as it lives.
    class Client
    {
    public:
        explicit Client(Pull &pull)
            : m_pull(pull), m_client({.url = pull.m_options.serverUrl,
                                      .caPem = pull.m_options.caPem,
                                      .sourceAddress = pull.m_options.sourceAddress,
                                      .timeout = pull.m_options.timeout})
        {
            const std::lock_guard lock(m_pull.m_mutex);
            m_pull.m_clients.push_back(&m_client);
            if (m_pull.m_aborted)
                m_client.abort();
        }
        ~Client()
        {
            const std::lock_guard lock(m_pull.m_mutex);
            std::erase(m_pull.m_clients, &m_client);
        }
        WireClient &operator*() { return m_client; }

    private:
        Pull &m_pull;
        WireClient m_client;
    };
};

std::string SimulatedNode::Pull::target(const std::string &kind, const std::string &reference) const
{
    std::string path = "/v2/";
    if (!m_request.prefix.empty())
        path += m_request.prefix + '/';
    path += m_request.repository + '/' + kind + '/' + reference;
    return m_request.ns.empty() ? path : path + "?ns=" + percentEncoded(m_request.ns);
}

bool SimulatedNode::Pull::authorize(const WireAnswer &refused)
{
    const std::string challenge = refused.headers.value("WWW-Authenticate");
    const std::string basic
        = m_options.user.empty() ? std::string() : "Basic " + base64(m_options.user + ':' + m_options.password);
    std::string authorization;
    if (lowerCase(challenge).starts_with("basic")) {
        authorization = basic;
    } else if (lowerCase(challenge).starts_with("bearer")) {
        const auto realm = parseUrl(parameter(challenge, "realm"));
        if (!realm)
            return false;
        WireClient client({.url = parameter(challenge, "realm"),
                           .caPem = m_options.caPem,
                           .sourceAddress = m_options.sourceAddress,
                           .timeout = m_options.timeout});
        const std::string query = "service=" + percentEncoded(parameter(challenge, "service"))
            + "&scope=" + percentEncoded(parameter(challenge, "scope"));
        const std::string separator = realm->target.find('?') == std::string::npos ? "?" : "&";
        Headers headers;
        if (!basic.empty())
            headers.add("Authorization", basic);
        const QJsonObject json = parsed(client.get(realm->target + separator + query, headers).body);
        QString token = json.value(QLatin1String("token")).toString();
        if (token.isEmpty())
            token = json.value(QLatin1String("access_token")).toString();
        if (!token.isEmpty())
            authorization = "Bearer " + token.toStdString();
    }
    const std::lock_guard lock(m_mutex);
    if (authorization.empty() || authorization == m_authorization)
        return false;
    m_authorization = authorization;
    return true;
}

WireAnswer SimulatedNode::Pull::ask(WireClient &client, const std::string &method, const std::string &target,
                                    Headers headers, const WireClient::Sink &sink, PullStep &step)
{
    headers.add("User-Agent", m_options.userAgent);
    for (int attempt = 0;; ++attempt) {
        Headers sent = headers;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_authorization.empty())
                sent.add("Authorization", m_authorization);
        }
        WireAnswer answer = client.request(method, target, sent, sink);
        step.status = answer.status;
        if (answer.headers.contains("Warning"))
            step.warning = answer.headers.value("Warning");
        if (answer.status != 401 || attempt > 0 || !authorize(answer))
            return answer;
    }
}

void SimulatedNode::Pull::record(PullStep step)
{
    const std::lock_guard lock(m_mutex);
    m_result.bytes += step.bytes;
    m_result.stale = m_result.stale || !step.warning.empty();
    m_result.steps.push_back(std::move(step));
}

bool SimulatedNode::Pull::fail(PullStep step, const std::string &problem)
{
    step.problem = problem;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failed)
            m_result.problem = step.method + ' ' + step.target + ": " + problem;
        m_failed = true;
    }
    record(std::move(step));
    return false;
}

bool SimulatedNode::Pull::fetchManifest(WireClient &client, const std::string &digest, std::string &body)
{
    PullStep step {.method = "GET", .target = target("manifests", digest)};
    const WireAnswer answer = ask(client, "GET", step.target, {{"Accept", acceptManifests}}, {}, step);
    step.bytes = answer.bodyBytes;
    if (answer.status != 200 || !answer.complete)
        return fail(step, "status " + std::to_string(answer.status) + ' ' + answer.problem + answer.body);
    const auto expected = Digest::parse(digest);
    step.digestOk = expected && Hasher::hash(answer.body, expected->algorithm()) == *expected;
    if (!step.digestOk)
        return fail(step, "wrong digest");
    body = answer.body;
    record(step);
    return true;
}

bool SimulatedNode::Pull::fetchBlob(WireClient &client, const std::string &digest)
{
    PullStep step {.method = "GET", .target = target("blobs", digest), .attempts = 0};
    const auto expected = Digest::parse(digest);
    if (!expected)
        return fail(step, "malformed digest in a manifest");
    Hasher hasher(expected->algorithm());
    std::uint64_t have = 0;
    std::string problem;
    // K-4: at most so many attempts without progress.
    for (int fruitless = 0; fruitless < m_options.resumeAttempts;) {
        ++step.attempts;
        Headers headers {{"Accept", "*/*"}};
        if (have > 0)
            headers.add("Range", "bytes=" + std::to_string(have) + '-');
        const std::uint64_t before = have;
        std::string refusal;
        std::uint64_t seen = 0; // of this answer
        const auto sink = [&](const WireAnswer &answer, const char *data, std::size_t count) {
            if (answer.status != 200 && answer.status != 206) {
                refusal.append(data, count);
                return true;
            }
            // A 200 to a resume begins at the start: drop what is there already.
            const std::uint64_t known
                = answer.status == 200 && seen < before ? std::min<std::uint64_t>(before - seen, count) : 0;
            seen += count;
            hasher.add(data + known, count - known);
            have += count - known;
            return true;
        };
        const WireAnswer answer = ask(client, "GET", step.target, headers, sink, step);
        if (answer.status != 200 && answer.status != 206) {
            problem = "status " + std::to_string(answer.status) + ' ' + answer.problem + refusal;
            if (answer.status == 0 && !answer.timedOut && have > 0) {
                ++fruitless;
                continue;
            }
            break;
        }
        step.bytes += answer.bodyBytes;
        if (answer.complete) {
            step.digestOk = hasher.finish() == *expected;
            if (!step.digestOk)
                return fail(step, "wrong digest");
            record(step);
            return true;
        }
        problem = answer.problem;
        fruitless = have > before ? 0 : fruitless + 1;
        const std::lock_guard lock(m_mutex);
        if (m_aborted || answer.timedOut)
            break;
    }
    return fail(step, problem);
}

void SimulatedNode::Pull::fetchLayers(const std::vector<std::string> &layers)
{
    std::atomic<std::size_t> next {0};
    std::vector<std::thread> workers;
    const std::size_t count = std::min(layers.size(), static_cast<std::size_t>(m_options.parallelLayers));
    for (std::size_t i = 0; i < count; ++i)
        workers.emplace_back([&] {
            pthread_setname_np(pthread_self(), "sim-node-layer");
            Client client(*this);
            for (std::size_t index = next++; index < layers.size(); index = next++)
                if (!fetchBlob(*client, layers[index]))
                    return;
        });
    for (std::thread &worker : workers)
        worker.join();
}

void SimulatedNode::Pull::runSteps(WireClient &client)
{
    PullStep resolve {.method = "HEAD", .target = target("manifests", m_request.reference)};
    const WireAnswer head = ask(client, "HEAD", resolve.target, {{"Accept", acceptManifests}}, {}, resolve);
    if (head.status != 200) {
        fail(resolve, "status " + std::to_string(head.status) + ' ' + head.problem);
        return;
    }
    const std::string digest = head.headers.value("Docker-Content-Digest");
    if (!Digest::parse(digest)) {
        fail(resolve, "malformed Docker-Content-Digest");
        return;
    }
    record(resolve);
    m_result.digest = digest;

    std::string body;
    if (!fetchManifest(client, digest, body))
        return;
    QJsonObject manifest = parsed(body);
    if (manifest.contains(QLatin1String("manifests"))) {
        std::string child;
        for (const QJsonValue &entry : manifest.value(QLatin1String("manifests")).toArray()) {
            const QJsonObject platform = entry[QLatin1String("platform")].toObject();
            if (platform.value(QLatin1String("architecture")).toString().toStdString() == m_options.architecture)
                child = entry[QLatin1String("digest")].toString().toStdString();
        }
        if (child.empty()) {
            fail({.method = "GET", .target = resolve.target}, "no such platform");
            return;
        }
        if (!fetchManifest(client, child, body))
            return;
        manifest = parsed(body);
    }
    if (!fetchBlob(
            client,
            manifest.value(QLatin1String("config")).toObject().value(QLatin1String("digest")).toString().toStdString()))
        return;
    std::vector<std::string> layers;
    for (const QJsonValue &layer : manifest.value(QLatin1String("layers")).toArray()) {
        const std::string layerDigest = layer[QLatin1String("digest")].toString().toStdString();
        if (std::find(layers.begin(), layers.end(), layerDigest) == layers.end())
            layers.push_back(layerDigest);
    }
    fetchLayers(layers);
}

PullResult SimulatedNode::Pull::run()
{
    const auto started = std::chrono::steady_clock::now();
    {
        Client client(*this);
        runSteps(*client);
    }
    m_result.ok = !m_failed;
    m_result.duration
        = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
    return m_result;
}

void SimulatedNode::Pull::abort()
{
    const std::lock_guard lock(m_mutex);
    m_aborted = true;
    for (WireClient *client : m_clients)
        client->abort();
}

SimulatedNode::SimulatedNode(Options options) : m_options(std::move(options)) { }

SimulatedNode::~SimulatedNode()
{
    abortAll();
    std::list<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        threads.swap(m_threads);
    }
    for (std::thread &thread : threads)
        thread.join();
}

std::future<PullResult> SimulatedNode::pull(const PullRequest &request)
{
    std::packaged_task<PullResult()> task([this, request] {
        pthread_setname_np(pthread_self(), "sim-node");
        return pullNow(request);
    });
    std::future<PullResult> result = task.get_future();
    const std::lock_guard lock(m_mutex);
    m_threads.emplace_back(std::move(task));
    return result;
}

PullResult SimulatedNode::pullNow(const PullRequest &request)
{
    Pull pull(m_options, request);
    {
        const std::lock_guard lock(m_mutex);
        m_running.push_back(&pull);
        if (m_aborted)
            pull.abort();
    }
    PullResult result = pull.run();
    const std::lock_guard lock(m_mutex);
    std::erase(m_running, &pull);
    return result;
}

void SimulatedNode::abortAll()
{
    const std::lock_guard lock(m_mutex);
    m_aborted = true;
    for (Pull *pull : m_running)
        pull->abort();
}

} // namespace breakwater::sim
