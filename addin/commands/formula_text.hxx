/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Formulas as an .ods file holds them ("of:=SUM([.A1:.B2];[$Sheet2.C3])"), read no further than sharing
/// needs: which functions and names they use, and which cells they refer to. All text is UTF-8.
namespace uhc {

/// One corner of a reference. A column or row that is left out means all of them.
struct CellReference {
    std::string sheet; ///< empty: the sheet of the formula
    std::optional<int> column;
    std::optional<int> row;
    bool columnFixed = false; ///< $A
    bool rowFixed = false;    ///< A$1
};

struct RangeReference {
    CellReference first;
    CellReference last;
};

/// What a formula mentions. References to other files are left out.
struct FormulaParts {
    bool usesFunctions = false;     ///< a function of this extension
    std::vector<std::string> names; ///< other identifiers in upper case, functions included
    std::vector<RangeReference> references;
};

FormulaParts partsOf(std::string_view formula);

/// The references of a range list such as "$Sheet1.$A$1:$Sheet1.$B$2", which names hold without brackets.
std::vector<RangeReference> referencesOf(std::string_view addresses);

/// What follows the prefix and the equals sign: "of:=A" is "A". Names and conditions have neither.
std::string_view expressionOf(std::string_view formula);

/// Formula text of the version function, which is an error where the extension is missing.
inline constexpr std::string_view extensionIsMissing = "ISERROR(ORG.UHCCALC.ADDIN.UHCVERSION())";

/// The formula inside a live copy, IF(ISERROR(UHC_VERSION()); value; formula): sharing a shared copy again
/// must not wrap it a second time. Nothing where the expression has another form.
std::optional<std::string_view> livePart(std::string_view expression);

/// A call of a function of this extension.
struct FunctionCall {
    std::string function; ///< in upper case: "UHCCOVERAGE"
    std::vector<std::string> arguments;
};

/// The calls in a formula as Calc's API gives it, from left to right.
std::vector<FunctionCall> callsIn(std::string_view formula);

/// The text of an argument that is nothing but a text in quotes.
std::optional<std::string> constantText(std::string_view argument);

std::string upperCase(std::string_view text);

} // namespace uhc
