/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answer_budget.hxx"

#include "reader/candidates.hxx"

#include <algorithm>
#include <cmath>
#include <utility>

namespace uhc {
namespace {

constexpr double weakestBudget = 3.0;
constexpr double strongestBudgetCue = 6.5;
constexpr double smallestMonthly = 1e9;  // rupiah; less may be what one company pays
constexpr double smallestBudget = 100e6; // rupiah
constexpr double otherMoney = 1.7;       // of another region or scheme: only where there is no own
constexpr double mostOfPlace = 1e12;     // rupiah; Kota Surabaya, the largest found, sets aside some 0.6e12
constexpr double mostOfProvince = 1e13;  // DKI Jakarta some 3e12
constexpr double mostPerPerson =
    3e5;                       // a year; the most found is 225.000, a Pemda pays for those without a payer
constexpr double asGood = 1.6; // among budgets that close the largest is the total
constexpr double mostCutOff = 1.1;  // times the round amount of a headline
constexpr double nearlySame = 0.01; // of an amount, by which it may be rounded
constexpr double clearlyOther = 6;  // the strength of a cue that says that an amount is for something else
constexpr std::uint32_t beforeOpeningYear = 5; // tokens
constexpr std::uint32_t thisYearReach = 9;     // tokens from "tahun ini" to its amount
constexpr std::uint32_t membershipReach = 200; // tokens from an amount to what it is for
constexpr int unknownThisYear =
    9999; // "tahun ini" of an article without a date is later than the years it names

struct Amount {
    std::size_t figure = 0;
    double score = 0;
    bool aside = false; ///< of another region, another programme or several years
};

/// Two amounts and the next one, which they make up.
struct Sum {
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t whole = 0;
};

class BudgetChooser {
public:
    BudgetChooser(const Article& article_, const std::vector<Meaning>& meanings_, const Reading& reading)
        : article(article_), meanings(meanings_), published(reading.published), subject(reading.subject) {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const bool other =
                meanings[i].topic == label(Purpose::Unrelated) || meanings[i].topic == label(Purpose::Owed);
            if (figure(i).unit == Unit::Rupiah && other && meanings[i].topicScore >= clearlyOther)
                otherThings.push_back(i);
        }
        findSums();
    }

    /// The allocation of the latest year, the total before its parts; what was spent, then what was added,
    /// only where no allocation is stated.
    std::optional<std::size_t> choose() const {
        struct Tier {
            Purpose purpose;
            bool supposed;     // "harus mengalokasikan": it may not have happened
            bool past = false; // "sebelumnya sempat mengalokasikan"
        };
        for (const Tier tier :
             {Tier{Purpose::Allocated, false}, Tier{Purpose::Allocated, true}, Tier{Purpose::Spent, false},
              Tier{Purpose::Part, false}, Tier{Purpose::Premium, false}, // "setiap bulan Rp9 miliar"
              Tier{Purpose::Allocated, false, true}, Tier{Purpose::Spent, false, true}}) {
            std::vector<Amount> found;
            for (std::size_t i = 0; i < meanings.size(); ++i) {
                const Meaning& meaning = meanings[i];
                const bool fits = figure(i).unit == Unit::Rupiah && meaning.kind != Kind::Other &&
                                  !(meaning.elsewhere && meaning.region == noRegion) &&
                                  meaning.topic == static_cast<std::uint8_t>(tier.purpose) &&
                                  (meaning.role == CueRole::Supposed) == tier.supposed &&
                                  (tier.purpose != Purpose::Premium || isMonthlyPayment(i)) &&
                                  (meaning.role == CueRole::Past) == tier.past &&
                                  meaning.role != CueRole::Change;
                if (!fits || !isPayable(i) || isOfOtherThings(i) || holdsOtherThings(i) || isPartOfOwed(i))
                    continue;
                const bool aside = isOfOtherBudget(i);
                const double score = budgetScore(i) - (aside ? otherMoney : 0);
                if (score >= weakestBudget)
                    found.push_back({i, score, aside});
            }
            const auto isAside = [](const Amount& one) { return one.aside; };
            if (!std::all_of(found.begin(), found.end(), isAside))
                std::erase_if(found, isAside);
            int latest = 0;
            for (const Amount& one : found)
                latest = std::max(latest, budgetYear(one.figure));
            std::erase_if(found, [&](const Amount& one) {
                const int year = budgetYear(one.figure);
                return year > 0 && year < latest;
            });
            dropSuperseded(found);
            dropWholes(found);
            dropParts(found);
            dropSummed(found);
            if (!found.empty())
                return largestOfBest(found);
        }
        return std::nullopt;
    }

private:
    /// More than a region's whole budget for JKN: its APBD, or a slip.
    bool isPayable(std::size_t i) const {
        const RegionId region = meanings[i].region;
        if (region >= regions().size() || region == theNation)
            return true;
        const bool province = regions()[region].level == Level::Province;
        return figure(i).value <=
               std::min(province ? mostOfProvince : mostOfPlace, regions()[region].people * mostPerPerson);
    }

