// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QLabel>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>

#include <algorithm>

namespace breakwater::ui {

namespace {

const char *const textRoleProperty = "bwText";
const char *const kindProperty = "bwKind";
const QString settingsKey = QStringLiteral("appearance/theme");

bool paletteIsDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

void setKind(QPushButton *button, const QString &kind)
{
    button->setProperty(kindProperty, kind);
    if (button->style()) {
        button->style()->unpolish(button);
        button->style()->polish(button);
    }
}

/// Colours a label by its role again whenever the palette changes.
class LabelTinter : public QObject
{
public:
    LabelTinter(QLabel *label, ColorRole role) : QObject(label), m_label(label), m_role(role)
    {
        label->installEventFilter(this);
        tint();
    }
    void setRole(ColorRole role)
    {
        m_role = role;
        tint();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_label && event->type() == QEvent::PaletteChange)
            tint();
        return false;
    }

private:
    void tint()
    {
        const QColor wanted = theme::color(m_role);
        QPalette palette = m_label->palette();
        if (palette.color(QPalette::Active, QPalette::WindowText) == wanted)
            return;
        palette.setColor(QPalette::Active, QPalette::WindowText, wanted);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
        m_label->setPalette(palette);
    }

    QLabel *m_label;
    ColorRole m_role;
};

} // namespace

namespace theme {

bool isDark()
{
    return paletteIsDark(QApplication::palette());
}

QColor color(ColorRole role)
{
    return (isDark() ? darkTokens() : lightTokens()).color(role);
}

int lineHeight()
{
    return QFontMetrics(QApplication::font()).height();
}

int space(Space step)
{
    static constexpr int steps[] = {4, 8, 12, 16, 24, 32};
    const double scale = std::max(1.0, lineHeight() / 16.0);
    return qRound(steps[static_cast<int>(step)] * std::min(scale, 2.0));
}

int radius()
{
    return std::max(6, lineHeight() * 3 / 8);
}

int iconSize()
{
    return std::max(16, lineHeight() + 2);
}

int rowHeight()
{
    return lineHeight() + 2 * space(Space::S);
}

QFont font(TextRole role)
{
    QFont result = role == TextRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    const double base = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : 10.0;
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Caption: result.setPointSizeF(base * 0.9); break;
    case TextRole::Strong: result.setWeight(QFont::DemiBold); break;
    case TextRole::Section:
        result.setPointSizeF(base * 1.1);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        result.setPointSizeF(base * 1.6);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::Number:
        result.setPointSizeF(base * 2.1);
        result.setWeight(QFont::DemiBold);
        break;
    case TextRole::Mono: result.setPointSizeF(base * 0.95); break;
    }
    return result;
}

void setTextRole(QLabel *label, TextRole role, ColorRole color)
{
    label->setProperty(textRoleProperty, static_cast<int>(role));
    label->setFont(font(role));
    for (QObject *child : label->children()) {
        if (auto *tinter = dynamic_cast<LabelTinter *>(child)) {
            tinter->setRole(color);
            return;
        }
    }
    new LabelTinter(label, color);
}

QLabel *label(const QString &text, TextRole role, ColorRole color, QWidget *parent)
{
    auto *result = new QLabel(text, parent);
    result->setTextFormat(Qt::PlainText);
    setTextRole(result, role, color);
    return result;
}

void makePrimary(QPushButton *button)
{
    setKind(button, QStringLiteral("primary"));
}

void makeFlat(QPushButton *button)
{
    setKind(button, QStringLiteral("flat"));
}

void makeDestructive(QPushButton *button)
{
    setKind(button, QStringLiteral("destructive"));
}

} // namespace theme

ThemeController &ThemeController::forApplication()
{
    if (auto *existing = qApp->findChild<ThemeController *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    return *new ThemeController(*qApp);
}

ThemeController::ThemeController(QApplication &application) : QObject(&application), m_application(application)
{
    const int stored = QSettings().value(settingsKey, 0).toInt();
    if (stored >= 0 && stored <= static_cast<int>(ThemeMode::Dark))
        m_mode = static_cast<ThemeMode>(stored);
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(this);
    apply();
}

void ThemeController::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    QSettings().setValue(settingsKey, static_cast<int>(mode));
    apply();
    Q_EMIT changed();
}

bool ThemeController::desktopIsDark() const
{
    m_application.setPalette(QPalette());
    return paletteIsDark(m_application.palette());
}

void ThemeController::apply()
{
    m_applying = true;
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::Automatic && desktopIsDark());
    const Tokens &tokens = dark ? darkTokens() : lightTokens();
    m_application.setPalette(paletteFor(tokens));
    m_application.setStyleSheet(styleSheetFor(tokens));
    m_applying = false;
}

