// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <memory>
#include <string>
#include <vector>

typedef struct ssl_ctx_st SSL_CTX;
typedef struct evp_pkey_st EVP_PKEY;
typedef struct x509_st X509;

namespace breakwater::sim {

/// A certificate authority that lives as long as a test, and server contexts that it vouches for.
/// Immutable after create, hence thread-safe.
class TestCa
{
public:
    static Result<std::shared_ptr<TestCa>> create(const std::string &commonName = "Breakwater simulator CA");
    TestCa(const TestCa &) = delete;
    TestCa &operator=(const TestCa &) = delete;
    ~TestCa();

    const std::string &caPem() const { return m_caPem; }

    struct ContextFree
    {
        void operator()(SSL_CTX *context) const;
    };
    using Context = std::unique_ptr<SSL_CTX, ContextFree>;

    /// A server context for these DNS names and IP addresses. `validDays` may be negative for an expired one,
    /// `fromDays` positive for one that is not valid yet.
    Result<Context> serverContext(const std::vector<std::string> &names, int validDays = 30, int fromDays = -1) const;
    /// A client context that trusts `caPem` alone, or nothing is verified when it is empty.
    static Result<Context> clientContext(const std::string &caPem);

private:
    TestCa() = default;

    EVP_PKEY *m_key = nullptr;
    X509 *m_certificate = nullptr;
    std::string m_caPem;
};

} // namespace breakwater::sim
