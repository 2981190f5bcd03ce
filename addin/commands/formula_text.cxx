/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/formula_text.hxx"

#include <algorithm>
#include <charconv>
#include <utility>

namespace uhc {
namespace {

constexpr std::string_view ourService = "ORG.UHCCALC.ADDIN.";

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool startsName(char c) {
    return isLetter(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

bool continuesName(char c) {
    return startsName(c) || isDigit(c) || c == '.';
}

/// Past a quoted text that begins at `at`; a doubled quote stands for itself.
std::size_t pastQuoted(std::string_view text, std::size_t at) {
    const char quote = text[at++];
    while (at < text.size()) {
        if (text[at] != quote) {
            ++at;
        } else if (at + 1 < text.size() && text[at + 1] == quote) {
            at += 2;
        } else {
            return at + 1;
        }
    }
    return at;
}

/// Past a reference in brackets; a quoted sheet name may hold a bracket.
std::size_t pastBrackets(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] != ']') {
        at = text[at] == '\'' ? pastQuoted(text, at) : at + 1;
    }
    return std::min(at + 1, text.size());
}

/// The sheet, up to the dot that ends it. Nothing where the text does not begin with a sheet or a dot.
std::optional<std::string> takeSheet(std::string_view& text) {
    std::size_t at = text.starts_with('$') ? 1 : 0;
    std::string name;
    if (at < text.size() && text[at] == '\'') {
        const std::size_t end = pastQuoted(text, at);
        for (std::size_t i = at + 1; i + 1 < end; ++i) {
            name += text[i];
            i += text[i] == '\'' ? 1 : 0;
        }
        at = end;
    } else {
        const std::size_t dot = text.find('.', at);
        if (dot == std::string_view::npos) {
            return std::nullopt;
        }
        name = text.substr(at, dot - at);
        at = dot;
    }
    if (at >= text.size() || text[at] != '.') {
        return std::nullopt;
    }
    text.remove_prefix(at + 1);
    return name;
}

bool takeDollar(std::string_view& text) {
    if (!text.starts_with('$')) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

std::optional<CellReference> takeCell(std::string_view& text) {
    const std::optional<std::string> sheet = takeSheet(text);
    if (!sheet) {
        return std::nullopt;
    }
    CellReference cell;
    cell.sheet = *sheet;
    cell.columnFixed = takeDollar(text);
    int column = 0;
    while (!text.empty() && isLetter(text.front()) && column < 100000) {
        column = column * 26 + ((text.front() | 0x20) - 'a' + 1);
        text.remove_prefix(1);
    }
    if (column > 0) {
        cell.column = column - 1;
        cell.rowFixed = takeDollar(text);
    } else {
        cell.rowFixed = cell.columnFixed; // "$1" of "$1:$3" fixes a row
    }
    int row = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row);
    if (error == std::errc()) {
        cell.row = row - 1;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
    return cell.column || cell.row ? std::optional(cell) : std::nullopt;
}

std::optional<RangeReference> takeRange(std::string_view& text) {
    const std::optional<CellReference> first = takeCell(text);
    if (!first) {
        return std::nullopt;
    }
    RangeReference range{*first, *first};
    if (text.starts_with(':')) {
        text.remove_prefix(1);
        const std::optional<CellReference> last = takeCell(text);
        if (!last) {
            return std::nullopt;
        }
        range.last = *last;
        if (range.last.sheet.empty()) {
            range.last.sheet = range.first.sheet;
        }
    }
    return range;
}

bool isOurs(std::string_view upperName) {
    return upperName.starts_with(ourService);
}

/// Past the argument that begins at `at`: the separator or bracket that ends it.
std::size_t pastArgument(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = pastQuoted(text, at);
            continue;
        }
        if (c == '[') {
            at = pastBrackets(text, at);
            continue;
        }
        if (depth == 0 && (c == ';' || c == ')')) {
            return at;
        }
        depth += (c == '(' || c == '{') ? 1 : (c == ')' || c == '}') ? -1 : 0;
        ++at;
    }
    return at;
}

} // namespace

