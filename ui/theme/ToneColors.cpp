// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ToneColors.h"

namespace breakwater::ui {

ColorRole toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return ColorRole::Text;
    case Tone::Muted: return ColorRole::MutedText;
    case Tone::Good: return ColorRole::Good;
    case Tone::Info: return ColorRole::Info;
    case Tone::Warning: return ColorRole::Warning;
    case Tone::Critical: return ColorRole::Critical;
    }
    return ColorRole::Text;
}

ColorRole toneSoftColor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return ColorRole::Sunken;
    case Tone::Good: return ColorRole::GoodSoft;
    case Tone::Info: return ColorRole::InfoSoft;
    case Tone::Warning: return ColorRole::WarningSoft;
    case Tone::Critical: return ColorRole::CriticalSoft;
    }
    return ColorRole::Sunken;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted:
    case Tone::Info: return QStringLiteral("info");
    case Tone::Good: return QStringLiteral("good");
    case Tone::Warning: return QStringLiteral("warning");
    case Tone::Critical: return QStringLiteral("error");
    }
    return QStringLiteral("info");
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Muted: return QStringLiteral("neutral");
    case Tone::Info: return QStringLiteral("info");
    case Tone::Good: return QStringLiteral("good");
    case Tone::Warning: return QStringLiteral("warning");
    case Tone::Critical: return QStringLiteral("critical");
    }
    return QStringLiteral("neutral");
}

} // namespace breakwater::ui
