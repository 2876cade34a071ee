// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/JournalFile.h"

#include "base/Hasher.h"

#include <algorithm>
#include <string_view>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace breakwater::catalog {

namespace {

constexpr qint64 formatVersion = 1;
constexpr qsizetype checkBytes = 8;
constexpr qsizetype headBytes = 4 + checkBytes;
constexpr quint32 maxPayload = 512U << 20U; ///< more is garbage

enum class Kind : char { Null, Integer, Text, Bytes };

QByteArray checkOf(const QByteArray &payload)
{
    const Digest digest = Hasher::hash(std::string_view(payload.constData(), static_cast<std::size_t>(payload.size())));
    return QByteArray(reinterpret_cast<const char *>(digest.bytes()), checkBytes);
}

/// Seven bits a byte, the low ones first.
void addNumber(QByteArray &bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7U)
        bytes.append(static_cast<char>(number | 0x80U));
    bytes.append(static_cast<char>(number));
}

/// Small ones are short, below zero too.
quint64 folded(qint64 number)
{
    return (static_cast<quint64>(number) << 1U) ^ static_cast<quint64>(number >> 63);
}

qint64 unfolded(quint64 number)
{
    return static_cast<qint64>(number >> 1U) ^ -static_cast<qint64>(number & 1U);
}

void addValue(QByteArray &bytes, const QVariant &value)
{
    const auto add = [&](Kind kind, const QByteArray &content) {
        bytes.append(static_cast<char>(kind));
        addNumber(bytes, static_cast<quint64>(content.size()));
        bytes.append(content);
    };
    if (value.isNull()) { // first: Qt Sql gives NULL as a text
        bytes.append(static_cast<char>(Kind::Null));
    } else if (value.metaType() == QMetaType::fromType<QByteArray>()) {
        add(Kind::Bytes, value.toByteArray());
    } else if (value.metaType() == QMetaType::fromType<QString>()) {
        add(Kind::Text, value.toString().toUtf8());
    } else {
        bytes.append(static_cast<char>(Kind::Integer));
        addNumber(bytes, folded(value.toLongLong()));
    }
}

/// Reads what addNumber() and addValue() wrote; once past the end, everything is nothing.
class Cursor
{
public:
    explicit Cursor(const QByteArray &bytes) : m_bytes(bytes) { }

    bool isBroken() const { return m_broken; }
    bool isAtEnd() const { return m_position == m_bytes.size(); }

