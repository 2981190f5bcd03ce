/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/ranges.hxx"

#include "commands/failure.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangesAccess.hpp>
#include <com/sun/star/sheet/XSheetCellRange.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/util/CellProtection.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace uhc {

using css::uno::Reference;
using css::uno::Sequence;

CellRange rangeNamed(const Invocation& invocation, const rtl::OUString& address) {
    try {
        if (address.indexOf('.') < 0) {
            return activeSheet(invocation)->getCellRangeByName(address);
        }
        const Reference<css::sheet::XCellRangesAccess> sheets(invocation.document->getSheets(),
                                                              css::uno::UNO_QUERY_THROW);
        const Sequence<CellRange> ranges = sheets->getCellRangesByName(address);
        if (ranges.getLength() == 1) {
            return ranges[0];
        }
    } catch (const css::uno::Exception&) {
        // Calc knows no such range.
    }
    invocation.fail(Message::NoSuchRange, {address});
}

CellRange selectedRange(const Invocation& invocation) {
    const Reference<css::view::XSelectionSupplier> supplier(invocation.model->getCurrentController(),
                                                            css::uno::UNO_QUERY);
    const css::uno::Any selection = supplier.is() ? supplier->getSelection() : css::uno::Any();
    const Reference<css::sheet::XCellRangeAddressable> addressable(selection, css::uno::UNO_QUERY);
    const CellRange range(selection, css::uno::UNO_QUERY);
    if (!addressable.is() || !range.is()) {
        invocation.fail(Message::NoSelection);
    }
    return range;
}

CellRange rangeFor(const Invocation& invocation, const char* property) {
    const std::optional<rtl::OUString> address = invocation.text(property);
    return address ? rangeNamed(invocation, *address) : selectedRange(invocation);
}

css::table::CellRangeAddress addressOf(const CellRange& range) {
    return Reference<css::sheet::XCellRangeAddressable>(range, css::uno::UNO_QUERY_THROW)->getRangeAddress();
}

Reference<css::sheet::XSpreadsheet> sheetOf(const CellRange& range) {
    return Reference<css::sheet::XSheetCellRange>(range, css::uno::UNO_QUERY_THROW)->getSpreadsheet();
}

Reference<css::sheet::XSpreadsheet> activeSheet(const Invocation& invocation) {
    const Reference<css::sheet::XSpreadsheetView> view(invocation.model->getCurrentController(),
                                                       css::uno::UNO_QUERY_THROW);
    return view->getActiveSheet();
}

rtl::OUString sheetName(const CellRange& range) {
    return Reference<css::container::XNamed>(sheetOf(range), css::uno::UNO_QUERY_THROW)->getName();
}

rtl::OUString absoluteName(const CellRange& range) {
    const Reference<css::beans::XPropertySet> properties(range, css::uno::UNO_QUERY_THROW);
    rtl::OUString name;
    properties->getPropertyValue("AbsoluteName") >>= name;
    return name;
}

void requireNotReadOnly(const Invocation& invocation) {
    const Reference<css::frame::XStorable> storable(invocation.model, css::uno::UNO_QUERY_THROW);
    if (storable->isReadonly()) {
        invocation.fail(Message::DocumentReadOnly);
    }
}

void requireWritable(const Invocation& invocation, const CellRange& range) {
    requireNotReadOnly(invocation);
    const Reference<css::util::XProtectable> sheet(sheetOf(range), css::uno::UNO_QUERY_THROW);
    if (!sheet->isProtected()) {
        return;
    }
    const Reference<css::beans::XPropertySet> properties(range, css::uno::UNO_QUERY_THROW);
    css::util::CellProtection protection; // nothing where the cells differ
    if (!(properties->getPropertyValue("CellProtection") >>= protection) || protection.IsLocked) {
        invocation.fail(Message::SheetProtected, {sheetName(range)});
    }
}

void select(const Invocation& invocation, const CellRange& range) {
    const Reference<css::view::XSelectionSupplier> supplier(invocation.model->getCurrentController(),
                                                            css::uno::UNO_QUERY);
    if (supplier.is()) {
        supplier->select(css::uno::Any(range));
    }
}

} // namespace uhc
