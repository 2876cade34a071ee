// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace breakwater::ui {

/// A number of bytes in whole units. A value that is no whole number of them stays as it is until it is touched.
class AmountField : public QSpinBox
{
    Q_OBJECT

public:
    AmountField(qint64 unit, const QString &suffix, const QString &zero, QWidget *parent = nullptr);

    void setBytes(qint64 bytes);
    qint64 bytes() const;

private:
    qint64 m_unit;
    qint64 m_stored = 0;
};

} // namespace breakwater::ui
