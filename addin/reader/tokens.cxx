/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/tokens.hxx"

#include <array>

namespace uhc {
namespace {

enum class Class : std::uint8_t { Blank, LineEnd, Letter, Digit, Mark };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table{};
    for (auto& entry : table)
        entry = Class::Mark;
    table[static_cast<unsigned char>(' ')] = Class::Blank;
    table[static_cast<unsigned char>(FoldedText::placeholder)] = Class::Blank;
    table[static_cast<unsigned char>('\n')] = Class::LineEnd;
    table[0] = Class::LineEnd; // the padding ends every scan
    for (int letter = 'a'; letter <= 'z'; ++letter)
        table[static_cast<std::size_t>(letter)] = Class::Letter;
    for (int digit = '0'; digit <= '9'; ++digit)
        table[static_cast<std::size_t>(digit)] = Class::Digit;
    return table;
}();

Class classOf(char byte) { return classes[static_cast<unsigned char>(byte)]; }

} // namespace

std::vector<Token> tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon) {
    std::vector<Token> tokens;
    tokens.reserve(folded.size() / 5 + 16);
    const char* bytes = folded.data();
    const auto size = static_cast<std::uint32_t>(folded.size());
    bool afterBlank = true;
    std::uint32_t at = 0;
    while (at < size) {
        const std::uint32_t start = at;
        Token token;
        token.start = start;
        token.afterBlank = afterBlank;
        afterBlank = false;
        switch (classOf(bytes[at])) {
        case Class::Blank:
            ++at;
            afterBlank = true;
            continue;
        case Class::LineEnd:
            ++at;
            afterBlank = true;
            if (!tokens.empty() && tokens.back().isMark('\n')) {
                tokens.back().end = at;
                continue;
            }
            token.mark = '\n';
            break;
        case Class::Letter:
            do
                ++at;
            while (classOf(bytes[at]) == Class::Letter ||
                   (bytes[at] == '\'' && classOf(bytes[at + 1]) == Class::Letter));
            token.kind = TokenKind::Word;
            token.lexeme = lexicon.find(bytes + start, at - start);
            token.capital = article[start] < u'a' && article[start] >= u'A';
            if ((bytes[at] == '-' || bytes[at] == '/') && classOf(bytes[at + 1]) == Class::Letter) {
                token.end = at++;
                tokens.push_back(token);
                continue;
            }
            break;
        case Class::Digit:
            do
                ++at;
            while (classOf(bytes[at]) == Class::Digit ||
                   ((bytes[at] == '.' || bytes[at] == ',') && classOf(bytes[at + 1]) == Class::Digit));
            token.kind = TokenKind::Number;
            break;
        case Class::Mark:
            do
                ++at;
            while (at < size && bytes[at] == bytes[start]);
            token.mark = bytes[start];
            break;
        }
        token.end = at;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace uhc
