// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/Limits.h"
#include "http/Message.h"
#include "http/Refusal.h"

#include <cstddef>
#include <optional>
#include <string>

#include <boost/beast/http/basic_parser.hpp>

namespace breakwater::http {

/// Takes one request from Boost.Beast's parser, piece by piece, and adds the rules that Beast leaves to its
/// user: one length or one coding, one host, origin-form targets, bounds. Part of RequestParser.
class RequestSink final : public boost::beast::http::basic_parser<true>
{
public:
    /// `limits` must outlive the sink.
    explicit RequestSink(const Limits &limits);

    /// What has been read so far; whole when the parser is done.
    Request &request() { return m_request; }
    /// A rule of ours that the request breaks; Beast's own error code then means nothing.
    const std::optional<Refusal> &refusal() const { return m_refusal; }
    bool expectsContinue() const { return m_expectsContinue; }

private:
    using BeastError = boost::beast::error_code;
    using Text = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb verb, Text method, Text target, int version,
                         BeastError &error) override;
    void on_response_impl(int, Text, int, BeastError &) override { }
    void on_field_impl(boost::beast::http::field field, Text name, Text value, BeastError &error) override;
    void on_header_impl(BeastError &error) override;
    void on_body_init_impl(const boost::optional<std::uint64_t> &, BeastError &) override { }
    std::size_t on_body_impl(Text body, BeastError &error) override;
    void on_chunk_header_impl(std::uint64_t size, Text extensions, BeastError &error) override;
    std::size_t on_chunk_body_impl(std::uint64_t remaining, Text body, BeastError &error) override;
    void on_finish_impl(BeastError &) override { }

    void refuse(int status, const char *message, BeastError &error);
    void checkCoding(const std::string &coding, BeastError &error);

    const Limits &m_limits;
    Request m_request;
    std::optional<Refusal> m_refusal;
    std::size_t m_fieldCount = 0;
    std::size_t m_hostCount = 0;
    std::size_t m_bodySize = 0;
    std::size_t m_maxBody = 0;
    bool m_headDone = false;
    bool m_hasLength = false;
    bool m_hasCoding = false;
    bool m_expectsContinue = false;
};

} // namespace breakwater::http
