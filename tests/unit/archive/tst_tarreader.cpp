// SPDX-License-Identifier: GPL-3.0-or-later
// Archives from outside: honest ones are read, hostile ones are refused before anything of them is believed.
#include "TarMaker.h"

#include "archive/EntryName.h"
#include "archive/TarReader.h"
#include "archive/TarWriter.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace breakwater;
using namespace breakwater::archive;

class TestTarReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostile_isRefused_data();
    void hostile_isRefused();
    void plainAndPacked_readTheSame_data();
    void plainAndPacked_readTheSame();
    void linksInside_areAliases();
    void names_areNormalized_data();
    void names_areNormalized();
    void largeEntry_isPassedOver_inBoundedSteps();
    void bomb_isRefusedByItsRatio_data();
    void bomb_isRefusedByItsRatio();
    void cut_isDamaged_data();
    void cut_isDamaged();
    void noTar_isAnotherFormat_data();
    void noTar_isAnotherFormat();
    void cancelled_endsWithThat();
    void writer_leavesNothingUntilFinished();
    void writer_thenReader_roundTrips();
    void writer_existingFile_isKept();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    /// Reads all of it; the error, or nothing.
    std::optional<Error> readAll(const QString &file, const ArchiveLimits &limits = {},
                                 std::map<std::string, std::string> *found = nullptr);

    QTemporaryDir m_folder;
    ArchiveProgress m_progress;
};

std::optional<Error> TestTarReader::readAll(const QString &file, const ArchiveLimits &limits,
                                            std::map<std::string, std::string> *found)
{
    m_progress.cancelled = false;
    const auto tar = TarReader::open(file, limits, m_progress);
    if (!tar)
        return tar.error();
    while (true) {
        const auto entry = (*tar)->next();
        if (!entry)
            return entry.error();
        if (!*entry)
            return std::nullopt;
        if (!found || (*entry)->kind != TarEntry::Kind::File)
            continue;
        std::string bytes;
        char buffer[1000];
        while (true) {
            const auto length = (*tar)->read(buffer, sizeof buffer);
            if (!length)
                return length.error();
            if (*length == 0)
                break;
            bytes.append(buffer, *length);
        }
        (*found)[(*entry)->name] = bytes;
    }
}

void TestTarReader::hostile_isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const TarMaker &tar, const char *reason) {
        QTest::newRow(name) << QByteArray::fromStdString(tar.bytes()) << QString::fromLatin1(reason);
    };
    row("absolute name", TarMaker().file("/etc/cron.d/x", "x"), "path");
    row("up and out", TarMaker().file("../x", "x"), "path");
    row("up inside", TarMaker().file("blobs/../../x", "x"), "path");
    row("up and in again", TarMaker().file("a/../b", "x"), "path");
    row("folder up", TarMaker().entry("..", '5'), "path");
    row("name twice", TarMaker().file("index.json", "{}").file("./index.json", "[]"), "path");
    row("the root as a file", TarMaker().file(".", "x"), "path");
    row("link out", TarMaker().entry("layer.tar", '2', {}, "../../etc/passwd"), "link");
    row("absolute link", TarMaker().entry("layer.tar", '2', {}, "/etc/passwd"), "link");
    row("link to the root", TarMaker().entry("a/layer.tar", '2', {}, ".."), "link");
    row("hard link", TarMaker().file("a", "x").entry("b", '1', {}, "a"), "link");
    row("hard link out", TarMaker().entry("b", '1', {}, "/etc/shadow"), "link");
    row("character device", TarMaker().entry("null", '3'), "device");
    row("block device", TarMaker().entry("sda", '4'), "device");
    row("fifo", TarMaker().entry("pipe", '6'), "device");
    row("declares 2 TiB", TarMaker().entry("big", '0', "x", {}, 2ULL << 40), "size");
    row("many names", TarMaker().file("a", "").file("b", "").file("c", "").file("d", "").file("e", "").file("f", ""),
        "entries");
    row("together too much", TarMaker().file("a", std::string(6000, 'a')).file("b", std::string(6000, 'b')), "total");
}

void TestTarReader::hostile_isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    TarMaker::write(path("hostile.tar"), bytes.toStdString());
    ArchiveLimits limits;
    limits.entries = 5;
    if (reason == QLatin1String("total"))
        limits.totalBytes = 10000;
    const auto error = readAll(path("hostile.tar"), limits);
    QVERIFY(error.has_value());
    QCOMPARE(errorCodeName(error->code), errorCodeName(ErrorCode::ArchiveRefused));
    QCOMPARE(error->params.value(QStringLiteral("reason")), reason);
    QVERIFY(!error->params.value(QStringLiteral("entry")).isEmpty());
    QVERIFY(!QFile::exists(QStringLiteral("/etc/cron.d/x")));
}

