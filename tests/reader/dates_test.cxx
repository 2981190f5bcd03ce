/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "contexts.hxx"
#include "reader/article.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

// EXTRACT_DATE and the choice among the figures of several years stand on these: a date that is not seen
// leaves "2019" as a count, one that is made up dates a coverage wrongly.

namespace uhc {
namespace {

struct Written {
    std::string_view text;
    int year;
    int month;
    int day;
};

std::string shown(const PartialDate& date) {
    return std::to_string(date.year) + '-' + std::to_string(date.month) + '-' + std::to_string(date.day);
}

std::string shown(std::u16string_view text, const std::vector<DateMention>& dates) {
    std::string all;
    for (const DateMention& one : dates)
        all += "\n    " + slice(text, one.span) + " = " + shown(one.date);
    return all.empty() ? " nothing" : all;
}

testing::AssertionResult reads(const std::u16string& text, std::size_t start, std::size_t end,
                               const Written& wanted) {
    const Article article(text, vocabulary());
    const auto found = std::ranges::find_if(article.dates, [&](const DateMention& one) {
        return one.span.start == start && one.span.end == end;
    });
    if (found != article.dates.end() && found->date.year == wanted.year &&
        found->date.month == wanted.month && found->date.day == wanted.day)
        return testing::AssertionSuccess();
    std::string utf8;
    appendUtf8(text, utf8);
    return testing::AssertionFailure() << '"' << utf8 << "\" gives" << shown(text, article.dates);
}

/// `lead` belongs to the text but not to the date: "per ", "tahun ".
void expectEverywhere(const std::vector<Written>& dates, std::string_view lead = "") {
    for (const Written& date : dates) {
        for (const Context& context : contexts()) {
            const std::u16string before = wide(context.before) + wide(lead);
            const std::u16string text = before + wide(date.text) + wide(context.behind);
            const auto result = reads(text, before.size(), before.size() + date.text.size(), date);
            EXPECT_TRUE(result);
            if (!result)
                break;
        }
    }
}

TEST(Dates, DayMonthYear) {
    expectEverywhere({{"27 April 2019", 2019, 4, 27},
                      {"1 Maret 2023", 2023, 3, 1},
                      {"09 Oktober 2025", 2025, 10, 9},
                      {"17 Agt 2021", 2021, 8, 17},
                      {"3 Pebruari 2016", 2016, 2, 3},
                      {"5 Nopember 2017", 2017, 11, 5},
                      {"29 Februari 2024", 2024, 2, 29},
                      {"1 JANUARI 2014", 2014, 1, 1},
                      {"November 1 2023", 2023, 11, 1},
                      {"December 15, 2020", 2020, 12, 15},
                      {"15 December 2020", 2020, 12, 15}});
}

TEST(Dates, InFigures) {
    expectEverywhere({{"27/4/2019", 2019, 4, 27},
                      {"27/04/2019", 2019, 4, 27},
                      {"15/09/22", 2022, 9, 15},
                      {"1-6-2025", 2025, 6, 1},
                      {"01-06-2025", 2025, 6, 1}});
}

TEST(Dates, MonthsAndYears) {
    expectEverywhere({{"April 2019", 2019, 4, 0},
                      {"Mei 2025", 2025, 5, 0},
                      {"Sept 2021", 2021, 9, 0},
                      {"2019", 2019, 0, 0},
                      {"2026", 2026, 0, 0}});
    expectEverywhere({{"2022", 2022, 0, 0}}, "tahun ");
    expectEverywhere({{"1 Juni 2025", 2025, 6, 1}, {"Juni", 0, 6, 0}, {"juni", 0, 6, 0}}, "per ");
    expectEverywhere({{"April", 0, 4, 0}, {"april 2024", 2024, 4, 0}}, "hingga ");
}

// A dateline gives day and month only: the year is not made up.
TEST(Dates, WithoutAYear) {
    expectEverywhere({{"2/1", 0, 1, 2}}, "Rabu (");
    expectEverywhere({{"11/10", 0, 10, 11}}, "Selasa, ");
    expectEverywhere({{"9 Oktober", 0, 10, 9}});
    expectEverywhere({{"12/11", 0, 11, 12}}, "(");
}

// "31 September 2019": the month and the year are believed, the day is a slip.
TEST(Dates, ImpossibleDaysAreLeftOut) {
    expectEverywhere({{"31 September 2019", 2019, 9, 0},
                      {"30 Februari 2020", 2020, 2, 0},
                      {"29 Februari 2023", 2023, 2, 0},
                      {"31/4/2021", 2021, 4, 0}});
}

TEST(Dates, KnowTheWeekdayAndTheSemester) {
    const auto first = [](std::string_view text) {
        const std::u16string sample = wide(text);
        return Article(sample, vocabulary()).dates.at(0);
    };
    // The day somebody spoke or the paper was printed, not the day of the figure.
    EXPECT_TRUE(first("Selasa (14/3/2023)").withWeekday);
    EXPECT_TRUE(first("Kamis, 9 Oktober 2025").withWeekday);
    EXPECT_TRUE(first("Jum'at 3 Mei 2019").withWeekday);
    EXPECT_FALSE(first("per 1 Juni 2025").withWeekday);
    // The day of the population file.
    EXPECT_TRUE(first("semester I 2023").semester);
    EXPECT_TRUE(first("semester satu tahun 2024").semester);
    EXPECT_FALSE(first("tahun 2023").semester);
}

// ---- must not match

void expectNone(const std::vector<std::string_view>& samples) {
    for (const std::string_view sample : samples) {
        for (const Context& context : contexts()) {
            const std::u16string text = wide(context.before) + wide(sample) + wide(context.behind);
            const Article article(text, vocabulary());
            EXPECT_TRUE(article.dates.empty()) << sample << shown(text, article.dates);
            if (!article.dates.empty())
                break;
        }
    }
}

TEST(NoDates, PlansFiguresAndHours) {
    expectNone({"2020-2024", "layanan 24/7", "2-3 bulan", "397.886 jiwa", "96,14 persen", "2.019 jiwa",
                "Rp 2.023", "UU 40", "17:45", "10.000", "1989", "2099", "0812-3456", "80:20"});
}

TEST(NoDates, WordsThatAreMonthsToo) {
    expectNone({"Mar Ketut", "Sep Aditya", "tiga juli", "ia april"});
}

} // namespace
} // namespace uhc
