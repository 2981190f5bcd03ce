/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/attribution.hxx"

#include "reader/areas.hxx"
#include "reader/figure_dates.hxx"
#include "reader/name_lists.hxx"

#include <algorithm>
#include <array>
#include <cmath>

namespace uhc {
namespace {

constexpr std::uint32_t behindReach = 8;     // tokens from a figure to the name behind it
constexpr std::uint32_t longestMention = 12; // tokens of a name with its level
constexpr std::uint32_t openingWords = 10;   // tokens in which a sentence may say "kota itu"
constexpr std::uint32_t aheadReach = 12;
constexpr std::uint32_t ownReach = 2; // tokens from a name to a figure of its own
constexpr std::uint32_t beforeReach = 60;
constexpr std::uint32_t yardstickReach = 4;   // tokens from "di bawah" to its name
constexpr double mostInAProvince = 55e6;      // persons; Jawa Barat has some 51 million
constexpr double mostTimesPeople = 4;         // of today's inhabitants of a kabupaten or kota
constexpr std::uint32_t longestPlaceName = 6; // tokens from "Desa" to the "Kecamatan" that it is in
constexpr std::size_t longestInBrackets = 8;  // names of a branch's area
constexpr std::uint32_t shortLine = 7;        // tokens of a line that is nothing but a name

/// "MAKASSAR - BPJS Kesehatan ... 11.394.351 jiwa": ten times those who live there are of a larger area.
/// Three zeros too many are a slip.
bool isTooMany(const Figure& figure, RegionId region, double share) {
    return figure.unit == Unit::Persons && region < regions().size() &&
           regions()[region].code.front() != '9' && // Papua was parted in 2022
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
        : article(article_), bonds(bonds_), meanings(meanings_), areas(article), lists(article, bonds) {}

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
            lists.begin(firstMention, endMention);
            if (sentence.part != Part::Furniture)
                attributeSentence(sentence, first, figure);
            if (figure == article.figures.size() && !lists.awaitsNames(sentence))
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
            asideSaid = endMention - firstMention > 1 && saysAside(sentence);
            for (std::size_t i = first; i < end;) {
                std::size_t last = i;
                while (last + 1 < end && bonds[last + 1] != Bond::None)
                    ++last;
                attributeGroup(i, last);
                i = last + 1;
            }
            lists.shareOut(sentence, first, end, meanings);
        }
        lists.nameSeveral(sentence, first, end, meanings);
        remember(sentence, first, end);
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
        const bool area = areas.isOfArea(first, last, mention);
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
                               mention->firstToken > article.figures[i].lastToken && lists.opens(*mention);
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
        return article.isWord(at, "itu") || article.isWord(at, "ini") || article.isWord(at, "tersebut");
    }

    void rememberLevels() {
        for (std::size_t m = firstMention; m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (mention.region < regions().size() && isRegion(mention))
                lastOfLevel[static_cast<std::size_t>(regions()[mention.region].level)] = mention.region;
        }
    }

    /// The first mention of the sentence that begins at or behind a token.
    std::size_t mentionFrom(std::uint32_t token) const {
        return indexFrom(article.mentions, firstMention, endMention, token);
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
            if (isRegion(mention) && start - mention.lastToken <= beforeReach && !isLeftOut(mention) &&
                !isListedInBrackets(m) && !isAside(mention, before, start))
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
        if (before != nullptr && before->region == theNation &&
            (endsWithAim(*before, first) || isFarBelow(*before, start)))
            return nullptr;
        return before ? before : onlyMentionAhead(article.figures[last]);
    }

    /// ", menurut", ", kata": most sentences have none.
    bool saysAside(const Sentence& sentence) const {
        for (std::uint32_t at = sentence.firstToken + 1; at < sentence.endToken; ++at) {
            if (article.isMark(at - 1, ',') && article.classAt(at) == WordClass::Speech)
                return true;
        }
        return false;
    }

