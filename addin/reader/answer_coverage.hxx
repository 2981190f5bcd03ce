/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/candidates.hxx"

#include <vector>

namespace uhc {

/// Less was nowhere reported: it is a part or a slip.
inline constexpr double lowestCoverage = 0.205;

/// The shares that may be a region's coverage: the latest, no bounds where the figure itself is told, no
/// aims, remainders or shares of a few.
std::vector<Candidate> sharesOf(RegionId region, const Article& article, const std::vector<Meaning>& meanings,
                                const Reading& reading, const Candidates& candidates);

} // namespace uhc
