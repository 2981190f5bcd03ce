/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/attribution.hxx"

#include "reader/areas.hxx"
#include "reader/figure_dates.hxx"

#include <algorithm>
#include <array>
#include <cmath>

namespace uhc {
namespace {

constexpr std::uint32_t behindReach = 8;     // tokens from a figure to the name behind it
constexpr std::uint32_t togetherReach = 6;   // tokens from the names of a list to a figure of all of them
constexpr std::uint32_t eachReach = 14;      // so too behind "masing-masing" or "sama-sama"
constexpr std::uint32_t longestBracket = 6;  // tokens
constexpr std::uint32_t longestMention = 12; // tokens of a name with its level
constexpr std::size_t longestChain = 48;     // names; more stand in no sentence that people read
constexpr std::uint32_t namelyReach = 16;    // tokens from a figure with its unit to "yaitu" and its names
constexpr std::size_t severalReach = 2;      // sentences from a share of several regions to their names
constexpr std::uint32_t openingWords = 10;   // tokens in which a sentence may say "kota itu"
constexpr std::uint32_t aheadReach = 12;
constexpr std::uint32_t ownReach = 2; // tokens from a name to a figure of its own
constexpr std::uint32_t beforeReach = 60;
constexpr double mostInAProvince = 55e6;      // persons; Jawa Barat has some 51 million
constexpr double mostTimesPeople = 4;         // of today's inhabitants of a kabupaten or kota
constexpr std::uint32_t longestPlaceName = 6; // tokens from "Desa" to the "Kecamatan" that it is in
constexpr std::uint32_t shortLine = 7;        // tokens of a line that is nothing but a name

bool names(const Mention& mention) {
    return mention.sense == Sense::Region;
}

/// The figure is of no region that the table knows.
void takeAway(Meaning& meaning) {
    meaning.region = noRegion;
    meaning.regionStated = true;
    meaning.elsewhere = true;
    meaning.alsoOf.clear();
}

/// "MAKASSAR - BPJS Kesehatan ... 11.394.351 jiwa": ten times those who live there are of a larger area.
/// Three zeros too many are a slip.
bool isTooMany(const Figure& figure, RegionId region, double share) {
    return figure.unit == Unit::Persons && region < regions().size() &&
           regions()[region].level != Level::Province &&
           figure.value > mostTimesPeople * regions()[region].people * share &&
           std::fmod(figure.value, 1000) != 0;
}

/// Takes such figures away, with all measures of the same, where no name of the sentence claims them.
void takeAwayTooMany(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings) {
    for (std::size_t first = 0, end = 0; first < meanings.size(); first = end) {
        double share = 1; // "1.003.829 peserta atau 63 persen" are of 1,6 million
        end = first;
        do {
            const bool coverage = meanings[end].kind == Kind::Coverage && article.figures[end].value > 0;
            share = coverage ? std::min(share, article.figures[end].value) : share;
        } while (++end < meanings.size() && bonds[end] != Bond::None);
        if (meanings[first].regionStated)
            continue;
        bool tooMany = false;
        for (std::size_t i = first; i < end; ++i)
            tooMany = tooMany || isTooMany(article.figures[i], meanings[i].region, share);
        for (std::size_t i = first; tooMany && i < end; ++i)
            takeAway(meanings[i]);
    }
}

class Attributor {
public:
    Attributor(const Article& article_, const std::vector<Bond>& bonds_, std::vector<Meaning>& meanings_)
        : article(article_), bonds(bonds_), meanings(meanings_), areas(article) {}

