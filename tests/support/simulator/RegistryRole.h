// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Gatekeeper.h"
#include "TokenRole.h"

namespace breakwater::sim {

/// The distribution API as a profile's registry answers it. Read only: pushes get 405.
class RegistryRole
{
public:
    explicit RegistryRole(World &world) : m_world(world), m_tokens(world), m_gatekeeper(world) { }

    Answer answer(const WireRequest &request, const Caller &caller);

private:
    struct Route
    {
        enum class Kind { Ping, Manifest, Blob, Tags, Referrers, Other } kind = Kind::Other;
        std::string repository;
        std::string reference;
    };
    static Route route(const std::string &path);

    struct Visit
    {
        const WireRequest &request;
        const Caller &caller;
        const Profile &profile;
        std::string account; ///< whose budget is charged; empty: the caller's address
    };

    Answer error(const Visit &visit, int status, const std::string &code, const std::string &message) const;
    std::optional<Answer> gateway(const Visit &visit, const Route &route) const;

    Answer manifest(const Visit &visit, const Route &route);
    Answer blob(const Visit &visit, const Route &route) const;
    Answer tags(const Visit &visit, const Route &route) const;
    Answer referrers(const Visit &visit, const Route &route) const;
    void addRate(const Visit &visit, Answer &answer) const;
    Answer overLimit(const Visit &visit) const;

    World &m_world;
    TokenRole m_tokens;
    Gatekeeper m_gatekeeper;
};

/// A 200, or the 206 or 416 that the request's Range asks for.
Answer blobAnswer(const WireRequest &request, const BlobPtr &blob, Headers headers);

} // namespace breakwater::sim
