// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/upstreams/UpstreamAdvanced.h"

#include "base/ProxyUrl.h"
#include "base/Reference.h"
#include "theme/Theme.h"
#include "widgets/Form.h"
#include "widgets/FormDialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

namespace {

QString pemOf(const QPlainTextEdit *field)
{
    QString text = field->toPlainText().trimmed();
    return text.isEmpty() ? text : text + u'\n';
}

QStringList listOf(const QLineEdit *field)
{
    return field->text().split(QRegularExpression(u"[,\\s]+"_s), Qt::SkipEmptyParts);
}

} // namespace

UpstreamAdvanced::UpstreamAdvanced(FormDialog &dialog) : QObject(&dialog), m_dialog(dialog)
{
    const QString certificateMark = u"-----BEGIN CERTIFICATE-----"_s;
    m_ca = makePem(u"upstreamCa"_s, certificateMark);
    m_privateHosts = makeLine(u"upstreamPrivateHosts"_s, u"minio.lan, 192.168.1.0/24"_s);
    m_realmHosts = makeLine(u"upstreamRealmHosts"_s, u"login.example.com"_s);
    m_proxy = makeLine(u"upstreamProxy"_s, u"http://proxy.lan:3128"_s);
    m_proxyUser = makeLine(u"upstreamProxyUser"_s, {});
    m_proxyPassword = makeLine(u"upstreamProxyPassword"_s, {});
    m_proxyPassword->setEchoMode(QLineEdit::Password);
    m_certificate = makePem(u"upstreamClientCertificate"_s, certificateMark);
    m_key = makePem(u"upstreamClientKey"_s, u"-----BEGIN PRIVATE KEY-----"_s);
    m_addresses = new QComboBox;
    m_addresses->setObjectName(u"upstreamAddresses"_s);
    m_addresses->addItem(tr("IPv4 and IPv6, whichever answers"), static_cast<int>(AddressFamily::Any));
    m_addresses->addItem(tr("IPv4 only"), static_cast<int>(AddressFamily::Ipv4));
    m_addresses->addItem(tr("IPv6 only"), static_cast<int>(AddressFamily::Ipv6));

    add(u"caPem"_s, tr("Certificate &authority (PEM)"), m_ca,
        tr("Trusted for this upstream alone, beside the system's own. For registries with a private CA."));
    add(u"allowedPrivateHosts"_s, tr("Private &hosts that redirects may lead to"), m_privateHosts,
        tr("Registries send blobs from other hosts. Addresses inside your network are refused unless named here."));
    add(u"realmHosts"_s, tr("&Login hosts"), m_realmHosts,
        tr("Other hosts whose token service may get the user name and password, such as the login of a GitLab of your "
           "own."));
    add(u"proxyUrl"_s, tr("Pro&xy"), m_proxy,
        tr("http, https, socks5 or socks5h, with its port. All that is asked of this upstream goes through it."));
    add(u"proxyUsername"_s, tr("User name of the proxy"), m_proxyUser);
    add(u"proxyPassword"_s, tr("Password of the proxy"), m_proxyPassword, tr("Shown to the proxy and to no one else."));
    add(u"clientCertificate"_s, tr("&Client certificate (PEM)"), m_certificate,
        tr("Shows the registry who asks. For registries that want a certificate (mutual TLS)."));
    add(u"clientKey"_s, tr("Private &key of the client certificate (PEM)"), m_key,
        tr("Without a passphrase. It is stored encrypted and never shown again."));
    add(u"addresses"_s, tr("A&ddresses"), m_addresses);
}

QPlainTextEdit *UpstreamAdvanced::makePem(const QString &name, const QString &placeholder)
{
    auto *field = new QPlainTextEdit;
    field->setLayoutDirection(Qt::LeftToRight);
    field->setObjectName(name);
    field->setFont(theme::font(TextRole::Mono));
    field->setPlaceholderText(placeholder);
    field->setTabChangesFocus(true);
    field->setFixedHeight(theme::lineHeight() * 5);
    return field;
}

QLineEdit *UpstreamAdvanced::makeLine(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setLayoutDirection(Qt::LeftToRight);
    return field;
}

void UpstreamAdvanced::add(const QString &field, const QString &label, QWidget *widget, const QString &hint)
{
    m_dialog.form()->addRow(label, widget, hint);
    m_dialog.bindField(field, widget);
    m_rows.append({field, widget});
}

void UpstreamAdvanced::load(const admin::UpstreamInfo &upstream)
{
    m_stored = upstream;
    const admin::UpstreamSpec &spec = upstream.spec;
    m_ca->setPlainText(spec.caPem);
    m_privateHosts->setText(spec.allowedPrivateHosts.join(u", "_s));
    m_realmHosts->setText(spec.realmHosts.join(u", "_s));
    m_proxy->setText(spec.proxyUrl);
    m_proxyUser->setText(spec.proxyUsername);
    m_certificate->setPlainText(spec.clientCertificate);
    m_addresses->setCurrentIndex(std::max(0, m_addresses->findData(static_cast<int>(spec.addresses))));
    if (upstream.hasProxyPassword)
        m_proxyPassword->setPlaceholderText(tr("stored; type to replace it"));
    if (upstream.hasClientKey)
        m_key->setPlaceholderText(tr("stored; paste another to replace it"));
}

