/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "rules/judging.hxx"

#include <gtest/gtest.h>

#include <cmath>

namespace uhc {
namespace {

constexpr Day day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

constexpr Day in2013 = day(2013, 6, 1); // before any rule
constexpr Day in2019 = day(2019, 4, 30);
constexpr Day in2023 = day(2023, 3, 14);
constexpr Day in2025 = day(2025, 9, 1);

Measure covering(double coverage, Qualifier qualifier = Qualifier::Plain) {
    Measure measure;
    measure.coverage = coverage;
    measure.qualifier = qualifier;
    return measure;
}

Measure withActive(double coverage, double activeRate) {
    Measure measure = covering(coverage);
    measure.activeRate = activeRate;
    return measure;
}

Measure withPopulation(double coverage, double population) {
    Measure measure = covering(coverage);
    measure.population = population;
    return measure;
}

Measure withMembers(double coverage, double members) {
    Measure measure = covering(coverage);
    measure.members = members;
    return measure;
}

// An article of 2019 is judged by the rule of 2019, unless the user asks for another day.
TEST(JudgementDay, IsTheOneAskedForElseTheCoveragesElseTheArticles) {
    EXPECT_EQ(judgementDay(in2025, in2019, in2023), in2025);
    EXPECT_EQ(judgementDay(std::nullopt, in2019, in2023), in2019);
    EXPECT_EQ(judgementDay(std::nullopt, std::nullopt, in2023), in2023);
    EXPECT_EQ(judgementDay(std::nullopt, std::nullopt, std::nullopt), std::nullopt);
}

TEST(Reaches, AtLeastTheThreshold) {
    EXPECT_TRUE(reaches(0.95, Qualifier::Plain, 0.95));
    EXPECT_TRUE(reaches(1.0189, Qualifier::Plain, 0.98));
    EXPECT_FALSE(reaches(0.9499, Qualifier::Plain, 0.95));
    EXPECT_TRUE(reaches(0.95, Qualifier::Above, 0.95));
    EXPECT_TRUE(reaches(0.95, Qualifier::About, 0.95));
    EXPECT_FALSE(reaches(0.94, Qualifier::Above, 0.95));
}

// "Hampir 98 persen" has not reached 98 %.
TEST(Reaches, AlmostMustBeAbove) {
    EXPECT_FALSE(reaches(0.98, Qualifier::Below, 0.98));
    EXPECT_TRUE(reaches(0.98, Qualifier::Below, 0.95));
    EXPECT_FALSE(reaches(0.94, Qualifier::Below, 0.95));
}

// Shares that a cell adds up or divides are off by the last bit: 98 % must stay 98 %.
TEST(Reaches, IsNotMisledByTheLastBit) {
    EXPECT_TRUE(reaches(0.1 + 0.88, Qualifier::Plain, 0.98));
    EXPECT_TRUE(reaches(0.7 + 0.1 + 0.15, Qualifier::Plain, 0.95));
    EXPECT_FALSE(reaches(0.7 + 0.25, Qualifier::Below, 0.95));
    EXPECT_FALSE(reaches(0.9799999, Qualifier::Plain, 0.98));
}

TEST(IsUhc, ByTheThresholdInForceOnTheDay) {
    EXPECT_EQ(isUhc(covering(0.9614), std::nullopt, in2019), true);
    EXPECT_EQ(isUhc(covering(0.9614), std::nullopt, in2025), false);
    EXPECT_EQ(isUhc(covering(0.9614), std::nullopt, std::nullopt), false); // the latest rule
    EXPECT_EQ(isUhc(covering(0.98), std::nullopt, in2025), true);
    EXPECT_EQ(isUhc(covering(0.98, Qualifier::Below), std::nullopt, in2025), false);
}

TEST(IsUhc, ByTheThresholdGiven) {
    EXPECT_EQ(isUhc(covering(0.9614), 0.98, in2019), false);
    EXPECT_EQ(isUhc(covering(0.9614), 0.95, in2025), true);
    EXPECT_EQ(isUhc(covering(0.9614), 0.95, in2013), true);
}

TEST(IsUhc, WithoutARuleOrACoverageThereIsNoAnswer) {
    EXPECT_EQ(isUhc(covering(0.9614), std::nullopt, in2013), std::nullopt);
    EXPECT_EQ(isUhc(covering(0), 0.95, in2025), std::nullopt);
}

// Pamekasan 2025: 98.60 % registered, 79.14 % active, and the status was lost.
TEST(IsUhc, TheActiveRateCountsWhereARuleForItWasInForce) {
    EXPECT_EQ(isUhc(withActive(0.986, 0.7914), std::nullopt, in2025), false);
    EXPECT_EQ(isUhc(withActive(0.986, 0.80), std::nullopt, in2025), true);
    EXPECT_EQ(isUhc(withActive(0.96, 0.75), std::nullopt, in2023), true);
    EXPECT_EQ(isUhc(withActive(0.96, 0.7499), std::nullopt, in2023), false);
    EXPECT_EQ(isUhc(withActive(0.96, 0.5), std::nullopt, in2019), true);
    EXPECT_EQ(isUhc(withActive(0.96, 0.5), 0.95, in2013), true);
    EXPECT_EQ(isUhc(withActive(0.986, 0.7914), 0.95, in2025),
              false); // a threshold given is one for the coverage
    EXPECT_EQ(isUhc(withActive(0.90, 0.99), std::nullopt, in2025), false);
}

TEST(Gap, IsNoneWhereTheThresholdIsReached) {
    EXPECT_EQ(gap(covering(0.95), 0.95, in2019), 0); // even where no count is known
    EXPECT_EQ(gap(withPopulation(1.0189, 2600000), std::nullopt, in2025), 0);
}

TEST(Gap, IsTheThresholdsPersonsLessTheMembers) {
    Measure cilegon = covering(0.9614);
    cilegon.members = 397886;
    cilegon.population = 413861;
    EXPECT_EQ(gap(cilegon, 0.98, in2019), 405584 - 397886); // 0.98 x 413,861 = 405,583.78
    EXPECT_EQ(gap(cilegon, std::nullopt, in2025), 405584 - 397886);
    EXPECT_EQ(gap(cilegon, std::nullopt, in2019), 0);
}

TEST(Gap, MembersAreCoverageTimesPopulationWhereNotStated) {
    EXPECT_EQ(gap(withPopulation(0.90, 1000), 0.95, in2019), 50);
    EXPECT_EQ(gap(withPopulation(0.9614, 1000), 0.98, in2019), 19); // 980 - 961.4
}

TEST(Gap, PopulationIsMembersByCoverageWhereNotStated) {
    EXPECT_EQ(gap(withMembers(0.90, 9000), 0.95, in2019), 500);
    EXPECT_EQ(gap(withMembers(0.96, 96000), 0.98, in2025), 2000);
}

TEST(Gap, WithoutAnyCountOrARuleThereIsNoAnswer) {
    EXPECT_EQ(gap(covering(0.90), 0.95, in2019), std::nullopt);
    EXPECT_EQ(gap(withPopulation(0.90, 1000), std::nullopt, in2013), std::nullopt);
    EXPECT_EQ(gap(withPopulation(0, 1000), 0.95, in2019), std::nullopt);
}

// Members of one date beside the population of another: 97 % stated, but the counts give 100 %. The gap of a
// region that has not reached the threshold is not nothing.
TEST(Gap, FollowsTheStatedCoverageWhereTheCountsContradictIt) {
    Measure measure = covering(0.97);
    measure.members = 100000;
    measure.population = 100000;
    EXPECT_EQ(gap(measure, 0.98, in2025), 1000);
    measure.members = 98000; // exactly the threshold's persons
    EXPECT_EQ(gap(measure, 0.98, in2025), 1000);
    measure.members = 97999;
    EXPECT_EQ(gap(measure, 0.98, in2025), 1);
}

// 0.95 x P is often a little more than the whole number it should be; that must not cost one more person.
TEST(Gap, IsExactForWholePersons) {
    for (double population = 100; population <= 300e6; population *= 1.7) {
        const double hundreds = std::floor(population / 100);
        for (const double percent : {95.0, 97.0, 98.0, 99.0, 100.0}) {
            Measure measure = covering(0.90);
            measure.population = hundreds * 100;
            measure.members = hundreds * 90;
            EXPECT_EQ(gap(measure, percent / 100, in2025), hundreds * (percent - 90))
                << measure.population.value();
            measure.members.reset();
            EXPECT_EQ(gap(measure, percent / 100, in2025), hundreds * (percent - 90))
                << measure.population.value();
        }
    }
}

TEST(Gap, APartOfAPersonIsOneMore) {
    EXPECT_EQ(gap(withMembers(0.94, 94), 0.9501, in2019), 2);
}

TEST(GapCost, IsTheGapAtTheRateOfTheDayForAYear) {
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, std::nullopt, in2025), 50 * 37800 * 12);
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, std::nullopt, in2019), 50 * 23000 * 12);
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, std::nullopt, std::nullopt), 50 * 37800 * 12);
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, 42000, in2025), 50 * 42000 * 12);
    EXPECT_EQ(gapCost(covering(0.99), 0.95, std::nullopt, in2025), 0);
}

