// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>

namespace breakwater::http {

/// A file descriptor that is closed with its last owner.
class OwnedFd
{
public:
    explicit OwnedFd(int fd) : m_fd(fd) { }
    OwnedFd(const OwnedFd &) = delete;
    OwnedFd &operator=(const OwnedFd &) = delete;
    ~OwnedFd();
    int get() const { return m_fd; }

private:
    int m_fd;
};

/// A body that is still arriving on disk: one writer elsewhere, many connections read behind it.
/// All functions may be called from any thread.
class GrowingBody
{
public:
    enum class State {
        Growing, ///< more bytes may come
        Complete, ///< every byte up to readableBytes() is there and verified
        Failed, ///< the rest never comes: the connection must be cut short, never padded
    };
    virtual ~GrowingBody() = default;
    virtual State state() const = 0;
    /// Bytes from offset 0 that may be sent now. Read state() first, then this.
    virtual std::uint64_t readableBytes() const = 0;
    /// Holds those bytes at the same offsets; stays valid as long as this object lives.
    virtual int fd() const = 0;
    /// For a body that goes on in another file: which one has the bytes from `position` on, and up to where.
    struct Extent
    {
        int fd = -1;
        std::uint64_t endBytes = UINT64_MAX;
    };
    virtual Extent extentAt(std::uint64_t) const { return {fd(), UINT64_MAX}; }
    /// The reader needs nothing before `position` any more. False: it may have no more, the connection must be cut.
    virtual bool taken(std::uint64_t) { return true; }
    /// `wake` is called from any thread, possibly at once and possibly more than once, whenever state() or
    /// readableBytes() changed, until unsubscribe. It must not block and not call back into this object.
    virtual std::uint64_t subscribe(std::function<void()> wake) = 0;
    virtual void unsubscribe(std::uint64_t subscription) = 0;
};

struct FileBody
{
    std::shared_ptr<const OwnedFd> fd;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
};

/// `length` bytes from `offset` of a growing body; unknownLength sends until Complete (chunked in HTTP/1.1,
/// close-delimited in HTTP/1.0).
struct GrowingFileBody
{
    static constexpr std::uint64_t unknownLength = UINT64_MAX;
    std::shared_ptr<GrowingBody> source;
    std::uint64_t offset = 0;
    std::uint64_t length = unknownLength;
};

using Bytes = std::shared_ptr<const std::string>;

/// monostate: no body, Content-Length 0.
using Body = std::variant<std::monostate, Bytes, FileBody, GrowingFileBody>;

} // namespace breakwater::http
