/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/layout.hxx"
#include "reader/tokens.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

struct Vocabulary;

/// How a region's name stands in the text.
enum class Sense : std::uint8_t {
    Region,    ///< the region itself
    Container, ///< only says where another one lies: "Kabupaten Seruyan, Kalimantan Tengah,"
    Branch,    ///< an office or school named after it: "BPJS Kesehatan Cabang Serang"
    Dateline,  ///< "CILEGON –"
    Event      ///< where somebody spoke: "di Manado, Kamis"
};

/// The name of a region in the text.
struct Mention {
    std::uint32_t firstToken = 0; ///< the first token of its word of level, if it has one
    std::uint32_t nameToken = 0;  ///< the first token of the name itself
    std::uint32_t lastToken = 0;
    RegionId region = noRegion; ///< noRegion: one of several, and nothing tells which
    Sense sense = Sense::Region;
    bool withLevel = false; ///< "Kabupaten", "Bupati", "Pemkab" stands before it
    bool nickname = false;
    bool elsewhere = false;   ///< a village, a district, another country: its figures belong to no region
    bool ownProvince = false; ///< "tingkat provinsi": region is filled in when the subject is known
};

/// The mention names a region itself, not where something is or who speaks.
inline bool isRegion(const Mention& mention) {
    return mention.sense == Sense::Region;
}

/// Every region named in the text, in order. A shared bare name is settled by its other mentions, by the
/// offices the text speaks of, or by the list it stands in.
std::vector<Mention> mentionsOf(const Tokens& tokens, const std::vector<Sentence>& sentences,
                                std::u16string_view article, const Vocabulary& vocabulary);

} // namespace uhc
