/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/ranges.hxx"

#include <com/sun/star/uno/Sequence.hxx>

namespace uhc {

using FormulaRows = css::uno::Sequence<css::uno::Sequence<rtl::OUString>>;

/// Writes formulas and texts so that Undo takes all of them back. It does not with an array of formulas
/// (Calc 7.4 leaves them behind), so they are written cell by cell; and it forgets all but the last hundred
/// actions of a step, so they are put into steps within steps.
void writeFormulas(const Invocation& invocation, const CellRange& range, const FormulaRows& rows,
                   Message title);

} // namespace uhc
