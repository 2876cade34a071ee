// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/AuditTypes.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace breakwater::ui {

class Badge;
class ChangeList;
class CopyField;
class FactList;
class InlineMessage;

/// What one row of the log says: who and from where, what differs, what else happened to the same thing. Fills the body
/// of the page's DetailPane.
class AuditDetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit AuditDetailPane(QWidget *parent = nullptr);

    void setEntry(const admin::AuditEntry &entry); ///< at once; the rest follows with setDetail
    void setDetail(const admin::AuditDetail &detail);
    void addButtons(QWidget *buttons); ///< below the state
    void showRefusal(const Error &error); ///< why the change cannot be taken back
    void clearRefusal();

Q_SIGNALS:
    void relatedClicked(const breakwater::admin::AuditEntry &entry);

private:
    void setRelated(const QList<admin::AuditEntry> &related);

    Badge *m_outcome;
    InlineMessage *m_refusal;
    QVBoxLayout *m_layout;
    FactList *m_facts;
    QLabel *m_changesTitle;
    ChangeList *m_changes;
    QLabel *m_relatedTitle;
    QWidget *m_related;
    QVBoxLayout *m_relatedLayout;
    QLabel *m_requestTitle;
    CopyField *m_requestId;
    QLabel *m_hashTitle;
    CopyField *m_hash;
};

} // namespace breakwater::ui
