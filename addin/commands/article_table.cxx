/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/article_table.hxx"

#include "commands/table_columns.hxx"
#include "commands/undoable_formulas.hxx"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/text/XTextRange.hpp>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

rtl::OUString formulaOf(const TableColumn& column, const rtl::OUString& article,
                        const rtl::OUString& threshold) {
    const rtl::OUString pattern(column.formula.data(), static_cast<sal_Int32>(column.formula.size()),
                                RTL_TEXTENCODING_ASCII_US);
    return "=" + pattern.replaceAll("%1", article).replaceAll("%2", threshold);
}

/// "$Sheet1.$A$2": it stays the same cell when the table is sorted.
rtl::OUString nameOfRow(const CellRange& articles, sal_Int32 row) {
    return absoluteName(articles->getCellRangeByPosition(0, row, 0, row));
}

} // namespace

void writeTable(const Invocation& invocation, const ArticleTable& table) {
    const Reference<css::sheet::XCellRangeData> data(table.articles, css::uno::UNO_QUERY_THROW);
    const Sequence<Sequence<Any>> articles = data->getDataArray();
    const rtl::OUString threshold = absoluteName(table.input);

    FormulaRows rows(articles.getLength() + 1);
    Sequence<rtl::OUString>* row = rows.getArray();
    row->realloc(tableWidth);
    for (std::size_t column = 0; column < tableColumns.size(); ++column) {
        row->getArray()[column] = invocation.say(tableColumns[column].heading);
    }
    for (sal_Int32 i = 0; i < articles.getLength(); ++i) {
        (++row)->realloc(tableWidth);
        rtl::OUString text;
        if (!(articles[i][0] >>= text) || text.trim().isEmpty()) {
            continue;
        }
        const rtl::OUString article = nameOfRow(table.articles, i);
        for (std::size_t column = 0; column < tableColumns.size(); ++column) {
            row->getArray()[column] = formulaOf(tableColumns[column], article, threshold);
        }
    }
    writeFormulas(invocation, table.area, rows, Message::BuildTableTitle);
    Reference<css::text::XTextRange>(table.label->getCellByPosition(0, 0), css::uno::UNO_QUERY_THROW)
        ->setString(invocation.say(Message::ThresholdLabel));
}

} // namespace uhc
