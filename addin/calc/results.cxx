/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/results.hxx"

#include <com/sun/star/uno/Sequence.hxx>
#include <rtl/ustring.hxx>

#include <algorithm>
#include <string>
#include <vector>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Sequence;

class Table {
public:
    void row(std::vector<Any> cells) { mRows.push_back(std::move(cells)); }

    /// The header alone is no finding.
    Any shown() const {
        if (mRows.size() < 2) {
            return {};
        }
        Sequence<Sequence<Any>> table(static_cast<sal_Int32>(mRows.size()));
        std::transform(mRows.begin(), mRows.end(), table.getArray(), [](const std::vector<Any>& row) {
            return Sequence<Any>(row.data(), static_cast<sal_Int32>(row.size()));
        });
        return Any(table);
    }

private:
    std::vector<std::vector<Any>> mRows;
};

/// In a table a gap is an empty text: a void cell would read as 0 in a formula.
Any orEmpty(const Any& cell) {
    return cell.hasValue() ? cell : Any(rtl::OUString());
}

Any nameOfRegion(RegionId region) {
    return region == noRegion ? Any(rtl::OUString()) : shown(regions()[region].name);
}

std::string_view unitOf(Kind kind) {
    switch (kind) {
    case Kind::Coverage:
    case Kind::ActiveRate:
    case Kind::SubgroupShare:
        return "share";
    case Kind::Members:
    case Kind::ActiveMembers:
    case Kind::SubgroupMembers:
    case Kind::Population:
        return "persons";
    case Kind::BudgetAllocated:
    case Kind::BudgetRealised:
    case Kind::BudgetOther:
    case Kind::Premium:
        return "rupiah";
    case Kind::RegionCount:
        return "regions";
    case Kind::Other:
        break;
    }
    return "";
}

bool hasAchievedFigure(const RegionReading& row) {
    return row.coverage || row.activeRate || row.members || row.population;
}

} // namespace

Any shown(const std::optional<double>& number) {
    return number ? Any(*number) : Any();
}

Any shown(const std::optional<Answer>& answer) {
    return answer ? Any(answer->value) : Any();
}

Any shown(std::string_view ascii) {
    return Any(rtl::OUString(ascii.data(), static_cast<sal_Int32>(ascii.size()), RTL_TEXTENCODING_ASCII_US));
}

Any shown(const std::optional<std::chrono::sys_days>& day, const SerialDates& dates) {
    return day ? Any(dates.serial(*day)) : Any();
}

Any passage(std::u16string_view article, Span span) {
    std::u16string text(article.substr(span.start, span.end - span.start));
    std::replace_if(
        text.begin(), text.end(), [](char16_t unit) { return unit == u'\t' || unit == u'\x01'; }, u' ');
    return text.empty() ? Any()
                        : Any(rtl::OUString(reinterpret_cast<const sal_Unicode*>(text.data()),
                                            static_cast<sal_Int32>(text.size())));
}

Any factsTable(std::u16string_view article, const Reading& reading, const SerialDates& dates) {
    Table table;
    table.row({shown("kind"), shown("role"), shown("region"), shown("value"), shown("unit"),
               shown("qualifier"), shown("date"), shown("evidence")});
    for (const Fact& fact : reading.facts) {
        table.row({shown(nameOf(fact.kind)), shown(nameOf(fact.role)), nameOfRegion(fact.region),
                   Any(fact.value), shown(unitOf(fact.kind)), shown(nameOf(fact.qualifier)),
                   orEmpty(shown(lastDayOf(fact.date), dates)), passage(article, fact.sentence)});
    }
    return table.shown();
}

Any regionsTable(const Reading& reading) {
    Table table;
    table.row({shown("region"), shown("code"), shown("coverage"), shown("active_rate"), shown("members"),
               shown("population")});
    for (const RegionReading& row : reading.regions) {
        if (row.region == noRegion || !hasAchievedFigure(row)) {
            continue;
        }
        table.row({nameOfRegion(row.region), shown(regions()[row.region].code), orEmpty(shown(row.coverage)),
                   orEmpty(shown(row.activeRate)), orEmpty(shown(row.members)),
                   orEmpty(shown(row.population))});
    }
    return table.shown();
}

} // namespace uhc
