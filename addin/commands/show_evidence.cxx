/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/arguments.hxx"
#include "commands/commands.hxx"
#include "commands/evidence_dialog.hxx"
#include "commands/failure.hxx"
#include "commands/table_place.hxx"
#include "commands/undo_step.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/XArrayFormulaRange.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>

namespace uhc {
namespace {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;

constexpr sal_Int32 factColumns = 8;

/// The article as any sheet of the document can name it.
rtl::OUString argumentFor(const Invocation& invocation, const CellRange& cell, const CellQuestion& asked) {
    if (asked.argument.startsWith("\"")) {
        return asked.argument;
    }
    return absoluteName(asked.argument.indexOf('.') < 0 ? sheetOf(cell)->getCellRangeByName(asked.argument)
                                                        : rangeNamed(invocation, asked.argument));
}

void format(const CellRange& area) {
    const auto set = [](const CellRange& cells, const char* name, const Any& value) {
        Reference<XPropertySet>(cells, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    };
    set(area->getCellRangeByPosition(0, 0, factColumns - 1, 0), "CharWeight",
        Any(css::awt::FontWeight::BOLD));
    const css::table::CellRangeAddress address = addressOf(area);
    const CellRange dates = area->getCellRangeByPosition(6, 1, 6, address.EndRow - address.StartRow);
    constexpr sal_Int32 isoDate = 84; // a format that every document has
    set(dates, "NumberFormat", Any(isoDate));
}

/// All facts at their full size: Calc shows the first cell only of an array that is typed as a plain formula.
CellRange insertFacts(const Invocation& invocation, const CellRange& cell, const CellQuestion& asked,
                      const std::optional<rtl::OUString>& target) {
    const auto rows = static_cast<sal_Int32>(read(view(asked.article)).facts.size());
    if (rows == 0) {
        invocation.fail(Message::NoFacts);
    }
    const rtl::OUString formula = "=EXTRACT_FACTS(" + argumentFor(invocation, cell, asked) + ")";
    const auto fill = [&](const CellRange& corner) {
        const CellRange area = areaAt(invocation, corner, factColumns, rows + 1);
        requireWritable(invocation, area);
        requireEmpty(invocation, area);
        return area;
    };
    const auto insert = [&](const CellRange& area) {
        Reference<css::sheet::XArrayFormulaRange>(area, css::uno::UNO_QUERY_THROW)->setArrayFormula(formula);
        format(area);
        select(invocation, area);
    };
    if (target) {
        const CellRange area = fill(rangeNamed(invocation, *target)->getCellRangeByPosition(0, 0, 0, 0));
        UndoStep step(invocation, Message::InsertFacts);
        insert(area);
        step.keep();
        return area;
    }
    return onNewSheet(invocation, Message::FactsSheet, Message::InsertFacts, cell,
                      [&](const Reference<css::sheet::XSpreadsheet>& sheet) {
                          const CellRange area = fill(sheet->getCellRangeByPosition(0, 0, 0, 0));
                          insert(area);
                          return area;
                      });
}

} // namespace

rtl::OUString showEvidence(const Invocation& invocation) {
    const CellRange cell = rangeFor(invocation, "Cell")->getCellRangeByPosition(0, 0, 0, 0);
    const CellQuestion asked = questionOf(invocation, cell);
    const std::optional<Evidence> evidence = evidenceFor(asked);
    const std::optional<rtl::OUString> target = invocation.text("Facts");
    if (!evidence && !target) {
        invocation.fail(Message::NoEvidence);
    }
    const rtl::OUString words = evidence ? wordsOf(invocation, asked.article, *evidence) : rtl::OUString();
    if (target) {
        insertFacts(invocation, cell, asked, target);
    } else if (invocation.interactive) {
        if (showEvidence(invocation, words, marked(asked.article, *evidence))) {
            insertFacts(invocation, cell, asked, std::nullopt);
        }
        return {};
    }
    return words;
}

} // namespace uhc
