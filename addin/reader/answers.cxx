/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answers.hxx"

#include "reader/answer_budget.hxx"
#include "reader/answer_coverage.hxx"
#include "reader/answer_dates.hxx"
#include "reader/answer_words.hxx"
#include "reader/role_choice.hxx"

#include <algorithm>
#include <array>
#include <cmath>

namespace uhc {
namespace {

constexpr double lowestActive = 0.25; // less are the active of a segment
constexpr double besideCoverage = 2.5;
constexpr double weakestMembership = 4.0;
constexpr std::array<double, 8> marks = {0.85, 0.9,   0.95,  0.97,
                                         0.98, 0.985, 0.986, 0.99}; // that decided over UHC in any year
constexpr double criterionNoun = 7.5; // the weight of "syarat" and its like; "minimal", "kalau" have less
constexpr double clearCriterion = 6.0;
constexpr double clearAim = 6.4;      // the weight of "menargetkan" near its figure
constexpr double lowestTarget = 0.4;  // less is a share of something else
constexpr double leastFitting = 0.85; // of today's inhabitants, by count and share: then they fit each other
constexpr double mostFitting = 1.15;  // times today's
constexpr double leastImplied =
    0.45;                            // of today's inhabitants, by count and share of the members; found: 0.47
constexpr double mostImplied = 1.6;  // times today's; found: 1.3
constexpr double mostMembers = 1.6;  // times the inhabitants
constexpr double leastMembers = 0.2; // of today's inhabitants: fewer are a segment's, in any year of JKN
constexpr double leastAlone = 0.4;   // so too where neither a share nor the people are told
constexpr double mostOfPapua = 8;    // so too: its provinces were divided in 2022
constexpr double mostPeople = 2.5;   // times today's: more are those of another area

class Chooser {
public:
    Chooser(const Article& article_, const std::vector<Meaning>& meanings_, Reading& reading_)
        : article(article_), meanings(meanings_), reading(reading_), candidates(article, meanings, reading) {}

    void choose() {
        reading.published = publishedOf(article);
        const std::vector<RegionId> order = regionsInOrder();
        reading.regions.reserve(order.size());
        for (const RegionId region : order)
            reading.regions.push_back(read(region));
        dropSharesOfTotal();
        if (const auto amount = budgetOf(article, meanings, reading))
            reading.budget = candidates.answerOf(*amount);
        reading.threshold = threshold();
        chooseAsOf(article, meanings, reading);
    }

private:
    std::vector<RegionId> regionsInOrder() const {
        RegionSet known;
        std::vector<RegionId> order;
        const auto add = [&](RegionId region) {
            if (region < regions().size() && !known.test(region)) {
                known.set(region);
                order.push_back(region);
            }
        };
        add(reading.subject);
        if (order.empty())
            order.push_back(reading.subject);
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const RegionId region = meanings[i].region;
            const bool answers = meanings[i].kind == Kind::Coverage || meanings[i].kind == Kind::ActiveRate ||
                                 meanings[i].kind == Kind::Members || meanings[i].kind == Kind::Population;
            if (!answers)
                continue;
            add(region);
            for (const RegionId other : meanings[i].alsoOf)
                add(other);
        }
        return order;
    }

    RegionReading read(RegionId region) const {
        RegionReading row;
        row.region = region;
        if (region == noRegion && candidates.areToldOfRegions(Kind::Coverage))
            return row; // what no region is named for is of an area
        const auto shares = sharesOf(region, article, meanings, reading, candidates);
        row.coverage = candidates.best(shares);
        row.activeRate = activeRateOf(region);
        row.members = membersOf(region, row.coverage);
        row.population = populationOf(region, row.members);
        // More members than inhabitants are common; more than half again as many are those of another area.
        if (row.members && row.population && row.members->value > row.population->value * mostMembers)
            row.members.reset();
        if (region == reading.subject && row.members && row.coverage && !row.population &&
            !mayBeOfAll(*row.members, *row.coverage, region)) {
            const bool together = row.members->sentence.start == row.coverage->sentence.start;
            row.members.reset();
            if (together)
                row.coverage.reset();
        }
        if (region != theNation && row.members && !row.coverage && !row.population &&
            !isPlausible(row.members->value, region, leastAlone, mostMembers))
            row.members.reset();
        row.target = target(region, row.coverage);
        if (shares.empty() && row.members && row.population)
            row.coverage = computed(*row.members, *row.population);
        if (shares.empty() && !row.coverage && region == reading.subject && !isOnlyOfOthers())
            row.coverage = coverageInWords(article, meanings, reading.subject);
        return row;
    }

