/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answer_dates.hxx"

#include "reader/candidates.hxx"
#include "reader/figure_dates.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

constexpr double slipOfRounding = 1e-3; // "85 persen" and "sekitar 15 persen" make up the whole, 16 do not
constexpr std::uint32_t dataReach = 6;  // tokens from "data" to its date
constexpr double smallestExact = 10000; // persons
constexpr std::int32_t noDate = -1;
constexpr std::uint32_t headOfPage = 60;      // tokens
constexpr std::uint32_t longestDateLine = 14; // tokens

class DayChooser {
public:
    DayChooser(const Article& article_, const std::vector<Meaning>& meanings_, const Reading& reading_)
        : article(article_), meanings(meanings_), reading(reading_) {}

    /// The coverage's, which a finer one of the members in the same year makes exact; else the members'; else
    /// that of the sentences around them.
    std::int32_t choose() const {
        const RegionReading& subject = reading.regions.front();
        const std::int32_t ofCoverage = dateOf(subject.coverage);
        const std::int32_t ofMembers = dateOf(subject.members);
        if (ofCoverage != noDate && ofMembers != noDate && mayBeSame(dateAt(ofCoverage), dateAt(ofMembers)))
            return finer(ofMembers, ofCoverage) ? ofMembers : ofCoverage;
        for (const std::int32_t own : {ofCoverage, ofMembers}) {
            if (own != noDate)
                return refined(own);
        }
        if (const std::int32_t ofRest = dateOfRest(subject); ofRest != noDate)
            return ofRest;
        for (const auto& answer : {subject.coverage, subject.members}) {
            const std::int32_t before = answer ? dateBefore(*answer) : noDate;
            if (before != noDate)
                return trusted(before);
        }
        return subject.coverage || subject.members ? trusted(onlyDateOfFigures()) : noDate;
    }

private:
    /// What another sentence says is the figures' only if it speaks of data or is in the year of printing: of
    /// the others that were found most were of something else.
    std::int32_t trusted(std::int32_t other) const {
        if (other == noDate)
            return noDate;
        const DateMention& mention = article.dates[static_cast<std::size_t>(other)];
        const std::uint32_t from = mention.firstToken - std::min(mention.firstToken, dataReach);
        const bool data = article.hasWord(from, mention.firstToken,
                                          {"data", "datanya", "angka", "keadaan", "posisi", "kondisi",
                                           "rekap", "rekapitulasi", "catatan", "terhitung", "bertitimangsa"});
        const PartialDate& date = mention.date;
        const bool ofYear = !date.known() || date.year == reading.published.year;
        return data || ofYear ? other : noDate;
    }

    const PartialDate& dateAt(std::int32_t index) const {
        return article.dates[static_cast<std::size_t>(index)].date;
    }

