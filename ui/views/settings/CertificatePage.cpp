// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/CertificatePage.h"

#include "models/Words.h"
#include "theme/Theme.h"
#include "widgets/Badge.h"
#include "widgets/CodePane.h"
#include "widgets/CopyField.h"
#include "widgets/FactList.h"
#include "widgets/InlineMessage.h"

#include <QLabel>
#include <QVBoxLayout>

namespace breakwater::ui {

using namespace Qt::StringLiterals;

CertificatePage::CertificatePage(admin::AdminService &service, QWidget *parent)
    : QWidget(parent), m_admin(service), m_message(new InlineMessage), m_content(new QWidget), m_expiry(new Badge),
      m_facts(new FactList), m_fingerprint(new CopyField(tr("certificate fingerprint"))), m_caPart(new QWidget),
      m_caFingerprint(new CopyField(tr("CA fingerprint"))),
      m_caExpiry(theme::label({}, TextRole::Caption, ColorRole::MutedText)), m_caPem(new CodePane(tr("CA certificate")))
{
    setObjectName(u"certificatePage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space(Space::M));
    m_message->setClosable(false);
    layout->addWidget(m_message);
    layout->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space(Space::S));
    column->addWidget(m_expiry, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addWidget(theme::label(tr("Fingerprint (SHA-256)"), TextRole::Strong));
    column->addWidget(m_fingerprint);
    column->addSpacing(theme::space(Space::M));
    column->addWidget(m_caPart);
    auto *ca = new QVBoxLayout(m_caPart);
    ca->setContentsMargins(0, 0, 0, 0);
    ca->setSpacing(theme::space(Space::S));
    ca->addWidget(theme::label(tr("Certificate authority"), TextRole::Section));
    auto *hint = theme::label(tr("Nodes trust this CA. When the certificate is renewed by it, they need nothing new."),
                              TextRole::Body, ColorRole::MutedText);
    hint->setWordWrap(true);
    ca->addWidget(hint);
    ca->addWidget(m_caExpiry);
    ca->addWidget(m_caFingerprint);
    ca->addWidget(m_caPem);
    m_caPem->setSavable(u"breakwater-ca.crt"_s, false);
    m_caPem->setVisibleLines(8);
    m_caPem->setCaption(tr("PEM, to be trusted by nodes"));
    m_fingerprint->setObjectName(u"certificateFingerprint"_s);
    m_caFingerprint->setObjectName(u"caFingerprint"_s);
    m_content->hide();
    connect(&m_admin, &admin::AdminService::serverChanged, this, [this] {
        if (isVisible())
            load();
    });
}

void CertificatePage::load()
{
    m_admin.settings(
        {this, [this](const Result<admin::ServerSettings> &settings) {
             const bool isPlain = settings && settings->tls.mode == admin::TlsMode::Off;
             if (isPlain) {
                 m_content->hide();
                 m_message->showMessage(
                     Tone::Warning, tr("Encryption is off"),
                     tr("This server speaks plain HTTP and has no certificate. Turn encryption on under Server."));
                 return;
             }
             m_admin.certificate({this, [this](const Result<admin::CertificateInfo> &certificate) {
                                      if (!certificate) {
                                          m_content->hide();
                                          m_message->showError(certificate.error());
                                          return;
                                      }
                                      m_message->dismiss();
                                      fill(*certificate);
                                  }});
         }});
}

void CertificatePage::fill(const admin::CertificateInfo &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 days = now.daysTo(certificate.notAfter);
    const bool ownCa = !certificate.caFingerprintSha256.isEmpty();
    if (days < 0)
        m_expiry->set(tr("Expired"), u"failed"_s, Tone::Critical);
    else if (days <= 14 && !ownCa)
        m_expiry->set(tr("Expires %1").arg(words::in(certificate.notAfter, now)), u"warning"_s, Tone::Warning);
    else
        m_expiry->set(tr("Valid"), u"good"_s, Tone::Good);
    m_facts->setFact(tr("Issued to"), certificate.subject);
    m_facts->setFact(tr("Names"), certificate.names.join(u", "_s));
    m_facts->setFact(
        tr("Valid until"),
        tr("%1 (%2)", "date, span").arg(words::dateTime(certificate.notAfter), words::in(certificate.notAfter, now)));
    m_facts->setFact(tr("Renewal"),
                     ownCa ? tr("by itself, in good time")
                           : tr("by whoever issued it: replace the files, then restart"));
    m_fingerprint->setValue(certificate.fingerprintSha256);
    m_caPart->setVisible(ownCa);
    m_content->show();
    if (!ownCa)
        return;
    m_caFingerprint->setValue(certificate.caFingerprintSha256);
    m_caExpiry->setText(tr("Valid until %1").arg(words::dateTime(certificate.caNotAfter)));
    m_admin.caCertificatePem({this, [this](const Result<QString> &pem) {
                                  if (pem)
                                      m_caPem->setText(*pem);
                                  else
                                      m_message->showError(pem.error());
                              }});
}

} // namespace breakwater::ui
