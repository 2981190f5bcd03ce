/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/tokens.hxx"

#include <cstddef>
#include <optional>
#include <vector>

namespace uhc {

/// How a number is written; what it is worth depends on the scale and the unit behind it.
enum class Shape : std::uint8_t {
    Plain,    ///< "6821"
    Grouped,  ///< "397.886", "8,157,582", "7.298. 932"
    Decimal,  ///< "96,14", "98.25", "82, 64"
    Words,    ///< "sembilan puluh enam koma satu empat"
    Malformed ///< "31.841.3891": digits whose worth nobody can tell
};

/// A number as written, before its scale and unit are looked at.
struct Numeral {
    Shape shape = Shape::Plain;
    double value = 0; ///< Grouped: all groups joined; Decimal: with its fraction
    double asDecimal =
        0;              ///< Grouped with one group: the value if the mark is a decimal one ("1,047" triliun)
    int groups = 0;     ///< Grouped: the number of groups of three behind the first
    char separator = 0; ///< Grouped, Decimal: the (first) mark
    int decimals = 0;   ///< Decimal, Words: digits behind the comma
    std::size_t lastToken = 0;
};

/// The numeral in digits that begins at a number token. Never fails on a number token.
Numeral digitsAt(const FoldedText& folded, const Tokens& tokens, std::size_t first);

/// The numeral in words that begins at a word token, its inner scales worked in ("seratus dua puluh ribu" is
/// 120 and leaves the scale); nothing where no number word stands.
std::optional<Numeral> wordsAt(const Tokens& tokens, std::size_t first, const Lexicon& lexicon);

} // namespace uhc
