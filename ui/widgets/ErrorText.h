// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QString>

namespace breakwater::ui {

/// An error in words for a person: what is the matter, why, and what to do about it.
struct ErrorText
{
    QString problem;
    QString cause; ///< may be empty
    QString remedy;
    QString details; ///< technical, for "Details" and bug reports
    bool operator==(const ErrorText &) const = default;
};

/// Covers every ErrorCode; params fill in names, hosts and numbers. Translated. Never names a secret.
ErrorText errorText(const Error &error);

} // namespace breakwater::ui