    /// "Iuran yang diterima Rp79,8 miliar", later "iurannya Rp79,8 miliar"; "menunggak Rp12,5 miliar", later
    /// "nilainya Rp12.546.146.672".
    bool isOfOtherThings(std::size_t i) const {
        return meanings[i].topicScore < clearlyOther &&
               std::any_of(otherThings.begin(), otherThings.end(), [&](std::size_t other) {
                   const Figure& same = figure(other);
                   return std::abs(same.value - figure(i).value) <=
                          std::min(same.precision, nearlySame * same.value) / 2;
               });
    }

    /// "mengucurkan Rp10 miliar": "Rp9 miliar untuk BPJS Kesehatan serta Rp1 miliar untuk BPJS
    /// Ketenagakerjaan".
    bool holdsOtherThings(std::size_t i) const {
        return std::any_of(otherThings.begin(), otherThings.end(), [&](std::size_t other) {
            const std::size_t own = other - 1;
            return other > 0 && figure(own).unit == Unit::Rupiah &&
                   figure(own).sentence == figure(other).sentence &&
                   meanings[own].topic == label(Purpose::Allocated) &&
                   figure(own).value + figure(other).value == figure(i).value;
        });
    }

    /// Two amounts that make up the next one are its parts.
    void findSums() {
        std::size_t first = meanings.size();
        std::size_t second = meanings.size();
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (figure(i).unit != Unit::Rupiah)
                continue;
            if (first < meanings.size() && makeUp(figure(first), figure(second), figure(i)))
                sums.push_back({first, second, i});
            first = std::exchange(second, i);
        }
    }

    /// The sum that an amount has a place in, if there is one; the work must not grow with their number.
    const Sum* sumOf(std::size_t Sum::*place, std::size_t amount) const {
        const auto found = std::ranges::lower_bound(sums, amount, {}, place);
        return found != sums.end() && (*found).*place == amount ? &*found : nullptr;
    }

    /// "Rp235,4 miliar untuk warga, Rp12,4 miliar untuk bantuan, sehingga total kewajiban Rp247,8 miliar".
    bool isPartOfOwed(std::size_t i) const {
        for (const auto place : {&Sum::first, &Sum::second}) {
            const Sum* sum = sumOf(place, i);
            if (sum && meanings[sum->whole].topic == label(Purpose::Owed))
                return true;
        }
        return false;
    }

    const Figure& figure(std::size_t i) const { return article.figures[i]; }
    const Sentence& sentence(std::size_t i) const { return article.sentenceOf(figure(i)); }

    int yearOf(std::size_t i) const {
        const std::int32_t date = meanings[i].date;
        return date < 0 ? 0 : article.dates[static_cast<std::size_t>(date)].date.year;
    }

    /// "semula Rp 215 miliar ... menjadi Rp 110 miliar": what stands before the new state is the old one.
    void dropSuperseded(std::vector<Amount>& found) const {
        std::size_t state = 0;
        bool changed = false;
        for (const Amount& one : found) {
            if (meanings[one.figure].role == CueRole::Achieved &&
                meanings[one.figure].roleScore >= newState) {
                state = one.figure;
                changed = true;
            }
        }
        if (changed)
            std::erase_if(found, [&](const Amount& one) {
                return one.figure < state && figure(one.figure).value != figure(state).value;
            });
    }

