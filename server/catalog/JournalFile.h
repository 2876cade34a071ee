// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QStringList>
#include <QVariantList>

namespace breakwater::catalog {

/// How a journal file is written: frames, each with its length and the beginning of its sha256, so that what was cut or
/// written over is known for what it is. The first one is the file's header.
///
///     DATA/journal/<generation>.log     changes, in the order of their commits
///     DATA/journal/<generation>.base    every row at one instant, where the log of that generation goes on
struct JournalHeader
{
    QString kind; ///< "log", "base"
    QString installation; ///< whose: another one's is never taken
    QString timeline; ///< only files of one timeline fit together
    qint64 generation = 0;
    qint64 sequence = 0; ///< of the last commit before the first one in here
    qint64 schema = 0; ///< the catalog's version when it was written
    bool fromEmpty = false; ///< a log that begins with an empty catalog needs no base
    struct Table
    {
        QString name;
        QStringList keys;
        QStringList columns;
    };
    QList<Table> tables;

    QByteArray toBytes() const;
    static std::optional<JournalHeader> fromBytes(const QByteArray &bytes);
};

/// A row as it is after a commit, or the keys of one that is no more.
struct RowChange
{
    qsizetype table = 0; ///< in the header
    bool isRemoval = false;
    QVariantList values;
};

/// All that one transaction changed; of a base, some rows.
struct JournalEntry
{
    qint64 sequence = 0;
    qint64 atMs = 0;
    QList<RowChange> changes;

    QByteArray toBytes() const;
    static std::optional<JournalEntry> fromBytes(const QByteArray &bytes, const JournalHeader &header);
};

QByteArray journalFrame(const QByteArray &payload);

/// Reads a file to its end or to the first frame that is not whole.
class JournalReader
{
public:
    explicit JournalReader(const QString &path);

    /// Nothing when there is no header that can be understood.
    const std::optional<JournalHeader> &header() const { return m_header; }
    std::optional<JournalEntry> next();
    qint64 position() const { return m_position; } ///< behind the last whole frame
    /// Whether something lies behind position(); after next() gave nothing.
    bool hasRest() const { return m_position < m_file.size(); }

private:
    std::optional<QByteArray> frame();

    QFile m_file;
    qint64 m_position = 0;
    std::optional<JournalHeader> m_header;
};

/// A journal's files in a folder.
struct JournalFiles
{
    struct File
    {
        QString path;
        qint64 generation = 0;
    };
    QList<File> logs; ///< by generation
    QList<File> bases;

    static JournalFiles in(const QString &folder);
    qint64 newestGeneration() const;
    static QString logPath(const QString &folder, qint64 generation);
    static QString basePath(const QString &folder, qint64 generation);
};

} // namespace breakwater::catalog
