// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeconfig/NodeTarget.h"

#include "base/Hasher.h"

namespace breakwater::nodeconfig {
namespace {

QString revisionOf(const QString &body)
{
    return QString::fromStdString(Hasher::hash(body.toStdString()).hex()).left(12);
}

} // namespace

QStringList NodeTarget::endpoints(const Mirror &mirror) const
{
    QStringList endpoints;
    for (const QString &url : baseUrls)
        endpoints.append(url + QStringLiteral("/v2/") + mirror.project);
    return endpoints;
}

QStringList NodeTarget::hosts() const
{
    QStringList hosts;
    for (const QString &url : baseUrls)
        hosts.append(hostOf(url));
    return hosts;
}

QByteArray NodeTarget::basicPair() const
{
    return (userName.toUtf8() + ':' + secret.reveal()).toBase64();
}

QString withHeader(const QString &path, const NodeTarget &target, const QString &body, const QString &mode)
{
    const bool isSecret = mode == QLatin1String("0600") && !target.userName.isEmpty();
    return QString::fromLatin1(revisionMarker) + revisionOf(body)
        + QStringLiteral("\n# File %1, owner root:root, mode %2%3.\n")
              .arg(path, mode, isSecret ? QStringLiteral(" (it holds a secret)") : QString())
        + body;
}

HeaderState headerState(const QString &text)
{
    const auto marker = QString::fromLatin1(revisionMarker);
    if (!text.startsWith(marker))
        return HeaderState::None;
    const auto body = text.indexOf(u'\n', text.indexOf(u'\n') + 1) + 1;
    const QString told = text.mid(marker.size(), text.indexOf(u'\n') - marker.size());
    return body > 0 && revisionOf(text.mid(body)) == told ? HeaderState::Untouched : HeaderState::Edited;
}

QString restamped(const QString &text)
{
    if (headerState(text) == HeaderState::None)
        return text;
    const auto second = text.indexOf(u'\n') + 1;
    const auto body = text.indexOf(u'\n', second) + 1;
    return QString::fromLatin1(revisionMarker) + revisionOf(text.mid(body)) + u'\n' + text.mid(second, body - second)
        + text.mid(body);
}

} // namespace breakwater::nodeconfig
