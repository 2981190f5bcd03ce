/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/article.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

/// How a figure hangs together with the one before it in the same sentence.
enum class Bond : std::uint8_t {
    None,
    Same, ///< another measure of the same thing: "397.886 orang atau 96,14 persen"
    Base, ///< what the one before is a part of: "88,44 persen dari jumlah penduduk 282.349 jiwa"
};

/// Three figures that prove one another: part / whole == share within the share's rounding.
struct Proof {
    std::uint32_t share = 0;
    std::uint32_t part = 0;
    std::uint32_t whole = 0;
};

/// The token of "dari", "dari total" or "of the" that says a count is a whole, or noToken.
constexpr std::uint32_t noToken = ~std::uint32_t{0};
std::uint32_t wordOfWhole(const Article& article, const Figure& figure);

/// "menyusut menjadi 5,31 juta orang, dari 5,42 juta orang": what the level was, no whole that it is of.
bool isFormerLevel(const Article& article, const Figure& level, const Figure& former);

/// "sebanyak 1,3 juta (1.303.254) warga": the figure is the one before it, told exactly.
bool isFinerOfBefore(const Article& article, std::size_t figure);

/// Every proof among figures that stand near one another.
std::vector<Proof> proofsOf(const Article& article);

/// bonds[i] ties figure i to figure i - 1; proofs settle which counts belong together.
std::vector<Bond> bondsOf(const Article& article, const std::vector<Proof>& proofs);

} // namespace uhc
