/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

/// What was copied, made the text of one cell. No office needed.
namespace uhc {

/// The text that a browser shows of a piece of HTML: blocks and line breaks begin a line, cells of a table
/// are apart by a blank, scripts and styles are no text.
std::u16string textOfHtml(std::u16string_view html);

/// Line ends as in a cell; a tab is a blank, since Calc loses tabs of a text of several lines when it saves;
/// no control characters; no blank lines at either end.
std::u16string textOfCell(std::u16string_view text);

} // namespace uhc
