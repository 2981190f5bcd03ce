/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/reading_cache.hxx"

#include <gtest/gtest.h>

#include <atomic>
#include <malloc.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace uhc {
namespace {

std::u16string article(int members) {
    const std::string text =
        "Peserta JKN di Kota Cilegon sebanyak " + std::to_string(300000 + members) + " jiwa.";
    return {text.begin(), text.end()};
}

double membersIn(const Reading& reading) {
    const RegionReading* row = reading.of(reading.subject);
    return row != nullptr && row->members ? row->members->value : 0;
}

constexpr std::size_t megabyte = std::size_t{1} << 20;

std::unique_ptr<ReadingCache> cacheFilledWith(int articles, std::size_t bound) {
    auto cache = std::make_unique<ReadingCache>(bound);
    for (int i = 0; i != articles; ++i) {
        cache->readingOf(article(i));
    }
    return cache;
}

TEST(ReadingCache, GivesTheSameReadingAgain) {
    ReadingCache cache(megabyte);
    const double first = membersIn(cache.readingOf(article(7)));
    EXPECT_EQ(first, 300007);
    EXPECT_EQ(membersIn(cache.readingOf(article(7))), first);
}

// The user corrects a figure in the text and has to see it in the cell.
TEST(ReadingCache, AChangedTextIsReadAnew) {
    ReadingCache cache(megabyte);
    cache.readingOf(article(7));
    EXPECT_EQ(membersIn(cache.readingOf(article(8))), 300008);
}

TEST(ReadingCache, RemembersASheetOfTensOfThousands) {
    ReadingCache cache(64 * megabyte);
    constexpr int sheet = 50000;
    for (int i = 0; i != sheet; ++i) {
        cache.readingOf(article(i));
    }
    const std::size_t size = cache.size();
    for (int i = 0; i != sheet; ++i) {
        ASSERT_EQ(membersIn(cache.readingOf(article(i))), 300000 + i);
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
    EXPECT_EQ(membersIn(cache.readingOf(article(1))), 300001);
}

// Else the bound would be kept on paper only.
TEST(ReadingCache, CountsTheMemoryItTakes) {
    const auto allocated = [] {
        const struct mallinfo2 heap = mallinfo2();
        return heap.uordblks + heap.hblkhd;
    };
    cacheFilledWith(1, megabyte); // what the reader builds once is not the cache's
    const std::size_t before = allocated();
    const auto cache = cacheFilledWith(60000, 64 * megabyte);
    EXPECT_GT(cache->size(), 2 * megabyte);
    EXPECT_LE(allocated() - before, cache->size() + megabyte / 8);
}

// A column longer than one generation: its first articles are still asked for, so they must not be the ones
// to go.
TEST(ReadingCache, KeepsWhatIsInUse) {
    ReadingCache cache(4 * megabyte);
    for (int i = 0; i != 60000; ++i) {
        cache.readingOf(article(i));
        cache.readingOf(article(i % 100));
    }
    const std::size_t size = cache.size();
    for (int i = 0; i != 100; ++i) {
        ASSERT_EQ(membersIn(cache.readingOf(article(i))), 300000 + i);
    }
    EXPECT_EQ(cache.size(), size) << "an article was read anew";
}

// Entries of other lengths than the sample's, a text that is too much for the cache among them.
TEST(ReadingCache, TakesArticlesOfAnyLength) {
    ReadingCache cache(megabyte);
    const auto withAmounts = [](int count) {
        std::u16string text = article(7) + u" Anggaran";
        for (int i = 0; i != count; ++i) {
            text += u" Rp5 miliar,";
        }
        return text;
    };
    for (const int count : {0, 1, 100, 2000, 20000, 3}) {
        const std::u16string text = withAmounts(count);
        for (int again = 0; again != 2; ++again) {
            EXPECT_EQ(cache.readingOf(text).money.size(), static_cast<std::size_t>(count));
        }
        EXPECT_LE(cache.size(), megabyte);
    }
}

TEST(ReadingCache, ServesThreads) {
    ReadingCache cache(2 * megabyte);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int start = 0; start != 4; ++start) {
        threads.emplace_back([&, start] {
            for (int i = 0; i != 4000; ++i) {
                const int members = (start * 500 + i) % 3000;
                wrong += membersIn(cache.readingOf(article(members))) != 300000 + members;
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
