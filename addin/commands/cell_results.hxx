/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/copied_formulas.hxx"
#include "commands/invocation.hxx"

namespace uhc {

/// The results that the open document shows now, by the places of its stored content.
ResultOf resultsOf(const Invocation& invocation, const OdfContent& content);

/// "Sheet1.A2, Sheet1.A7"; of many cells the first ones and how many more.
rtl::OUString namesOf(const Invocation& invocation, const OdfContent& content,
                      const std::vector<CellPlace>& places);

/// "conditional format Sheet1.A2:Sheet1.A9, name rate".
rtl::OUString namesOf(const Invocation& invocation, const std::vector<OdfRule>& rules);

rtl::OUString fromUtf8(std::string_view text);
std::string toUtf8(const rtl::OUString& text);

} // namespace uhc
