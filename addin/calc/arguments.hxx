/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "calc/answers.hxx"
#include "calc/serial_dates.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/uno/Any.hxx>
#include <rtl/ustring.hxx>

#include <optional>
#include <string_view>

/// What Calc hands over, turned into what the functions work with. A function that cannot take an argument
/// ends in lang::IllegalArgumentException, which Calc shows as Err:502.
namespace uhc {

std::u16string_view view(const rtl::OUString& text);

/// The article of a text or of a range, whose cells are joined: those of a row with a blank, rows with a
/// newline. Nothing for a number (an empty cell arrives as 0), for an argument left out, and for cells that
/// are all empty.
std::optional<rtl::OUString> articleOf(const css::uno::Any& argument);

/// Whether Calc handed over cells or an inline array rather than one value.
bool isRange(const css::uno::Any& argument);

/// The region asked for. A blank cell, an empty text and an argument left out mean the article's subject.
AskedRegion regionOf(const css::uno::Any& argument);

/// A keyword without blanks around it. Nothing when left out, and for a blank cell or an empty text.
std::optional<rtl::OUString> keywordOf(const css::uno::Any& argument);

/// Persons, rupiah, or the number of an amount. 0 is a blank cell, so it counts as left out.
std::optional<double> amountOf(const css::uno::Any& argument);

/// A share from 0 to 1.5. 0 is a blank cell, so it counts as left out.
std::optional<double> shareOf(const css::uno::Any& argument);

/// A date as a serial of the document. 0 is a blank cell, so it counts as left out.
std::optional<std::chrono::sys_days> dayOf(const css::uno::Any& argument, const SerialDates& dates);

/// How the document counts days.
SerialDates serialDatesOf(const css::uno::Reference<css::beans::XPropertySet>& document);

/// Ends the call in Err:502.
[[noreturn]] void refuse(const char* reason);

} // namespace uhc
