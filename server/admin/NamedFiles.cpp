// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/NamedFiles.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 64 * 1024;
constexpr qsizetype maxSecretBytes = 1024;

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

} // namespace

std::optional<QString> NamedFiles::existing(const YamlValue &value) const
{
    const auto text = value.text();
    if (!text)
        return std::nullopt;
    const QString path = QDir::cleanPath(QDir(m_folder).filePath(*text));
    const QFileInfo info(path);
    if (info.isFile() && info.isReadable())
        return path;
    value.fail(info.exists() ? u"names %1, which cannot be read; check its permissions"_s.arg(path)
                             : u"names %1, which does not exist; create it or correct the path"_s.arg(path),
               ErrorCode::ConfigurationFileMissing, {{u"path"_s, path}});
    return std::nullopt;
}

std::optional<QByteArray> NamedFiles::content(const YamlValue &value) const
{
    const auto path = existing(value);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        value.fail(u"names %1, which cannot be read: %2"_s.arg(*path, file.errorString()),
                   ErrorCode::ConfigurationFileMissing, {{u"path"_s, *path}});
        return std::nullopt;
    }
    return file.read(maxFileBytes);
}

std::optional<Secret> NamedFiles::secret(const YamlValue &value) const
{
    auto text = content(value);
    if (!text)
        return std::nullopt;
    // Editors and `echo` end a file with a line break that is no part of the secret.
    if (text->endsWith('\n'))
        text->chop(1);
    if (text->endsWith('\r'))
        text->chop(1);
    if (text->isEmpty() || text->size() > maxSecretBytes || hasControl(QString::fromUtf8(*text))) {
        value.fail(u"names a file that does not hold one line with a secret"_s);
        return std::nullopt;
    }
    return Secret(std::move(*text));
}

std::optional<Secret> NamedFiles::inlineSecret(const YamlValue &value)
{
    const auto text = value.text();
    if (!text)
        return std::nullopt;
    if (hasControl(*text) || text->toUtf8().size() > maxSecretBytes) {
        value.fail(u"must be one line, 1024 bytes at most"_s);
        return std::nullopt;
    }
    return Secret(*text);
}

} // namespace breakwater::configuration
