/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <cstddef>
#include <optional>
#include <vector>

namespace uhc {

/// The figure that is the article's budget: rupiah set aside for JKN contributions of the latest year, the
/// total before its parts; what was spent only where nothing else is stated. `reading` has the subject and
/// the day of printing already, whose year stands for that of amounts without one.
std::optional<std::size_t> budgetOf(const Article& article, const std::vector<Meaning>& meanings,
                                    const Reading& reading);

} // namespace uhc
