/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "rules/rules.hxx"

#include "reader/table_rows.hxx"
#include "rule_tables.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

namespace uhc {
namespace {

template <class Number> Number numberOf(std::string_view cell) {
    Number value{};
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

/// "-" in a table: no such condition.
std::optional<double> conditionOf(std::string_view cell) {
    if (cell == "-")
        return std::nullopt;
    return numberOf<double>(cell);
}

/// "2026-01-27".
Day dayOf(std::string_view cell) {
    return Day(std::chrono::year(numberOf<int>(cell.substr(0, 4))) /
               std::chrono::month(numberOf<unsigned>(cell.substr(5, 2))) /
               std::chrono::day(numberOf<unsigned>(cell.substr(8, 2))));
}

constexpr std::array<std::pair<std::string_view, Payer>, 6> payers = {{{"pemda", Payer::Pemda},
                                                                       {"full", Payer::Full},
                                                                       {"pbi", Payer::Pbi},
                                                                       {"class1", Payer::Class1},
                                                                       {"class2", Payer::Class2},
                                                                       {"class3", Payer::Class3}}};

std::vector<UhcRule> readUhcRules() {
    std::vector<UhcRule> rules;
    for (const auto& row : tableRows(tables::thresholds))
        rules.push_back({dayOf(row[0]), numberOf<double>(row[1]), conditionOf(row[2]), row[3]});
    return rules;
}

std::vector<AwardCriterion> readAwardCriteria() {
    std::vector<AwardCriterion> criteria;
    for (const auto& row : tableRows(tables::awardCriteria))
        criteria.push_back({dayOf(row[0]), row[1], numberOf<double>(row[2]), numberOf<double>(row[3]),
                            conditionOf(row[4]), row[5]});
    return criteria;
}

std::vector<ContributionRate> readContributionRates() {
    std::vector<ContributionRate> rates;
    for (const auto& row : tableRows(tables::contributions))
        rates.push_back({dayOf(row[0]), payerNamed(row[1]).value(), numberOf<double>(row[2]), row[3]});
    return rates;
}

} // namespace

const std::vector<UhcRule>& uhcRules() {
    static const std::vector<UhcRule> rules = readUhcRules();
    return rules;
}

const std::vector<AwardCriterion>& awardCriteria() {
    static const std::vector<AwardCriterion> criteria = readAwardCriteria();
    return criteria;
}

const std::vector<ContributionRate>& contributionRates() {
    static const std::vector<ContributionRate> rates = readContributionRates();
    return rates;
}

const UhcRule* uhcRuleOn(std::optional<Day> day) {
    const std::vector<UhcRule>& rules = uhcRules();
    const auto row = std::find_if(rules.rbegin(), rules.rend(),
                                  [&](const UhcRule& rule) { return !day || rule.from <= *day; });
    return row == rules.rend() ? nullptr : &*row;
}

std::optional<double> contributionOn(std::optional<Day> day, Payer payer) {
    const std::vector<ContributionRate>& rates = contributionRates();
    const auto row = std::find_if(rates.rbegin(), rates.rend(), [&](const ContributionRate& rate) {
        return rate.payer == payer && (!day || rate.from <= *day);
    });
    if (row == rates.rend())
        return std::nullopt;
    return row->rupiah;
}

std::optional<Payer> payerNamed(std::string_view name) {
    std::string lower(name);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    const auto found = std::ranges::find(payers, lower, [](const auto& payer) { return payer.first; });
    if (found == payers.end())
        return std::nullopt;
    return found->second;
}

} // namespace uhc
