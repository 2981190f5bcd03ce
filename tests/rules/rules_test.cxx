/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "rules/rules.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace uhc {
namespace {

constexpr Day day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(dayOfMonth);
}

// An undated or sourceless rule could not be defended before the officials who decide by it.
TEST(RuleTables, EveryRowHasADateAFigureAndASource) {
    ASSERT_FALSE(uhcRules().empty());
    for (const UhcRule& rule : uhcRules()) {
        EXPECT_GE(rule.from, day(2014, 1, 1));
        EXPECT_GT(rule.coverage, 0.5);
        EXPECT_LE(rule.coverage, 1);
        EXPECT_FALSE(rule.sources.empty());
    }
    ASSERT_FALSE(awardCriteria().empty());
    for (const AwardCriterion& criterion : awardCriteria()) {
        EXPECT_GE(criterion.from, day(2014, 1, 1));
        EXPECT_GT(criterion.coverage, 0.5);
        EXPECT_LE(criterion.coverage, 1);
        EXPECT_GT(criterion.activeRate, 0.5);
        EXPECT_LE(criterion.activeRate, 1);
        EXPECT_FALSE(criterion.category.empty());
        EXPECT_FALSE(criterion.sources.empty());
    }
    ASSERT_FALSE(contributionRates().empty());
    for (const ContributionRate& rate : contributionRates()) {
        EXPECT_GE(rate.from, day(2014, 1, 1));
        EXPECT_GT(rate.rupiah, 10000);
        EXPECT_FALSE(rate.sources.empty());
    }
}

// A lookup takes the last row that holds: a row out of order would hide others.
TEST(RuleTables, RowsAreInTheOrderOfTheirDays) {
    EXPECT_TRUE(std::ranges::is_sorted(uhcRules(), {}, &UhcRule::from));
    EXPECT_TRUE(std::ranges::is_sorted(awardCriteria(), {}, &AwardCriterion::from));
    EXPECT_TRUE(std::ranges::is_sorted(contributionRates(), {}, &ContributionRate::from));
}

struct ExpectedRule {
    Day on;
    double coverage;
    std::optional<double> activeRate;
};

class RuleOn : public testing::TestWithParam<ExpectedRule> {};

TEST_P(RuleOn, HoldsFromItsDayToTheNext) {
    const UhcRule* rule = uhcRuleOn(GetParam().on);
    ASSERT_NE(rule, nullptr);
    EXPECT_EQ(rule->coverage, GetParam().coverage);
    EXPECT_EQ(rule->activeRate, GetParam().activeRate);
}

INSTANTIATE_TEST_SUITE_P(Boundaries, RuleOn,
                         testing::ValuesIn<ExpectedRule>({{day(2014, 1, 1), 0.95, std::nullopt},
                                                          {day(2019, 12, 31), 0.95, std::nullopt},
                                                          {day(2020, 1, 1), 0.95, std::nullopt},
                                                          {day(2022, 12, 31), 0.95, std::nullopt},
                                                          {day(2023, 1, 1), 0.95, 0.75},
                                                          {day(2024, 12, 31), 0.95, 0.75},
                                                          {day(2025, 1, 1), 0.98, 0.80},
                                                          {day(2026, 6, 30), 0.98, 0.80}}));

TEST(UhcRuleOn, BeforeTheFirstRowThereIsNone) {
    EXPECT_EQ(uhcRuleOn(day(2013, 12, 31)), nullptr);
}

TEST(UhcRuleOn, WithoutADayIsTheLatest) {
    EXPECT_EQ(uhcRuleOn(std::nullopt), &uhcRules().back());
}

struct ExpectedRates {
    Day on;
    std::map<Payer, double> rupiah;
};

class RatesOn : public testing::TestWithParam<ExpectedRates> {};

TEST_P(RatesOn, HoldFromTheirDayToTheNext) {
    for (const auto& [payer, rupiah] : GetParam().rupiah)
        EXPECT_EQ(contributionOn(GetParam().on, payer), rupiah) << static_cast<int>(payer);
}

std::map<Payer, double> rates(double pemda, double full, double pbi, double class1, double class2,
                              double class3) {
    return {{Payer::Pemda, pemda},   {Payer::Full, full},     {Payer::Pbi, pbi},
            {Payer::Class1, class1}, {Payer::Class2, class2}, {Payer::Class3, class3}};
}

