/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"

#include <array>
#include <string_view>

namespace uhc {

/// What a cell of a spreadsheet file can hold. A longer text, as a range of many cells gives, is no single
/// article: it is read in parts, one after the other, so that memory is needed for one part only.
inline constexpr std::size_t longestPart = 32767; // characters

/// One behind the last character of the part that begins at `first`: where a line ends, else a sentence, else
/// a word.
std::size_t endOfPart(std::u16string_view text, std::size_t first);

/// What the parts of a text say together: of each field what the first part says that says anything.
class LongReading {
public:
    explicit LongReading(std::size_t length_) : length(length_) { rowOf.fill(noRow); }

    /// Takes what the part says that begins at `offset` and has `size` characters.
    void add(Reading part, std::size_t offset, std::size_t size);
    Reading whole() &&;

private:
    void add(const RegionReading& row);

    static constexpr std::uint16_t noRow = 0xFFFF;

    std::size_t length; ///< of the text
    Reading reading;
    std::array<std::uint16_t, mostRegions> rowOf; ///< by region: its row in reading.regions
};

} // namespace uhc
