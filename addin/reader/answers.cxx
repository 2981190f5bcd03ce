/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answers.hxx"

#include "reader/answer_budget.hxx"
#include "reader/answer_dates.hxx"
#include "reader/answer_words.hxx"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uhc {
namespace {

constexpr double highestCoverage = 1.6;
constexpr double lowestActive = 0.25;    // less are the active of a segment
constexpr double lowestCoverage = 0.205; // less was nowhere reported; it is a part or a slip
constexpr double boundSlack = 0.03;      // "hampir 98 persen" beside 96,4 is another figure
constexpr double strongestTopic = 8.5;   // beyond it a cue says no more
constexpr double nowGain = 1.0;
constexpr double besideCoverage = 2.5;
constexpr double headlineGain = 1.5;        // the body says it as the headline does
constexpr double smallestMembership = 3000; // no kabupaten has fewer members; below it a scale was lost
constexpr double mostInAKabupaten = 8e6;    // persons; Kabupaten Bogor has some 5.8 million
constexpr double weakestMembership = 4.0;
constexpr std::size_t sentencesNear = 3;
constexpr double clearShare = 6.2;       // a weaker cue wants a word of JKN near
constexpr double lowestThreshold = 0.85; // nobody calls less universal
constexpr double criterionNoun = 7.5;    // the weight of "syarat" and its like; "minimal", "kalau" have less
constexpr double lowestTarget = 0.4;     // less is a share of something else
constexpr double newState = 7.6;         // the strength of "naik menjadi"
constexpr double equallyGood = 0.3;
constexpr double mostMembers = 1.6;  // times the inhabitants
constexpr double leastMembers = 0.2; // of today's inhabitants: fewer are a segment's, in any year of JKN
constexpr double leastPeople = 0.35; // of today's inhabitants: fewer are a part of them
constexpr double mostOfPapua = 8;    // so too: its provinces were divided in 2022
constexpr double mostPeople = 2.5;   // times today's: more are those of another area
constexpr double sameAnswer = 1e-9;
constexpr std::uint32_t longestQuote = 250; // tokens
constexpr double slipOfDigit = 0.0201;      // between a quote and its paraphrase
constexpr std::size_t mostCandidates = 64;  // of one answer: an article has a handful

struct Candidate {
    std::size_t figure = 0;
    double score = 0;
};

class Chooser {
public:
    Chooser(const Article& article_, const std::vector<Meaning>& meanings_, Reading& reading_)
        : article(article_), meanings(meanings_), reading(reading_) {}

    void choose() {
        reading.published = publishedOf(article);
        sortByRegion();
        const std::vector<RegionId> order = regionsInOrder();
        reading.regions.reserve(order.size());
        for (const RegionId region : order)
            reading.regions.push_back(read(region));
        dropSharesOfTotal();
        if (const auto amount = budgetOf(article, meanings, reading))
            reading.budget = answerOf(*amount);
        reading.threshold = threshold();
        chooseAsOf(article, meanings, reading);
    }

private:
    const Figure& figure(std::size_t i) const { return article.figures[i]; }
    const Figure& figureOf(const Meaning& meaning) const {
        return figure(static_cast<std::size_t>(&meaning - meanings.data()));
    }
    const Sentence& sentence(std::size_t i) const { return article.sentenceOf(figure(i)); }

    void sortByRegion() {
        byRegion.reserve(meanings.size());
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            byRegion.emplace_back(meanings[i].region, static_cast<std::uint32_t>(i));
            for (const RegionId other : meanings[i].alsoOf)
                byRegion.emplace_back(other, static_cast<std::uint32_t>(i));
        }
        std::sort(byRegion.begin(), byRegion.end());
        byRegion.erase(std::unique(byRegion.begin(), byRegion.end()), byRegion.end());
    }

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

    Answer answerOf(std::size_t i) const {
        Answer answer;
        answer.value = worthOf(i);
        answer.basis = Basis::Stated;
        answer.qualifier = meanings[i].qualifier;
        answer.span = figure(i).span;
        answer.sentence = sentence(i).span;
        return answer;
    }

