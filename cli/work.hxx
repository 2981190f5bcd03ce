/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "input.hxx"
#include "options.hxx"

#include <string>
#include <variant>

namespace uhc::cli {

/// What one thread does at a time: some lines of the input, or the file of this path.
using Task = std::variant<Lines, std::string>;

struct Result {
    std::string out;
    bool complete = true; ///< false: something could not be read and is reported in `out`
};

/// Reads the articles of a task and writes their answers. Safe to call from several threads.
Result perform(Task task, Format format);

} // namespace uhc::cli
