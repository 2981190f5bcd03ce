/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/figure_dates.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr std::uint32_t openingDate = 9; // tokens before a date that holds for all of its sentence
constexpr std::uint32_t longestDate = 8; // tokens
constexpr std::uint32_t dataReach = 4;   // tokens from "data" to its date
constexpr std::uint32_t dateReach = 24;
constexpr std::uint32_t openingReach = 40; // of a date that opens its sentence, over who says it
constexpr std::uint32_t sinceReach = 8;    // tokens from "sejak" to the year in which something began

class FigureDates {
public:
    FigureDates(const Article& article_, const std::vector<Bond>& bonds_, std::vector<Meaning>& meanings_)
        : article(article_), bonds(bonds_), meanings(meanings_) {}

    void settle() {
        std::size_t figure = 0;
        for (const Sentence& sentence : article.sentences) {
            if (figure == article.figures.size())
                return;
            sentenceStart = sentence.firstToken;
            firstDate = endDate;
            while (endDate < article.dates.size() && article.dates[endDate].firstToken < sentence.endToken)
                ++endDate;
            for (; figure < article.figures.size() && article.figures[figure].firstToken < sentence.endToken;
                 ++figure) {
                if (sentence.part == Part::Furniture)
                    continue;
                meanings[figure].date = dateOf(figure);
                if (meanings[figure].date < 0 && isFinerOfBefore(article, figure))
                    meanings[figure].date = meanings[figure - 1].date;
                if (meanings[figure].date < 0 && carried >= 0 && carriedParagraph == sentence.paragraph &&
                    isMeasure(article.figures[figure]))
                    meanings[figure].date = carried;
            }
            carry(sentence);
        }
    }

private:
    /// "Datanya per 1 Desember 2017. Totalnya 128.324 jiwa": the date of a sentence without a measure holds
    /// for the rest of its paragraph.
    void carry(const Sentence& sentence) {
        if (sentence.paragraph != carriedParagraph)
            carried = -1;
        carriedParagraph = sentence.paragraph;
        if (firstDate == endDate || hasMeasure(article, sentence) || speaksOfDuty(article, sentence))
            return;
        for (std::size_t d = firstDate; d < endDate; ++d) {
            const DateMention& date = article.dates[d];
            if (date.date.month != 0 && !date.withWeekday && !date.semester &&
                isOfFigures(article, date, sentenceStart))
                carried = static_cast<std::int32_t>(d);
        }
    }

    /// The day or month of the sentence that the figure holds for, no day of speaking: "per 1 Juni 2022". One
    /// with such a word before it goes before a nearer one; another figure between takes it away.
    std::int32_t dateOf(std::size_t index) const {
        const Figure& figure = article.figures[index];
        std::int32_t best = -1;
        std::uint32_t nearest = openingReach + dateReach;
        for (std::size_t d =
                 dateFrom(figure.firstToken - std::min(figure.firstToken, openingReach + longestDate));
             d < endDate; ++d) {
            const DateMention& date = article.dates[d];
            if (date.firstToken > figure.lastToken + dateReach)
                break;
            const bool dated =
                followsDateWord(date) || date.lastToken + 1 == figure.firstToken; // "dan 2020 Rp42 miliar"
            const bool ofData = isOfData(date);
            const bool opens = dated && date.date.month != 0 &&
                               (date.firstToken - sentenceStart <= openingDate || ofData) &&
                               !isBehindFigure(date);
            if ((date.withWeekday && !isUntil(date)) || date.semester || isDateline(date) ||
                isOfSpeech(date) || (date.date.month == 0 && !dated) || isOfAnother(index, date) ||
                isOfAim(index, date) || (!opens && !(ofData && closes(date)) && isTakenFrom(index, date)))
                continue;
            const bool before = date.lastToken < figure.firstToken;
            const std::uint32_t distance =
                before ? figure.firstToken - date.lastToken : date.firstToken - figure.lastToken + 2;
            const std::uint32_t rank = distance + (dated ? 0 : dateReach);
            if (distance <= (opens && before ? openingReach : dateReach) && rank < nearest) {
                nearest = rank;
                best = static_cast<std::int32_t>(d);
            }
        }
        return best;
    }

    /// The first date of the sentence that begins at or behind a token.
    std::size_t dateFrom(std::uint32_t token) const {
        return indexFrom(article.dates, firstDate, endDate, token);
    }

    bool followsDateWord(const DateMention& date) const {
        if (date.firstToken > 0 && article.isMark(date.firstToken - 1, '('))
            return true;
        if (date.firstToken <= sentenceStart + 1 && date.date.month != 0)
            return true; // "Desember 2018, kabupaten itu melaporkan ..."
        return article.hasSignal(date.firstToken - std::min(3u, date.firstToken), date.firstToken,
                                 Signal::DateWord);
    }

