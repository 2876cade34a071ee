// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/TomlText.h"

#include "nodeconfig/Toml.h"

#include <QRegularExpression>

namespace breakwater::nodeconfig {
namespace {

using namespace Qt::StringLiterals;

/// Follows strings and brackets through a text, so that one knows whether a line begins inside a value.
class Scanner
{
public:
    bool isInside() const { return m_depth > 0 || !m_multiline.isEmpty(); }

    void line(const QString &line, bool isHeader)
    {
        for (qsizetype i = 0; i < line.size(); ++i) {
            const QChar c = line.at(i);
            if (!m_multiline.isEmpty()) {
                if (c == u'\\' && m_multiline == u"\"\"\""_s) {
                    ++i;
                } else if (line.mid(i, 3) == m_multiline) {
                    m_multiline.clear();
                    i += 2;
                }
                continue;
            }
            if (c == u'#')
                return;
            const QString three = line.mid(i, 3);
            if (three == u"\"\"\""_s || three == u"'''"_s) {
                m_multiline = three;
                i += 2;
            } else if (c == u'"' || c == u'\'') {
                for (++i; i < line.size() && line.at(i) != c; ++i) {
                    if (c == u'"' && line.at(i) == u'\\')
                        ++i;
                }
            } else if (!isHeader && (c == u'[' || c == u'{')) {
                ++m_depth;
            } else if (!isHeader && (c == u']' || c == u'}')) {
                --m_depth;
            }
        }
    }

private:
    int m_depth = 0;
    QString m_multiline; ///< the quotes that end it
};

/// The path of "[a.\"b.c\"]", by the reader itself.
QStringList pathOf(const QString &header)
{
    const auto parsed = toml::parse(header.toStdString());
    QStringList path;
    if (!parsed)
        return path;
    const toml::table *table = &parsed.table();
    while (table && !table->empty()) {
        path.append(fromToml(table->begin()->first.str()));
        const toml::node &child = table->begin()->second;
        table = child.as_table();
        if (const toml::array *array = child.as_array(); array && !array->empty())
            table = array->back().as_table();
    }
    return path;
}

} // namespace

QList<TomlSection> splitToml(const QString &text)
{
    QList<TomlSection> sections {TomlSection {}};
    Scanner scanner;
    QString comments; // that may belong to the next header
    int number = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        auto end = text.indexOf(u'\n', from);
        end = end < 0 ? text.size() : end + 1;
        const QString line = text.mid(from, end - from);
        from = end;
        ++number;
        const QString bare = line.trimmed();
        const bool isHeader = !scanner.isInside() && bare.startsWith(u'[');
        const bool isComment = !scanner.isInside() && bare.startsWith(u'#');
        if (isHeader) {
            TomlSection section;
            section.isArray = bare.startsWith(u"[["_s);
            section.path = pathOf(bare);
            section.lead = std::exchange(comments, {});
            section.text = line;
            section.line = number;
            sections.append(section);
        } else if (isComment) {
            comments += line;
        } else {
            sections.last().text += std::exchange(comments, {}) + line;
        }
        scanner.line(line, isHeader);
    }
    sections.last().text += comments;
    return sections;
}

QString joinToml(const QList<TomlSection> &sections)
{
    QString text;
    for (const TomlSection &section : sections) {
        // A section that was moved may come from a file without a newline at its end.
        if (!text.isEmpty() && !text.endsWith(u'\n') && !(section.lead + section.text).isEmpty())
            text += u'\n';
        text += section.lead + section.text;
    }
    return text;
}

namespace {

/// The line of a section where `key` is set; -1: nowhere, -2: its value goes over several lines.
qsizetype lineOfKey(const TomlSection &section, const QStringList &lines, const QString &key)
{
    const QRegularExpression start(u"^\\s*[\"']?%1[\"']?\\s*="_s.arg(QRegularExpression::escape(key)));
    Scanner scanner;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isHeader = i == 0 && !section.path.isEmpty();
        const bool fits = !isHeader && !scanner.isInside() && start.match(lines.at(i)).hasMatch();
        scanner.line(lines.at(i), isHeader);
        if (fits)
            return scanner.isInside() ? -2 : i;
    }
    return -1;
}

} // namespace

bool setTomlKey(TomlSection &section, const QString &key, const QString &line)
{
    QStringList lines = section.text.split(u'\n');
    const auto at = lineOfKey(section, lines, key);
    if (at == -2)
        return false;
    if (at >= 0) {
        static const QRegularExpression indent(u"^\\s*"_s);
        lines[at] = indent.match(lines.at(at)).captured() + line;
        section.text = lines.join(u'\n');
    } else if (section.path.isEmpty()) {
        section.text.prepend(line + u'\n');
    } else {
        lines.insert(1, u"  "_s + line);
        section.text = lines.join(u'\n');
        if (!section.text.endsWith(u'\n'))
            section.text += u'\n';
    }
    return true;
}

bool dropTomlKey(TomlSection &section, const QString &key)
{
    QStringList lines = section.text.split(u'\n');
    const auto at = lineOfKey(section, lines, key);
    if (at < 0)
        return at == -1;
    lines.removeAt(at);
    section.text = lines.join(u'\n');
    return true;
}

} // namespace breakwater::nodeconfig
