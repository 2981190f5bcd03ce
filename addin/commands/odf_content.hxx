/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The cells in the content.xml that an office wrote into an .ods file. A copy is made by changing the start
/// tags of some cells in this text, so whatever is not touched stays byte for byte as the office wrote it.
namespace uhc {

struct CellPlace {
    int sheet = 0; ///< index into OdfContent::sheets
    int column = 0;
    int row = 0;

    bool operator==(const CellPlace&) const = default;
    auto operator<=>(const CellPlace&) const = default;
};

/// A cell with a formula, or one that shows a part of an array formula's result.
struct OdfCell {
    CellPlace place;
    std::size_t tagStart = 0; ///< of "<table:table-cell ...>" in the text
    std::size_t tagEnd = 0;
    std::string formula; ///< as stored, entities resolved; empty: a part of an array
    bool isArray = false;
    int arrayColumns = 1;
    int arrayRows = 1;
};

/// A named range or a named expression. Its relative references count from the base cell.
struct OdfName {
    std::string name;
    std::string expression; ///< of a named expression
    std::string addresses;  ///< of a named range
    std::string base;
};

/// What is not a cell, but calls functions all the same.
struct OdfRule {
    enum class Kind : unsigned char { ConditionalFormat, Validity, Name };

    Kind kind;
    std::string place; ///< the cells of a format, the first cell of a validity rule, or the name
    std::string expression;
};

struct OdfContent {
    std::vector<std::string> sheets;
    std::vector<OdfCell> cells; ///< in the order of the text
    std::vector<OdfName> names;
    std::vector<OdfRule> rules;       ///< conditional formats and validity rules that some cell has
    std::vector<CellPlace> longTexts; ///< cells with more characters than asked for
};

/// Reads content.xml. `longestText` is in UTF-16 units, as Calc and Excel count.
OdfContent contentOf(std::string_view xml, std::size_t longestText);

/// "B3"
std::string addressOf(int column, int row);

/// The value of an attribute in a start tag as it stands there, entities and all.
std::optional<std::string_view> attributeOf(std::string_view tag, std::string_view name);

std::string withoutEntities(std::string_view escaped);
std::string asAttribute(std::string_view text);

} // namespace uhc
