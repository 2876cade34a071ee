// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace breakwater::app {

/// SIGTERM, SIGINT and SIGHUP as Qt signals of the main thread, through a socket pair. One instance.
class UnixSignals : public QObject
{
    Q_OBJECT

public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void terminate();
    void hangUp();

private:
    void read();

    QSocketNotifier *m_notifier = nullptr;
};

} // namespace breakwater::app
