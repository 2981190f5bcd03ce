/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/cues.hxx"
#include "reader/lexicon.hxx"
#include "reader/phrases.hxx"
#include "reader/reading.hxx"

#include <span>
#include <vector>

namespace uhc {

/// The regions that one spelling may mean.
struct NameGroup {
    std::span<const RegionId> regions; ///< part of Vocabulary::named; empty: a decoy, "danau toba"
    bool nickname = false;
    bool needsLevel = false;
    bool orPeople = false;
    bool needsCapitals = false;
};

/// Words before a region's name (cues/offices.tsv).
struct OfficeCues {
    enum Label : std::uint32_t { Kabupaten, Kota, Province, Branch, Below, OwnProvince, Elsewhere, Nation };
};

/// Words that say that everybody is registered (cues/whole.tsv).
struct WholeCues {
    enum Label : std::uint32_t { Whole, Open };
};

/// Everything the reader knows of words, made from the tables on first use and never changed.
struct Vocabulary {
    Lexicon lexicon;
    PhraseBook layout;           ///< payload: LayoutCues::Label
    PhraseBook names;            ///< payload: index into nameGroups
    PhraseBook offices;          ///< payload: OfficeCues::Label
    PhraseBook whole;            ///< payload: WholeCues::Label
    std::vector<RegionId> named; ///< of all groups, together since each mention looks there
    std::vector<NameGroup> nameGroups;
    /// By lexeme, as PhraseBook::nextWords: of names and offices together, since nearly always neither
    /// begins.
    std::vector<std::uint64_t> wordsBehindRegions;
    CueBook cues;

    Vocabulary();
    Vocabulary(const Vocabulary&) = delete; // the groups point into it
    Vocabulary& operator=(const Vocabulary&) = delete;
};

const Vocabulary& vocabulary();

} // namespace uhc