    /// "setelah penambahan Rp 23,5 miliar totalnya Rp 65 miliar": an amount that was added stays a part
    /// wherever it is named again.
    void dropParts(std::vector<Amount>& found) const {
        std::vector<double> parts;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (figure(i).unit == Unit::Rupiah && meanings[i].topic == label(Purpose::Part))
                parts.push_back(figure(i).value);
        }
        std::sort(parts.begin(), parts.end());
        const auto isNamedPart = [&](const Amount& one) {
            return std::binary_search(parts.begin(), parts.end(), figure(one.figure).value);
        };
        double whole = 0; // "naik sebesar Rp 42 miliar" from 24 is what it rose to
        for (const Amount& one : found)
            whole = std::max(whole, isNamedPart(one) ? 0 : figure(one.figure).value);
        const auto isPart = [&](const Amount& one) {
            return isNamedPart(one) && figure(one.figure).value <= whole;
        };
        if (!std::all_of(found.begin(), found.end(), isPart))
            std::erase_if(found, isPart);
    }

    /// "anggaran kesehatan Rp1,369 triliun. Dari jumlah tersebut Rp1,047 triliun untuk program JKA".
    void dropWholes(std::vector<Amount>& found) const {
        std::erase_if(found, [&, all = found](const Amount& one) {
            const std::size_t next = article.figureFrom(sentence(one.figure).endToken);
            const auto part = std::ranges::lower_bound(all, next, {}, &Amount::figure);
            return part != all.end() && figure(part->figure).sentence == figure(one.figure).sentence + 1 &&
                   figure(part->figure).value < figure(one.figure).value &&
                   opensWithPart(sentence(part->figure)) && !namesMembership(sentence(one.figure));
        });
    }

    bool opensWithPart(const Sentence& one) const {
        const std::uint32_t at = article.firstWordOf(one);
        return article.isWord(at, "dari") &&
               article.isWord(at + 1, {"jumlah", "total", "angka", "anggaran", "dana"}) &&
               article.isWord(at + 2, {"tersebut", "itu", "ini"});
    }

    bool namesMembership(const Sentence& one) const {
        return article.hasSignal(one.firstToken, one.endToken, Signal::OfMembership);
    }

    /// "dianggarkan Rp26,7 miliar. Nanti ditambah Rp4 miliar. Sehingga totalnya Rp30,7 miliar".
    void dropSummed(std::vector<Amount>& found) const {
        const auto isAnswer = [all = found](std::size_t i) {
            return std::ranges::binary_search(all, i, {}, &Amount::figure);
        };
        std::erase_if(found, [&](const Amount& one) {
            const Sum* first = sumOf(&Sum::first, one.figure);
            const Sum* second = sumOf(&Sum::second, one.figure);
            return (first && isAnswer(first->whole)) || (second && isAnswer(second->whole));
        });
    }

    /// The year an amount is for; without one, the year of the article; 0: unknown.
    int budgetYear(std::size_t i) const {
        int year = yearOf(i);
        if (year == 0 && saysThisYear(i))
            return published.known() ? published.year : unknownThisYear;
        if (const Sum* sum = sumOf(&Sum::whole, i); sum && year == 0)
            year = std::max(yearOf(sum->first), yearOf(sum->second));
        if (year != 0)
            return year;
        const std::size_t own = figure(i).sentence;
        for (std::size_t back = 0; back <= 1 && back <= own; ++back) {
            if (const int opening = openingYear(article.sentences[own - back]))
                return opening;
        }
        return published.year;
    }

    /// "Pada tahun 2025 ... Untuk itu dialokasikan Rp60,1 miliar": the year that a sentence opens with, 0:
    /// none.
    int openingYear(const Sentence& one) const {
        const auto date = firstFrom(article.dates, one.firstToken);
        const bool opens = date != article.dates.end() && date->firstToken < one.endToken &&
                           date->date.month == 0 && date->firstToken > one.firstToken &&
                           date->firstToken - one.firstToken <= beforeOpeningYear &&
                           article.hasSignal(date->firstToken - 2, date->firstToken, Signal::DateWord);
        return opens ? date->date.year : 0;
    }

    /// "dan tahun ini kembali menyiapkan anggaran senilai Rp213,6 miliar".
    bool saysThisYear(std::size_t i) const {
        const std::uint32_t end = figure(i).firstToken;
        const std::uint32_t start = std::max(sentence(i).firstToken, end - std::min(end, thisYearReach));
        for (std::uint32_t at = start; at + 1 < end; ++at) {
            if (article.isWord(at, "tahun") && article.isWord(at + 1, "ini"))
                return true;
        }
        return false;
    }

    double budgetScore(std::size_t i) const {
        double score = std::min(meanings[i].topicScore, strongestBudgetCue);
        score += speaksOfJkn(i) ? 1 : -1.5;
        score -= figure(i).value < smallestBudget ? 2 : 0;
        score -= meanings[i].byContext ? 0.5 : 0;
        return score;
    }

    bool isOfOtherBudget(std::size_t i) const { return isOfAnother(i) || isOfJamkesda(i) || isOfYears(i); }

    /// "Pemprov Bali sudah mengalokasikan ..." in an article on one of its kabupaten.
    bool isOfAnother(std::size_t i) const {
        return meanings[i].regionStated && meanings[i].region < regions().size() &&
               subject < regions().size() && meanings[i].region != subject;
    }

    /// "Setiap bulan pemkot membayarkan Rp9 miliar", not what is billed.
    bool isMonthlyPayment(std::size_t i) const {
        const std::uint32_t first = sentence(i).firstToken;
        return figure(i).value >= smallestMonthly &&
               article.hasWord(first, figure(i).firstToken,
                               {"membayar", "membayarkan", "bayarkan", "menyetor", "anggaran", "disiapkan",
                                "menyiapkan"}) &&
               !article.hasWord(first, figure(i).firstToken,
                                {"butuh", "dibutuhkan", "membutuhkan", "kebutuhan", "perlu"});
    }

    bool namesYear(std::uint32_t from, std::uint32_t end) const {
        for (; from < end; ++from) {
            if (isYear(from))
                return true;
        }
        return false;
    }

    /// "sejak tahun 2015-2018 dikucurkan Rp52,6 miliar", "tahun 2023 dan 2024 menembus Rp57 miliar": a sum
    /// over years.
    bool isOfYears(std::size_t i) const {
        for (std::uint32_t at = sentence(i).firstToken; at + 2 < figure(i).firstToken; ++at) {
            if (isYear(at) && (article.isMark(at + 1, '-') || article.isWord(at + 1, "dan")) &&
                isYear(at + 2))
                return !namesYear(at + 3, figure(i).firstToken);
        }
        return false;
    }

    bool isYear(std::uint32_t at) const {
        const Token& token = article.tokens[at];
        return token.kind == TokenKind::Number && token.end - token.start == 4 &&
               article.folded[token.start] == '2' && article.folded[token.start + 1] == '0';
    }

    /// "alokasi untuk Jamkesda Rp7 miliar": a region's own scheme, not JKN.
    bool isOfJamkesda(std::size_t i) const {
        bool named = false;
        const std::uint32_t end = sentence(i).endToken;
        for (std::uint32_t at = sentence(i).firstToken;
             (at = article.tokens.next(Landmark::Insurance, at, end)) < end; ++at) {
            const bool spelledOut = article.isWord(at, "jaminan") && article.isWord(at + 2, "daerah");
            if (article.isWord(at, "jamkesda") || spelledOut)
                named = true;
            else if (article.signals(at, Signal::OfMembership))
                return false;
        }
        return named;
    }

    /// The amount's sentence, or one of the two before it, speaks of JKN or its contributions.
    bool speaksOfJkn(std::size_t i) const {
        const Sentence* own = &sentence(i);
        const std::uint32_t amount = figure(i).firstToken;
        for (const Sentence* one = own; one + 2 >= own && one >= article.sentences.data(); --one) {
            const std::uint32_t from = std::max(one->firstToken, amount - std::min(amount, membershipReach));
            const std::uint32_t end = std::min(one->endToken, amount + membershipReach);
            for (std::uint32_t at = from; (at = article.tokens.next(Landmark::Insurance, at, end)) < end;
                 ++at) {
                if (article.signals(at, Signal::OfMembership))
                    return true;
            }
        }
        return false;
    }

    /// Told in the headline and again in the body.
    bool isHeadline(std::size_t i, const std::vector<Amount>& found) const {
        return sentence(i).part == Part::Headline &&
               std::any_of(found.begin(), found.end(), [&](const Amount& other) {
                   return sentence(other.figure).part == Part::Body &&
                          figure(other.figure).value == figure(i).value;
               });
    }

    /// "Gelontorkan Rp500 Miliar" over "Rp527,980 miliar": the headline cuts it off.
    std::size_t finerOf(std::size_t headline, const std::vector<Amount>& found) const {
        const double value = figure(headline).value;
        for (const Amount& one : found) {
            if (figure(one.figure).precision < figure(headline).precision &&
                figure(one.figure).value >= value && figure(one.figure).value < value * mostCutOff)
                return one.figure;
        }
        return headline;
    }

    std::size_t largestOfBest(const std::vector<Amount>& found) const {
        for (const Amount& one : found) {
            if (isHeadline(one.figure, found))
                return finerOf(one.figure, found);
        }
        double best = 0;
        for (const Amount& one : found)
            best = std::max(best, one.score);
        std::size_t largest = found.front().figure;
        double value = -1;
        for (const Amount& one : found) {
            if (one.score >= best - asGood && figure(one.figure).value > value) {
                value = figure(one.figure).value;
                largest = one.figure;
            }
        }
        // "Rp12 miliar (tepatnya Rp11.969.625.000)": the same to the rupiah.
        for (const Amount& one : found) {
            if (figure(one.figure).precision < figure(largest).precision &&
                std::abs(figure(one.figure).value - value) < figure(largest).precision) {
                return one.figure;
            }
        }
        return largest;
    }

    const Article& article;
    const std::vector<Meaning>& meanings;
    const PartialDate& published;
    const RegionId subject;
    std::vector<Sum> sums;                ///< in the order of the text
    std::vector<std::size_t> otherThings; ///< amounts that are clearly owed or none of ours
};

} // namespace

std::optional<std::size_t> budgetOf(const Article& article, const std::vector<Meaning>& meanings,
                                    const Reading& reading) {
    return BudgetChooser(article, meanings, reading).choose();
}

} // namespace uhc
