// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace breakwater::ui {

/// Which platforms are fetched: a tick for each that nodes have pulled, and a field for others.
class PlatformChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PlatformChoice(QWidget *parent = nullptr);

    void setKnown(const QStringList &platforms); ///< all ticked; once
    QStringList chosen() const;
    bool hasKnown() const { return !m_boxes.isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_other;
};

} // namespace breakwater::ui