    /// "81,36 persen dari jumlah penduduk (data penduduk 2022)", "tercover program UHC JKN tahun 2024": the
    /// year of the population or of a programme.
    bool isOfAnother(std::size_t index, const DateMention& date) const {
        // "Sejak dilaunching awal Oktober 2022 lalu, hingga saat ini 99,64 persen"
        if (date.date.month != 0 && beganThen(date))
            return true;
        // "meraih UHC Award 2026"
        if (date.date.month == 0 && article.hasWord(date.firstToken - std::min(date.firstToken, 1u),
                                                    date.firstToken, {"award", "awards"}))
            return true;
        if (date.date.month != 0 || date.firstToken < 2)
            return false;
        const std::uint32_t word =
            article.isWord(date.firstToken - 1, "tahun") ? date.firstToken - 2 : date.firstToken - 1;
        // "UU Nomor 24 Tahun 2014"
        if (article.isWord(date.firstToken - 1, "tahun") &&
            article.tokens[date.firstToken - 2].kind == TokenKind::Number)
            return true;
        // "Sejak dioptimalkan pada 2018, cakupannya sekarang 96 persen"
        if (article.hasWord(date.firstToken - std::min(sinceReach, date.firstToken - sentenceStart),
                            date.firstToken, {"sejak", "semenjak"}))
            return true;
        const bool people = meanings[index].kind != Kind::Population &&
                            article.signals(word, Signal::People) &&
                            (article.isWord(word - 1, "data") || article.isWord(word - 1, "jumlah"));
        return people || (isMeasure(article.figures[index]) && article.isWord(word - 1, "uhc") &&
                          article.signals(word, Signal::OfHealth));
    }

    /// Something stands between "sejak" and the date.
    bool beganThen(const DateMention& date) const {
        const std::uint32_t reach = std::min(sinceReach, date.firstToken - sentenceStart);
        for (std::uint32_t back = 2; back <= reach; ++back) {
            const std::uint32_t at = date.firstToken - back;
            if (article.isMark(at, ','))
                return false;
            if (article.isWord(at, "sejak") || article.isWord(at, "semenjak"))
                return !article.isWord(at - 1, "terhitung") &&
                       !article.isWord(at + 1, {"tanggal", "bulan", "awal", "akhir", "per", "tahun"});
        }
        return false;
    }

    /// "1 Januari 2019 paling lambat 95 persen, untuk Kabupaten Serang sudah 65 persen": the day of the aim.
    bool isOfAim(std::size_t index, const DateMention& date) const {
        if (meanings[index].role != CueRole::Achieved)
            return false;
        // "baru 75 persen yang terdaftar, dan target pada 2019 semuanya"
        if (article.hasWord(article.figures[index].lastToken + 1, date.firstToken,
                            {"target", "targetnya", "ditargetkan", "menargetkan"}))
            return true;
        const std::size_t next = article.figureFrom(date.lastToken + 1);
        return next < index && article.figures[next].unit == article.figures[index].unit &&
               meanings[next].role == CueRole::Target;
    }

    bool isTakenFrom(std::size_t index, const DateMention& date) const {
        const bool before = date.lastToken < article.figures[index].firstToken;
        std::size_t i = index;
        while (before
                   ? i > 0 && article.figures[i - 1].firstToken > date.lastToken
                   : i + 1 < article.figures.size() && article.figures[i + 1].lastToken < date.firstToken) {
            const std::size_t next = before ? i - 1 : i + 1;
            // "hingga 1 Januari 2026, dari penduduk 64.159 jiwa, sebanyak 63.618 jiwa": a year would be that
            // of the people's count.
            const bool people = meanings[next].kind == Kind::Population && date.date.month != 0;
            const bool tied = people || bonds[before ? i : next] != Bond::None || isItsActive(i, next);
            // "tahun 2021 sebanyak 160.194 orang dengan anggaran Rp 55,5 miliar": of both.
            const bool money = article.figures[index].unit == Unit::Rupiah;
            if (!tied &&
                (article.figures[next].unit == Unit::Rupiah || (!money && isMeasure(article.figures[next]))))
                return true;
            i = next;
        }
        // "tahun 2022 Rp46,9 miliar, dan untuk tahun 2023 Rp39,5 miliar": so is one that begins something
        // new.
        if (!before && index + 1 < article.figures.size() &&
            isParted(article.figures[index].lastToken + 1, date.firstToken)) {
            const Figure& next = article.figures[index + 1];
            return next.firstToken > date.lastToken && next.unit == article.figures[index].unit &&
                   next.sentence == article.figures[index].sentence;
        }
        // "Rp 161 miliar pada tahun 2021 dan Rp 159 miliar": a year right behind another figure is that
        // one's.
        if (before && i > 0 && bonds[i] == Bond::None) {
            const Figure& other = article.figures[i - 1];
            return other.lastToken < date.firstToken && date.firstToken - other.lastToken <= 4 &&
                   other.firstToken >= sentenceStart && other.unit == article.figures[i].unit &&
                   !isParted(other.lastToken + 1, date.firstToken);
        }
        return false;
    }

