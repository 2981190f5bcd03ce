/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/serial_dates.hxx"

#include <cmath>

namespace uhc {

using namespace std::chrono;

double SerialDates::serial(sys_days day) const {
    return static_cast<double>((day - nullDate).count());
}

std::optional<sys_days> SerialDates::day(double serial) const {
    constexpr sys_days first = year{1} / January / 1;
    constexpr sys_days last = year{9999} / December / 31;
    const double whole = std::floor(serial);
    if (!(whole >= this->serial(first) && whole <= this->serial(last))) {
        return std::nullopt;
    }
    return nullDate + days{static_cast<days::rep>(whole)};
}

std::optional<sys_days> lastDayOf(PartialDate date) {
    if (!date.known()) {
        return std::nullopt;
    }
    const year inYear{date.year};
    if (date.month == 0) {
        return inYear / December / 31;
    }
    const month inMonth{date.month};
    const year_month_day day = date.day == 0 ? year_month_day{inYear / inMonth / std::chrono::last}
                                             : year_month_day{inYear / inMonth / date.day};
    if (!day.ok()) {
        return std::nullopt;
    }
    return sys_days{day};
}

} // namespace uhc