    /// "354.133 jiwa atau 42 persen" of three regions: so many and so large a share make up another number of
    /// people than lives in the one.
    static bool mayBeOfAll(const Answer& members, const Answer& coverage, RegionId region) {
        return isPlausible(members.value / coverage.value, region, leastImplied, mostImplied);
    }

    std::optional<Answer> activeRateOf(RegionId region) const {
        auto found = candidates.of(Kind::ActiveRate, Topic::Active, CueRole::Achieved, region);
        std::erase_if(
            found, [&](const Candidate& one) { return candidates.figure(one.figure).value < lowestActive; });
        // "UHC Non Prioritas (keaktifan di bawah 80 persen)" beside "keaktifan 72,12 persen"
        const auto isBound = [&](const Candidate& one) {
            return meanings[one.figure].qualifier != Qualifier::Plain &&
                   isActiveMark(candidates.figure(one.figure).value);
        };
        if (!std::all_of(found.begin(), found.end(), isBound))
            std::erase_if(found, isBound);
        candidates.keepLatest(found);
        return candidates.best(found);
    }

    std::optional<Answer> membersOf(RegionId region, const std::optional<Answer>& coverage) const {
        auto found = candidates.of(Kind::Members, Topic::Registered, CueRole::Achieved, region);
        const double least = std::max(leastMembers, candidates.leastOfYear());
        std::erase_if(found, [&](const Candidate& one) {
            const Meaning& meaning = meanings[one.figure];
            return candidates.figure(one.figure).value < smallestMembership ||
                   !isPlausible(candidates.worthOf(one.figure), region, least, mostMembers) ||
                   (meaning.topicScore < weakestMembership && !meaning.bonded && !meaning.proven &&
                    !(coverage && isPlausible(candidates.worthOf(one.figure) / coverage->value, region,
                                              leastFitting, mostFitting))) ||
                   isRefinedAsPart(one.figure);
        });
        for (Candidate& one : found)
            one.score += coverage && isBesideShare(one.figure, *coverage) ? besideCoverage : 0;
        candidates.keepLatest(found);
        return candidates.best(found);
    }

    std::optional<Answer> populationOf(RegionId region, const std::optional<Answer>& members) const {
        auto found = candidates.of(Kind::Population, Topic::Population, CueRole::Achieved, region);
        for (const CueRole role : {CueRole::Target, CueRole::Threshold, CueRole::Change, CueRole::Supposed}) {
            // A role speaks of the members beside it: nobody aims for a number of inhabitants.
            const auto more = candidates.of(Kind::Population, Topic::Population, role, region);
            found.insert(found.end(), more.begin(), more.end());
        }
        if (found.empty()) { // "dibanding 178.806 jiwa penduduk"
            found = candidates.of(Kind::Population, Topic::Population, CueRole::Past, region);
            std::erase_if(found, [&](const Candidate& one) {
                const std::uint32_t last = candidates.figure(one.figure).lastToken;
                return !article.signals(last, Signal::People) && !article.signals(last + 1, Signal::People);
            });
        }
        std::erase_if(found, [&](const Candidate& one) {
            const double value = candidates.worthOf(one.figure);
            return value < smallestMembership || !isPlausible(value, region, leastPeople, mostPeople);
        });
        // "Dari 2,7 juta warga yang terdaftar" beside the inhabitants themselves.
        const auto isMembers = [&](const Candidate& one) {
            return members && std::abs(candidates.figure(one.figure).value - members->value) < sameAnswer;
        };
        if (!std::all_of(found.begin(), found.end(), isMembers))
            std::erase_if(found, isMembers);
        return candidates.best(found);
    }

