/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/repeats.hxx"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

namespace uhc {
namespace {

constexpr double leastOutside = 1000;  // persons: smaller counts make up others by chance
constexpr std::size_t fewestParts = 3; // that a total behind them is of
constexpr std::size_t mostParts = 8;   // segments, with those of the state and of the region told apart
constexpr double ofSum = 0.02;         // of a total, by which rounded parts may miss it
constexpr std::size_t sumReach = 4;    // figures
constexpr std::size_t mostRepeated = 64;

class Repeats {
public:
    Repeats(const Article& article_, const std::vector<FigureEvidence>& evidence_,
            std::vector<Meaning>& meanings_)
        : article(article_), evidence(evidence_), meanings(meanings_) {}

    void settle() {
        takeOverRepeated();
        takeBackRepeated();
        takeBackReached();
        settleSums();
        settleTotals();
    }

private:
    /// The figures of the same value, in the order of the text: the first few, as nobody says one figure more
    /// often.
    std::span<const std::uint32_t> sameAs(double value) {
        const auto& figures = article.figures;
        if (byValue.empty()) {
            byValue.resize(figures.size());
            std::iota(byValue.begin(), byValue.end(), 0);
            std::sort(byValue.begin(), byValue.end(), [&](std::uint32_t one, std::uint32_t other) {
                return std::pair(figures[one].value, one) < std::pair(figures[other].value, other);
            });
        }
        const auto first =
            std::lower_bound(byValue.begin(), byValue.end(), value,
                             [&](std::uint32_t one, double wanted) { return figures[one].value < wanted; });
        auto last = first;
        while (last != byValue.end() && figures[*last].value == value &&
               static_cast<std::size_t>(last - first) < mostRepeated)
            ++last;
        return {first, last};
    }

    /// "Angka 99,11 persen itu ...": a share with decimals that is said again means the same again.
    void takeOverRepeated() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool open = meanings[i].kind == Kind::Other || meanings[i].byContext;
            if (figure.unit != Unit::Share || figure.precision > 0.001 || !open || figure.upperEnd ||
                evidence[i].topic.scores[label(Topic::Unrelated)] >= enough)
                continue;
            for (const std::size_t other : sameAs(figure.value)) {
                if (other == i || article.figures[other].unit != Unit::Share || meanings[other].byContext ||
                    meanings[other].kind == Kind::Other || article.figures[other].value != figure.value)
                    continue;
                meanings[i].kind = meanings[other].kind;
                meanings[i].topic = meanings[other].topic;
                meanings[i].topicScore = enough;
                break;
            }
        }
    }

