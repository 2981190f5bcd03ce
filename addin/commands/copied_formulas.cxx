/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/copied_formulas.hxx"

#include "commands/formula_text.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <utility>

namespace uhc {
namespace {

constexpr int notAvailable = 32767;

std::string written(double number) {
    std::array<char, 32> digits; // the shortest that reads back as the same number
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

/// A formula that shows the error. Excel has no more than these few; those that only Calc has are one of them
/// there.
std::string errorFormula(int error, const FormulaLimits& limits) {
    constexpr std::array<std::pair<int, std::string_view>, 6> both{{{notAvailable, "NA()"},
                                                                    {503, "#NUM!"},
                                                                    {519, "#VALUE!"},
                                                                    {524, "#REF!"},
                                                                    {525, "#NAME?"},
                                                                    {532, "#DIV/0!"}}};
    const auto* known =
        std::find_if(both.begin(), both.end(), [&](const auto& entry) { return entry.first == error; });
    if (known != both.end()) {
        return std::string(known->second);
    }
    if (limits.standardErrors) {
        // Err:502 in Calc, #VALUE! in Excel: what both show for a bad argument.
        return error == 502 ? "CHAR(-1)" : "#VALUE!";
    }
    std::string formula = "#ERR";
    formula.append(std::to_string(error)).append("!");
    return formula;
}

std::size_t unitsOf(std::string_view utf8) {
    std::size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += byte >= 0xF0 ? 2U : (byte & 0xC0) == 0x80 ? 0U : 1U;
    }
    return units;
}

std::string quoted(std::string_view text) {
    std::string formula = "\"";
    for (const char c : text) {
        formula += c;
        if (c == '"') {
            formula += c;
        }
    }
    formula += '"';
    return formula;
}

/// A result as a constant in a formula. Nothing where it is too long for one.
std::optional<std::string> constantOf(const CellResult& result, bool isTruth, const FormulaLimits& limits) {
    if (const auto* number = std::get_if<double>(&result)) {
        return isTruth ? std::string(*number != 0 ? "TRUE()" : "FALSE()") : written(*number);
    }
    if (const auto* text = std::get_if<std::string>(&result)) {
        return unitsOf(*text) <= limits.text ? std::optional(quoted(*text)) : std::nullopt;
    }
    return errorFormula(std::get<int>(result), limits);
}

using Grid = std::vector<std::vector<CellResult>>;

template <typename Element> std::string inlineArray(const Grid& grid, Element element) {
    std::string array = "{";
    for (std::size_t row = 0; row < grid.size(); ++row) {
        array += row == 0 ? "" : "|";
        for (std::size_t column = 0; column < grid[row].size(); ++column) {
            array += column == 0 ? "" : ";";
            array += element(grid[row][column]);
        }
    }
    array += '}';
    return array;
}

/// An inline array holds no errors, so each error is laid over the values by a mask: IF({1;0};{1;0};NA()).
std::optional<std::string> constantOf(const Grid& grid, const FormulaLimits& limits) {
    std::set<int> errors;
    for (const auto& row : grid) {
        for (const CellResult& result : row) {
            if (const auto* error = std::get_if<int>(&result)) {
                errors.insert(*error);
            } else if (!constantOf(result, false, limits)) {
                return std::nullopt;
            }
        }
    }
    std::string formula = inlineArray(grid, [&](const CellResult& result) {
        return std::holds_alternative<int>(result) ? "0" : *constantOf(result, false, limits);
    });
    for (const int error : errors) {
        const std::string mask = inlineArray(grid, [&](const CellResult& result) {
            const auto* own = std::get_if<int>(&result);
            return std::string(own != nullptr && *own == error ? "0" : "1");
        });
        std::string covered = "IF(";
        covered.append(mask).append(";").append(formula).append(";");
        formula = covered.append(errorFormula(error, limits)).append(")");
    }
    return formula;
}

class Tag {
public:
    explicit Tag(std::string_view tag) : mText(tag) {}

    std::string_view value(std::string_view name) const {
        return attributeOf(mText, name).value_or(std::string_view());
    }

    void remove(std::string_view name) {
        if (const auto value = attributeOf(mText, name)) {
            const auto start = static_cast<std::size_t>(value->data() - mText.data()) - name.size() - 3;
            mText.erase(start, name.size() + value->size() + 4);
        }
    }

    void set(std::string_view name, std::string_view value) {
        remove(name);
        const std::size_t end = mText.find_first_of(" />", 1);
        std::string attribute(1, ' ');
        attribute.append(name).append("=\"").append(asAttribute(value)).append("\"");
        mText.insert(end, attribute);
    }

