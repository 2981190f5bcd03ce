/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/arguments.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/util/Date.hpp>
#include <rtl/ustrbuf.hxx>

#include <array>
#include <charconv>
#include <cmath>

namespace uhc {
namespace {

using css::uno::Any;
using css::uno::Sequence;
using Cells = Sequence<Sequence<Any>>;

/// As an Indonesian writes it, whatever the locale: 96.14 is "96,14".
void appendNumber(rtl::OUStringBuffer& text, double number) {
    std::array<char, 400> digits; // the longest double without an exponent has some 330 characters
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    for (const char* digit = digits.data(); digit != end.ptr; ++digit) {
        text.append(static_cast<sal_Unicode>(*digit == '.' ? ',' : *digit));
    }
}

bool isEmpty(const Any& cell) {
    rtl::OUString text;
    return !cell.hasValue() || ((cell >>= text) && text.isEmpty());
}

void appendCell(rtl::OUStringBuffer& article, const Any& cell) {
    rtl::OUString text;
    double number = 0;
    if (cell >>= text) {
        article.append(text);
    } else if (cell >>= number) {
        appendNumber(article, number);
    }
}

rtl::OUString joined(const Cells& cells) {
    rtl::OUStringBuffer article;
    for (const Sequence<Any>& row : cells) {
        sal_Unicode separator = '\n';
        for (const Any& cell : row) {
            if (isEmpty(cell)) {
                continue;
            }
            if (!article.isEmpty()) {
                article.append(separator);
            }
            appendCell(article, cell);
            separator = ' ';
        }
    }
    return article.makeStringAndClear();
}

/// The value of an argument that stands for one cell; an inline array or a range of one cell is that cell.
Any single(const Any& argument) {
    if (!isRange(argument)) {
        return argument;
    }
    Cells cells;
    argument >>= cells;
    if (cells.getLength() != 1 || cells[0].getLength() != 1) {
        refuse("one value is expected, not a range");
    }
    return cells[0][0];
}

/// Nothing for a blank cell (0), an empty text and an argument left out.
std::optional<double> numberOf(const Any& argument, double largest) {
    const Any value = single(argument);
    double number = 0;
    if (value >>= number) {
        if (!(number >= 0 && number <= largest)) {
            refuse("the number is out of its range");
        }
        return number == 0 ? std::nullopt : std::optional(number);
    }
    if (keywordOf(value)) {
        refuse("a number is expected, not a text");
    }
    return std::nullopt;
}

} // namespace

// The public headers of the office call a UTF-16 unit sal_uInt16; it is the same object.
std::u16string_view view(const rtl::OUString& text) {
    return {reinterpret_cast<const char16_t*>(text.getStr()), static_cast<std::size_t>(text.getLength())};
}

std::optional<rtl::OUString> articleOf(const Any& argument) {
    rtl::OUString text;
    if (isRange(argument)) {
        Cells cells;
        argument >>= cells;
        text = joined(cells);
    } else {
        argument >>= text;
    }
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

bool isRange(const Any& argument) {
    return argument.getValueTypeClass() == css::uno::TypeClass_SEQUENCE;
}

std::optional<rtl::OUString> keywordOf(const Any& argument) {
    const Any value = single(argument);
    rtl::OUString text;
    double number = 0;
    if (value >>= text) {
        text = text.trim();
    } else if ((value >>= number) && number != 0) {
        refuse("a text is expected, not a number");
    }
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

AskedRegion regionOf(const Any& argument) {
    // A code typed as a number has lost its trailing zeros: 32.1 may be 32.1 or 32.10. So only a text names a
    // region.
    const std::optional<rtl::OUString> name = keywordOf(argument);
    if (!name) {
        return std::nullopt;
    }
    std::vector<RegionId> regions = findRegions(view(*name));
    if (regions.empty()) {
        refuse("no region has this name or code");
    }
    return regions;
}

std::optional<double> amountOf(const Any& argument) {
    constexpr double largest = 1e15; // beyond, a double no longer tells one rupiah from the next
    return numberOf(argument, largest);
}

std::optional<double> shareOf(const Any& argument) {
    constexpr double largest = 1.5; // above, a percentage was typed without its percent sign
    return numberOf(argument, largest);
}

std::optional<std::chrono::sys_days> dayOf(const Any& argument, const SerialDates& dates) {
    const std::optional<double> serial = numberOf(argument, HUGE_VAL);
    if (!serial) {
        return std::nullopt;
    }
    const std::optional<std::chrono::sys_days> day = dates.day(*serial);
    if (!day) {
        refuse("no calendar has this date");
    }
    return day;
}

SerialDates serialDatesOf(const css::uno::Reference<css::beans::XPropertySet>& document) {
    css::util::Date date(30, 12, 1899);
    if (document.is()) {
        document->getPropertyValue("NullDate") >>= date;
    }
    using namespace std::chrono;
    return {sys_days{year{date.Year} / month{date.Month} / day{date.Day}}};
}

void refuse(const char* reason) {
    throw css::lang::IllegalArgumentException(rtl::OUString::createFromAscii(reason),
                                              css::uno::Reference<css::uno::XInterface>(), 0);
}

} // namespace uhc
