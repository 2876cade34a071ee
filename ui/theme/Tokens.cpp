// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Tokens.h"

#include <algorithm>
#include <cmath>

namespace breakwater::ui {

const Tokens &lightTokens()
{
    static const Tokens tokens {{
        0xfff3f6f7, 0xffffffff, 0xffeef3f4, 0xffe9eff1, 0xffdbe4e7, 0xff7d9098, 0xff10242b, 0xff4d6068,
        0xff0b6a72, 0xffffffff, 0xffdcefef, 0xff17743f, 0xffdff3e7, 0xff8a5300, 0xfffcefd6, 0xffb3261e,
        0xfffce5e3, 0xff1f5fa8, 0xffe2edf9, 0xff0b7a81, 0xff4f8fdc, 0xffc07a16, 0xff8a5bc7, 0xffc2413a,
    }};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {{
        0xff0f181c, 0xff162329, 0xff1d2d34, 0xff0b1316, 0xff273a42, 0xff647d87, 0xffe6eef0, 0xff9fb3ba,
        0xff4fc3c7, 0xff05262a, 0xff163c41, 0xff5bcb8e, 0xff15362a, 0xffe6b355, 0xff392d15, 0xffff8f86,
        0xff40211f, 0xff85baf6, 0xff1a304a, 0xff3fb5ba, 0xff74a9ec, 0xffd99a3d, 0xffb48ae6, 0xffec736b,
    }};
    return tokens;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace breakwater::ui
