/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/name_lists.hxx"

#include "reader/figure_dates.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr std::uint32_t togetherReach = 6;  // tokens from the names of a list to a figure of all of them
constexpr std::uint32_t eachReach = 14;     // so too behind "masing-masing" or "sama-sama"
constexpr std::uint32_t longestBracket = 6; // tokens
constexpr std::size_t longestList = 48;     // names; more stand in no sentence that people read
constexpr std::uint32_t namelyReach = 16;   // tokens from a figure with its unit to "yaitu" and its names
constexpr std::size_t severalReach = 2;     // sentences from a share of several regions to their names
constexpr std::uint32_t openingWords = 12;  // tokens in which a sentence may say "kedua kabupaten itu"

} // namespace

/// Whether mention m goes on with the list that the one before it stands in.
bool NameLists::goesOn(std::size_t m) const {
    if (m <= firstMention || m >= endMention)
        return false;
    const Mention& before = article.mentions[m - 1];
    const Mention& after = article.mentions[m];
    const std::uint32_t between = before.lastToken + 1;
    const std::uint32_t words = after.firstToken - between;
    const bool joined = article.isMark(between, ',') || article.signals(between, Signal::And);
    // ", dan Klungkung" goes on; ", kata Gubernur Bali" does not.
    const bool adjacent = words == 1 || (words == 2 && article.signals(between + 1, Signal::And));
    return joined && adjacent && isRegion(before) && isRegion(after) && before.region != noRegion;
}

/// The names joined by "dan" and commas that end with mention m, in order, the last of a long list.
NameLists::Names NameLists::listTo(std::size_t m) const {
    Names list{&article.mentions[m]};
    while (list.size() < longestList && goesOn(m))
        list.push_back(&article.mentions[--m]);
    std::reverse(list.begin(), list.end());
    return list;
}

/// "14.980.984 jiwa penduduk wilayah Bali, NTB dan NTT" are of no one region.
bool NameLists::opens(const Mention& mention) const {
    return goesOn(static_cast<std::size_t>(&mention - article.mentions.data()) + 1);
}

/// "Sigi dan Donggala masing-masing 97,41 persen dan 96,16 persen", "Badung dan Klungkung sudah 100
/// persen".
void NameLists::shareOut(const Sentence& sentence, std::size_t first, std::size_t end,
                         std::vector<Meaning>& meanings) const {
    for (std::size_t m = firstMention; m < endMention; ++m) {
        if (!goesOn(m))
            continue;
        const std::uint32_t behind =
            behindBracket(article.tokens, article.mentions[m].lastToken + 1, longestBracket);
        const auto list = listTo(m);
        takeListBehind(list, first, end, meanings);
        const bool each = article.isWord(behind, "masing") || article.isWord(behind + 1, "masing") ||
                          article.isWord(behind, "sama") || article.isWord(behind + 1, "sama");
        const std::uint32_t reach = each ? eachReach : togetherReach;
        const std::size_t figure = std::max(first, article.figureFrom(behind));
        if (figure >= end || meanings[figure].elsewhere ||
            article.figures[figure].firstToken - behind > reach ||
            article.figures[figure].firstToken >= sentence.endToken)
            continue;
        if (isAreaOf(list.front()->firstToken) ||
            (!each && !article.isMark(behind, ',') && isTerritory(*list.front()))) {
            takeGroupAway(figure, end, meanings);
            continue;
        }
        if (each && figure + list.size() <= end && takesInTurn(figure, list.size())) {
            for (std::size_t i = 0; i < list.size(); ++i)
                meanings[figure + i].region = list[i]->region;
        } else if (!each && article.figures[figure].unit == Unit::Persons) {
            takeGroupAway(figure, end,
                          meanings); // "Kota A, Kota B dan Kota C dengan jumlah peserta 1.270.503"
        } else if (each || article.isWord(list.back()->firstToken - 1, "dan")) {
            for (const Mention* one : list) {
                if (one->region != meanings[figure].region)
                    meanings[figure].alsoOf.push_back(one->region);
            }
        }
    }
}

void NameLists::takeGroupAway(std::size_t figure, std::size_t end, std::vector<Meaning>& meanings) const {
    do
        takeAway(meanings[figure]);
    while (++figure < end && bonds[figure] != Bond::None);
}

/// "meliputi Kota Serang, Kota Cilegon dan Kabupaten Lebak, atau 75,35 persen": of all of them together.
bool NameLists::isAreaOf(std::uint32_t name) const {
    return name > 0 && (article.isWord(name - 1, "meliputi") || article.isWord(name - 1, "mencakup") ||
                        article.isWord(name - 1, "mencakupi"));
}

