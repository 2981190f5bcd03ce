/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/containers.hxx"

#include "reader/vocabulary.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr std::uint32_t longestAside = 4;   // tokens from the comma of ", kata Dwi," to the other
constexpr std::uint32_t rankReach = 12;     // tokens from "peringkat" to the ground of the comparison
constexpr std::uint32_t longestBracket = 5; // tokens of another name in brackets

class ContainerMarker {
public:
    ContainerMarker(const Tokens& tokens_, const Vocabulary& vocabulary_, std::vector<Mention>& mentions_)
        : tokens(tokens_), vocabulary(vocabulary_), mentions(mentions_) {}

    /// "Kabupaten Seruyan, Kalimantan Tengah," and "Kota Batam, Provinsi Kepulauan Riau (Kepri)": the
    /// province only says where.
    void mark() {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            Mention& outer = mentions[i];
            const bool onlyWhere = isRegion(outer) && (isSubjectAgain(outer) || isGroundOfComparison(outer) ||
                                                       isItsCapital(outer));
            if (onlyWhere || isBeforeItsPlace(i)) {
                outer.sense = Sense::Container;
                continue;
            }
            if (i == 0)
                continue;
            const Mention& inner = mentions[i - 1];
            const bool repeated = inner.sense == Sense::Container && inner.region == outer.region &&
                                  outer.firstToken - inner.lastToken <= 2;
            if (repeated) {
                outer.sense = Sense::Container;
                continue;
            }
            if (inner.region == noRegion || outer.region == noRegion || outer.sense != Sense::Region ||
                regions()[outer.region].level != Level::Province || inner.region == outer.region ||
                !lies(inner.region, outer.region))
                continue;
            const std::uint32_t next = inner.lastToken + 1;
            // "Kabupaten Indragiri Hilir (Inhil), Riau"
            const std::uint32_t at =
                isMark(next, ')') ? next + 1 : behindBracket(tokens, next, longestBracket);
            const std::uint32_t between = outer.firstToken - at;
            // "Pangkalpinang (ANTARA) - Pemprov Kepulauan Bangka Belitung mendaftarkan": the text begins.
            if (inner.sense == Sense::Dateline && isMark(at, '-'))
                continue;
            if (between == 0 || isOfAgency(outer) ||
                (between == 1 && (isMark(at, ',') || isMark(at, '(') || isMark(at, '-') || isWord(at, "di") ||
                                  isWord(at, "in"))) ||
                (between == 2 && isMark(at, ',') && isWord(at + 1, "di")))
                outer.sense = Sense::Container;
        }
    }

