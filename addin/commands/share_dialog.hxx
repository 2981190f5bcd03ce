/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/copied_formulas.hxx"
#include "commands/invocation.hxx"

namespace uhc {

/// Lets the user choose the file of the copy and its format. What exists already the dialog itself asks
/// about. Ends in CommandCancelled where none is chosen.
rtl::OUString chosenTarget(const Invocation& invocation, CopyKind kind);

} // namespace uhc
