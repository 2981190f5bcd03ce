/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/messages.hxx"

#include <array>
#include <string_view>

namespace uhc {

enum class CellFormat : unsigned char { Text, LongText, Date, Share, Count, Rupiah };

/// One column of the table that Build table makes. In the formula %1 is the article's cell, %2 the
/// threshold's.
struct TableColumn {
    Message heading;
    std::string_view formula;
    CellFormat format;
    int width; ///< 1/100 mm
};

/// The threshold, which the chart shows beside the coverage, is the one that status, gap and cost of the row
/// were judged by. Without a date of its figure an article is judged by the rule of its publication, and no
/// function tells that date; but how much smaller the gap of a large population is by this rule than by the
/// latest one tells the difference of the two. Where the coverage lies between them, so that there is no gap
/// to compare, there is no threshold to show.
inline constexpr auto tableColumns = std::to_array<TableColumn>({
    {Message::HeadingRegion, "EXTRACT_REGION(%1)", CellFormat::Text, 3600},
    {Message::HeadingCode, "EXTRACT_REGION_CODE(%1)", CellFormat::Text, 1500},
    {Message::HeadingDate, "EXTRACT_DATE(%1)", CellFormat::Date, 2400},
    {Message::HeadingCoverage, "UHC_COVERAGE(%1)", CellFormat::Share, 2100},
    {Message::HeadingActiveRate, "EXTRACT_ACTIVE_RATE(%1)", CellFormat::Share, 2100},
    {Message::HeadingMembers, "EXTRACT_MEMBERS(%1)", CellFormat::Count, 2400},
    {Message::HeadingPopulation, "EXTRACT_POPULATION(%1)", CellFormat::Count, 2400},
    {Message::HeadingTarget, "EXTRACT_TARGET(%1)", CellFormat::Share, 2100},
    {Message::HeadingBudget, "EXTRACT_BUDGET(%1)", CellFormat::Rupiah, 3900},
    {Message::HeadingStatus, "UHC_STATUS(%1;%2)", CellFormat::Text, 2300},
    {Message::HeadingGap, "UHC_GAP(%1;%2)", CellFormat::Count, 3000},
    {Message::HeadingCost, "UHC_GAP_COST(%1;%2)", CellFormat::Rupiah, 3900},
    {Message::HeadingEvidence, "EXTRACT_EVIDENCE(%1;\"coverage\")", CellFormat::LongText, 9000},
    {Message::HeadingThreshold,
     "IF(N(%2)>0;%2;IF(ISNUMBER(EXTRACT_DATE(%1));UHC_THRESHOLD(EXTRACT_DATE(%1));"
     "IF(AND(UHC_GAP(%1;;1E12)=0;UHC_GAP(%1;UHC_THRESHOLD();1E12)>0);NA();"
     "ROUND(UHC_THRESHOLD()-(UHC_GAP(%1;UHC_THRESHOLD();1E12)-UHC_GAP(%1;;1E12))/1E12;6))))",
     CellFormat::Share, 2100},
});

inline constexpr int tableWidth = static_cast<int>(tableColumns.size());

constexpr int columnOf(Message heading) {
    int column = 0;
    while (tableColumns[static_cast<std::size_t>(column)].heading != heading) {
        ++column;
    }
    return column;
}

} // namespace uhc
