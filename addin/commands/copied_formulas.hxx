/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/dependents.hxx"
#include "commands/odf_content.hxx"

#include <functional>
#include <string>
#include <string_view>
#include <variant>

namespace uhc {

/// What a recipient gets in place of formulas that need the extension.
enum class CopyKind : unsigned char {
    Values, ///< each cell that depends on a function holds its value
    Live    ///< each formula that uses one recalculates with the extension and shows the value without it
};

/// Where the copy goes: Excel refuses longer texts in a formula, and longer formulas, than Calc does.
struct FormulaLimits {
    std::size_t text;    ///< UTF-16 units of one text
    std::size_t formula; ///< characters of one formula
    bool standardErrors; ///< only the errors that Excel knows, too
};

inline constexpr FormulaLimits limitsOfOds{1000, 60000, false};
inline constexpr FormulaLimits limitsOfXlsx{255, 8000, true};

/// A cell's result: a number, a text (UTF-8), or the number of an error.
using CellResult = std::variant<double, std::string, int>;
using ResultOf = std::function<CellResult(const CellPlace&)>;

/// The content.xml of the copy.
std::string copied(std::string_view xml, const OdfContent& content, const std::vector<Use>& uses,
                   CopyKind kind, const FormulaLimits& limits, const ResultOf& resultOf);

} // namespace uhc
