// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WorkerThreads.h"
#include "catalog/ContentGraph.h"
#include "maintenance/KeepRules.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace breakwater::maintenance {

/// What everything takes, at one instant.
struct UsageFigures
{
    struct Line
    {
        qint64 projectId = 0;
        qint64 repositoryId = 0; ///< 0: of the project
        QString repository;
        Digest digest; ///< null: of the repository
        QStringList tags;
        catalog::ContentGraph::Usage usage;
        int images = 0;
        qint64 pulls = 0;
        WallTime usedAt {};
        bool pinned = false;
    };
    std::vector<Line> projects;
    std::vector<Line> repositories;
    std::vector<Line> images; ///< the biggest; at most maxImages
    static constexpr std::size_t maxImages = 2000;
    qint64 imageCount = 0; ///< of all
    QHash<qint64, std::pair<int, qint64>> pins; ///< by pin: images that it keeps, and bytes that they take
    qint64 storedBytes = 0; ///< of blobs, as long as they are
    qint64 contentBytes = 0; ///< of cached images, each blob once
    qint64 sharedBytes = 0; ///< of those, what more than one image has
    qint64 trashBytes = 0;
    qint64 unnamedBytes = 0;
    WallTime countedAt {};
};

/// Keeps the figures up to date: works them out anew, in a thread of its own, some seconds after content changed, and
/// seldom enough to take a twentieth of one core at most. Control thread.
class UsageCounter : public QObject
{
    Q_OBJECT

public:
    UsageCounter(QString catalogPath, const Clock &clock, QObject *parent = nullptr);
    ~UsageCounter() override;

    /// Which pins there are and what nodes use, asked when a count begins.
    using KeepSource = std::function<std::pair<KeepRules, QList<catalog::PinRecord>>()>;
    void setKeepSource(KeepSource source) { m_keep = std::move(source); }

    void noteChange(); ///< content came, went or was used
    /// The newest; null before the first count.
    std::shared_ptr<const UsageFigures> figures() const { return m_figures; }

    static Result<UsageFigures> count(const catalog::ContentGraph &graph, catalog::Database &database,
                                      const KeepRules &keep, const QList<catalog::PinRecord> &pins, WallTime now);

Q_SIGNALS:
    void counted();

private:
    void start();

    const QString m_path;
    const Clock &m_clock;
    KeepSource m_keep;
    std::shared_ptr<const UsageFigures> m_figures;
    QTimer m_timer;
    std::chrono::milliseconds m_lastDuration {0};
    bool m_counting = false;
    bool m_changed = false;
    WorkerThreads m_workers {"bw-usage", 1};
};

} // namespace breakwater::maintenance
