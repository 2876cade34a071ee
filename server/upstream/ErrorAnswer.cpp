// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/ErrorAnswer.h"

#include "base/MediaType.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace breakwater::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxReadBytes = 64 * 1024;
constexpr qsizetype maxCodeCharacters = 64;

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = object.value(key);
        if (value.isString() && !value.toString().isEmpty())
            return value.toString();
    }
    return {};
}

QString cut(const QString &text, int maxCharacters)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (result.size() >= maxCharacters)
            return result + QChar(0x2026);
        const bool bad = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned;
        result += bad ? QChar(0xFFFD) : c;
    }
    return result;
}

} // namespace

bool looksLikeHtml(std::string_view contentType, std::string_view body)
{
    const std::string type = mediatype::essence(contentType);
    if (type == "text/html" || type == "application/xhtml+xml")
        return true;
    const QString begin
        = QString::fromLatin1(body.data(), static_cast<qsizetype>(std::min<std::size_t>(body.size(), 256)))
              .trimmed()
              .toLower();
    return begin.startsWith("<!doctype html"_L1) || begin.startsWith("<html"_L1);
}

void censor(std::string &body, const Secret &secret)
{
    constexpr qsizetype shortestBytes = 4;
    const QByteArray &word = secret.reveal();
    if (word.size() < shortestBytes)
        return;
    const std::string_view wanted(word.constData(), static_cast<std::size_t>(word.size()));
    for (std::size_t at = body.find(wanted); at != std::string::npos; at = body.find(wanted, at + 3))
        body.replace(at, wanted.size(), "***");
}

QString safeExcerpt(std::string_view text, int maxCharacters)
{
    const std::string_view part = text.substr(0, static_cast<std::size_t>(maxCharacters) * 8);
    return cut(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())), maxCharacters);
}

ErrorAnswer readErrorAnswer(std::string_view contentType, std::string_view body)
{
    ErrorAnswer answer;
    body = body.substr(0, maxReadBytes);
    if (looksLikeHtml(contentType, body)) {
        answer.isHtml = true;
        static const QRegularExpression title(u"<title[^>]*>([^<]{1,200})"_s,
                                              QRegularExpression::CaseInsensitiveOption);
        const QString page = QString::fromUtf8(body.data(), static_cast<qsizetype>(body.size()));
        const QRegularExpressionMatch match = title.match(page);
        answer.text = match.hasMatch() ? cut(match.captured(1), 80) : u"an HTML page"_s; // never its markup (F-5)
        return answer;
    }
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const QJsonObject first = object.value("errors"_L1).toArray().at(0).toObject();
        const QString code = first.value("code"_L1).toString().toUpper();
        if (code.size() <= maxCodeCharacters)
            answer.code = code.toStdString();
        answer.text = cut(firstText(first, {"message"_L1, "detail"_L1}), 80);
        if (answer.text.isEmpty()) // Docker Hub's token service says "details", quay "error"
            answer.text = cut(firstText(object, {"details"_L1, "error_description"_L1, "message"_L1, "error"_L1}), 80);
    }
    if (answer.text.isEmpty())
        answer.text = safeExcerpt(body);
    return answer;
}

} // namespace breakwater::upstream
