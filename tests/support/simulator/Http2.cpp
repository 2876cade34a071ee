// SPDX-License-Identifier: GPL-3.0-or-later
#include "Http2.h"

#include "Listener.h"
#include "World.h"

#include <algorithm>
#include <array>
#include <map>

#include <nghttp2/nghttp2.h>
#include <openssl/ssl.h>

namespace breakwater::sim {

namespace {

struct Running
{
    WireRequest request;
    Exchange exchange;
    std::uint64_t sent = 0;
    std::optional<std::uint64_t> stopAt; ///< body bytes, where the fault happens
};

/// One connection, in its own thread.
class Connection
{
public:
    Connection(World &world, Listener &listener, Stream &stream, const SecondVersion::Answerer &answerer)
        : m_world(world), m_listener(listener), m_stream(stream), m_answerer(answerer)
    {
        nghttp2_session_callbacks *callbacks = nullptr;
        nghttp2_session_callbacks_new(&callbacks);
        nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, &Connection::onBegin);
        nghttp2_session_callbacks_set_on_header_callback(callbacks, &Connection::onHeader);
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, &Connection::onFrame);
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, &Connection::onClose);
        nghttp2_session_server_new(&m_session, callbacks, this);
        nghttp2_session_callbacks_del(callbacks);
        nghttp2_submit_settings(m_session, NGHTTP2_FLAG_NONE, nullptr, 0);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() { nghttp2_session_del(m_session); }

    void run()
    {
        std::array<char, 16384> chunk {};
        while (flush() && !m_over && (nghttp2_session_want_read(m_session) || nghttp2_session_want_write(m_session))) {
            const long got = m_stream.read(chunk.data(), chunk.size());
            if (got <= 0
                || nghttp2_session_mem_recv(m_session, reinterpret_cast<const std::uint8_t *>(chunk.data()),
                                            static_cast<std::size_t>(got))
                    < 0)
                break;
            for (const std::int32_t id : std::exchange(m_asked, {}))
                answer(id);
        }
        for (auto &[id, running] : m_streams)
            close(running, ClosedBy::Client);
    }

private:
    static int onBegin(nghttp2_session *, const nghttp2_frame *frame, void *self)
    {
        static_cast<Connection *>(self)->m_streams[frame->hd.stream_id];
        return 0;
    }

    static int onHeader(nghttp2_session *, const nghttp2_frame *frame, const std::uint8_t *name, std::size_t nameSize,
                        const std::uint8_t *value, std::size_t valueSize, std::uint8_t, void *self)
    {
        WireRequest &request = static_cast<Connection *>(self)->m_streams[frame->hd.stream_id].request;
        const std::string key(reinterpret_cast<const char *>(name), nameSize);
        std::string text(reinterpret_cast<const char *>(value), valueSize);
        if (key == ":method") {
            request.method = std::move(text);
        } else if (key == ":path") {
            const std::size_t mark = text.find('?');
            request.path = text.substr(0, mark);
            request.query = mark == std::string::npos ? std::string() : text.substr(mark + 1);
            request.target = std::move(text);
        } else {
            request.headers.add(key == ":authority" ? "host" : key, std::move(text));
        }
        return 0;
    }

    static int onFrame(nghttp2_session *, const nghttp2_frame *frame, void *self)
    {
        if ((frame->hd.type == NGHTTP2_HEADERS || frame->hd.type == NGHTTP2_DATA)
            && (frame->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0)
            static_cast<Connection *>(self)->m_asked.push_back(frame->hd.stream_id);
        return 0;
    }

    static int onClose(nghttp2_session *, std::int32_t id, std::uint32_t code, void *self)
    {
        auto *connection = static_cast<Connection *>(self);
        if (auto stream = connection->m_streams.extract(id)) {
            Running &running = stream.mapped();
            connection->close(running,
                              running.stopAt                 ? ClosedBy::Fault
                                  : code == NGHTTP2_NO_ERROR ? ClosedBy::Nobody
                                                             : ClosedBy::Client);
        }
        return 0;
    }

    static ssize_t onBody(nghttp2_session *, std::int32_t id, std::uint8_t *out, std::size_t size, std::uint32_t *flags,
                          nghttp2_data_source *, void *self)
    {
        auto *connection = static_cast<Connection *>(self);
        Running &running = connection->m_streams[id];
        const Answer &answer = running.exchange.answer;
        const std::uint64_t end = std::min(running.stopAt.value_or(answer.bodyBytes()), answer.bodyBytes());
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(size, end - running.sent));
        if (count == 0 && running.stopAt)
            return connection->breakOff(running);
        if (answer.blob)
            answer.blob->read(answer.offset + running.sent, reinterpret_cast<char *>(out), count);
        else
            std::copy_n(answer.body.begin() + static_cast<std::ptrdiff_t>(running.sent), count, out);
        running.sent += count;
        if (running.sent == answer.bodyBytes() && !running.stopAt)
            *flags |= NGHTTP2_DATA_FLAG_EOF;
        return static_cast<ssize_t>(count);
    }

