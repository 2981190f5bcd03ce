/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/attribution.hxx"

#include "reader/areas.hxx"

#include <algorithm>
#include <array>

namespace uhc {
namespace {

// What a mention is worth as a sign of the subject.
constexpr double inHeadline = 4;
constexpr std::uint32_t shortestHeadline = 5; // tokens
constexpr double inLead = 2;
constexpr double inList = 0.3; // a sentence that names four regions and more
constexpr double withLevel = 0.5;
constexpr double byFigure = 1;
constexpr std::size_t usualCount = 8; // regions named in an article
constexpr std::string_view capitalCode = "31";
constexpr double ofCapital = 0.2;     // "Jakarta" alone is where the nation's news is made
constexpr double weakestWhole = 0.25; // of a province that is the only name of the text
constexpr double weakestAlone = 0.9;
constexpr double weakest = 1.4;    // below it nothing but the nation is left
constexpr double clearLead = 1.25; // the first must be that much ahead of another of its level
constexpr double clearLeadInList = 1.6;
constexpr double clearLeadOfOpening = 1.1; // where the first alone is named in headline or lead
constexpr double clearLeadOfArea = 4;      // a town far ahead of all others of a branch's area
constexpr double openingBefore = 1.6;      // times the best mention of the other
constexpr double weakBesideNation = 4;
constexpr double whereCompared = 0.25;
constexpr int longList = 3;
constexpr int shortList = 2;           // of a province that the headline or the lead names
constexpr double clearProvince = 0.75; // of the best score
constexpr double provinceBesideList = 0.4;
constexpr double placeBesideProvince = 0.75;
constexpr double placeBesideOthers = 0.4;

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

bool isPlace(RegionId region) {
    const Level level = regions()[region].level;
    return level == Level::Kabupaten || level == Level::Kota;
}

/// Kabupaten and kota (or provinces) with figures of their own, of one province or (noRegion) of all.
int figureBearers(const std::vector<Standing>& ranks, RegionId province, bool places) {
    return static_cast<int>(std::count_if(ranks.begin(), ranks.end(), [&](const Standing& one) {
        return one.figures > 0 && isPlace(one.region) == places &&
               (province == noRegion || regions()[one.region].province == province);
    }));
}

/// An article that goes through the kabupaten of a province, or that opens with its figure, is about the
/// province.
const Standing* provinceOfList(const std::vector<Standing>& ranks) {
    const double best = ranks.front().score;
    if (!isPlace(ranks.front().region))
        return nullptr;
    for (const Standing& one : ranks) {
        // "Peserta JKN di Maluku 94,62 persen ... Khusus Kota Ambon": the rest are parts of what opens.
        if (one.opens && one.score >= best * clearProvince && ranks.front().best < inHeadline &&
            regions()[ranks.front().region].province == one.region)
            return &one;
        if (ranks.front().opens && one.score < best * clearProvince)
            continue; // "Kota Ambon capai 98 persen ... di Provinsi Maluku 99,64 persen, rinciannya ..."
        const bool opens = one.best > ranks.front().best && one.score >= best * clearProvince;
        if (ranks.front().best >= inHeadline && one.best < inHeadline && one.figures == 0)
            continue; // "Cakupan JKN Tanjungpinang terendah": held against the others of its province
        if (regions()[one.region].level == Level::Province && one.score >= best * provinceBesideList &&
            figureBearers(ranks, one.region, true) >= (opens ? shortList : longList) &&
            regions()[ranks.front().region].province == one.region)
            return &one;
    }
    return nullptr;
}

/// The only kabupaten or kota in the headlines, if figures are told of it.
const Standing* headlinedPlace(const std::vector<Standing>& ranks) {
    const Standing* only = nullptr;
    for (const Standing& one : ranks) {
        if (!isPlace(one.region) || one.best < inHeadline)
            continue;
        if (only != nullptr || one.figures + one.carried == 0)
            return nullptr;
        only = &one;
    }
    return only;
}

/// "Bupati Nabire", with the province named as often: the place, where it is the only one of its province.
const Standing* placeInProvince(const std::vector<Standing>& ranks) {
    const Standing& first = ranks.front();
    const Standing& second = ranks[1];
    const bool inside =
        regions()[first.region].level == Level::Province && isPlace(second.region) && !first.opens &&
        (regions()[second.region].province == first.region ||
         (regions()[second.region].code.front() == '9' && regions()[first.region].code.front() == '9'));
    const int figures = second.figures + second.carried;
    // "cakupan Majalengka 95,99 persen, melebihi Jabar": what opens is not what it is held against.
    const bool opens = second.opens && second.best > first.best;
    const bool told = figures > 0 || (first.figures + first.carried == 0 && second.best >= inHeadline);
    if (!inside || !told || (first.figures > figures && !opens) ||
        second.score < first.score * placeBesideProvince)
        return nullptr;
    const bool alone = std::none_of(ranks.begin() + 2, ranks.end(), [&](const Standing& one) {
        return isPlace(one.region) && one.score > second.score * placeBesideOthers;
    });
    return alone ? &second : nullptr;
}

/// The last name before the figure is only what another is held against.
bool isOfYardstick(const Article& article, const Figure& figure) {
    const auto behind = firstFrom(article.mentions, figure.firstToken);
    return behind != article.mentions.begin() && isYardstick(article, *std::prev(behind));
}

bool nationHasFigures(const Article& article, const std::vector<Meaning>& meanings) {
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const Meaning& meaning = meanings[i];
        if (meaning.region == theNation && meaning.regionStated && meaning.role == CueRole::Achieved &&
            (meaning.kind == Kind::Coverage || meaning.kind == Kind::Members) &&
            !isOfYardstick(article, article.figures[i]))
            return true;
    }
    return false;
}

/// A text without a region is about the nation where it names it; "Cakupan JKN sudah 97,2 persen" is of no
/// known place.
bool speaksOfNation(const Article& article) {
    const auto end = static_cast<std::uint32_t>(article.tokens.size());
    for (std::uint32_t at = 0; (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
        if (article.signals(at, Signal::OfNation))
            return true;
    }
    return false;
}

/// Two places of one province, neither before the other: the province, if the text names it as well.
Subject provinceOf(const Standing& first, const Standing& second, const std::vector<Standing>& ranks) {
    const RegionId province = regions()[first.region].province;
    if (!isPlace(first.region) || regions()[second.region].province != province)
        return {};
    for (const Standing& one : ranks) {
        const bool ownList = one.figures > 0 && figureBearers(ranks, province, true) >= longList;
        if (one.region == province && (ownList || one.score >= first.score * provinceBesideList))
            return {province, one.mention};
    }
    return {};
}

/// "Polman masih kalah dari Mamasa": what the subject is held against.
bool isCompared(const Article& article, const Mention& mention) {
    for (std::uint32_t back = 1; back <= 2 && back <= mention.firstToken; ++back) {
        if (article.signals(mention.firstToken - back, Signal::Compares))
            return true;
    }
    return false;
}

/// The standings by region.
class StandingTable {
public:
    StandingTable() {
        places.fill(nowhere);
        standings.reserve(usualCount);
    }

    bool contains(RegionId region) const { return region < mostRegions && places[region] != nowhere; }

    Standing& of(RegionId region) {
        if (places[region] == nowhere) {
            places[region] = static_cast<std::uint16_t>(standings.size());
            standings.emplace_back().region = region;
        }
        return standings[places[region]];
    }

    std::vector<Standing> standings;

private:
    static constexpr std::uint16_t nowhere = 0xFFFF;
    std::array<std::uint16_t, mostRegions> places;
};

/// A measure of members in the body, be it reached or aimed for.
bool isOfMembers(const Article& article, const Figure& figure, const Meaning& meaning) {
    return (meaning.kind == Kind::Coverage || meaning.kind == Kind::Members ||
            meaning.kind == Kind::ActiveRate) &&
           article.sentenceOf(figure).part == Part::Body;
}

/// The first measure of members that the body of an article tells: a province's is that of the subject, what
/// follows are its parts.
bool opensWith(const Article& article, const Figure& figure, const Meaning& meaning) {
    return isOfMembers(article, figure, meaning) && meaning.role != CueRole::Target &&
           meaning.role != CueRole::Threshold;
}

bool namesBranch(const Article& article) {
    const auto end = static_cast<std::uint32_t>(article.tokens.size());
    for (std::uint32_t at = 0; (at = article.tokens.next(Landmark::Region, at, end)) < end; ++at) {
        if (article.isWord(at, "cabang"))
            return true;
    }
    return false;
}

/// "di wilayah kerja kami", "membawahi empat kabupaten", among the tokens [from, end).
bool saysBranchArea(const Article& article, std::uint32_t from, std::uint32_t end) {
    for (; from < end; ++from) {
        if (article.signals(from, Signal::ServesArea) || namesBranchArea(article, from))
            return true;
    }
    return false;
}

bool saysBranchArea(const Article& article) {
    return saysBranchArea(article, 1, static_cast<std::uint32_t>(article.tokens.size()));
}

/// "Yang masuk wilayah kerja Cabang Kendari ialah Bombana, Kolaka, dan Kota Kendari": a branch looks after it
/// and its neighbours.
bool isOneOfArea(const Article& article, RegionId region) {
    std::size_t mention = 0;
    for (const Sentence& sentence : article.sentences) {
        int named = 0;
        bool own = false;
        for (; mention < article.mentions.size() && article.mentions[mention].firstToken < sentence.endToken;
             ++mention) {
            named += isRegion(article.mentions[mention]);
            own = own || (isRegion(article.mentions[mention]) && article.mentions[mention].region == region);
        }
        if (!own || named < longList)
            continue;
        if (saysBranchArea(article, sentence.firstToken, sentence.endToken))
            return true;
    }
    return false;
}

/// "Pemkab Lebak", "Bupati Lebak": not just "Kabupaten Lebak".
bool namesOffice(const Article& article, RegionId region) {
    return std::any_of(article.mentions.begin(), article.mentions.end(), [&](const Mention& one) {
        return one.region == region && one.firstToken < one.nameToken && one.sense != Sense::Branch &&
               !article.isWord(one.firstToken, {"kabupaten", "kota", "kab", "kotamadya"});
    });
}

/// A branch speaks of its area and no office of the town is named: the town is where the branch is, or one of
/// those it goes through, no more.
bool isOnlyOfArea(const Article& article, const Standing& town, bool list) {
    return (town.asBranch > 0 || list) && namesBranch(article) && !namesOffice(article, town.region) &&
           saysBranchArea(article);
}

/// "Peserta JKN di wilayah kerja BPJS Kesehatan Cabang Kendari 1.466.999 jiwa": the first measure is of no
/// one region, be it reached or aimed for.
bool opensWithArea(const Article& article, const std::vector<Meaning>& meanings) {
    const auto isOfArea = [](const Meaning& one) { return one.regionStated && one.region == noRegion; };
    bool aimed = false;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (opensWith(article, article.figures[i], meanings[i]))
            return isOfArea(meanings[i]) || aimed;
        aimed = aimed || (isOfMembers(article, article.figures[i], meanings[i]) && isOfArea(meanings[i]));
    }
    return false;
}

/// "Cabang Solo mencatat Kabupaten Sragen terendah. Yang terdaftar baru 701.203 orang ... Kota Solo sudah 95
/// persen": the place that opens and is set apart from those that follow, noRegion where none is.
RegionId singledOut(const Article& article, const std::vector<Meaning>& meanings) {
    RegionId only = noRegion;
    std::uint32_t opening = 0; // the first token of the sentence that names it first
    for (const Sentence& sentence : article.sentences) {
        if (sentence.part == Part::Furniture)
            continue;
        auto mention = firstFrom(article.mentions, sentence.firstToken);
        for (; mention != article.mentions.end() && mention->firstToken < sentence.endToken; ++mention) {
            if (!isRegion(*mention) || mention->region >= regions().size() || !isPlace(mention->region) ||
                mention->region == only)
                continue;
            if (only == noRegion) {
                only = mention->region;
                opening = sentence.firstToken;
                continue;
            }
            const std::size_t end = article.figureFrom(sentence.firstToken);
            const auto isOwn = [&](const Meaning& one) {
                return one.region == only && (one.kind == Kind::Coverage || one.kind == Kind::Members);
            };
            const auto first = meanings.begin();
            const bool apart = std::any_of(first, first + static_cast<std::ptrdiff_t>(end), isOwn) &&
                               article.hasWord(opening, sentence.firstToken,
                                               {"terendah", "tertinggi", "buncit", "tertinggal", "rendah"});
            return apart ? only : noRegion;
        }
    }
    return noRegion;
}

/// The place singled out, where nothing is told but of places.
const Standing* placeSetApart(const Article& article, const std::vector<Meaning>& meanings,
                              const std::vector<Standing>& ranks) {
    const bool onlyPlaces =
        isPlace(ranks.front().region) && std::all_of(ranks.begin(), ranks.end(), [](const Standing& one) {
            return one.figures + one.carried == 0 || isPlace(one.region);
        });
    if (!onlyPlaces || figureBearers(ranks, noRegion, true) <= 1)
        return nullptr;
    const RegionId apart = singledOut(article, meanings);
    const auto place = std::ranges::find(ranks, apart, &Standing::region);
    return place != ranks.end() ? &*place : nullptr;
}

/// What the region has reached is told.
bool hasOwnLevel(const std::vector<Meaning>& meanings, RegionId region) {
    return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& one) {
        return one.region == region && one.role == CueRole::Achieved &&
               (one.kind == Kind::Coverage || one.kind == Kind::Members || one.kind == Kind::ActiveRate ||
                one.kind == Kind::BudgetAllocated);
    });
}