    /// "99,01 persen dengan tingkat keaktifan 79,69 persen sampai Agustus 2024": the day of both.
    bool isItsActive(std::size_t one, std::size_t next) const {
        return next == one + 1 && meanings[one].kind == Kind::Coverage &&
               meanings[next].kind == Kind::ActiveRate &&
               article.hasWordBetween(article.figures[one], article.figures[next],
                                      {"dengan", "dan", "serta"});
    }

    /// "92,1 persen, dan per 1 Maret 2023": the date begins something new.
    bool isParted(std::uint32_t from, std::uint32_t end) const {
        for (std::uint32_t at = from; at < end; ++at) {
            if (article.isMark(at, ',') || article.signals(at, Signal::And))
                return true;
        }
        return false;
    }

    /// "hingga Selasa (1/4/2025) sudah 14.747.422 jiwa": the day of speaking is the day of the figure, too.
    bool isUntil(const DateMention& date) const {
        for (std::uint32_t back = 1; back <= 3 && back < date.firstToken - sentenceStart; ++back) {
            const std::uint32_t at = date.firstToken - back;
            if (weekdayAt(article.tokens, article.vocabulary.lexicon, at) != 0)
                return article.isWord(at - 1, "hingga") || article.isWord(at - 1, "sampai") ||
                       article.isWord(at - 1, "per");
        }
        return false;
    }

    /// "katanya di Gedung DPRD (21/1)": a day in figures and without a year.
    bool isOfSpeech(const DateMention& date) const {
        return date.date.year == 0 && date.date.day != 0 && article.isMark(date.firstToken - 1, '(') &&
               article.isMark(date.firstToken + 1, '/');
    }

    /// "Nias Selatan (14/08/2025) - ", "Manokwari, Papua Barat, 22 Februari 2024 - ": the day of printing.
    bool isDateline(const DateMention& date) const {
        const std::uint32_t next = date.lastToken + 1;
        const bool opens = date.firstToken - sentenceStart <= openingDate && article.isMark(next, '-') &&
                           article.tokens[next].afterBlank && article.isMark(date.firstToken - 1, ',');
        return opens || (article.isMark(next, ')') && article.isMark(next + 1, '-'));
    }

    /// "menyampaikan update data terakhir pada bulan September 2025": it holds for what follows.
    bool isOfData(const DateMention& date) const {
        return article.hasWord(date.firstToken - std::min(dataReach, date.firstToken - sentenceStart),
                               date.firstToken, {"data", "kondisi", "posisi"});
    }

    /// "peserta 229.778, yang mandiri 30.896, data ini per 10 Januari 2020": no figure follows, so it holds
    /// for all of them.
    bool closes(const DateMention& date) const {
        const std::size_t next = article.figureFrom(date.lastToken + 1);
        return date.date.month != 0 && isBehindFigure(date) && article.isWord(date.firstToken - 2, "ini") &&
               (next == article.figures.size() ||
                article.figures[next].sentence != article.figures[next - 1].sentence);
    }

    /// A figure of the sentence stands before the date.
    bool isBehindFigure(const DateMention& date) const {
        const auto first = firstFrom(article.figures, sentenceStart);
        return first != article.figures.end() && first->lastToken < date.firstToken;
    }

    const Article& article;
    const std::vector<Bond>& bonds;
    std::vector<Meaning>& meanings;
    std::uint32_t sentenceStart = 0;
    std::size_t firstDate = 0;
    std::size_t endDate = 0;
    std::int32_t carried = -1; ///< the date that holds for the rest of the paragraph
    std::uint32_t carriedParagraph = 0;
};

} // namespace

bool isOfFigures(const Article& article, const DateMention& date, std::uint32_t from) {
    // "Data ini terhitung tanggal 6 September 2019"
    for (std::uint32_t back = 1; back <= 4 && back <= date.firstToken - from; ++back) {
        if (article.signals(date.firstToken - back, Signal::AsOf))
            return true;
    }
    return false;
}

bool speaksOfDuty(const Article& article, const Sentence& sentence) {
    return article.hasWord(sentence.firstToken, sentence.endToken,
                           {"harus", "wajib", "kewajiban", "lambat", "target", "efektif", "berlaku",
                            "penyesuaian", "tambahan", "iuran", "lunas", "tunggakan", "menunggak"});
}

bool hasMeasure(const Article& article, const Sentence& sentence) {
    auto figure = firstFrom(article.figures, sentence.firstToken);
    for (; figure != article.figures.end() && figure->firstToken < sentence.endToken; ++figure) {
        if (isMeasure(*figure))
            return true;
    }
    return false;
}

void dateFigures(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings) {
    FigureDates(article, bonds, meanings).settle();
}

} // namespace uhc
