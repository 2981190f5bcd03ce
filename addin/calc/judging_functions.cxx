/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/arguments.hxx"
#include "calc/component.hxx"
#include "calc/guarded.hxx"
#include "calc/names.hxx"
#include "calc/reading_cache.hxx"
#include "calc/results.hxx"
#include "rules/judging.hxx"

#include <rtl/string.hxx>

namespace uhc {
namespace {

using css::uno::Any;
using Document = css::uno::Reference<css::beans::XPropertySet>;

/// What is judged, and the day by whose rules.
struct Case {
    Measure measure;
    std::optional<Day> day;
};

Measure measureOf(const RegionReading& row) {
    const auto value = [](const std::optional<Answer>& answer) {
        return answer ? std::optional(answer->value) : std::nullopt;
    };
    return {row.coverage->value, row.coverage->qualifier, value(row.activeRate), value(row.members),
            value(row.population)};
}

/// The case of an article, or of a coverage as a number. Nothing for a blank cell, and where no coverage is
/// found.
std::optional<Case> caseOf(const Any& measure, std::optional<Day> askedDay) {
    if (const std::optional<rtl::OUString> article = articleOf(measure)) {
        const Reading reading = ReadingCache::shared().readingOf(view(*article));
        const RegionReading* row = rowFor(reading, std::nullopt);
        if (row == nullptr || !row->coverage) {
            return std::nullopt;
        }
        return Case{measureOf(*row),
                    judgementDay(askedDay, lastDayOf(reading.asOf), lastDayOf(reading.published))};
    }
    if (isRange(measure)) {
        return std::nullopt;
    }
    const std::optional<double> coverage = shareOf(measure);
    if (!coverage) {
        return std::nullopt;
    }
    Case given{{}, askedDay};
    given.measure.coverage = *coverage;
    return given;
}

enum class RuleKind { Coverage, Active };

constexpr std::array<std::pair<std::string_view, RuleKind>, 2> ruleKindNames{{
    {"coverage", RuleKind::Coverage},
    {"active", RuleKind::Active},
}};

RuleKind ruleKindOf(const Any& argument) {
    const std::optional<rtl::OUString> name = keywordOf(argument);
    const std::optional<RuleKind> kind = name ? byName(ruleKindNames, view(*name)) : RuleKind::Coverage;
    if (!kind) {
        refuse("no rule is of this kind");
    }
    return *kind;
}

Payer payerOf(const Any& argument) {
    const std::optional<rtl::OUString> name = keywordOf(argument);
    const std::optional<Payer> payer =
        name ? payerNamed(OUStringToOString(*name, RTL_TEXTENCODING_UTF8).getStr()) : Payer::Pemda;
    if (!payer) {
        refuse("nobody of this name pays contributions");
    }
    return *payer;
}

} // namespace

Any Component::uhcThreshold(const Document& document, const Any& date, const Any& kind) {
    return guarded([&] {
        const std::optional<Day> day = dayOf(date, serialDatesOf(document));
        const RuleKind asked = ruleKindOf(kind);
        const UhcRule* rule = uhcRuleOn(day);
        if (rule == nullptr) {
            return Any();
        }
        return shown(asked == RuleKind::Coverage ? std::optional(rule->coverage) : rule->activeRate);
    });
}

Any Component::uhcStatus(const Document& document, const Any& measure, const Any& threshold,
                         const Any& activeRate, const Any& date) {
    return guarded([&] {
        const std::optional<double> needed = shareOf(threshold);
        const std::optional<double> active = shareOf(activeRate);
        std::optional<Case> judged = caseOf(measure, dayOf(date, serialDatesOf(document)));
        if (!judged) {
            return Any();
        }
        if (active) {
            judged->measure.activeRate = active;
        }
        const std::optional<bool> reached = isUhc(judged->measure, needed, judged->day);
        return reached ? shown(*reached ? std::string_view("UHC") : "Belum UHC") : Any();
    });
}

Any Component::uhcGap(const Document& document, const Any& measure, const Any& threshold,
                      const Any& population, const Any& date) {
    return guarded([&] {
        const std::optional<double> needed = shareOf(threshold);
        const std::optional<double> persons = amountOf(population);
        std::optional<Case> judged = caseOf(measure, dayOf(date, serialDatesOf(document)));
        if (!judged) {
            return Any();
        }
        if (persons) {
            judged->measure.population = persons;
        }
        return shown(gap(judged->measure, needed, judged->day));
    });
}

Any Component::uhcGapCost(const Document& document, const Any& measure, const Any& threshold,
                          const Any& population, const Any& monthlyRate, const Any& date) {
    return guarded([&] {
        const std::optional<double> needed = shareOf(threshold);
        const std::optional<double> persons = amountOf(population);
        const std::optional<double> rate = amountOf(monthlyRate);
        std::optional<Case> judged = caseOf(measure, dayOf(date, serialDatesOf(document)));
        if (!judged) {
            return Any();
        }
        if (persons) {
            judged->measure.population = persons;
        }
        return shown(gapCost(judged->measure, needed, rate, judged->day));
    });
}

Any Component::uhcCategory(const Any& coverage, const Any& activeRate, const Any& registeredShare) {
    return guarded([&] {
        const std::optional<double> covered = shareOf(coverage);
        const std::optional<double> active = shareOf(activeRate);
        const std::optional<double> registered = shareOf(registeredShare);
        return covered && active ? shown(category(*covered, *active, registered)) : Any();
    });
}

Any Component::uhcContribution(const Document& document, const Any& date, const Any& payer) {
    return guarded([&] {
        const std::optional<Day> day = dayOf(date, serialDatesOf(document));
        return shown(contributionOn(day, payerOf(payer)));
    });
}

} // namespace uhc
