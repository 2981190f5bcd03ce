/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"
#include "request.hxx"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace uhc::cli {

/// What is written of one article: the reading under the names of the output's fields.
struct Record {
    const Id& id;
    const std::u16string& text;
    const Reading& reading;
    const RegionReading& subject; ///< an empty row where nothing is said of the subject
    const Region* region;         ///< null: the article has no single subject
    std::vector<std::pair<const Region*, double>> byRegion; ///< coverage of the others
};

Record makeRecord(const Id& id, const std::u16string& text, const Reading& reading);

/// "2019-04-01", "2019-04", "2019" or, where no year is known, nothing.
std::string dateText(const PartialDate& date);

/// ">" "<" "~"; a plain figure, or none, gives an empty text.
std::string_view qualifierText(const std::optional<Answer>& answer);

} // namespace uhc::cli
