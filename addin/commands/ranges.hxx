/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <com/sun/star/sheet/XSpreadsheet.hpp>
#include <com/sun/star/table/CellRangeAddress.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace uhc {

using CellRange = css::uno::Reference<css::table::XCellRange>;

/// By an address as Calc writes it ("A2:A6", "$Articles.$A$2:$A$6") or a name; without a sheet the one that
/// shows.
CellRange rangeNamed(const Invocation& invocation, const rtl::OUString& address);

/// What is selected: one range of cells. Anything else is refused.
CellRange selectedRange(const Invocation& invocation);

/// The range that a property names, else what is selected.
CellRange rangeFor(const Invocation& invocation, const char* property);

css::table::CellRangeAddress addressOf(const CellRange& range);
css::uno::Reference<css::sheet::XSpreadsheet> sheetOf(const CellRange& range);
css::uno::Reference<css::sheet::XSpreadsheet> activeSheet(const Invocation& invocation);
rtl::OUString sheetName(const CellRange& range);

/// "$Sheet1.$A$2", as a formula of any sheet names the cell.
rtl::OUString absoluteName(const CellRange& range);

void requireNotReadOnly(const Invocation& invocation);

/// Refuses a read-only document and, where the sheet is protected, cells that are locked.
void requireWritable(const Invocation& invocation, const CellRange& range);

/// Puts the cursor there and shows it.
void select(const Invocation& invocation, const CellRange& range);

} // namespace uhc
