/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "sample.hxx"

#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

namespace uhc {

/// All that a row of cells would show of an article, e.g.
///     "Kota Cilegon: coverage >0.9614, members 397886, as of 2023-05; Indonesia 0.83"
/// the subject with its answers; behind each semicolon the coverage of another region. So a test also says
/// what is not answered.
inline std::string answers(std::string_view article) {
    const Reading reading = read(wide(article));
    std::string row = reading.subject == noRegion ? "-" : std::string(regions()[reading.subject].name);
    const char* join = ": ";
    const auto number = [](double value) {
        char text[40];
        std::snprintf(text, sizeof text, value < 1000 ? "%.6g" : "%.0f", value);
        return std::string(text);
    };
    const auto show = [&](const char* name, const std::optional<Answer>& answer) {
        if (!answer)
            return;
        row += join + std::string(name) + ' ';
        row += answer->qualifier == Qualifier::Plain ? "" : nameOf(answer->qualifier);
        row += number(answer->value);
        if (answer->basis != Basis::Stated)
            row += " (" + std::string(nameOf(answer->basis)) + ')';
        join = ", ";
    };
    const RegionReading* own = reading.of(reading.subject);
    const RegionReading none;
    const RegionReading& subject = own ? *own : none;
    show("coverage", subject.coverage);
    show("active", subject.activeRate);
    show("members", subject.members);
    show("population", subject.population);
    show("target", subject.target);
    show("budget", reading.budget);
    show("threshold", reading.threshold);
    if (reading.asOf.known()) {
        char date[40];
        std::snprintf(date, sizeof date, "%04d-%02d-%02d", reading.asOf.year, reading.asOf.month,
                      reading.asOf.day);
        row += join + std::string("as of ") +
               std::string(date, reading.asOf.day     ? 10u
                                 : reading.asOf.month ? 7u
                                                      : 4u);
    }
    for (const RegionReading& one : reading.regions) {
        if (&one != own && one.coverage)
            row += "; " + std::string(regions()[one.region].name) + ' ' + number(one.coverage->value);
    }
    return row;
}

} // namespace uhc