TEST(GapCost, WithoutAGapOrARateThereIsNoAnswer) {
    EXPECT_EQ(gapCost(covering(0.90), 0.95, 42000, in2025), std::nullopt);
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, std::nullopt, in2013), std::nullopt);
    EXPECT_EQ(gapCost(withPopulation(0.90, 1000), 0.95, 42000, in2013), 50 * 42000 * 12);
}

TEST(Category, UtamaNeedsCoverageActiveRateAndShare) {
    EXPECT_EQ(category(0.99, 0.95, 0.18), "Utama");
    EXPECT_EQ(category(0.9899, 0.95, 0.18), "Madya");
    EXPECT_EQ(category(0.99, 0.9499, 0.18), "Madya");
    EXPECT_EQ(category(0.99, 0.95, 0.1799), "Madya");
    EXPECT_EQ(category(0.99, 0.95, std::nullopt), "Madya");
}

TEST(Category, UtamaWaivesTheShareWhereAllAreActive) {
    EXPECT_EQ(category(0.99, 1.0, std::nullopt), "Utama");
    EXPECT_EQ(category(0.99, 1.0, 0.01), "Utama");
    EXPECT_EQ(category(0.99, 0.9999, std::nullopt), "Madya");
}

TEST(Category, MadyaByActiveRateOrByShare) {
    EXPECT_EQ(category(0.98, 0.85, std::nullopt), "Madya");
    EXPECT_EQ(category(0.98, 0.80, 0.25), "Madya");
    EXPECT_EQ(category(0.98, 0.8499, 0.2499), "Pratama");
    EXPECT_EQ(category(0.98, 0.8499, std::nullopt), "Pratama");
}

TEST(Category, PratamaOrNone) {
    EXPECT_EQ(category(0.98, 0.80, std::nullopt), "Pratama");
    EXPECT_EQ(category(0.9799, 0.80, std::nullopt), "-");
    EXPECT_EQ(category(0.98, 0.7999, 0.5), "-");
    EXPECT_EQ(category(0.9799, 1.0, 0.5), "-");
    EXPECT_EQ(category(0.1 + 0.88, 0.7 + 0.1, std::nullopt), "Pratama"); // the last bit
}

} // namespace
} // namespace uhc
