// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/ServerSettingsPage.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "views/settings/SettingsRules.h"
#include "widgets/Form.h"
#include "widgets/InlineMessage.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = 1'000'000'000;

} // namespace

ServerSettingsPage::ServerSettingsPage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_form(new Form), m_managed(new InlineMessage), m_problem(new InlineMessage),
      m_listen(new QLineEdit), m_names(new QLineEdit), m_tls(nullptr), m_tlsAuto(nullptr), m_tlsFiles(nullptr),
      m_tlsOff(nullptr), m_certificateFile(new QLineEdit), m_keyFile(new QLineEdit), m_certificateRow(nullptr),
      m_keyRow(nullptr), m_anonymous(new QLineEdit),
      m_offline(new QCheckBox(tr("&Offline: serve only what is cached, ask no upstream"))), m_limitRow(nullptr),
      m_hasLimit(nullptr), m_limit(nullptr), m_footer(new QWidget),
      m_impact(theme::label({}, TextRole::Body, ColorRole::MutedText)), m_apply(new QPushButton(tr("&Apply"))),
      m_reset(new QPushButton(tr("&Reset")))
{
    setObjectName(u"serverSettings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_managed->setClosable(false);
    m_problem->setClosable(false);
    layout->addWidget(m_managed);
    layout->addWidget(m_form);

    m_listen->setObjectName(u"settingsListen"_s);
    m_names->setObjectName(u"settingsNames"_s);
    m_anonymous->setObjectName(u"settingsAnonymous"_s);
    m_offline->setObjectName(u"settingsOffline"_s);
    m_certificateFile->setObjectName(u"settingsCertificateFile"_s);
    m_keyFile->setObjectName(u"settingsKeyFile"_s);
    for (QLineEdit *field : {m_listen, m_names, m_anonymous, m_certificateFile, m_keyFile})
        field->setLayoutDirection(Qt::LeftToRight);
    m_anonymous->setPlaceholderText(tr("none: every node needs a robot"));
    m_tls = makeTlsRow();
    m_certificateRow = makeFileRow(m_certificateFile, tr("Choose the certificate"));
    m_keyRow = makeFileRow(m_keyFile, tr("Choose the private key"));
    m_limitRow = makeLimitRow();
    m_form->addRow(
        tr("&Listen on"), m_listen,
        tr("Address and port; 0.0.0.0 means all addresses of this computer. Several are separated by commas."));
    m_form->addRow(
        tr("&Names that nodes use"), m_names,
        tr("Host names and addresses, the best first. They go into the certificate and into node configurations."));
    m_form->addRow(tr("Encryption"), m_tls);
    m_form->addRow(tr("&Certificate file"), m_certificateRow, tr("PEM, with the chain below the certificate."));
    m_form->addRow(tr("&Key file"), m_keyRow, tr("PEM, readable by this user alone."));
    m_form->addRow(tr("Pull &without a robot from"), m_anonymous,
                   tr("Subnets such as 192.168.1.0/24. Classic Docker mirrors send no credentials and need this."));
    m_form->addRow(tr("Space for images"), m_limitRow,
                   tr("Beyond the limit, the images that were used longest ago are removed."));
    m_form->addWidget(m_offline);

    auto *below = new QVBoxLayout(m_footer);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(theme::space(Space::S));
    below->addWidget(m_problem);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::space(Space::S));
    below->addLayout(footer);
    m_impact->setObjectName(u"settingsImpact"_s);
    m_impact->setWordWrap(true);
    footer->addWidget(m_impact, 1);
    footer->addWidget(m_reset);
    footer->addWidget(m_apply);
    theme::makePrimary(m_apply);
    m_apply->setObjectName(u"settingsApply"_s);
    m_reset->setObjectName(u"settingsReset"_s);

    for (QLineEdit *field : {m_listen, m_names, m_anonymous, m_certificateFile, m_keyFile})
        connect(field, &QLineEdit::textChanged, this, &ServerSettingsPage::changed);
    connect(m_offline, &QCheckBox::toggled, this, &ServerSettingsPage::changed);
    connect(m_apply, &QPushButton::clicked, this, &ServerSettingsPage::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_problem->dismiss();
        fill(m_stored);
    });
    connect(&m_admin, &admin::AdminService::settingsChanged, this, [this](const admin::ServerSettings &settings) {
        const bool dirty = isDirty();
        m_stored = settings;
        if (!dirty)
            fill(settings);
        changed();
    });
    changed();
}

QWidget *ServerSettingsPage::makeTlsRow()
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::Xs));
    m_tlsAuto = new QRadioButton(tr("A certificate from Breakwater's own CA (recommended)"));
    m_tlsFiles = new QRadioButton(tr("My own certificate"));
    m_tlsOff = new QRadioButton(tr("None: plain HTTP, for a network that you trust"));
    m_tlsAuto->setObjectName(u"settingsTlsAuto"_s);
    m_tlsFiles->setObjectName(u"settingsTlsFiles"_s);
    m_tlsOff->setObjectName(u"settingsTlsOff"_s);
    for (QRadioButton *radio : {m_tlsAuto, m_tlsFiles, m_tlsOff}) {
        column->addWidget(radio);
        connect(radio, &QRadioButton::toggled, this, &ServerSettingsPage::changed);
    }
    row->setFocusProxy(m_tlsAuto);
    return row;
}

QWidget *ServerSettingsPage::makeFileRow(QLineEdit *field, const QString &title)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space(Space::S));
    auto *browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(title);
    browse->setObjectName(field->objectName() + u"Browse"_s);
    line->addWidget(field, 1);
    line->addWidget(browse);
    row->setFocusProxy(field);
    field->setAccessibleName(title);
    connect(browse, &QPushButton::clicked, this, [this, field, title] {
        auto *dialog = new QFileDialog(window(), title, field->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, field, &QLineEdit::setText);
        dialog->open();
    });
    return row;
}

