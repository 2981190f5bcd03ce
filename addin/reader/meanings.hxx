/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/bonds.hxx"
#include "reader/evidence.hxx"
#include "reader/insurance.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

inline constexpr double newState = 7.6; ///< the strength of "naik menjadi", "setelah efisiensi" as a role

/// What one figure means.
struct Meaning {
    Kind kind = Kind::Other;
    CueRole role = CueRole::Achieved;
    Qualifier qualifier = Qualifier::Plain;
    RegionId region = noRegion;
    std::vector<RegionId> alsoOf; ///< "Badung dan Klungkung sudah 100 persen": the other regions it holds for
    bool regionStated = false;    ///< a region's name decided; otherwise the region of the sentences before
    std::uint8_t topic = 0;       ///< Topic, of money Purpose
    double topicScore = 0;
    double roleScore = 0;
    std::int16_t roleCue = -1; ///< the cue that decided the role, if one did
    bool elsewhere = false;    ///< of a village, another country or several regions: never an answer
    bool byContext = false;    ///< no cue of its own sentence: it goes on with the topic before
    bool proven = false;       ///< arithmetic confirms it
    bool bonded = false;       ///< stands with another measure of the same thing
    std::int32_t date = -1;    ///< index into Article::dates of the day it holds for
};

/// The figure is of no region that the table knows.
void takeAway(Meaning& meaning);

/// Decides kind, role and hedge of every figure; regions and dates come later.
std::vector<Meaning> meaningsOf(const Article& article, const InsuranceNamed& insurance, const CueHits& hits,
                                const std::vector<FigureEvidence>& evidence, const std::vector<Bond>& bonds,
                                const std::vector<Proof>& proofs);

} // namespace uhc
