/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"

#include <chrono>
#include <optional>

namespace uhc {

/// A day as a document counts it: day 0 is its null date.
struct SerialDates {
    std::chrono::sys_days nullDate;

    double serial(std::chrono::sys_days day) const;

    /// Nothing where the serial lies outside the years 1 to 9999. A time of day is cut off.
    std::optional<std::chrono::sys_days> day(double serial) const;
};

/// A month means its last day, a year its 31 December. Nothing for no date, or one that no calendar has.
std::optional<std::chrono::sys_days> lastDayOf(PartialDate date);

} // namespace uhc
