/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

/// Boxes that tell or ask. Only for an interactive call: without a user nobody closes them.
namespace uhc {

enum class Box : unsigned char { Information, Warning, Error };

void tell(const Invocation& invocation, Box box, const rtl::OUString& title, const rtl::OUString& text);

/// Yes or no; no is the default.
bool ask(const Invocation& invocation, const rtl::OUString& title, const rtl::OUString& text);

/// Yes or no; ends in CommandCancelled where the user wants neither.
bool choose(const Invocation& invocation, const rtl::OUString& title, const rtl::OUString& text);

} // namespace uhc