    const std::string& text() const { return mText; }

private:
    std::string mText;
};

class Copying {
public:
    Copying(CopyKind kind, const FormulaLimits& limits, const ResultOf& resultOf)
        : mKind(kind), mLimits(limits), mResultOf(resultOf) {}

    /// The start tag of a cell of the copy; nothing where the cell stays as it is.
    std::optional<std::string> cell(std::string_view start, const OdfCell& cell, Use use) {
        if (use == Use::None || (mKind == CopyKind::Live && use == Use::Depends)) {
            return std::nullopt;
        }
        Tag tag(start);
        if (mKind == CopyKind::Live) {
            if (cell.formula.empty()) {
                return mArraysWithValues.contains(cell.place) ? std::optional(withValue(tag, cell))
                                                              : std::nullopt;
            }
            if (const std::optional<std::string> formula = live(tag, cell)) {
                tag.set("table:formula", *formula);
                return tag.text();
            }
            remember(cell);
        }
        return withValue(tag, cell);
    }

private:
    std::optional<std::string> live(const Tag& tag, const OdfCell& cell) const {
        const std::string_view expression = expressionOf(cell.formula);
        const std::optional<std::string> value =
            cell.isArray && cell.arrayColumns * cell.arrayRows > 1
                ? constantOf(results(cell), mLimits)
                : constantOf(mResultOf(cell.place), tag.value("office:value-type") == "boolean", mLimits);
        if (!value) {
            return std::nullopt;
        }
        std::string formula = cell.formula.substr(0, cell.formula.size() - expression.size()) + "IF(";
        formula += extensionIsMissing;
        formula += ";" + *value + ";";
        formula += livePart(expression).value_or(expression);
        formula += ")";
        return unitsOf(formula) <= mLimits.formula ? std::optional(formula) : std::nullopt;
    }

    Grid results(const OdfCell& cell) const {
        Grid grid(static_cast<std::size_t>(cell.arrayRows));
        for (int row = 0; row < cell.arrayRows; ++row) {
            for (int column = 0; column < cell.arrayColumns; ++column) {
                grid[static_cast<std::size_t>(row)].push_back(
                    mResultOf({cell.place.sheet, cell.place.column + column, cell.place.row + row}));
            }
        }
        return grid;
    }

    std::string withValue(Tag& tag, const OdfCell& cell) const {
        tag.remove("table:formula");
        tag.remove("table:number-matrix-columns-spanned");
        tag.remove("table:number-matrix-rows-spanned");
        const CellResult result = mResultOf(cell.place);
        if (const auto* error = std::get_if<int>(&result)) {
            tag.set("table:formula", "of:=" + errorFormula(*error, mLimits));
        } else if (const auto* text = std::get_if<std::string>(&result)) {
            if (text->empty() && !cell.formula.empty()) {
                tag.set("table:formula", "of:=\"\""); // an empty text is not an empty cell
            }
        } else if (!tag.value("office:value").empty()) {
            tag.set("office:value", written(std::get<double>(result))); // the office rounds to 15 digits
        }
        return tag.text();
    }

    void remember(const OdfCell& cell) {
        for (int row = 0; row < cell.arrayRows; ++row) {
            for (int column = 0; column < cell.arrayColumns; ++column) {
                mArraysWithValues.insert(
                    {cell.place.sheet, cell.place.column + column, cell.place.row + row});
            }
        }
    }

    const CopyKind mKind;
    const FormulaLimits& mLimits;
    const ResultOf& mResultOf;
    std::set<CellPlace> mArraysWithValues; ///< arrays that a live copy cannot keep
};

} // namespace

std::string copied(std::string_view xml, const OdfContent& content, const std::vector<Use>& uses,
                   CopyKind kind, const FormulaLimits& limits, const ResultOf& resultOf) {
    std::string copy;
    copy.reserve(xml.size() + xml.size() / 8);
    Copying copying(kind, limits, resultOf);
    std::size_t at = 0;
    for (std::size_t i = 0; i < content.cells.size(); ++i) {
        const OdfCell& cell = content.cells[i];
        const std::string_view tag = xml.substr(cell.tagStart, cell.tagEnd - cell.tagStart);
        if (const std::optional<std::string> changed = copying.cell(tag, cell, uses[i])) {
            copy += xml.substr(at, cell.tagStart - at);
            copy += *changed;
            at = cell.tagEnd;
        }
    }
    copy += xml.substr(at);
    return copy;
}

} // namespace uhc
