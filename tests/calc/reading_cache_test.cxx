/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/reading_cache.hxx"

#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace uhc {
namespace {

std::u16string article(int members) {
    const std::string text =
        "Peserta JKN di Kota Cilegon sebanyak " + std::to_string(100000 + members) + " jiwa.";
    return {text.begin(), text.end()};
}

double membersIn(const Reading& reading) {
    const RegionReading* row = reading.of(reading.subject);
    return row != nullptr && row->members ? row->members->value : 0;
}

constexpr std::size_t megabyte = std::size_t{1} << 20;

TEST(ReadingCache, GivesTheSameReadingAgain) {
    ReadingCache cache(megabyte);
    const double first = membersIn(cache.readingOf(article(7)));
    EXPECT_EQ(first, 100007);
    EXPECT_EQ(membersIn(cache.readingOf(article(7))), first);
}

// The user corrects a figure in the text and has to see it in the cell.
TEST(ReadingCache, AChangedTextIsReadAnew) {
    ReadingCache cache(megabyte);
    cache.readingOf(article(7));
    EXPECT_EQ(membersIn(cache.readingOf(article(8))), 100008);
}

TEST(ReadingCache, RemembersASheetOfTensOfThousands) {
    ReadingCache cache(64 * megabyte);
    constexpr int sheet = 50000;
    for (int i = 0; i != sheet; ++i) {
        cache.readingOf(article(i));
    }
    const std::size_t size = cache.size();
    for (int i = 0; i != sheet; ++i) {
        ASSERT_EQ(membersIn(cache.readingOf(article(i))), 100000 + i);
    }
    EXPECT_EQ(cache.size(), size) << "an article was read twice";
}

// The office's memory must not grow with what was ever pasted.
TEST(ReadingCache, StaysWithinItsBound) {
    ReadingCache cache(2 * megabyte);
    for (int i = 0; i != 40000; ++i) {
        cache.readingOf(article(i));
        ASSERT_LE(cache.size(), 2 * megabyte);
    }
    EXPECT_EQ(membersIn(cache.readingOf(article(1))), 100001);
}

TEST(ReadingCache, ServesThreads) {
    ReadingCache cache(2 * megabyte);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int start = 0; start != 4; ++start) {
        threads.emplace_back([&, start] {
            for (int i = 0; i != 4000; ++i) {
                const int members = (start * 500 + i) % 3000;
                wrong += membersIn(cache.readingOf(article(members))) != 100000 + members;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, 0);
}

} // namespace
} // namespace uhc
