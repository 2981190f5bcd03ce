/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/regions.hxx"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace uhc::bench {

/// How many figures an article holds.
enum class Density {
    Press, ///< as press reports do: 9 digits a kB, with region names, segment lists, targets and money among
           ///< words
    Report ///< four times as many: a text that is all about figures
};

/// Writes made-up articles about JKN membership: no two alike, about 2,700 characters each, the same ones for
/// the same seed on every machine.
class Press {
public:
    explicit Press(std::uint64_t seed, Density density = Density::Press) : mState(seed), mDensity(density) {}

    std::u16string article();

private:
    std::size_t below(std::size_t limit);
    const Region& anyRegion();
    void expand(std::string_view pattern, std::string& out);
    void expandSymbol(std::string_view name, std::string& out);
    std::string_view anyWay(std::string_view symbol);
    std::string sentences(int count);

    std::uint64_t mState;
    Density mDensity;
    std::string mRegion; ///< the subject of the article at hand
};

inline constexpr std::uint64_t firstSeed = 20140101; ///< the day JKN began

std::vector<std::u16string> articles(std::size_t count, Density density = Density::Press);

/// The same texts in UTF-8.
std::vector<std::string> inUtf8(const std::vector<std::u16string>& texts);

} // namespace uhc::bench
