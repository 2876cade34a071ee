// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

#include <optional>

#include <QMap>

namespace breakwater::catalog {

/// Settings by key; what the text means is known to whoever wrote it.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) { }

    Result<std::optional<QString>> value(const QString &key) const;
    Result<QMap<QString, QString>> all() const;
    Result<void> set(const QString &key, const QString &value); ///< durable
    Result<void> remove(const QString &key);

private:
    Database &m_database;
};

} // namespace breakwater::catalog
