/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/odf_content.hxx"

#include <algorithm>
#include <charconv>
#include <map>

namespace uhc {
namespace {

int numberIn(std::string_view tag, std::string_view name, int otherwise) {
    int number = otherwise;
    if (const std::optional<std::string_view> value = attributeOf(tag, name)) {
        std::from_chars(value->data(), value->data() + value->size(), number);
    }
    return number;
}

std::string textIn(std::string_view tag, std::string_view name) {
    return withoutEntities(attributeOf(tag, name).value_or(std::string_view()));
}

/// UTF-16 units of escaped text.
std::size_t lengthOf(std::string_view escaped) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < escaped.size(); ++i) {
        const auto byte = static_cast<unsigned char>(escaped[i]);
        if (byte == '&') {
            i = std::min(escaped.find(';', i), escaped.size());
            ++length;
        } else if (byte < 0x80 || byte >= 0xC0) {
            length += byte >= 0xF0 ? 2 : 1;
        }
    }
    return length;
}

std::string columnName(int column) {
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    }
    return name;
}

class Scan {
public:
    Scan(std::string_view xml, std::size_t longest) : mXml(xml), mLongest(longest) {}

    OdfContent run() {
        std::size_t at = 0;
        while (true) {
            const std::size_t open = mXml.find('<', at);
            if (open == std::string_view::npos) {
                return std::move(mContent);
            }
            text(mXml.substr(at, open - at));
            const std::size_t close = std::min(mXml.find('>', open), mXml.size() - 1) + 1;
            tag(open, close);
            at = close;
        }
    }

private:
    void text(std::string_view between) {
        if (mInCell && mAside == 0) {
            mLength += lengthOf(between);
        }
    }

    void tag(std::size_t start, std::size_t end) {
        const std::string_view whole = mXml.substr(start, end - start);
        if (whole.starts_with("<?") || whole.starts_with("<!")) {
            return;
        }
        const bool closes = whole.starts_with("</");
        const bool empty = whole.ends_with("/>");
        const std::size_t nameStart = closes ? 2 : 1;
        const std::string_view name =
            whole.substr(nameStart, whole.find_first_of(" \t\r\n/>", nameStart) - nameStart);
        if (closes) {
            closed(name);
        } else {
            opened(name, whole, start, end);
            if (empty) {
                closed(name);
            }
        }
    }

    void opened(std::string_view name, std::string_view whole, std::size_t start, std::size_t end) {
        mParents.push_back(name);
        if (mInCell) {
            inCell(name, whole);
        } else if (name == "calcext:conditional-format") {
            mFormatted = textIn(whole, "calcext:target-range-address");
        } else if (parentIs("calcext:conditional-format") || parentIs("calcext:color-scale") ||
                   parentIs("calcext:data-bar") || parentIs("calcext:icon-set")) {
            mContent.rules.push_back(
                {OdfRule::Kind::ConditionalFormat, mFormatted, textIn(whole, "calcext:value")});
        } else if (name == "table:content-validation") {
            mValidities.insert_or_assign(textIn(whole, "table:name"), textIn(whole, "table:condition"));
        } else if (name == "table:table" && parentIs("office:spreadsheet")) {
            mInSheet = true;
            mRow = 0;
            mArrays.clear();
            mContent.sheets.push_back(textIn(whole, "table:name"));
        } else if (name == "table:named-range" || name == "table:named-expression") {
            mContent.names.push_back({textIn(whole, "table:name"), textIn(whole, "table:expression"),
                                      textIn(whole, "table:cell-range-address"),
                                      textIn(whole, "table:base-cell-address")});
        } else if (mInSheet && name == "table:table-row") {
            mColumn = 0;
            mRowsRepeated = numberIn(whole, "table:number-rows-repeated", 1);
        } else if (mInSheet && (name == "table:table-cell" || name == "table:covered-table-cell") &&
                   parentIs("table:table-row")) {
            cell(whole, start, end);
        }
    }

    void closed(std::string_view name) {
        if (!mParents.empty()) {
            mParents.pop_back();
        }
        if (mInCell && mParents.size() < mCellDepth) {
            mInCell = false;
            if (mLength > mLongest) {
                mContent.longTexts.push_back({sheet(), mColumn, mRow});
            }
            mColumn += mColumnsRepeated;
        } else if (mAside != 0 && mParents.size() < mAside) {
            mAside = 0;
        } else if (mInSheet && name == "table:table-row") {
            mRow += mRowsRepeated;
        } else if (name == "table:table" && parentIsLast("office:spreadsheet")) {
            mInSheet = false;
        }
    }

    /// A note or a picture in a cell has text of its own.
    void inCell(std::string_view name, std::string_view whole) {
        if (mAside != 0) {
            return;
        }
        if (name == "office:annotation" || name.starts_with("draw:")) {
            mAside = mParents.size();
        } else if (name == "text:p") {
            mLength += mParagraphs++ == 0 ? 0 : 1;
        } else if (name == "text:s") {
            mLength += static_cast<std::size_t>(numberIn(whole, "text:c", 1));
        } else if (name == "text:tab" || name == "text:line-break") {
            ++mLength;
        }
    }

