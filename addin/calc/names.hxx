/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace uhc {

/// The keyword that a user wrote, in whatever case. Keywords are ASCII, so no other character can match.
template <typename Value, std::size_t size>
std::optional<Value> byName(const std::array<std::pair<std::string_view, Value>, size>& names,
                            std::u16string_view written) {
    const auto same = [](char16_t left, char right) {
        const bool upper = left >= u'A' && left <= u'Z';
        return (upper ? left + (u'a' - u'A') : left) == right;
    };
    for (const auto& [name, value] : names) {
        if (std::equal(written.begin(), written.end(), name.begin(), name.end(), same)) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace uhc
