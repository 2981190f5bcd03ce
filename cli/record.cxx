/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "record.hxx"

namespace uhc::cli {

Record makeRecord(const Id& id, const std::u16string& text, const Reading& reading) {
    static const RegionReading nothing;
    // Without a subject this finds the row of the figures that no region could be given.
    const RegionReading* subject = reading.of(reading.subject);
    const Region* region = reading.subject == noRegion ? nullptr : &regions()[reading.subject];
    Record record{id, text, reading, subject ? *subject : nothing, region, {}};
    for (const RegionReading& row : reading.regions)
        if (row.region != noRegion && row.region != reading.subject && row.coverage)
            record.byRegion.emplace_back(&regions()[row.region], row.coverage->value);
    return record;
}

std::string dateText(const PartialDate& date) {
    if (!date.known())
        return {};
    const auto padded = [](unsigned number, std::size_t width) {
        std::string digits = std::to_string(number);
        return std::string(width > digits.size() ? width - digits.size() : 0, '0') + digits;
    };
    std::string text = padded(date.year, 4);
    if (date.month) {
        text += '-' + padded(date.month, 2);
        if (date.day)
            text += '-' + padded(date.day, 2);
    }
    return text;
}

std::string_view qualifierText(const std::optional<Answer>& answer) {
    return answer && answer->qualifier != Qualifier::Plain ? nameOf(answer->qualifier) : std::string_view();
}

} // namespace uhc::cli
