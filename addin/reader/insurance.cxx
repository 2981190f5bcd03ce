/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/insurance.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr int mostWorkers = 3; // mentions of the insurance of workers for one of that of health

bool namesHealth(const Article& article, std::uint32_t at) {
    return article.signals(at, Signal::OfHealth) ||
           (article.isWord(at, "bpjs") && article.isWord(at + 1, "kesehatan"));
}

} // namespace

InsuranceNamed::InsuranceNamed(const Article& article_) : article(article_) {
    const auto end = static_cast<std::uint32_t>(article.tokens.size());
    for (std::uint32_t at = 0; (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
        workers += article.signals(at, Signal::OfWorkers);
        health += namesHealth(article, at);
        surveys = surveys || article.signals(at, Signal::OfSurvey);
        ofInsured = ofInsured || article.signals(at, Signal::OfSubject);
    }
}

bool InsuranceNamed::isOnWorkers() const {
    return workers > std::max(1, mostWorkers * health);
}

void InsuranceNamed::read(const Sentence& sentence) {
    healthNamed = surveyNamed = false;
    if (workers <= 1 && !surveys)
        return; // nearly always
    const std::uint32_t end = sentence.endToken;
    for (std::uint32_t at = sentence.firstToken;
         (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
        if (article.signals(at, Signal::OfWorkers)) {
            workersLast = true;
        } else if (namesHealth(article, at)) {
            workersLast = false;
            healthNamed = true;
        }
        surveyNamed = surveyNamed || article.signals(at, Signal::OfSurvey);
    }
}

} // namespace uhc
