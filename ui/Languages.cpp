// SPDX-License-Identifier: GPL-3.0-or-later
#include "Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

const auto Folder = u":/breakwater/i18n"_s;

/// Qt names some languages with a country: "American English", "español de España".
QString endonym(const QLocale &locale)
{
    const QString full = locale.nativeLanguageName();
    QString name = locale.language() == QLocale::English ? full.section(u' ', -1) : full.section(u' ', 0, 0);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

/// The texts for a locale: Chinese ones go by the script, not by the country (zh_SG reads zh_CN's, zh_TW does not).
QLocale textsFor(const QLocale &locale)
{
    if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
        return QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    return locale;
}

void install(QCoreApplication &application, const QLocale &locale, const QString &file, const QStringList &folders)
{
    auto *translator = new QTranslator(&application);
    for (const QString &folder : folders) {
        if (translator->load(textsFor(locale), file, u"_"_s, folder)) {
            QCoreApplication::installTranslator(translator);
            return;
        }
    }
    delete translator; // English stays: it is in the code
}

} // namespace

QList<Language> languages()
{
    QList<Language> result {{u"en"_s, endonym(QLocale(QLocale::English))}};
    const QStringList texts = QDir(Folder).entryList({u"breakwater_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &text : texts) {
        const QString code = text.mid(11).chopped(3);
        if (code != u"en"_s)
            result.append({code, endonym(QLocale(code))});
    }
    return result;
}

QString chosenLanguage()
{
    return QSettings().value(u"language"_s).toString();
}

void chooseLanguage(const QString &code)
{
    QSettings().setValue(u"language"_s, code);
}

void installLanguage(QCoreApplication &application)
{
    // What the settings page says beats what the system says.
    if (const QString language = chosenLanguage(); !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // English first, for its plurals; then the user's language on top of it. Qt's own texts are linked in where the
    // build found them (translations/CMakeLists.txt), else they are the system's.
    install(application, QLocale(QLocale::English), u"breakwater"_s, {Folder});
    install(application, QLocale(), u"qtbase"_s, {Folder, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    install(application, QLocale(), u"breakwater"_s, {Folder});
}

} // namespace breakwater::ui
