/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace uhc::bench {

/// A text made to cost more than its length.
struct Hostile {
    const char* name;
    std::u16string (*text)(std::size_t length);
};

/// Ordinary text first, to compare the others with.
const std::vector<Hostile>& hostileTexts();

} // namespace uhc::bench
