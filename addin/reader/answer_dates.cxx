/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answer_dates.hxx"

#include <cmath>

namespace uhc {
namespace {

constexpr double sameAnswer = 1e-9;
constexpr std::int32_t noDate = -1;

/// "per 1 Juni 2022": the day that figures hold for.
bool isOfFigures(const Article& article, const DateMention& date) {
    for (std::uint32_t back = 1; back <= 3 && back <= date.firstToken; ++back) {
        if (article.signals(date.firstToken - back, Signal::AsOf))
            return true;
    }
    return false;
}

class DayChooser {
public:
    DayChooser(const Article& article_, const std::vector<Meaning>& meanings_, const Reading& reading_)
        : article(article_), meanings(meanings_), reading(reading_) {}

    /// The coverage's, which a finer one of the members in the same year makes exact; else the members'.
    std::int32_t choose() const {
        const RegionReading& subject = reading.regions.front();
        const std::int32_t ofCoverage = dateOf(subject.coverage);
        const std::int32_t ofMembers = dateOf(subject.members);
        if (ofCoverage == noDate || (ofMembers != noDate && finer(ofMembers, ofCoverage) &&
                                     dateAt(ofMembers).year == dateAt(ofCoverage).year))
            return ofMembers;
        return ofCoverage;
    }

private:
    const PartialDate& dateAt(std::int32_t index) const { return article.dates[static_cast<std::size_t>(index)].date; }

    /// Where the figure stands, or where it is said again; else in the sentences around it.
    std::int32_t dateOf(const std::optional<Answer>& answer) const {
        if (!answer)
            return noDate;
        std::int32_t best = noDate;
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool same = figure.span.start == answer->span.start || std::abs(figure.value - answer->value) < sameAnswer;
            const bool said = same && meanings[i].region == reading.regions.front().region && meanings[i].date >= 0 &&
                              meanings[i].kind != Kind::Other && meanings[i].kind != Kind::Population;
            if (said && (best == noDate || finer(meanings[i].date, best)))
                best = meanings[i].date;
        }
        return best != noDate ? best : dateAround(*answer);
    }

    bool finer(std::int32_t one, std::int32_t other) const {
        const auto parts = [&](std::int32_t index) {
            const PartialDate& date = dateAt(index);
            return (date.year != 0) + 2 * (date.month != 0) + 4 * (date.day != 0);
        };
        return parts(one) > parts(other);
    }

    std::int32_t dateAround(const Answer& answer) const {
        std::size_t own = 0;
        while (own < article.sentences.size() && article.sentences[own].span.start != answer.sentence.start)
            ++own;
        const std::int32_t before = own < article.sentences.size() ? dateBefore(own) : noDate;
        return before;
    }

    /// "Datanya posisi bulan September 2025. Kepesertaan ...": the nearest sentence first; further back only in the same
    /// paragraph.
    std::int32_t dateBefore(std::size_t own) const {
        for (std::size_t back = 1; back <= 3 && back <= own; ++back) {
            const Sentence& before = article.sentences[own - back];
            if (back > 1 && before.paragraph != article.sentences[own].paragraph)
                break;
            if (const std::int32_t found = dateIn(before); found != noDate)
                return found;
        }
        return noDate;
    }

    std::int32_t dateIn(const Sentence& sentence) const {
        for (std::size_t d = 0; d < article.dates.size() && sentence.part == Part::Body; ++d) {
            const DateMention& date = article.dates[d];
            const bool inside = date.firstToken >= sentence.firstToken && date.lastToken < sentence.endToken;
            if (inside && !date.withWeekday && !date.semester && date.date.month != 0 && isOfFigures(article, date))
                return static_cast<std::int32_t>(d);
        }
        return noDate;
    }

    const Article& article;
    const std::vector<Meaning>& meanings;
    const Reading& reading;
};

} // namespace

PartialDate publishedOf(const Article& article) {
    PartialDate published;
    for (const DateMention& date : article.dates) {
        if (date.date.day == 0 || !date.date.known() || article.sentenceOf(date.firstToken).part == Part::Furniture)
            continue;
        if (date.withWeekday)
            return date.date;
        if (!published.known() && !isOfFigures(article, date))
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
        day.year = reading.published.year;
    if (!day.known())
        return;
    reading.asOf = day;
    reading.asOfSpan = date.span;
    reading.asOfSentence = article.sentenceOf(date.firstToken).span;
}

} // namespace uhc