    /// The fault in the middle of a body.
    ssize_t breakOff(const Running &running)
    {
        const Fault &fault = *running.exchange.fault;
        if (fault.streamError)
            return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE; // RST_STREAM, INTERNAL_ERROR
        if (fault.cutAfter && fault.cut == Cut::Goaway)
            nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, 0, NGHTTP2_NO_ERROR, nullptr, 0);
        if (fault.cutAfter) {
            m_over = true;
            m_reset = fault.cut == Cut::Rst;
        }
        return NGHTTP2_ERR_DEFERRED; // and never more of it
    }

    void answer(std::int32_t id)
    {
        const auto found = m_streams.find(id);
        if (found == m_streams.end() || m_over)
            return;
        Running &running = found->second;
        running.exchange = m_answerer(running.request);
        Answer &answer = running.exchange.answer;
        const Fault fault = running.exchange.fault.value_or(Fault {});
        if (fault.answer)
            answer = *fault.answer;
        if (fault.delay.count() > 0 && !m_listener.sleepFor(fault.delay))
            m_over = true;
        if (fault.dropConnection)
            m_over = m_reset = true;
        if (m_over)
            return;
        if (fault.streamError && !fault.cutAfter) {
            running.stopAt = 0;
            nghttp2_submit_rst_stream(m_session, NGHTTP2_FLAG_NONE, id, *fault.streamError);
            return;
        }
        running.stopAt = fault.cutAfter ? fault.cutAfter : fault.stallAfter;
        submit(id, running);
        if (fault.goaway)
            nghttp2_submit_goaway(m_session, NGHTTP2_FLAG_NONE, id, NGHTTP2_NO_ERROR, nullptr, 0);
    }

    void submit(std::int32_t id, Running &running)
    {
        Answer &answer = running.exchange.answer;
        if (!answer.headers.contains("Content-Length"))
            answer.headers.add("Content-Length", std::to_string(answer.bodyBytes()));
        std::vector<std::pair<std::string, std::string>> fields {{":status", std::to_string(answer.status)}};
        for (const auto &[name, value] : answer.headers.fields())
            fields.emplace_back(lowerCase(name), value);
        std::vector<nghttp2_nv> head;
        for (auto &[name, value] : fields)
            head.push_back({reinterpret_cast<std::uint8_t *>(name.data()),
                            reinterpret_cast<std::uint8_t *>(value.data()), name.size(), value.size(),
                            NGHTTP2_NV_FLAG_NONE});
        nghttp2_data_provider body {};
        body.read_callback = &Connection::onBody;
        const bool hasBody = running.request.method != "HEAD" && (answer.bodyBytes() > 0 || running.stopAt);
        nghttp2_submit_response(m_session, id, head.data(), head.size(), hasBody ? &body : nullptr);
        m_world.journal.update(running.exchange.journalNumber,
                               [&answer](JournalEntry &entry) { entry.status = answer.status; });
    }

    /// Everything that is to be sent. False when the connection is over.
    bool flush()
    {
        for (;;) {
            const std::uint8_t *bytes = nullptr;
            const ssize_t count = nghttp2_session_mem_send(m_session, &bytes);
            if (count <= 0)
                break;
            if (!m_stream.write(
                    std::string_view(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(count))))
                return false;
        }
        if (m_over) {
            for (auto &[id, running] : m_streams)
                close(running, ClosedBy::Fault);
            if (m_reset)
                m_stream.reset();
            else
                finish();
        }
        return !m_over;
    }

    /// What was sent must arrive: a socket that is closed with something unread in it ends by RST.
    void finish()
    {
        m_stream.finish();
        std::array<char, 4096> rest {};
        while (m_stream.read(rest.data(), rest.size()) > 0) { }
    }

    void close(const Running &running, ClosedBy by)
    {
        if (running.exchange.journalNumber == 0)
            return;
        m_world.journal.update(running.exchange.journalNumber, [&running, by](JournalEntry &entry) {
            if (entry.finished)
                return;
            entry.finished = true;
            entry.ended = std::chrono::steady_clock::now();
            entry.bodyBytes = running.sent;
            entry.closedBy = by;
        });
    }

    World &m_world;
    Listener &m_listener;
    Stream &m_stream;
    const SecondVersion::Answerer &m_answerer;
    nghttp2_session *m_session = nullptr;
    std::map<std::int32_t, Running> m_streams;
    std::vector<std::int32_t> m_asked; ///< whole requests that wait for an answer
    bool m_over = false;
    bool m_reset = false;
};

int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenSize, const unsigned char *offered,
                   unsigned int offeredSize, void *)
{
    return nghttp2_select_next_protocol(const_cast<unsigned char **>(chosen), chosenSize, offered, offeredSize) == 1
        ? SSL_TLSEXT_ERR_OK
        : SSL_TLSEXT_ERR_NOACK;
}

class Http2 final : public SecondVersion
{
public:
    void offer(SSL_CTX *context) const override { SSL_CTX_set_alpn_select_cb(context, &chooseProtocol, nullptr); }

    void serve(World &world, Listener &listener, Stream &stream, const Answerer &answerer) const override
    {
        Connection(world, listener, stream, answerer).run();
    }
};

} // namespace

std::shared_ptr<const SecondVersion> http2()
{
    return std::make_shared<Http2>();
}

} // namespace breakwater::sim
