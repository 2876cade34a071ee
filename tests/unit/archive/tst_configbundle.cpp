// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ConfigBundle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::archive;
using namespace Qt::StringLiterals;

namespace {

const QList<BundleFile> files {
    {u"/etc/rancher/k3s/registries.yaml"_s, 0600, "mirrors:\n  \"docker.io\": {}\n"},
    {u"/etc/rancher/k3s/breakwater-ca.crt"_s, 0644, QByteArray(100000, 'c')},
    {u"/etc/containerd/certs.d/lab.lan_5000_/hosts.toml"_s, 0600, QByteArray()},
};

/// What a program says; a missing program fails the test.
QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(20'000) || process.exitCode() != 0)
        qWarning().noquote() << program << arguments << process.errorString() << process.readAll();
    return process.readAll();
}

} // namespace

class TestConfigBundle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void make_archive_unpacksWithTheSystemsTools_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("tar.gz") << static_cast<int>(BundleFormat::TarGz);
        QTest::newRow("zip") << static_cast<int>(BundleFormat::Zip);
    }

    void make_archive_unpacksWithTheSystemsTools()
    {
        QFETCH(int, format);
        const auto kind = static_cast<BundleFormat>(format);
        const auto bundle = makeConfigBundle(files, kind, fromUnixMs(1'780'272'000'000));
        QVERIFY(bundle.ok());
        const QTemporaryDir folder;
        const QString path = folder.filePath(bundleFileName(kind));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(*bundle);
        out.close();
        const QString root = folder.filePath(u"root"_s);
        QVERIFY(QDir().mkdir(root));
        if (kind == BundleFormat::Zip)
            run(u"python3"_s,
                {u"-c"_s,
                 u"import sys,zipfile,os\n"
                 "z=zipfile.ZipFile(sys.argv[1])\n"
                 "assert z.testzip() is None\n"
                 "for i in z.infolist():\n"
                 "    p=z.extract(i,sys.argv[2]); os.chmod(p,(i.external_attr>>16)&0o7777)\n"_s,
                 path, root});
        else
            run(u"tar"_s, {u"-xzpf"_s, path, u"-C"_s, root});
        for (const BundleFile &file : files) {
            QFile unpacked(root + file.path);
            QVERIFY2(unpacked.open(QIODevice::ReadOnly), qPrintable(unpacked.fileName()));
            QCOMPARE(unpacked.readAll(), file.content);
            const auto others = QFile::ReadGroup | QFile::ReadOther;
            QCOMPARE((unpacked.permissions() & others) == others, file.mode == 0644);
            QVERIFY(!(unpacked.permissions() & (QFile::WriteOther | QFile::ExeOwner)));
            if (kind == BundleFormat::TarGz) // Python's zipfile restores no times
                QCOMPARE(QFileInfo(unpacked).lastModified().toUTC(),
                         QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::utc()));
        }
    }

    void make_tar_belongsToRootAndNamesNoFolders()
    {
        const auto bundle = makeConfigBundle(files, BundleFormat::TarGz, fromUnixMs(1'780'272'000'000));
        const QTemporaryDir folder;
        QFile out(folder.filePath(u"x.tar.gz"_s));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(*bundle);
        out.close();
        const auto listing = run(u"tar"_s, {u"-tvzf"_s, out.fileName()}).trimmed().split('\n');
        QCOMPARE(listing.size(), files.size());
        for (const auto &line : listing) {
            QVERIFY2(line.startsWith("-rw"), line.constData());
            QVERIFY2(line.contains("root/root"), line.constData());
        }
    }

    void make_badPath_isRefused_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", "/", "relative", "/a/../b", "/./a", "/a//b", "/a/"})
            QTest::addRow("%s", path) << QString::fromLatin1(path);
        QTest::newRow("twice") << files[0].path;
    }

    void make_badPath_isRefused()
    {
        QFETCH(QString, path);
        auto bad = files;
        bad.append({path, 0600, "x"});
        const auto bundle = makeConfigBundle(bad, BundleFormat::Zip, {});
        QVERIFY(!bundle.ok());
        QCOMPARE(bundle.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(bundle.error().params[u"path"_s], path);
    }
};

QTEST_GUILESS_MAIN(TestConfigBundle)
#include "tst_configbundle.moc"
