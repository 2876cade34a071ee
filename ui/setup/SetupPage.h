// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetupModel.h"

#include <QWidget>

namespace breakwater::ui {

/// One step of set-up. It shows and changes the model's answers and holds none of its own; the wizard around it has the
/// title, the buttons and the order.
class SetupPage : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(SetupModel &model, QWidget *parent = nullptr) : QWidget(parent), m_model(model) { }

    virtual QString name() const = 0; ///< in the list of steps
    virtual QString title() const = 0;
    virtual QString text() const = 0; ///< one or two sentences below the title
    virtual QString nextText() const { return tr("&Next"); }
    virtual bool canGoOn() const { return true; }
    virtual bool canGoBack() const { return true; }
    virtual void enter() { } ///< the page comes to the front
    virtual bool next() { return true; } ///< Next was pressed; false stays here
    virtual QWidget *firstField() { return nullptr; } ///< gets the focus; null: the Next button

Q_SIGNALS:
    void changed(); ///< canGoOn, canGoBack or nextText may be another
    void goOnRequested(); ///< the page itself wants to go on
    void stepRequested(int step); ///< the page leads to another one

protected:
    SetupModel &model() const { return m_model; }

private:
    SetupModel &m_model;
};

} // namespace breakwater::ui