void UpstreamAdvanced::store(admin::UpstreamSpec &spec) const
{
    spec.caPem = pemOf(m_ca);
    spec.allowedPrivateHosts = listOf(m_privateHosts);
    spec.realmHosts = listOf(m_realmHosts);
    spec.proxyUrl = m_proxy->text().trimmed();
    spec.proxyUsername = m_proxyUser->text().trimmed();
    spec.proxyPassword.reset();
    if (!m_proxyPassword->text().isEmpty())
        spec.proxyPassword = Secret(m_proxyPassword->text());
    else if (spec.proxyUsername.isEmpty() && m_stored.hasProxyPassword)
        spec.proxyPassword = Secret();
    spec.clientCertificate = pemOf(m_certificate);
    spec.clientKey.reset();
    if (const QString key = pemOf(m_key); !key.isEmpty())
        spec.clientKey = Secret(key);
    spec.addresses = static_cast<AddressFamily>(m_addresses->currentData().toInt());
}

void UpstreamAdvanced::setVisible(bool visible)
{
    for (const auto &[field, widget] : m_rows)
        m_dialog.form()->setRowVisible(widget, visible);
}

bool UpstreamAdvanced::isUsed() const
{
    admin::UpstreamSpec said;
    store(said);
    return !(said == admin::UpstreamSpec());
}

bool UpstreamAdvanced::holds(const QString &field) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&field](const auto &row) { return row.first == field; });
}

void UpstreamAdvanced::validate(const admin::UpstreamSpec &wanted, const Refuse &refuse) const
{
    if (!wanted.caPem.isEmpty() && !wanted.caPem.contains(u"-----BEGIN CERTIFICATE-----"_s))
        refuse(m_ca, tr("This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----"));
    for (const QString &host : wanted.realmHosts) {
        if (!isRegistryHost(host.toLower().toStdString())) {
            refuse(m_realmHosts, tr("Give host names alone, such as login.example.com, without https://"));
            break;
        }
    }
    validateProxy(wanted, refuse);
    validateCertificate(wanted, refuse);
}

void UpstreamAdvanced::validateProxy(const admin::UpstreamSpec &wanted, const Refuse &refuse) const
{
    if (wanted.proxyUrl.isEmpty()) {
        if (!wanted.proxyUsername.isEmpty() || (wanted.proxyPassword && !wanted.proxyPassword->isEmpty()))
            refuse(m_proxy, tr("Give the proxy's address, or clear its user name and password."));
        return;
    }
    if (const auto fault = proxyUrlFault(wanted.proxyUrl)) {
        switch (*fault) {
        case ProxyUrlFault::Credentials:
            refuse(m_proxy, tr("Give the proxy's user name and password in the fields below, not in the address."));
            break;
        case ProxyUrlFault::Port: refuse(m_proxy, tr("Add the proxy's port, such as http://proxy.lan:3128")); break;
        case ProxyUrlFault::Scheme:
        case ProxyUrlFault::Host:
        case ProxyUrlFault::More:
            refuse(
                m_proxy,
                tr("This is no address of a proxy. It looks like http://proxy.lan:3128 or socks5h://proxy.lan:1080"));
        }
    }
    const bool keepsPassword = m_stored.hasProxyPassword && m_stored.spec.proxyUrl == wanted.proxyUrl
        && m_stored.spec.proxyUsername == wanted.proxyUsername;
    if (wanted.proxyPassword && !wanted.proxyPassword->isEmpty() && wanted.proxyUsername.isEmpty())
        refuse(m_proxyUser, tr("A password needs a user name with it."));
    else if (!wanted.proxyUsername.isEmpty() && !wanted.proxyPassword && !keepsPassword)
        refuse(m_proxyPassword,
               tr("A user name needs a password with it. A stored one stays with its proxy and user."));
}

void UpstreamAdvanced::validateCertificate(const admin::UpstreamSpec &wanted, const Refuse &refuse) const
{
    if (wanted.clientCertificate.isEmpty()) {
        if (wanted.clientKey)
            refuse(m_certificate, tr("A key needs its certificate with it."));
        return;
    }
    if (!wanted.clientCertificate.contains(u"-----BEGIN CERTIFICATE-----"_s))
        refuse(m_certificate, tr("This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----"));
    const bool keepsKey = m_stored.hasClientKey && m_stored.spec.clientCertificate == wanted.clientCertificate;
    if (!wanted.clientKey && !keepsKey)
        refuse(m_key, tr("A certificate needs its private key with it."));
}

} // namespace breakwater::ui