    /// A text without a subject that tells shares of regions: its "seluruh warga" are nobody's.
    bool isOnlyOfOthers() const {
        return reading.subject == noRegion && candidates.areToldOfRegions(Kind::Coverage);
    }

    /// A count of persons can be that of all of a region, as shares of those who live there today.
    static bool isPlausible(double count, RegionId region, double least, double most) {
        if (region >= regions().size())
            return true;
        const Region& one = regions()[region];
        return count >= least * one.people &&
               count <= (one.level == Level::Province && one.code.front() == '9' ? mostOfPapua : most) *
                            one.people;
    }

    /// "189 ribu jiwa jadi peserta" in a headline, "peserta PBI 189.548 jiwa" in the body.
    bool isRefinedAsPart(std::size_t i) const {
        if (candidates.sentence(i).part != Part::Headline)
            return false;
        for (std::size_t other = 0; other < meanings.size(); ++other) {
            if (meanings[other].kind == Kind::SubgroupMembers &&
                candidates.sentence(other).part == Part::Body && candidates.refines(other, i))
                return true;
        }
        return false;
    }

    /// "9.878.782 jiwa atau 95,6 persen": the count that goes with the share answered.
    bool isBesideShare(std::size_t i, const Answer& share) const {
        return candidates.isBeside(i, [&](std::size_t other) {
            return candidates.figure(other).unit == Unit::Share &&
                   std::abs(candidates.figure(other).value - share.value) < sameAnswer;
        });
    }

    /// Shares of several regions that add up to a whole are parts of the province's members, no coverage.
    void dropSharesOfTotal() {
        double sum = 0;
        int count = 0;
        for (std::size_t i = 1; i < reading.regions.size(); ++i) {
            if (const auto& share = reading.regions[i].coverage; share && share->basis == Basis::Stated) {
                sum += share->value;
                ++count;
            }
        }
        const bool parts = count >= 3 && std::abs(sum - 1) <= 0.035;
        for (std::size_t i = 1; i < reading.regions.size(); ++i) {
            std::optional<Answer>& share = reading.regions[i].coverage;
            if (share && share->basis == Basis::Stated && (parts || share->value < lowestCoverage))
                share.reset();
        }
    }

    static std::optional<Answer> computed(const Answer& members, const Answer& population) {
        const double share = std::round(members.value / population.value * 1e4) / 1e4;
        if (share < 0.05 || share > 1.3)
            return std::nullopt;
        Answer answer = members;
        answer.value = share;
        answer.basis = Basis::Computed;
        return answer;
    }

    /// Nobody aims for less than there is, unless clear words say so.
    std::optional<Answer> target(RegionId region, const std::optional<Answer>& coverage) const {
        std::optional<Answer> highest;
        for (const Candidate& one :
             candidates.of(Kind::Coverage, Topic::Registered, CueRole::Target, region)) {
            const bool doubtful = coverage && meanings[one.figure].roleScore < clearAim &&
                                  candidates.figure(one.figure).value < coverage->value - sameAnswer;
            const bool bound = meanings[one.figure].qualifier != Qualifier::Plain &&
                               meanings[one.figure].roleScore < clearAim &&
                               !meanings[one.figure].regionStated; // "harus di atas 90 persen"
            if (candidates.figure(one.figure).value >= lowestTarget && !doubtful && !bound &&
                (!highest || candidates.figure(one.figure).value > highest->value))
                highest = candidates.answerOf(one.figure);
        }
        if (!highest && region == reading.subject && region != theNation)
            highest = pursued();
        return highest;
    }