    void run() {
        if (article.figures.empty())
            return;
        std::size_t figure = 0;
        std::size_t mention = 0;
        for (const Sentence& sentence : article.sentences) {
            const std::size_t first = figure;
            while (figure < article.figures.size() && article.figures[figure].firstToken < sentence.endToken)
                ++figure;
            firstMention = mention;
            while (mention < article.mentions.size() &&
                   article.mentions[mention].firstToken < sentence.endToken)
                ++mention;
            endMention = mention;
            areas.begin(sentence, firstMention, endMention);
            if (sentence.part != Part::Furniture)
                attributeSentence(sentence, first, figure);
            if (figure == article.figures.size() && !awaitsNames(sentence))
                return; // what follows is nothing to any figure
            rememberLevels();
        }
    }

private:
    void attributeSentence(const Sentence& sentence, std::size_t first, std::size_t end) {
        if (sentence.paragraph != carriedParagraph && !carriedFromLine) {
            carried = noRegion;
            carriedElsewhere = false;
        }
        if (opensWithWhole(sentence))
            carriedElsewhere = false;
        // What a sentence is about is carried to the end of its paragraph, from a short line alone beyond it.
        const bool mayCarry =
            sentence.endToken - sentence.firstToken <= shortLine ||
            (first < article.figures.size() && paragraphOfFigure(first) == sentence.paragraph);
        if (mayCarry)
            findCarried(sentence);
        if (first < end) {
            onlyName = onlyNameOfSentence();
            for (std::size_t i = first; i < end;) {
                std::size_t last = i;
                while (last + 1 < end && bonds[last + 1] != Bond::None)
                    ++last;
                attributeGroup(i, last);
                i = last + 1;
            }
            shareOut(sentence, first, end);
        }
        nameSeveral(sentence, first, end);
        remember(sentence, first, end);
    }

    /// "8 kabupaten sudah 100 persen. Di antara ke-8 kabupaten itu, Murung Raya, Katingan, Seruyan." and
    /// "baru dua kabupaten, yaitu Badung dan Klungkung. Di kedua kabupaten tersebut 100 persen": whose share
    /// it is stands in the sentence beside.
    void nameSeveral(const Sentence& sentence, std::size_t first, std::size_t end) {
        const std::size_t own = static_cast<std::size_t>(&sentence - article.sentences.data());
        const bool near = own - severalIn <= severalReach;
        if (first == end || !hasMeasure(article, sentence)) {
            if (near && shareOfSeveral != noFigure && pointsBack(sentence)) {
                for (std::size_t m = firstMention; m < endMention; ++m)
                    addTo(shareOfSeveral, article.mentions[m]);
            }
            listBefore.clear();
            for (std::size_t m = firstMention; m < endMention; ++m) {
                if (goesOnList(m)) {
                    listBefore = chainTo(m);
                    listIn = own;
                }
            }
            return;
        }
        shareOfSeveral = noFigure;
        for (std::size_t i = first; i < end; ++i) {
            const bool share =
                article.figures[i].unit == Unit::Share && meanings[i].role == CueRole::Achieved;
            if (share && meanings[i].elsewhere && meanings[i].region == noRegion &&
                meanings[i].alsoOf.empty()) {
                shareOfSeveral = i;
                severalIn = own;
            }
            if (share && firstMention == endMention && own - listIn == 1 && pointsBack(sentence)) {
                for (const Mention* one : listBefore)
                    addTo(i, *one);
            }
        }
        listBefore.clear();
    }

    /// The names of a share of several regions may follow.
    bool awaitsNames(const Sentence& sentence) const {
        const auto own = static_cast<std::size_t>(&sentence - article.sentences.data());
        return shareOfSeveral != noFigure && own - severalIn < severalReach;
    }

    void addTo(std::size_t figure, const Mention& mention) {
        if (names(mention) && mention.region < regions().size() &&
            meanings[figure].alsoOf.size() < longestChain && mention.region != meanings[figure].region)
            meanings[figure].alsoOf.push_back(mention.region);
    }

    /// "Di kedua kabupaten tersebut", "Delapan daerah itu", "Di antaranya".
    bool pointsBack(const Sentence& sentence) const {
        const std::uint32_t end = std::min(sentence.endToken, sentence.firstToken + openingWords + 2);
        for (std::uint32_t at = sentence.firstToken; at + 1 < end; ++at) {
            const bool those = article.isWord(at + 1, "itu") || article.isWord(at + 1, "tersebut");
            if ((article.classAt(at) == WordClass::RegionUnit && those) || article.isWord(at, "antaranya"))
                return true;
        }
        return false;
    }

    std::uint32_t paragraphOfFigure(std::size_t i) const {
        return article.sentenceOf(article.figures[i]).paragraph;
    }

    void findCarried(const Sentence& sentence) {
        if (std::any_of(article.mentions.begin() + static_cast<std::ptrdiff_t>(firstMention),
                        article.mentions.begin() + static_cast<std::ptrdiff_t>(endMention),
                        [](const Mention& one) { return one.sense == Sense::Container; }))
            carried = noRegion; // the sentence says where it is
        if (const RegionId meant = meantByLevel(sentence); meant != noRegion)
            carried = meant;
    }

