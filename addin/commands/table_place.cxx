/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/table_place.hxx"

#include "commands/undo_step.hxx"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangesQuery.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/XProtectable.hpp>

namespace uhc {
namespace {

using css::uno::Reference;

/// Calc 7.4 looks beside a range that no cell was ever set in.
std::vector<css::table::CellRangeAddress> query(const CellRange& range, sal_Int32 flags) {
    const Reference<css::sheet::XCellRangesQuery> cells(range, css::uno::UNO_QUERY_THROW);
    const css::table::CellRangeAddress area = addressOf(range);
    std::vector<css::table::CellRangeAddress> content;
    for (const css::table::CellRangeAddress& found :
         cells->queryContentCells(static_cast<sal_Int16>(flags))->getRangeAddresses()) {
        if (found.StartColumn <= area.EndColumn && found.EndColumn >= area.StartColumn &&
            found.StartRow <= area.EndRow && found.EndRow >= area.StartRow) {
            content.push_back(found);
        }
    }
    return content;
}

rtl::OUString freeName(const Invocation& invocation, const rtl::OUString& wanted) {
    rtl::OUString name = wanted;
    for (sal_Int32 number = 2; invocation.document->getSheets()->hasByName(name); ++number) {
        name = wanted + " " + rtl::OUString::number(number);
    }
    return name;
}

} // namespace

std::vector<css::table::CellRangeAddress> contentIn(const CellRange& range) {
    return query(range, css::sheet::CellFlags::VALUE | css::sheet::CellFlags::DATETIME |
                            css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA);
}

std::vector<css::table::CellRangeAddress> textsIn(const CellRange& range) {
    return query(range, css::sheet::CellFlags::STRING | css::sheet::CellFlags::FORMULA);
}

CellRange areaAt(const Invocation& invocation, const CellRange& corner, sal_Int32 columns, sal_Int32 rows) {
    const css::table::CellRangeAddress at = addressOf(corner);
    try {
        return sheetOf(corner)->getCellRangeByPosition(at.StartColumn, at.StartRow,
                                                       at.StartColumn + columns - 1, at.StartRow + rows - 1);
    } catch (const css::uno::Exception&) {
        invocation.fail(Message::NoRoom, {absoluteName(corner).replaceAll("$", "")});
    }
}

void requireEmpty(const Invocation& invocation, const CellRange& range) {
    if (!contentIn(range).empty()) {
        invocation.fail(Message::TargetNotEmpty, {absoluteName(range).replaceAll("$", "")});
    }
}

CellRange onNewSheet(const Invocation& invocation, Message name, Message title, const CellRange& after,
                     const std::function<CellRange(const Reference<css::sheet::XSpreadsheet>&)>& fill) {
    requireNotReadOnly(invocation);
    const Reference<css::util::XProtectable> structure(invocation.model, css::uno::UNO_QUERY_THROW);
    if (structure->isProtected()) {
        invocation.fail(Message::StructureProtected);
    }
    const rtl::OUString sheetName = freeName(invocation, invocation.say(name));
    const Reference<css::sheet::XSpreadsheets> sheets = invocation.document->getSheets();
    UndoStep step(invocation, title);
    sheets->insertNewByName(sheetName, static_cast<sal_Int16>(addressOf(after).Sheet + 1));
    try {
        Reference<css::sheet::XSpreadsheet> sheet;
        sheets->getByName(sheetName) >>= sheet;
        const Reference<css::sheet::XSpreadsheetView> view(invocation.model->getCurrentController(),
                                                           css::uno::UNO_QUERY);
        if (view.is()) {
            view->setActiveSheet(sheet);
        }
        CellRange filled = fill(sheet);
        step.keep();
        return filled;
    } catch (...) {
        // To undo the insertion of a sheet ends the office where the document has no window.
        step.keep();
        sheets->removeByName(sheetName);
        throw;
    }
}

} // namespace uhc
