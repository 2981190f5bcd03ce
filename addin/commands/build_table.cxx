/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/article_table.hxx"
#include "commands/commands.hxx"
#include "commands/dialogs.hxx"
#include "commands/failure.hxx"
#include "commands/ranges.hxx"
#include "commands/table_columns.hxx"
#include "commands/table_place.hxx"
#include "commands/undo_step.hxx"

#include <com/sun/star/sheet/XViewFreezable.hpp>

#include <algorithm>

namespace uhc {
namespace {

using css::uno::Reference;

/// The part of the column that holds texts: a user selects the whole of it.
CellRange articlesIn(const Invocation& invocation, const CellRange& range) {
    const css::table::CellRangeAddress area = addressOf(range);
    if (area.StartColumn != area.EndColumn) {
        invocation.fail(Message::ArticlesOneColumn);
    }
    sal_Int32 first = area.EndRow + 1;
    sal_Int32 last = -1;
    for (const css::table::CellRangeAddress& texts : textsIn(range)) {
        first = std::min(first, texts.StartRow);
        last = std::max(last, texts.EndRow);
    }
    if (last < first) {
        invocation.fail(Message::NoArticles);
    }
    return range->getCellRangeByPosition(0, first - area.StartRow, 0, last - area.StartRow);
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
    const CellRange all = areaAt(invocation, corner, tableWidth + 2, rows + 1);
    table.area = all->getCellRangeByPosition(0, 0, tableWidth - 1, rows);
    table.label = all->getCellRangeByPosition(tableWidth + 1, 0, tableWidth + 1, 0);
    table.input = all->getCellRangeByPosition(tableWidth + 1, 1, tableWidth + 1, 1);
    // Two rows above the table are where one looks for it.
    constexpr sal_Int32 labelWidth = 4;
    if (at.StartRow >= 2) {
        const CellRange above = sheet->getCellRangeByPosition(at.StartColumn, at.StartRow - 2,
                                                              at.StartColumn + labelWidth, at.StartRow - 2);
        if (contentIn(above).empty()) {
            table.label = cell(at.StartColumn, at.StartRow - 2);
            table.input = cell(at.StartColumn + labelWidth - 1, at.StartRow - 2);
        }
    }
    return table;
}

/// The header and the regions stay in sight.
void freeze(const Invocation& invocation, const ArticleTable& table) {
    const Reference<css::sheet::XViewFreezable> view(invocation.model->getCurrentController(),
                                                     css::uno::UNO_QUERY);
    if (view.is()) {
        const css::table::CellRangeAddress area = addressOf(table.area);
        view->freezeAtPosition(area.StartColumn + 1, area.StartRow + 1);
    }
}

void build(const Invocation& invocation, const ArticleTable& table) {
    writeTable(invocation, table);
    formatTable(invocation, table);
    addCoverageChart(invocation, table);
    select(invocation, table.input);
}

ArticleTable buildOnNewSheet(const Invocation& invocation, const CellRange& articles) {
    ArticleTable table;
    onNewSheet(invocation, Message::TableSheet, Message::BuildTableTitle, articles,
               [&](const Reference<css::sheet::XSpreadsheet>& sheet) {
                   table = placed(invocation, articles, sheet->getCellRangeByPosition(0, 2, 0, 2));
                   freeze(invocation, table);
                   build(invocation, table);
                   return table.area;
               });
    return table;
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
