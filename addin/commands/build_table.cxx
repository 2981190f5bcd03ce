/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/article_table.hxx"
#include "commands/commands.hxx"
#include "commands/dialogs.hxx"
#include "commands/failure.hxx"
#include "commands/ranges.hxx"
#include "commands/table_columns.hxx"
#include "commands/undo_step.hxx"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include <algorithm>
#include <vector>

namespace uhc {
namespace {

using css::uno::Reference;

constexpr sal_Int32 anyContent = css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                                 css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA;

/// The cells of the range that hold something. Calc 7.4 looks beside a range that no cell was ever set in.
std::vector<css::table::CellRangeAddress> contentIn(const CellRange& range, sal_Int32 flags) {
    const Reference<css::sheet::XCellRangesQuery> query(range, css::uno::UNO_QUERY_THROW);
    const css::table::CellRangeAddress area = addressOf(range);
    std::vector<css::table::CellRangeAddress> content;
    for (const css::table::CellRangeAddress& found :
         query->queryContentCells(static_cast<sal_Int16>(flags))->getRangeAddresses()) {
        if (found.StartColumn <= area.EndColumn && found.EndColumn >= area.StartColumn &&
            found.StartRow <= area.EndRow && found.EndRow >= area.StartRow) {
            content.push_back(found);
        }
    }
    return content;
}

/// The part of the column that holds texts: a user selects the whole of it.
CellRange articlesIn(const Invocation& invocation, const CellRange& range) {
    const css::table::CellRangeAddress area = addressOf(range);
    if (area.StartColumn != area.EndColumn) {
        invocation.fail(Message::ArticlesOneColumn);
    }
    sal_Int32 first = area.EndRow + 1;
    sal_Int32 last = -1;
    for (const css::table::CellRangeAddress& texts :
         contentIn(range, css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA)) {
        first = std::min(first, texts.StartRow);
        last = std::max(last, texts.EndRow);
    }
    if (last < first) {
        invocation.fail(Message::NoArticles);
    }
    return range->getCellRangeByPosition(0, first - area.StartRow, 0, last - area.StartRow);
}

rtl::OUString newSheetName(const Invocation& invocation) {
    const Reference<css::util::XProtectable> structure(invocation.model, css::uno::UNO_QUERY_THROW);
    if (structure->isProtected()) {
        invocation.fail(Message::StructureProtected);
    }
    rtl::OUString name("UHC");
    for (sal_Int32 number = 2; invocation.document->getSheets()->hasByName(name); ++number) {
        name = "UHC " + rtl::OUString::number(number);
    }
    return name;
}

/// The first cell of the table on a new sheet behind that of the articles.
CellRange cornerOfNewSheet(const Invocation& invocation, const rtl::OUString& name,
                           const CellRange& articles) {
    const Reference<css::sheet::XSpreadsheets> sheets = invocation.document->getSheets();
    sheets->insertNewByName(name, static_cast<sal_Int16>(addressOf(articles).Sheet + 1));
    Reference<css::sheet::XSpreadsheet> sheet;
    sheets->getByName(name) >>= sheet;
    return sheet->getCellRangeByPosition(0, 2, 0, 2);
}

/// In the column right of the articles, the header in the row above the first one where there is one, so that
/// each article has its figures beside it.
CellRange besideOf(const CellRange& articles) {
    const css::table::CellRangeAddress area = addressOf(articles);
    const sal_Int32 row = std::max(area.StartRow - 1, sal_Int32(0));
    return sheetOf(articles)->getCellRangeByPosition(area.EndColumn + 1, row, area.EndColumn + 1, row);
}

ArticleTable placed(const Invocation& invocation, const CellRange& articles, const CellRange& corner) {
    const css::table::CellRangeAddress at = addressOf(corner);
    const sal_Int32 rows = addressOf(articles).EndRow - addressOf(articles).StartRow + 1;
    const Reference<css::sheet::XSpreadsheet> sheet = sheetOf(corner);
    const auto cell = [&](sal_Int32 column, sal_Int32 row) {
        return CellRange(sheet->getCellRangeByPosition(column, row, column, row));
    };
    ArticleTable table;
    table.articles = articles;
    try {
        table.area = sheet->getCellRangeByPosition(at.StartColumn, at.StartRow,
                                                   at.StartColumn + tableWidth - 1, at.StartRow + rows);
        const sal_Int32 right = at.StartColumn + tableWidth + 1;
        table.label = cell(right, at.StartRow);
        table.input = cell(right, at.StartRow + 1);
    } catch (const css::uno::Exception&) {
        invocation.fail(Message::NoRoom, {absoluteName(corner).replaceAll("$", "")});
    }
    // Two rows above the table are where one looks for it.
    constexpr sal_Int32 labelWidth = 4;
    if (at.StartRow >= 2) {
        const CellRange above = sheet->getCellRangeByPosition(at.StartColumn, at.StartRow - 2,
                                                              at.StartColumn + labelWidth, at.StartRow - 2);
        if (contentIn(above, anyContent).empty()) {
            table.label = cell(at.StartColumn, at.StartRow - 2);
            table.input = cell(at.StartColumn + labelWidth - 1, at.StartRow - 2);
        }
    }
    return table;
}

void requireEmpty(const Invocation& invocation, const CellRange& range) {
    if (!contentIn(range, anyContent).empty()) {
        invocation.fail(Message::TargetNotEmpty, {absoluteName(range).replaceAll("$", "")});
    }
}

void showSheet(const Invocation& invocation, const ArticleTable& table) {
    const Reference<css::sheet::XSpreadsheetView> view(invocation.model->getCurrentController(),
                                                       css::uno::UNO_QUERY);
    if (!view.is()) {
        return;
    }
    view->setActiveSheet(sheetOf(table.area));
    const Reference<css::sheet::XViewFreezable> freezable(view, css::uno::UNO_QUERY);
    if (freezable.is()) {
        const css::table::CellRangeAddress area = addressOf(table.area);
        freezable->freezeAtPosition(area.StartColumn + 1, area.StartRow + 1);
    }
}

void build(const Invocation& invocation, const ArticleTable& table) {
    writeTable(invocation, table);
    formatTable(invocation, table);
    addCoverageChart(invocation, table);
    select(invocation, table.input);
}

ArticleTable buildOnNewSheet(const Invocation& invocation, const CellRange& articles) {
    requireNotReadOnly(invocation);
    const rtl::OUString name = newSheetName(invocation);
    UndoStep step(invocation, Message::BuildTableTitle);
    try {
        const ArticleTable table = placed(invocation, articles, cornerOfNewSheet(invocation, name, articles));
        showSheet(invocation, table);
        build(invocation, table);
        step.keep();
        return table;
    } catch (...) {
        // Undo of an inserted sheet ends the office where the document has no window.
        step.keep();
        invocation.document->getSheets()->removeByName(name);
        throw;
    }
}

ArticleTable buildAt(const Invocation& invocation, const CellRange& articles, const CellRange& corner) {
    const ArticleTable table = placed(invocation, articles, corner);
    for (const CellRange& range : {table.area, table.label, table.input}) {
        requireWritable(invocation, range);
        requireEmpty(invocation, range);
    }
    UndoStep step(invocation, Message::BuildTableTitle);
    build(invocation, table);
    step.keep();
    return table;
}

} // namespace

rtl::OUString buildTable(const Invocation& invocation) {
    const CellRange articles = articlesIn(invocation, rangeFor(invocation, "Articles"));
    const std::optional<rtl::OUString> target = invocation.text("Target");
    const bool beside =
        invocation.interactive &&
        !choose(invocation, invocation.say(Message::BuildTableTitle), invocation.say(Message::OnNewSheet));
    ArticleTable table;
    if (target) {
        table = buildAt(invocation, articles,
                        rangeNamed(invocation, *target)->getCellRangeByPosition(0, 0, 0, 0));
    } else if (beside) {
        table = buildAt(invocation, articles, besideOf(articles));
    } else {
        table = buildOnNewSheet(invocation, articles);
    }
    return invocation.interactive
               ? rtl::OUString()
               : invocation.say(Message::TableBuilt, {absoluteName(table.area).replaceAll("$", ""),
                                                      absoluteName(table.input).replaceAll("$", "")});
}

} // namespace uhc
