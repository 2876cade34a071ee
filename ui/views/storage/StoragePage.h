// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"

namespace breakwater::ui {

class FilterField;

/// One tab of the storage view. Its signals are the view's own, passed on.
class StoragePage : public QWidget
{
    Q_OBJECT

public:
    explicit StoragePage(admin::AdminService &service, QWidget *parent = nullptr)
        : QWidget(parent), m_admin(service) { }

    virtual void activate() = 0; ///< the tab comes to the front: read what it shows
    virtual FilterField *filter() const { return nullptr; }
    virtual QWidget *mainPane() const = 0; ///< F6 comes here

Q_SIGNALS:
    void errorRaised(const breakwater::Error &error);
    void errorCleared();
    void toastRequested(const QString &text);
    void pageRequested(breakwater::ui::Page page, const QString &filter);
    void pinRequested(const breakwater::admin::PinSpec &spec); ///< a dialog is to ask for the rest

protected:
    admin::AdminService &service() const { return m_admin; }

    /// What the page shows could not be read, or could. What the other tabs have to complain of is not cleared by it.
    void noteFailed(const Error &error)
    {
        m_failed = true;
        Q_EMIT errorRaised(error);
    }
    void noteLoaded()
    {
        if (m_failed)
            Q_EMIT errorCleared();
        m_failed = false;
    }

private:
    bool m_failed = false;
    admin::AdminService &m_admin;
};

} // namespace breakwater::ui
