// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/TextQuoting.h"

namespace breakwater::nodeconfig {
namespace {

/// All three formats know \" \\ and \uXXXX. What is not plain text goes as its number: controls, DEL, and the line
/// and paragraph separators that YAML would fold.
QString quoted(const QString &text)
{
    QString result(u'"');
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 || code == 0x2029 || code == 0xfeff)
            result += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result + u'"';
}

} // namespace

QString yamlQuoted(const QString &text)
{
    return quoted(text);
}

QString tomlQuoted(const QString &text)
{
    return quoted(text);
}

QString jsonQuoted(const QString &text)
{
    return quoted(text);
}

} // namespace breakwater::nodeconfig
