/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/ranges.hxx"

#include <functional>
#include <vector>

/// Where a table may be put.
namespace uhc {

/// The cells of the range that hold something.
std::vector<css::table::CellRangeAddress> contentIn(const CellRange& range);
/// Of those the ones with a text or a formula.
std::vector<css::table::CellRangeAddress> textsIn(const CellRange& range);

/// So many columns and rows from a cell on; refused where the sheet ends before.
CellRange areaAt(const Invocation& invocation, const CellRange& corner, sal_Int32 columns, sal_Int32 rows);

void requireEmpty(const Invocation& invocation, const CellRange& range);

/// Has a new sheet filled, which is put behind that of `after` and shown: one step for Undo. Whatever goes
/// wrong, it is removed again.
CellRange
onNewSheet(const Invocation& invocation, Message name, Message step, const CellRange& after,
           const std::function<CellRange(const css::uno::Reference<css::sheet::XSpreadsheet>&)>& fill);

} // namespace uhc
