// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ConfigurationFile.h"

#include "admin/ConfigurationReader.h"

#include <QFile>
#include <QFileInfo>

namespace breakwater::configuration {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 maxFileBytes = 1024 * 1024;

Error fileMissing(const QString &path, const QString &detail)
{
    return Error(ErrorCode::ConfigurationFileMissing, detail, {{u"file"_s, path}, {u"path"_s, path}});
}

} // namespace

Result<Configuration> readConfigurationFile(const QString &path, const ReadOptions &options)
{
    const QFileInfo info(path);
    const QString absolute = info.absoluteFilePath();
    if (!info.exists())
        return fileMissing(absolute, u"there is no such file; check the path behind --config"_s);
    if (info.isDir())
        return fileMissing(absolute, u"this is a folder; name the file in it"_s);
    QFile file(absolute);
    if (!file.open(QIODevice::ReadOnly))
        return fileMissing(absolute, u"cannot be read: %1"_s.arg(file.errorString()));
    const QByteArray text = file.read(maxFileBytes + 1);
    if (text.size() > maxFileBytes)
        return Error(ErrorCode::ConfigurationSyntax, u"is larger than 1 MiB; is it the right file?"_s,
                     {{u"file"_s, absolute}, {u"line"_s, u"1"_s}});
    return readConfiguration(text, absolute, options);
}

Result<Configuration> readConfiguration(const QByteArray &text, const QString &path, const ReadOptions &options)
{
    try {
        const auto documents = YAML::LoadAll(text.toStdString());
        YamlErrors errors(path);
        if (documents.size() > 1)
            errors.add(ErrorCode::ConfigurationSyntax, documents[1].Mark(), {},
                       u"holds several documents; remove the lines that are just \"---\""_s);
        Configuration configuration;
        configuration.file = path;
        if (!documents.empty() && !documents[0].IsNull()) {
            const YamlValue root(documents[0], {}, documents[0].Mark(), errors);
            ConfigurationReader(configuration, options, QFileInfo(path).path()).read(root);
        }
        if (auto error = errors.first())
            return std::move(*error);
        return configuration;
    } catch (const YAML::Exception &exception) {
        return Error(ErrorCode::ConfigurationSyntax,
                     u"is no valid YAML: %1"_s.arg(QString::fromStdString(exception.msg)),
                     {{u"file"_s, path}, {u"line"_s, QString::number(std::max(exception.mark.line, 0) + 1)}});
    }
}

QString configurationErrorLine(const Error &error)
{
    QString text = error.params.value(u"file"_s);
    if (const QString line = error.params.value(u"line"_s); !line.isEmpty())
        text += u':' + line;
    if (const QString key = error.params.value(u"key"_s); !key.isEmpty())
        text += u": "_s + key;
    return text + u": "_s + error.detail;
}

} // namespace breakwater::configuration