    /// "ada 2,67 juta penduduk yang belum tercatat ... mengajak 2,67 juta penduduk ikut JKN": a count that is
    /// said elsewhere to be of those outside, of a segment or of the dropped is no membership; nor is a share
    /// with decimals coverage that is said elsewhere to be of the active.
    void takeBackRepeated() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool people = meanings[i].kind == Kind::Population && meanings[i].topicScore <= clearPeople;
            // "411.000 dari 524.906 jiwa warga" are those registered, whatever else is told of them.
            const bool ofPeople = i + 1 < meanings.size() && meanings[i + 1].kind == Kind::Population &&
                                  article.figures[i + 1].sentence == figure.sentence;
            const bool count = people || (meanings[i].kind == Kind::Members && !meanings[i].bonded);
            const bool share = meanings[i].kind == Kind::Coverage && figure.precision < 0.001;
            if ((!count && !share) || (!people && meanings[i].topic != label(Topic::Registered)) ||
                meanings[i].proven)
                continue;
            for (const std::size_t other : sameAs(figure.value)) {
                const bool same = article.figures[other].unit == figure.unit &&
                                  article.figures[other].value == figure.value;
                const bool contradicts =
                    meanings[other].kind != Kind::Other &&
                    meanings[other].topic != label(Topic::Registered) &&
                    meanings[other].topic != label(Topic::Population) &&
                    (!people || evidence[other].topic.scores[label(Topic::Population)] < clearPeople) &&
                    (count || meanings[other].topic == label(Topic::Active)) &&
                    meanings[other].topicScore > meanings[i].topicScore + 1;
                if (!same || !contradicts || (ofPeople && meanings[other].topicScore < clearSegment))
                    continue;
                meanings[i].topic = meanings[other].topic;
                meanings[i].kind = meanings[other].kind;
                meanings[i].role = meanings[other].role;
                break;
            }
        }
    }

    /// "melampaui target, yakni 98,79 persen": a share with decimals that is said elsewhere to be reached is
    /// no aim.
    void takeBackReached() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            if (meanings[i].kind != Kind::Coverage || meanings[i].role != CueRole::Target ||
                figure.precision >= 0.0009)
                continue;
            for (const std::size_t other : sameAs(figure.value)) {
                if (meanings[other].kind == Kind::Coverage && meanings[other].role == CueRole::Achieved &&
                    article.figures[other].value == figure.value) {
                    meanings[i].role = CueRole::Achieved;
                    break;
                }
            }
        }
    }

    /// "2.398.106 warga terdaftar ... yang tercatat 1.791.238 jiwa atau 74,29 persen, yang tidak aktif
    /// 606.868": what makes up all members with the inactive are the active. So too the members, who make up
    /// the people with those outside.
    void settleSums() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const bool inactive = meanings[i].topic == label(Topic::Inactive);
            const bool outside = meanings[i].topic == label(Topic::Unregistered);
            if (article.figures[i].unit != Unit::Persons || (!inactive && !outside))
                continue;
            const std::size_t end = std::min(meanings.size(), i + sumReach + 1);
            for (std::size_t part = i - std::min(i, sumReach); part < end; ++part) {
                const double sum = article.figures[part].value + article.figures[i].value;
                if (inactive && isMembers(part) && isMembership(sum))
                    makeActive(part);
                else if (outside && meanings[part].kind == Kind::Other &&
                         isCoverage(article.figures[part].value / sum))
                    makeMembers(part);
                else if (outside && article.figures[i].value >= leastOutside && isCountedIn(part))
                    settlePeople(part, sum);
            }
        }
    }

    /// "peserta JKN-KIS dan Jamkesda 108.000 jiwa, terdiri dari 60 ribu peserta KIS, 20 ribu mandiri dan 28
    /// ribu Jamkesda": the segments make up all members.
    void settleTotals() {
        const auto& figures = article.figures;
        for (std::size_t whole = 0; whole + 2 < figures.size(); ++whole) {
            if (figures[whole].unit != Unit::Persons || meanings[whole].kind != Kind::SubgroupMembers ||
                evidence[whole].topic.scores[label(Topic::Registered)] < enough)
                continue;
            double sum = 0;
            double slack = 0;
            std::size_t part = whole + 1;
            while (part < figures.size() && figures[part].unit == Unit::Persons &&
                   figures[part].sentence == figures[whole].sentence && sum < figures[whole].value) {
                slack += figures[part].precision;
                sum += figures[part++].value;
            }
            const bool told =
                article.hasWordBetween(figures[whole], figures[whole + 1],
                                       {"terdiri", "terbagi", "rinciannya", "rincian", "meliputi"});
            if (told && part - whole > 2 &&
                std::abs(sum - figures[whole].value) <= std::min(slack, sum * ofSum)) {
                meanings[whole].topic = label(Topic::Registered);
                meanings[whole].kind = Kind::Members;
            }
        }
        for (std::size_t whole = fewestParts; whole < figures.size(); ++whole) {
            if (isTotalOfSegments(whole))
                makeMembers(whole);
        }
    }

    /// "PBI 285.391 jiwa, pekerja 40.885 jiwa, mandiri 48.880 jiwa, totalnya 375.156 jiwa".
    bool isTotalOfSegments(std::size_t whole) const {
        const auto& figures = article.figures;
        if (meanings[whole].kind != Kind::SubgroupMembers ||
            !article.hasWordBetween(figures[whole - 1], figures[whole],
                                    {"total", "totalnya", "jumlahnya", "semuanya", "seluruhnya"}))
            return false;
        double sum = 0;
        std::size_t part = whole;
        while (part > 0 && whole - part < mostParts && meanings[part - 1].kind == Kind::SubgroupMembers &&
               figures[part - 1].sentence == figures[whole].sentence && sum < figures[whole].value)
            sum += figures[--part].value;
        return whole - part >= fewestParts && std::abs(sum - figures[whole].value) < 1;
    }

    /// A count of those registered, of all or as a segment's.
    bool isCountedIn(std::size_t i) const {
        return article.figures[i].unit == Unit::Persons &&
               (isMembers(i) || (meanings[i].kind == Kind::SubgroupMembers &&
                                 evidence[i].topic.scores[label(Topic::Registered)] >= enough));
    }

    /// "Jumlah jiwa dari data BPJS 112.776. Yang terdaftar 70.598 jiwa, yang belum 42.178 jiwa": what those
    /// in and those outside make up together are the people, no members.
    void settlePeople(std::size_t part, double sum) {
        const auto same = sameAs(sum);
        if (std::any_of(same.begin(), same.end(),
                        [&](std::uint32_t whole) { return meanings[whole].bonded; }))
            return; // "150.539 jiwa atau 83,2 persen"
        for (const std::uint32_t whole : same) {
            if (!isMembers(whole) || article.figures[whole].unit != Unit::Persons)
                continue;
            meanings[whole].topic = label(Topic::Population);
            meanings[whole].kind = Kind::Population;
            meanings[part].topic = label(Topic::Registered);
            meanings[part].kind = Kind::Members;
        }
    }

    /// "68,86 persen ... Baru 4.141.255. Masih ada 1.872.396 lagi": those in and those outside give the
    /// share.
    bool isCoverage(double ratio) const {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& share = article.figures[i];
            if (share.unit == Unit::Share && share.precision < 0.0009 && meanings[i].kind == Kind::Coverage &&
                meanings[i].topic == label(Topic::Registered) &&
                std::abs(share.value - ratio) <= share.precision)
                return true;
        }
        return false;
    }

    void makeMembers(std::size_t i) {
        meanings[i].topic = label(Topic::Registered);
        meanings[i].kind = Kind::Members;
        meanings[i].proven = true;
    }

    bool isMembers(std::size_t i) const {
        return meanings[i].kind == Kind::Members && meanings[i].topic == label(Topic::Registered);
    }

    bool isMembership(double sum) {
        const auto same = sameAs(sum);
        return std::any_of(same.begin(), same.end(), [&](std::uint32_t i) { return isMembers(i); });
    }

    /// The count and the share that stands with it.
    void makeActive(std::size_t i) {
        meanings[i].topic = label(Topic::Active);
        meanings[i].kind = Kind::ActiveMembers;
        const std::size_t next = i + 1;
        if (meanings[i].bonded && next < meanings.size() && meanings[next].bonded &&
            meanings[next].kind == Kind::Coverage &&
            article.figures[next].sentence == article.figures[i].sentence) {
            meanings[next].topic = label(Topic::Active);
            meanings[next].kind = Kind::ActiveRate;
        }
    }

    const Article& article;
    const std::vector<FigureEvidence>& evidence;
    std::vector<Meaning>& meanings;
    std::vector<std::uint32_t> byValue; ///< all figures in the order of their values, once that was asked for
};

} // namespace

void settleRepeated(const Article& article, const std::vector<FigureEvidence>& evidence,
                    std::vector<Meaning>& meanings) {
    Repeats(article, evidence, meanings).settle();
}

} // namespace uhc