QWidget *ServerSettingsPage::makeLimitRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space(Space::S));
    m_hasLimit = new QCheckBox(tr("Use at &most"));
    m_hasLimit->setObjectName(u"settingsHasLimit"_s);
    m_limit = new QSpinBox;
    m_limit->setObjectName(u"settingsLimit"_s);
    m_limit->setAccessibleName(tr("Limit in gigabytes"));
    m_limit->setRange(1, 1'000'000);
    m_limit->setValue(50);
    m_limit->setSuffix(tr(" GB"));
    m_limit->setGroupSeparatorShown(true);
    line->addWidget(m_hasLimit);
    line->addWidget(m_limit);
    line->addStretch(1);
    row->setFocusProxy(m_hasLimit);
    connect(m_hasLimit, &QCheckBox::toggled, this, &ServerSettingsPage::changed);
    connect(m_limit, &QSpinBox::valueChanged, this, &ServerSettingsPage::changed);
    return row;
}

void ServerSettingsPage::load()
{
    m_admin.settings({this, [this](const Result<admin::ServerSettings> &settings) {
                          if (!settings) {
                              m_problem->showError(settings.error());
                              return;
                          }
                          const bool dirty = m_loaded && isDirty();
                          m_stored = *settings;
                          m_loaded = true;
                          if (!dirty)
                              fill(*settings);
                          changed();
                      }});
    m_admin.serverInfo(
        {this, [this](const Result<admin::ServerInfo> &info) {
             if (!info)
                 return;
             m_form->setEnabled(!info->settingsManaged);
             if (info->settingsManaged)
                 m_managed->showMessage(
                     Tone::Info, tr("Managed by the configuration file"),
                     tr("Change these values in %1, then send SIGHUP or restart.").arg(info->configurationFile));
             else
                 m_managed->dismiss();
         }});
}

bool ServerSettingsPage::isDirty() const
{
    return m_loaded && edited() != m_stored;
}

admin::ServerSettings ServerSettingsPage::edited() const
{
    admin::ServerSettings settings = m_stored;
    settings.listen = splitList(m_listen->text());
    settings.names = splitList(m_names->text());
    settings.tls = {};
    if (m_tlsOff->isChecked())
        settings.tls.mode = admin::TlsMode::Off;
    if (m_tlsFiles->isChecked())
        settings.tls = {admin::TlsMode::Files, m_certificateFile->text().trimmed(), m_keyFile->text().trimmed()};
    settings.anonymousPull = splitList(m_anonymous->text());
    settings.offline = m_offline->isChecked();
    // A stored limit that is no whole number of gigabytes stays as it is until the number is touched.
    const bool sameLimit = m_hasLimit->isChecked() && m_limit->value() == m_stored.storeLimitBytes / gigabyte
        && m_stored.storeLimitBytes >= gigabyte;
    if (!sameLimit)
        settings.storeLimitBytes = m_hasLimit->isChecked() ? m_limit->value() * gigabyte : 0;
    return settings;
}

void ServerSettingsPage::fill(const admin::ServerSettings &settings)
{
    m_filling = true;
    m_listen->setText(settings.listen.join(u", "_s));
    m_names->setText(settings.names.join(u", "_s));
    (settings.tls.mode == admin::TlsMode::Off         ? m_tlsOff
         : settings.tls.mode == admin::TlsMode::Files ? m_tlsFiles
                                                      : m_tlsAuto)
        ->setChecked(true);
    m_certificateFile->setText(settings.tls.certificateFile);
    m_keyFile->setText(settings.tls.keyFile);
    m_anonymous->setText(settings.anonymousPull.join(u", "_s));
    m_offline->setChecked(settings.offline);
    m_hasLimit->setChecked(settings.storeLimitBytes > 0);
    if (settings.storeLimitBytes > 0)
        m_limit->setValue(static_cast<int>(settings.storeLimitBytes / gigabyte));
    m_filling = false;
    changed();
}

void ServerSettingsPage::changed()
{
    if (m_filling)
        return;
    m_form->setRowVisible(m_certificateRow, m_tlsFiles->isChecked());
    m_form->setRowVisible(m_keyRow, m_tlsFiles->isChecked());
    m_limit->setEnabled(m_hasLimit->isChecked());
    const admin::ServerSettings wanted = edited();
    const SettingsProblems problems = checkSettings(wanted);
    const bool dirty = isDirty();
    // Nothing is held against what nobody has touched.
    m_form->setFieldError(m_listen, dirty ? problems.listen : QString());
    m_form->setFieldError(m_names, dirty ? problems.names : QString());
    m_form->setFieldError(m_certificateRow, dirty ? problems.certificateFile : QString());
    m_form->setFieldError(m_keyRow, dirty ? problems.keyFile : QString());
    m_form->setFieldError(m_anonymous, dirty ? problems.anonymousPull : QString());
    m_form->setFieldError(m_limitRow, dirty ? problems.storeLimit : QString());
    m_apply->setEnabled(dirty && !problems.any());
    m_reset->setEnabled(dirty);
    m_impact->setText(dirty ? settingsImpact(m_stored, wanted).join(u' ') : tr("Nothing to apply."));
}

void ServerSettingsPage::apply()
{
    m_apply->setEnabled(false);
    m_problem->dismiss();
    m_admin.applySettings(edited(), {this, [this](const Result<admin::ServerInfo> &info) {
                                         if (!info) {
                                             m_problem->showError(info.error());
                                             changed();
                                             return;
                                         }
                                         m_stored = edited();
                                         load();
                                         Q_EMIT applied();
                                     }});
}

} // namespace breakwater::ui
