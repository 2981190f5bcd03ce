/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

namespace uhc {

/// The article as plain bytes, one for each UTF-16 unit, so that an offset here is an offset in the cell:
/// letters lower-case and without accents, every kind of blank ' ', every kind of line end '\n', dashes '-'
/// (a long one between two words '~'), quotes '\'' and '"', full-width characters plain, tags of HTML blanks
/// or line ends; anything else is `placeholder`. Some blanks stand before the first one and many behind the
/// last one, so that bytes may be looked at by the block.
class FoldedText {
public:
    static constexpr char placeholder = '\x7F';
    static constexpr std::size_t margin = 4;   ///< before: the end of a word loaded at once
    static constexpr std::size_t padding = 80; ///< behind: a block of Bounds, and a word loaded at once

    explicit FoldedText(std::u16string_view article);

    std::size_t size() const { return length; }
    const char* data() const { return bytes.get() + margin; }
    char operator[](std::size_t offset) const { return bytes[offset + margin]; }
    std::string_view view() const { return {data(), size()}; }

private:
    std::size_t length;
    std::unique_ptr<char[]> bytes;
};

} // namespace uhc
