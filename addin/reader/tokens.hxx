/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/fold.hxx"
#include "reader/lexicon.hxx"
#include "reader/reading.hxx"

#include <cstdint>
#include <string_view>
#include <vector>

namespace uhc {

enum class TokenKind : std::uint8_t { Word, Number, Mark };

/// A word, a number or a mark. Hyphens and slashes inside a word part two words and leave no token:
/// "JKN-KIS" is two words, "kabupaten/kota" too.
struct Token {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    Lexeme lexeme = unknownWord; ///< of a word
    TokenKind kind = TokenKind::Mark;
    char mark = 0;            ///< of a mark: the character; '\n' for one or more line ends
    bool capital = false;     ///< of a word: its first letter was a capital
    bool afterBlank = false;  ///< a blank or a line end stands before it

    bool isMark(char wanted) const { return kind == TokenKind::Mark && mark == wanted; }
    Span span() const { return {start, end}; }
};

/// Cuts a text into tokens. A number is a run of digits with single points and commas between digits.
std::vector<Token> tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon);

} // namespace uhc
