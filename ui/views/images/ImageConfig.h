// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace breakwater::ui {

/// What an image's config says about running it, for the screen (OCI image-spec 1.1, Image Configuration). What is not
/// there or not of its type stays empty.
struct ImageConfig
{
    QDateTime createdAt;
    QString platform;
    QString author;
    QString user;
    QString workingDir;
    QString entrypoint; ///< as one command line
    QString command;
    QStringList environment;
    QStringList ports;
    QStringList volumes;
    QList<QPair<QString, QString>> labels; ///< sorted by name
    bool operator==(const ImageConfig &) const = default;

    static ImageConfig fromJson(const QString &json);
};

} // namespace breakwater::ui
