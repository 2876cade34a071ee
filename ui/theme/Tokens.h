// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace breakwater::ui {

/// What a colour is for. Code names roles, never colours; the two themes give each role its value.
enum class ColorRole {
    Background, ///< behind everything
    Surface, ///< cards, tables, inputs
    Raised, ///< hover, pressed, headers on a surface
    Sunken, ///< the sidebar, code, unfilled parts of bars
    Border, ///< hairlines between areas
    Outline, ///< borders of what can be operated: at least 3:1
    Text,
    MutedText,
    Accent,
    AccentText, ///< on Accent
    AccentSoft, ///< selected rows, the current page
    Good,
    GoodSoft,
    Warning,
    WarningSoft,
    Critical,
    CriticalSoft,
    Info,
    InfoSoft,
    Series1, ///< charts: hit
    Series2, ///< revalidated
    Series3, ///< miss
    Series4, ///< stale
    Series5, ///< failed
};

inline constexpr int colorRoleCount = static_cast<int>(ColorRole::Series5) + 1;

/// The values of one theme. Immutable.
struct Tokens
{
    std::array<QRgb, colorRoleCount> rgb;
    QColor color(ColorRole role) const { return QColor::fromRgb(rgb[static_cast<std::size_t>(role)]); }
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace breakwater::ui
