/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/bonds.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

constexpr std::uint32_t longestTie = 7;        // tokens between two measures of the same thing
constexpr std::uint32_t longestStrongTie = 14; // with "atau" right before the second
constexpr std::uint32_t tieReach = 4;
constexpr std::size_t proofReach = 5; // figures
constexpr double ofRounding = 0.51;   // of the last digit; within a sentence a cut-off share proves as well
constexpr std::uint32_t longestBracket = 5; // tokens
constexpr double smallestCount = 1000;      // a proof by small counts is chance
constexpr double coarsestShare = 0.00051;   // and so is one by a share without decimals

class Binder {
public:
    explicit Binder(const Article& article_) : article(article_) {}

    Bond between(const Figure& one, const Figure& other) const {
        if (!isMeasure(one) || !isMeasure(other) || other.upperEnd || one.lowerEnd)
            return Bond::None;
        // "dari 1,8 juta jiwa penduduk masih ada 600.000 yang belum": the first is the whole.
        if (one.unit == Unit::Persons && other.unit == Unit::Persons && wordOfWhole(article, one) != noToken)
            return Bond::None;
        const std::uint32_t first = one.lastToken + 1;
        const std::uint32_t end = other.firstToken;
        if (isFormerLevel(article, one, other))
            return Bond::None;
        // "Of the 2.5 million residents of Medan, about two million or 80 percent": the share is of the part.
        if (one.unit == Unit::Persons && other.unit == Unit::Share && wordOfWhole(article, one) != noToken &&
            partIsBetween(first, end))
            return Bond::None;
        if (end < first) // "102.736 (95,11%) orang": one inside the other
            return one.unit != other.unit ? Bond::Same : Bond::None;
        const bool strong = strongTieNear(first, end) || isWholePeople(other);
        if (end - first > (strong ? longestStrongTie : longestTie) || one.sentence != other.sentence)
            return Bond::None;
        bool tie = false;
        bool base = false;
        bool population = false;
        for (std::uint32_t at = first; at < end; ++at) {
            if (const std::uint32_t close = closeOfName(at); close != at && close + 1 < end) {
                at = close;
                continue;
            }
            if ((breaks(at) && !isWithShare(at)) || opensName(at, end) || isOfThat(at) || opensActiveRate(at))
                return Bond::None;
            const bool hedge =
                at > first && article.signals(at - 1, Signal::Hedge) && article.isWord(at, "dari");
            base = base || (article.signals(at, Signal::PartOf) && !hedge);
            population = population || article.signals(at, Signal::People);
            if (isTie(at)) {
                tie = true;
                base = base && isWeakTie(at) && // "dari sebanyak", "dari total peserta sebanyak"
                       (article.signals(at - 1, Signal::PartOf) || article.isWord(at - 1, "peserta"));
                if (!isWeakTie(at))
                    population = false;
            }
        }
        if (base || (population && !(tie && other.unit == Unit::Share)))
            return other.unit == Unit::Persons ? Bond::Base : Bond::None;
        if (one.unit == other.unit)
            return Bond::None;
        const bool comma =
            article.isMark(end - 1, ',') && other.unit == Unit::Share; // "108.015 jiwa peserta JKN, 84,7%"
        return tie || comma || end == first ? Bond::Same : Bond::None;
    }

private:
    /// A comma with a number in words behind it, which no unit made a figure.
    bool partIsBetween(std::uint32_t first, std::uint32_t end) const {
        bool comma = false;
        for (std::uint32_t at = first; at < end; ++at) {
            comma = comma || article.isMark(at, ',');
            if (comma && (article.classAt(at) == WordClass::Ones || article.classAt(at) == WordClass::Scale))
                return true;
        }
        return false;
    }

    /// "penduduk 422.905 jiwa, dari situ yang terdaftar 377.113": the figure before is the whole.
    bool isOfThat(std::uint32_t at) const {
        return article.isWord(at, "dari") &&
               (article.isWord(at + 1, "situ") || article.isWord(at + 1, "sana"));
    }

