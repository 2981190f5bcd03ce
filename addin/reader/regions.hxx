/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace uhc {

/// The nation, a province, a kabupaten or a kota: an index into the table of regions.
/// 0 is the nation; the provinces and their kabupaten and kota follow in the order of their codes.
using RegionId = std::uint16_t;

inline constexpr RegionId theNation = 0;
inline constexpr RegionId noRegion = 0xFFFF;

enum class Level : std::uint8_t { Nation, Province, Kabupaten, Kota };

struct Region {
    std::string_view
        name; ///< canonical, with its level: "Kota Cilegon", "Provinsi Bali", "Indonesia" (ASCII)
    std::string_view bare; ///< without the level: "Cilegon", "Bali", "Indonesia"
    std::string_view code; ///< Kemendagri code: "36.72", "36"; "ID" for the nation
    Level level;
    RegionId province; ///< the province it lies in; itself for a province; noRegion for the nation
    double people = 0; ///< inhabitants in 2024, Dukcapil (registry/region-people.tsv)
};

/// Room for every region there is and will be.
inline constexpr std::size_t mostRegions = 1024;
using RegionSet = std::bitset<mostRegions>;

/// All regions: the nation, 38 provinces, 514 kabupaten and kota (Kepmendagri 300.2.2-2138/2025).
const std::vector<Region>& regions();

/// A way to write a region in a text: lower-case ASCII words separated by one blank, without the level.
/// One spelling may stand for several regions ("bandung": kabupaten and kota). Every spelling needs a capital
/// letter.
struct Spelling {
    std::string_view words; ///< "tanjung pinang", "kukar", "dki jakarta"
    RegionId region;
    bool nickname;   ///< weak evidence only: "kota taman"
    bool needsLevel; ///< an ordinary word or name too: counts with a word of level or office before it ("Kota
                     ///< Batu", "Bupati Puncak"), and bare only in a text that has it so as well
    bool orPeople;   ///< of those: counts with its people before it as well ("warga Kaur")
    bool needsCapitals; ///< its first word is in capitals throughout: "DI Yogyakarta" (not "di Yogyakarta"),
                        ///< "NTB"
};

/// Every spelling known: canonical names, joined and split forms, abbreviations, old names, nicknames.
/// Sorted by words, the regions of one spelling by their id.
const std::vector<Spelling>& regionSpellings();

/// Phrases, written like Spelling::words, that hold a spelling but mean no region of the table: "danau toba",
/// "malang raya", "bima arya". They win over the spelling inside, as the longer match.
const std::vector<std::string>& regionDecoys();

/// The regions that a user's argument may mean: a name with or without level ("Kota Cilegon", "Kab. Lebak",
/// "Cilegon", "Kukar"), a code ("36.72", "36", "ID") or "Indonesia". Case, blanks, dots and hyphens do not
/// matter, but a code keeps its dot: "3171" is another region in the codes of BPS than in those of
/// Kemendagri. Empty: unknown. Several: a bare name that is shared ("Bandung"); the kabupaten and kota before
/// the province.
std::vector<RegionId> findRegions(std::u16string_view argument);

} // namespace uhc
