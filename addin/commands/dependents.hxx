/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/odf_content.hxx"

#include <vector>

namespace uhc {

/// How a cell of OdfContent::cells stands to the functions of this extension.
enum class Use : unsigned char {
    None,
    Depends, ///< takes its value from a cell that uses them, in however many steps
    Uses     ///< calls one, itself or through a name
};

/// One entry for each of content.cells; the parts of an array are as the formula that fills them.
std::vector<Use> usesIn(const OdfContent& content);

/// The formats, rules and names that call one, themselves or through a name.
std::vector<OdfRule> rulesUsing(const OdfContent& content);

} // namespace uhc