    /// Where the figure stands, or where it is said again.
    std::int32_t dateOf(const std::optional<Answer>& answer) const {
        if (!answer)
            return noDate;
        std::int32_t best = noDate;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool same = figure.span.start == answer->span.start ||
                              std::abs(figure.value - answer->value) < sameAnswer;
            // "jumlah peserta Cabang Ternate 688.698 jiwa": so exact a count is no other's
            const bool exact = figure.unit == Unit::Persons && figure.value >= smallestExact &&
                               std::fmod(figure.value, 1000) != 0;
            const bool said = same && (exact || isOf(meanings[i], reading.regions.front().region)) &&
                              meanings[i].date >= 0 && meanings[i].kind != Kind::Other &&
                              meanings[i].kind != Kind::Population && meanings[i].role != CueRole::Target &&
                              meanings[i].role != CueRole::Threshold;
            if (said && (best == noDate || finer(meanings[i].date, best)))
                best = meanings[i].date;
        }
        return best;
    }

    /// "Hingga Oktober 2018 yang belum terdaftar 43,46 persen ... 56,54 persen telah terdaftar": the day of
    /// what is missing to the whole is that of the rest.
    std::int32_t dateOfRest(const RegionReading& subject) const {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (meanings[i].date < 0 || meanings[i].topic != label(Topic::Unregistered) ||
                !isOf(meanings[i], subject.region))
                continue;
            const Figure& rest = article.figures[i];
            const bool share = rest.unit == Unit::Share && subject.coverage &&
                               std::abs(subject.coverage->value + rest.value - 1) <=
                                   std::min(rest.precision, slipOfRounding);
            const bool count = rest.unit == Unit::Persons && subject.members && subject.population &&
                               std::abs(subject.members->value + rest.value - subject.population->value) <= 1;
            if (share || count)
                return meanings[i].date;
        }
        return noDate;
    }

    /// "Pada tahun 2024 capaiannya 100,46 persen. Angka ini menurut data per 1 Desember 2024."
    std::int32_t refined(std::int32_t own) const {
        if (dateAt(own).month != 0)
            return own;
        const std::int32_t only = onlyDateOfFigures();
        return only != noDate && dateAt(only).year == dateAt(own).year && finer(only, own) ? only : own;
    }

    static bool isOf(const Meaning& meaning, RegionId region) {
        return meaning.region == region ||
               std::find(meaning.alsoOf.begin(), meaning.alsoOf.end(), region) != meaning.alsoOf.end();
    }

    bool finer(std::int32_t one, std::int32_t other) const {
        const auto parts = [&](std::int32_t index) {
            const PartialDate& date = dateAt(index);
            return (date.year != 0) + 2 * (date.month != 0) + 4 * (date.day != 0);
        };
        return parts(one) > parts(other);
    }

    /// "Datanya posisi bulan September 2025. Kepesertaan ...": the nearest sentence first; further back only
    /// in the same paragraph.
    std::int32_t dateBefore(const Answer& answer) const {
        std::size_t own = 0;
        while (own < article.sentences.size() && article.sentences[own].span.start != answer.sentence.start)
            ++own;
        if (own == article.sentences.size())
            return noDate;
        for (std::size_t back = 1; back <= 3 && back <= own; ++back) {
            const Sentence& before = article.sentences[own - back];
            if (back > 1 && before.paragraph != article.sentences[own].paragraph)
                break;
            if (const std::int32_t found = dateIn(before); found != noDate)
                return found;
        }
        return noDate;
    }

    /// "Angka-angka itu keadaan September 2019": said in a sentence without a measure of its own, anywhere,
    /// and no other day with it.
    std::int32_t onlyDateOfFigures() const {
        std::int32_t only = noDate;
        const Sentence* judged = nullptr; // a sentence may hold many dates
        bool ofFigures = false;
        for (std::size_t d = 0; d < article.dates.size(); ++d) {
            const Sentence& sentence = article.sentenceOf(article.dates[d].firstToken);
            if (!mayDateFigures(article.dates[d], sentence) || isAhead(article.dates[d].date) ||
                isOfMoney(static_cast<std::int32_t>(d)))
                continue;
            if (judged != &sentence) {
                judged = &sentence;
                ofFigures = !hasMeasure(article, sentence) && !speaksOfOthers(sentence);
            }
            if (!ofFigures)
                continue;
            if (only != noDate && !sameDay(dateAt(only), article.dates[d].date))
                return noDate;
            only = static_cast<std::int32_t>(d);
        }
        return only;
    }

    /// "hingga Juni 2024 anggaran yang terserap Rp 9,7 miliar".
    bool isOfMoney(std::int32_t date) const {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            if (meanings[i].date == date && article.figures[i].unit == Unit::Rupiah)
                return true;
        }
        return false;
    }

    /// "Tanjung Jabung Barat per 1 Agustus 2024 sudah UHC", "per 1 Januari semua warga harus terdaftar".
    bool speaksOfOthers(const Sentence& sentence) const {
        auto mention = firstFrom(article.mentions, sentence.firstToken);
        for (; mention != article.mentions.end() && mention->firstToken < sentence.endToken; ++mention) {
            if (isRegion(*mention) && mention->region != reading.regions.front().region)
                return true;
        }
        return speaksOfDuty(article, sentence);
    }

    /// "akhir Desember", "31 Desember 2023": what both say agrees.
    static bool mayBeSame(const PartialDate& one, const PartialDate& other) {
        const bool months = one.month == other.month || one.month == 0 || other.month == 0;
        return months &&
               (one.year == other.year || ((one.year == 0 || other.year == 0) && one.month == other.month));
    }

    static bool sameDay(const PartialDate& one, const PartialDate& other) {
        return one.year == other.year && one.month == other.month && one.day == other.day;
    }

    /// "Pendaftaran dibuka hingga Desember 2023": no figure holds for a day to come.
    bool isAhead(const PartialDate& date) const {
        const PartialDate& printed = reading.published;
        const auto days = [](const PartialDate& one) { return (one.year * 12 + one.month) * 31 + one.day; };
        return printed.known() && date.known() && days(date) > days(printed);
    }

    std::int32_t dateIn(const Sentence& sentence) const {
        auto date = firstFrom(article.dates, sentence.firstToken);
        for (; date != article.dates.end() && date->firstToken < sentence.endToken; ++date) {
            const auto index = static_cast<std::int32_t>(date - article.dates.begin());
            if (mayDateFigures(*date, sentence) && !isOfAim(index) && !isOfMoney(index) &&
                !speaksOfDuty(article, sentence))
                return index;
        }
        return noDate;
    }

    /// "pusat mematok target per 1 Januari 2019, yakni 95 persen".
    bool isOfAim(std::int32_t date) const {
        return std::any_of(meanings.begin(), meanings.end(), [&](const Meaning& meaning) {
            return meaning.date == date &&
                   (meaning.role == CueRole::Target || meaning.role == CueRole::Threshold);
        });
    }

    bool mayDateFigures(const DateMention& date, const Sentence& sentence) const {
        return sentence.part == Part::Body && date.lastToken < sentence.endToken && !date.withWeekday &&
               !date.semester && date.date.month != 0 && isOfFigures(article, date);
    }

    const Article& article;
    const std::vector<Meaning>& meanings;
    const Reading& reading;
};

