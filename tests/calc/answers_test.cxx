/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/answers.hxx"

#include "sample_reading.hxx"

#include <gtest/gtest.h>

namespace uhc {
namespace {

constexpr RegionId kabupaten = 10;
constexpr RegionId kota = 20;

RegionReading row(RegionId region, bool withCoverage) {
    RegionReading row;
    row.region = region;
    if (withCoverage) {
        row.coverage = answer(0.9, Basis::Stated, Qualifier::Plain, {}, {});
    }
    return row;
}

AskedRegion asked(std::vector<RegionId> regions) {
    return regions;
}

Reading readingOf(RegionId subject, std::vector<RegionReading> rows) {
    Reading reading;
    reading.subject = subject;
    reading.regions = std::move(rows);
    return reading;
}

TEST(RowFor, IsTheSubjectsWhenNoRegionIsAskedFor) {
    const Reading reading = readingOf(kota, {row(kota, true), row(kabupaten, true)});
    EXPECT_EQ(rowFor(reading, std::nullopt), &reading.regions[0]);
}

// "Cakupan JKN sudah 97,2 persen" without any place is still an answer to =UHC_COVERAGE(A2).
TEST(RowFor, IsTheNamelessOneWhereThereIsNoSubject) {
    const Reading reading = readingOf(noRegion, {row(noRegion, true)});
    EXPECT_EQ(rowFor(reading, std::nullopt), &reading.regions[0]);
    EXPECT_EQ(rowFor(reading, asked({kota})), nullptr);
}

TEST(RowFor, ASharedNameMeansTheOneWithFigures) {
    const AskedRegion shared = asked({kabupaten, kota});
    const Reading one = readingOf(kabupaten, {row(kabupaten, false), row(kota, true)});
    EXPECT_EQ(rowFor(one, shared), &one.regions[1]);
}

// Either would be a guess, and the user would not notice.
TEST(RowFor, ASharedNameWithFiguresForBothMeansNone) {
    const Reading both = readingOf(kabupaten, {row(kabupaten, true), row(kota, true)});
    EXPECT_EQ(rowFor(both, asked({kabupaten, kota})), nullptr);
}

TEST(Questions, HaveTheirNamesInAnyCase) {
    EXPECT_EQ(questionNamed(u"Active_Rate"), Question::ActiveRate);
    EXPECT_EQ(questionNamed(u"date"), Question::Date);
    EXPECT_FALSE(questionNamed(u"active rate"));
    EXPECT_FALSE(questionNamed(u"coverages"));
    EXPECT_FALSE(questionNamed(u""));
}

TEST(Findings, ShowTheSentenceAndTheBasis) {
    const Reading reading = sampleReading();
    const std::optional<Finding> target = findingFor(reading, Question::Target, std::nullopt);
    ASSERT_TRUE(target);
    EXPECT_EQ(target->basis, Basis::Words);
    EXPECT_EQ(target->sentence.start, 490U);
    const std::optional<Finding> nation = findingFor(reading, Question::Coverage, asked({theNation}));
    ASSERT_TRUE(nation);
    EXPECT_EQ(nation->basis, Basis::Computed);
    EXPECT_EQ(findingFor(reading, Question::Date, std::nullopt)->sentence.start, 790U);
    EXPECT_EQ(findingFor(reading, Question::Region, std::nullopt)->sentence.end, 4000U);
}

TEST(Findings, AreNoneWhereNothingWasFound) {
    const Reading nothing;
    for (const char16_t* name : {u"coverage", u"active_rate", u"members", u"population", u"target", u"budget",
                                 u"threshold", u"date", u"region"}) {
        EXPECT_FALSE(findingFor(nothing, *questionNamed(name), std::nullopt));
    }
}

} // namespace
} // namespace uhc
