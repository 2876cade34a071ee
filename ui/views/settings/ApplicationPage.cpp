// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/ApplicationPage.h"

#include "CloseQuestion.h"
#include "Languages.h"
#include "theme/Theme.h"
#include "widgets/Form.h"

#include <algorithm>

#include <QComboBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

enum CloseChoice { Ask, KeepServing, Quit };

} // namespace

ApplicationPage::ApplicationPage(QWidget *parent)
    : QWidget(parent), m_theme(new QComboBox), m_close(new QComboBox), m_language(new QComboBox)
{
    setObjectName(u"applicationPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *form = new Form;
    layout->addWidget(form);
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItem(tr("As the desktop has it"), static_cast<int>(ThemeMode::Automatic));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    m_close->setObjectName(u"settingsClose"_s);
    m_close->addItem(tr("Ask what to do"), Ask);
    m_close->addItem(tr("Keep serving images in the background"), KeepServing);
    m_close->addItem(tr("Stop the server and quit"), Quit);
    form->addRow(tr("&Theme"), m_theme, tr("Colours of the window. Takes effect at once."));
    form->addRow(tr("When the window is &closed"), m_close,
                 tr("This program is the server: while it runs in the background, nodes can pull."));
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system has it"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    form->addRow(tr("&Language"), m_language, tr("Takes effect when Breakwater is started again."));
    form->setRowVisible(m_language, m_language->count() > 2);
    for (QComboBox *combo : {m_theme, m_close, m_language})
        combo->setMaximumWidth(fontMetrics().averageCharWidth() * 48);

    connect(m_theme, &QComboBox::activated, this, [this] {
        ThemeController::forApplication().setMode(static_cast<ThemeMode>(m_theme->currentData().toInt()));
    });
    connect(m_language, &QComboBox::activated, this, [this] { chooseLanguage(m_language->currentData().toString()); });
    connect(m_close, &QComboBox::activated, this, [this] {
        switch (m_close->currentData().toInt()) {
        case KeepServing: CloseQuestion::remember(CloseQuestion::Choice::KeepServing); return;
        case Quit: CloseQuestion::remember(CloseQuestion::Choice::Quit); return;
        default: CloseQuestion::forget(); return;
        }
    });
    connect(&ThemeController::forApplication(), &ThemeController::changed, this, &ApplicationPage::load);
    load();
}

void ApplicationPage::load()
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(ThemeController::forApplication().mode())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(chosenLanguage())));
    int close = Ask;
    if (CloseQuestion::isRemembered())
        close = CloseQuestion::remembered() == CloseQuestion::Choice::Quit ? Quit : KeepServing;
    m_close->setCurrentIndex(m_close->findData(close));
}

} // namespace breakwater::ui
