// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace breakwater::http {

/// Counts open connections in total and for each address. Any thread.
class ConnectionLedger : public std::enable_shared_from_this<ConnectionLedger>
{
public:
    enum class Admission {
        Welcome,
        Refused, ///< over a limit, but there is room to say so: the first request gets a 503
        Dropped, ///< no room even for that
    };

    /// One open connection; leaves the ledger with its destructor.
    class Ticket
    {
    public:
        Ticket(std::shared_ptr<ConnectionLedger> ledger, std::string address, Admission admission);
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;
        ~Ticket();
        Admission admission() const { return m_admission; }

    private:
        std::shared_ptr<ConnectionLedger> m_ledger;
        std::string m_address;
        Admission m_admission;
    };

    struct Figures
    {
        std::uint64_t accepted = 0;
        std::uint64_t refused = 0;
        std::uint64_t open = 0;
    };

    ConnectionLedger(std::size_t maxTotal, std::size_t maxPerAddress)
        : m_maxTotal(maxTotal), m_maxPerAddress(maxPerAddress)
    {
    }

    std::shared_ptr<Ticket> admit(const std::string &address);
    Figures figures() const;
    /// False when connections are left at `deadline`.
    bool waitUntilNone(std::chrono::steady_clock::time_point deadline);

private:
    struct Count
    {
        std::size_t welcome = 0;
        std::size_t refused = 0;
    };
    void leave(const std::string &address, Admission admission);

    const std::size_t m_maxTotal;
    const std::size_t m_maxPerAddress;
    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable m_none;
    std::unordered_map<std::string, Count> m_addresses;
    Count m_total;
    std::uint64_t m_accepted = 0;
    std::uint64_t m_refused = 0;
};

} // namespace breakwater::http
