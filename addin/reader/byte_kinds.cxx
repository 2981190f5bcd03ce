/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/byte_kinds.hxx"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {
namespace {

#if defined(__SSE2__)

std::uint64_t bitsOf(__m128i isKind) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(isKind)));
}

__m128i between(__m128i bytes, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 1))),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(last + 1))));
}

ByteKinds::Block blockOf(const char* bytes) {
    ByteKinds::Block block;
    for (unsigned shift = 0; shift < 64; shift += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift));
        const __m128i lineEnds = _mm_cmpeq_epi8(part, _mm_set1_epi8('\n'));
        const __m128i blanks = _mm_or_si128(_mm_cmpeq_epi8(part, _mm_set1_epi8(' ')),
                                            _mm_cmpeq_epi8(part, _mm_set1_epi8(FoldedText::placeholder)));
        block.letters |= bitsOf(between(part, 'a', 'z')) << shift;
        block.digits |= bitsOf(between(part, '0', '9')) << shift;
        block.blanks |= bitsOf(_mm_or_si128(blanks, lineEnds)) << shift;
        block.lineEnds |= bitsOf(lineEnds) << shift;
    }
    return block;
}

#else

ByteKinds::Block blockOf(const char* bytes) {
    ByteKinds::Block block;
    for (unsigned at = 0; at < 64; ++at) {
        const char byte = bytes[at];
        const std::uint64_t bit = std::uint64_t{1} << at;
        if (byte >= 'a' && byte <= 'z')
            block.letters |= bit;
        else if (byte >= '0' && byte <= '9')
            block.digits |= bit;
        else if (byte == ' ' || byte == '\n' || byte == FoldedText::placeholder)
            block.blanks |= bit;
        if (byte == '\n')
            block.lineEnds |= bit;
    }
    return block;
}

#endif

} // namespace

ByteKinds::ByteKinds(const FoldedText& folded) {
    const std::size_t whole = folded.size() / 64;
    blocks.reserve(whole + 1);
    for (std::size_t i = 0; i < whole; ++i)
        blocks.push_back(blockOf(folded.data() + i * 64));
    std::array<char, 64> rest;
    rest.fill(' ');
    std::memcpy(rest.data(), folded.data() + whole * 64, folded.size() % 64);
    blocks.push_back(blockOf(rest.data()));
}

std::uint32_t ByteKinds::endOfRun(std::uint64_t Block::*kind, std::uint32_t at) const {
    const std::uint64_t others = ~(blocks[at / 64].*kind) >> (at % 64);
    if (others != 0) [[likely]]
        return at + static_cast<std::uint32_t>(std::countr_zero(others));
    std::uint32_t next = at / 64 + 1; // at the latest, the end of the text ends it
    while (~(blocks[next].*kind) == 0)
        ++next;
    return next * 64 + static_cast<std::uint32_t>(std::countr_one(blocks[next].*kind));
}

} // namespace uhc