bool ThemeController::eventFilter(QObject *watched, QEvent *event)
{
    const bool paletteEvent = event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ThemeChange;
    if (watched == &m_application && paletteEvent && !m_applying && m_mode == ThemeMode::Automatic) {
        apply();
        Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

QPalette ThemeController::paletteFor(const Tokens &tokens)
{
    const auto c = [&](ColorRole role) { return tokens.color(role); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(ColorRole::Background));
    palette.setColor(QPalette::WindowText, c(ColorRole::Text));
    palette.setColor(QPalette::Base, c(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, c(ColorRole::Raised));
    palette.setColor(QPalette::Text, c(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, c(ColorRole::MutedText));
    palette.setColor(QPalette::Button, c(ColorRole::Surface));
    palette.setColor(QPalette::ButtonText, c(ColorRole::Text));
    palette.setColor(QPalette::BrightText, c(ColorRole::Critical));
    palette.setColor(QPalette::ToolTipBase, c(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, c(ColorRole::Text));
    palette.setColor(QPalette::Highlight, c(ColorRole::Accent));
    palette.setColor(QPalette::HighlightedText, c(ColorRole::AccentText));
    palette.setColor(QPalette::Link, c(ColorRole::Accent));
    palette.setColor(QPalette::LinkVisited, c(ColorRole::Accent));
    palette.setColor(QPalette::Light, c(ColorRole::Raised));
    palette.setColor(QPalette::Midlight, c(ColorRole::Raised));
    palette.setColor(QPalette::Mid, c(ColorRole::Border));
    palette.setColor(QPalette::Dark, c(ColorRole::Outline));
    palette.setColor(QPalette::Shadow, c(ColorRole::Sunken));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c(ColorRole::Outline));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c(ColorRole::Border));
    return palette;
}

QString ThemeController::styleSheetFor(const Tokens &tokens)
{
    QFile file(QStringLiteral(":/breakwater/theme/breakwater.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    static const QList<QPair<QString, ColorRole>> names {{QStringLiteral("@background"), ColorRole::Background},
                                                         {QStringLiteral("@surface"), ColorRole::Surface},
                                                         {QStringLiteral("@raised"), ColorRole::Raised},
                                                         {QStringLiteral("@sunken"), ColorRole::Sunken},
                                                         {QStringLiteral("@border"), ColorRole::Border},
                                                         {QStringLiteral("@outline"), ColorRole::Outline},
                                                         {QStringLiteral("@text"), ColorRole::Text},
                                                         {QStringLiteral("@mutedText"), ColorRole::MutedText},
                                                         {QStringLiteral("@accentText"), ColorRole::AccentText},
                                                         {QStringLiteral("@accentSoft"), ColorRole::AccentSoft},
                                                         {QStringLiteral("@accent"), ColorRole::Accent},
                                                         {QStringLiteral("@goodSoft"), ColorRole::GoodSoft},
                                                         {QStringLiteral("@good"), ColorRole::Good},
                                                         {QStringLiteral("@warningSoft"), ColorRole::WarningSoft},
                                                         {QStringLiteral("@warning"), ColorRole::Warning},
                                                         {QStringLiteral("@criticalSoft"), ColorRole::CriticalSoft},
                                                         {QStringLiteral("@critical"), ColorRole::Critical},
                                                         {QStringLiteral("@infoSoft"), ColorRole::InfoSoft},
                                                         {QStringLiteral("@info"), ColorRole::Info}};
    const auto px = [](int pixels) { return QString::number(pixels) + QStringLiteral("px"); };
    sheet.replace(QStringLiteral("@variant"),
                  &tokens == &darkTokens() ? QStringLiteral("dark") : QStringLiteral("light"));
    for (const auto &[name, role] : names)
        sheet.replace(QRegularExpression(name + QStringLiteral("\\b")), tokens.color(role).name());
    sheet.replace(QStringLiteral("@xxl"), px(theme::space(Space::Xxl)));
    sheet.replace(QStringLiteral("@xl"), px(theme::space(Space::Xl)));
    sheet.replace(QStringLiteral("@xs"), px(theme::space(Space::Xs)));
    sheet.replace(QRegularExpression(QStringLiteral("@s\\b")), px(theme::space(Space::S)));
    sheet.replace(QRegularExpression(QStringLiteral("@m\\b")), px(theme::space(Space::M)));
    sheet.replace(QRegularExpression(QStringLiteral("@l\\b")), px(theme::space(Space::L)));
    sheet.replace(QStringLiteral("@pad"), px(theme::space(Space::Xs) + 2));
    sheet.replace(QStringLiteral("@cell"), px(theme::space(Space::S) + 3)); // where Fusion begins a cell's text
    sheet.replace(QStringLiteral("@radius"), px(theme::radius()));
    sheet.replace(QStringLiteral("@indicator"), px(theme::lineHeight()));
    return sheet;
}

} // namespace breakwater::ui
