// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

#include <string>
#include <string_view>

namespace breakwater::upstream {

/// What an upstream's error body says, made safe to show: at most 80 characters, no control, bidirectional or escape
/// characters (upstreams.md S-14, F-51).
struct ErrorAnswer
{
    std::string code; ///< of the first OCI error ("TOOMANYREQUESTS"), upper case; empty if there is none
    QString text; ///< its message, or the page's title, or the beginning of the body
    bool isHtml = false;
};

ErrorAnswer readErrorAnswer(std::string_view contentType, std::string_view body);

/// Takes a secret out of a body before anything of it is shown: some servers echo what they were sent (truth 6).
/// Less than four bytes are too common to be looked for.
void censor(std::string &body, const Secret &secret);

/// Text of unknown origin for a log or a screen: escaped and cut.
QString safeExcerpt(std::string_view text, int maxCharacters = 80);

/// Whether an answer is a web page: by its type, or by how it begins.
bool looksLikeHtml(std::string_view contentType, std::string_view body);

} // namespace breakwater::upstream
