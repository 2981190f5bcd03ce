/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/phrases.hxx"

#include <cstdint>
#include <string_view>
#include <vector>

namespace uhc {

/// What a cue speaks of. Each aspect of a figure is decided by the strongest of its cues alone.
enum class Aspect : std::uint8_t { Topic, Money, Role, Qualifier };
inline constexpr std::size_t aspects = 4;

/// The labels of the aspect Topic: what a share or a count of persons is about.
enum class Topic : std::uint8_t {
    Registered,
    Active,
    Inactive,
    Unregistered,
    Segment,
    Population,
    Unrelated
};
inline constexpr std::size_t topics = 7;

/// The labels of the aspect Money: what an amount is for.
enum class Purpose : std::uint8_t { Allocated, Spent, Needed, Owed, Premium, Sector, Part, Unrelated };
inline constexpr std::size_t purposes = 8;

/// The labels of the aspect Role. Supposed: what would be, if.
enum class CueRole : std::uint8_t { Achieved, Target, Threshold, Past, Change, Supposed };
inline constexpr std::size_t cueRoles = 6;

/// The most labels an aspect has.
inline constexpr std::size_t labels = 8;

constexpr auto label(Topic topic) {
    return static_cast<std::uint8_t>(topic);
}
constexpr auto label(CueRole role) {
    return static_cast<std::uint8_t>(role);
}
constexpr auto label(Purpose purpose) {
    return static_cast<std::uint8_t>(purpose);
}

/// What a cue says and where.
struct CueRule {
    Aspect aspect = Aspect::Topic;
    std::uint8_t label = 0;
    bool ofShares = true;  ///< it speaks of shares
    bool ofPersons = true; ///< it speaks of counts of persons
    bool ofMoney = false;
    std::uint8_t before = 0; ///< it may stand that many words before the figure
    std::uint8_t behind = 0; ///< it may stand that many words behind the figure
    bool sameClause = false; ///< no comma or bracket between
    double weight = 0;
};

/// One row of a cue table.
struct Cue : CueRule {
    std::string_view phrase;
    std::string_view example; ///< a sentence in which it decides; the figure stands in square brackets
};

/// A cue found in the text.
struct CueHit {
    std::uint16_t cue = 0;
    std::uint32_t firstToken = 0;
    std::uint32_t lastToken = 0;
};

/// All cues of cues/topics.tsv, money.tsv, roles.tsv and qualifiers.tsv.
struct CueBook {
    explicit CueBook(Lexicon& lexicon);

    /// The cues in a range of tokens, in order. A longer cue hides one of another label inside it:
    /// "tidak aktif" hides "aktif".
    void find(const Tokens& tokens, std::uint32_t first, std::uint32_t end, std::vector<CueHit>& hits) const;

    bool begins(Lexeme word) const { return phrases.begins(word); }

    /// The words of the row that decided for a label, none where there is no such row (-1).
    std::string_view phraseOf(std::int16_t cue) const {
        return cue < 0 ? std::string_view() : cues[static_cast<std::size_t>(cue)].phrase;
    }

    std::vector<Cue> cues;
    std::vector<CueRule> rules; ///< of the cues, close together, for whoever needs not their words
    double strongest = 0;       ///< the highest weight of all
    int longestReach = 0;       ///< the most words that any cue may stand away from its figure

private:
    PhraseBook phrases;
};

std::string_view labelName(Aspect aspect, std::uint8_t label);

} // namespace uhc
