/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/ranges.hxx"

namespace uhc {

/// Where a table of articles stands.
struct ArticleTable {
    CellRange articles; ///< one column, an article a cell
    CellRange area;     ///< the header and a row for each cell of the articles
    CellRange label;    ///< what the input cell is for
    CellRange input;    ///< the threshold; empty for the rule in force on each article's date
};

/// Headings and formulas. An empty cell among the articles leaves its row empty.
void writeTable(const Invocation& invocation, const ArticleTable& table);

/// Widths, number formats, the header, the filter, and colours by status.
void formatTable(const Invocation& invocation, const ArticleTable& table);

/// The coverage of each region as a bar, the threshold as a line, below the table.
void addCoverageChart(const Invocation& invocation, const ArticleTable& table);

} // namespace uhc
