/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/attribution.hxx"

#include <string_view>
#include <vector>

namespace uhc {

/// All stages of reading but the last: what every figure means and why.
struct Analysis {
    explicit Analysis(std::u16string_view text);

    Article article;
    InsuranceNamed insurance;
    CueHits hits;
    std::vector<Proof> proofs;
    std::vector<Bond> bonds;
    std::vector<FigureEvidence> evidence;
    std::vector<Meaning> meanings;
    Subject subject;
};

} // namespace uhc
