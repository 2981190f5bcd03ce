/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/fold.hxx"

#include <bit>
#include <cstdint>
#include <vector>

namespace uhc {

/// Where the tokens of a text begin and end, a bit a byte, found for sixty-four bytes at once: words end at
/// another place each time, which the processor cannot foresee, and a wrong guess costs more than looking at
/// many bytes. The first start and the first end are of the first token, and so on.
class Bounds {
public:
    static constexpr std::size_t blockSize = 64;

    explicit Bounds(const FoldedText& folded);

    std::size_t tokenCount() const { return tokens; }

    /// Calls `found(offset)` for the first byte of each token, in order.
    template <class Found> void eachStart(Found&& found) const { each(&Block::starts, found); }
    /// Calls `found(offset)` for the byte behind each token, in order.
    template <class Found> void eachEnd(Found&& found) const { each(&Block::ends, found); }

private:
    struct Block {
        std::uint64_t starts = 0;
        std::uint64_t ends = 0; ///< one behind the last bytes
    };

    template <class Found> void each(std::uint64_t Block::*kind, Found&& found) const {
        std::uint32_t first = 0;
        for (const Block& block : blocks) {
            for (std::uint64_t bits = block.*kind; bits != 0; bits &= bits - 1)
                found(first + static_cast<std::uint32_t>(std::countr_zero(bits)));
            first += blockSize;
        }
    }

    std::vector<Block> blocks;
    std::size_t tokens = 0;
};

} // namespace uhc
