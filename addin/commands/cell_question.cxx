/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/cell_question.hxx"

#include "calc/arguments.hxx"
#include "commands/cell_results.hxx"
#include "commands/formula_text.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>

#include <array>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;

/// Where a function has its keyword and its region; 0: nowhere. Arguments count from the article, which is 0.
struct AskingFunction {
    std::string_view name;
    Question question;
    std::size_t region;
    std::size_t keyword;
};

constexpr auto askingFunctions = std::to_array<AskingFunction>({
    {"UHCCOVERAGE", Question::Coverage, 1, 0},
    {"EXTRACTACTIVERATE", Question::ActiveRate, 1, 0},
    {"EXTRACTMEMBERS", Question::Members, 1, 0},
    {"EXTRACTPOPULATION", Question::Population, 1, 0},
    {"EXTRACTTARGET", Question::Target, 1, 0},
    {"EXTRACTBUDGET", Question::Budget, 0, 0},
    {"EXTRACTTHRESHOLD", Question::Threshold, 0, 0},
    {"EXTRACTDATE", Question::Date, 0, 0},
    {"EXTRACTREGION", Question::Region, 0, 0},
    {"EXTRACTREGIONCODE", Question::Region, 0, 0},
    {"EXTRACTQUALIFIER", Question::Coverage, 1, 0},
    {"EXTRACTEVIDENCE", Question::Coverage, 2, 1},
    {"EXTRACTBASIS", Question::Coverage, 2, 1},
    {"EXTRACTFACTS", Question::Coverage, 0, 0},
    {"EXTRACTREGIONS", Question::Coverage, 0, 0},
    {"UHCSTATUS", Question::Coverage, 0, 0},
    {"UHCGAP", Question::Coverage, 0, 0},
    {"UHCGAPCOST", Question::Coverage, 0, 0},
});

struct Call {
    const AskingFunction* function;
    std::vector<std::string> arguments;
};

/// The first call of a function that asks an article.
std::optional<Call> callIn(const std::string& formula) {
    for (const FunctionCall& call : callsIn(formula)) {
        for (const AskingFunction& function : askingFunctions) {
            if (call.function == function.name) {
                return Call{&function, call.arguments};
            }
        }
    }
    return std::nullopt;
}

/// A reference or a constant as the function gets it; nothing for what would have to be computed.
Any valueOf(const Invocation& invocation, const CellRange& cell, const std::string& argument) {
    if (argument.size() >= 2 && argument.front() == '"' && argument.back() == '"') {
        return Any(
            fromUtf8(argument).copy(1, static_cast<sal_Int32>(argument.size()) - 2).replaceAll("\"\"", "\""));
    }
    const rtl::OUString text = fromUtf8(argument);
    if (const double number = text.toDouble(); number != 0) {
        return Any(number);
    }
    try {
        const CellRange range =
            text.indexOf('.') < 0 ? sheetOf(cell)->getCellRangeByName(text) : rangeNamed(invocation, text);
        const auto data =
            Reference<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
        return data.getLength() == 1 && data[0].getLength() == 1 ? data[0][0] : Any(data);
    } catch (const css::uno::RuntimeException&) {
        return {};
    }
}

/// Which row of the array that it belongs to a cell is.
sal_Int32 rowInArray(const CellRange& cell) {
    const Reference<css::sheet::XSheetCellCursor> cursor = sheetOf(cell)->createCursorByRange(
        Reference<css::sheet::XSheetCellRange>(cell, css::uno::UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    return addressOf(cell).StartRow - addressOf(CellRange(cursor, css::uno::UNO_QUERY_THROW)).StartRow;
}

rtl::OUString articleText(const Invocation& invocation, const Any& value) {
    const std::optional<rtl::OUString> article = articleOf(value);
    if (!article) {
        invocation.fail(Message::NoArticleBehind);
    }
    return *article;
}

} // namespace

CellQuestion questionOf(const Invocation& invocation, const CellRange& cell) {
    const rtl::OUString formula = cell->getCellByPosition(0, 0)->getFormula();
    CellQuestion asked;
    const std::optional<Call> call = callIn(toUtf8(formula));
    if (!call || call->arguments.empty()) {
        if (cell->getCellByPosition(0, 0)->getType() != css::table::CellContentType_TEXT) {
            invocation.fail(Message::NoArticleBehind);
        }
        asked.argument = absoluteName(cell);
        asked.article = articleText(invocation, valueOf(invocation, cell, toUtf8(asked.argument)));
        return asked;
    }
    const auto argument = [&](std::size_t place) {
        return place > 0 && place < call->arguments.size() ? valueOf(invocation, cell, call->arguments[place])
                                                           : Any();
    };
    asked.argument = fromUtf8(call->arguments.front());
    asked.article = articleText(invocation, valueOf(invocation, cell, call->arguments.front()));
    asked.question = call->function->question;
    try {
        asked.region = regionOf(argument(call->function->region));
        if (const auto keyword = keywordOf(argument(call->function->keyword))) {
            asked.question = questionNamed(view(*keyword)).value_or(asked.question);
        }
        if (asked.question == Question::Budget && call->function->keyword == 0) {
            if (const auto number = amountOf(argument(1))) {
                asked.money = static_cast<std::size_t>(*number) - 1;
            }
        }
    } catch (const css::lang::IllegalArgumentException&) {
        invocation.fail(Message::BadQuestion);
    }
    if (call->function->name == "EXTRACTFACTS") {
        if (const sal_Int32 row = rowInArray(cell); row > 0) {
            asked.fact = static_cast<std::size_t>(row) - 1;
        }
    }
    return asked;
}

} // namespace uhc
