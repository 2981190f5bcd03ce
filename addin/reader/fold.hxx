/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <string>
#include <string_view>

namespace uhc {

/// The article as plain bytes, one for each UTF-16 unit, so that an offset here is an offset in the cell:
/// letters lower-case and without accents, every kind of blank ' ', every kind of line end '\n', dashes '-',
/// quotes '\'' and '"', full-width characters plain, tags of HTML blanks or line ends; anything else is `placeholder`.
/// A blank stands before the first one; sixteen zero bytes follow the last one, so that a word may be loaded at once.
class FoldedText {
public:
    static constexpr char placeholder = '\x7F';
    static constexpr std::size_t padding = 16;

    explicit FoldedText(std::u16string_view article);

    std::size_t size() const { return bytes.size() - padding - 1; }
    const char* data() const { return bytes.data() + 1; }
    char operator[](std::size_t offset) const { return bytes[offset + 1]; }
    std::string_view view() const { return {data(), size()}; }

private:
    std::string bytes;
};

} // namespace uhc
