// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ConfigBundle.h"

#include <algorithm>

#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QBuffer>
#include <QDateTime>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

namespace breakwater::archive {
namespace {

using namespace Qt::StringLiterals;

bool isSafePath(const QString &path)
{
    if (!path.startsWith(u'/') || path.contains(QChar(0)))
        return false;
    const QStringList parts = path.mid(1).split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part.isEmpty() || part == u"."_s || part == u".."_s; });
}

Result<void> check(const QList<BundleFile> &files)
{
    QSet<QString> seen;
    for (const BundleFile &file : files) {
        if (!isSafePath(file.path) || seen.contains(file.path))
            return Error(ErrorCode::InvalidArgument, u"no path for an archive, or there twice"_s,
                         {{u"path"_s, file.path}});
        seen.insert(file.path);
    }
    return {};
}

Error failed(const QString &detail)
{
    return Error(ErrorCode::Internal, u"the archive could not be written: "_s + detail);
}

Result<QByteArray> write(KArchive &archive, QBuffer &buffer, const QList<BundleFile> &files, WallTime when)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(toUnixMs(when), QTimeZone::utc());
    if (!archive.open(QIODevice::WriteOnly))
        return failed(archive.errorString());
    for (const BundleFile &file : files) {
        if (!archive.writeFile(file.path.mid(1), file.content, static_cast<mode_t>(0100000 | file.mode), u"root"_s,
                               u"root"_s, time, time, time))
            return failed(archive.errorString());
    }
    if (!archive.close())
        return failed(archive.errorString());
    return buffer.data();
}

Result<QByteArray> gzip(const QByteArray &data)
{
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, KCompressionDevice::GZip);
    if (!device.open(QIODevice::WriteOnly) || device.write(data) != data.size())
        return failed(device.errorString());
    device.close();
    return buffer.data();
}

} // namespace

Result<QByteArray> makeConfigBundle(const QList<BundleFile> &files, BundleFormat format, WallTime when)
{
    if (auto checked = check(files); !checked)
        return checked.error();
    QBuffer buffer;
    if (format == BundleFormat::Zip) {
        KZip zip(&buffer);
        return write(zip, buffer, files, when);
    }
    KTar tar(&buffer);
    const auto plain = write(tar, buffer, files, when);
    return plain ? gzip(*plain) : plain;
}

QString bundleFileName(BundleFormat format)
{
    return format == BundleFormat::Zip ? u"breakwater-node.zip"_s : u"breakwater-node.tar.gz"_s;
}

} // namespace breakwater::archive
