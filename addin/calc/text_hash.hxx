/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstdint>
#include <string_view>

namespace uhc {

/// 128 bits that stand for a text. Two different texts of one process never share them in practice; the
/// values differ from process to process, so no text can be made to collide on purpose.
struct TextHash {
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    bool operator==(const TextHash&) const = default;
};

TextHash hashOf(std::u16string_view text);

} // namespace uhc
