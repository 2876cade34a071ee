// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

// Plain values that cross the one door between a console and a server. No pointers, no GUI types; sizes are
// bytes, times are UTC; every struct is comparable so that a model can tell what changed.
namespace breakwater::admin {

enum class TlsMode { Automatic, Off, Files };

/// The state of the listener and everything behind it.
enum class ServerState { Starting, Running, Draining, Stopped, Failed };

struct TlsSettings
{
    TlsMode mode = TlsMode::Automatic;
    QString certificateFile; ///< only with Files
    QString keyFile;
    bool operator==(const TlsSettings &) const = default;
};

/// Settings of the server that an admin may change; applying them rebinds the listener where needed.
struct ServerSettings
{
    QStringList listen; ///< "address:port", port 0 picks one
    QStringList names; ///< what nodes call this server; go into the certificate
    TlsSettings tls;
    QStringList anonymousPull; ///< CIDR subnets that need no credentials
    bool offline = false; ///< answer from the cache alone, dial no upstream
    qint64 storeLimitBytes = 0; ///< 0: no limit of our own
    bool operator==(const ServerSettings &) const = default;
};

struct CertificateInfo
{
    QString subject;
    QStringList names; ///< DNS names and addresses
    QString fingerprintSha256; ///< upper-case hex pairs with colons
    QString publicKeySha256; ///< base64, of the public key (RFC 7469): what curl --pinnedpubkey takes
    QDateTime notAfter;
    QString caFingerprintSha256; ///< empty unless TlsMode::Automatic
    QDateTime caNotAfter;
    bool operator==(const CertificateInfo &) const = default;
};

struct ServerInfo
{
    ServerState state = ServerState::Stopped;
    QString version;
    QStringList urls; ///< what nodes can use, best first: "https://192.168.1.10:8443"
    QStringList boundAddresses; ///< "127.0.0.1:8443" with the real port
    TlsMode tlsMode = TlsMode::Automatic;
    QString dataFolder;
    QString configurationFile; ///< empty without --config
    QDateTime startedAt;
    bool setupDone = false; ///< false until set-up or a configuration file has made a project
    bool demo = false;
    QList<Error> problems; ///< what keeps the server from its job right now (port taken, disk full ...)
    bool settingsManaged = false; ///< the configuration file has them: applySettings answers ManagedByFile
    bool operator==(const ServerInfo &) const = default;
};

struct DiskInfo
{
    QString path;
    QString fileSystem;
    bool networkMount = false;
    bool memoryBacked = false;
    qint64 totalBytes = 0;
    qint64 freeBytes = 0;
    bool operator==(const DiskInfo &) const = default;
};

struct AddressCandidate
{
    QString address;
    QString interfaceName;
    bool loopback = false;
    bool privateRange = false;
    bool operator==(const AddressCandidate &) const = default;
};

/// What set-up finds out by itself (ux.md C3, steps 2 and 3).
struct SetupFacts
{
    QList<AddressCandidate> addresses; ///< the most useful for nodes first
    QString hostName;
    quint16 proposedPort = 0; ///< the first free one of 8443, 5443, 5444 ...
    quint16 wantedPort = 0; ///< the one that was tried first
    QString portHolder; ///< who has wantedPort, where known: "nginx (pid 812)"
    DiskInfo disk;
    bool operator==(const SetupFacts &) const = default;
};

} // namespace breakwater::admin
