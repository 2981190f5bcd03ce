/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/cell_results.hxx"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/table/XCellRange.hpp>

#include <memory>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::Sequence;

class Results {
public:
    Results(const Invocation& invocation, const OdfContent& content) {
        const Reference<css::container::XNameAccess> all(invocation.document->getSheets(),
                                                         css::uno::UNO_QUERY_THROW);
        for (const std::string& name : content.sheets) {
            Reference<css::table::XCellRange> sheet;
            if (const rtl::OUString known = fromUtf8(name); all->hasByName(known)) {
                all->getByName(known) >>= sheet;
            }
            mSheets.push_back(sheet); // a table of another file's values is no sheet
        }
    }

    CellResult of(const CellPlace& place) const {
        const Reference<css::table::XCellRange>& sheet = mSheets[static_cast<std::size_t>(place.sheet)];
        if (!sheet.is()) {
            return 0.0;
        }
        if (const int error = sheet->getCellByPosition(place.column, place.row)->getError(); error != 0) {
            return error;
        }
        const Reference<css::sheet::XCellRangeData> data(
            sheet->getCellRangeByPosition(place.column, place.row, place.column, place.row),
            css::uno::UNO_QUERY_THROW);
        const Any value = data->getDataArray()[0][0];
        double number = 0;
        rtl::OUString text;
        if (value >>= number) {
            return number;
        }
        value >>= text;
        return toUtf8(text);
    }

private:
    std::vector<Reference<css::table::XCellRange>> mSheets;
};

rtl::OUString listed(const Invocation& invocation, const std::vector<rtl::OUString>& names) {
    constexpr std::size_t most = 30;
    rtl::OUString list;
    for (std::size_t i = 0; i < names.size() && i < most; ++i) {
        list += (i == 0 ? rtl::OUString() : rtl::OUString(", ")) + names[i];
    }
    if (names.size() > most) {
        list += ", " + invocation.say(Message::AndMore,
                                      {rtl::OUString::number(static_cast<sal_Int64>(names.size() - most))});
    }
    return list;
}

} // namespace

ResultOf resultsOf(const Invocation& invocation, const OdfContent& content) {
    const auto results = std::make_shared<const Results>(invocation, content);
    return [results](const CellPlace& place) { return results->of(place); };
}

rtl::OUString namesOf(const Invocation& invocation, const OdfContent& content,
                      const std::vector<CellPlace>& places) {
    std::vector<rtl::OUString> names;
    for (const CellPlace& place : places) {
        names.push_back(fromUtf8(content.sheets[static_cast<std::size_t>(place.sheet)] + "." +
                                 addressOf(place.column, place.row)));
    }
    return listed(invocation, names);
}

rtl::OUString namesOf(const Invocation& invocation, const std::vector<OdfRule>& rules) {
    std::vector<rtl::OUString> names;
    for (const OdfRule& rule : rules) {
        const Message kind = rule.kind == OdfRule::Kind::ConditionalFormat ? Message::RuleFormat
                             : rule.kind == OdfRule::Kind::Validity        ? Message::RuleValidity
                                                                           : Message::RuleName;
        names.push_back(invocation.say(kind) + " " + fromUtf8(rule.place));
    }
    return listed(invocation, names);
}

rtl::OUString fromUtf8(std::string_view text) {
    return {text.data(), static_cast<sal_Int32>(text.size()), RTL_TEXTENCODING_UTF8};
}

std::string toUtf8(const rtl::OUString& text) {
    const rtl::OString utf8 = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {utf8.getStr(), static_cast<std::size_t>(utf8.getLength())};
}

} // namespace uhc
