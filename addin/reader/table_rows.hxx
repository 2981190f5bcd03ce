/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string_view>
#include <vector>

namespace uhc {

/// The rows of an embedded table: columns parted by tabs, "#" begins a comment line, empty lines are skipped.
std::vector<std::vector<std::string_view>> tableRows(std::string_view table);

/// The parts of a text between separators; blanks around them are taken off.
std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace uhc