std::string upperCase(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return upper;
}

std::string_view expressionOf(std::string_view formula) {
    const auto* prefixEnd = std::find_if_not(formula.begin(), formula.end(), isLetter);
    const auto prefix = static_cast<std::size_t>(prefixEnd - formula.begin());
    if (prefix > 0 && formula.substr(prefix).starts_with(":=")) {
        return formula.substr(prefix + 2);
    }
    return formula.starts_with('=') ? formula.substr(1) : formula;
}

std::vector<RangeReference> referencesOf(std::string_view addresses) {
    std::vector<RangeReference> ranges;
    while (const std::optional<RangeReference> range = takeRange(addresses)) {
        ranges.push_back(*range);
        while (addresses.starts_with(' ')) {
            addresses.remove_prefix(1);
        }
    }
    return ranges;
}

FormulaParts partsOf(std::string_view formula) {
    const std::string_view text = expressionOf(formula);
    FormulaParts parts;
    std::size_t at = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            at = pastQuoted(text, at);
        } else if (c == '[') {
            const std::size_t end = pastBrackets(text, at);
            std::string_view inside = text.substr(at + 1, end - at - 2);
            if (const std::optional<RangeReference> range = takeRange(inside)) {
                parts.references.push_back(*range);
            }
            at = end;
        } else if (startsName(c)) {
            std::size_t end = at;
            while (end < text.size() && continuesName(text[end])) {
                ++end;
            }
            const std::string name = upperCase(text.substr(at, end - at));
            if (isOurs(name)) {
                parts.usesFunctions = true;
            } else {
                parts.names.push_back(name);
            }
            at = end;
        } else if (isDigit(c)) {
            while (at < text.size() && continuesName(text[at])) {
                ++at; // 1E5 holds no name
            }
        } else {
            ++at;
        }
    }
    return parts;
}

std::optional<std::string_view> livePart(std::string_view expression) {
    const std::string start = "IF(" + std::string(extensionIsMissing) + ";";
    if (!upperCase(expression.substr(0, start.size())).starts_with(start)) {
        return std::nullopt;
    }
    const std::size_t afterValue = pastArgument(expression, start.size());
    if (afterValue >= expression.size() || expression[afterValue] != ';') {
        return std::nullopt;
    }
    const std::size_t end = pastArgument(expression, afterValue + 1);
    if (end + 1 != expression.size() || expression[end] != ')') {
        return std::nullopt;
    }
    return expression.substr(afterValue + 1, end - afterValue - 1);
}

std::optional<std::string> constantText(std::string_view argument) {
    if (argument.size() < 2 || !argument.starts_with('"') || pastQuoted(argument, 0) != argument.size()) {
        return std::nullopt;
    }
    std::string text;
    for (std::size_t i = 1; i + 1 < argument.size(); ++i) {
        text += argument[i];
        i += argument[i] == '"' ? 1 : 0;
    }
    return text;
}

std::vector<FunctionCall> callsIn(std::string_view formula) {
    std::vector<FunctionCall> calls;
    std::size_t at = 0;
    while (at < formula.size()) {
        const char c = formula[at];
        if (c == '"' || c == '\'') {
            at = pastQuoted(formula, at);
            continue;
        }
        if (!startsName(c)) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < formula.size() && continuesName(formula[end])) {
            ++end;
        }
        const std::string name = upperCase(formula.substr(at, end - at));
        at = end;
        if (!isOurs(name) || at >= formula.size() || formula[at] != '(') {
            continue;
        }
        FunctionCall call{name.substr(ourService.size()), {}};
        std::size_t start = at + 1;
        while (start < formula.size()) {
            const std::size_t stop = pastArgument(formula, start);
            call.arguments.emplace_back(formula.substr(start, stop - start));
            if (stop >= formula.size() || formula[stop] == ')') {
                break;
            }
            start = stop + 1;
        }
        calls.push_back(std::move(call));
        ++at; // a call may stand within the arguments
    }
    return calls;
}

} // namespace uhc
