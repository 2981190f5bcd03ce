/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answer_coverage.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

constexpr double highestCoverage = 1.6;
constexpr double boundSlack = 0.03; // "hampir 98 persen" beside 96,4 is another figure
constexpr double oldMark = 0.95;
constexpr double clearlyReached = 3.9; // the strength of "mencapai" beside its figure
constexpr std::size_t sentencesNear = 3;
constexpr double clearShare = 6.2; // a weaker cue wants a word of JKN near

class CoverageShares {
public:
    CoverageShares(const Article& article_, const std::vector<Meaning>& meanings_, const Reading& reading_,
                   const Candidates& candidates_)
        : article(article_), meanings(meanings_), reading(reading_), candidates(candidates_) {}

    std::vector<Candidate> of(RegionId region) const {
        auto shares = candidates.of(Kind::Coverage, Topic::Registered, CueRole::Achieved, region);
        addRefined(shares, region);
        const double least =
            std::max(candidates.leastOfYear(), region == reading.subject ? lowestCoverage : 0);
        std::erase_if(shares, [&](const Candidate& one) {
            return candidates.figure(one.figure).value > highestCoverage ||
                   candidates.figure(one.figure).value < least || isHeadlineOfTarget(one.figure) ||
                   isOfUnknown(one.figure) || isOfTarget(one.figure) || isOfFew(one.figure, region);
        });
        dropTiny(shares);
        dropBounds(shares);
        dropAims(shares);
        candidates.keepLatest(shares);
        if (region == reading.subject)
            dropBareMark(shares);
        dropRemainders(shares);
        dropWhole(shares);
        return shares;
    }

private:
    /// "baru 32,24 persen", and of its own scheme "6,80 persen dari penduduk".
    void dropTiny(std::vector<Candidate>& found) const {
        const auto isTiny = [&](const Candidate& one) {
            return candidates.figure(one.figure).value < lowestCoverage;
        };
        if (!std::all_of(found.begin(), found.end(), isTiny))
            std::erase_if(found, isTiny);
    }

    /// "95 persen warga terdaftar" in the headline, "tahun lalu sudah 95,15 persen" in the body: the latest
    /// there is.
    void addRefined(std::vector<Candidate>& found, RegionId region) const {
        for (const Candidate& past :
             candidates.of(Kind::Coverage, Topic::Registered, CueRole::Past, region)) {
            const bool refined = std::any_of(found.begin(), found.end(), [&](const Candidate& one) {
                return candidates.sentence(one.figure).part == Part::Headline &&
                       candidates.refines(past.figure, one.figure);
            });
            if (refined)
                found.push_back(past);
        }
    }

    /// A headline states as reached what the body only aims for.
    bool isHeadlineOfTarget(std::size_t i) const {
        if (candidates.sentence(i).part != Part::Headline)
            return false;
        for (std::size_t other = 0; other < meanings.size(); ++other) {
            const bool aim =
                meanings[other].role == CueRole::Target || meanings[other].role == CueRole::Supposed;
            if (aim && meanings[other].kind == Kind::Coverage &&
                candidates.sentence(other).part == Part::Body &&
                candidates.figure(other).value == candidates.figure(i).value)
                return true;
        }
        return false;
    }