/// The body opens with a number of regions that a branch looks after.
bool opensWithSeveral(const Article& article) {
    for (const Sentence& sentence : article.sentences) {
        if (sentence.part != Part::Body)
            continue;
        const std::size_t first = article.figureFrom(sentence.firstToken);
        return first < article.figures.size() && article.figures[first].firstToken < sentence.endToken &&
               article.figures[first].unit == Unit::Regions && article.figures[first].value > 1 &&
               saysBranchArea(article, sentence.firstToken, sentence.endToken);
    }
    return false;
}

} // namespace

std::vector<Standing> standingsOf(const Article& article, const std::vector<Meaning>& meanings) {
    StandingTable table;
    std::size_t mention = 0;
    RegionSet headlined; // a headline counts once, however often the page repeats it
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
            const bool headline = sentence.part == Part::Headline &&
                                  sentence.endToken - sentence.firstToken >= shortestHeadline &&
                                  !headlined.test(one.region);
            if (headline)
                headlined.set(one.region);
            const double factor = headline ? inHeadline : lead ? inLead : list ? inList : 1;
            const bool capital = regions()[one.region].code == capitalCode && !one.withLevel &&
                                 one.firstToken == one.lastToken;
            const double value =
                (capital ? ofCapital : 1) * (headline && isCompared(article, one) ? whereCompared : 1) *
                (worth(one.sense) + (one.withLevel ? withLevel : 0)) * factor * (one.nickname ? 0.5 : 1);
            Standing& standing = table.of(one.region);
            standing.score += value;
            standing.asBranch += one.sense == Sense::Branch ? value : 0;
            if (value > standing.best) {
                standing.best = value;
                standing.mention = static_cast<std::int32_t>(m);
            }
        }
    }
    bool opened = false;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const Meaning& meaning = meanings[i];
        if (!opened && opensWith(article, article.figures[i], meaning)) {
            opened = true;
            if (meaning.regionStated && table.contains(meaning.region))
                table.of(meaning.region).opens = true;
        }
        const bool answer = meaning.kind == Kind::Coverage || meaning.kind == Kind::Members ||
                            meaning.kind == Kind::BudgetAllocated || meaning.kind == Kind::Population;
        if (answer && meaning.regionStated && table.contains(meaning.region)) {
            table.of(meaning.region).score += byFigure;
        }
        if ((meaning.kind == Kind::Coverage || meaning.kind == Kind::Members) &&
            table.contains(meaning.region))
            ++(meaning.regionStated ? table.of(meaning.region).figures : table.of(meaning.region).carried);
        for (const RegionId other : meaning.alsoOf) {
            if (meaning.kind == Kind::Coverage && table.contains(other))
                ++table.of(other).figures;
        }
    }
    return std::move(table.standings);
}