    void cell(std::string_view whole, std::size_t start, std::size_t end) {
        mInCell = true;
        mCellDepth = mParents.size();
        mLength = 0;
        mParagraphs = 0;
        mColumnsRepeated = numberIn(whole, "table:number-columns-repeated", 1);
        validity(textIn(whole, "table:content-validation-name"));

        OdfCell cell{{sheet(), mColumn, mRow}, start, end, textIn(whole, "table:formula"), false, 1, 1};
        if (!cell.formula.empty()) {
            cell.arrayColumns = numberIn(whole, "table:number-matrix-columns-spanned", 0);
            cell.arrayRows = numberIn(whole, "table:number-matrix-rows-spanned", 0);
            cell.isArray = cell.arrayColumns > 0 && cell.arrayRows > 0;
            if (cell.isArray) {
                mArrays.push_back({mColumn, mRow, mColumn + cell.arrayColumns, mRow + cell.arrayRows});
            }
            mContent.cells.push_back(std::move(cell));
        } else if (inArray()) {
            mContent.cells.push_back(std::move(cell));
        }
    }

    /// Told once, of the first cell that has it.
    void validity(const std::string& name) {
        if (const auto rule = mValidities.find(name); rule != mValidities.end()) {
            mContent.rules.push_back({OdfRule::Kind::Validity,
                                      mContent.sheets.back() + "." + addressOf(mColumn, mRow), rule->second});
            mValidities.erase(rule);
        }
    }

    bool inArray() {
        std::erase_if(mArrays, [&](const Array& array) { return array.endRow <= mRow; });
        return std::any_of(mArrays.begin(), mArrays.end(), [&](const Array& array) {
            return mColumn >= array.column && mColumn < array.endColumn && mRow >= array.row;
        });
    }

    int sheet() const { return static_cast<int>(mContent.sheets.size()) - 1; }

    bool parentIs(std::string_view name) const {
        return mParents.size() > 1 && mParents[mParents.size() - 2] == name;
    }

    bool parentIsLast(std::string_view name) const { return !mParents.empty() && mParents.back() == name; }

    struct Array {
        int column, row, endColumn, endRow;
    };

    const std::string_view mXml;
    const std::size_t mLongest;
    OdfContent mContent;
    std::vector<std::string_view> mParents;
    std::vector<Array> mArrays;
    std::string mFormatted;                         ///< the cells of the conditional format
    std::map<std::string, std::string> mValidities; ///< those that no cell has had yet: name and condition
    bool mInSheet = false;
    bool mInCell = false;
    std::size_t mCellDepth = 0;
    std::size_t mAside = 0; ///< depth of the note or picture, 0 outside
    std::size_t mLength = 0;
    int mParagraphs = 0;
    int mRow = 0;
    int mColumn = 0;
    int mRowsRepeated = 1;
    int mColumnsRepeated = 1;
};

} // namespace

OdfContent contentOf(std::string_view xml, std::size_t longestText) {
    return Scan(xml, longestText).run();
}

std::string addressOf(int column, int row) {
    return columnName(column) + std::to_string(row + 1);
}

std::optional<std::string_view> attributeOf(std::string_view tag, std::string_view name) {
    for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
        const std::size_t quote = at + name.size() + 1;
        if (at == 0 || tag[at - 1] != ' ' || !tag.substr(at + name.size()).starts_with("=\"")) {
            continue;
        }
        return tag.substr(quote + 1, tag.find('"', quote + 1) - quote - 1);
    }
    return std::nullopt;
}

std::string withoutEntities(std::string_view escaped) {
    std::string text;
    text.reserve(escaped.size());
    for (std::size_t at = 0; at < escaped.size(); ++at) {
        const std::size_t end = escaped[at] == '&' ? escaped.find(';', at) : std::string_view::npos;
        if (end == std::string_view::npos) {
            text += escaped[at];
            continue;
        }
        const std::string_view entity = escaped.substr(at + 1, end - at - 1);
        if (entity == "amp") {
            text += '&';
        } else if (entity == "lt") {
            text += '<';
        } else if (entity == "gt") {
            text += '>';
        } else if (entity == "quot") {
            text += '"';
        } else if (entity == "apos") {
            text += '\'';
        } else if (entity.starts_with("#x")) {
            unsigned code = 0; // the office escapes control characters only
            std::from_chars(entity.data() + 2, entity.data() + entity.size(), code, 16);
            text += static_cast<char>(code & 0x7F);
        }
        at = end;
    }
    return text;
}

std::string asAttribute(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        case '"':
            escaped += "&quot;";
            break;
        case '\n':
            escaped += "&#x0a;";
            break;
        case '\t':
            escaped += "&#x09;";
            break;
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace uhc
