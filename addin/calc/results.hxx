/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "calc/serial_dates.hxx"
#include "reader/reading.hxx"

#include <com/sun/star/uno/Any.hxx>

#include <optional>
#include <string_view>

/// What the functions found, turned into what Calc shows. Nothing found is a void `any`, which Calc shows as
/// #N/A.
namespace uhc {

css::uno::Any shown(const std::optional<double>& number);
css::uno::Any shown(const std::optional<Answer>& answer);
css::uno::Any shown(std::string_view ascii);
css::uno::Any shown(const std::optional<std::chrono::sys_days>& day, const SerialDates& dates);

/// A passage of the article as it stands there, tabs as blanks (Calc hands a tab over as U+0001).
css::uno::Any passage(std::u16string_view article, Span span);

/// The table of EXTRACT_FACTS: a header, then a row a figure.
css::uno::Any factsTable(std::u16string_view article, const Reading& reading, const SerialDates& dates);

/// The table of EXTRACT_REGIONS: a header, then a row per region with an achieved figure.
css::uno::Any regionsTable(const Reading& reading);

} // namespace uhc
