/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/fold.hxx"
#include "reader/lexicon.hxx"
#include "reader/reading.hxx"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {

enum class TokenKind : std::uint8_t { Word, Number, Mark };

/// A word, a number or a mark. Hyphens and slashes inside a word part two words and leave no token:
/// "JKN-KIS" is two words, "kabupaten/kota" too.
struct Token {
    std::uint32_t start;
    std::uint32_t end;
    Lexeme lexeme; ///< of a word
    char mark;     ///< of a mark: the character; '\n' for one or more line ends; else 0
    TokenKind kind : 2;
    bool capital : 1;        ///< of a word: its first letter was a capital
    bool afterBlank : 1;     ///< a blank or a line end stands before it
    std::uint8_t unused : 4; ///< named, so that writing the others need not read it

    bool isMark(char wanted) const { return mark == wanted; }
};
static_assert(sizeof(Token) == 12);

/// The tokens of a text in order, with what may begin at each, so that a stage looks at few of them.
class Tokens {
public:
    std::size_t size() const { return count; }
    bool empty() const { return count == 0; }
    const Token& operator[](std::size_t at) const { return tokens[at]; }
    bool isMark(std::size_t at, char mark) const { return at < count && tokens[at].isMark(mark); }
    const Token& back() const { return tokens[count - 1]; }
    const Token* begin() const { return tokens.get(); }
    const Token* end() const { return tokens.get() + count; }

    /// The first token at or behind `from` where one of these may begin; `end` where there is none before it.
    std::uint32_t next(Landmark wanted, std::uint32_t from, std::uint32_t end) const;

    /// Takes out these tokens, in ascending order; the one behind each stands after a blank.
    void takeOut(const std::vector<std::uint32_t>& some);

private:
    friend Tokens tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon);
    static constexpr std::size_t step = 16;

    void cut(const FoldedText& folded, std::u16string_view article);
    void joinLineEnds();
    void passOverLooseNumbers();
    void endAt(std::size_t newCount);
    void lookUp(const FoldedText& folded, const Lexicon& lexicon);

    // No vectors, since most stages ask for the number again and again, and nothing need be cleared before it
    // is written.
    std::size_t count = 0;
    std::unique_ptr<Token[]> tokens;
    std::unique_ptr<Landmark[]> landmarks; ///< beside the tokens, and `step` without any behind the last
};

/// One behind the mark that closes what opens at a token and closes within `longest` tokens, else the token.
inline std::uint32_t behindMarks(const Tokens& tokens, std::uint32_t at, char open, char close,
                                 std::uint32_t longest) {
    for (std::uint32_t end = at + 1; tokens.isMark(at, open) && end <= at + longest; ++end) {
        if (tokens.isMark(end, close))
            return end + 1;
    }
    return at;
}

/// "Mamasa dan Pasangkayu (dulu Matra) masing-masing".
inline std::uint32_t behindBracket(const Tokens& tokens, std::uint32_t at, std::uint32_t longest) {
    return behindMarks(tokens, at, '(', ')', longest);
}

inline std::uint32_t Tokens::next(Landmark wanted, std::uint32_t from, std::uint32_t end) const {
#if defined(__SSE2__)
    const __m128i mask = _mm_set1_epi8(static_cast<char>(wanted));
    for (; from < end; from += step) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(landmarks.get() + from));
        const int none = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_and_si128(part, mask), _mm_setzero_si128()));
        if (none != 0xFFFF)
            return std::min(end,
                            from + static_cast<std::uint32_t>(std::countr_one(static_cast<unsigned>(none))));
    }
    return end;
#else
    while (from < end && !has(landmarks[from], wanted))
        ++from;
    return from;
#endif
}

/// Cuts a text into tokens. A number is a run of digits with single points and commas between digits.
Tokens tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon);

} // namespace uhc