/// A date without a weekday is the day of printing in a bracket, at the head of the page or on a line of its
/// own.
bool mayBePrinted(const Article& article, const DateMention& date) {
    const Sentence& sentence = article.sentenceOf(date.firstToken);
    return article.isMark(date.lastToken + std::size_t{1}, ')') || date.firstToken < headOfPage ||
           sentence.endToken - sentence.firstToken <= longestDateLine;
}

/// "mempertahankan status UHC sejak 1 Januari 2018".
bool isStart(const Article& article, const DateMention& date) {
    return article.hasWord(date.firstToken - std::min(date.firstToken, 3u), date.firstToken,
                           {"sejak", "semenjak", "mulai"});
}

/// "per 31 Desember 2023 ... akhir Desember tersebut": the year that the month has elsewhere, 0: none, or
/// more than one.
std::uint16_t yearOfMonth(const Article& article, std::uint8_t month) {
    std::uint16_t year = 0;
    for (const DateMention& date : article.dates) {
        if (date.withWeekday || date.date.month != month || !date.date.known())
            continue;
        if (year != 0 && year != date.date.year)
            return 0;
        year = date.date.year;
    }
    return year;
}

/// "8 Mar 2023" over "Rabu, (8/3/22)", which was no Wednesday: the same day in another year of the text.
PartialDate withYearOfAnother(const Article& article, const PartialDate& slip) {
    for (const DateMention& other : article.dates) {
        const PartialDate& date = other.date;
        if (date.day == slip.day && date.month == slip.month && date.known() && date.year != slip.year)
            return date;
    }
    return slip;
}

} // namespace

PartialDate publishedOf(const Article& article) {
    PartialDate published;
    for (const DateMention& date : article.dates) {
        if (date.date.day == 0 || !date.date.known() ||
            article.sentenceOf(date.firstToken).part == Part::Furniture)
            continue;
        if (date.withWeekday)
            return date.offWeekday ? withYearOfAnother(article, date.date) : date.date;
        if (!published.known() && !isOfFigures(article, date) && !isStart(article, date) &&
            mayBePrinted(article, date))
            published = date.date;
    }
    return published;
}

void chooseAsOf(const Article& article, const std::vector<Meaning>& meanings, Reading& reading) {
    const std::int32_t chosen = DayChooser(article, meanings, reading).choose();
    if (chosen == noDate)
        return;
    const DateMention& date = article.dates[static_cast<std::size_t>(chosen)];
    PartialDate day = date.date;
    if (!day.known())
        day.year = yearOfMonth(article, day.month);
    if (!day.known())
        day.year = reading.published.year;
    const bool ahead = day.month == 0 && reading.published.known() && day.year > reading.published.year;
    if (!day.known() || ahead)
        return;
    reading.asOf = day;
    reading.asOfSpan = date.span;
    reading.asOfSentence = article.sentenceOf(date.firstToken).span;
}

} // namespace uhc
