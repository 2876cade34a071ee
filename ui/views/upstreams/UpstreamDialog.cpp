// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/UpstreamDialog.h"

#include "base/Reference.h"
#include "models/PresetWords.h"
#include "models/Words.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "views/upstreams/TestLadder.h"
#include "views/upstreams/UpstreamAdvanced.h"
#include "widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

/// As the server sees it: a password belongs to the registry and the user that it was given for, and follows to no
/// other one.
bool keepsPassword(const admin::UpstreamInfo &stored, const admin::UpstreamSpec &wanted)
{
    const QUrl before(stored.spec.url);
    const QUrl after(wanted.url);
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == u"http"_s ? 80 : 443); };
    return stored.hasPassword && stored.spec.username == wanted.username && before.scheme() == after.scheme()
        && before.host() == after.host() && port(before) == port(after);
}

} // namespace

UpstreamDialog::UpstreamDialog(admin::AdminService &service, const QString &provider, QWidget *parent)
    : FormDialog(tr("Add an upstream"),
                 tr("A registry that Breakwater pulls from. It can be saved even while it cannot be reached."),
                 tr("Add upstream"), parent),
      m_admin(service)
{
    build();
    loadPresets(provider);
}

UpstreamDialog::UpstreamDialog(admin::AdminService &service, const admin::UpstreamInfo &upstream, QWidget *parent)
    : FormDialog(tr("Edit %1").arg(upstream.spec.name), tr("Changes take effect at once; what is cached stays."),
                 tr("Save changes"), parent),
      m_admin(service), m_stored(upstream)
{
    build();
    form()->setRowVisible(m_preset, false);
    m_name->setText(upstream.spec.name);
    m_url->setText(upstream.spec.url);
    m_username->setText(upstream.spec.username);
    m_advanced->load(upstream);
    m_forgetPassword->setVisible(upstream.hasPassword);
    if (upstream.hasPassword)
        m_password->setPlaceholderText(tr("stored; type to replace it"));
    showMore(m_advanced->isUsed());
    m_url->setFocus();
}

void UpstreamDialog::build()
{
    setObjectName(u"upstreamDialog"_s);
    m_preset = new QComboBox;
    m_preset->setObjectName(u"upstreamPreset"_s);
    m_name = new QLineEdit;
    m_name->setObjectName(u"upstreamName"_s);
    m_url = new QLineEdit;
    m_url->setObjectName(u"upstreamUrl"_s);
    m_url->setPlaceholderText(u"https://registry.example.com"_s);
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_username = new QLineEdit;
    m_username->setObjectName(u"upstreamUsername"_s);
    m_password = new QLineEdit;
    m_password->setObjectName(u"upstreamPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_forgetPassword = new QCheckBox(tr("Forget the stored password and pull anonymously"));
    m_forgetPassword->setObjectName(u"upstreamForget"_s);
    m_forgetPassword->hide();
    m_more = new QPushButton;
    m_more->setObjectName(u"upstreamMore"_s);
    m_more->setCheckable(true);
    m_more->setAutoDefault(false);
    theme::makeFlat(m_more);
    m_ladder = new TestLadder(m_admin);
    m_ladder->hide();

    form()->addRow(tr("&Registry"), m_preset);
    form()->addRow(tr("&Name"), m_name,
                   tr("What this upstream is called here: lower-case letters, digits and dashes."));
    form()->addRow(tr("&URL"), m_url);
    form()->addRow(tr("User na&me"), m_username, tr("Leave both empty to pull anonymously."));
    form()->addRow(tr("&Password or token"), m_password);
    form()->addWidget(m_forgetPassword);
    auto *moreRow = new QWidget;
    auto *moreLayout = new QHBoxLayout(moreRow);
    moreLayout->setContentsMargins(0, 0, 0, 0);
    moreLayout->addWidget(m_more);
    moreLayout->addStretch(1);
    form()->addWidget(moreRow);
    m_advanced = new UpstreamAdvanced(*this);
    form()->addWidget(m_ladder);
    bindField(u"name"_s, m_name);
    bindField(u"url"_s, m_url);
    bindField(u"username"_s, m_username);
    bindField(u"password"_s, m_password);

    m_test = new QPushButton(tr("&Test connection"));
    m_test->setObjectName(u"upstreamTest"_s);
    m_test->setIcon(themeIcon(u"test"_s));
    m_test->setAutoDefault(false);
    addFooterWidget(m_test);
    connect(m_more, &QPushButton::toggled, this, &UpstreamDialog::showMore);
    connect(m_test, &QPushButton::clicked, this, &UpstreamDialog::test);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &UpstreamDialog::usePreset);
    connect(m_forgetPassword, &QCheckBox::toggled, m_password, &QWidget::setDisabled);
    connect(this, &FormDialog::submitted, this, &UpstreamDialog::save);
    showMore(false);
}

