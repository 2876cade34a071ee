// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListDetailView.h"

#include <QTimer>

namespace breakwater::ui {

class AuditDetailPane;
class AuditFilterBar;
class AuditFooter;
class AuditModel;
class FilterChips;
class InlineMessage;

/// The audit log: who changed or pulled what, when and from where. Filters on the server, exports, verifies the chain,
/// takes a change of configuration back.
class AuditView : public ListDetailView
{
    Q_OBJECT

public:
    explicit AuditView(admin::AdminService &service, QWidget *parent = nullptr);

    QString title() const override;
    QString description() const override;
    QAction *primaryAction() override { return m_export; }
    QList<QAction *> secondaryActions() override { return {m_verify}; }
    void activate() override;
    void applyFilter(const QString &filter) override;

protected:
    bool hasCurrent() const override { return current() != nullptr; }
    void updateDetail() override;
    void updateActions() override;

private:
    const admin::AuditEntry *current() const;
    admin::AuditFilter filter() const;
    bool isFiltering() const;
    void build();
    void ask(); ///< with the filter as it stands
    void readState();
    void exportRows();
    void verify();
    void tellVerdict(const admin::AuditVerdict &verdict);
    void undo();
    void carryOutUndo(qint64 id);
    void narrow(const QString &key, const QString &value);
    void showThen();

    AuditModel *m_model;
    AuditFilterBar *m_bar;
    FilterChips *m_chips;
    AuditFooter *m_footer;
    AuditDetailPane *m_body;
    InlineMessage *m_verdict;
    QAction *m_export;
    QAction *m_verify;
    QAction *m_undo;
    QAction *m_then;
    QAction *m_onlyActor;
    QAction *m_onlyObject;
    admin::AuditState m_state;
    QString m_shown; ///< the key of the row whose detail was read
    QTimer m_typing;
};

} // namespace breakwater::ui
