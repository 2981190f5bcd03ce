/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <vector>

namespace uhc {

/// What a text says of a figure twice is said of the same thing: an open figure takes over the meaning that
/// its value has elsewhere, and one whose words are weaker than those elsewhere gives its own up.
void settleRepeated(const Article& article, const std::vector<FigureEvidence>& evidence,
                    std::vector<Meaning>& meanings);

} // namespace uhc