    void attributeGroup(std::size_t first, std::size_t last) {
        const Mention* mention = mentionOf(first, last);
        areas.listenTo(article.figures[first].firstToken);
        const bool area = areas.isOfArea(first, mention);
        const bool several = area || areas.isOfSeveral(first, mention);
        const bool elsewhere = mention != nullptr ? mention->elsewhere : carriedElsewhere;
        const bool national = !elsewhere && isNational(first, last);
        for (std::size_t i = first; i <= last; ++i) {
            Meaning& meaning = meanings[i];
            meaning.region = national ? theNation : mention ? mention->region : carried;
            meaning.regionStated = national || mention != nullptr || elsewhere;
            if (mention && mention->ownProvince && !national)
                meaning.region = ownProvinceMark;
            const bool total = article.figures[i].unit == Unit::Persons && mention != nullptr &&
                               mention->firstToken > article.figures[i].lastToken && opensChain(*mention);
            if ((several && article.figures[i].unit != Unit::Regions) || total) {
                meaning.region = noRegion;
                meaning.regionStated = true;
            }
            const bool shared = several && article.figures[i].unit == Unit::Share &&
                                meaning.role == CueRole::Achieved && !area;
            meaning.elsewhere = elsewhere || shared || area;
        }
    }

    /// "Kota itu pun ...": the region of that level named last.
    RegionId meantByLevel(const Sentence& sentence) const {
        const std::uint32_t end = std::min(sentence.endToken, sentence.firstToken + openingWords);
        for (std::uint32_t at = sentence.firstToken; at + 1 < end; ++at) {
            const std::uint32_t behind = pointsAt(at + 1) ? at + 1 : at + 2; // "kota itu", "kota kecil itu"
            if (behind >= end || !pointsAt(behind))
                continue;
            const bool kota = article.isWord(at, "kota");
            const bool kabupaten = article.isWord(at, "kabupaten");
            const bool province = article.isWord(at, "provinsi");
            if (!kota && !kabupaten && !province)
                continue;
            const Level level = kota ? Level::Kota : kabupaten ? Level::Kabupaten : Level::Province;
            if (lastOfLevel[static_cast<std::size_t>(level)] != noRegion)
                return lastOfLevel[static_cast<std::size_t>(level)];
        }
        return noRegion;
    }

    bool pointsAt(std::uint32_t at) const {
        return article.isWord(at, "itu") || article.isWord(at, "tersebut");
    }

    void rememberLevels() {
        for (std::size_t m = firstMention; m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (mention.region < regions().size() && mention.sense == Sense::Region)
                lastOfLevel[static_cast<std::size_t>(regions()[mention.region].level)] = mention.region;
        }
    }

    /// The first mention of the sentence that begins at or behind a token.
    std::size_t mentionFrom(std::uint32_t token) const {
        return indexFrom(article.mentions, firstMention, endMention, token);
    }

    /// The first figure that begins at or behind a token.
    std::size_t figureFrom(std::uint32_t token) const {
        return static_cast<std::size_t>(firstFrom(article.figures, token) - article.figures.begin());
    }

    /// More persons than any province has; "269.989.000 jiwa" of a kabupaten is a slip of three zeros.
    bool isNational(std::size_t first, std::size_t last) const {
        for (std::size_t i = first; i <= last; ++i) {
            const Figure& figure = article.figures[i];
            const bool zeros = figure.shape == Shape::Grouped && std::fmod(figure.value, 1000) == 0;
            if (figure.unit == Unit::Persons && figure.value > mostInAProvince && !zeros)
                return true;
        }
        return false;
    }

    const Mention* mentionOf(std::size_t first, std::size_t last) const {
        const Mention* before = nullptr;
        const std::uint32_t start = article.figures[first].firstToken;
        for (std::size_t m = mentionFrom(start - std::min(start, beforeReach + longestMention));
             m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (mention.lastToken >= start)
                break;
            if (names(mention) && start - mention.lastToken <= beforeReach && !isLeftOut(mention))
                before = &mention;
        }
        // "Karangasem 51 persen dari jumlah penduduknya di Bali": a name right before the figure is its own.
        if (before != nullptr && start - before->lastToken <= 1)
            return before;
        if (const Mention* behind = mentionBehind(article.figures[last]))
            return behind;
        for (std::size_t i = first; i < last; ++i) {
            if (const Mention* inside = mentionBehind(article.figures[i]);
                inside && inside->lastToken < article.figures[i + 1].firstToken)
                return inside; // "72,09 persen warga Sulawesi Utara atau 1.720.407 jiwa"
        }
        if (before != nullptr && before->region == theNation && endsWithAim(*before, first))
            return nullptr;
        return before ? before : onlyMentionAhead(article.figures[last]);
    }

