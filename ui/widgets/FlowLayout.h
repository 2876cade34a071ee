// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace breakwater::ui {

/// A row that goes on in a second one where it does not fit: for buttons beside each other, which are longer in some
/// languages than in others. Asks for the width of its widest item only; from the right in right-to-left.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override; ///< all in one row
    void setGeometry(const QRect &rect) override;

private:
    enum class Step { Measure, Place };
    int arrange(const QRect &rect, Step step) const; ///< gives the height
    QSize around(const QSize &inner) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace breakwater::ui
