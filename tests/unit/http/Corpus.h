// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// Request bytes and what a server may make of them: the status of the refusal, or 0 for a good request
/// (RFC 9112 sections 2.2, 3, 5, 6, 7, 11.2; upstreams.md S-12).
struct CorpusEntry
{
    const char *name;
    std::string bytes;
    int refusal;
};

inline std::vector<CorpusEntry> requestCorpus()
{
    using namespace std::string_literals;
    const std::string get = "GET /v2/ HTTP/1.1\r\nHost: h\r\n";
    const std::string post = "POST /v2/ HTTP/1.1\r\nHost: h\r\n";
    std::string manyFields = get;
    for (int i = 0; i < 120; ++i)
        manyFields += "X-" + std::to_string(i) + ": 1\r\n";
    return {
        {"plain get", get + "\r\n", 0},
        {"http/1.0 without host", "GET / HTTP/1.0\r\n\r\n", 0},
        {"one empty line first", "\r\n" + get + "\r\n", 0},
        {"query", "GET /v2/_catalog?n=1&last=a HTTP/1.1\r\nHost: h\r\n\r\n", 0},
        {"unknown method", "BREW /pot HTTP/1.1\r\nHost: h\r\n\r\n", 0},
        {"empty value", get + "X:\r\n\r\n", 0},
        {"tab in value", get + "X: a\tb\r\n\r\n", 0},
        {"obs-text in value", get + "X: caf\xc3\xa9\r\n\r\n", 0},
        {"body of a post", post + "Content-Length: 5\r\n\r\nhello", 0},
        {"empty body of a post", post + "Content-Length: 0\r\n\r\n", 0},
        {"chunked post", post + "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", 0},
        {"chunked, two chunks and upper case",
         post + "Transfer-Encoding: Chunked\r\n\r\nA\r\n0123456789\r\n1\r\nx\r\n0\r\n\r\n", 0},
        {"chunked with trailer", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\nX-T: 1\r\n\r\n", 0},
        {"get with body", get + "Content-Length: 3\r\n\r\nabc", 0},

        {"length and coding", post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"coding and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n", 400},
        {"two equal lengths", post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello", 400},
        {"two different lengths", post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello!", 400},
        {"a list of lengths", post + "Content-Length: 5, 5\r\n\r\nhello", 400},
        {"signed length", post + "Content-Length: +5\r\n\r\nhello", 400},
        {"negative length", post + "Content-Length: -1\r\n\r\n", 400},
        {"hexadecimal length", post + "Content-Length: 0x5\r\n\r\nhello", 400},
        {"length with a space in it", post + "Content-Length: 5 5\r\n\r\nhello", 400},
        {"empty length", post + "Content-Length:\r\n\r\n", 400},
        {"length that overflows", post + "Content-Length: 18446744073709551621\r\n\r\nhello", 400},
        {"unknown coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501},
        {"coding before chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501},
        {"chunked is not last", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n", 501},
        {"xchunked, identity", post + "Transfer-Encoding: xchunked, identity\r\n\r\n", 501},
        {"identity", post + "Transfer-Encoding: identity\r\n\r\n", 501},
        {"quoted coding", post + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n", 501},
        {"coding with vertical tab", post + "Transfer-Encoding: \vchunked\r\n\r\n0\r\n\r\n", 400},
        {"two codings", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"two codings, one unknown", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n\r\n0\r\n\r\n",
         400},
        {"coding in http/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
        {"space before colon", post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n", 400},
        {"space before the colon of the length", post + "Content-Length : 5\r\n\r\nhello", 400},
        {"space before a name", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", 400},
        {"obs-fold", get + "X: a\r\n b\r\n\r\n", 400},
        {"obs-fold of the coding", post + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n", 400},
        {"bare lf in the head", "GET / HTTP/1.1\nHost: h\n\n", 400},
        {"bare lf after a field", get + "X: a\nTransfer-Encoding: chunked\r\n\r\n", 400},
        {"bare cr in a value", get + "X: a\rb\r\n\r\n", 400},
        {"nul in a value", get + "X: a\0b\r\n\r\n"s, 400},
        {"nul in the target", "GET /a\0b HTTP/1.1\r\nHost: h\r\n\r\n"s, 400},
        {"delete byte in a value", get + "X: a\x7f\r\n\r\n", 400},
        {"no colon", get + "XYZ\r\n\r\n", 400},
        {"empty name", get + ": x\r\n\r\n", 400},
        {"bad byte in a name", get + "X(: x\r\n\r\n", 400},
        {"no host", "GET / HTTP/1.1\r\n\r\n", 400},
        {"two hosts", get + "Host: i\r\n\r\n", 400},
        {"host with a path", "GET / HTTP/1.1\r\nHost: h/evil\r\n\r\n", 400},
        {"host with user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n", 400},
        {"absolute form", "GET http://other/ HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"authority form", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"asterisk form", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"relative target", "GET v2/ HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"fragment", "GET /v2/#x HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"raw utf-8 in the target", "GET /caf\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"two spaces in the request line", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400},
        {"space at the end of the request line", "GET / HTTP/1.1 \r\nHost: h\r\n\r\n", 400},
        {"http/0.9", "GET /\r\n\r\n", 400},
        {"http/2.0", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 505},
        {"http/1.9", "GET / HTTP/1.9\r\nHost: h\r\n\r\n", 505},
        {"lower case version", "GET / http/1.1\r\nHost: h\r\n\r\n", 400},
        {"http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"tls hello", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"s, 400},
        {"long target", "GET /" + std::string(9000, 'a') + " HTTP/1.1\r\nHost: h\r\n\r\n", 414},
        {"long head", get + "X: " + std::string(40000, 'a') + "\r\n\r\n", 431},
        {"many fields", manyFields + "\r\n", 431},
        {"large body", post + "Content-Length: 65537\r\n\r\n", 413},
        {"huge body", post + "Content-Length: 999999999999999999\r\n\r\n", 413},
        {"large body of a get", get + "Content-Length: 65537\r\n\r\n", 413},
        {"large chunk", post + "Transfer-Encoding: chunked\r\n\r\n10001\r\n", 413},
        {"chunk size that overflows", post + "Transfer-Encoding: chunked\r\n\r\n10000000000000001\r\nx", 400},
        {"chunk size with sign", post + "Transfer-Encoding: chunked\r\n\r\n+1\r\nx\r\n0\r\n\r\n", 400},
        {"chunk size with 0x", post + "Transfer-Encoding: chunked\r\n\r\n0x1\r\nx\r\n0\r\n\r\n", 400},
        {"chunk size line with bare lf", post + "Transfer-Encoding: chunked\r\n\r\n1\nx\r\n0\r\n\r\n", 400},
        {"chunk without its crlf", post + "Transfer-Encoding: chunked\r\n\r\n1\r\nxy\r\n0\r\n\r\n", 400},
        {"chunk extension", post + "Transfer-Encoding: chunked\r\n\r\n1;a=b\r\nx\r\n0\r\n\r\n", 400},
        {"bare lf in a chunk extension", post + "Transfer-Encoding: chunked\r\n\r\n1;a\nb\r\nx\r\n0\r\n\r\n", 400},
        {"bare lf in a trailer", post + "Transfer-Encoding: chunked\r\n\r\n0\r\nX: a\nGET / HTTP/1.1\r\n\r\n", 400},
    };
}
