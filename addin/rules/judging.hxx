/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"
#include "rules/rules.hxx"

#include <optional>
#include <string_view>

/// The judgements of UHC_STATUS, UHC_GAP, UHC_GAP_COST and UHC_CATEGORY on plain figures. Nothing (#N/A)
/// where a figure or a rule that is needed is not known. Shares are fractions, days of judgement as in
/// judgementDay().
namespace uhc {

/// What is judged: figures that an article states or a user gives.
struct Measure {
    double coverage = 0; ///< 0: none
    Qualifier qualifier = Qualifier::Plain;
    std::optional<double> activeRate;
    std::optional<double> members;
    std::optional<double> population;
};

/// The day by whose rules is judged: the one asked for, else that of the coverage, else that of the article,
/// else nothing, which is the latest rule known.
std::optional<Day> judgementDay(std::optional<Day> asked, std::optional<Day> coverage,
                                std::optional<Day> published);

/// Whether a coverage is at least the threshold. "Hampir 98 persen" (Below) is less than it says, so it
/// reaches only what lies under 98 %.
bool reaches(double coverage, Qualifier qualifier, double threshold);

/// Whether the measure is UHC: by the threshold given, else the one in force on the day; where an active rate
/// is known and a rule for it was in force, by that as well.
std::optional<bool> isUhc(const Measure& measure, std::optional<double> threshold, std::optional<Day> day);

/// Persons still to be registered until the threshold is reached. Whole persons: a part of one is one more.
std::optional<double> gap(const Measure& measure, std::optional<double> threshold, std::optional<Day> day);

/// Rupiah a year to close the gap, at the monthly rate given, else at what a local government pays on the
/// day.
std::optional<double> gapCost(const Measure& measure, std::optional<double> threshold,
                              std::optional<double> monthlyRate, std::optional<Day> day);

/// The category by the latest award's criteria, "-" for none. Without the share registered by the local
/// government the criteria that need it are not met.
std::string_view category(double coverage, double activeRate, std::optional<double> registeredShare);

} // namespace uhc
