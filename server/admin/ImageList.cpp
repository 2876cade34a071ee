// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/ImageList.h"

#include <algorithm>
#include <unordered_set>

#include <yaml-cpp/yaml.h>

namespace breakwater::admin {
namespace {

constexpr qsizetype maxTextLength = 4 * 1024 * 1024;
constexpr qsizetype maxImages = 10'000;
constexpr int maxDepth = 64;
constexpr int maxVisits = 200'000; ///< aliases let a short text name very many nodes

class Collector
{
public:
    void add(int line, const QString &written)
    {
        const QString text = written.trimmed();
        if (text.isEmpty() || m_list.images.size() + m_list.unreadable.size() >= maxImages)
            return;
        if (text.contains(QLatin1String("{{")) || text.contains(QLatin1String("${"))) {
            m_list.unreadable.append({line, text, UnreadableImage::Why::Template});
            return;
        }
        const auto name = ImageName::parse(text.toStdString());
        if (!name) {
            m_list.unreadable.append({line, text.left(300), UnreadableImage::Why::NoImageName});
            return;
        }
        if (m_known.insert(name->toString()).second)
            m_list.images.append({line, text, *name});
    }
    void addBroken(int line, const QString &text)
    {
        m_list.unreadable.append({line, text, UnreadableImage::Why::NotYaml});
    }
    bool mayVisit() { return ++m_visits <= maxVisits; }
    ImageList take() { return std::move(m_list); }

private:
    ImageList m_list;
    std::unordered_set<std::string> m_known; ///< images, by their full names
    int m_visits = 0;
};

QString scalar(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// A map in the place of an image: Helm's {registry, repository, tag, digest}.
QString fromParts(const YAML::Node &map)
{
    QString text = scalar(map["repository"]);
    if (text.isEmpty())
        return {};
    if (const QString registry = scalar(map["registry"]); !registry.isEmpty())
        text.prepend(registry + QLatin1Char('/'));
    const QString tag = scalar(map["tag"]);
    if (!tag.isEmpty())
        text += QLatin1Char(':') + tag;
    if (const QString digest = scalar(map["digest"]); !digest.isEmpty())
        text += QLatin1Char('@') + digest;
    return text;
}

/// An entry of a Kustomization's `images`: what an image of that name is replaced by.
QString fromKustomization(const YAML::Node &map)
{
    QString text = scalar(map["newName"]);
    if (text.isEmpty())
        text = scalar(map["name"]);
    if (text.isEmpty())
        return {};
    if (const QString digest = scalar(map["digest"]); !digest.isEmpty())
        return text + QLatin1Char('@') + digest;
    if (const QString tag = scalar(map["newTag"]); !tag.isEmpty())
        text += QLatin1Char(':') + tag;
    return text;
}

void walk(const YAML::Node &node, Collector &found, int depth)
{
    if (depth > maxDepth || !found.mayVisit())
        return;
    if (node.IsSequence()) {
        for (const auto &item : node)
            walk(item, found, depth + 1);
        return;
    }
    if (!node.IsMap())
        return;
    for (const auto &entry : node) {
        const QString key = scalar(entry.first);
        const YAML::Node &value = entry.second;
        const int line = value.Mark().line + 1;
        if (key == QLatin1String("image") && value.IsScalar()) {
            found.add(line, scalar(value));
        } else if (key == QLatin1String("image") && value.IsMap() && !fromParts(value).isEmpty()) {
            found.add(line, fromParts(value));
        } else if (key == QLatin1String("images") && value.IsSequence()) {
            for (const auto &item : value) {
                const QString text = item.IsMap() ? fromKustomization(item) : scalar(item);
                if (!text.isEmpty())
                    found.add(item.Mark().line + 1, text);
                else
                    walk(item, found, depth + 1);
            }
        } else {
            walk(value, found, depth + 1);
        }
    }
}

QString withoutComment(const QString &line)
{
    // A '#' inside of a word is none.
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == QLatin1Char('#') && (i == 0 || line[i - 1].isSpace()))
            return line.left(i).trimmed();
    }
    return line.trimmed();
}

/// One name a line: no line has white space within or ends with a colon, as every structure of YAML does.
bool isPlainList(const QStringList &lines)
{
    return std::all_of(lines.cbegin(), lines.cend(), [](const QString &line) {
        const QString text = withoutComment(line);
        return text != QLatin1String("---") && !text.endsWith(QLatin1Char(':')) && !text.contains(QLatin1Char(' '))
            && !text.contains(QLatin1Char('\t'));
    });
}

} // namespace

ImageList readImageList(const QString &text)
{
    Collector found;
    const QString bounded = text.left(maxTextLength);
    const QStringList lines = bounded.split(QLatin1Char('\n'));
    const auto readLines = [&] {
        for (qsizetype i = 0; i < lines.size(); ++i)
            found.add(static_cast<int>(i) + 1, withoutComment(lines[i]));
        return found.take();
    };
    if (isPlainList(lines))
        return readLines();
    try {
        const std::vector<YAML::Node> documents = YAML::LoadAll(bounded.toStdString());
        // Words without any structure: a list with a line that is wrong.
        if (std::none_of(documents.begin(), documents.end(),
                         [](const YAML::Node &document) { return document.IsMap() || document.IsSequence(); }))
            return readLines();
        for (const YAML::Node &document : documents) {
            // A YAML list of names at the top is a list too.
            if (document.IsSequence() && std::all_of(document.begin(), document.end(), [](const YAML::Node &item) {
                    return item.IsScalar();
                })) {
                for (const auto &item : document)
                    found.add(item.Mark().line + 1, scalar(item));
                continue;
            }
            walk(document, found, 0);
        }
    } catch (const YAML::Exception &broken) {
        found.addBroken(broken.mark.line + 1, QString::fromStdString(broken.msg));
    }
    return found.take();
}

} // namespace breakwater::admin
