/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/cue_hits.hxx"
#include "reader/meanings.hxx"

#include <cstddef>
#include <vector>

namespace uhc {

/// Decides what amounts are for, sentence after sentence: what money was spoken of holds for a while, and a
/// sentence without an amount may say what the next one's is for.
class PurposeChooser {
public:
    PurposeChooser(const Article& article_, const CueHits& hits_,
                   const std::vector<FigureEvidence>& evidence_, std::vector<Meaning>& meanings_)
        : article(article_), hits(hits_), evidence(evidence_), meanings(meanings_) {}

    void beginSentence();

    /// Purpose and kind of an amount; sets right the one before where this one tells what it was.
    void choose(std::size_t figure);

    /// What a sentence, whose figures are [first, end), means for the amounts of the next one.
    void remember(std::size_t sentence, std::size_t first, std::size_t end);

private:
    struct Choice {
        Purpose purpose = Purpose::Unrelated;
        double score = 0;
    };

    Choice byWords(std::size_t figure) const;
    void weighTheOneBefore(std::size_t figure, Choice& choice);
    void weighContext(std::size_t figure, Choice& choice) const;
    void supply(std::size_t figure, Choice& choice) const;
    void goOn(std::size_t figure, Choice& choice);
    double scoreOf(std::size_t figure, Purpose purpose) const;
    bool isForMonths(std::size_t figure) const;
    bool opensWithValue(const Figure& figure) const;
    bool opensList(const Figure& figure) const;
    bool isSumOfBudgets(std::size_t figure) const;
    bool isCalledBudget(const Figure& figure) const;
    bool isNewState(std::size_t figure) const;
    bool isContrasted(std::size_t before, std::size_t figure) const;
    bool isTotalOfBefore(std::size_t figure) const;
    bool tellsOfSpending(std::size_t figure) const;
    bool namesWholeBudget(std::size_t figure) const;
    bool isShortStatement(const Figure& figure) const;

    const Article& article;
    const CueHits& hits;
    const std::vector<FigureEvidence>& evidence;
    std::vector<Meaning>& meanings;
    Purpose context = Purpose::Unrelated; ///< what the amounts before were for
    int age = 0;                          ///< sentences since
    bool needSaid = false;                ///< the sentence before said that money is needed
    bool budgetSaid = false;              ///< or is set aside
};

} // namespace uhc
