// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

/// What a person would find wrong with what is on the screen: one line a fault, which names the widget and its text.
/// Each looks at all that is visible in `top`, also at what has to be scrolled to.
namespace breakwater::test::faults {

/// Texts of labels, buttons, ticks, choices, groups and tabs that have not the room to be read whole. Elided texts are
/// none if their tooltip says the whole.
QStringList clippedTexts(const QWidget &top);
/// Neighbours that lie on each other, and widgets that reach beyond the one that they are in.
QStringList overlaps(const QWidget &top);
/// A form or a detail that must be scrolled sideways, and a window or dialog that is larger than `room`.
QStringList tooWide(const QWidget &top, const QSize &room);
/// Controls without an accessible name or an object name.
QStringList unnamed(const QWidget &top);
/// Two controls of one window under the same Alt key.
QStringList sharedMnemonics(const QWidget &top);
/// Sentences that are not in the brackets of PseudoTranslator; `known` are data of the sample that look like ones.
QStringList untranslated(const QWidget &top, const QStringList &known);
/// Right to left: paths, references and commands that would be drawn from the right.
QStringList turned(const QWidget &top);

} // namespace breakwater::test::faults
