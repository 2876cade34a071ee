// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/SettingStore.h"

#include "catalog/StoreHelpers.h"

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

Result<std::optional<QString>> SettingStore::value(const QString &key) const
{
    return selectOne<QString>(m_database, u"SELECT value FROM settings WHERE key = ?"_s, {key},
                              [](const Row &row) { return row.text(0); });
}

Result<QMap<QString, QString>> SettingStore::all() const
{
    QMap<QString, QString> values;
    const auto read = m_database.select(u"SELECT key, value FROM settings"_s, {}, [&](const Row &row) {
        values.insert(row.text(0), row.text(1));
        return true;
    });
    if (!read)
        return read.error();
    return values;
}

Result<void> SettingStore::set(const QString &key, const QString &value)
{
    const auto done = m_database.write(
        Durability::Durable,
        u"INSERT INTO settings(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
        {key, value});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> SettingStore::remove(const QString &key)
{
    const auto done = m_database.write(Durability::Durable, u"DELETE FROM settings WHERE key = ?"_s, {key});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace breakwater::catalog
