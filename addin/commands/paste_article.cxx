/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/clipboard.hxx"
#include "commands/commands.hxx"
#include "commands/failure.hxx"
#include "commands/ranges.hxx"
#include "commands/undo_step.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XSheetCellCursor.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;

/// A row as high as an article would fill the window: the next one could not be seen. A height that the user
/// has set stays.
void limitHeight(const CellRange& cell, const rtl::OUString& article) {
    constexpr sal_Int32 shortText = 300;
    constexpr sal_Int32 height = 2100; // 1/100 mm, five lines
    const Reference<css::beans::XPropertySet> row(
        Reference<css::table::XColumnRowRange>(cell, css::uno::UNO_QUERY_THROW)->getRows()->getByIndex(0),
        css::uno::UNO_QUERY_THROW);
    bool isOptimal = false;
    row->getPropertyValue("OptimalHeight") >>= isOptimal;
    if (!isOptimal || (article.getLength() <= shortText && article.indexOf('\n') < 0)) {
        return;
    }
    const Reference<css::beans::XPropertySet> properties(cell, css::uno::UNO_QUERY_THROW);
    properties->setPropertyValue("IsTextWrapped", Any(true));
    row->setPropertyValue("OptimalHeight", Any(false));
    row->setPropertyValue("Height", Any(height));
}

/// Calc would overwrite a part of an array formula and leave the rest behind.
void requireNoArray(const Invocation& invocation, const CellRange& cell) {
    const Reference<css::sheet::XSheetCellCursor> cursor = sheetOf(cell)->createCursorByRange(
        Reference<css::sheet::XSheetCellRange>(cell, css::uno::UNO_QUERY_THROW));
    cursor->collapseToCurrentArray();
    const css::table::CellRangeAddress array = addressOf(CellRange(cursor, css::uno::UNO_QUERY_THROW));
    if (array.StartColumn != array.EndColumn || array.StartRow != array.EndRow) {
        invocation.fail(Message::PartOfArray, {absoluteName(cell).replaceAll("$", "")});
    }
}

} // namespace

rtl::OUString pasteArticle(const Invocation& invocation) {
    const CellRange cell = rangeFor(invocation, "Target")->getCellRangeByPosition(0, 0, 0, 0);
    requireWritable(invocation, cell);
    requireNoArray(invocation, cell);
    const rtl::OUString article = clipboardText(invocation);
    if (article.isEmpty()) {
        invocation.fail(Message::NoClipboardText);
    }
    UndoStep step(invocation, Message::PasteArticleTitle);
    const Reference<css::text::XTextRange> text(cell->getCellByPosition(0, 0), css::uno::UNO_QUERY_THROW);
    text->setString(article);
    limitHeight(cell, article);
    step.keep();
    return {};
}

} // namespace uhc
