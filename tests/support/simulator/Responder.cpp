// SPDX-License-Identifier: GPL-3.0-or-later
#include "Responder.h"

#include <algorithm>
#include <cstdio>

#include <QDateTime>
#include <QLocale>

namespace breakwater::sim {

namespace {

constexpr std::size_t maxHeadBytes = 256 * 1024;
constexpr std::size_t maxBodyBytes = 1024 * 1024;
constexpr std::uint64_t pieceBytes = 256 * 1024;
constexpr std::uint64_t wrongTailBytes = 1024;
constexpr std::chrono::milliseconds longestNap {200};

std::string trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return std::string(text);
}

bool fillUntil(Stream &stream, std::string &buffer, std::size_t wanted)
{
    while (buffer.size() < wanted) {
        char chunk[16384];
        const long got = stream.read(chunk, sizeof chunk);
        if (got <= 0)
            return false;
        buffer.append(chunk, static_cast<std::size_t>(got));
    }
    return true;
}

std::string httpDate(WallTime now)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(toUnixMs(now), Qt::UTC),
                  QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"))
        .toStdString();
}

} // namespace

std::optional<WireRequest> readRequest(Stream &stream, std::string &buffer)
{
    if (buffer.empty() && !fillUntil(stream, buffer, 1))
        return std::nullopt;
    // A TLS hello on a plain port: skopeo and others try https first and wait for a refusal.
    if (buffer.front() < 'A' || buffer.front() > 'Z')
        return std::nullopt;
    std::size_t end = 0;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (buffer.size() > maxHeadBytes || !fillUntil(stream, buffer, buffer.size() + 1))
            return std::nullopt;
    }
    WireRequest request;
    request.rawHead = buffer.substr(0, end + 2);
    buffer.erase(0, end + 4);

    std::string_view head = request.rawHead;
    const std::size_t firstEnd = head.find("\r\n");
    const std::string_view line = head.substr(0, firstEnd);
    head.remove_prefix(firstEnd + 2);
    const std::size_t space = line.find(' ');
    const std::size_t lastSpace = line.rfind(' ');
    if (space == std::string_view::npos || lastSpace == space)
        return std::nullopt;
    request.method = line.substr(0, space);
    request.target = line.substr(space + 1, lastSpace - space - 1);
    request.http10 = line.substr(lastSpace + 1) == "HTTP/1.0";
    const std::size_t mark = request.target.find('?');
    request.path = request.target.substr(0, mark);
    if (mark != std::string::npos)
        request.query = request.target.substr(mark + 1);
    while (!head.empty()) {
        const std::size_t lineEnd = std::min(head.find("\r\n"), head.size());
        const std::string_view field = head.substr(0, lineEnd);
        head.remove_prefix(std::min(lineEnd + 2, head.size()));
        const std::size_t colon = field.find(':');
        if (colon != std::string_view::npos)
            request.headers.add(std::string(field.substr(0, colon)), trimmed(field.substr(colon + 1)));
    }
    const std::size_t length
        = static_cast<std::size_t>(QString::fromStdString(request.headers.value("Content-Length")).toULongLong());
    if (length > maxBodyBytes || !fillUntil(stream, buffer, length))
        return std::nullopt;
    request.body = buffer.substr(0, length);
    buffer.erase(0, length);
    return request;
}

bool Responder::send(const WireRequest &request, Answer answer, const std::optional<Fault> &fault,
                     bool lowerCaseHeaders, std::uint64_t journalNumber)
{
    m_journalNumber = journalNumber;
    m_bodyBytes = 0;
    const Fault happening = fault.value_or(Fault {});
    m_ownPace.setLimit(happening.bytesPerSecond);
    if (happening.delay.count() > 0 && !m_listener.sleepFor(happening.delay))
        return false;
    if (happening.answer)
        answer = *happening.answer;
    if (happening.answers)
        answer = happening.answers(request);
    for (const std::string &name : happening.dropHeaders)
        answer.headers.remove(name);
    for (const auto &[name, value] : happening.setHeaders.fields())
        answer.headers.set(name, value);

    const Outcome outcome = write(request, answer, happening, lowerCaseHeaders);
    m_world.journal.update(journalNumber, [&](JournalEntry &entry) {
        entry.finished = true;
        entry.ended = std::chrono::steady_clock::now();
        entry.bodyBytes = m_bodyBytes;
        entry.closedBy = outcome == Outcome::Kept ? ClosedBy::Nobody
            : outcome == Outcome::ClientGone      ? ClosedBy::Client
            : outcome == Outcome::Faulted         ? ClosedBy::Fault
                                                  : ClosedBy::Server;
    });
    return outcome == Outcome::Kept;
}