INSTANTIATE_TEST_SUITE_P(Boundaries, RatesOn,
                         testing::ValuesIn<ExpectedRates>({
                             {day(2014, 1, 1), rates(19225, 19225, 19225, 59500, 42500, 25500)},
                             {day(2016, 3, 31), rates(19225, 19225, 19225, 59500, 42500, 25500)},
                             {day(2016, 4, 1), rates(23000, 23000, 23000, 80000, 51000, 25500)},
                             {day(2019, 7, 31), rates(23000, 23000, 23000, 80000, 51000, 25500)},
                             {day(2019, 8, 1), rates(23000, 42000, 42000, 80000, 51000, 25500)},
                             {day(2019, 12, 31), rates(23000, 42000, 42000, 80000, 51000, 25500)},
                             {day(2020, 1, 1), rates(42000, 42000, 42000, 160000, 110000, 42000)},
                             {day(2020, 3, 31), rates(42000, 42000, 42000, 160000, 110000, 42000)},
                             {day(2020, 4, 1), rates(42000, 42000, 42000, 80000, 51000, 25500)},
                             {day(2020, 6, 30), rates(42000, 42000, 42000, 80000, 51000, 25500)},
                             {day(2020, 7, 1), rates(25500, 42000, 42000, 150000, 100000, 42000)},
                             {day(2020, 12, 31), rates(25500, 42000, 42000, 150000, 100000, 42000)},
                             {day(2021, 1, 1), rates(37800, 42000, 42000, 150000, 100000, 42000)},
                             {day(2026, 1, 31), rates(37800, 42000, 42000, 150000, 100000, 42000)},
                         }));

TEST(ContributionOn, BeforeTheFirstRowThereIsNone) {
    for (const Payer payer :
         {Payer::Pemda, Payer::Full, Payer::Pbi, Payer::Class1, Payer::Class2, Payer::Class3})
        EXPECT_EQ(contributionOn(day(2013, 12, 31), payer), std::nullopt);
}

TEST(ContributionOn, WithoutADayIsTheLatest) {
    EXPECT_EQ(contributionOn(std::nullopt, Payer::Pemda), 37800);
}

TEST(PayerNamed, KnowsTheKeywordsOfTheFunctionOnly) {
    EXPECT_EQ(payerNamed("pemda"), Payer::Pemda);
    EXPECT_EQ(payerNamed("full"), Payer::Full);
    EXPECT_EQ(payerNamed("pbi"), Payer::Pbi);
    EXPECT_EQ(payerNamed("class1"), Payer::Class1);
    EXPECT_EQ(payerNamed("class2"), Payer::Class2);
    EXPECT_EQ(payerNamed("Class3"), Payer::Class3);
    EXPECT_EQ(payerNamed("class4"), std::nullopt);
    EXPECT_EQ(payerNamed(""), std::nullopt);
}

// The award's criteria as published in January 2026: UHC_CATEGORY is only as good as these rows.
TEST(AwardCriteria, OfTheYear2026) {
    std::vector<AwardCriterion> expected = {{day(2026, 1, 27), "Utama", 0.99, 0.95, 0.18, {}},
                                            {day(2026, 1, 27), "Utama", 0.99, 1.0, std::nullopt, {}},
                                            {day(2026, 1, 27), "Madya", 0.98, 0.85, std::nullopt, {}},
                                            {day(2026, 1, 27), "Madya", 0.98, 0.80, 0.25, {}},
                                            {day(2026, 1, 27), "Pratama", 0.98, 0.80, std::nullopt, {}}};
    ASSERT_EQ(awardCriteria().size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        EXPECT_EQ(awardCriteria()[i].from, expected[i].from);
        EXPECT_EQ(awardCriteria()[i].category, expected[i].category);
        EXPECT_EQ(awardCriteria()[i].coverage, expected[i].coverage);
        EXPECT_EQ(awardCriteria()[i].activeRate, expected[i].activeRate);
        EXPECT_EQ(awardCriteria()[i].registeredShare, expected[i].registeredShare);
    }
}

} // namespace
} // namespace uhc
