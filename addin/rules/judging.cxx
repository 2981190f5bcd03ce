/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "rules/judging.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

/// Shares closer than this are the same: 0.1 + 0.88 in a cell is not quite 0.98. A thousandth of a person in
/// a million.
constexpr double sameShare = 1e-9;

/// What a product of a share and a population may be off by: 0.95 x 413,860 must not need one more person
/// than 393,167.
constexpr double sameCount = 1e-6;

bool atLeast(double share, double threshold) {
    return share >= threshold - sameShare;
}

double wholePersons(double count) {
    return std::ceil(count - sameCount);
}

std::optional<double> thresholdOn(std::optional<double> given, std::optional<Day> day) {
    if (given)
        return given;
    const UhcRule* rule = uhcRuleOn(day);
    if (rule == nullptr)
        return std::nullopt;
    return rule->coverage;
}

/// The population: as stated, else the one that members and coverage imply.
std::optional<double> populationOf(const Measure& measure) {
    if (measure.population)
        return measure.population;
    if (measure.members)
        return *measure.members / measure.coverage;
    return std::nullopt;
}

} // namespace

std::optional<Day> judgementDay(std::optional<Day> asked, std::optional<Day> coverage,
                                std::optional<Day> published) {
    if (asked)
        return asked;
    return coverage ? coverage : published;
}

bool reaches(double coverage, Qualifier qualifier, double threshold) {
    if (qualifier == Qualifier::Below)
        return coverage > threshold + sameShare;
    return atLeast(coverage, threshold);
}

std::optional<bool> isUhc(const Measure& measure, std::optional<double> threshold, std::optional<Day> day) {
    const std::optional<double> needed = thresholdOn(threshold, day);
    if (!(measure.coverage > 0) || !needed)
        return std::nullopt;
    const UhcRule* rule = uhcRuleOn(day);
    const bool activeEnough = !measure.activeRate || rule == nullptr || !rule->activeRate ||
                              atLeast(*measure.activeRate, *rule->activeRate);
    return reaches(measure.coverage, measure.qualifier, *needed) && activeEnough;
}

std::optional<double> gap(const Measure& measure, std::optional<double> threshold, std::optional<Day> day) {
    const std::optional<double> needed = thresholdOn(threshold, day);
    if (!(measure.coverage > 0) || !needed)
        return std::nullopt;
    if (reaches(measure.coverage, measure.qualifier, *needed))
        return 0.0;
    const std::optional<double> population = populationOf(measure);
    if (!population)
        return std::nullopt;
    const double members = measure.members.value_or(measure.coverage * *population);
    const double missing = wholePersons(wholePersons(*needed * *population) - members);
    if (missing > 0)
        return missing;
    // The counts say that the threshold is reached, the stated coverage that it is not: the coverage is what
    // is judged.
    return std::max(0.0, wholePersons((*needed - measure.coverage) * *population));
}

std::optional<double> gapCost(const Measure& measure, std::optional<double> threshold,
                              std::optional<double> monthlyRate, std::optional<Day> day) {
    const std::optional<double> persons = gap(measure, threshold, day);
    const std::optional<double> rate = monthlyRate ? monthlyRate : contributionOn(day, Payer::Pemda);
    if (!persons || !rate)
        return std::nullopt;
    return *persons * *rate * 12;
}

std::string_view category(double coverage, double activeRate, std::optional<double> registeredShare) {
    const std::vector<AwardCriterion>& criteria = awardCriteria();
    const auto met = [&](const AwardCriterion& criterion) {
        return criterion.from == criteria.back().from && atLeast(coverage, criterion.coverage) &&
               atLeast(activeRate, criterion.activeRate) &&
               (!criterion.registeredShare ||
                (registeredShare && atLeast(*registeredShare, *criterion.registeredShare)));
    };
    const auto best = std::ranges::find_if(criteria, met);
    return best == criteria.end() ? "-" : best->category;
}

} // namespace uhc
