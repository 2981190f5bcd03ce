/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/candidates.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

constexpr double strongestTopic = 8.5; // beyond it a cue says no more
constexpr double nowGain = 1.0;
constexpr double headlineGain = 1.5;     // the body says it as the headline does
constexpr double mostInAKabupaten = 8e6; // persons; Kabupaten Bogor has some 5.8 million
constexpr int yearOfMost = 2019;         // the nation's share was 83 per cent then, the lowest found 45
constexpr double leastOfMost = 0.43;     // so too, from then on
constexpr double equallyGood = 0.3;
constexpr std::uint32_t longestQuote = 250; // tokens
constexpr double slipOfDigit = 0.0201;      // between a quote and its paraphrase

} // namespace

Candidates::Candidates(const Article& article_, const std::vector<Meaning>& meanings_,
                       const Reading& reading_)
    : article(article_), meanings(meanings_), reading(reading_) {
    byRegion.reserve(meanings.size());
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        byRegion.emplace_back(meanings[i].region, static_cast<std::uint32_t>(i));
        for (const RegionId other : meanings[i].alsoOf)
            byRegion.emplace_back(other, static_cast<std::uint32_t>(i));
    }
    std::sort(byRegion.begin(), byRegion.end());
    byRegion.erase(std::unique(byRegion.begin(), byRegion.end()), byRegion.end());
}

Answer Candidates::answerOf(std::size_t i) const {
    Answer answer;
    answer.value = worthOf(i);
    answer.basis = Basis::Stated;
    answer.qualifier = meanings[i].qualifier;
    answer.span = figure(i).span;
    answer.sentence = sentence(i).span;
    return answer;
}

double Candidates::worthOf(std::size_t i) const {
    const Figure& one = figure(i);
    const RegionId region = meanings[i].region;
    const bool small = region < regions().size() && (regions()[region].level == Level::Kabupaten ||
                                                     regions()[region].level == Level::Kota);
    const bool slip =
        one.unit == Unit::Persons && small && one.value > mostInAKabupaten && std::fmod(one.value, 1000) == 0;
    return slip ? one.value / 1000 : one.value;
}

double Candidates::strength(std::size_t i) const {
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
bool Candidates::isElsewhere(std::size_t i) const {
    return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
        const Figure& same = figureOf(other);
        return other.elsewhere && same.unit == figure(i).unit && same.value == figure(i).value;
    });
}

std::vector<Candidate> Candidates::of(Kind kind, Topic topic, CueRole role, RegionId region) const {
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
CueRole Candidates::roleOf(std::size_t i) const {
    const bool ahead = meanings[i].role == CueRole::Achieved && reading.published.known() &&
                       yearOf(i) > reading.published.year && figure(i).unit == Unit::Share;
    return ahead ? CueRole::Target : meanings[i].role;
}

bool Candidates::refines(std::size_t finer, std::size_t coarser) const {
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
bool Candidates::isQuotedFor(std::size_t quote, std::size_t paraphrase) const {
    const Figure& one = figure(quote);
    const Figure& other = figure(paraphrase);
    const double distance = std::abs(one.value - other.value);
    return one.unit == Unit::Share && one.precision < 0.0009 && other.precision < 0.0009 &&
           distance >= sameAnswer && distance <= slipOfDigit && sentence(paraphrase).part == Part::Body &&
           isQuoted(quote) && !isQuoted(paraphrase);
}

bool Candidates::isQuoted(std::size_t i) const {
    const Token* tokens = article.tokens.begin();
    std::uint32_t at = figure(i).firstToken;
    bool quoted = false;
    for (std::uint32_t back = 0; back < longestQuote && at-- > 0 && !tokens[at].isMark('\n'); ++back)
        quoted ^= tokens[at].isMark('"');
    return quoted;
}

std::optional<Answer> Candidates::best(std::vector<Candidate> found) const {
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
            return sentence(one.figure).part == Part::Body && sentence(other.figure).part == Part::Headline &&
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
        const bool rival = other.score > first->score - equallyGood && other.figure != first->figure &&
                           std::abs(figure(other.figure).value - figure(first->figure).value) >= sameAnswer &&
                           !refines(first->figure, other.figure) && !refines(other.figure, first->figure);
        if (rival)
            return std::nullopt; // two readings as good as each other: EXTRACT_FACTS shows both
    }
    return answerOf(first->figure);
}

void Candidates::keepLatest(std::vector<Candidate>& found) const {
    int latestYear = 0;
    int latestMonth = 0;
    for (const Candidate& one : found) {
        // "cakupan 98,72 persen ... pada 2021 hanya 70 persen": what has no year is of the article's time.
        const int year = yearOf(one.figure);
        latestYear = std::max(latestYear, year == 0 ? reading.published.year - 1 : year);
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
bool Candidates::speaksOfThen(const Sentence& one) const {
    const std::uint32_t at = article.firstWordOf(one);
    if (article.isWord(at, "sebelumnya") && article.isMark(at + 1, ',') &&
        article.classAt(at + 2) != WordClass::Speech)
        return true;
    if (article.isWord(at, "tahun") && article.isWord(at + 1, "lalu") && article.isMark(at + 2, ','))
        return true;
    return article.isWord(at + 1, "itu") &&
           (article.isWord(at, "saat") || article.isWord(at, "ketika") || article.isWord(at, "waktu"));
}

/// "Sekarang membaik ke 78,64 persen": what the sentence before says is of before.
bool Candidates::speaksOfNow(const Sentence& one) const {
    const std::uint32_t at = article.firstWordOf(one);
    return article.isWord(at, "sekarang") || article.isWord(at, "kini");
}

/// "Namun pada semester kedua turun menjadi 79,27 persen".
bool Candidates::isNewState(std::size_t i) const {
    const std::uint32_t at = figure(i).firstToken;
    return meanings[i].roleScore >= newState && meanings[i].role == CueRole::Achieved &&
           (article.isWord(at - 1, "menjadi") || article.isWord(at - 1, "jadi"));
}

/// "Sejauh ini sudah 84,01 persen", "Hingga saat ini ...": as of the day of printing.
bool Candidates::opensWithNow(const Sentence& one) const {
    std::uint32_t at = article.firstWordOf(one);
    if (article.isWord(at, "hingga") || article.isWord(at, "sampai"))
        ++at;
    const bool thisMoment =
        (article.isWord(at, "saat") || article.isWord(at, "sejauh") || article.isWord(at, "hari")) &&
        article.isWord(at + 1, "ini");
    return thisMoment || article.isWord(at, "kini") || article.isWord(at, "sekarang");
}

/// Months since year 0 of a figure whose date has year and month, else 0.
int Candidates::monthOf(std::size_t i) const {
    const std::int32_t index = meanings[i].date;
    if (index < 0 && opensWithNow(sentence(i)) && reading.published.month != 0)
        return reading.published.year * 12 + reading.published.month;
    if (index < 0)
        return 0;
    const PartialDate& date = article.dates[static_cast<std::size_t>(index)].date;
    return date.year != 0 && date.month != 0 ? date.year * 12 + date.month : 0;
}

int Candidates::yearOf(std::size_t i) const {
    const std::int32_t date = meanings[i].date;
    return date < 0 ? 0 : article.dates[static_cast<std::size_t>(date)].date.year;
}

double Candidates::leastOfYear() const {
    return reading.published.year >= yearOfMost ? leastOfMost : 0;
}

bool Candidates::areToldOfRegions(Kind kind) const {
    return std::any_of(byRegion.begin(), byRegion.end(), [&](const auto& one) {
        return one.first < regions().size() && meanings[one.second].kind == kind;
    });
}

} // namespace uhc
