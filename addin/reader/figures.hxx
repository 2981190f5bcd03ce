/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/dates.hxx"
#include "reader/numerals.hxx"
#include "reader/tokens.hxx"

#include <cmath>
#include <optional>
#include <vector>

namespace uhc {

enum class Unit : std::uint8_t {
    Share,      ///< per cent; the value is a fraction
    Persons,    ///< jiwa, orang, warga, or a bare count of a thousand and more
    Households, ///< KK
    Rupiah,
    Regions, ///< kabupaten, kota, provinsi as things that are counted
    Other    ///< hours, villages, hospitals: never an answer
};

/// A number with its unit.
struct Figure {
    std::uint32_t firstToken = 0;
    std::uint32_t lastToken = 0;
    std::uint32_t sentence = 0; ///< index into Article::sentences
    Span span;
    Unit unit = Unit::Other;
    double value = 0;
    double precision =
        0; ///< the worth of its last digit: 0.0001 of "96,14 persen"; 0.5 of it is its rounding
    Shape shape = Shape::Plain;
    bool bareUnit = false; ///< no unit stands with it: "dari 8.828.991"
    bool upperEnd = false; ///< the upper end of a range: "98" in "95 sampai 98 persen"
    bool lowerEnd = false;
    bool unsure = false;       ///< lost its scale ("2,1 jiwa") or is malformed: no answer can be made of it
    bool doubledScale = false; ///< "219.669.453 juta jiwa"
};

/// A share or a count of persons.
inline bool isMeasure(const Figure& figure) {
    return figure.unit == Unit::Share || figure.unit == Unit::Persons;
}

/// Two amounts or counts make up a third, as exactly as it is told.
inline bool makeUp(const Figure& one, const Figure& other, const Figure& whole) {
    return std::abs(one.value + other.value - whole.value) < whole.precision;
}

/// Every figure of the text, in order. Dates are left out; a plain year is no figure.
std::vector<Figure> figuresOf(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon,
                              const std::vector<DateMention>& dates);

/// The first number of a text with whatever scale and unit it has; a number without any unit counts too.
std::optional<double> firstNumber(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon);

} // namespace uhc