    /// "di Rejang Lebong, menurut Kantor Curup di Bengkulu, baru 67 persen"; but "di daerah selatan Jawa
    /// Barat ini, menurut Pemkab Pangandaran, 422.586 jiwa" is of the place in it.
    bool isAside(const Mention& mention, const Mention* before, std::uint32_t figure) const {
        if (!asideSaid || before == nullptr || mention.region == before->region)
            return false;
        const bool inside =
            mention.region < regions().size() && regions()[mention.region].province == before->region;
        return !inside && isInClosedAside(article, mention.lastToken, figure);
    }

    /// "Cabang Denpasar (Denpasar, Badung, Tabanan) telah mencapai 90%": of all of them.
    bool isListedInBrackets(std::size_t m) const {
        const auto follows = [&](std::size_t next) {
            return next < endMention && article.isMark(article.mentions[next].firstToken - 1, ',') &&
                   article.mentions[next - 1].lastToken + 2 == article.mentions[next].firstToken;
        };
        std::size_t first = m;
        while (first > firstMention && m - first < longestInBrackets && follows(first))
            --first;
        std::size_t last = m;
        while (last - m < longestInBrackets && follows(last + 1))
            ++last;
        return first < last && article.mentions[first].firstToken > 0 &&
               article.isMark(article.mentions[first].firstToken - 1, '(') &&
               article.isMark(article.mentions[last].lastToken + 1, ')');
    }

    /// "di wilayah III, minus Majalengka, baru 65,9 persen".
    bool isLeftOut(const Mention& mention) const {
        return mention.firstToken > 0 && article.signals(mention.firstToken - 1, Signal::LeavesOut);
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

    /// "masih di bawah angka nasional, hanya 47 persen": so much less than the nation; "melampaui angka
    /// nasional, yang hanya 86 persen" is the nation's.
    bool isFarBelow(const Mention& nation, std::uint32_t figure) const {
        std::uint32_t comma = nation.lastToken + 1;
        while (comma < figure && !article.isMark(comma, ','))
            ++comma;
        return article.hasWord(comma, figure, {"hanya", "baru", "cuma"}) &&
               !article.isWord(comma + 1, "yang") && isYardstick(article, nation);
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
        const std::size_t next = article.figureFrom(name.lastToken + 1);
        return next < article.figures.size() && article.figures[next].unit == unit &&
               article.figures[next].firstToken - name.lastToken <= ownReach;
    }

    /// The first mention of the one region that the sentence names, if it names one alone.
    const Mention* onlyNameOfSentence() const {
        const Mention* only = nullptr;
        for (std::size_t m = firstMention; m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (!isRegion(mention) || mention.region == theNation || mention.elsewhere)
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

    /// "96,4 persen warga Kota Yogyakarta", "100% (Kota Serang)".
    const Mention* mentionBehind(const Figure& figure) const {
        const std::uint32_t start = figure.lastToken + 1;
        for (std::size_t m = mentionFrom(start); m < endMention; ++m) {
            const Mention& mention = article.mentions[m];
            if (!isRegion(mention))
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
            if (isRegion(article.mentions[m]) && article.mentions[m].region != theNation)
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
    bool asideSaid = false;            ///< in the sentence
    const Mention* onlyName = nullptr; ///< of the sentence, if it names one region alone
    std::array<RegionId, 4> lastOfLevel{noRegion, noRegion, noRegion, noRegion}; ///< by Level: named last
    RegionId carried = noRegion;
    std::uint32_t carriedParagraph = 0;
    bool carriedFromLine = false;
    bool carriedElsewhere = false; ///< the sentences before speak of a part of a region
    Areas areas;
    NameLists lists;
    int silent = 0; ///< sentences of the paragraph since the last name
};

} // namespace

bool isYardstick(const Article& article, const Mention& mention) {
    for (std::uint32_t back = 1; back <= yardstickReach && back <= mention.firstToken; ++back) {
        const std::uint32_t at = mention.firstToken - back;
        if (article.tokens[at].kind != TokenKind::Word && !article.isMark(at, '-'))
            return false;
        if (article.isWord(at, "bawah") || article.isWord(at, "dibawah") || article.isWord(at, "atas") ||
            article.isWord(at, "diatas") || article.signals(at, Signal::Compares))
            return true;
    }
    return false;
}

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
