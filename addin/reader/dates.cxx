/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/dates.hxx"

#include <algorithm>
#include <chrono>

namespace uhc {
namespace {

constexpr unsigned firstYear = 1990;
constexpr unsigned lastYear = 2060;

unsigned daysIn(unsigned month, unsigned year) {
    if (month == 2)
        return year == 0 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

class DateScanner {
public:
    DateScanner(const FoldedText& folded_, const Tokens& tokens_, const Lexicon& lexicon_)
        : folded(folded_), tokens(tokens_), lexicon(lexicon_) {}

    std::vector<DateMention> scan() {
        const auto end = static_cast<std::uint32_t>(tokens.size());
        for (std::uint32_t behind = 0;;) {
            const std::uint32_t at = tokens.next(Landmark::Date, behind, end);
            if (at == end)
                break;
            DateMention mention;
            if (!dateAt(at, mention)) {
                behind = at + 1;
                continue;
            }
            behind = mention.lastToken + 1;
            const unsigned weekday = weekdayBefore(mention.firstToken);
            mention.withWeekday = weekday != 0;
            mention.offWeekday = weekday != 0 && isOff(mention.date, weekday);
            mention.semester = semesterBefore(mention.firstToken);
            mention.span = {tokens[mention.firstToken].start, tokens[mention.lastToken].end};
            if (mention.date.day > daysIn(mention.date.month, mention.date.year))
                mention.date.day = 0;
            mentions.push_back(mention);
        }
        return std::move(mentions);
    }

private:
    /// The value of a plain number token of at most four digits, or 0.
    unsigned numberAt(std::size_t at) const {
        if (at >= tokens.size() || tokens[at].kind != TokenKind::Number ||
            tokens[at].end - tokens[at].start > 4)
            return 0;
        unsigned value = 0;
        for (std::uint32_t offset = tokens[at].start; offset < tokens[at].end; ++offset) {
            if (folded[offset] < '0' || folded[offset] > '9')
                return 0;
            value = value * 10 + static_cast<unsigned>(folded[offset] - '0');
        }
        return value;
    }

    static bool isYear(unsigned value) { return value >= firstYear && value <= lastYear; }

    unsigned yearAt(std::size_t at) const {
        const unsigned value = numberAt(at);
        return isYear(value) ? value : 0;
    }

    WordInfo infoAt(std::size_t at) const {
        return at < tokens.size() ? lexicon.info(tokens[at].lexeme) : WordInfo{};
    }

    unsigned monthAt(std::size_t at) const {
        const WordInfo info = infoAt(at);
        if (info.wordClass != WordClass::Month)
            return 0;
        // "mar", "sep", "mei" and the like are also parts of names: a short month wants a neighbour that is a
        // number.
        if (tokens[at].end - tokens[at].start <= 3 && info.value != 5 && numberAt(at + 1) == 0 &&
            (at == 0 || numberAt(at - 1) == 0))
            return 0;
        return static_cast<unsigned>(info.value);
    }

    bool dateAt(std::size_t at, DateMention& mention) const {
        if (tokens[at].kind == TokenKind::Word)
            return monthFirst(at, mention);
        const unsigned number = numberAt(at);
        if (at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::Number) // "1 1 1 1"
            return year(at, number, mention);
        return number != 0 &&
               (slashes(at, number, mention) || dayMonth(at, number, mention) || year(at, number, mention));
    }

    static void fill(DateMention& mention, std::size_t first, std::size_t last, unsigned year, unsigned month,
                     unsigned day) {
        mention.firstToken = static_cast<std::uint32_t>(first);
        mention.lastToken = static_cast<std::uint32_t>(last);
        mention.date = {static_cast<std::uint16_t>(year), static_cast<std::uint8_t>(month),
                        static_cast<std::uint8_t>(day)};
    }

    /// "27/4/2019", "15/09/22", "24/8-2019", "12/11", with '/' or '-'.
    bool slashes(std::size_t at, unsigned day, DateMention& mention) const {
        if (day > 31 || at + 2 >= tokens.size())
            return false;
        const Token& mark = tokens[at + 1];
        if ((!mark.isMark('/') && !mark.isMark('-')) || mark.afterBlank)
            return false;
        const unsigned month = numberAt(at + 2);
        if (month == 0 || month > 12 || tokens[at + 2].afterBlank)
            return false;
        const bool goesOn = at + 4 < tokens.size() && (tokens[at + 3].isMark(mark.mark) ||
                                                       (tokens[at + 3].isMark('-') && yearAt(at + 4) != 0));
        if (goesOn) {
            unsigned year = numberAt(at + 4);
            if (year >= 10 && year < 60)
                year += 2000;
            const bool real = year >= firstYear && year <= lastYear;
            fill(mention, at, at + 4, real ? year : 0, month, day);
            return true;
        }
        const bool bracketed = at > 0 && tokens[at - 1].isMark('(');
        if (mark.mark == '-' || (!bracketed && weekdayBefore(at) == 0))
            return false; // "24/7", "2-3 bulan"
        fill(mention, at, at + 2, 0, month, day);
        return true;
    }

    /// "27 April 2019", "1 Desember tahun 2022", "1 Juni".
    bool dayMonth(std::size_t at, unsigned day, DateMention& mention) const {
        const unsigned month = day > 31 ? 0 : monthAt(at + 1);
        if (month == 0)
            return false;
        std::size_t behind = at + 2;
        if (behind < tokens.size() &&
            (tokens[behind].isMark(',') || lexicon.is(tokens[behind].lexeme, "tahun")))
            ++behind;
        const unsigned year = yearAt(behind);
        fill(mention, at, year ? behind : at + 1, year, month, day);
        return true;
    }

    /// "April 2019", "hingga April", "November 1 2023", "December 15, 2020".
    bool monthFirst(std::size_t at, DateMention& mention) const {
        const unsigned month = monthAt(at);
        if (month == 0 || !tokens[at].capital) {
            if (month == 0 || (yearAt(at + 1) == 0 && !asOfWordBefore(at)))
                return false;
        }
        const unsigned day = numberAt(at + 1);
        if (day >= 1 && day <= 31) {
            const std::size_t behind = at + 2 < tokens.size() && tokens[at + 2].isMark(',') ? at + 3 : at + 2;
            if (const unsigned year = yearAt(behind)) {
                fill(mention, at, behind, year, month, day);
                return true;
            }
        }
        const std::size_t behind =
            at + 1 < tokens.size() && lexicon.is(tokens[at + 1].lexeme, "tahun") ? at + 2 : at + 1;
        const unsigned year = yearAt(behind);
        fill(mention, at, year ? behind : at, year, month, 0);
        return true;
    }

    bool year(std::size_t at, unsigned year, DateMention& mention) const {
        if (!isYear(year))
            return false;
        // "2020-2024" is a plan, not a date; "Rp 2019" and "1.2019" cannot occur as one plain number.
        const bool span = at + 2 < tokens.size() && tokens[at + 1].isMark('-') && yearAt(at + 2) != 0;
        const bool spanEnd = at >= 2 && tokens[at - 1].isMark('-') && yearAt(at - 2) != 0;
        if (span || spanEnd)
            return false;
        fill(mention, at, at, year, 0, 0);
        return true;
    }

    bool asOfWordBefore(std::size_t at) const {
        return at > 0 &&
               (infoAt(at - 1).wordClass == WordClass::RangeWord ||
                lexicon.is(tokens[at - 1].lexeme, "per") || lexicon.is(tokens[at - 1].lexeme, "bulan"));
    }

    /// 1 (Monday) to 7, 0: none.
    unsigned weekdayBefore(std::size_t first) const {
        for (std::size_t back = 1; back <= 3 && back <= first; ++back) {
            const Token& token = tokens[first - back];
            if (const unsigned weekday = weekdayAt(tokens, lexicon, first - back))
                return weekday;
            if (!token.isMark(',') && !token.isMark('(') && !token.isMark('-') &&
                token.kind != TokenKind::Word)
                return 0;
        }
        return 0;
    }

    static bool isOff(const PartialDate& date, unsigned weekday) {
        namespace calendar = std::chrono;
        const calendar::year_month_day day{calendar::year(date.year), calendar::month(date.month),
                                           calendar::day(date.day)};
        return date.year != 0 && day.ok() &&
               calendar::weekday(calendar::sys_days(day)).iso_encoding() != weekday;
    }

    bool semesterBefore(std::size_t first) const {
        for (std::size_t back = 1; back <= 4 && back <= first; ++back) {
            if (lexicon.is(tokens[first - back].lexeme, "semester"))
                return true;
        }
        return false;
    }

    const FoldedText& folded;
    const Tokens& tokens;
    const Lexicon& lexicon;
    std::vector<DateMention> mentions;
};

} // namespace

unsigned weekdayAt(const Tokens& tokens, const Lexicon& lexicon, std::size_t at) {
    if (at >= tokens.size())
        return 0;
    const WordInfo info = lexicon.info(tokens[at].lexeme);
    if (info.wordClass == WordClass::Weekday)
        return static_cast<unsigned>(info.value);
    constexpr unsigned sunday = 7;
    return tokens[at].capital && lexicon.is(tokens[at].lexeme, "minggu") ? sunday : 0;
}

std::vector<DateMention> datesOf(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon) {
    return DateScanner(folded, tokens, lexicon).scan();
}

} // namespace uhc