Responder::Outcome Responder::write(const WireRequest &request, const Answer &answer, const Fault &fault,
                                    bool lowerCaseHeaders)
{
    if (fault.dropConnection) {
        m_stream.reset();
        return Outcome::Faulted;
    }
    if (fault.raw) {
        m_stream.write(*fault.raw);
        m_stream.finish();
        return Outcome::Faulted;
    }
    m_world.journal.update(m_journalNumber, [&](JournalEntry &entry) { entry.status = answer.status; });

    const bool close = request.http10 || equalsIgnoringCase(request.headers.value("Connection"), "close");
    Headers headers = answer.headers;
    if (fault.chunked)
        headers.add("Transfer-Encoding", "chunked");
    else if (!headers.contains("Content-Length") && answer.status != 304 && answer.status != 204)
        headers.add("Content-Length", std::to_string(answer.bodyBytes()));
    headers.add("Date", httpDate(m_world.clock.now()));
    if (close)
        headers.add("Connection", "close");
    std::string head = "HTTP/1.1 " + std::to_string(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    for (const auto &[name, value] : headers.fields())
        head += (lowerCaseHeaders ? lowerCase(name) : name) + ": " + value + "\r\n";
    head += "\r\n";
    if (!m_stream.write(fault.noise + head))
        return Outcome::ClientGone;
    const bool hasBody = request.method != "HEAD" && answer.status != 304 && answer.status != 204;
    if (hasBody || fault.cutAfter || fault.stallAfter || !fault.tail.empty()) {
        Answer sent = answer;
        if (!hasBody) {
            sent.blob.reset();
            sent.body.clear();
        }
        const Outcome outcome = writeBody(sent, fault);
        if (outcome != Outcome::Kept)
            return outcome;
    }
    if (close) {
        m_stream.finish();
        return Outcome::Closed;
    }
    return Outcome::Kept;
}

Responder::Outcome Responder::writeBody(const Answer &answer, const Fault &fault)
{
    const std::uint64_t total = answer.bodyBytes();
    std::uint64_t end = total;
    if (fault.cutAfter)
        end = std::min(end, *fault.cutAfter);
    if (fault.stallAfter)
        end = std::min(end, *fault.stallAfter);
    std::string piece;
    for (std::uint64_t done = 0; done < end;) {
        // Small pieces under a speed limit, so that bytes arrive evenly.
        const std::uint64_t step
            = fault.bytesPerSecond > 0 ? std::max<std::uint64_t>(1, fault.bytesPerSecond / 20) : pieceBytes;
        const std::uint64_t count = std::min({end - done, step, pieceBytes});
        piece.resize(count);
        if (answer.blob)
            answer.blob->read(answer.offset + done, piece.data(), count);
        else
            piece.replace(0, count, answer.body, done, count);
        if (fault.wrongBytes)
            for (std::uint64_t i = 0; i < count; ++i)
                if (done + i + wrongTailBytes >= total)
                    piece[i] = static_cast<char>(~piece[i]);
        const bool last = done + count == total;
        if (last && fault.tailDelay.count() == 0)
            piece += fault.tail;
        if (!pace(count, fault) || !writePiece(piece, fault.chunked))
            return Outcome::ClientGone;
        done += count;
        m_bodyBytes = done;
        m_world.journal.update(m_journalNumber, [done](JournalEntry &entry) { entry.bodyBytes = done; });
    }
    if (fault.cutAfter && *fault.cutAfter <= total) {
        if (fault.cut == Cut::Rst)
            m_stream.reset();
        else
            m_stream.finish();
        return Outcome::Faulted;
    }
    if (fault.stallAfter && *fault.stallAfter <= total) {
        holdOpen();
        return Outcome::Faulted;
    }
    if (!fault.tail.empty() && (total == 0 || fault.tailDelay.count() > 0)) {
        if (!m_listener.sleepFor(fault.tailDelay) || !writePiece(fault.tail, fault.chunked))
            return Outcome::ClientGone;
    }
    if (fault.chunked && !m_stream.write("0\r\n\r\n"))
        return Outcome::ClientGone;
    return Outcome::Kept;
}

bool Responder::writePiece(const std::string &piece, bool chunked)
{
    if (!chunked)
        return m_stream.write(piece);
    char size[24];
    std::snprintf(size, sizeof size, "%zx\r\n", piece.size());
    return m_stream.write(size) && m_stream.write(piece) && m_stream.write("\r\n");
}

bool Responder::pace(std::uint64_t bytes, const Fault &fault)
{
    std::chrono::milliseconds wait = m_world.bandwidth.reserve(bytes);
    if (fault.bytesPerSecond > 0)
        wait = std::max(wait, m_ownPace.reserve(bytes));
    return wait.count() <= 0 || m_listener.sleepFor(wait);
}

void Responder::holdOpen()
{
    while (!m_stream.waitReadable(std::chrono::milliseconds(0)))
        if (!m_listener.sleepFor(longestNap))
            return;
}

} // namespace breakwater::sim
