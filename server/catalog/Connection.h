// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include <QSqlDatabase>
#include <QSqlQuery>

namespace breakwater::catalog {

/// The QSqlDatabase behind a Database, its prepared statements and its transaction. One thread.
class Database::Connection
{
public:
    explicit Connection(QString path);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    Result<void> open(std::chrono::milliseconds busyTimeout);
    const QString &path() const { return m_path; }
    static bool isOpen(const QString &path); ///< by any connection of this process; any thread

    /// Prepares `sql` once, binds, runs, lets `use` read, and reports an error of any of these steps.
    Result<void> execute(const QString &sql, const QVariantList &values, const std::function<void(QSqlQuery &)> &use);
    Result<void> transaction(Durability durability, const std::function<Result<void>()> &work);
    bool isInTransaction() const { return m_inTransaction; }
    Result<void> snapshot(const std::function<Result<void>()> &work);

private:
    Result<std::unique_ptr<QSqlQuery>> statement(const QString &sql);
    Result<void> setDurability(Durability durability);
    Result<void> plain(const QString &sql);

    struct Hash
    {
        std::size_t operator()(const QString &text) const { return qHash(text); }
    };

    QString m_path;
    QString m_name;
    bool m_isCounted = false; ///< among those that are open
    QSqlDatabase m_database;
    /// Idle statements; one in use is out of here, so that a visitor may run the same statement again.
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>, Hash> m_statements;
    std::optional<Durability> m_durability;
    bool m_inTransaction = false;
    std::optional<Error> m_doom; ///< a nested part failed: the whole must not be committed
};

} // namespace breakwater::catalog
