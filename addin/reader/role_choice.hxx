/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

namespace uhc {

inline constexpr std::uint32_t longestListLine = 20; ///< tokens

/// 0.75, 0.8 or 0.85: what criteria of UHC ask of the active rate.
bool isActiveMark(double share);

/// Decides whether figures are reached, aimed for, demanded, past, a change or supposed, sentence after
/// sentence: a heading such as "Syaratnya ada tiga:" holds for the lines behind it.
class RoleChooser {
public:
    RoleChooser(const Article& article_, const CueHits& hits_, const std::vector<FigureEvidence>& evidence_,
                std::vector<Meaning>& meanings_)
        : article(article_), hits(hits_), evidence(evidence_), meanings(meanings_) {}

    /// Role and hedge of figures that are measures of one thing; their kinds must be known.
    void choose(std::span<const std::size_t> group);

    /// What a sentence, whose figures are [first, end), means for the roles of the next one.
    void remember(std::size_t sentence, std::size_t first, std::size_t end);

private:
    std::size_t joinedTo(std::size_t figure) const;
    bool isForStatus(std::size_t figure) const;
    bool isPlanned(std::size_t figure) const;
    bool isCalledCriterion(std::size_t sentence) const;
    bool isOfNamed(std::size_t figure, const Evidence& roles) const;
    bool isBehind(std::size_t figure, std::initializer_list<Word> words) const;
    bool endsStep(std::size_t figure) const;
    CueRole settleStep(std::size_t figure, CueRole role) const;
    bool isNextMark(std::size_t figure) const;
    bool isOfThen(std::size_t figure) const;
    void weighMarks(std::span<const std::size_t> group, Evidence& roles) const;
    bool isCountedCriterion(std::size_t sentence) const;
    bool goesOnWithThen(std::size_t sentence) const;
    bool isCounted(const Sentence& line) const;
    bool asks(const Sentence& line) const;
    bool namesRegion(const Sentence& line) const;
    bool saysTarget(const Evidence& roles) const;
    bool saysThreshold(const Evidence& roles) const;
    bool saysOnlyMinimum(const Evidence& roles) const;
    bool namesCriterion(const Sentence& sentence) const;
    Qualifier hedgeOf(std::size_t figure) const;

    const Article& article;
    const CueHits& hits;
    const std::vector<FigureEvidence>& evidence;
    std::vector<Meaning>& meanings;
    bool listOfCriteria = false;
    bool talkOfTargets = false;
};

} // namespace uhc
