/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <com/sun/star/io/XStream.hpp>

namespace uhc {

/// What the office would save of a document in the format of a filter, in a temporary file that goes with the
/// object. To a file of the user's own the office would write half of it when the disk is full, with a lock
/// file beside it.
css::uno::Reference<css::io::XStream>
storedDocument(const Invocation& invocation, const css::uno::Reference<css::uno::XInterface>& document,
               const char* filter);

/// The whole of it.
css::uno::Reference<css::io::XInputStream> fromBeginning(const css::uno::Reference<css::io::XStream>& stream);

} // namespace uhc
