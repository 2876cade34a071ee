// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AmountField.h"

#include <algorithm>

namespace breakwater::ui {

AmountField::AmountField(qint64 unit, const QString &suffix, const QString &zero, QWidget *parent)
    : QSpinBox(parent), m_unit(unit)
{
    setRange(0, 1'000'000);
    setSuffix(suffix);
    setSpecialValueText(zero);
    setGroupSeparatorShown(true);
}

void AmountField::setBytes(qint64 bytes)
{
    m_stored = bytes;
    // Less than one unit is not nothing.
    setValue(static_cast<int>(bytes > 0 ? std::max<qint64>(1, bytes / m_unit) : 0));
}

qint64 AmountField::bytes() const
{
    const qint64 shown = m_stored > 0 ? std::max<qint64>(1, m_stored / m_unit) : 0;
    return value() == shown ? m_stored : value() * m_unit;
}

} // namespace breakwater::ui
