/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

namespace uhc {

/// The text in the clipboard, of HTML the text it shows; empty where it holds neither.
rtl::OUString clipboardText(const Invocation& invocation);

} // namespace uhc
