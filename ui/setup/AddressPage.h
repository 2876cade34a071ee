// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupPage.h"

class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace breakwater::ui {

class CopyField;
class Form;
class InlineMessage;

/// The address that nodes will use, the port, and whether it is encrypted.
class AddressPage : public SetupPage
{
    Q_OBJECT

public:
    explicit AddressPage(SetupModel &model, QWidget *parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString text() const override;
    bool canGoOn() const override { return model().addressProblem() == SetupProblem::None; }
    void enter() override;
    QWidget *firstField() override;

private:
    void refresh();

    Form *m_form;
    InlineMessage *m_managed;
    QComboBox *m_host;
    QSpinBox *m_port;
    QWidget *m_tls;
    QRadioButton *m_tlsOn;
    QRadioButton *m_tlsOff;
    InlineMessage *m_warning;
    CopyField *m_url;
    bool m_filling = false;
};

} // namespace breakwater::ui
