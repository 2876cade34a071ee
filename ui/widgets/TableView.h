// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace breakwater::ui {

/// The one table of the console: sorted by its header, rows sized by the font, column widths remembered under
/// `settingsKey`, Ctrl+C copies the cell, Ctrl+Shift+C the row, Enter and double click open. Draws what the roles of
/// models/ModelRoles.h say: icon and tone, monospace, progress. Add the page's QActions with addAction: they become the
/// context menu (Menu key and Shift+F10 too).
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(const QString &settingsKey, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths in average characters, used until the user changes them; 0 keeps the default. One column takes the rest.
    void setColumnPlan(const QList<int> &characters, int stretchColumn);
    void setStretchColumn(int column); ///< another column takes the rest from now on
    void setPlain(bool plain); ///< no border: inside a flush Card
    QVariant currentKey() const; ///< KeyRole of the current row, invalid without one
    bool selectKey(const QVariant &key); ///< false if no row has it

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click; index of the view's own model
    void currentRowChanged(const QModelIndex &index); ///< invalid when the current row is gone

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyCell() const;
    void copyRow() const;
    void restoreHeader();
    void saveHeader() const;
    void applyPlan();
    void fitStretchColumn();

    QString m_settingsKey;
    QList<int> m_plan;
    int m_stretchColumn = -1;
    bool m_restored = false;
};

} // namespace breakwater::ui