    /// "Dinkes terus berupaya mengejar target nasional 98 persen": the nation's target is the subject's, too,
    /// where a word of endeavour, not of measure, stands before it, or where it is the subject that aims.
    std::optional<Answer> pursued() const {
        for (const Candidate& one :
             candidates.of(Kind::Coverage, Topic::Registered, CueRole::Target, theNation)) {
            const bool endeavour =
                article.vocabulary.cues.phraseOf(meanings[one.figure].roleCue).starts_with("mengejar|");
            if ((endeavour || subjectAims(one.figure)) && !nationAims(one.figure))
                return candidates.answerOf(one.figure);
        }
        return std::nullopt;
    }

    /// "Secara nasional pemerintah mengejar 99 persen": who aims is the nation.
    bool nationAims(std::size_t i) const {
        const std::uint32_t first = article.firstWordOf(candidates.sentence(i));
        return article.isWord(first, "secara") && article.isWord(first + 1, "nasional");
    }

    /// "Pemkab Bantul menargetkan mencapai target nasional sebesar 98 persen", "Agar memenuhi target RPJMN,
    /// penduduk yang jadi peserta JKN mesti 98 persen".
    bool subjectAims(std::size_t i) const {
        for (std::uint32_t at = candidates.sentence(i).firstToken; at + 2 < candidates.figure(i).firstToken;
             ++at) {
            if (article.isWord(at + 2, "target") &&
                article.isWord(at + 1, {"memenuhi", "mencapai", "mengejar"}) &&
                article.isWord(at, {"agar", "guna", "demi", "untuk", "supaya"}))
                return true;
        }
        auto mention = firstFrom(article.mentions, candidates.sentence(i).firstToken);
        for (; mention != article.mentions.end() && mention->lastToken < candidates.figure(i).firstToken;
             ++mention) {
            if (mention->region == reading.subject &&
                article.isWord(mention->lastToken + 1,
                               {"menargetkan", "mentargetkan", "menarget", "mentarget"}))
                return true;
        }
        return false;
    }

    /// "Target kami 95 persen ... minimal 95 persen warga sudah punya JKN": no word says that it is a
    /// criterion.
    bool isAimAgain(std::size_t i) const {
        const auto& target = reading.regions.front().target;
        if (!target || meanings[i].roleCue < 0 ||
            std::abs(target->value - candidates.figure(i).value) >= sameAnswer)
            return false;
        const auto cue = static_cast<std::size_t>(meanings[i].roleCue);
        return article.vocabulary.cues.rules[cue].weight < criterionNoun;
    }

    /// "warga Kota Bekasi minimal 90 persen" is what somebody wants of the one, unless a clear word says that
    /// it is a criterion.
    bool isOfOneRegion(std::size_t i) const {
        const Sentence& own = candidates.sentence(i);
        const bool before =
            std::any_of(article.mentions.begin(), article.mentions.end(), [&](const Mention& one) {
                return one.firstToken >= own.firstToken && one.lastToken < candidates.figure(i).firstToken &&
                       one.region == meanings[i].region;
            });
        return before && meanings[i].roleScore < clearCriterion &&
               !article.hasSignal(own.firstToken, own.endToken, Signal::OfStatus);
    }

    static bool isMark(double share) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](double mark) { return std::abs(share - mark) < sameAnswer; });
    }

    std::optional<Answer> threshold() const {
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (meanings[i].kind == Kind::Coverage && meanings[i].topic == label(Topic::Registered) &&
                meanings[i].role == CueRole::Threshold && found.size() < mostCandidates &&
                !meanings[i].elsewhere && !isOfOneRegion(i) && isMark(candidates.figure(i).value) &&
                !isAimAgain(i) &&
                !(meanings[i].regionStated && candidates.sentence(i).part == Part::Headline))
                found.push_back({i, meanings[i].roleScore});
        }
        return candidates.best(found);
    }

    const Article& article;
    const std::vector<Meaning>& meanings;
    Reading& reading;
    const Candidates candidates;
};

} // namespace

void answer(const Analysis& analysis, Reading& reading) {
    if (analysis.insurance.speaksOfInsured() && !analysis.insurance.isOnWorkers())
        Chooser(analysis.article, analysis.meanings, reading).choose();
}

} // namespace uhc
