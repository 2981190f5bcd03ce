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
    char mark = 0;               ///< of a mark: the character; '\n' for one or more line ends
    TokenKind kind : 2 = TokenKind::Mark;
    bool capital : 1 = false;    ///< of a word: its first letter was a capital
    bool suffixed : 1 = false;   ///< of a word: its lexeme is that of the word without "-nya"
    bool afterBlank : 1 = false; ///< a blank or a line end stands before it

    bool isMark(char wanted) const { return mark == wanted; }
};
static_assert(sizeof(Token) == 12);

/// Cuts a text into tokens. A number is a run of digits with single points and commas between digits.
std::vector<Token> tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon);

} // namespace uhc
