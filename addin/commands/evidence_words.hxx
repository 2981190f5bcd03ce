/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/evidence.hxx"

namespace uhc {

/// Line by line what it is, whose, how it was found and as of when, the sentence last.
rtl::OUString wordsOf(const Invocation& invocation, const rtl::OUString& article, const Evidence& evidence);

/// The article with the sentence between » and « and the figure in brackets (signs that every font has).
struct MarkedArticle {
    rtl::OUString text;
    sal_Int32 sentenceStart = 0; ///< with its marks
    sal_Int32 sentenceEnd = 0;
};
MarkedArticle marked(const rtl::OUString& article, const Evidence& evidence);

} // namespace uhc