void TestTarReader::plainAndPacked_readTheSame_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("plain") << QString();
    QTest::newRow("gzip") << QStringLiteral("gzip");
    QTest::newRow("zstd") << QStringLiteral("zstd");
}

void TestTarReader::plainAndPacked_readTheSame()
{
    QFETCH(QString, program);
    std::string content;
    for (int i = 0; i < 200000; ++i)
        content += std::to_string(i * 7919 % 10007);
    const std::map<std::string, std::string> expected {
        {"a", content}, {"dir/b", "second"}, {"empty", ""}, {"l\xc3\xa4rm", "no ASCII"}};
    TarMaker tar;
    tar.entry("./", '5').entry("dir/", '5');
    for (const auto &[name, bytes] : expected)
        tar.file("./" + name, bytes);
    QString file = tar.save(path("honest.tar"));
    if (!program.isEmpty())
        file = TarMaker::pack(program, file);
    std::map<std::string, std::string> found;
    const auto error = readAll(file, {}, &found);
    QVERIFY2(!error, error ? qPrintable(error->toLogLine()) : "");
    QVERIFY(found == expected);
    QCOMPARE(m_progress.doneBytes.load(), m_progress.totalBytes.load());
    QCOMPARE(m_progress.totalBytes.load(), static_cast<std::uint64_t>(QFileInfo(file).size()));
    QVERIFY(!readAll(file)); // and when nothing of them is read
}

void TestTarReader::linksInside_areAliases()
{
    const QString file = TarMaker().file("aa.tar", "x").entry("id/layer.tar", '2', {}, "../aa.tar").save(path("l.tar"));
    const auto tar = TarReader::open(file, {}, m_progress);
    QVERIFY(tar.ok());
    QVERIFY((*tar)->next().ok());
    const auto entry = (*tar)->next();
    QVERIFY(entry.ok() && entry->has_value());
    QCOMPARE((*entry)->kind, TarEntry::Kind::Link);
    QCOMPARE((*entry)->target, std::string("aa.tar"));
}

void TestTarReader::names_areNormalized_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected"); // "!" stands for nothing
    QTest::newRow("plain") << "a/b"
                           << "a/b";
    QTest::newRow("dots") << "././a//b/."
                          << "a/b";
    QTest::newRow("root") << "./"
                          << "";
    QTest::newRow("three dots") << ".../a"
                                << ".../a";
    QTest::newRow("absolute") << "/a"
                              << "!";
    QTest::newRow("up") << "a/.."
                        << "!";
}

void TestTarReader::names_areNormalized()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(normalizedName(name.toStdString()).value_or("!")), expected);
}

void TestTarReader::largeEntry_isPassedOver_inBoundedSteps()
{
    // 10 GiB, more than an octal size can say, and a hole in the file.
    const std::uint64_t size = 10ULL << 30;
    TarMaker::write(path("big.tar"), TarMaker().entry("big", '0', {}, {}, size).withoutEnd());
    QFile file(path("big.tar"));
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.resize(512 + static_cast<qint64>(size)));
    QVERIFY(file.seek(file.size()));
    const QByteArray rest = QByteArray::fromStdString(TarMaker().file("after", "x").bytes());
    QCOMPARE(file.write(rest), rest.size());
    file.close();
    const auto tar = TarReader::open(path("big.tar"), {}, m_progress);
    QVERIFY(tar.ok());
    const auto big = (*tar)->next();
    QVERIFY(big.ok() && big->has_value());
    QCOMPARE((*big)->sizeBytes, size);
    const auto after = (*tar)->next();
    QVERIFY(after.ok() && after->has_value());
    QCOMPARE((*after)->name, std::string("after"));
    file.remove();
}

void TestTarReader::bomb_isRefusedByItsRatio_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("gzip") << QStringLiteral("gzip");
    QTest::newRow("zstd") << QStringLiteral("zstd");
}

void TestTarReader::bomb_isRefusedByItsRatio()
{
    QFETCH(QString, program);
    const QString file
        = TarMaker::pack(program, TarMaker().file("zeros", std::string(40 << 20, '\0')).save(path("bomb.tar")));
    ArchiveLimits limits;
    limits.ratioFrom = 1 << 20;
    const auto error = readAll(file, limits);
    QVERIFY(error.has_value());
    QCOMPARE(errorCodeName(error->code), errorCodeName(ErrorCode::ArchiveRefused));
    QCOMPARE(error->params.value(QStringLiteral("reason")), QStringLiteral("ratio"));
    QVERIFY(!readAll(path("bomb.tar"), limits)); // as it is, it takes what it says
}

void TestTarReader::cut_isDamaged_data()
{
    plainAndPacked_readTheSame_data();
}