    /// "atau", "setara", "(": the same again in another measure.
    bool isTie(std::uint32_t at) const {
        return article.isMark(at, '(') || article.isMark(at, '=') ||
               article.signals(at, Signal::StrongTie | Signal::Tie) || isWeakTie(at);
    }

    /// "terdaftar sebagai peserta program JKN dari 1,6 juta jiwa warga".
    bool isWholePeople(const Figure& figure) const {
        return figure.firstToken > 0 && article.isWord(figure.firstToken - 1, "dari") &&
               figure.unit == Unit::Persons &&
               (article.signals(figure.lastToken, Signal::People) ||
                article.signals(figure.lastToken + 1, Signal::People) ||
                article.isWord(figure.lastToken, "warga") || article.isWord(figure.lastToken + 1, "warga"));
    }

    bool strongTieNear(std::uint32_t first, std::uint32_t end) const {
        for (std::uint32_t at = end - std::min(end - first, tieReach); at < end; ++at) {
            if (article.signals(at, Signal::StrongTie))
                return true;
        }
        return false;
    }

    /// "yakni", "mencakup": the same again, but also "penduduk yakni 687.031 jiwa".
    bool isWeakTie(std::uint32_t at) const {
        return article.signals(at, Signal::WeakTie) ||
               (article.isWord(at, "itu") && article.isMark(at - 1, ','));
    }

    bool breaks(std::uint32_t at) const {
        if (article.isWord(at, "dengan") && article.isWord(at - 1, "atau"))
            return false; // "90,47 persen atau dengan 2.491.458 jiwa"
        const bool closes = article.isMark(at, ')') && !article.isWord(at + 1, "dari");
        return article.isMark(at, ';') || closes || article.isWord(at, "terdiri") ||
               article.isWord(at, "terbagi") || article.signals(at, Signal::Breaks);
    }

    /// "388.540 peserta JKN dengan persentase 95,90 persen".
    bool isWithShare(std::uint32_t at) const {
        return article.isWord(at, "dengan") && article.signals(at + 1, Signal::WeakTie);
    }

    /// "warga Kota Tomohon, Sulawesi Utara (Sulut) atau 88.787 jiwa": the close of a bracket that opens at a
    /// token and has only words, else the token.
    std::uint32_t closeOfName(std::uint32_t at) const {
        for (std::uint32_t next = at + 1; article.isMark(at, '(') && next <= at + longestBracket; ++next) {
            if (article.isMark(next, ')'))
                return next;
            if (next >= article.tokens.size() || article.tokens[next].kind != TokenKind::Word)
                break;
        }
        return at;
    }

    /// "136.963 jiwa, Tana Tidung sebesar 100 persen": the next figure is the next region's.
    bool opensName(std::uint32_t at, std::uint32_t end) const {
        if (!article.isMark(at, ','))
            return false;
        const auto name = firstFrom(article.mentions, at + 1);
        return name != article.mentions.end() && name->firstToken == at + 1 && name->lastToken < end &&
               isRegion(*name);
    }

    /// "total penduduk 88.200 jiwa, tingkat keaktifannya 81,4 persen": a measure of its own.
    bool opensActiveRate(std::uint32_t at) const {
        return article.isMark(at, ',') && article.hasWord(at + 1, at + 3, {"keaktifan", "keaktifannya"});
    }

    const Article& article;
};

} // namespace

