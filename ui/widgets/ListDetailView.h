// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "View.h"
#include "widgets/DetailPane.h"
#include "widgets/FilterField.h"
#include "widgets/TablePane.h"
#include "widgets/TableView.h"

#include <QKeySequence>

class QSplitter;

namespace breakwater::ui {

/// A page that is one table with the details of its current row beside it. Enter or a click opens the details, Esc
/// closes them until they are asked for again.
class ListDetailView : public View
{
    Q_OBJECT

public:
    ListDetailView(admin::AdminService &service, const QString &settingsKey, const QString &filterPlaceholder,
                   QWidget *parent);

    void applyFilter(const QString &filter) override;
    bool focusFilter() override;
    QList<QWidget *> panes() override;

protected:
    virtual bool hasCurrent() const = 0;
    virtual void updateDetail() = 0; ///< the current row or its values changed
    virtual void updateActions() = 0;

    TablePane *pane() const { return m_pane; }
    DetailPane *detail() const { return m_detail; }
    /// Shows when the model's rows are there, and passes on why they are not. For models with loaded and loadFailed.
    template<typename Model>
    void follow(Model *model)
    {
        connect(model, &Model::loaded, this, [this] {
            pane()->setLoaded(true);
            Q_EMIT errorCleared();
        });
        connect(model, &Model::loadFailed, this, &View::errorRaised);
    }
    void refreshDetail();
    void openDetail();

    /// A command of the current row: in the context menu, and by its keys while the table has the focus.
    QAction *addRowAction(const QString &text, const QString &icon, const QKeySequence &keys, const QString &name);
    /// The page's main deed; the window gives it Ctrl+N.
    QAction *makePrimaryAction(const QString &text, const QString &name);
    QWidget *makeButtonRow(const QList<QAction *> &actions);

private:
    TablePane *m_pane;
    DetailPane *m_detail;
    QSplitter *m_splitter;
    bool m_detailClosed = true;
};

} // namespace breakwater::ui
