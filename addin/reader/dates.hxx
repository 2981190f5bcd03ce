/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/tokens.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

/// A date in the text.
struct DateMention {
    PartialDate date; ///< year 0 where the text gives none ("12/11", "hingga April")
    std::uint32_t firstToken = 0;
    std::uint32_t lastToken = 0;
    bool withWeekday =
        false; ///< "Selasa (14/3/2023)", "Kamis, 9 Oktober 2025": the day of an event or of printing
    bool offWeekday = false; ///< its day was no such weekday: "Rabu, (8/3/22)", a slip of the year perhaps
    bool semester = false;   ///< "semester I 2023": the date of a population file

    Span span;
};

/// 1 (Senin) to 7 (Minggu, which with a small letter is a week), 0: the token is no weekday.
unsigned weekdayAt(const Tokens& tokens, const Lexicon& lexicon, std::size_t at);

/// Every date of the text in order: "27 April 2019", "April 2019", "hingga April", "(27/4/2019)", "15/09/22",
/// "November 1 2023", "tahun 2022", "2022". An impossible day ("31 September") is left out of its date.
std::vector<DateMention> datesOf(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon);

} // namespace uhc
