// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/RegistryRow.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/upstreams/TestLadder.h"
#include "widgets/Form.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

RegistryRow::RegistryRow(admin::AdminService &service, SetupModel &model, int registry, QWidget *parent)
    : QFrame(parent), m_model(model), m_registry(registry), m_tick(new QCheckBox), m_login(new QPushButton),
      m_panel(new QWidget), m_form(new Form), m_username(new QLineEdit), m_password(new QLineEdit),
      m_test(new QPushButton(tr("Test connection"))), m_ladder(new TestLadder(service))
{
    const SetupRegistry &entry = model.registries().at(registry);
    const QString title = entry.preset.title;
    setProperty("bwCard", true);
    auto *layout = new QVBoxLayout(this);
    const int m = theme::space(Space::M);
    const int s = theme::space(Space::S);
    layout->setContentsMargins(m, s, s, s);
    layout->setSpacing(s);
    auto *top = new QHBoxLayout;
    top->setSpacing(s);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_tick->setText(title);
    m_tick->setObjectName(u"setupRegistry_"_s + entry.preset.provider);
    m_tick->setChecked(entry.chosen);
    m_tick->setAccessibleDescription(entry.preset.description);
    texts->addWidget(m_tick);
    const QString kept = entry.upstreamId != 0 ? tr("Set up already. ") : QString();
    auto *description = theme::label(kept + entry.preset.description, TextRole::Caption, ColorRole::MutedText);
    description->setWordWrap(true);
    // Under the tick's text, not under the tick.
    description->setContentsMargins(theme::iconSize() + s, 0, 0, 0);
    texts->addWidget(description);
    top->addLayout(texts, 1);
    top->addWidget(m_login, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_panel);

    theme::makeFlat(m_login);
    m_login->setCheckable(true);
    m_login->setAutoDefault(false);
    m_login->setObjectName(u"setupLogin_"_s + entry.preset.provider);
    m_login->setIcon(themeIcon(u"key"_s, ColorRole::Accent));
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(theme::iconSize() + s, 0, s, s);
    panel->setSpacing(s);
    panel->addWidget(m_form);
    m_username->setObjectName(u"setupUsername_"_s + entry.preset.provider);
    m_password->setObjectName(u"setupPassword_"_s + entry.preset.provider);
    m_password->setEchoMode(QLineEdit::Password);
    m_username->setText(entry.username);
    m_form->addRow(tr("User name"), m_username, entry.preset.credentialsHint);
    m_form->addRow(tr("Password or token"), m_password,
                   tr("Kept encrypted on this computer, and sent to this registry alone."));
    m_username->setAccessibleName(tr("User name for %1").arg(title));
    m_password->setAccessibleName(tr("Password or token for %1").arg(title));
    panel->addWidget(m_test, 0, Qt::AlignLeft);
    panel->addWidget(m_ladder);
    m_test->setObjectName(u"setupTest_"_s + entry.preset.provider);
    m_test->setAccessibleName(tr("Test the connection to %1").arg(title));
    m_test->setIcon(themeIcon(u"test"_s));
    m_test->setAutoDefault(false);
    m_ladder->hide();

    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setChosen(m_registry, on);
        m_login->setEnabled(on);
        if (!on)
            openLogin(false);
    });
    connect(m_login, &QPushButton::toggled, this, &RegistryRow::openLogin);
    for (QLineEdit *field : {m_username, m_password})
        connect(field, &QLineEdit::textChanged, this, &RegistryRow::credentialsChanged);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_ladder->show();
        m_ladder->start(m_model.registries().at(m_registry).upstreamId, m_model.upstreamSpec(m_registry));
    });
    m_login->setEnabled(entry.chosen);
    openLogin(false);
}

void RegistryRow::openLogin(bool open)
{
    const QString title = m_tick->text();
    m_login->setChecked(open);
    m_panel->setVisible(open);
    const bool has = !m_model.registries().at(m_registry).username.isEmpty();
    m_login->setText(open ? tr("Close") : has ? tr("Login: %1").arg(m_username->text()) : tr("Login and test"));
    m_login->setAccessibleName(open ? tr("Close the login of %1").arg(title) : tr("Login and test of %1").arg(title));
    if (open && m_login->hasFocus())
        m_username->setFocus();
}

void RegistryRow::credentialsChanged()
{
    m_model.setCredentials(m_registry, m_username->text().trimmed(), Secret(m_password->text()));
    m_ladder->hide();
    const bool half = m_username->text().trimmed().isEmpty() != m_password->text().isEmpty()
        && m_model.registries().at(m_registry).upstreamId == 0;
    m_form->setFieldError(m_password, half ? tr("A login needs both a user name and a password or token.") : QString());
}

} // namespace breakwater::ui
