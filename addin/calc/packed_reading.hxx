/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"

#include <cstddef>
#include <vector>

namespace uhc {

/// A reading as some 200 bytes instead of some 2,000, so that a sheet of a hundred thousand articles can be
/// remembered. Its facts are left out: they outnumber everything else, and only EXTRACT_FACTS asks for them.
void pack(const Reading& reading, std::vector<std::byte>& bytes);

/// The reading that was packed at `bytes`, without facts.
Reading unpack(const std::byte* bytes);

} // namespace uhc
