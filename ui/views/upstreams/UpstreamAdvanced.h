// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/UpstreamTypes.h"

#include <QObject>

#include <functional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace breakwater::ui {

class FormDialog;

/// The fields of an upstream that few need, as rows of a dialog's form that are shown and hidden together: trust,
/// private hosts, login hosts, proxy, client certificate, addresses. Stored secrets are never shown; an empty field
/// keeps them.
class UpstreamAdvanced : public QObject
{
    Q_OBJECT

public:
    explicit UpstreamAdvanced(FormDialog &dialog); ///< adds its rows; the dialog owns it and the fields

    void load(const admin::UpstreamInfo &upstream);
    void store(admin::UpstreamSpec &spec) const;
    void setVisible(bool visible);
    bool isUsed() const; ///< any of the fields says something
    bool holds(const QString &field) const; ///< by its name in a spec

    /// Calls `refuse` for each field that cannot be.
    using Refuse = std::function<void(QWidget *field, const QString &text)>;
    void validate(const admin::UpstreamSpec &wanted, const Refuse &refuse) const;

private:
    QPlainTextEdit *makePem(const QString &name, const QString &placeholder);
    QLineEdit *makeLine(const QString &name, const QString &placeholder);
    void add(const QString &field, const QString &label, QWidget *widget, const QString &hint = {});
    void validateProxy(const admin::UpstreamSpec &wanted, const Refuse &refuse) const;
    void validateCertificate(const admin::UpstreamSpec &wanted, const Refuse &refuse) const;

    FormDialog &m_dialog;
    admin::UpstreamInfo m_stored;
    QList<std::pair<QString, QWidget *>> m_rows;
    QPlainTextEdit *m_ca;
    QLineEdit *m_privateHosts;
    QLineEdit *m_realmHosts;
    QLineEdit *m_proxy;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
    QPlainTextEdit *m_certificate;
    QPlainTextEdit *m_key;
    QComboBox *m_addresses;
};

} // namespace breakwater::ui
