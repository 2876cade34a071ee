// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "base/Clock.h"

#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace breakwater::integration {

/// A server in a process of its own, to be killed: this test program again, with other arguments. Projects `p` and `q`
/// lead to the simulator; plain HTTP, anonymous pulls.
class KilledServer
{
public:
    struct Options
    {
        QString folder;
        QString upstreamUrl;
        qint64 storeLimitBytes = 0; ///< 0: none
        /// Not 0: an admin (Bustle) works in it, with this seed, the catalog is copied several times a second, and its
        /// minutes last half a second.
        unsigned bustle = 0;
    };

    /// First thing in main(): what to return when this process is the server.
    static std::optional<int> serveIfAsked(int argc, char **argv);

    explicit KilledServer(Options options);
    ~KilledServer();
    KilledServer(const KilledServer &) = delete;
    KilledServer &operator=(const KilledServer &) = delete;

    void begin(); ///< the process; it does not answer yet
    bool waitUntilServing(int milliseconds); ///< false: it ended, or took longer
    void kill(); ///< SIGKILL
    bool stop(); ///< SIGTERM; whether it ended in good order
    bool isRunning() const;
    const std::string &url() const { return m_url; }
    QString log() const { return m_log; } ///< of the last process, after its end

private:
    void takeLog();

    Options m_options;
    const WallTime m_since; ///< where its hurried clock begins, whichever process it is
    std::unique_ptr<QProcess> m_process;
    std::string m_url;
    QString m_log;
};

/// What tests/soak/check_folder.py, which shares no code with the server, says of a folder that no server runs on.
/// "problems" is a list of texts; missing when the checker itself failed.
QJsonObject checkFolder(const QString &folder, bool afterCleanEnd);

} // namespace breakwater::integration