    /// "269.989.000 jiwa" of a kabupaten: three zeros too many.
    double worthOf(std::size_t i) const {
        const Figure& one = figure(i);
        const RegionId region = meanings[i].region;
        const bool small = region < regions().size() && (regions()[region].level == Level::Kabupaten ||
                                                         regions()[region].level == Level::Kota);
        const bool slip = one.unit == Unit::Persons && small && one.value > mostInAKabupaten &&
                          std::fmod(one.value, 1000) == 0;
        return slip ? one.value / 1000 : one.value;
    }

    double strength(std::size_t i) const {
        const Meaning& meaning = meanings[i];
        double score = std::min(meaning.topicScore, strongestTopic);
        score += meaning.bonded ? 1 : 0;
        score += meaning.proven ? 2 : 0;
        score += meaning.date >= 0 ? 0.7 : 0;
        score += meaning.regionStated ? 0.5 : 0;
        score -= meaning.byContext ? 1 : 0;
        score -= sentence(i).part == Part::Headline ? 1.5 : 0;
        score -= meaning.qualifier != Qualifier::Plain ? 0.5 : 0;
        score += opensWithNow(sentence(i)) ? nowGain : 0;
        return score;
    }

    /// Said of an area or of others, here or where the figure stands again.
    bool isElsewhere(std::size_t i) const {
        return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
            const Figure& same = figureOf(other);
            return other.elsewhere && same.unit == figure(i).unit && same.value == figure(i).value;
        });
    }

    std::vector<Candidate> candidates(Kind kind, Topic topic, CueRole role, RegionId region) const {
        std::vector<Candidate> found;
        auto own = std::lower_bound(byRegion.begin(), byRegion.end(), std::pair(region, std::uint32_t{0}));
        for (; own != byRegion.end() && own->first == region; ++own) {
            const std::size_t i = own->second;
            const Meaning& meaning = meanings[i];
            if (found.size() < mostCandidates && meaning.kind == kind &&
                meaning.topic == static_cast<std::uint8_t>(topic) && roleOf(i) == role && !figure(i).unsure &&
                !(region == noRegion && isElsewhere(i)))
                found.push_back({i, strength(i)});
        }
        return found;
    }

    /// "98 persen di 2024" in an article of 2022 is an aim, whatever stands with it.
    CueRole roleOf(std::size_t i) const {
        const bool ahead = meanings[i].role == CueRole::Achieved && reading.published.known() &&
                           yearOf(i) > reading.published.year && figure(i).unit == Unit::Share;
        return ahead ? CueRole::Target : meanings[i].role;
    }

    /// The value of a rounded figure that a finer one makes exact: "98 persen", later "98,99 persen".
    bool refines(std::size_t finer, std::size_t coarser) const {
        const Figure& fine = figure(finer);
        const Figure& coarse = figure(coarser);
        if (fine.precision >= coarse.precision)
            return false;
        const double distance = fine.value - coarse.value;
        if (std::abs(distance) < coarse.precision)
            return true;
        const Qualifier hedge = meanings[coarser].qualifier;
        return (hedge == Qualifier::Above && distance > 0 && distance < 3 * coarse.precision) ||
               (hedge == Qualifier::Below && distance < 0 && distance > -3 * coarse.precision) ||
               (hedge == Qualifier::About && std::abs(distance) < 2 * coarse.precision);
    }

    /// The paper's words and those of who said it differ in a digit: his own are right.
    bool isQuotedFor(std::size_t quote, std::size_t paraphrase) const {
        const Figure& one = figure(quote);
        const Figure& other = figure(paraphrase);
        const double distance = std::abs(one.value - other.value);
        return one.unit == Unit::Share && one.precision < 0.0009 && other.precision < 0.0009 &&
               distance >= sameAnswer && distance <= slipOfDigit && sentence(paraphrase).part == Part::Body &&
               isQuoted(quote) && !isQuoted(paraphrase);
    }

    bool isQuoted(std::size_t i) const {
        const Token* tokens = article.tokens.begin();
        std::uint32_t at = figure(i).firstToken;
        bool quoted = false;
        for (std::uint32_t back = 0; back < longestQuote && at-- > 0 && !tokens[at].isMark('\n'); ++back)
            quoted ^= tokens[at].isMark('"');
        return quoted;
    }

    std::optional<Answer> best(std::vector<Candidate> found) const {
        if (found.empty())
            return std::nullopt;
        for (Candidate& one : found) {
            for (const Candidate& other : found) {
                if (&one != &other &&
                    std::abs(figure(one.figure).value - figure(other.figure).value) < sameAnswer)
                    one.score += 0.4;
            }
        }
        for (Candidate& one : found) {
            const bool headlined = std::any_of(found.begin(), found.end(), [&](const Candidate& other) {
                return sentence(one.figure).part == Part::Body &&
                       sentence(other.figure).part == Part::Headline &&
                       std::abs(figure(one.figure).value - figure(other.figure).value) < sameAnswer;
            });
            one.score += headlined ? headlineGain : 0;
        }
        for (Candidate& one : found) {
            for (const Candidate& other : found) {
                if (refines(one.figure, other.figure))
                    one.score = std::max(one.score, other.score + 0.2);
            }
        }
        for (Candidate& one : found) {
            for (const Candidate& other : found) {
                if (isQuotedFor(one.figure, other.figure))
                    one.score = std::max(one.score, other.score + 2 * equallyGood);
            }
        }
        const auto first =
            std::max_element(found.begin(), found.end(), [](const Candidate& one, const Candidate& other) {
                return one.score < other.score;
            });
        for (const Candidate& other : found) {
            const bool rival =
                other.score > first->score - equallyGood && other.figure != first->figure &&
                std::abs(figure(other.figure).value - figure(first->figure).value) >= sameAnswer &&
                !refines(first->figure, other.figure) && !refines(other.figure, first->figure);
            if (rival)
                return std::nullopt; // two readings as good as each other: EXTRACT_FACTS shows both
        }
        return answerOf(first->figure);
    }

    RegionReading read(RegionId region) const {
        RegionReading row;
        row.region = region;
        auto shares = candidates(Kind::Coverage, Topic::Registered, CueRole::Achieved, region);
        addRefined(shares, region);
        std::erase_if(shares, [&](const Candidate& one) {
            return figure(one.figure).value > highestCoverage ||
                   figure(one.figure).value < (region == reading.subject ? lowestCoverage : 0) ||
                   isHeadlineOfTarget(one.figure) || isOfUnknown(one.figure) || isOfTarget(one.figure) ||
                   isOfFew(one.figure, region);
        });
        dropBounds(shares);
        dropAims(shares);
        keepLatest(shares);
        dropRemainders(shares);
        dropWhole(shares);
        row.coverage = best(shares);
        const bool shareStated = !shares.empty();
        auto active = candidates(Kind::ActiveRate, Topic::Active, CueRole::Achieved, region);
        std::erase_if(active, [&](const Candidate& one) { return figure(one.figure).value < lowestActive; });
        keepLatest(active);
        row.activeRate = best(active);
        auto members = candidates(Kind::Members, Topic::Registered, CueRole::Achieved, region);
        std::erase_if(members, [&](const Candidate& one) {
            const Meaning& meaning = meanings[one.figure];
            return figure(one.figure).value < smallestMembership ||
                   !isPlausible(worthOf(one.figure), region, leastMembers, mostMembers) ||
                   (meaning.topicScore < weakestMembership && !meaning.bonded && !meaning.proven) ||
                   isRefinedAsPart(one.figure);
        });
        for (Candidate& one : members)
            one.score += row.coverage && isBesideShare(one.figure, *row.coverage) ? besideCoverage : 0;
        keepLatest(members);
        row.members = best(members);
        auto people = candidates(Kind::Population, Topic::Population, CueRole::Achieved, region);
        for (const CueRole role : {CueRole::Target, CueRole::Threshold, CueRole::Change, CueRole::Supposed}) {
            // A role speaks of the members beside it: nobody aims for a number of inhabitants.
            const auto more = candidates(Kind::Population, Topic::Population, role, region);
            people.insert(people.end(), more.begin(), more.end());
        }
        if (people.empty()) { // "dibanding 178.806 jiwa penduduk"
            people = candidates(Kind::Population, Topic::Population, CueRole::Past, region);
            std::erase_if(people, [&](const Candidate& one) {
                const std::uint32_t last = figure(one.figure).lastToken;
                return !article.signals(last, Signal::People) && !article.signals(last + 1, Signal::People);
            });
        }
        std::erase_if(people, [&](const Candidate& one) {
            const double value = worthOf(one.figure);
            return value < smallestMembership || !isPlausible(value, region, leastPeople, mostPeople);
        });
        // "Dari 2,7 juta warga yang terdaftar" beside the inhabitants themselves.
        const auto isMembers = [&](const Candidate& one) {
            return row.members && std::abs(figure(one.figure).value - row.members->value) < sameAnswer;
        };
        if (!std::all_of(people.begin(), people.end(), isMembers))
            std::erase_if(people, isMembers);
        row.population = best(people);
        // More members than inhabitants are common; more than half again as many are those of another area.
        if (row.members && row.population && row.members->value > row.population->value * mostMembers)
            row.members.reset();
        row.target = target(region);
        if (!shareStated && row.members && row.population)
            row.coverage = computed(*row.members, *row.population);
        if (!shareStated && !row.coverage && region == reading.subject && !isOnlyOfOthers())
            row.coverage = coverageInWords(article, meanings, reading.subject);
        return row;
    }

    /// A text without a subject that tells shares of regions: its "seluruh warga" are nobody's.
    bool isOnlyOfOthers() const {
        return reading.subject == noRegion &&
               std::any_of(byRegion.begin(), byRegion.end(), [&](const auto& one) {
                   return one.first < regions().size() && meanings[one.second].kind == Kind::Coverage;
               });
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
        if (sentence(i).part != Part::Headline)
            return false;
        for (std::size_t other = 0; other < meanings.size(); ++other) {
            if (meanings[other].kind == Kind::SubgroupMembers && sentence(other).part == Part::Body &&
                refines(other, i))
                return true;
        }
        return false;
    }

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

    /// "9.878.782 jiwa atau 95,6 persen": the count that goes with the share answered.
    bool isBesideShare(std::size_t i, const Answer& share) const {
        return isBeside(i, [&](std::size_t other) {
            return figure(other).unit == Unit::Share &&
                   std::abs(figure(other).value - share.value) < sameAnswer;
        });
    }

    /// "171,67 juta jiwa atau 91 persen dari target".
    bool isOfTarget(std::size_t i) const {
        std::size_t last = i;
        if (meanings[i].bonded && last + 1 < meanings.size() && meanings[last + 1].bonded &&
            figure(last + 1).unit == Unit::Persons && figure(last + 1).sentence == figure(i).sentence)
            ++last;
        std::uint32_t at = figure(last).lastToken + 1;
        at += article.isMark(at, ',') ? 1 : 0;
        return article.isWord(at, "dari") &&
               (article.isWord(at + 1, "target") || article.isWord(at + 1, "sasaran"));
    }

    /// "1.508 warga atau 97,43 persen" are those of a village, whatever it is called; "8.017 orang atau 54,87
    /// persen" in a kabupaten of 240 thousand is a share of something else.
    bool isOfFew(std::size_t i, RegionId region) const {
        const bool ofPeople = std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
            return other.kind == Kind::Population && figureOf(other).sentence == figure(i).sentence;
        });
        const double people = region < regions().size() && !ofPeople ? regions()[region].people : 0;
        return isBeside(i, [&](std::size_t other) {
            return meanings[other].topic == meanings[i].topic && figure(other).unit == Unit::Persons &&
                   !figure(other).unsure &&
                   (figure(other).value < smallestMembership ||
                    figure(other).value < figure(i).value * people * leastPeople);
        });
    }

    /// "di atas 95 persen" says less than "99,9 persen", whatever their days are.
    void dropBounds(std::vector<Candidate>& found) const {
        std::erase_if(found, [&, all = found](const Candidate& one) {
            const Qualifier hedge = meanings[one.figure].qualifier;
            return std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                const double distance = figure(other.figure).value - figure(one.figure).value;
                const double finer = figure(one.figure).precision - figure(other.figure).precision;
                const bool exact = meanings[other.figure].qualifier == Qualifier::Plain;
                const bool above = hedge == Qualifier::Above && exact && distance > 0 && finer > 0;
                const bool below = hedge == Qualifier::Below && finer >= 0 &&
                                   (distance < -boundSlack || (distance < 0 && sayBelow(one.figure))) &&
                                   meanings[other.figure].qualifier != Qualifier::Below;
                return above || below;
            });
        });
    }

    /// "di bawah 70 persen", unlike "hampir 70 persen", leaves open how far.
    bool sayBelow(std::size_t i) const {
        const std::uint32_t at = figure(i).firstToken;
        return at > 0 && (article.isWord(at - 1, "bawah") || article.isWord(at - 1, "dibawah") ||
                          article.isWord(at - 1, "below"));
    }

    /// "kalau UHC-nya sudah 98 persen" beside "target kami 98 persen" and "sekarang hampir 93 persen".
    void dropAims(std::vector<Candidate>& found) const {
        const auto isAim = [&](const Candidate& one) {
            const double value = figure(one.figure).value;
            return figure(one.figure).precision > 0.0009 &&
                   std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
                       const Figure& same = figureOf(other);
                       return (other.role == CueRole::Target || other.role == CueRole::Threshold) &&
                              same.unit == Unit::Share && std::abs(same.value - value) < sameAnswer;
                   });
        };
        if (!std::all_of(found.begin(), found.end(), isAim))
            std::erase_if(found, isAim);
    }

    /// "Sudah 99 persen warga punya sumur": a share of the people in a text of JKN, but no word of it near.
    bool isOfUnknown(std::size_t i) const {
        const Meaning& meaning = meanings[i];
        if (meaning.topicScore >= clearShare || meaning.byContext || meaning.bonded || meaning.proven)
            return false;
        const std::size_t own = figure(i).sentence;
        const std::uint32_t from = article.sentences[own - std::min(own, sentencesNear)].firstToken;
        const std::uint32_t end = article.sentences[own].endToken;
        for (std::uint32_t at = from; (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
            if (article.signals(at, Signal::OfSubject))
                return false;
        }
        return true;
    }

    /// "95 persen warga terdaftar" in the headline, "tahun lalu sudah 95,15 persen" in the body: the latest
    /// there is.
    void addRefined(std::vector<Candidate>& found, RegionId region) const {
        for (const Candidate& past : candidates(Kind::Coverage, Topic::Registered, CueRole::Past, region)) {
            const bool refined = std::any_of(found.begin(), found.end(), [&](const Candidate& one) {
                return sentence(one.figure).part == Part::Headline && refines(past.figure, one.figure);
            });
            if (refined)
                found.push_back(past);
        }
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

    /// "Baru 71,25 persen ... jumlah itu 28,75 persen dari penduduk": what is left of another share is none.
    void dropRemainders(std::vector<Candidate>& found) const {
        const auto completes = [&](const Candidate& one, const Candidate& other) {
            const Figure& rest = figure(one.figure);
            const Figure& most = figure(other.figure);
            const bool sums = std::abs(rest.value + most.value - 1) < std::min(rest.precision, 1e-3);
            // "provinsi 20 persen, 80 persen lainnya kabupaten": both are parts of something else
            const bool parts =
                rest.precision > 0.001 && most.precision > 0.001 && rest.sentence == most.sentence;
            return sums && (parts || (rest.precision < 0.001 && rest.value < most.value));
        };
        std::erase_if(found, [&, all = found](const Candidate& one) {
            return std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                return one.figure != other.figure && completes(one, other);
            });
        });
    }

    /// "sudah mencapai 106 persen, berarti 100 persen masyarakat telah terjamin": what it comes to.
    void dropWhole(std::vector<Candidate>& found) const {
        std::erase_if(found, [&, all = found](const Candidate& one) {
            return figure(one.figure).value == 1 &&
                   std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                       return figure(other.figure).value > 1 &&
                              figure(other.figure).sentence == figure(one.figure).sentence;
                   });
        });
    }

    /// "47,3 persen (2015), 55,9 persen (2016)": of dated figures those of the latest year.
    void keepLatest(std::vector<Candidate>& found) const {
        int latestYear = 0;
        int latestMonth = 0;
        for (const Candidate& one : found) {
            latestYear = std::max(latestYear, yearOf(one.figure));
            latestMonth = std::max(latestMonth, monthOf(one.figure));
        }
        const auto earlier = [&](const Candidate& one) { return speaksOfThen(sentence(one.figure)); };
        if (!std::all_of(found.begin(), found.end(), earlier))
            std::erase_if(found, earlier);
        std::erase_if(found, [&, all = found](const Candidate& one) {
            return std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                return figure(other.figure).sentence == figure(one.figure).sentence + 1 &&
                       figure(other.figure).value != figure(one.figure).value &&
                       (speaksOfNow(sentence(other.figure)) || isNewState(other.figure));
            });
        });
        std::erase_if(found, [&](const Candidate& one) {
            return (yearOf(one.figure) != 0 && yearOf(one.figure) < latestYear) ||
                   (monthOf(one.figure) != 0 && monthOf(one.figure) < latestMonth);
        });
    }

    /// "Saat itu, sebanyak 1.218.778 jiwa terdaftar": earlier than what has no such word.
    bool speaksOfThen(const Sentence& one) const {
        const std::uint32_t at = article.firstWordOf(one);
        if (article.isWord(at, "sebelumnya") && article.isMark(at + 1, ',') &&
            article.classAt(at + 2) != WordClass::Speech)
            return true;
        return article.isWord(at + 1, "itu") &&
               (article.isWord(at, "saat") || article.isWord(at, "ketika") || article.isWord(at, "waktu"));
    }

    /// "Sekarang membaik ke 78,64 persen": what the sentence before says is of before.
    bool speaksOfNow(const Sentence& one) const {
        const std::uint32_t at = article.firstWordOf(one);
        return article.isWord(at, "sekarang") || article.isWord(at, "kini");
    }

    /// "Namun pada semester kedua turun menjadi 79,27 persen".
    bool isNewState(std::size_t i) const {
        const std::uint32_t at = figure(i).firstToken;
        return meanings[i].roleScore >= newState && meanings[i].role == CueRole::Achieved &&
               (article.isWord(at - 1, "menjadi") || article.isWord(at - 1, "jadi"));
    }

    /// "Sejauh ini sudah 84,01 persen", "Hingga saat ini ...": as of the day of printing.
    bool opensWithNow(const Sentence& one) const {
        std::uint32_t at = article.firstWordOf(one);
        if (article.isWord(at, "hingga") || article.isWord(at, "sampai"))
            ++at;
        const bool thisMoment =
            (article.isWord(at, "saat") || article.isWord(at, "sejauh") || article.isWord(at, "hari")) &&
            article.isWord(at + 1, "ini");
        return thisMoment || article.isWord(at, "kini") || article.isWord(at, "sekarang");
    }

    /// Months since year 0 of a figure whose date has year and month, else 0.
    int monthOf(std::size_t i) const {
        const std::int32_t index = meanings[i].date;
        if (index < 0 && opensWithNow(sentence(i)) && reading.published.month != 0)
            return reading.published.year * 12 + reading.published.month;
        if (index < 0)
            return 0;
        const PartialDate& date = article.dates[static_cast<std::size_t>(index)].date;
        return date.year != 0 && date.month != 0 ? date.year * 12 + date.month : 0;
    }

    int yearOf(std::size_t i) const {
        const std::int32_t date = meanings[i].date;
        return date < 0 ? 0 : article.dates[static_cast<std::size_t>(date)].date.year;
    }

    /// A headline states as reached what the body only aims for.
    bool isHeadlineOfTarget(std::size_t i) const {
        if (sentence(i).part != Part::Headline)
            return false;
        for (std::size_t other = 0; other < meanings.size(); ++other) {
            const bool aim =
                meanings[other].role == CueRole::Target || meanings[other].role == CueRole::Supposed;
            if (aim && meanings[other].kind == Kind::Coverage && sentence(other).part == Part::Body &&
                figure(other).value == figure(i).value)
                return true;
        }
        return false;
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

    std::optional<Answer> target(RegionId region) const {
        std::optional<Answer> highest;
        for (const Candidate& one : candidates(Kind::Coverage, Topic::Registered, CueRole::Target, region)) {
            if (figure(one.figure).value >= lowestTarget &&
                (!highest || figure(one.figure).value > highest->value))
                highest = answerOf(one.figure);
        }
        if (!highest && region == reading.subject && region != theNation)
            highest = pursued();
        return highest;
    }

    /// "Dinkes terus berupaya mengejar target nasional 98 persen": the nation's target is the subject's, too,
    /// where a word of endeavour, not of measure, stands before it, or where it is the subject that aims.
    std::optional<Answer> pursued() const {
        for (const Candidate& one :
             candidates(Kind::Coverage, Topic::Registered, CueRole::Target, theNation)) {
            const std::int16_t cue = meanings[one.figure].roleCue;
            const bool endeavour =
                cue >= 0 &&
                article.vocabulary.cues.cues[static_cast<std::size_t>(cue)].phrase.starts_with("mengejar|");
            if (endeavour || subjectAims(one.figure))
                return answerOf(one.figure);
        }
        return std::nullopt;
    }

    /// "Pemkab Bantul menargetkan mencapai target nasional sebesar 98 persen".
    bool subjectAims(std::size_t i) const {
        auto mention = firstFrom(article.mentions, sentence(i).firstToken);
        for (; mention != article.mentions.end() && mention->lastToken < figure(i).firstToken; ++mention) {
            if (mention->region == reading.subject &&
                article.hasWord(mention->lastToken + 1, mention->lastToken + 2,
                                {"menargetkan", "mentargetkan", "menarget", "mentarget"}))
                return true;
        }
        return false;
    }

    /// "Target kami 95 persen ... minimal 95 persen warga sudah punya JKN": no word says that it is a
    /// criterion.
    bool isAimAgain(std::size_t i) const {
        const auto& target = reading.regions.front().target;
        if (!target || meanings[i].roleCue < 0 || std::abs(target->value - figure(i).value) >= sameAnswer)
            return false;
        const auto cue = static_cast<std::size_t>(meanings[i].roleCue);
        return article.vocabulary.cues.rules[cue].weight < criterionNoun;
    }

    std::optional<Answer> threshold() const {
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (meanings[i].kind == Kind::Coverage &&
                meanings[i].topic == static_cast<std::uint8_t>(Topic::Registered) &&
                meanings[i].role == CueRole::Threshold && found.size() < mostCandidates &&
                !meanings[i].elsewhere && figure(i).value >= lowestThreshold && !isAimAgain(i) &&
                !(meanings[i].regionStated && sentence(i).part == Part::Headline))
                found.push_back({i, meanings[i].roleScore});
        }
        return best(found);
    }

    std::vector<std::pair<RegionId, std::uint32_t>>
        byRegion; ///< each figure with each region it is of, in order
    const Article& article;
    const std::vector<Meaning>& meanings;
    Reading& reading;
};

} // namespace

void answer(const Analysis& analysis, Reading& reading) {
    if (analysis.insurance.speaksOfInsured() && !analysis.insurance.isOnWorkers())
        Chooser(analysis.article, analysis.meanings, reading).choose();
}

} // namespace uhc
