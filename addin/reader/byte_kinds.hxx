/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/fold.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

/// What each byte of a folded text is, a bit for each: where words and numbers begin and end is then found without
/// looking at their bytes one by one. Words end at another place each time, which the processor cannot foresee.
class ByteKinds {
public:
    /// Sixty-four bytes; bit n is byte n. What is neither letter, digit nor blank is a mark; line ends are both
    /// marks and blanks.
    struct Block {
        std::uint64_t letters = 0;
        std::uint64_t digits = 0;
        std::uint64_t blanks = 0;
        std::uint64_t lineEnds = 0;
    };

    explicit ByteKinds(const FoldedText& folded);

    std::size_t size() const { return blocks.size(); }
    const Block& operator[](std::size_t block) const { return blocks[block]; }

    bool isLetter(std::uint32_t at) const { return (blocks[at / 64].letters >> (at % 64) & 1) != 0; }
    bool isDigit(std::uint32_t at) const { return (blocks[at / 64].digits >> (at % 64) & 1) != 0; }
    /// One behind the last letter of the run that `at` is in.
    std::uint32_t endOfLetters(std::uint32_t at) const { return endOfRun(&Block::letters, at); }
    std::uint32_t endOfDigits(std::uint32_t at) const { return endOfRun(&Block::digits, at); }

private:
    std::uint32_t endOfRun(std::uint64_t Block::*kind, std::uint32_t at) const;

    std::vector<Block> blocks; ///< the last one reaches beyond the text, where there are only blanks
};

} // namespace uhc
