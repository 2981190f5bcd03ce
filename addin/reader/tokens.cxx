/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/tokens.hxx"

#include "reader/bounds.hxx"

#include <array>
#include <bit>

namespace uhc {
namespace {

/// What the first byte of a token tells of it.
struct FirstByte {
    TokenKind kind = TokenKind::Mark;
    char mark = 0;
    bool blank = false;
    Landmark landmark = Landmark::None;
};

constexpr std::array<FirstByte, 256> firstBytes = [] {
    std::array<FirstByte, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        FirstByte& entry = table[byte];
        const char c = static_cast<char>(byte);
        if (c >= 'a' && c <= 'z')
            entry.kind = TokenKind::Word;
        else if (c >= '0' && c <= '9')
            entry = {TokenKind::Number, 0, false, Landmark::Figure | Landmark::Date};
        else
            entry.mark = c;
        entry.blank = c == ' ' || c == '\n' || c == FoldedText::placeholder;
        if (c == '\n' || c == '.' || c == '!' || c == '?')
            entry.landmark = Landmark::SentenceEnd;
        if (c == '%')
            entry.landmark = Landmark::Percent;
    }
    return table;
}();

const FirstByte& at(const char* byte) { return firstBytes[static_cast<unsigned char>(*byte)]; }

} // namespace

// All tokens take the same way, since the kind of the next one cannot be foreseen. The way has two legs, as the
// processor has too few registers for one.
Tokens tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon) {
    const Bounds bounds(folded);
    Tokens all;
    all.tokens.resize(bounds.tokenCount());
    all.landmarks.resize(bounds.tokenCount() + Tokens::step);
    all.cut(bounds, folded, article);
    all.lookUp(folded, lexicon);
    return all;
}

void Tokens::cut(const Bounds& bounds, const FoldedText& folded, std::u16string_view article) {
    const char* const bytes = folded.data();
    std::size_t count = 0;
    for (std::size_t block = 0; block < bounds.blockCount(); ++block) {
        for (std::uint64_t starts = bounds.starts(block); starts != 0; starts &= starts - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(starts));
            const auto start = static_cast<std::uint32_t>(block * Bounds::blockSize + bit);
            const std::uint32_t end = bounds.end(block, bit);
            const FirstByte& first = at(bytes + start);
            if (first.mark == '\n' && count > 0 && tokens[count - 1].isMark('\n')) [[unlikely]] {
                tokens[count - 1].end = end; // only blanks between
                continue;
            }
            const bool capital = first.kind == TokenKind::Word && article[start] >= u'A' && article[start] < u'a';
            tokens[count] = Token({start, end}, first.mark, first.kind, capital, at(bytes + start - 1).blank);
            landmarks[count] = first.landmark;
            ++count;
        }
    }
    tokens.resize(count);
    landmarks.resize(count + step);
}

/// Numbers are looked up, too, and are in no lexicon.
void Tokens::lookUp(const FoldedText& folded, const Lexicon& lexicon) {
    const char* const bytes = folded.data();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Lexeme lexeme = lexicon.find(bytes + tokens[i].start, tokens[i].end - tokens[i].start);
        tokens[i].lexeme = lexeme;
        landmarks[i] = landmarks[i] | lexicon.landmarks(lexeme);
    }
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