private:
    bool isWord(std::size_t at, Word word) const {
        return at < tokens.size() && vocabulary.lexicon.is(tokens[at].lexeme, word);
    }
    bool isMark(std::size_t at, char mark) const { return tokens.isMark(at, mark); }

    /// "warga Kepulauan Seribu yang terdata Dukcapil DKI Jakarta": who counted them.
    bool isOfAgency(const Mention& one) const {
        return one.firstToken > 0 &&
               (isWord(one.firstToken - 1, "dukcapil") || isWord(one.firstToken - 1, "disdukcapil") ||
                isWord(one.firstToken - 1, "sipil"));
    }

    /// "ibu kota Provinsi Kepri itu", "sebagai ibu kota Jatim": the city is meant.
    bool isItsCapital(const Mention& one) const {
        std::uint32_t at = one.nameToken;
        if (at > 0 && isWord(at - 1, "provinsi"))
            --at;
        return (at >= 2 && isWord(at - 1, "kota") && isWord(at - 2, "ibu")) ||
               (at >= 1 && isWord(at - 1, "ibukota"));
    }

    /// "Kabupaten di Provinsi Kalimantan Selatan itu", "termasuk salah satu kota di Jawa Barat".
    bool isSubjectAgain(const Mention& one) const {
        if (one.firstToken < 2 || !isWord(one.firstToken - 1, "di"))
            return false;
        const std::uint32_t unit = one.firstToken - 2;
        if (!isWord(unit, "kabupaten") && !isWord(unit, "kota"))
            return false;
        const std::uint32_t next = one.lastToken + 1;
        return isWord(next, "itu") || isWord(next, "ini") || isWord(next, "tersebut") ||
               (unit >= 2 && isWord(unit - 1, "satu") && isWord(unit - 2, "salah"));
    }

    /// "di Sumatera Barat Kabupaten Solok tercatat terendah".
    bool isBeforeItsPlace(std::size_t i) const {
        const Mention& outer = mentions[i];
        return i + 1 < mentions.size() && isProvince(outer) && outer.firstToken > 0 &&
               isWord(outer.firstToken - 1, "di") && mentions[i + 1].firstToken == outer.lastToken + 1 &&
               mentions[i + 1].region != noRegion && mentions[i + 1].region != outer.region &&
               lies(mentions[i + 1].region, outer.region);
    }

    static bool isProvince(const Mention& one) {
        return one.region < regions().size() && regions()[one.region].level == Level::Province;
    }

    bool isSuperlative(std::uint32_t at) const {
        return vocabulary.lexicon.signals(tokens[at].lexeme, Signal::Superlative);
    }

    /// "tertinggi di Provinsi Aceh sebanyak 5 juta".
    bool hasOwnFigure(const Mention& one) const {
        const std::uint32_t behind = one.lastToken + 1;
        const std::uint32_t next =
            isMark(behind, ',') && behind + 1 < tokens.size() &&
                    vocabulary.lexicon.signals(tokens[behind + 1].lexeme, Signal::WeakTie)
                ? behind + 1 // "terendah di Papua, yakni cuma 39,7 persen"
                : behind;
        return next < tokens.size() &&
               (tokens[next].kind == TokenKind::Number ||
                vocabulary.lexicon.classOf(tokens[next].lexeme) == WordClass::Copula ||
                vocabulary.lexicon.signals(tokens[next].lexeme, Signal::WeakTie));
    }

    /// "Lampung Utara menjadi yang tertinggi di Provinsi Lampung yaitu 98,9 persen": of the place ranked.
    bool isOfRankedPlace(const Mention& one) const {
        if (&one == mentions.data())
            return false;
        const Mention& place = *(&one - 1);
        const std::uint32_t next = place.lastToken + 1;
        return isRegion(place) && !isProvince(place) && one.firstToken - place.lastToken <= rankReach &&
               (isWord(next, "menjadi") || isWord(next, "jadi") || isWord(next, "merupakan") ||
                isWord(next, "adalah"));
    }

    /// "se-Kalsel sudah mencapai 97,83 persen".
    bool hasReached(const Mention& one) const {
        return isNumber(one.lastToken + 2) || isNumber(one.lastToken + 3);
    }

    bool isNumber(std::uint32_t at) const {
        return at < tokens.size() && tokens[at].kind == TokenKind::Number;
    }

    /// "terbawah se-Jatim itu", "urutan kelima dari 14 kabupaten/kota di Kalimantan Barat".
    bool isGroundOfComparison(const Mention& one) const {
        if (one.firstToken < 1)
            return false;
        // but "kepesertaan se-Jawa Tengah, katanya, 93 persen" is its own
        if (isWord(one.firstToken - 1, "se"))
            return !isNumber(one.lastToken + 1) && !(isWord(one.lastToken + 1, "sudah") && hasReached(one)) &&
                   !isNumber(behindMarks(tokens, one.lastToken + 1, ',', ',', longestAside));
        const bool whole = isProvince(one) || (one.region == theNation && isWord(one.firstToken, "se"));
        const bool mayBeRanked = whole && (!hasOwnFigure(one) || isOfRankedPlace(one));
        if (mayBeRanked && isSuperlative(one.firstToken - 1)) // "kepesertaan terendah Sumbar"
            return true;
        if (!isWord(one.firstToken - 1, "di") && !isWord(one.firstToken, "se"))
            return false;
        const std::uint32_t start = one.firstToken - std::min(one.firstToken, rankReach);
        for (std::uint32_t at = start; at < one.firstToken; ++at) {
            if (isMark(at, ','))
                return false;
            if (isWord(at, "urutan") || isWord(at, "peringkat") || isWord(at, "ranking") ||
                isWord(at, "rangking") || (mayBeRanked && isSuperlative(at)))
                return true;
        }
        return false;
    }

    /// Papua's provinces were parted in 2022: older articles name the old one.
    static bool lies(RegionId inner, RegionId outer) {
        const Region& region = regions()[inner];
        const Region& province = regions()[outer];
        return region.province == outer || (region.code.front() == '9' && province.code.front() == '9');
    }

    const Tokens& tokens;
    const Vocabulary& vocabulary;
    std::vector<Mention>& mentions;
};

} // namespace

void markContainers(const Tokens& tokens, const Vocabulary& vocabulary, std::vector<Mention>& mentions) {
    ContainerMarker(tokens, vocabulary, mentions).mark();
}

} // namespace uhc
