/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace uhc::bench {

/// How many digits the text has, found with the instructions every x86-64 has: no reader can be faster than a
/// look at every byte.
std::size_t countDigits(std::string_view text);

/// What a spreadsheet user would write, and no more than one field of one kind:
/// a number followed by "persen" or "%".
inline constexpr const char* percentPattern = "[0-9]+(?:[.,][0-9]+)*[ ]?(?:[Pp]ersen|%)";

/// All matches of the pattern by one search loop over the whole text.
class BoostSearch {
public:
    BoostSearch();
    ~BoostSearch();
    std::size_t count(std::string_view text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> mImpl;
};

/// The same with PCRE2 and its compiler to machine code.
class PcreSearch {
public:
    PcreSearch();
    ~PcreSearch();
    std::size_t count(std::string_view text) const;

private:
    struct Impl;
    std::unique_ptr<Impl> mImpl;
};

} // namespace uhc::bench
