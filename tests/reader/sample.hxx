/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"
#include "reader/utf8.hxx"

#include <string>
#include <string_view>

namespace uhc {

/// A sample text as a cell holds it.
inline std::u16string wide(std::string_view utf8) {
    std::u16string text;
    decodeUtf8(utf8, text);
    return text;
}

/// What stands in a span of the text.
inline std::string slice(std::u16string_view text, Span span) {
    std::string bytes;
    appendUtf8(text.substr(span.start, span.end - span.start), bytes);
    return bytes;
}

} // namespace uhc
