/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/serial_dates.hxx"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace uhc {
namespace {

using namespace std::chrono;

constexpr SerialDates usual{sys_days{year{1899} / 12 / 30}};
constexpr SerialDates old{sys_days{year{1904} / 1 / 1}};

TEST(SerialDates, CountFromTheNullDateOfTheDocument) {
    constexpr sys_days day = year{2019} / 4 / 30;
    EXPECT_EQ(usual.serial(day), 43585);
    EXPECT_EQ(old.serial(day), 42123);
    EXPECT_EQ(usual.day(43585), day);
    EXPECT_EQ(old.day(42123), day);
}

TEST(SerialDates, CutTheTimeOfDay) {
    EXPECT_EQ(usual.day(43585.99), sys_days{year{2019} / 4 / 30});
}

// Calc hands over whatever number stands in a cell.
TEST(SerialDates, RefuseWhatNoCalendarHas) {
    EXPECT_FALSE(usual.day(1e12));
    EXPECT_FALSE(usual.day(-1e12));
    EXPECT_FALSE(usual.day(std::numeric_limits<double>::infinity()));
    EXPECT_FALSE(usual.day(std::nan("")));
    EXPECT_EQ(usual.day(usual.serial(year{9999} / 12 / 31)), sys_days{year{9999} / 12 / 31});
}

TEST(LastDay, OfAMonthAndOfAYear) {
    EXPECT_EQ(lastDayOf({2019, 4, 0}), sys_days{year{2019} / 4 / 30});
    EXPECT_EQ(lastDayOf({2024, 2, 0}), sys_days{year{2024} / 2 / 29});
    EXPECT_EQ(lastDayOf({2023, 0, 0}), sys_days{year{2023} / 12 / 31});
    EXPECT_EQ(lastDayOf({2019, 4, 27}), sys_days{year{2019} / 4 / 27});
}

TEST(LastDay, OfNoDateIsNone) {
    EXPECT_FALSE(lastDayOf({}));
    EXPECT_FALSE(lastDayOf({2019, 9, 31}));
    EXPECT_FALSE(lastDayOf({2019, 13, 0}));
}

} // namespace
} // namespace uhc
