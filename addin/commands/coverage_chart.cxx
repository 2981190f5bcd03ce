/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/article_table.hxx"
#include "commands/table_columns.hxx"

#include <com/sun/star/awt/Point.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/chart/XAxisYSupplier.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>

namespace uhc {
namespace {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

css::table::CellRangeAddress columnAddress(const ArticleTable& table, Message heading) {
    css::table::CellRangeAddress address = addressOf(table.area);
    address.StartColumn += columnOf(heading);
    address.EndColumn = address.StartColumn;
    return address;
}

css::awt::Rectangle placeBelow(const ArticleTable& table) {
    constexpr sal_Int32 distance = 600;
    const Reference<XPropertySet> area(table.area, css::uno::UNO_QUERY_THROW);
    css::awt::Point position;
    css::awt::Size size;
    area->getPropertyValue("Position") >>= position;
    area->getPropertyValue("Size") >>= size;
    return {position.X, position.Y + size.Height + distance, 20000, 9000};
}

} // namespace

void addCoverageChart(const Invocation& invocation, const ArticleTable& table) {
    const Reference<css::table::XTableCharts> charts =
        Reference<css::table::XTableChartsSupplier>(sheetOf(table.area), css::uno::UNO_QUERY_THROW)
            ->getCharts();
    rtl::OUString name;
    for (sal_Int32 number = 1; name.isEmpty() || charts->hasByName(name); ++number) {
        name = "UHC " + rtl::OUString::number(number);
    }
    const css::table::CellRangeAddress columns[] = {columnAddress(table, Message::HeadingRegion),
                                                    columnAddress(table, Message::HeadingCoverage),
                                                    columnAddress(table, Message::HeadingThreshold)};
    charts->addNewByName(name, placeBelow(table), Sequence<css::table::CellRangeAddress>(columns, 3), true,
                         true);

    const Reference<css::document::XEmbeddedObjectSupplier> object(charts->getByName(name),
                                                                   css::uno::UNO_QUERY_THROW);
    const Reference<css::chart::XChartDocument> chart(object->getEmbeddedObject(), css::uno::UNO_QUERY_THROW);
    const Reference<css::lang::XMultiServiceFactory> factory(chart, css::uno::UNO_QUERY_THROW);
    const Reference<css::chart::XDiagram> bars(factory->createInstance("com.sun.star.chart.BarDiagram"),
                                               css::uno::UNO_QUERY_THROW);
    chart->setDiagram(bars);
    const Reference<XPropertySet> diagram(chart->getDiagram(), css::uno::UNO_QUERY_THROW);
    diagram->setPropertyValue("NumberOfLines", Any(sal_Int32(1))); // the last column
    // Bars that do not begin at 0 make small differences look large.
    const Reference<XPropertySet> axis(
        Reference<css::chart::XAxisYSupplier>(diagram, css::uno::UNO_QUERY_THROW)->getYAxis(),
        css::uno::UNO_SET_THROW);
    axis->setPropertyValue("Min", Any(0.0));
    const Reference<XPropertySet> document(chart, css::uno::UNO_QUERY_THROW);
    document->setPropertyValue("HasMainTitle", Any(true));
    Reference<XPropertySet>(chart->getTitle(), css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("String", Any(invocation.say(Message::ChartTitle)));
}

} // namespace uhc
