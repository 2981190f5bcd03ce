/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/analysis.hxx"

namespace uhc {

/// Chooses the answers among the figures: for each field the best one, or none where nothing speaks clearly.
void answer(const Analysis& analysis, Reading& reading);

} // namespace uhc
