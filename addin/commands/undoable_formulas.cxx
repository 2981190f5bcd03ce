/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/undoable_formulas.hxx"

#include "commands/undo_step.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr sal_Int32 mostActions = 80;

void write(const CellRange& range, const FormulaRows& rows, sal_Int32 first, sal_Int32 end) {
    for (sal_Int32 row = first; row < end; ++row) {
        for (sal_Int32 column = 0; column < rows[row].getLength(); ++column) {
            if (!rows[row][column].isEmpty()) {
                range->getCellByPosition(column, row)->setFormula(rows[row][column]);
            }
        }
    }
}

void writeSteps(const Invocation& invocation, const CellRange& range, const FormulaRows& rows,
                sal_Int32 first, sal_Int32 end, Message title) {
    UndoStep step(invocation, title);
    const sal_Int32 rowsOfAStep = std::max(sal_Int32(1), mostActions / rows[first].getLength());
    if (end - first <= rowsOfAStep) {
        write(range, rows, first, end);
    } else {
        const sal_Int32 part = std::max(rowsOfAStep, (end - first + mostActions - 1) / mostActions);
        for (sal_Int32 from = first; from < end; from += part) {
            writeSteps(invocation, range, rows, from, std::min(from + part, end), title);
        }
    }
    step.keep();
}

} // namespace

void writeFormulas(const Invocation& invocation, const CellRange& range, const FormulaRows& rows,
                   Message title) {
    if (rows.hasElements()) {
        writeSteps(invocation, range, rows, 0, rows.getLength(), title);
    }
}

} // namespace uhc
