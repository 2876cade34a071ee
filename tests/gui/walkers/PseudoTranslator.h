// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace breakwater::test {

/// A language that nobody speaks and everybody can read: each text of ours in brackets and two fifths longer. What is
/// shown without brackets was never given to tr(); what does not fit here does not fit in a long language either.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

} // namespace breakwater::test
