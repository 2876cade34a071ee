// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QFont>
#include <QObject>

class QApplication;
class QLabel;
class QPalette;
class QPushButton;
class QWidget;

namespace breakwater::ui {

enum class ThemeMode { Automatic, Light, Dark };

/// Steps of the one spacing scale: 4, 8, 12, 16, 24, 32 at a 16 px line height, scaled with the font.
enum class Space { Xs, S, M, L, Xl, Xxl };

enum class TextRole { Body, Caption, Strong, Section, Title, Number, Mono };

/// The look that is in force, read from the application's palette: no state of its own, so that any widget may ask
/// while painting. A widget that caches a colour listens for QEvent::PaletteChange. GUI thread.
namespace theme {

bool isDark();
QColor color(ColorRole role);
int space(Space step);
int radius();
int lineHeight(); ///< of the application font
int iconSize(); ///< for icons beside body text
int rowHeight(); ///< of tables and lists
QFont font(TextRole role);

/// Gives a label a place in the hierarchy: font and colour, both following the theme.
void setTextRole(QLabel *label, TextRole role, ColorRole color = ColorRole::Text);
QLabel *label(const QString &text, TextRole role, ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
void makePrimary(QPushButton *button); ///< the one main deed of a page or dialog
void makeFlat(QPushButton *button); ///< a quiet deed: text only
void makeDestructive(QPushButton *button); ///< removes something

} // namespace theme

/// Applies a theme to the whole application: Fusion, our palette, a small style sheet from the tokens.
/// Automatic follows the palette that the desktop gave (Qt 6.4 has no colour scheme of its own to ask).
/// One per application, a child of it like its palette; remembers the mode in the settings.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    /// Made, and the theme applied, at the first call; after the QApplication and its names.
    static ThemeController &forApplication();

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    static QPalette paletteFor(const Tokens &tokens);
    static QString styleSheetFor(const Tokens &tokens);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit ThemeController(QApplication &application);
    void apply();
    bool desktopIsDark() const;

    QApplication &m_application;
    ThemeMode m_mode = ThemeMode::Automatic;
    bool m_applying = false;
};

} // namespace breakwater::ui
