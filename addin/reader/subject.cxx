/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/attribution.hxx"

#include <algorithm>
#include <map>
#include <set>

namespace uhc {
namespace {

// What a mention is worth as a sign of the subject.
constexpr double inHeadline = 4;
constexpr std::uint32_t shortestHeadline = 5; // tokens
constexpr double inLead = 2;
constexpr double inList = 0.3;  // a sentence that names four regions and more
constexpr double withLevel = 0.5;
constexpr double byFigure = 1;
constexpr std::string_view capitalCode = "31";
constexpr double ofCapital = 0.2; // "Jakarta" alone is where the nation's news is made
constexpr double weakest = 1.2;     // below it nothing but the nation is left
constexpr double clearLead = 1.15; // the first must be that much ahead of another of its level

double worth(Sense sense) {
    switch (sense) {
    case Sense::Region:
        return 1;
    case Sense::Dateline:
        return 0.7;
    case Sense::Branch:
        return 0.25;
    case Sense::Event:
        return 0.2;
    case Sense::Container:
        return 0.15;
    }
    return 0;
}

} // namespace

std::map<RegionId, Standing> standingsOf(const Article& article, const std::vector<Meaning>& meanings) {
    std::map<RegionId, Standing> standings;
    std::size_t mention = 0;
    std::set<RegionId> headlined; // a headline counts once, however often the page repeats it
    bool leadSeen = false;
    for (const Sentence& sentence : article.sentences) {
        const std::size_t first = mention;
        while (mention < article.mentions.size() && article.mentions[mention].firstToken < sentence.endToken)
            ++mention;
        const bool lead = sentence.part == Part::Body && !leadSeen;
        leadSeen = leadSeen || lead;
        if (sentence.part == Part::Furniture)
            continue;
        const bool list = mention - first >= 3;
        for (std::size_t m = first; m < mention; ++m) {
            const Mention& one = article.mentions[m];
            if (one.region == noRegion || one.region == theNation)
                continue;
            const bool headline = sentence.part == Part::Headline && sentence.endToken - sentence.firstToken >= shortestHeadline &&
                                  headlined.insert(one.region).second;
            const double factor = headline ? inHeadline : lead ? inLead : list ? inList : 1;
            const bool capital = regions()[one.region].code == capitalCode && !one.withLevel &&
                                 one.firstToken == one.lastToken;
            const double value = (capital ? ofCapital : 1) * (worth(one.sense) + (one.withLevel ? withLevel : 0)) * factor * (one.nickname ? 0.5 : 1);
            Standing& standing = standings[one.region];
            standing.score += value;
            if (value > standing.best) {
                standing.best = value;
                standing.mention = static_cast<std::int32_t>(m);
            }
        }
    }
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const Meaning& meaning = meanings[i];
        const bool answer = meaning.kind == Kind::Coverage || meaning.kind == Kind::Members ||
                            meaning.kind == Kind::BudgetAllocated || meaning.kind == Kind::Population;
        if (answer && meaning.regionStated && standings.contains(meaning.region))
            standings[meaning.region].score += byFigure;
    }
    return standings;
}

Subject subjectOf(const Article& article, const std::vector<Meaning>& meanings) {
    const std::map<RegionId, Standing> standings = standingsOf(article, meanings);
    Subject subject;
    const Standing* best = nullptr;
    const Standing* second = nullptr;
    RegionId secondRegion = noRegion;
    for (const auto& [region, standing] : standings) {
        if (best == nullptr || standing.score > best->score) {
            second = best;
            secondRegion = subject.region;
            best = &standing;
            subject.region = region;
        } else if (second == nullptr || standing.score > second->score) {
            second = &standing;
            secondRegion = region;
        }
    }
    if (best == nullptr || best->score < weakest)
        return {theNation, -1};
    if (second != nullptr && best->score < second->score * clearLead &&
        regions()[secondRegion].level == regions()[subject.region].level)
        return {};
    subject.mention = best->mention;
    return subject;
}

} // namespace uhc
