// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace breakwater::nodeconfig {

/// A registry that nodes name, and the project that answers for it.
struct Mirror
{
    QString registry; ///< "docker.io", "lab.lan:5000"
    QString project; ///< "dockerhub-proxy"
    QString originUrl; ///< the upstream's URL; tells whether the registry itself speaks plain http; may be empty
    bool isDefault = false; ///< the project answers requests that name none: /v2/library/nginx/…

    bool operator==(const Mirror &) const = default;
};

/// What the writers of this room put into their files: checked and complete.
struct NodeTarget
{
    QStringList
        baseUrls; ///< "https://cache.lan:8443", without a slash at its end; in the order in which they are tried
    QList<Mirror> mirrors;
    QString userName; ///< empty: no credentials
    Secret secret; ///< or the placeholder
    QString caFile; ///< path on the node; empty: the node's own trust store must do
    bool strict = false; ///< nothing but these URLs

    const QString &baseUrl() const { return baseUrls.first(); }
    QStringList endpoints(const Mirror &mirror) const; ///< "https://cache.lan:8443/v2/dockerhub-proxy"
    QStringList hosts() const; ///< host and port as in baseUrls: "cache.lan:8443"
    static QString hostOf(const QString &baseUrl) { return baseUrl.section(QStringLiteral("://"), 1); }
    static bool isPlain(const QString &baseUrl) { return baseUrl.startsWith(QStringLiteral("http://")); }
    QByteArray basicPair() const; ///< base64 of "user:secret"
};

/// `body` under a header comment that tells what the file is, and a revision over the body by which a later
/// export finds its own file and sees a change. Lines begin with '#'.
QString withHeader(const QString &path, const NodeTarget &target, const QString &body,
                   const QString &mode = QStringLiteral("0600"));

/// Whether a file has such a header, and whether it still says what was exported.
enum class HeaderState { None, Untouched, Edited };
HeaderState headerState(const QString &text);

/// The header of a text whose body was changed since, with the revision of what it says now.
QString restamped(const QString &text);

inline constexpr char revisionMarker[] = "# Breakwater node configuration, revision ";

} // namespace breakwater::nodeconfig