Subject subjectOf(const Article& article, const std::vector<Meaning>& meanings) {
    std::vector<Standing> ranks = standingsOf(article, meanings);
    std::sort(ranks.begin(), ranks.end(), [](const Standing& one, const Standing& other) {
        return one.score != other.score ? one.score > other.score : one.region < other.region;
    });
    // "tunggakan Pemerintah Provinsi dan Kabupaten/Kota se-NTT": nothing else is named.
    if (ranks.size() == 1 && !isPlace(ranks.front().region) && ranks.front().score >= weakestWhole &&
        !nationHasFigures(article, meanings))
        return {ranks.front().region, ranks.front().mention};
    if (ranks.empty() || ranks.front().score < (ranks.size() == 1 ? weakestAlone : weakest))
        return {speaksOfNation(article) ? theNation : noRegion, -1};
    if (nationHasFigures(article, meanings) && ranks.front().figures <= 2 &&
        ranks.front().score < weakBesideNation)
        return {theNation, -1};
    if (ranks.size() == 1)
        return {ranks.front().region, ranks.front().mention};
    if (const Standing* province = provinceOfList(ranks))
        return {province->region, province->mention};
    if (const Standing* place = placeInProvince(ranks))
        return {place->region, place->mention};
    if (const Standing* place = placeSetApart(article, meanings, ranks))
        return {place->region, place->mention};
    const Standing& first = ranks[0];
    const Standing& second = ranks[1];
    // "Tiga daerah di Provinsi Jambi, kata BPJS Kesehatan Cabang Jambi": nothing is told of the province
    // itself.
    if (!isPlace(first.region) && first.figures + first.carried == 0 && first.best < inHeadline &&
        figureBearers(ranks, first.region, true) >= longList && namesBranch(article))
        return {};
    // "JAYAPURA, KORAN PAPUA - Di wilayah kerja Cabang Jayapura ..."
    if (!isPlace(first.region) && first.figures + first.carried == 0 && first.score < inHeadline &&
        opensWithArea(article, meanings) && namesBranch(article) && saysBranchArea(article))
        return {};
    // "Kota Bengkulu (KABAR) - ... peserta JKN di Provinsi Bengkulu 2.090.665 jiwa": the capital has nothing
    // of its own.
    if (isPlace(first.region) && regions()[first.region].province == second.region &&
        first.figures + first.carried == 0 && second.figures + second.carried > 0 &&
        second.score >= first.score * clearProvince && first.best < inHeadline)
        return {second.region, second.mention};
    const int bearers = figureBearers(ranks, noRegion, isPlace(first.region));
    const bool opening = first.best >= second.best * openingBefore;
    // "untuk wilayah Batam dan Karimun": two of like standing, neither of them in the headline or alone in
    // the lead
    const bool pair =
        bearers == 2 && first.figures > 0 && second.figures > 0 && first.best < inHeadline && !opening;
    const bool list = bearers >= longList || pair;
    // "JKN di Makassar capai 98%", and the body: "di cakupan operasional Cabang Makassar, yang menaungi ..."
    const bool headlined = first.best >= inHeadline;
    const bool mayBeOneOfArea =
        headlined ? list && first.figures <= 2 && opensWithArea(article, meanings) : first.figures <= 1;
    if (isPlace(first.region) && mayBeOneOfArea && isOneOfArea(article, first.region))
        return {};
    if (isPlace(first.region) && !headlined && (first.figures == 0 || bearers > 1 || second.figures > 0) &&
        isOnlyOfArea(article, first, bearers >= longList)) {
        const Standing* place = headlinedPlace(ranks);
        return place ? Subject{place->region, place->mention} : Subject{};
    }
    // "Tiga kabupaten/kota di wilayah kerja Cabang Kota Bukittinggi": the branch is named like one of them.
    if (isPlace(first.region) && !headlined && !hasOwnLevel(meanings, first.region) &&
        opensWithSeveral(article))
        return {};
    // The branch's area has a figure, its town has none.
    if (isPlace(first.region) && !headlined && first.figures + first.carried == 0 &&
        opensWithArea(article, meanings) && namesBranch(article))
        return {};
    const bool rivals = isPlace(first.region) == isPlace(second.region);
    if (rivals && list && first.best < inHeadline && first.score < second.score * clearLeadOfArea &&
        opensWithArea(article, meanings))
        return provinceOf(first, second, ranks);
    const bool branch = list && first.asBranch > 0 && // named like a place of its own area
                        first.score - first.asBranch < second.score * clearLeadInList;
    // Never named with its level, in headline or lead, and with a figure as each of the others has one.
    if (rivals && list && first.best <= worth(Sense::Region) && first.figures <= second.figures)
        return provinceOf(first, second, ranks);
    const double lead = list ? clearLeadInList : opening ? clearLeadOfOpening : clearLead;
    if (rivals && (branch || first.score < second.score * lead)) {
        const Standing* place = headlinedPlace(ranks);
        return place ? Subject{place->region, place->mention} : provinceOf(first, second, ranks);
    }
    return {first.region, first.mention};
}

} // namespace uhc
