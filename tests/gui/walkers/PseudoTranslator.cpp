// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/walkers/PseudoTranslator.h"

#include <algorithm>

namespace breakwater::test {

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Qt's own contexts hold key names and the like.
    if (context[0] == 'Q')
        return {};
    const QString text = QString::fromUtf8(source);
    const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (letters < 2)
        return {};
    // The brackets and the blank count too. The addition has words of its own, so that it can be wrapped as a longer
    // sentence would be.
    QString addition;
    const qsizetype wanted = text.size() * 2 / 5 - 3;
    while (addition.size() < wanted)
        addition.append(addition.size() % 7 == 6 ? u' ' : u'õ');
    return addition.isEmpty() ? u'[' + text + u']' : u'[' + text + u' ' + addition + u']';
}

} // namespace breakwater::test
