/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/bonds.hxx"
#include "reader/evidence.hxx"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace uhc {

inline constexpr double contextCue = 5.0;  ///< a weaker cue sets no topic for what follows
inline constexpr double weakestBase = 1.5; ///< less says nothing of what a count is the whole of

/// How strongly each figure's own words speak for a topic, with what arithmetic and its place in the clause
/// add: "Dari 1.212.377 penduduk, 1.180.214 jiwa" opens with the people.
class TopicScores {
public:
    TopicScores(const Article& article_, const std::vector<FigureEvidence>& evidence_,
                const std::vector<Proof>& proofs);

    double of(std::size_t figure, std::uint8_t topic) const;
    /// The share or the part of a proof whose whole are the people.
    bool isProvenPart(std::size_t figure) const { return provenPart[figure]; }

private:
    bool saysOther(std::size_t figure) const;
    bool opensAsBase(std::size_t figure) const;
    bool countsPeople(std::size_t figure) const;
    bool namesMembers(std::size_t figure) const;
    bool isBaseOfMembers(std::size_t figure) const;

    const Article& article;
    const std::vector<FigureEvidence>& evidence;
    std::vector<double> peopleBonus; ///< by figure: what arithmetic adds to its being the people
    std::vector<bool> provenPart;
};

} // namespace uhc
