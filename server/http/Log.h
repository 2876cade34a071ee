// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace breakwater::http {

/// "breakwater.http": listeners, TLS handshakes that failed, connection states at debug level.
Q_DECLARE_LOGGING_CATEGORY(logHttp)

} // namespace breakwater::http
