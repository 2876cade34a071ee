// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CacheServer.h"
#include "CommandLine.h"

#include <QObject>

namespace breakwater::app {

/// `breakwaterd explain IMAGE`: what a pull of it would do now, from a data folder, also while a server runs on it.
/// What only the running server knows (whether an upstream answers, what its limit allows) is not told.
class ExplainCommand : public QObject
{
    Q_OBJECT

public:
    ExplainCommand(CommonOptions options, QString image, QString platform, QObject *parent = nullptr);
    void start();

private:
    void print(const Result<admin::PullExplanation> &explanation);

    CommonOptions m_options;
    QString m_image;
    QString m_platform;
    CacheServer m_server;
};

} // namespace breakwater::app
