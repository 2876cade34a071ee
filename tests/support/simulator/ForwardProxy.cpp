// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForwardProxy.h"

#include <QByteArray>

#include <arpa/inet.h>

namespace breakwater::sim {

using namespace std::chrono_literals;

namespace {

constexpr auto pace = 5ms;

std::string basic(const std::string &user, const std::string &password)
{
    return "Basic " + QByteArray::fromStdString(user + ':' + password).toBase64().toStdString();
}

} // namespace

Result<std::unique_ptr<ForwardProxy>> ForwardProxy::start(Options options)
{
    std::unique_ptr<ForwardProxy> proxy(new ForwardProxy(std::move(options)));
    auto listener = Listener::start({{.tls = proxy->m_options.tls}},
                                    [self = proxy.get()](int, Stream &stream, std::uint64_t) { self->serve(stream); });
    if (!listener)
        return listener.error();
    proxy->m_listener = std::move(*listener);
    return proxy;
}

ForwardProxy::~ForwardProxy() = default;

std::string ForwardProxy::url(const std::string &scheme) const
{
    return scheme + "://127.0.0.1:" + std::to_string(port());
}

int ForwardProxy::tunnels() const
{
    const std::lock_guard lock(m_mutex);
    return m_tunnels;
}

std::vector<std::string> ForwardProxy::targets() const
{
    const std::lock_guard lock(m_mutex);
    return m_targets;
}

std::string ForwardProxy::heard() const
{
    const std::lock_guard lock(m_mutex);
    return m_heard;
}

std::string ForwardProxy::carried() const
{
    const std::lock_guard lock(m_mutex);
    return m_carried;
}

void ForwardProxy::serve(Stream &client)
{
    std::string target;
    if (!(m_options.socks ? acceptSocks(client, target) : acceptConnect(client, target)))
        return;
    const std::unique_ptr<Stream> server = dial(target);
    if (!server) {
        client.write(m_options.socks ? std::string("\x05\x04\x00\x01\0\0\0\0\0\0", 10)
                                     : std::string("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"));
        return client.finish();
    }
    client.write(m_options.socks ? std::string("\x05\x00\x00\x01\0\0\0\0\0\0", 10)
                                 : std::string("HTTP/1.1 200 Connection established\r\n\r\n"));
    {
        const std::lock_guard lock(m_mutex);
        ++m_tunnels;
    }
    relay(client, *server);
}

/// `count` bytes, or all up to an empty line when it is 0.
std::string ForwardProxy::readSome(Stream &client, std::size_t count)
{
    std::string bytes;
    char byte = 0;
    while (count != 0 ? bytes.size() < count : !bytes.ends_with("\r\n\r\n")) {
        if (client.read(&byte, 1) != 1)
            break;
        bytes += byte;
    }
    const std::lock_guard lock(m_mutex);
    m_heard += bytes;
    return bytes;
}

bool ForwardProxy::isAllowed(const std::string &head) const
{
    return m_options.user.empty()
        || head.find("Proxy-Authorization: " + basic(m_options.user, m_options.password)) != std::string::npos;
}

bool ForwardProxy::acceptConnect(Stream &client, std::string &target)
{
    const std::string head = readSome(client, 0);
    const std::size_t from = head.find(' ');
    if (!head.starts_with("CONNECT ")) {
        if (!head.empty())
            client.write("HTTP/1.1 405 Only CONNECT\r\nContent-Length: 0\r\n\r\n");
        client.finish();
        return false;
    }
    target = head.substr(from + 1, head.find(' ', from + 1) - from - 1);
    if (!m_options.answer.empty() || !isAllowed(head)) {
        client.write(m_options.answer.empty()
                         ? "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                           "Content-Length: 0\r\n\r\n"
                         : m_options.answer);
        client.finish();
        return false;
    }
    return true;
}

bool ForwardProxy::acceptSocks(Stream &client, std::string &target)
{
    const std::string greeting = readSome(client, 2);
    if (greeting.size() < 2 || greeting[0] != 5)
        return false;
    const std::string methods = readSome(client, static_cast<unsigned char>(greeting[1]));
    const char method = m_options.user.empty() ? '\0' : '\2';
    if (methods.find(method) == std::string::npos) {
        client.write("\x05\xff");
        client.finish();
        return false;
    }
    client.write(std::string("\x05") + method);
    if (method == '\2') {
        const std::string start = readSome(client, 2);
        const std::string user = readSome(client, start.size() < 2 ? 1 : static_cast<unsigned char>(start[1]));
        const std::string length = readSome(client, 1);
        const std::string password = readSome(client, length.empty() ? 1 : static_cast<unsigned char>(length[0]));
        const bool allowed = user == m_options.user && password == m_options.password;
        client.write(std::string("\x01") + (allowed ? '\0' : '\1'));
        if (!allowed) {
            client.finish();
            return false;
        }
    }
    const std::string request = readSome(client, 4);
    if (request.size() < 4)
        return false;
    if (request[3] == 3) {
        const std::string length = readSome(client, 1);
        target = readSome(client, length.empty() ? 1 : static_cast<unsigned char>(length[0]));
    } else {
        const bool six = request[3] == 4;
        const std::string raw = readSome(client, six ? 16 : 4);
        char text[INET6_ADDRSTRLEN] = {};
        inet_ntop(six ? AF_INET6 : AF_INET, raw.data(), text, sizeof text);
        target = text;
    }
    const std::string port = readSome(client, 2);
    if (port.size() < 2)
        return false;
    target += ':' + std::to_string(static_cast<unsigned char>(port[0]) * 256 + static_cast<unsigned char>(port[1]));
    if (m_options.answer.empty())
        return true;
    client.write(m_options.answer);
    client.finish();
    return false;
}

std::unique_ptr<Stream> ForwardProxy::dial(const std::string &target)
{
    {
        const std::lock_guard lock(m_mutex);
        m_targets.push_back(target);
    }
    std::uint16_t port = 0;
    if (const auto named = m_options.names.find(target); named != m_options.names.end())
        port = named->second;
    else if (target.starts_with("127.0.0.1:"))
        port = static_cast<std::uint16_t>(std::stoi(target.substr(10)));
    else
        return nullptr;
    Stream::Target there;
    there.address = "127.0.0.1";
    there.port = port;
    auto stream = Stream::connect(there);
    return stream ? std::move(*stream) : nullptr;
}

void ForwardProxy::relay(Stream &client, Stream &server)
{
    char buffer[16 * 1024];
    while (!m_listener->stopping()) {
        if (client.waitReadable(pace)) {
            const long count = client.read(buffer, sizeof buffer);
            if (count <= 0)
                return server.finish();
            const std::string_view bytes(buffer, static_cast<std::size_t>(count));
            {
                const std::lock_guard lock(m_mutex);
                m_carried += bytes;
            }
            if (!server.write(bytes))
                return;
        }
        if (server.waitReadable(pace)) {
            const long count = server.read(buffer, sizeof buffer);
            if (count <= 0)
                return client.finish();
            if (!client.write({buffer, static_cast<std::size_t>(count)}))
                return;
        }
    }
}

} // namespace breakwater::sim
