/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

namespace uhc {

/// Replaces `text` by the UTF-16 of `bytes`. Bytes that are no UTF-8 (overlong forms and surrogates included)
/// become U+FFFD, one for each maximal broken sequence as browsers count them. Reusing `text` saves the
/// allocation.
void decodeUtf8(std::string_view bytes, std::u16string& text);

/// Appends the UTF-8 of `text`; a lone surrogate becomes U+FFFD.
void appendUtf8(std::u16string_view text, std::string& bytes);

/// `bytes` without the byte order mark that some editors put in front.
std::string_view withoutByteOrderMark(std::string_view bytes);

} // namespace uhc
