/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// The dated rules: what counts as UHC, the award's categories, the contribution rates. They are the rows of
/// registry/rules/*.tsv, built in; next year's rule is one new row there.
namespace uhc {

using Day = std::chrono::sys_days;

/// Where a rule comes from: keys of registry/rules/sources.tsv, apart by commas.
using SourceKeys = std::string_view;

/// What counts as UHC from a day on, until the next row.
struct UhcRule {
    Day from;
    double coverage;                  ///< share of the population registered
    std::optional<double> activeRate; ///< share of active members; nothing: it does not count
    SourceKeys sources;
};

/// One way to reach a category of the UHC Award: all figures must be reached.
struct AwardCriterion {
    Day from;
    std::string_view category; ///< "Utama", "Madya", "Pratama"
    double coverage;
    double activeRate;
    std::optional<double> registeredShare; ///< share of the population that the local government registered
    SourceKeys sources;
};

enum class Payer : std::uint8_t {
    Pemda, ///< what a local government pays for a class III member
    Full,  ///< the whole rate for that member
    Pbi,
    Class1,
    Class2,
    Class3
};

/// A contribution per person and month from a day on, until the next row of the same payer.
struct ContributionRate {
    Day from;
    Payer payer;
    double rupiah;
    SourceKeys sources;
};

/// All rows in the order of their days; the criteria of one award from the best category to the least.
const std::vector<UhcRule>& uhcRules();
const std::vector<AwardCriterion>& awardCriteria();
const std::vector<ContributionRate>& contributionRates();

/// The rule in force on a day; without a day the latest known. Null before the first row.
const UhcRule* uhcRuleOn(std::optional<Day> day);

/// The rate in force on a day; without a day the latest known. Nothing before the first row.
std::optional<double> contributionOn(std::optional<Day> day, Payer payer);

/// "pemda", "full", "pbi", "class1", "class2", "class3" in any case.
std::optional<Payer> payerNamed(std::string_view name);

} // namespace uhc
