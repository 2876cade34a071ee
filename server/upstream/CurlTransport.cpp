// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/CurlTransport.h"

#include "upstream/CurlTransfer.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include <pthread.h>

namespace breakwater::upstream {

namespace {

constexpr int longestWaitMs = 1000;
constexpr long connectionsPerHost = 32;
constexpr long keptConnections = 64;

void initializeCurl()
{
    static const CURLcode once = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(once);
}

} // namespace

/// The thread with its multi handle. Commands are queued under the mutex; everything else is the thread's own.
class CurlTransport::Loop
{
public:
    explicit Loop(CurlTransportOptions options);
    ~Loop();
    Loop(const Loop &) = delete;
    Loop &operator=(const Loop &) = delete;

    std::uint64_t nextId();
    void enqueue(std::function<void()> command);
    void add(std::unique_ptr<CurlTransfer> transfer);
    void cancel(std::uint64_t id);
    void setDialMap(std::vector<DialEntry> dialMap) { m_options.dialMap = std::move(dialMap); }

private:
    void run();
    bool runCommands();
    void endRefused();
    void keepPace();
    void collectFinished();
    int endOverdue();
    std::unique_ptr<CurlTransfer> take(std::uint64_t id);

    CurlTransportOptions m_options;
    OpenSockets m_sockets;
    BodyGatherer m_gatherer;
    CURLM *m_multi;
    CURLSH *m_share;
    std::map<std::uint64_t, std::unique_ptr<CurlTransfer>> m_transfers;

    std::mutex m_mutex; ///< guards the three below
    std::deque<std::function<void()>> m_commands;
    std::uint64_t m_lastId = 0;
    bool m_stopping = false;

    std::thread m_thread; ///< last: it uses all of the above
};

CurlTransport::Loop::Loop(CurlTransportOptions options)
    : m_options(std::move(options)), m_multi(curl_multi_init()), m_share(curl_share_init())
{
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, connectionsPerHost);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, keptConnections);
    curl_share_setopt(m_share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    m_thread = std::thread([this] {
        pthread_setname_np(pthread_self(), "bw-upstream");
        run();
    });
}

CurlTransport::Loop::~Loop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    curl_multi_wakeup(m_multi);
    m_thread.join();
    curl_multi_cleanup(m_multi);
    curl_share_cleanup(m_share);
}

std::uint64_t CurlTransport::Loop::nextId()
{
    const std::lock_guard lock(m_mutex);
    return ++m_lastId;
}

void CurlTransport::Loop::enqueue(std::function<void()> command)
{
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(std::move(command));
    }
    curl_multi_wakeup(m_multi);
}

void CurlTransport::Loop::run()
{
    while (runCommands()) {
        int running = 0;
        curl_multi_perform(m_multi, &running);
        m_gatherer.flush();
        endRefused();
        collectFinished();
        keepPace();
        const int wait = endOverdue();
        curl_multi_poll(m_multi, nullptr, 0, wait, nullptr);
    }
    do {
        while (!m_transfers.empty())
            cancel(m_transfers.begin()->first);
        runCommands(); // what was posted because of that
    } while (!m_transfers.empty());
}

/// False when the thread is to end.
bool CurlTransport::Loop::runCommands()
{
    for (;;) {
        std::deque<std::function<void()>> commands;
        {
            const std::lock_guard lock(m_mutex);
            commands.swap(m_commands);
            if (commands.empty())
                return !m_stopping;
        }
        for (const std::function<void()> &command : commands)
            command();
    }
}

void CurlTransport::Loop::add(std::unique_ptr<CurlTransfer> transfer)
{
    transfer->prepare(m_options, m_share, m_sockets, m_gatherer);
    curl_multi_add_handle(m_multi, transfer->easy());
    m_transfers.emplace(transfer->id(), std::move(transfer));
}

std::unique_ptr<CurlTransfer> CurlTransport::Loop::take(std::uint64_t id)
{
    const auto found = m_transfers.find(id);
    if (found == m_transfers.end())
        return nullptr;
    std::unique_ptr<CurlTransfer> transfer = std::move(found->second);
    m_transfers.erase(found);
    return transfer;
}