std::uint32_t wordOfWhole(const Article& article, const Figure& figure) {
    constexpr std::uint32_t longest = 3; // "dari total sekitar"
    for (std::uint32_t at = figure.firstToken;
         at-- > figure.firstToken - std::min(figure.firstToken, longest);) {
        if (article.isWord(at, "dari") && at > 0 &&
            (article.isWord(at - 1, "terdiri") || article.isWord(at - 1, "terbagi")))
            return noToken; // its parts
        if (article.isWord(at, "dari") ||
            (article.isWord(at, "the") && at > 0 && article.isWord(at - 1, "of")))
            return at;
        if (!article.isWord(at, "total") && !article.isWord(at, "jumlah") && !article.isWord(at, "sekitar") &&
            !article.isWord(at, "seluruh") && !article.isWord(at, "keseluruhan"))
            return noToken;
    }
    return noToken;
}

bool isFormerLevel(const Article& article, const Figure& level, const Figure& former) {
    return level.unit == former.unit && level.firstToken > 0 &&
           article.isWord(level.firstToken - 1, "menjadi") && article.isMark(level.lastToken + 1, ',') &&
           article.isWord(level.lastToken + 2, "dari") && former.firstToken == level.lastToken + 3;
}

bool isFinerOfBefore(const Article& article, std::size_t figure) {
    if (figure == 0)
        return false;
    const Figure& fine = article.figures[figure];
    const Figure& coarse = article.figures[figure - 1];
    return fine.unit == coarse.unit && fine.firstToken == coarse.lastToken + 2 &&
           article.isMark(fine.firstToken - 1, '(') && std::abs(fine.value - coarse.value) < coarse.precision;
}

std::vector<Bond> bondsOf(const Article& article, const std::vector<Proof>& proofs) {
    std::vector<Bond> bonds(article.figures.size(), Bond::None);
    const Binder binder(article);
    for (std::size_t i = 1; i < article.figures.size(); ++i)
        bonds[i] = binder.between(article.figures[i - 1], article.figures[i]);
    // "terdaftar 1.278.071 jiwa ... dari 1.409.951 jiwa, atau 90,65 persen": the share is not of the count
    // beside it.
    for (const Proof& proof : proofs) {
        const bool sameSentence =
            article.figures[proof.whole].sentence == article.figures[proof.share].sentence;
        if (proof.whole == proof.share + 1 &&
            (bonds[proof.whole] == Bond::Same || (sameSentence && bonds[proof.whole] == Bond::None)))
            bonds[proof.whole] = Bond::Base;
        if (proof.share != proof.whole + 1 || bonds[proof.share] != Bond::Same)
            continue;
        if (proof.part + 1 == proof.whole)
            bonds[proof.whole] = Bond::Base;
        else
            bonds[proof.share] = Bond::None;
    }
    return bonds;
}

std::vector<Proof> proofsOf(const Article& article) {
    std::vector<Proof> proofs;
    const auto& figures = article.figures;
    for (std::uint32_t share = 0; share < figures.size(); ++share) {
        if (figures[share].unit != Unit::Share || figures[share].precision > coarsestShare)
            continue;
        const std::uint32_t first = share - std::min<std::uint32_t>(share, proofReach);
        const auto end = static_cast<std::uint32_t>(std::min(figures.size(), share + proofReach + 1));
        for (std::uint32_t part = first; part < end; ++part) {
            for (std::uint32_t whole = first; whole < end; ++whole) {
                const bool counts =
                    figures[part].unit == Unit::Persons && figures[whole].unit == Unit::Persons &&
                    !figures[part].unsure && !figures[whole].unsure && part != whole &&
                    figures[part].value >= smallestCount && figures[whole].value >= smallestCount;
                if (!counts)
                    continue;
                const double ratio = figures[part].value / figures[whole].value;
                const double coarse = figures[part].precision / figures[part].value +
                                      figures[whole].precision / figures[whole].value;
                const bool together = figures[part].sentence == figures[share].sentence;
                const double slack = figures[share].precision * (together ? 1 : ofRounding);
                if (coarse < 0.001 && std::abs(ratio - figures[share].value) <= slack)
                    proofs.push_back({share, part, whole});
            }
        }
    }
    return proofs;
}

} // namespace uhc