/// "di wilayah Jateng dan DIY baru 83 persen": of a branch that looks after both.
bool NameLists::isTerritory(const Mention& first) const {
    return first.firstToken > 0 && article.isWord(first.firstToken - 1, "wilayah");
}

/// "100 persen lebih, yaitu Badung dan Klungkung".
void NameLists::takeListBehind(const Names& list, std::size_t first, std::size_t end,
                               std::vector<Meaning>& meanings) const {
    const std::uint32_t begin = list.front()->firstToken;
    const std::size_t near = article.figureFrom(begin - std::min(begin, namelyReach));
    for (std::size_t i = std::max(first, near); i < end && article.figures[i].firstToken < begin; ++i) {
        const bool behind = meanings[i].role == CueRole::Achieved && article.figures[i].lastToken < begin &&
                            begin - article.figures[i].lastToken <= 5 &&
                            article.signals(begin - 1, Signal::Namely);
        if (!behind)
            continue;
        meanings[i].region = list.front()->region;
        meanings[i].regionStated = true;
        meanings[i].alsoOf.clear();
        for (std::size_t m = 1; m < list.size(); ++m)
            meanings[i].alsoOf.push_back(list[m]->region);
    }
}

bool NameLists::takesInTurn(std::size_t figure, std::size_t count) const {
    for (std::size_t i = figure + 1; i < figure + count; ++i) {
        if (article.figures[i].unit != article.figures[figure].unit ||
            article.figures[i].firstToken - article.figures[i - 1].lastToken > 4)
            return false;
    }
    return true;
}

/// "8 kabupaten sudah 100 persen. Di antara ke-8 kabupaten itu, Murung Raya, Katingan, Seruyan." and
/// "baru dua kabupaten, yaitu Badung dan Klungkung. Di kedua kabupaten tersebut 100 persen": whose share
/// it is stands in the sentence beside.
void NameLists::nameSeveral(const Sentence& sentence, std::size_t first, std::size_t end,
                            std::vector<Meaning>& meanings) {
    const std::size_t own = static_cast<std::size_t>(&sentence - article.sentences.data());
    const bool near = own - severalIn <= severalReach;
    if (first == end || !hasMeasure(article, sentence)) {
        if (near && shareOfSeveral != nowhere && pointsBack(sentence)) {
            for (std::size_t m = firstMention; m < endMention; ++m)
                addTo(meanings[shareOfSeveral], article.mentions[m]);
        }
        listBefore.clear();
        for (std::size_t m = endMention; m-- > firstMention;) {
            if (goesOn(m)) {
                listBefore = listTo(m);
                listIn = own;
                break;
            }
        }
        return;
    }
    const std::size_t before = near ? shareOfSeveral : nowhere;
    shareOfSeveral = nowhere;
    for (std::size_t i = first; i < end; ++i) {
        const bool share = article.figures[i].unit == Unit::Share && meanings[i].role == CueRole::Achieved;
        // "di sana sudah mencapai 95 persen": the same again.
        if (share && before != nowhere && !meanings[i].regionStated &&
            article.figures[i].value == article.figures[before].value)
            takeAway(meanings[i]);
        if (share && meanings[i].elsewhere && meanings[i].region == noRegion && meanings[i].alsoOf.empty()) {
            shareOfSeveral = i;
            severalIn = own;
        }
        if (share && firstMention == endMention && own - listIn == 1 && pointsBack(sentence)) {
            for (const Mention* one : listBefore)
                addTo(meanings[i], *one);
        }
    }
    listBefore.clear();
}

/// The names of a share of several regions may follow.
bool NameLists::awaitsNames(const Sentence& sentence) const {
    const auto own = static_cast<std::size_t>(&sentence - article.sentences.data());
    return shareOfSeveral != nowhere && own - severalIn < severalReach;
}

void NameLists::addTo(Meaning& meaning, const Mention& mention) {
    if (isRegion(mention) && mention.region < regions().size() && meaning.alsoOf.size() < longestList &&
        mention.region != meaning.region)
        meaning.alsoOf.push_back(mention.region);
}

/// "Di kedua kabupaten tersebut", "Delapan daerah itu", "Di antaranya", "Rinciannya".
bool NameLists::pointsBack(const Sentence& sentence) const {
    const std::uint32_t end = std::min(sentence.endToken, sentence.firstToken + openingWords);
    for (std::uint32_t at = sentence.firstToken; at + 1 < end; ++at) {
        const bool those = article.isWord(at + 1, "itu") || article.isWord(at + 1, "tersebut");
        if ((article.classAt(at) == WordClass::RegionUnit && those) || article.isWord(at, "antaranya") ||
            article.isWord(at, "rinciannya"))
            return true;
    }
    return false;
}

} // namespace uhc
