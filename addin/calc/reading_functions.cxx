/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/answers.hxx"
#include "calc/arguments.hxx"
#include "calc/component.hxx"
#include "calc/guarded.hxx"
#include "calc/reading_cache.hxx"
#include "calc/results.hxx"

#include <cmath>

namespace uhc {
namespace {

using css::uno::Any;
using Document = css::uno::Reference<css::beans::XPropertySet>;

/// What `answer` makes of the reading of an article; #N/A where there is no article.
template <typename Call> Any fromReading(const Any& argument, Call answer) {
    const std::optional<rtl::OUString> article = articleOf(argument);
    return article ? answer(ReadingCache::shared().readingOf(view(*article)), view(*article)) : Any();
}

/// A figure of the region asked for.
Any field(const Any& article, const Any& region, std::optional<Answer> RegionReading::*figure) {
    return guarded([&] {
        const AskedRegion asked = regionOf(region);
        return fromReading(article, [&](const Reading& reading, std::u16string_view) {
            const RegionReading* row = rowFor(reading, asked);
            return row == nullptr ? Any() : shown(row->*figure);
        });
    });
}

/// What `answer` makes of the finding for a question.
template <typename Call>
Any finding(const Any& article, const rtl::OUString& what, const Any& region, Call answer) {
    return guarded([&] {
        const std::optional<Question> question = questionNamed(view(what.trim()));
        if (!question) {
            refuse("this is none of the answers that can be asked about");
        }
        const AskedRegion asked = regionOf(region);
        return fromReading(article, [&](const Reading& reading, std::u16string_view text) {
            const std::optional<Finding> found = findingFor(reading, *question, asked);
            return found ? answer(*found, text) : Any();
        });
    });
}

} // namespace

Any Component::extractRegion(const Any& article) {
    return guarded([&] {
        return fromReading(article, [](const Reading& reading, std::u16string_view) {
            return reading.subject == noRegion ? Any() : shown(regions()[reading.subject].name);
        });
    });
}

Any Component::extractRegionCode(const Any& article) {
    return guarded([&] {
        return fromReading(article, [](const Reading& reading, std::u16string_view) {
            return reading.subject == noRegion ? Any() : shown(regions()[reading.subject].code);
        });
    });
}

Any Component::uhcCoverage(const Any& article, const Any& region) {
    return field(article, region, &RegionReading::coverage);
}

Any Component::extractActiveRate(const Any& article, const Any& region) {
    return field(article, region, &RegionReading::activeRate);
}

Any Component::extractMembers(const Any& article, const Any& region) {
    return field(article, region, &RegionReading::members);
}

Any Component::extractPopulation(const Any& article, const Any& region) {
    return field(article, region, &RegionReading::population);
}

Any Component::extractTarget(const Any& article, const Any& region) {
    return field(article, region, &RegionReading::target);
}

Any Component::extractBudget(const Any& article, const Any& n) {
    return guarded([&] {
        const std::optional<double> place = amountOf(n);
        if (place && *place != std::floor(*place)) {
            refuse("n is not a whole number");
        }
        return fromReading(article, [&](const Reading& reading, std::u16string_view) {
            if (!place) {
                return shown(reading.budget);
            }
            const auto count = static_cast<double>(reading.money.size());
            return *place > count ? Any() : Any(reading.money[static_cast<std::size_t>(*place) - 1].value);
        });
    });
}

Any Component::extractThreshold(const Any& article) {
    return guarded([&] {
        return fromReading(
            article, [](const Reading& reading, std::u16string_view) { return shown(reading.threshold); });
    });
}

Any Component::extractDate(const Document& document, const Any& article) {
    return guarded([&] {
        return fromReading(article, [&](const Reading& reading, std::u16string_view) {
            const std::optional<std::chrono::sys_days> day = lastDayOf(reading.asOf);
            return day ? shown(day, serialDatesOf(document)) : Any();
        });
    });
}

Any Component::extractFacts(const Document& document, const Any& article) {
    return guarded([&] {
        const std::optional<rtl::OUString> text = articleOf(article);
        return text ? factsTable(view(*text), read(view(*text)), serialDatesOf(document)) : Any();
    });
}

Any Component::extractRegions(const Any& article) {
    return guarded([&] {
        return fromReading(article,
                           [](const Reading& reading, std::u16string_view) { return regionsTable(reading); });
    });
}

Any Component::extractQualifier(const Any& article, const Any& region) {
    return guarded([&] {
        const AskedRegion asked = regionOf(region);
        return fromReading(article, [&](const Reading& reading, std::u16string_view) {
            const RegionReading* row = rowFor(reading, asked);
            return row == nullptr || !row->coverage ? Any() : shown(nameOf(row->coverage->qualifier));
        });
    });
}

Any Component::extractEvidence(const Any& article, const rtl::OUString& what, const Any& region) {
    return finding(article, what, region, [](const Finding& found, std::u16string_view text) {
        return passage(text, found.sentence);
    });
}

Any Component::extractBasis(const Any& article, const rtl::OUString& what, const Any& region) {
    return finding(article, what, region,
                   [](const Finding& found, std::u16string_view) { return shown(nameOf(found.basis)); });
}

Any Component::extractNumber(const Any& text) {
    return guarded([&] {
        const std::optional<rtl::OUString> written = articleOf(text);
        return written ? shown(readNumber(view(*written))) : Any();
    });
}

} // namespace uhc
