/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/evidence_words.hxx"

namespace uhc {

/// Shows the words and the marked article. Whether all facts are to be inserted as a table.
bool showEvidence(const Invocation& invocation, const rtl::OUString& words, const MarkedArticle& article);

} // namespace uhc
