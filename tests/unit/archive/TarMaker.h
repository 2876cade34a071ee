// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

#include <QByteArray>
#include <QFile>
#include <QProcess>

namespace breakwater::archive {

/// Tar archives byte by byte, also such as no honest program writes.
class TarMaker
{
public:
    static constexpr std::uint64_t sameSize = ~0ULL;

    /// `declared`: the size that the header says, where it is not that of `bytes`.
    TarMaker &entry(const std::string &name, char type, const std::string &bytes = {}, const std::string &link = {},
                    std::uint64_t declared = sameSize)
    {
        const std::uint64_t size = declared == sameSize ? bytes.size() : declared;
        std::string head(512, '\0');
        std::snprintf(head.data(), 100, "%s", name.c_str());
        std::snprintf(head.data() + 100, 8, "%07o", 0644);
        std::snprintf(head.data() + 108, 8, "%07o", 0);
        std::snprintf(head.data() + 116, 8, "%07o", 0);
        if (size < (1ULL << 33)) {
            std::snprintf(head.data() + 124, 12, "%011llo", static_cast<unsigned long long>(size));
        } else { // base 256
            head[124] = '\x80';
            for (int i = 0; i < 8; ++i)
                head[135 - i] = static_cast<char>(size >> (8 * i));
        }
        std::snprintf(head.data() + 136, 12, "%011o", 1700000000);
        std::memset(head.data() + 148, ' ', 8);
        head[156] = type;
        std::snprintf(head.data() + 157, 100, "%s", link.c_str());
        std::memcpy(head.data() + 257,
                    "ustar\0"
                    "00",
                    8);
        unsigned sum = 0;
        for (const char c : head)
            sum += static_cast<unsigned char>(c);
        std::snprintf(head.data() + 148, 8, "%06o", sum);
        m_bytes += head + bytes;
        m_bytes.append((512 - bytes.size() % 512) % 512, '\0');
        return *this;
    }
    TarMaker &file(const std::string &name, const std::string &bytes) { return entry(name, '0', bytes); }

    std::string bytes() const { return m_bytes + std::string(1024, '\0'); }
    std::string withoutEnd() const { return m_bytes; }

    static void write(const QString &path, const std::string &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
            qFatal("a test file cannot be written");
    }
    QString save(const QString &path) const
    {
        write(path, bytes());
        return path;
    }
    /// By the program gzip or zstd; gives the packed file's path.
    static QString pack(const QString &program, const QString &path)
    {
        QProcess packer;
        packer.start(program, {QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("-k"), path});
        if (!packer.waitForFinished(60000) || packer.exitCode() != 0)
            qFatal("%s is missing or failed", qPrintable(program));
        return path + (program == QLatin1String("gzip") ? QStringLiteral(".gz") : QStringLiteral(".zst"));
    }

private:
    std::string m_bytes;
};

} // namespace breakwater::archive
