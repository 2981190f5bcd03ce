/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <vector>

namespace uhc::cli {

enum class Format { Json, Csv, Explanation };

struct Options {
    Format format = Format::Json;
    unsigned jobs = 1;
    std::vector<std::string> files; ///< empty: JSON Lines from standard input
    bool help = false;
    bool version = false;
    std::string error; ///< what is wrong with the command line; empty: nothing
};

Options readOptions(const std::vector<std::string>& arguments);

/// The text of --help.
extern const char* const usage;

} // namespace uhc::cli
