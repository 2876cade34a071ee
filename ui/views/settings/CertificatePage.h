// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AdminService.h"

#include <QWidget>

class QLabel;

namespace breakwater::ui {

class Badge;
class CodePane;
class CopyField;
class FactList;
class InlineMessage;

/// The certificate that nodes see and the CA that they must trust.
class CertificatePage : public QWidget
{
    Q_OBJECT

public:
    explicit CertificatePage(admin::AdminService &service, QWidget *parent = nullptr);

    void load();

private:
    void fill(const admin::CertificateInfo &certificate);

    admin::AdminService &m_admin;
    InlineMessage *m_message;
    QWidget *m_content;
    Badge *m_expiry;
    FactList *m_facts;
    CopyField *m_fingerprint;
    QWidget *m_caPart;
    CopyField *m_caFingerprint;
    QLabel *m_caExpiry;
    CodePane *m_caPem;
};

} // namespace breakwater::ui