    /// "di wilayah III, minus Majalengka, baru 65,9 persen".
    bool isLeftOut(const Mention& mention) const {
        const std::uint32_t before = mention.firstToken - 1;
        return mention.firstToken > 0 &&
               (article.isWord(before, "minus") || article.isWord(before, "kecuali") ||
                article.isWord(before, "selain") || article.isWord(before, "tanpa"));
    }

    /// "Target nasional 98,06 persen terlewati, dengan keaktifan 82,32 persen": the nation was named for its
    /// target alone.
    bool endsWithAim(const Mention& nation, std::size_t first) const {
        for (std::size_t i = first; i-- > 0 && article.figures[i].firstToken > nation.lastToken;) {
            if (meanings[i].role == CueRole::Target || meanings[i].role == CueRole::Threshold)
                return true;
        }
        return false;
    }

    /// "Terwujudnya UHC 98% adalah prestasi Lampung": the only name of the sentence stands behind the figure.
    const Mention* onlyMentionAhead(const Figure& figure) const {
        const bool near = onlyName != nullptr && onlyName->firstToken > figure.lastToken &&
                          onlyName->firstToken - figure.lastToken <= aheadReach &&
                          !hasOwnFigure(*onlyName, figure.unit) &&
                          !isCompared(figure.lastToken + 1, onlyName->firstToken);
        return near ? onlyName : nullptr;
    }

    /// "total cakupan 96,6 persen, dengan yang terendah di Pohuwato yakni 95,03 persen".
    bool hasOwnFigure(const Mention& name, Unit unit) const {
        const std::size_t next = figureFrom(name.lastToken + 1);
        return next < article.figures.size() && article.figures[next].unit == unit &&
               article.figures[next].firstToken - name.lastToken <= ownReach;
    }

    /// The first mention of the one region that the sentence names, if it names one alone.
    const Mention* onlyNameOfSentence() const {
        const Mention* only = nullptr;
        for (std::size_t m = firstMention; m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (!names(mention) || mention.region == theNation || mention.elsewhere)
                continue;
            if (only != nullptr && only->region != mention.region)
                return nullptr;
            only = only ? only : &mention;
        }
        return only;
    }

    /// "99,85 persen, melampaui Kaltim": the name is of what the figure is held against.
    bool isCompared(std::uint32_t from, std::uint32_t name) const {
        for (std::uint32_t at = from; at < name; ++at) {
            if (article.signals(at, Signal::Compares))
                return true;
        }
        return false;
    }

    /// Whether mention m goes on with the list that the one before it stands in.
    bool goesOnList(std::size_t m) const {
        if (m <= firstMention || m >= endMention)
            return false;
        const Mention& before = article.mentions[m - 1];
        const Mention& after = article.mentions[m];
        const std::uint32_t between = before.lastToken + 1;
        const std::uint32_t words = after.firstToken - between;
        const bool joined = article.isMark(between, ',') || article.signals(between, Signal::And);
        // ", dan Klungkung" goes on; ", kata Gubernur Bali" does not.
        const bool adjacent = words == 1 || (words == 2 && article.signals(between + 1, Signal::And));
        return joined && adjacent && names(before) && names(after) && before.region != noRegion;
    }

