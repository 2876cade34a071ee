// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/Connection.h"

#include "catalog/CatalogLog.h"
#include "catalog/SqlError.h"

#include <atomic>
#include <map>
#include <mutex>

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

std::atomic<int> connectionNumber {0};

/// How many connections of this process have which file open.
class OpenFiles
{
public:
    void add(const QString &path, int by)
    {
        const std::lock_guard lock(m_mutex);
        if ((m_counts[path] += by) == 0)
            m_counts.erase(path);
    }
    bool contains(const QString &path) const
    {
        const std::lock_guard lock(m_mutex);
        return m_counts.contains(path);
    }

private:
    mutable std::mutex m_mutex;
    std::map<QString, int> m_counts;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

QString fileOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// Qt Sql binds a null QString or QByteArray as NULL; here they are empty values.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return QString(u""_s);
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Database::Connection::Connection(QString path)
    : m_path(std::move(path)), m_name(u"breakwater-catalog-%1"_s.arg(++connectionNumber)),
      m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

Database::Connection::~Connection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    if (m_isCounted)
        openFiles().add(fileOf(m_path), -1);
}

bool Database::Connection::isOpen(const QString &path)
{
    return openFiles().contains(fileOf(path));
}

Result<void> Database::Connection::open(std::chrono::milliseconds busyTimeout)
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!m_database.open())
        return sqlError(m_database.lastError(), m_path);
    openFiles().add(fileOf(m_path), 1);
    m_isCounted = true;
    return {};
}

Result<std::unique_ptr<QSqlQuery>> Database::Connection::statement(const QString &sql)
{
    auto &idle = m_statements[sql];
    if (!idle.empty()) {
        auto query = std::move(idle.back());
        idle.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return sqlError(query->lastError(), m_path);
    return query;
}

Result<void> Database::Connection::execute(const QString &sql, const QVariantList &values,
                                           const std::function<void(QSqlQuery &)> &use)
{
    auto prepared = statement(sql);
    if (!prepared)
        return prepared.error();
    QSqlQuery &query = **prepared;
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, bound(values.at(i)));
    if (!query.exec())
        return sqlError(query.lastError(), m_path); // the statement is dropped with its error
    use(query);
    if (query.lastError().isValid())
        return sqlError(query.lastError(), m_path);
    query.finish();
    m_statements[sql].push_back(std::move(prepared).value());
    return {};
}

Result<void> Database::Connection::plain(const QString &sql)
{
    return execute(sql, {}, [](QSqlQuery &) {});
}

Result<void> Database::Connection::setDurability(Durability durability)
{
    if (m_durability == durability)
        return {};
    const auto set
        = plain(durability == Durability::Durable ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (set)
        m_durability = durability;
    return set;
}

Result<void> Database::Connection::transaction(Durability durability, const std::function<Result<void>()> &work)
{
    if (m_inTransaction) {
        auto done = work();
        if (!done && !m_doom)
            m_doom = done.error();
        return done;
    }

    if (const auto set = setDurability(durability); !set)
        return set;
    // IMMEDIATE: a lock that cannot be had fails here, not halfway.
    if (const auto begun = plain(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    m_inTransaction = true;
    m_doom.reset();
    Result<void> done = work();
    if (done && m_doom)
        done = *m_doom;
    if (done)
        done = plain(u"COMMIT"_s);
    m_inTransaction = false;
    if (!done) {
        qCDebug(lcCatalog).noquote() << "rolled back:" << done.error().toLogLine();
        // Some errors end the transaction by themselves; then this one says so and nothing is lost.
        if (const auto undone = plain(u"ROLLBACK"_s); !undone)
            qCDebug(lcCatalog).noquote() << undone.error().toLogLine();
    }
    return done;
}

Result<void> Database::Connection::snapshot(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return work();
    if (const auto begun = plain(u"BEGIN DEFERRED"_s); !begun)
        return begun;
    m_inTransaction = true;
    m_doom.reset();
    const Result<void> done = work();
    m_inTransaction = false;
    if (const auto ended = plain(u"ROLLBACK"_s); !ended)
        qCDebug(lcCatalog).noquote() << ended.error().toLogLine();
    return done;
}

} // namespace breakwater::catalog
