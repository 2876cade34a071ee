// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace breakwater::ui {

/// A language of the console: its code ("zh_CN") and what its speakers call it ("简体中文").
struct Language
{
    QString code;
    QString name;

    friend bool operator==(const Language &, const Language &) = default;
};

/// The languages whose texts are linked in (:/breakwater/i18n), English first: its texts are in the code itself.
QList<Language> languages();

/// The code of the one that was chosen in the settings; empty when the system's is taken.
QString chosenLanguage();
/// Takes effect at the next start.
void chooseLanguage(const QString &code);

/// Makes the chosen language, else the system's, the one of all texts, numbers and dates. Once, before any window.
void installLanguage(QCoreApplication &application);

} // namespace breakwater::ui
