/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

namespace uhc::cli {

/// Appends `text` (valid UTF-8) as a JSON string.
void appendJsonString(std::string_view text, std::string& out);

/// Appends the shortest text that reads back as the same number, without exponent where people write none:
/// 0.9614, 397886, 127000000000. Nothing for infinity and what is not a number.
void appendNumber(double value, std::string& out);

} // namespace uhc::cli
