/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/analysis.hxx"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace uhc {

inline constexpr double sameAnswer = 1e-9; ///< apart by less, two values are one
inline constexpr double smallestMembership =
    3000; ///< persons: no kabupaten has fewer members; below it a scale was lost
inline constexpr double leastPeople = 0.35;       ///< of today's inhabitants: fewer are a part of them
inline constexpr std::size_t mostCandidates = 64; ///< of one answer: an article has a handful

/// A figure that may be an answer, and how strongly its words speak for it.
struct Candidate {
    std::size_t figure = 0;
    double score = 0;
};

/// The figures of an article as candidates for the answers of each region.
class Candidates {
public:
    /// `reading` needs its subject, and the day of printing before anything is asked.
    Candidates(const Article& article, const std::vector<Meaning>& meanings, const Reading& reading);

    /// Those that are told of a region with this meaning, in the order of the text.
    std::vector<Candidate> of(Kind kind, Topic topic, CueRole role, RegionId region) const;
    /// The answer that the strongest gives; none where another one is as strong and says something else.
    std::optional<Answer> best(std::vector<Candidate> found) const;
    Answer answerOf(std::size_t figure) const;
    /// "269.989.000 jiwa" of a kabupaten: three zeros too many.
    double worthOf(std::size_t figure) const;
    /// The value of a rounded figure that a finer one makes exact: "98 persen", later "98,99 persen".
    bool refines(std::size_t finer, std::size_t coarser) const;
    /// "47,3 persen (2015), 55,9 persen (2016)": of dated figures those of the latest year.
    void keepLatest(std::vector<Candidate>& found) const;
    /// The least share of a region's people that its members can be in the year of printing, 0: unknown.
    double leastOfYear() const;
    /// Some region has a figure of that kind.
    bool areToldOfRegions(Kind kind) const;

    const Figure& figure(std::size_t i) const { return article.figures[i]; }
    const Figure& figureOf(const Meaning& meaning) const {
        return figure(static_cast<std::size_t>(&meaning - meanings.data()));
    }
    const Sentence& sentence(std::size_t i) const { return article.sentenceOf(figure(i)); }

    /// A measure of a group stands beside another one of its sentence that fits.
    template <class Fits> bool isBeside(std::size_t i, Fits fits) const {
        const auto isOne = [&](std::size_t other) {
            return meanings[other].bonded && figure(other).sentence == figure(i).sentence && fits(other);
        };
        // "1.329.247 jiwa dari 1.304.203 jiwa penduduk atau 101 persen": the whole may stand between.
        const auto step = [&](std::size_t other) { return meanings[other].bonded ? 1u : 2u; };
        return meanings[i].bonded &&
               ((i > 0 && i >= step(i - 1) && isOne(i - step(i - 1))) ||
                (i + 1 < meanings.size() && i + step(i + 1) < meanings.size() && isOne(i + step(i + 1))));
    }

private:
    double strength(std::size_t figure) const;
    bool isElsewhere(std::size_t figure) const;
    CueRole roleOf(std::size_t figure) const;
    bool isQuotedFor(std::size_t quote, std::size_t paraphrase) const;
    bool isQuoted(std::size_t figure) const;
    bool speaksOfThen(const Sentence& sentence) const;
    bool speaksOfNow(const Sentence& sentence) const;
    bool isNewState(std::size_t figure) const;
    bool opensWithNow(const Sentence& sentence) const;
    int monthOf(std::size_t figure) const;
    int yearOf(std::size_t figure) const;

    const Article& article;
    const std::vector<Meaning>& meanings;
    const Reading& reading;
    std::vector<std::pair<RegionId, std::uint32_t>>
        byRegion; ///< each figure with each region it is of, in order
};

} // namespace uhc
