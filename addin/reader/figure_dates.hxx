/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <vector>

namespace uhc {

/// Gives each figure of the text's body the day, month or year of its sentence that it holds for
/// (Meaning::date).
void dateFigures(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings);

} // namespace uhc