    /// "Sudah 99 persen warga punya sumur": a share of the people in a text of JKN, but no word of it near.
    bool isOfUnknown(std::size_t i) const {
        const Meaning& meaning = meanings[i];
        if (meaning.topicScore >= clearShare || meaning.byContext || meaning.bonded || meaning.proven)
            return false;
        const std::size_t own = candidates.figure(i).sentence;
        const std::uint32_t from = article.sentences[own - std::min(own, sentencesNear)].firstToken;
        const std::uint32_t end = article.sentences[own].endToken;
        for (std::uint32_t at = from; (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
            if (article.signals(at, Signal::OfSubject))
                return false;
        }
        return true;
    }

    /// "171,67 juta jiwa atau 91 persen dari target".
    bool isOfTarget(std::size_t i) const {
        std::size_t last = i;
        if (meanings[i].bonded && last + 1 < meanings.size() && meanings[last + 1].bonded &&
            candidates.figure(last + 1).unit == Unit::Persons &&
            candidates.figure(last + 1).sentence == candidates.figure(i).sentence)
            ++last;
        std::uint32_t at = candidates.figure(last).lastToken + 1;
        at += article.isMark(at, ',') ? 1 : 0;
        // "91 persen dari target 95 persen" is of the people, as the target is.
        const bool ofShare = last + 1 < meanings.size() && candidates.figure(last + 1).unit == Unit::Share &&
                             candidates.figure(last + 1).firstToken <= at + 3;
        return article.isWord(at, "dari") && !ofShare &&
               (article.isWord(at + 1, "target") || article.isWord(at + 1, "sasaran"));
    }

    /// "1.508 warga atau 97,43 persen" are those of a village, whatever it is called; "8.017 orang atau 54,87
    /// persen" in a kabupaten of 240 thousand is a share of something else.
    bool isOfFew(std::size_t i, RegionId region) const {
        const bool ofPeople = std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
            return other.kind == Kind::Population &&
                   candidates.figureOf(other).sentence == candidates.figure(i).sentence;
        });
        const double people = region < regions().size() && !ofPeople ? regions()[region].people : 0;
        return candidates.isBeside(i, [&](std::size_t other) {
            return meanings[other].topic == meanings[i].topic &&
                   candidates.figure(other).unit == Unit::Persons && !candidates.figure(other).unsure &&
                   (candidates.figure(other).value < smallestMembership ||
                    candidates.figure(other).value < candidates.figure(i).value * people * leastPeople);
        });
    }

    /// "di atas 95 persen" says less than "99,9 persen", whatever their days are.
    void dropBounds(std::vector<Candidate>& found) const {
        std::erase_if(found, [&, all = found](const Candidate& one) {
            const Qualifier hedge = meanings[one.figure].qualifier;
            return std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                const double distance =
                    candidates.figure(other.figure).value - candidates.figure(one.figure).value;
                const double finer =
                    candidates.figure(one.figure).precision - candidates.figure(other.figure).precision;
                const bool exact = meanings[other.figure].qualifier == Qualifier::Plain ||
                                   meanings[other.figure].qualifier == Qualifier::About;
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
        const std::uint32_t at = candidates.figure(i).firstToken;
        return at > 0 && (article.isWord(at - 1, "bawah") || article.isWord(at - 1, "dibawah") ||
                          article.isWord(at - 1, "below"));
    }

    /// "kalau UHC-nya sudah 98 persen" beside "target kami 98 persen" and "sekarang hampir 93 persen".
    void dropAims(std::vector<Candidate>& found) const {
        const auto isAim = [&](const Candidate& one) {
            const double value = candidates.figure(one.figure).value;
            // but "lebih dari 98 persen sudah tercakup, sesuai target 98 persen" is reached
            const bool passed = meanings[one.figure].qualifier == Qualifier::Above &&
                                meanings[one.figure].roleScore > clearlyReached;
            return candidates.figure(one.figure).precision > 0.0009 && !passed &&
                   std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& other) {
                       const Figure& same = candidates.figureOf(other);
                       return (other.role == CueRole::Target || other.role == CueRole::Threshold) &&
                              same.unit == Unit::Share && std::abs(same.value - value) < sameAnswer;
                   });
        };
        if (!std::all_of(found.begin(), found.end(), isAim))
            std::erase_if(found, isAim);
    }

    /// "Baru 71,25 persen ... jumlah itu 28,75 persen dari penduduk": what is left of another share is none.
    void dropRemainders(std::vector<Candidate>& found) const {
        const auto completes = [&](const Candidate& one, const Candidate& other) {
            const Figure& rest = candidates.figure(one.figure);
            const Figure& most = candidates.figure(other.figure);
            const bool sums = std::abs(rest.value + most.value - 1) < std::min(rest.precision, 1e-3);
            // "provinsi 20 persen, 80 persen lainnya kabupaten": both are parts of something else
            const bool parts =
                rest.precision > 0.001 && most.precision > 0.001 && rest.sentence == most.sentence;
            return sums && (parts || (rest.precision < 0.0011 && rest.value < most.value));
        };
        std::erase_if(found, [&, all = found](const Candidate& one) {
            return std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                return one.figure != other.figure && completes(one, other);
            });
        });
    }

    /// "95 persen", said once, with no count and no clear "sudah mencapai" of the region: for ten years that
    /// was the mark to reach, and more often than not it is the mark that is spoken of.
    void dropBareMark(std::vector<Candidate>& found) const {
        std::erase_if(found, [&, all = found](const Candidate& one) {
            const Meaning& meaning = meanings[one.figure];
            return std::abs(candidates.figure(one.figure).value - oldMark) < sameAnswer &&
                   candidates.figure(one.figure).precision > 0.0009 &&
                   meaning.qualifier == Qualifier::Plain && !meaning.proven && !meaning.bonded &&
                   all.size() == 1 && !(meaning.regionStated && meaning.roleScore > clearlyReached);
        });
    }

    /// "sudah mencapai 106 persen, berarti 100 persen masyarakat telah terjamin": what it comes to.
    void dropWhole(std::vector<Candidate>& found) const {
        std::erase_if(found, [&, all = found](const Candidate& one) {
            const bool about = meanings[one.figure].qualifier == Qualifier::About; // "sekitar 100 persen"
            return candidates.figure(one.figure).value == 1 &&
                   std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                       return candidates.figure(other.figure).value > 1 &&
                              (about || candidates.figure(other.figure).sentence ==
                                            candidates.figure(one.figure).sentence);
                   });
        });
    }

    const Article& article;
    const std::vector<Meaning>& meanings;
    const Reading& reading;
    const Candidates& candidates;
};

} // namespace

std::vector<Candidate> sharesOf(RegionId region, const Article& article, const std::vector<Meaning>& meanings,
                                const Reading& reading, const Candidates& candidates) {
    return CoverageShares(article, meanings, reading, candidates).of(region);
}

} // namespace uhc
