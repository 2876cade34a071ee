// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

namespace breakwater::admin {

/// InvalidArgument that stands at one field of what an admin sent; `more` are further params.
inline Error badField(const QString &field, const QString &detail, QMap<QString, QString> more = {})
{
    more.insert(QStringLiteral("field"), field);
    return Error(ErrorCode::InvalidArgument, detail, std::move(more));
}

} // namespace breakwater::admin
