// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/LineDiff.h"

#include <algorithm>
#include <vector>

namespace breakwater::nodeconfig {
namespace {

using admin::DiffKind;
using admin::DiffLine;

constexpr qsizetype maxLines = 4000;

QStringList linesOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = (text.endsWith(u'\n') ? text.chopped(1) : text).split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

/// Rows as they come, with runs of Removed and Added joined to Changed.
class Rows
{
public:
    void same(const QString &left, const QString &right)
    {
        flush();
        m_rows.append({DiffKind::Same, ++m_left, ++m_right, left, right});
    }
    void removed(const QString &line) { m_gone.append(line); }
    void added(const QString &line) { m_come.append(line); }
    QList<DiffLine> take()
    {
        flush();
        return m_rows;
    }

private:
    void flush()
    {
        const auto both = std::min(m_gone.size(), m_come.size());
        for (qsizetype i = 0; i < both; ++i)
            m_rows.append({DiffKind::Changed, ++m_left, ++m_right, m_gone.at(i), m_come.at(i)});
        for (qsizetype i = both; i < m_gone.size(); ++i)
            m_rows.append({DiffKind::Removed, ++m_left, 0, m_gone.at(i), {}});
        for (qsizetype i = both; i < m_come.size(); ++i)
            m_rows.append({DiffKind::Added, 0, ++m_right, {}, m_come.at(i)});
        m_gone.clear();
        m_come.clear();
    }

    QList<DiffLine> m_rows;
    QStringList m_gone;
    QStringList m_come;
    int m_left = 0;
    int m_right = 0;
};

} // namespace

QList<DiffLine> diffLines(const QString &left, const QString &right)
{
    const QStringList a = linesOf(left);
    const QStringList b = linesOf(right);
    qsizetype head = 0;
    while (head < std::min(a.size(), b.size()) && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(a.size(), b.size()) - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    const qsizetype rows = a.size() - head - tail;
    const qsizetype columns = b.size() - head - tail;

    Rows result;
    for (qsizetype i = 0; i < head; ++i)
        result.same(a.at(i), b.at(i));
    qsizetype i = 0;
    qsizetype j = 0;
    if (rows <= maxLines && columns <= maxLines) {
        // lengths[i][j]: of the longest common subsequence of what follows.
        const auto width = static_cast<std::size_t>(columns + 1);
        std::vector<std::uint16_t> lengths(static_cast<std::size_t>(rows + 1) * width, 0);
        const auto at = [&lengths, width](qsizetype y, qsizetype x) -> std::uint16_t & {
            return lengths[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)];
        };
        for (qsizetype y = rows - 1; y >= 0; --y) {
            for (qsizetype x = columns - 1; x >= 0; --x)
                at(y, x) = a.at(head + y) == b.at(head + x) ? static_cast<std::uint16_t>(at(y + 1, x + 1) + 1)
                                                            : std::max(at(y + 1, x), at(y, x + 1));
        }
        while (i < rows && j < columns) {
            if (a.at(head + i) == b.at(head + j)) {
                result.same(a.at(head + i), b.at(head + j));
                ++i;
                ++j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                result.removed(a.at(head + i++));
            } else {
                result.added(b.at(head + j++));
            }
        }
    }
    while (i < rows)
        result.removed(a.at(head + i++));
    while (j < columns)
        result.added(b.at(head + j++));
    for (qsizetype k = tail; k > 0; --k)
        result.same(a.at(a.size() - k), b.at(b.size() - k));
    return result.take();
}

} // namespace breakwater::nodeconfig
