// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Body.h"
#include "http/FilePipe.h"
#include "http/IoLoop.h"
#include "http/RequestParser.h"
#include "http/ResponseHead.h"
#include "http/ResponseWriter.h"
#include "http/ServerContext.h"
#include "http/ServerExchange.h"
#include "http/TlsTransport.h"

#include <memory>
#include <string>
#include <vector>

namespace breakwater::http {

class Connection;

/// What connections of one I/O thread share, and who owns them.
class ConnectionHost
{
public:
    virtual IoLoop &loop() = 0;
    virtual ServerContext &context() = 0;
    virtual std::vector<char> &scratch() = 0; ///< for reading; its content is nobody's after a call
    virtual FilePipe &filePipe() = 0;
    virtual RecordSource &recordSource() = 0;
    virtual DateText &date() = 0;
    /// The connection is closed and unwatched; it is destroyed after this turn of the loop.
    virtual void connectionClosed(Connection &connection) = 0;

protected:
    ~ConnectionHost() = default;
};

/// One client: handshake, requests in order, one answer at a time. An idle connection holds no buffer, a slow
/// one no more than the head of its answer and, over TLS, one buffer of 256 KiB. Lives in one I/O thread.
class Connection final : public EventSink, private TimerWheel::Entry, private AnswerSink
{
public:
    struct Incoming
    {
        std::shared_ptr<OwnedFd> socket;
        std::shared_ptr<const Peer> peer;
        std::shared_ptr<ConnectionLedger::Ticket> ticket;
        std::shared_ptr<SSL_CTX> tls; ///< null: plain
    };

    Connection(ConnectionHost &host, Incoming incoming);
    ~Connection() override;

    void begin();
    void ready(std::uint32_t events) override;
    /// Ends when the answer in progress, if any, is sent.
    void drain();
    void cut() { close(Finish::ClientGone); }

private:
    enum class State {
        Handshaking, ///< TLS only
        ReadingRequest, ///< idle, or a part of a request has come
        Handling, ///< the handler has the request, its answer is awaited
        Sending, ///< the answer is being sent, or waits for its growing body
        Lingering, ///< our side is shut; what the client still sends is dropped so that it can read the answer
        Closed,
    };
    enum class Waiting { ForRead, ForWrite, ForHangUp };
    static const char *nameOf(State state);

    void transition(State next);
    void run();
    bool hasLastWord() const;
    /// Each makes one step; false: wait for the next event.
    bool shakeHands();
    bool readRequest();
    bool feed(std::string_view bytes);
    bool send();
    bool linger();

    void keepUnused(std::string_view bytes, std::size_t consumed);
    void dispatch();
    void beginAnswer(Response response, Method method, int minorVersion);
    void refuse(const Refusal &refusal);
    void answerSent();
    void startLingering();
    void close(Finish finish);

    bool wait(Waiting waiting); // false, for the convenience of the steps
    void setDeadline(std::chrono::milliseconds fromNow);
    void renewSendDeadline();
    std::uint64_t bodyBytesTaken() const; ///< by the client's kernel
    void deadlineReached() override;
    void answered(Response response) override;
    void sourceAdvanced() override;

    ConnectionHost &m_host;
    Incoming m_incoming;
    std::unique_ptr<Transport> m_transport;
    RequestParser m_parser;
    ResponseWriter m_writer;
    std::shared_ptr<ServerExchange> m_exchange; // from dispatch to the end of its answer
    std::string m_input; // received behind the request that is being answered, from m_inputUsed
    std::size_t m_inputUsed = 0;
    std::size_t m_lingered = 0;
    std::uint32_t m_watched = 0;
    int m_answersThisTurn = 0;
    State m_state = State::Handshaking;
    bool m_running = false; // inside run(): answers need no new call
    bool m_drained = false; // the last read left nothing in the socket
    bool m_continueSent = false;
    bool m_closeAfter = false;
    bool m_refused = false; // this answer is a refusal: unread input is likely
    bool m_servedOne = false;
    std::uint64_t m_takenAtDeadline = 0; // of the body, when the deadline was set
    bool m_waitsForSource = false;
    bool m_closeDelimited = false; // only the end of the connection ends this body
};

} // namespace breakwater::http