void UpstreamDialog::loadPresets(const QString &provider)
{
    m_admin.upstreamPresets({this, [this, provider](const Result<QList<admin::UpstreamPreset>> &presets) {
                                 if (!presets) {
                                     showError(presets.error());
                                     return;
                                 }
                                 m_presets = words::spoken(*presets);
                                 int chosen = 0;
                                 const QSignalBlocker block(m_preset);
                                 for (const admin::UpstreamPreset &preset : m_presets) {
                                     if (preset.provider == provider)
                                         chosen = m_preset->count();
                                     m_preset->addItem(preset.title, preset.provider);
                                 }
                                 m_preset->setCurrentIndex(chosen);
                                 usePreset(chosen);
                             }});
}

void UpstreamDialog::usePreset(int index)
{
    if (index < 0 || index >= m_presets.size())
        return;
    const admin::UpstreamPreset &preset = m_presets.at(index);
    m_name->setText(preset.suggestedName);
    m_url->setText(preset.url);
    form()->setHint(m_preset, preset.description);
    form()->setHint(m_username,
                    preset.credentialsHint.isEmpty() ? tr("Leave both empty to pull anonymously.")
                                                     : preset.credentialsHint);
    form()->clearErrors();
    m_ladder->hide();
    if (preset.url.isEmpty())
        m_url->setFocus();
}

void UpstreamDialog::showMore(bool more)
{
    m_more->setChecked(more);
    m_more->setText(more ? tr("Fewer options") : tr("Advanced: certificates, proxy, login hosts, addresses"));
    m_more->setIcon(themeIcon(more ? u"chevron-down"_s : u"chevron-right"_s, ColorRole::Accent));
    m_advanced->setVisible(more);
}

admin::UpstreamSpec UpstreamDialog::spec() const
{
    admin::UpstreamSpec spec = m_stored.spec;
    spec.name = m_name->text().trimmed();
    if (m_stored.id == 0 && m_preset->currentIndex() >= 0)
        spec.provider = m_preset->currentData().toString();
    spec.url = m_url->text().trimmed();
    spec.username = m_username->text().trimmed();
    spec.password.reset();
    if (m_forgetPassword->isChecked()) {
        spec.username.clear();
        spec.password = Secret();
    } else if (!m_password->text().isEmpty()) {
        spec.password = Secret(m_password->text());
    }
    m_advanced->store(spec);
    return spec;
}

bool UpstreamDialog::validate()
{
    form()->clearErrors();
    const admin::UpstreamSpec wanted = spec();
    const QUrl url(wanted.url, QUrl::StrictMode);
    QWidget *first = nullptr;
    const auto refuse = [&](QWidget *field, const QString &text) {
        form()->setFieldError(field, text);
        first = first ? first : field;
    };
    if (wanted.name.isEmpty())
        refuse(m_name, tr("Give the upstream a name."));
    else if (!isProjectName(wanted.name.toStdString()))
        refuse(m_name, tr("Use lower-case letters and digits, with single dots, dashes or underscores between them."));
    if (wanted.url.isEmpty())
        refuse(m_url, tr("Give the registry's address, such as https://registry.example.com"));
    else if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        refuse(m_url, tr("This is no address of a registry. It starts with https:// or http://"));
    else if (!url.userInfo().isEmpty())
        refuse(m_url, tr("Give user name and password in the fields below, not in the address."));
    const bool keeps = !m_forgetPassword->isChecked() && keepsPassword(m_stored, wanted);
    if (wanted.password && !wanted.password->isEmpty() && wanted.username.isEmpty())
        refuse(m_username, tr("A password needs a user name with it."));
    else if (!wanted.username.isEmpty() && !wanted.password && !keeps)
        refuse(m_password,
               m_stored.hasPassword ? tr("Type the password again: the stored one stays with its registry and user.")
                                    : tr("A user name needs a password or token with it."));
    m_advanced->validate(wanted, [this, &refuse](QWidget *field, const QString &text) {
        showMore(true);
        refuse(field, text);
    });
    if (first)
        first->setFocus();
    return !first;
}

void UpstreamDialog::test()
{
    if (!validate())
        return;
    m_ladder->show();
    reveal(m_ladder);
    m_ladder->start(m_stored.id, spec());
}

void UpstreamDialog::save()
{
    if (!validate())
        return;
    setBusy(true);
    const admin::Reply<admin::UpstreamInfo> reply(this, [this](const Result<admin::UpstreamInfo> &upstream) {
        if (!upstream) {
            if (m_advanced->holds(upstream.error().params.value(u"field"_s)))
                showMore(true);
            showError(upstream.error());
            return;
        }
        Q_EMIT saved(*upstream);
        accept();
    });
    if (m_stored.id == 0)
        m_admin.addUpstream(spec(), reply);
    else
        m_admin.updateUpstream(m_stored.id, spec(), reply);
}

} // namespace breakwater::ui
