// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/Challenge.h"

namespace breakwater::upstream {

namespace {

constexpr std::size_t maxChallenges = 16;

/// Reads one field value from left to right.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void step() { ++m_at; }
    std::size_t position() const { return m_at; }
    void goTo(std::size_t position) { m_at = position; }

    bool skipBlanks()
    {
        const std::size_t before = m_at;
        while (peek() == ' ' || peek() == '\t')
            step();
        return m_at != before;
    }
    void skipSeparators()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == ',')
            step();
    }
    std::string lowerCaseName()
    {
        std::string name;
        while (!atEnd() && std::string_view(" \t,=\"").find(peek()) == std::string_view::npos) {
            const char c = peek();
            name += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            step();
        }
        return name;
    }
    std::string value()
    {
        std::string result;
        if (peek() != '"') {
            // Unquoted: up to a comma, so that "service=gcr.io" and base64 with '=' come through.
            while (!atEnd() && peek() != ',' && peek() != ' ' && peek() != '\t') {
                result += peek();
                step();
            }
            return result;
        }
        for (step(); !atEnd() && peek() != '"'; step()) {
            if (peek() == '\\') {
                step();
                if (atEnd())
                    break;
            }
            result += peek();
        }
        if (!atEnd())
            step(); // the closing quote
        return result;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

void parseField(std::string_view text, std::vector<Challenge> &challenges)
{
    Scanner scanner(text);
    bool open = false; // whether a parameter belongs to the last challenge
    for (scanner.skipSeparators(); !scanner.atEnd(); scanner.skipSeparators()) {
        const std::size_t start = scanner.position();
        const std::string name = scanner.lowerCaseName();
        if (name.empty()) {
            scanner.step(); // a stray '=' or quote
            continue;
        }
        scanner.skipBlanks();
        if (scanner.peek() == '=') {
            scanner.step();
            scanner.skipBlanks();
            const std::string value = scanner.value();
            if (open)
                challenges.back().parameters.emplace(name, value);
        } else {
            if (challenges.size() == maxChallenges)
                return;
            challenges.push_back({name, {}});
            open = true;
        }
        if (scanner.position() == start)
            scanner.step();
    }
}

} // namespace

std::string Challenge::parameter(const std::string &lowerCaseName) const
{
    const auto found = parameters.find(lowerCaseName);
    return found == parameters.end() ? std::string() : found->second;
}

std::vector<Challenge> parseChallenges(const std::vector<std::string_view> &fieldValues)
{
    std::vector<Challenge> challenges;
    for (const std::string_view value : fieldValues)
        parseField(value, challenges);
    return challenges;
}

const Challenge *findChallenge(const std::vector<Challenge> &challenges, std::string_view scheme)
{
    for (const Challenge &challenge : challenges) {
        if (challenge.scheme == scheme)
            return &challenge;
    }
    return nullptr;
}

} // namespace breakwater::upstream
