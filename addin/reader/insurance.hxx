/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/article.hxx"

namespace uhc {

/// Which insurance an article speaks of: that of health (JKN), whose figures are ours, or that of workers
/// (BPJS Ketenagakerjaan), which has members, coverage and contributions of its own (cues/signals.tsv).
class InsuranceNamed {
public:
    explicit InsuranceNamed(const Article& article_);

    /// Any word at all of who is insured; "45 percent of those who answered wanted fewer stops" has none.
    bool speaksOfInsured() const { return ofInsured; }
    /// An article on the insurance of workers that names that of health in passing, if at all.
    bool isOnWorkers() const;

    /// Goes on to the next sentence of the article.
    void read(const Sentence& sentence);
    /// The sentence read last goes on with the insurance of workers, named in it or last before it.
    bool isOfWorkers() const {
        return workersLast && !healthNamed && workers > 1;
    } // once is an aside, or a slip
    /// The sentence read last tells of a survey.
    bool tellsOfSurvey() const { return surveyNamed; }

private:
    const Article& article;
    int workers = 0; ///< times named in the article
    int health = 0;
    bool surveys = false;
    bool ofInsured = false;
    bool workersLast = false; ///< of the two
    bool healthNamed = false; ///< in the sentence read last
    bool surveyNamed = false;
};

} // namespace uhc
