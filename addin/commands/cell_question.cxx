/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/cell_question.hxx"

#include "calc/arguments.hxx"
#include "commands/cell_results.hxx"
#include "commands/failure.hxx"
#include "commands/formula_text.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include <algorithm>
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

const AskingFunction* askingFunction(const std::string& name) {
    const auto found = std::find_if(askingFunctions.begin(), askingFunctions.end(),
                                    [&](const AskingFunction& function) { return function.name == name; });
    return found == askingFunctions.end() ? nullptr : &*found;
}

/// The cells that an argument refers to; null where it has to be computed.
CellRange rangeIn(const Invocation& invocation, const CellRange& cell, const rtl::OUString& argument) {
    try {
        return argument.indexOf('.') < 0 ? sheetOf(cell)->getCellRangeByName(argument)
                                         : rangeNamed(invocation, argument);
    } catch (const css::uno::RuntimeException&) {
        return {};
    } catch (const CommandFailure&) {
        return {};
    }
}

/// A reference or a constant as the function gets it; nothing for what would have to be computed.
Any valueOf(const Invocation& invocation, const CellRange& cell, const std::string& argument) {
    if (const std::optional<std::string> constant = constantText(argument)) {
        return Any(fromUtf8(*constant));
    }
    const rtl::OUString text = fromUtf8(argument);
    if (const double number = text.toDouble(); number != 0) {
        return Any(number);
    }
    const CellRange range = rangeIn(invocation, cell, text);
    if (!range.is()) {
        return {};
    }
    const auto data = Reference<css::sheet::XCellRangeData>(range, css::uno::UNO_QUERY_THROW)->getDataArray();
    return data.getLength() == 1 && data[0].getLength() == 1 ? data[0][0] : Any(data);
}

/// Where in the array that it belongs to a cell is, and the first cell of its row.
struct PlaceInArray {
    sal_Int32 column;
    sal_Int32 row;
    CellRange start;
};

PlaceInArray placeInArray(const CellRange& cell) {
    const Reference<css::sheet::XSheetCellCursor> cursor = sheetOf(cell)->createCursorByRange(
        Reference<css::sheet::XSheetCellRange>(cell, css::uno::UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    const CellRange array(cursor, css::uno::UNO_QUERY_THROW);
    const css::table::CellRangeAddress at = addressOf(cell);
    const sal_Int32 row = at.StartRow - addressOf(array).StartRow;
    return {at.StartColumn - addressOf(array).StartColumn, row,
            array->getCellRangeByPosition(0, row, 0, row)};
}

/// A cell of EXTRACT_REGIONS asks for the figure of its column, of the region of its row.
void askForPlace(const PlaceInArray& place, CellQuestion& asked) {
    constexpr std::array columns{Question::Coverage,   Question::Coverage, Question::Coverage,
                                 Question::ActiveRate, Question::Members,  Question::Population};
    if (place.row > 0 && place.column < static_cast<sal_Int32>(columns.size())) {
        asked.region = regionOf(Any(
            Reference<css::text::XTextRange>(place.start->getCellByPosition(0, 0), css::uno::UNO_QUERY_THROW)
                ->getString()));
        asked.question = columns[static_cast<std::size_t>(place.column)];
    }
}

/// What a call asks of an article; nothing where its first argument is none.
std::optional<CellQuestion> questionOf(const Invocation& invocation, const CellRange& cell,
                                       const FunctionCall& call, const AskingFunction& function) {
    const auto argument = [&](std::size_t place) {
        return place > 0 && place < call.arguments.size() ? valueOf(invocation, cell, call.arguments[place])
                                                          : Any();
    };
    const std::optional<rtl::OUString> article = articleOf(valueOf(invocation, cell, call.arguments.front()));
    if (!article) {
        return std::nullopt;
    }
    CellQuestion asked;
    asked.argument = fromUtf8(call.arguments.front());
    asked.article = *article;
    asked.question = function.question;
    try {
        asked.region = regionOf(argument(function.region));
        if (const auto keyword = keywordOf(argument(function.keyword))) {
            asked.question = questionNamed(view(*keyword)).value_or(asked.question);
        }
        if (asked.question == Question::Budget && function.keyword == 0) {
            if (const auto number = amountOf(argument(1))) {
                asked.money = static_cast<std::size_t>(*number) - 1;
            }
        }
    } catch (const css::lang::IllegalArgumentException&) {
        invocation.fail(Message::BadQuestion);
    }
    const PlaceInArray place = placeInArray(cell);
    if (function.name == "EXTRACTREGIONS") {
        askForPlace(place, asked);
    } else if (function.name == "EXTRACTFACTS" && place.row > 0) {
        asked.fact = static_cast<std::size_t>(place.row) - 1;
    }
    return asked;
}

bool judges(const AskingFunction& function) {
    return function.name == "UHCSTATUS" || function.name == "UHCGAP" || function.name == "UHCGAPCOST";
}

std::optional<CellQuestion> questionBehind(const Invocation& invocation, const CellRange& cell, int depth) {
    constexpr int deepest = 10; // cells that refer to each other
    if (depth == deepest) {
        return std::nullopt;
    }
    for (const FunctionCall& call : callsIn(toUtf8(cell->getCellByPosition(0, 0)->getFormula()))) {
        const AskingFunction* function = askingFunction(call.function);
        if (function == nullptr || call.arguments.empty()) {
            continue;
        }
        if (auto asked = questionOf(invocation, cell, call, *function)) {
            return asked;
        }
        // A coverage that is judged may come from an article by another cell.
        const CellRange measure =
            judges(*function) ? rangeIn(invocation, cell, fromUtf8(call.arguments.front())) : CellRange();
        if (measure.is()) {
            if (auto asked =
                    questionBehind(invocation, measure->getCellRangeByPosition(0, 0, 0, 0), depth + 1)) {
                // As any sheet can name it, since it is another cell's.
                if (const CellRange article = rangeIn(invocation, measure, asked->argument); article.is()) {
                    asked->argument = absoluteName(article);
                }
                return asked;
            }
        }
    }
    return std::nullopt;
}

} // namespace

CellQuestion questionOf(const Invocation& invocation, const CellRange& cell) {
    if (const auto asked = questionBehind(invocation, cell, 0)) {
        return *asked;
    }
    if (cell->getCellByPosition(0, 0)->getType() != css::table::CellContentType_TEXT) {
        invocation.fail(Message::NoArticleBehind);
    }
    CellQuestion asked;
    asked.argument = absoluteName(cell);
    const std::optional<rtl::OUString> article = articleOf(valueOf(invocation, cell, toUtf8(asked.argument)));
    if (!article) {
        invocation.fail(Message::NoArticleBehind);
    }
    asked.article = *article;
    return asked;
}

} // namespace uhc
