// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/Database.h"

namespace breakwater::bench {

/// The value, or the end of the program.
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
    return std::move(result).value();
}

inline void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toLogLine()));
}

/// A catalog of so many images in project `p` and repositories team/app0, team/app1, ...: 20 a repository, each with a
/// manifest, a config, seven layers of its own and one that its repository shares. Nothing of it is in a store.
void fill(catalog::Database &database, int images);

} // namespace breakwater::bench
