/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/packed_reading.hxx"

#include "sample_reading.hxx"

#include <gtest/gtest.h>

namespace uhc {
namespace {

Reading throughThePack(const Reading& reading) {
    std::vector<std::byte> bytes;
    pack(reading, bytes);
    return unpack(bytes.data());
}

void expectSame(Span left, Span right) {
    EXPECT_EQ(left.start, right.start);
    EXPECT_EQ(left.end, right.end);
}

void expectSame(const Answer& left, const Answer& right) {
    EXPECT_EQ(left.value, right.value);
    EXPECT_EQ(left.basis, right.basis);
    EXPECT_EQ(left.qualifier, right.qualifier);
    expectSame(left.span, right.span);
    expectSame(left.sentence, right.sentence);
}

void expectSame(const std::optional<Answer>& left, const std::optional<Answer>& right) {
    ASSERT_EQ(left.has_value(), right.has_value());
    if (left) {
        expectSame(*left, *right);
    }
}

void expectSame(PartialDate left, PartialDate right) {
    EXPECT_EQ(left.year, right.year);
    EXPECT_EQ(left.month, right.month);
    EXPECT_EQ(left.day, right.day);
}

void expectSame(const Reading& left, const Reading& right) {
    EXPECT_EQ(left.subject, right.subject);
    expectSame(left.subjectSpan, right.subjectSpan);
    expectSame(left.subjectSentence, right.subjectSentence);
    ASSERT_EQ(left.regions.size(), right.regions.size());
    for (std::size_t i = 0; i != left.regions.size(); ++i) {
        EXPECT_EQ(left.regions[i].region, right.regions[i].region);
        expectSame(left.regions[i].coverage, right.regions[i].coverage);
        expectSame(left.regions[i].activeRate, right.regions[i].activeRate);
        expectSame(left.regions[i].members, right.regions[i].members);
        expectSame(left.regions[i].population, right.regions[i].population);
        expectSame(left.regions[i].target, right.regions[i].target);
    }
    expectSame(left.budget, right.budget);
    expectSame(left.threshold, right.threshold);
    expectSame(left.asOf, right.asOf);
    expectSame(left.asOfSpan, right.asOfSpan);
    expectSame(left.asOfSentence, right.asOfSentence);
    expectSame(left.published, right.published);
    ASSERT_EQ(left.money.size(), right.money.size());
    for (std::size_t i = 0; i != left.money.size(); ++i) {
        expectSame(left.money[i], right.money[i]);
    }
}

// A figure that changed in the cache would be a wrong figure in a cell from the second column on.
TEST(PackedReading, ComesBackUnchanged) {
    expectSame(throughThePack(sampleReading()), sampleReading());
}

TEST(PackedReading, KnowsNothingFromNothing) {
    expectSame(throughThePack(Reading{}), Reading{});
}

// A hundred thousand articles have to stay below the 64 MB that the cache may hold.
TEST(PackedReading, IsSmall) {
    std::vector<std::byte> bytes;
    pack(sampleReading(), bytes);
    EXPECT_LT(bytes.size(), 300U);
}

TEST(PackedReading, LeavesTheFactsOut) {
    Reading reading = sampleReading();
    reading.facts.resize(3);
    EXPECT_TRUE(throughThePack(reading).facts.empty());
}

} // namespace
} // namespace uhc
