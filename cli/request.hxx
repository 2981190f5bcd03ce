/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

namespace uhc::cli {

/// How an article is named in the output: what the input says, be it a text, a number or nothing.
struct Id {
    std::string text = "null"; ///< UTF-8
    bool quoted = false;       ///< false: `text` is JSON as it stands (a number, true, null)
};

/// One line of the input.
struct Request {
    Id id;
    std::string_view text; ///< UTF-8, perhaps broken; lies in the line that was parsed
    std::string error;     ///< why there is no text; empty: there is one
};

/// Parses the JSON object of a line in place: `line` is overwritten. It must be followed by at least
/// `linePadding` bytes that may be read and written.
inline constexpr std::size_t linePadding = 16;
Request parseRequest(char* line, std::size_t length);

} // namespace uhc::cli
