/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/tokens.hxx"

#include "reader/byte_kinds.hxx"

#include <algorithm>
#include <bit>

namespace uhc {
namespace {

Landmark landmarkOf(char mark) {
    switch (mark) {
    case '\n':
    case '.':
    case '!':
    case '?':
        return Landmark::SentenceEnd;
    case '%':
        return Landmark::Percent;
    default:
        return Landmark::None;
    }
}

/// One behind a number: "397.886,5" has single marks between digits.
std::uint32_t endOfNumber(const char* bytes, const ByteKinds& kinds, std::uint32_t at) {
    std::uint32_t end = kinds.endOfDigits(at);
    while ((bytes[end] == '.' || bytes[end] == ',') && kinds.isDigit(end + 1))
        end = kinds.endOfDigits(end + 1);
    return end;
}

/// One behind a word: "jum'at" has single apostrophes between letters.
std::uint32_t endOfWord(const char* bytes, const ByteKinds& kinds, std::uint32_t at) {
    std::uint32_t end = kinds.endOfLetters(at);
    while (bytes[end] == '\'' && kinds.isLetter(end + 1))
        end = kinds.endOfLetters(end + 1);
    return end;
}

} // namespace

Tokens tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon) {
    Tokens all;
    all.tokens.reserve(folded.size() / 5 + 16);
    all.landmarks.reserve(folded.size() / 5 + 16 + Tokens::step);
    const ByteKinds kinds(folded);
    const char* bytes = folded.data();
    const auto size = static_cast<std::uint32_t>(folded.size());
    ByteKinds::Block before;
    before.blanks = ~std::uint64_t{0};
    std::uint32_t behind = 0; // what has been taken
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const ByteKinds::Block& block = kinds[i];
        const auto isAlsoBefore = [&](std::uint64_t ByteKinds::Block::*kind) {
            return block.*kind << 1 | before.*kind >> 63;
        };
        const std::uint64_t marks = ~(block.letters | block.digits | block.blanks) | block.lineEnds;
        const std::uint64_t behindBlank = isAlsoBefore(&ByteKinds::Block::blanks);
        std::uint64_t starts = (block.letters & ~isAlsoBefore(&ByteKinds::Block::letters)) |
                               (block.digits & ~isAlsoBefore(&ByteKinds::Block::digits)) | marks;
        for (; starts != 0; starts &= starts - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(starts));
            const auto at = static_cast<std::uint32_t>(i * 64 + bit);
            if (at < behind)
                continue;
            const bool afterBlank = (behindBlank >> bit & 1) != 0;
            if ((block.letters >> bit & 1) != 0) {
                behind = endOfWord(bytes, kinds, at);
                const Lexeme lexeme = lexicon.find(bytes + at, behind - at);
                const bool capital = article[at] >= u'A' && article[at] < u'a';
                all.add(Token::word({at, behind}, lexeme, capital, afterBlank), lexicon.landmarks(lexeme));
                if ((bytes[behind] == '-' || bytes[behind] == '/') && kinds.isLetter(behind + 1))
                    ++behind;
            } else if ((block.digits >> bit & 1) != 0) {
                behind = endOfNumber(bytes, kinds, at);
                all.add(Token::number({at, behind}, afterBlank), Landmark::Figure | Landmark::Date);
            } else if (bytes[at] == '\n' && !all.empty() && all.back().isMark('\n')) {
                all.tokens.back().end = at + 1;
            } else {
                const char mark = bytes[at];
                behind = at + 1;
                while (mark != '\n' && behind < size && bytes[behind] == mark)
                    ++behind;
                all.add(Token::ofMark({at, behind}, mark, afterBlank), landmarkOf(mark));
            }
        }
        before = block;
    }
    all.landmarks.resize(all.tokens.size() + Tokens::step);
    return all;
}

void Tokens::takeOut(const std::vector<std::uint32_t>& some) {
    if (some.empty())
        return;
    std::size_t kept = some.front();
    auto next = some.begin();
    for (std::size_t at = kept; at < tokens.size(); ++at) {
        if (next != some.end() && *next == at) {
            ++next;
            if (at + 1 < tokens.size())
                tokens[at + 1].afterBlank = true;
            continue;
        }
        tokens[kept] = tokens[at];
        landmarks[kept++] = landmarks[at];
    }
    tokens.erase(tokens.begin() + static_cast<std::ptrdiff_t>(kept), tokens.end());
    landmarks.resize(kept + step);
    std::fill(landmarks.end() - static_cast<std::ptrdiff_t>(step), landmarks.end(), Landmark{});
}

} // namespace uhc
