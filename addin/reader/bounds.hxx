/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/fold.hxx"

#include <bit>
#include <cstdint>
#include <vector>

namespace uhc {

/// Where the tokens of a text begin and end, a bit a byte, found for sixty-four bytes at once: words end at another
/// place each time, which the processor cannot foresee, and a wrong guess costs more than looking at many bytes.
class Bounds {
public:
    static constexpr std::size_t blockSize = 64;

    explicit Bounds(const FoldedText& folded);

    std::size_t tokenCount() const { return tokens; }
    std::size_t blockCount() const { return blocks.size() - 1; }
    /// Bit n: a token begins at byte n of the block.
    std::uint64_t starts(std::size_t block) const { return blocks[block].starts; }

    /// One behind the last byte of the token that begins at a byte of a block.
    std::uint32_t end(std::size_t block, unsigned start) const {
        const std::uint64_t here = blocks[block].ends >> start;
        const std::uint64_t ends = (here | blocks[block + 1].ends << 1 << (blockSize - 1 - start)) & ~std::uint64_t{1};
        const auto first = static_cast<std::uint32_t>(block * blockSize + start);
        return ends != 0 ? first + static_cast<std::uint32_t>(std::countr_zero(ends)) : farEnd(block + 1);
    }

private:
    struct Block {
        std::uint64_t starts = 0;
        std::uint64_t ends = 0; ///< one behind the last bytes
    };

    std::uint32_t farEnd(std::size_t block) const;

    std::vector<Block> blocks; ///< and one without tokens
    std::size_t tokens = 0;
};

} // namespace uhc