void CurlTransport::Loop::cancel(std::uint64_t id)
{
    if (const std::unique_ptr<CurlTransfer> transfer = take(id)) {
        curl_multi_remove_handle(m_multi, transfer->easy());
        m_gatherer.drop(*transfer);
        transfer->finishCancelled();
    }
}

/// Exchanges whose handler wants no more of what curl has handed over already.
void CurlTransport::Loop::endRefused()
{
    for (const CurlTransfer *refused : m_gatherer.takeRefused())
        cancel(refused->id());
}

void CurlTransport::Loop::keepPace()
{
    std::vector<std::uint64_t> ended;
    for (const auto &[id, transfer] : m_transfers) {
        if (!transfer->keepPace())
            ended.push_back(id);
    }
    for (const std::uint64_t id : ended)
        cancel(id);
}

void CurlTransport::Loop::collectFinished()
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CurlTransfer *finished = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &finished);
        const CURLcode code = message->data.result; // the message goes with the handle
        std::unique_ptr<CurlTransfer> transfer = take(finished->id());
        curl_multi_remove_handle(m_multi, transfer->easy());
        if (transfer->restartsAfterLeftovers(code)) {
            curl_multi_add_handle(m_multi, transfer->easy());
            m_transfers.emplace(transfer->id(), std::move(transfer));
            continue;
        }
        transfer->finish(code);
    }
}

/// Ends exchanges that are overdue; the milliseconds until the next one may be.
int CurlTransport::Loop::endOverdue()
{
    const auto now = std::chrono::steady_clock::now();
    auto wait = std::chrono::milliseconds(longestWaitMs);
    std::vector<std::uint64_t> overdue;
    for (const auto &[id, transfer] : m_transfers) {
        if (transfer->isOverdue(now))
            overdue.push_back(id);
        else if (const std::optional<CurlTransfer::TimePoint> deadline = transfer->deadline())
            wait = std::min(wait, std::chrono::ceil<std::chrono::milliseconds>(*deadline - now));
    }
    for (const std::uint64_t id : overdue) {
        const std::unique_ptr<CurlTransfer> transfer = take(id);
        curl_multi_remove_handle(m_multi, transfer->easy());
        transfer->finishOverdue();
    }
    return static_cast<int>(wait.count());
}

CurlTransport::CurlTransport(CurlTransportOptions options)
{
    initializeCurl();
    m_loop = std::make_unique<Loop>(std::move(options));
}

CurlTransport::~CurlTransport() = default;

std::uint64_t CurlTransport::start(TransportRequest request, std::shared_ptr<TransportHandler> handler)
{
    const std::uint64_t id = m_loop->nextId();
    // Bytes of its own for the other thread: only the last holder of shared ones can wipe them, and neither would know
    // that it is the last.
    for (Secret *secret : {&request.authorization, &request.route.proxy.password, &request.route.identity.key}) {
        const QByteArray &shared = secret->reveal();
        *secret = Secret(QByteArray(shared.constData(), shared.size()));
    }
    // std::function wants something that can be copied.
    auto transfer = std::make_shared<std::unique_ptr<CurlTransfer>>(
        std::make_unique<CurlTransfer>(id, std::move(request), std::move(handler)));
    m_loop->enqueue([loop = m_loop.get(), transfer] { loop->add(std::move(*transfer)); });
    return id;
}

void CurlTransport::cancel(std::uint64_t exchange)
{
    m_loop->enqueue([loop = m_loop.get(), exchange] { loop->cancel(exchange); });
}

void CurlTransport::post(std::function<void()> task)
{
    m_loop->enqueue(std::move(task));
}

void CurlTransport::setDialMap(std::vector<DialEntry> dialMap)
{
    m_loop->enqueue([loop = m_loop.get(), map = std::move(dialMap)] { loop->setDialMap(map); });
}

} // namespace breakwater::upstream
