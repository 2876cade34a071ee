// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace breakwater {

/// A password, token or key on its way through the program. It has no stream, log or JSON form: whoever
/// really needs the bytes calls reveal(), which is easy to find in a review. Wiped when destroyed.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    explicit Secret(const QString &text) : Secret(text.toUtf8()) { }
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    const QByteArray &reveal() const { return m_bytes; }

    /// In constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace breakwater
