/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

namespace uhc {

/// For whoever maintains the rules: each figure of an article with its kind, role and region, and the cues
/// that decided; then the answers. UTF-8, some lines a figure.
std::string explain(std::u16string_view text);

} // namespace uhc
