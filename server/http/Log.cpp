// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/Log.h"

namespace breakwater::http {

Q_LOGGING_CATEGORY(logHttp, "breakwater.http", QtInfoMsg)

} // namespace breakwater::http