    quint64 number()
    {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const unsigned byte = static_cast<unsigned char>(one());
            value |= static_cast<quint64>(byte & 0x7fU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        m_broken = true;
        return 0;
    }

    QVariant value()
    {
        switch (static_cast<Kind>(one())) {
        case Kind::Null: return {};
        case Kind::Integer: return QVariant::fromValue<qlonglong>(unfolded(number()));
        case Kind::Text: return QString::fromUtf8(content());
        case Kind::Bytes: return content();
        }
        m_broken = true;
        return {};
    }

private:
    char one()
    {
        if (m_broken || m_position >= m_bytes.size()) {
            m_broken = true;
            return 0;
        }
        return m_bytes.at(m_position++);
    }

    QByteArray content()
    {
        const quint64 length = number();
        if (m_broken || length > static_cast<quint64>(m_bytes.size() - m_position)) {
            m_broken = true;
            return {};
        }
        const qsizetype begin = std::exchange(m_position, m_position + static_cast<qsizetype>(length));
        return m_bytes.mid(begin, static_cast<qsizetype>(length));
    }

    const QByteArray &m_bytes;
    qsizetype m_position = 0;
    bool m_broken = false;
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

QByteArray JournalHeader::toBytes() const
{
    QJsonArray list;
    for (const Table &table : tables) {
        list.append(QJsonObject {{u"name"_s, table.name},
                                 {u"keys"_s, QJsonArray::fromStringList(table.keys)},
                                 {u"columns"_s, QJsonArray::fromStringList(table.columns)}});
    }
    const QJsonObject object {{u"format"_s, formatVersion},
                              {u"kind"_s, kind},
                              {u"installation"_s, installation},
                              {u"timeline"_s, timeline},
                              {u"generation"_s, generation},
                              {u"sequence"_s, sequence},
                              {u"schema"_s, schema},
                              {u"fromEmpty"_s, fromEmpty},
                              {u"tables"_s, list}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<JournalHeader> JournalHeader::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object[u"format"_s].toInteger() != formatVersion)
        return std::nullopt;
    JournalHeader header;
    header.kind = object[u"kind"_s].toString();
    header.installation = object[u"installation"_s].toString();
    header.timeline = object[u"timeline"_s].toString();
    header.generation = object[u"generation"_s].toInteger();
    header.sequence = object[u"sequence"_s].toInteger();
    header.schema = object[u"schema"_s].toInteger();
    header.fromEmpty = object[u"fromEmpty"_s].toBool();
    for (const QJsonValue &table : object[u"tables"_s].toArray())
        header.tables.append({table[u"name"_s].toString(), textsOf(table[u"keys"_s]), textsOf(table[u"columns"_s])});
    return header;
}

QByteArray JournalEntry::toBytes() const
{
    QByteArray bytes;
    addNumber(bytes, static_cast<quint64>(sequence));
    addNumber(bytes, folded(atMs));
    addNumber(bytes, static_cast<quint64>(changes.size()));
    for (const RowChange &change : changes) {
        addNumber(bytes, static_cast<quint64>(change.table) * 2 + (change.isRemoval ? 1 : 0));
        for (const QVariant &value : change.values)
            addValue(bytes, value);
    }
    return bytes;
}

std::optional<JournalEntry> JournalEntry::fromBytes(const QByteArray &bytes, const JournalHeader &header)
{
    Cursor cursor(bytes);
    JournalEntry entry;
    entry.sequence = static_cast<qint64>(cursor.number());
    entry.atMs = unfolded(cursor.number());
    const quint64 count = cursor.number();
    for (quint64 i = 0; i < count && !cursor.isBroken(); ++i) {
        RowChange change;
        const quint64 head = cursor.number();
        change.table = static_cast<qsizetype>(head / 2);
        change.isRemoval = head % 2 != 0;
        if (change.table >= header.tables.size())
            return std::nullopt;
        const auto &table = header.tables.at(change.table);
        const qsizetype values = change.isRemoval ? table.keys.size() : table.columns.size();
        change.values.reserve(values);
        for (qsizetype column = 0; column < values; ++column)
            change.values.append(cursor.value());
        entry.changes.append(std::move(change));
    }
    if (cursor.isBroken() || !cursor.isAtEnd())
        return std::nullopt;
    return entry;
}

QByteArray journalFrame(const QByteArray &payload)
{
    QByteArray frame(4, Qt::Uninitialized);
    qToLittleEndian(static_cast<quint32>(payload.size()), frame.data());
    return frame + checkOf(payload) + payload;
}

JournalReader::JournalReader(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    if (const auto first = frame())
        m_header = JournalHeader::fromBytes(*first);
}

std::optional<QByteArray> JournalReader::frame()
{
    if (!m_file.seek(m_position))
        return std::nullopt;
    const QByteArray head = m_file.read(headBytes);
    if (head.size() < headBytes)
        return std::nullopt;
    const auto length = qFromLittleEndian<quint32>(head.constData());
    if (length > maxPayload || length > m_file.size() - m_position - headBytes)
        return std::nullopt;
    const QByteArray payload = m_file.read(length);
    if (payload.size() != static_cast<qsizetype>(length) || checkOf(payload) != head.mid(4))
        return std::nullopt;
    m_position += headBytes + length;
    return payload;
}

std::optional<JournalEntry> JournalReader::next()
{
    if (!m_header)
        return std::nullopt;
    const qint64 before = m_position;
    const auto payload = frame();
    auto entry = payload ? JournalEntry::fromBytes(*payload, *m_header) : std::nullopt;
    if (!entry)
        m_position = before;
    return entry;
}

JournalFiles JournalFiles::in(const QString &folder)
{
    JournalFiles files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files)) {
        bool isNumber = false;
        const qint64 generation = name.section(u'.', 0, 0).toLongLong(&isNumber);
        const QString suffix = name.section(u'.', 1);
        if (isNumber && (suffix == "log"_L1 || suffix == "base"_L1))
            (suffix == "log"_L1 ? files.logs : files.bases).append({dir.filePath(name), generation});
    }
    for (QList<File> *list : {&files.logs, &files.bases})
        std::sort(list->begin(), list->end(), [](const File &a, const File &b) { return a.generation < b.generation; });
    return files;
}

qint64 JournalFiles::newestGeneration() const
{
    return std::max(logs.isEmpty() ? 0 : logs.last().generation, bases.isEmpty() ? 0 : bases.last().generation);
}

QString JournalFiles::logPath(const QString &folder, qint64 generation)
{
    return u"%1/%2.log"_s.arg(folder).arg(generation);
}

QString JournalFiles::basePath(const QString &folder, qint64 generation)
{
    return u"%1/%2.base"_s.arg(folder).arg(generation);
}

} // namespace breakwater::catalog
