/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace uhc::cli {

/// Whole lines of the input, as many as one read brought.
struct Lines {
    std::string bytes;
    std::size_t firstLine = 1; ///< the number of the first one
};

/// Cuts a file into runs of whole lines without waiting for more than there is, so that a program that writes
/// a line and waits for the answer gets it.
class LineReader {
public:
    explicit LineReader(int descriptor) : mDescriptor(descriptor) {}

    /// The next lines; nothing at the end. Throws std::system_error when the file cannot be read.
    std::optional<Lines> next();

private:
    int mDescriptor;
    std::string mRest; ///< the begin of a line that is not complete
    std::size_t mLine = 1;
    bool mEnded = false;
};

/// The whole file. Throws std::system_error.
std::string readFile(const std::string& path);

} // namespace uhc::cli
