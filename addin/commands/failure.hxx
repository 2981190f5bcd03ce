/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <rtl/ustring.hxx>

#include <utility>

namespace uhc {

/// Ends a command that cannot do what it is asked to. The message is for the user, in their language: a box
/// shows it, or whoever dispatched the command gets it in an exception.
struct CommandFailure {
    explicit CommandFailure(rtl::OUString text) : message(std::move(text)) {}

    rtl::OUString message;
};

/// Ends a command that the user called off.
struct CommandCancelled {};

} // namespace uhc