void TestTarReader::cut_isDamaged()
{
    QFETCH(QString, program);
    std::string noise;
    for (unsigned i = 0; i < 100000; ++i)
        noise += static_cast<char>(i * 2654435761U >> 24U);
    QString file = TarMaker().file("a", noise).save(path("cut.tar"));
    if (!program.isEmpty())
        file = TarMaker::pack(program, file);
    QVERIFY(QFile::resize(file, QFileInfo(file).size() / 2));
    std::map<std::string, std::string> found;
    for (auto *wanted : {&found, static_cast<std::map<std::string, std::string> *>(nullptr)}) {
        const auto error = readAll(file, {}, wanted);
        QVERIFY(error.has_value());
        QCOMPARE(errorCodeName(error->code), errorCodeName(ErrorCode::ArchiveUnreadable));
        QCOMPARE(error->params.value(QStringLiteral("reason")), QStringLiteral("damaged"));
    }
}

void TestTarReader::noTar_isAnotherFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray("hello world ").repeated(1000) << QStringLiteral("format");
    QTest::newRow("zip") << QByteArray("PK\x03\x04", 4) + QByteArray(2000, 'x') << QStringLiteral("format");
}

void TestTarReader::noTar_isAnotherFormat()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    TarMaker::write(path("other"), bytes.toStdString());
    const auto error = readAll(path("other"));
    QVERIFY(error.has_value());
    QCOMPARE(errorCodeName(error->code), errorCodeName(ErrorCode::ArchiveUnreadable));
    QCOMPARE(error->params.value(QStringLiteral("reason")), reason);
    const auto missing = readAll(path("missing"));
    QVERIFY(missing.has_value());
    QCOMPARE(missing->params.value(QStringLiteral("reason")), QStringLiteral("open"));
    QCOMPARE(readAll(m_folder.path())->params.value(QStringLiteral("reason")), QStringLiteral("open"));
}

void TestTarReader::cancelled_endsWithThat()
{
    const QString file = TarMaker().file("a", std::string(2 << 20, 'a')).save(path("c.tar"));
    const auto tar = TarReader::open(file, {}, m_progress);
    QVERIFY(tar.ok());
    QVERIFY((*tar)->next().ok());
    m_progress.cancelled = true;
    const auto next = (*tar)->next();
    QVERIFY(!next.ok());
    QCOMPARE(errorCodeName(next.error().code), errorCodeName(ErrorCode::Cancelled));
    m_progress.cancelled = false;
}

void TestTarReader::writer_leavesNothingUntilFinished()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("out.tar"));
    {
        const auto tar = TarWriter::create(file, TarWriter::Existing::Keep, WallTime {});
        QVERIFY(tar.ok());
        QVERIFY((*tar)->begin("big", 1ULL << 40).ok());
        QVERIFY((*tar)->write("x", 1).ok());
        QVERIFY(!QFile::exists(file));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    const auto nowhere
        = TarWriter::create(folder.filePath(QStringLiteral("no/out.tar")), TarWriter::Existing::Keep, {});
    QVERIFY(!nowhere.ok());
    QVERIFY(nowhere.error().params.contains(QStringLiteral("path")));
}

void TestTarReader::writer_thenReader_roundTrips()
{
    const QString file = path("round.tar");
    const auto tar = TarWriter::create(file, TarWriter::Existing::Keep, WallTime {});
    QVERIFY(tar.ok());
    QVERIFY((*tar)->addFolder("blobs").ok());
    const std::string longName = "blobs/sha512/" + std::string(128, 'a');
    QVERIFY((*tar)->addFile("a", "first").ok());
    QVERIFY((*tar)->addFile(longName, std::string(3000, 'b')).ok());
    QVERIFY((*tar)->finish().ok());
    std::map<std::string, std::string> found;
    QVERIFY(!readAll(file, {}, &found));
    QCOMPARE(found["a"], std::string("first"));
    QCOMPARE(found[longName], std::string(3000, 'b'));
}

void TestTarReader::writer_existingFile_isKept()
{
    const QString file = path("kept.tar");
    TarMaker::write(file, "old");
    const auto kept = TarWriter::create(file, TarWriter::Existing::Keep, WallTime {});
    QVERIFY(!kept.ok());
    QCOMPARE(errorCodeName(kept.error().code), errorCodeName(ErrorCode::AlreadyExists));
    const auto replaced = TarWriter::create(file, TarWriter::Existing::Replace, WallTime {});
    QVERIFY(replaced.ok());
    QVERIFY((*replaced)->addFile("a", "new").ok());
    QVERIFY((*replaced)->finish().ok());
    std::map<std::string, std::string> found;
    QVERIFY(!readAll(file, {}, &found));
    QCOMPARE(found["a"], std::string("new"));
}

QTEST_GUILESS_MAIN(TestTarReader)
#include "tst_tarreader.moc"
