/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <string_view>

namespace uhc {

/// A command of the menu. `run` gives back what is to be said when it went well, or an empty text; it ends in
/// CommandFailure or CommandCancelled otherwise, and the document is then as it was.
struct Command {
    std::string_view name; ///< org.uhccalc:<name>
    Message title;
    std::string_view properties; ///< those it takes, apart by blanks
    rtl::OUString (*run)(const Invocation& invocation);
};

/// The command of a URL, or null.
const Command* commandOf(const rtl::OUString& url);

rtl::OUString pasteArticle(const Invocation& invocation);
rtl::OUString buildTable(const Invocation& invocation);
rtl::OUString showEvidence(const Invocation& invocation);
rtl::OUString shareValues(const Invocation& invocation);
rtl::OUString shareLive(const Invocation& invocation);

} // namespace uhc
