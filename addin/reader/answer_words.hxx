/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"
#include "reader/reading.hxx"

#include <optional>
#include <vector>

namespace uhc {

/// "Dengan terdaftarnya seluruh penduduk ...": all of the subject, said in words only (cues/whole.tsv).
/// Somebody who is not registered yet, anywhere in the text, speaks against it.
std::optional<Answer> coverageInWords(const Article& article, const std::vector<Meaning>& meanings,
                                      RegionId subject);

} // namespace uhc
