/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/article.hxx"
#include "reader/bonds.hxx"
#include "reader/cue_hits.hxx"

#include <array>
#include <vector>

namespace uhc {

inline constexpr double enough = 3.0;      ///< a topic weaker than this is no topic
inline constexpr double clearPeople = 5.5; ///< the words of a count say clearly that it is of the inhabitants
inline constexpr double clearSegment = 7.5; ///< or of a segment: "dari sekitar 21 ribu peserta PBI"

/// How strongly the cues around a figure speak for each label of one aspect.
struct Evidence {
    std::array<double, labels> scores{};
    std::array<std::int16_t, labels> cues{-1, -1, -1, -1, -1, -1, -1, -1}; ///< the cue that decided, -1: none

    void take(std::uint8_t label, double score, std::int16_t cue) {
        if (score > scores[label]) {
            scores[label] = score;
            cues[label] = cue;
        }
    }
};

/// The evidence for one figure.
struct FigureEvidence {
    Evidence topic; ///< by Topic; of money by Purpose
    Evidence role;  ///< by CueRole
    Evidence hedge; ///< by Qualifier
};

/// Weighs the cues of each figure's sentence: the strongest cue of a label counts, less what lies between:
/// words, commas, other figures, "sedangkan".
std::vector<FigureEvidence> weigh(const Article& article, const CueHits& hits,
                                  const std::vector<Bond>& bonds);

} // namespace uhc
