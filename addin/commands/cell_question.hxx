/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "calc/answers.hxx"
#include "commands/ranges.hxx"

#include <optional>

namespace uhc {

/// What a cell asks of an article: read from its formula.
struct CellQuestion {
    rtl::OUString article;  ///< the text, as the functions get it
    rtl::OUString argument; ///< the article as the formula names it: a reference or a text in quotes
    Question question = Question::Coverage;
    AskedRegion region;
    std::optional<std::size_t> money; ///< EXTRACT_BUDGET(article; n): n - 1
    std::optional<std::size_t> fact;  ///< a row of EXTRACT_FACTS: that of the figure
};

/// A cell without a formula that holds a text is an article itself, and its coverage is asked for. Refuses
/// any other cell.
CellQuestion questionOf(const Invocation& invocation, const CellRange& cell);

} // namespace uhc
