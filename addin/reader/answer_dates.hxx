/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <vector>

namespace uhc {

/// The day of printing as far as the text shows it: a whole date with a weekday, else the first one in a
/// bracket, at the head of the page or on a line of its own.
PartialDate publishedOf(const Article& article);

/// Fills in the day that the subject's coverage, else its members, hold for; the year of printing completes a
/// date without one. The rows of the reading must be there.
void chooseAsOf(const Article& article, const std::vector<Meaning>& meanings, Reading& reading);

} // namespace uhc
