/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

/// The cell styles that conditional formats of a table refer to.
namespace uhc {

struct TableStyle {
    const char* name;
    sal_Int32 text;
    sal_Int32 background; ///< -1: none
};

inline constexpr TableStyle reached{"UHC reached", 0x006100, 0xC6EFCE};
inline constexpr TableStyle notReached{"UHC not reached", 0x9C0006, 0xFFC7CE};
inline constexpr TableStyle noFigure{"UHC no figure", 0x999999, -1};

/// Adds those that the document lacks; to be called within an UndoStep, which takes them out again. A style
/// of that name that is there already stays as the user made it.
void addTableStyles(const Invocation& invocation);

} // namespace uhc
