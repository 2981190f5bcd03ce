/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/article_table.hxx"
#include "commands/table_columns.hxx"
#include "commands/table_styles.hxx"
#include "commands/undo_step.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ConditionOperator.hpp>
#include <com/sun/star/sheet/XDatabaseRanges.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <com/sun/star/table/CellAddress.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>

namespace uhc {
namespace {

using css::beans::PropertyValue;
using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

constexpr sal_Int32 headerColour = 0x1F4E79;
constexpr sal_Int32 white = 0xFFFFFF;

void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
    Reference<XPropertySet>(object, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

/// Codes in English, shown with the separators of the document's language.
const char* codeOf(CellFormat format) {
    switch (format) {
    case CellFormat::Date:
        return "D MMM YYYY";
    case CellFormat::Share:
        return "0.00%";
    case CellFormat::Count:
        return "#,##0";
    case CellFormat::Rupiah:
        return "\"Rp\"#,##0";
    case CellFormat::Text:
    case CellFormat::LongText:
        break;
    }
    return nullptr;
}

sal_Int32 numberFormat(const Invocation& invocation, const char* code) {
    css::lang::Locale locale;
    Reference<XPropertySet>(invocation.model, css::uno::UNO_QUERY_THROW)->getPropertyValue("CharLocale") >>=
        locale;
    return Reference<css::util::XNumberFormatsSupplier>(invocation.model, css::uno::UNO_QUERY_THROW)
        ->getNumberFormats()
        ->addNewConverted(rtl::OUString::createFromAscii(code), css::lang::Locale("en", "US", ""), locale);
}

void formatColumns(const Invocation& invocation, const ArticleTable& table, sal_Int32 rows) {
    const Reference<css::table::XTableColumns> columns =
        Reference<css::table::XColumnRowRange>(table.area, css::uno::UNO_QUERY_THROW)->getColumns();
    for (int i = 0; i < tableWidth; ++i) {
        const TableColumn& column = tableColumns[static_cast<std::size_t>(i)];
        set(Reference<css::uno::XInterface>(columns->getByIndex(i), css::uno::UNO_QUERY), "Width",
            Any(static_cast<sal_Int32>(column.width)));
        const CellRange cells = table.area->getCellRangeByPosition(i, 1, i, rows);
        if (const char* code = codeOf(column.format)) {
            set(cells, "NumberFormat", Any(numberFormat(invocation, code)));
        }
        if (column.format == CellFormat::LongText) {
            set(cells, "IsTextWrapped", Any(true));
        }
    }
    set(table.area, "VertJustify", Any(static_cast<sal_Int32>(css::table::CellVertJustify2::TOP)));
}

void formatHeader(const CellRange& header) {
    set(header, "CharWeight", Any(css::awt::FontWeight::BOLD));
    set(header, "CharColor", Any(white));
    set(header, "CellBackColor", Any(headerColour));
    set(header, "IsTextWrapped", Any(true));
}

/// `formula` counts from the first cell of the range.
void addCondition(const Reference<css::sheet::XSheetConditionalEntries>& entries, const CellRange& cells,
                  const rtl::OUString& formula, const TableStyle& style) {
    const css::table::CellRangeAddress area = addressOf(cells);
    const css::table::CellAddress position(area.Sheet, area.StartColumn, area.StartRow);
    const auto property = [](const char* name, const Any& value) {
        return PropertyValue(rtl::OUString::createFromAscii(name), 0, value,
                             css::beans::PropertyState_DIRECT_VALUE);
    };
    const PropertyValue entry[] = {property("Operator", Any(css::sheet::ConditionOperator_FORMULA)),
                                   property("Formula1", Any(formula)),
                                   property("SourcePosition", Any(position)),
                                   property("StyleName", Any(rtl::OUString::createFromAscii(style.name)))};
    entries->addNew(Sequence<PropertyValue>(entry, 4));
}

/// "$K4": the column stays, the row goes with the cell.
rtl::OUString inRow(const CellRange& cell) {
    const rtl::OUString name = absoluteName(cell); // $Sheet1.$K$4
    const rtl::OUString place = name.copy(name.lastIndexOf('.') + 1);
    return place.copy(0, place.lastIndexOf('$')) + place.copy(place.lastIndexOf('$') + 1);
}

Reference<css::sheet::XSheetConditionalEntries> noConditions(const CellRange& cells) {
    Reference<css::sheet::XSheetConditionalEntries> entries;
    Reference<XPropertySet>(cells, css::uno::UNO_QUERY_THROW)->getPropertyValue("ConditionalFormat") >>=
        entries;
    entries->clear();
    return entries;
}

/// Status and coverage are coloured; what the article does not say stands back.
void colour(const ArticleTable& table, sal_Int32 rows) {
    const CellRange all = table.area->getCellRangeByPosition(0, 1, tableWidth - 1, rows);
    const rtl::OUString first =
        absoluteName(all->getCellRangeByPosition(0, 0, 0, 0)).replaceAll("$", ""); // Sheet1.A4
    auto entries = noConditions(all);
    addCondition(entries, all, "ISERROR(" + first.copy(first.lastIndexOf('.') + 1) + ")", noFigure);
    set(all, "ConditionalFormat", Any(entries));

    const int statusColumn = columnOf(Message::HeadingStatus);
    const rtl::OUString status = inRow(table.area->getCellRangeByPosition(statusColumn, 1, statusColumn, 1));
    for (const Message heading : {Message::HeadingStatus, Message::HeadingCoverage}) {
        const int column = columnOf(heading);
        const CellRange cells = table.area->getCellRangeByPosition(column, 1, column, rows);
        entries = noConditions(cells);
        addCondition(entries, cells, "IFERROR(" + status + "=\"UHC\";FALSE())", reached);
        addCondition(entries, cells, "IFERROR(" + status + "=\"Belum UHC\";FALSE())", notReached);
        addCondition(entries, cells, "ISERROR(" + status + ")", noFigure);
        set(cells, "ConditionalFormat", Any(entries));
    }
}

void addFilter(const Invocation& invocation, const ArticleTable& table) {
    Reference<css::sheet::XDatabaseRanges> ranges;
    Reference<XPropertySet>(invocation.model, css::uno::UNO_QUERY_THROW)
        ->getPropertyValue("DatabaseRanges") >>= ranges;
    rtl::OUString name;
    for (sal_Int32 number = 1; name.isEmpty() || ranges->hasByName(name); ++number) {
        name = "UHC_" + rtl::OUString::number(number);
    }
    ranges->addNewByName(name, addressOf(table.area));
    set(Reference<css::uno::XInterface>(ranges->getByName(name), css::uno::UNO_QUERY), "AutoFilter",
        Any(true));
}

} // namespace

void formatTable(const Invocation& invocation, const ArticleTable& table) {
    UndoStep step(invocation, Message::BuildTableTitle); // Undo keeps a hundred actions in each
    const css::table::CellRangeAddress area = addressOf(table.area);
    const sal_Int32 rows = area.EndRow - area.StartRow;
    formatColumns(invocation, table, rows);
    formatHeader(table.area->getCellRangeByPosition(0, 0, tableWidth - 1, 0));
    addTableStyles(invocation);
    colour(table, rows);
    set(table.input, "NumberFormat", Any(numberFormat(invocation, codeOf(CellFormat::Share))));
    set(table.input, "CellBackColor", Any(sal_Int32(0xFFF2CC)));
    set(table.label, "CharWeight", Any(css::awt::FontWeight::BOLD));
    addFilter(invocation, table);
    step.keep();
}

} // namespace uhc