    /// The names joined by "dan" and commas that end with mention m, in order, the last of a long list.
    std::vector<const Mention*> chainTo(std::size_t m) const {
        std::vector<const Mention*> chain{&article.mentions[m]};
        while (chain.size() < longestChain && goesOnList(m))
            chain.push_back(&article.mentions[--m]);
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    /// "14.980.984 jiwa penduduk wilayah Bali, NTB dan NTT" are of no one region.
    bool opensChain(const Mention& mention) const {
        return goesOnList(static_cast<std::size_t>(&mention - article.mentions.data()) + 1);
    }

    /// "Sigi dan Donggala masing-masing 97,41 persen dan 96,16 persen", "Badung dan Klungkung sudah 100
    /// persen".
    void shareOut(const Sentence& sentence, std::size_t first, std::size_t end) {
        for (std::size_t m = firstMention; m < endMention; ++m) {
            if (!goesOnList(m))
                continue;
            const std::uint32_t behind =
                behindBracket(article.tokens, article.mentions[m].lastToken + 1, longestBracket);
            const auto chain = chainTo(m);
            takeListBehind(chain, first, end);
            const bool each = article.isWord(behind, "masing") || article.isWord(behind + 1, "masing") ||
                              article.isWord(behind, "sama") || article.isWord(behind + 1, "sama");
            const std::uint32_t reach = each ? eachReach : togetherReach;
            const std::size_t figure = std::max(first, figureFrom(behind));
            if (figure >= end || meanings[figure].elsewhere ||
                article.figures[figure].firstToken - behind > reach ||
                article.figures[figure].firstToken >= sentence.endToken)
                continue;
            if (isAreaOf(chain.front()->firstToken) ||
                (!each && !article.isMark(behind, ',') && isTerritory(*chain.front()))) {
                takeGroupAway(figure, end);
                continue;
            }
            if (each && figure + chain.size() <= end && takesInTurn(figure, chain.size())) {
                for (std::size_t i = 0; i < chain.size(); ++i)
                    meanings[figure + i].region = chain[i]->region;
            } else if (!each && article.figures[figure].unit == Unit::Persons) {
                takeAway(
                    meanings[figure]); // "Kota A, Kota B dan Kota C dengan jumlah peserta 1.270.503 jiwa"
            } else if (each || article.isWord(chain.back()->firstToken - 1, "dan")) {
                for (const Mention* one : chain) {
                    if (one->region != meanings[figure].region)
                        meanings[figure].alsoOf.push_back(one->region);
                }
            }
        }
    }

    void takeGroupAway(std::size_t figure, std::size_t end) {
        do
            takeAway(meanings[figure]);
        while (++figure < end && bonds[figure] != Bond::None);
    }

    /// "meliputi Kota Serang, Kota Cilegon dan Kabupaten Lebak, atau 75,35 persen": of all of them together.
    bool isAreaOf(std::uint32_t name) const {
        return name > 0 && (article.isWord(name - 1, "meliputi") || article.isWord(name - 1, "mencakup") ||
                            article.isWord(name - 1, "mencakupi"));
    }

    /// "di wilayah Jateng dan DIY baru 83 persen": of a branch that looks after both.
    bool isTerritory(const Mention& first) const {
        return first.firstToken > 0 && article.isWord(first.firstToken - 1, "wilayah");
    }

    /// "100 persen lebih, yaitu Badung dan Klungkung".
    void takeListBehind(const std::vector<const Mention*>& chain, std::size_t first, std::size_t end) {
        const std::uint32_t begin = chain.front()->firstToken;
        const std::size_t near = figureFrom(begin - std::min(begin, namelyReach));
        for (std::size_t i = std::max(first, near); i < end && article.figures[i].firstToken < begin; ++i) {
            const bool behind =
                meanings[i].role == CueRole::Achieved && article.figures[i].lastToken < begin &&
                begin - article.figures[i].lastToken <= 5 && article.signals(begin - 1, Signal::Namely);
            if (!behind)
                continue;
            meanings[i].region = chain.front()->region;
            meanings[i].regionStated = true;
            meanings[i].alsoOf.clear();
            for (std::size_t m = 1; m < chain.size(); ++m)
                meanings[i].alsoOf.push_back(chain[m]->region);
        }
    }

    bool takesInTurn(std::size_t figure, std::size_t count) const {
        for (std::size_t i = figure + 1; i < figure + count; ++i) {
            if (article.figures[i].unit != article.figures[figure].unit ||
                article.figures[i].firstToken - article.figures[i - 1].lastToken > 4)
                return false;
        }
        return true;
    }

    /// "96,4 persen warga Kota Yogyakarta", "100% (Kota Serang)".
    const Mention* mentionBehind(const Figure& figure) const {
        const std::uint32_t start = figure.lastToken + 1;
        for (std::size_t m = mentionFrom(start); m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (!names(mention))
                continue;
            if (mention.firstToken - start > behindReach)
                return nullptr;
            for (std::uint32_t at = start; at < mention.firstToken; ++at) {
                const Token& token = article.tokens[at];
                const bool listed = token.isMark(',') && article.signals(at + 1, Signal::Namely);
                const bool links = token.isMark('(') || listed ||
                                   article.vocabulary.lexicon.signals(token.lexeme, Signal::ToName);
                if (!links)
                    return nullptr;
            }
            return &mention;
        }
        return nullptr;
    }

    void remember(const Sentence& sentence, std::size_t first, std::size_t end) {
        const bool nameAlone = endMention - firstMention == 1 && first == end &&
                               sentence.endToken - sentence.firstToken <= shortLine;
        carriedFromLine = nameAlone;
        const Mention* named = nullptr;
        for (std::size_t m = firstMention; m < endMention && !named; ++m) {
            if (names(article.mentions[m]) && article.mentions[m].region != theNation)
                named = &article.mentions[m];
        }
        std::size_t figure = end;
        for (std::size_t i = first; i < end; ++i) {
            // A nation's target beside a region's figure is no topic; its members are.
            const bool aside = meanings[i].region == theNation &&
                               (meanings[i].role != CueRole::Achieved || meanings[i].kind == Kind::Other);
            if (meanings[i].regionStated && !aside)
                figure = i;
        }
        if (figure < end)
            carried = meanings[figure].region;
        else if (named)
            carried = named->ownProvince ? ownProvinceMark : named->region;
        else if (sentence.paragraph != carriedParagraph)
            carried = noRegion;
        else if (++silent > 1)
            carried = noRegion;
        if (named) {
            silent = 0;
            carriedElsewhere = isSubjectOf(sentence);
        }
        carriedParagraph = sentence.paragraph;
    }

    /// "Berikutnya Kecamatan Tapos. Dari 235.553 jiwa ..." goes on with it; "di Kecamatan Tapos" only tells
    /// where something took place.
    bool isSubjectOf(const Sentence& sentence) const {
        std::size_t m = endMention - 1;
        if (!article.mentions[m].elsewhere)
            return false;
        // "di Desa Suka Maju, Kecamatan Tapos": where the first of them is.
        while (m > firstMention && article.mentions[m - 1].elsewhere &&
               article.mentions[m].firstToken - article.mentions[m - 1].lastToken <= longestPlaceName)
            --m;
        const std::uint32_t first = article.mentions[m].firstToken;
        return first > sentence.firstToken && !article.isWord(first - 1, "di");
    }

    /// "Secara keseluruhan", "Total": no longer of the part spoken of before.
    bool opensWithWhole(const Sentence& sentence) const {
        const std::uint32_t first = article.firstWordOf(sentence);
        return article.isWord(first, "total") || article.isWord(first + 1, "keseluruhan") ||
               article.isWord(first + 1, "total");
    }

public:
    /// Stands for the province of the subject until the subject is known.
    static constexpr RegionId ownProvinceMark = 0xFFFE;

private:
    const Article& article;
    const std::vector<Bond>& bonds;
    std::vector<Meaning>& meanings;
    std::size_t firstMention = 0;
    std::size_t endMention = 0;
    const Mention* onlyName = nullptr; ///< of the sentence, if it names one region alone
    std::array<RegionId, 4> lastOfLevel{noRegion, noRegion, noRegion, noRegion}; ///< by Level: named last
    static constexpr std::size_t noFigure = ~std::size_t{0};
    std::size_t shareOfSeveral = noFigure; ///< "8 kabupaten sudah 100 persen", and the sentence it stands in
    std::size_t severalIn = 0;
    std::vector<const Mention*> listBefore; ///< names of the sentence before, which has no measure
    std::size_t listIn = noFigure - 1;
    RegionId carried = noRegion;
    std::uint32_t carriedParagraph = 0;
    bool carriedFromLine = false;
    bool carriedElsewhere = false; ///< the sentences before speak of a part of a region
    Areas areas;
    int silent = 0; ///< sentences of the paragraph since the last name
};

} // namespace

Subject attribute(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings) {
    Attributor(article, bonds, meanings).run();
    dateFigures(article, bonds, meanings);
    const Subject subject = subjectOf(article, meanings);
    RegionId province = noRegion;
    if (subject.region != noRegion && subject.region != theNation)
        province = regions()[subject.region].province;
    bool marked = false;
    for (Meaning& meaning : meanings) {
        if (meaning.region == Attributor::ownProvinceMark) {
            meaning.region = province;
            marked = true;
        }
        if (meaning.region == noRegion && !meaning.regionStated)
            meaning.region = subject.region;
    }
    takeAwayTooMany(article, bonds, meanings);
    return marked ? subjectOf(article, meanings) : subject; // the province has figures more
}

} // namespace uhc
