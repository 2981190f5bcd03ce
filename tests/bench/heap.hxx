/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>

/// The memory that operator new has handed out in this program; heap.cxx replaces it.
namespace uhc::bench::heap {

/// Forgets the peak so far and gives the bytes in use.
std::size_t startPeak();

/// The most bytes in use at one time since then.
std::size_t peak();

} // namespace uhc::bench::heap
