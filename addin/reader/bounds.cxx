/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/bounds.hxx"

#include <array>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {
namespace {

constexpr std::size_t blockSize = Bounds::blockSize;

/// What the bytes of a block are; bit n is byte n.
struct Kinds {
    std::uint64_t letters = 0;
    std::uint64_t digits = 0;
    std::uint64_t blanks = ~std::uint64_t{0};
    std::uint64_t apostrophes = 0;
    std::uint64_t separators = 0; ///< points and commas
    std::uint64_t hyphens = 0;    ///< hyphens and slashes
    std::uint64_t repeated = 0;   ///< bytes like the one before
};

/// What tokens the bytes belong to.
struct Members {
    std::uint64_t words = 0;
    std::uint64_t numbers = 0;
    std::uint64_t marks = 0;
};

#if defined(__SSE2__)

std::uint64_t bitsOf(__m128i isKind) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(isKind)));
}

__m128i between(__m128i bytes, char first, char last) {
    return _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(static_cast<char>(first - 1))),
                         _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(last + 1))));
}

__m128i either(__m128i bytes, char one, char other) {
    return _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(one)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(other)));
}

/// One byte before the block is looked at, too.
Kinds kindsOf(const char* bytes) {
    Kinds kinds;
    kinds.blanks = 0;
    for (unsigned shift = 0; shift < blockSize; shift += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift));
        const __m128i before = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift - 1));
        kinds.letters |= bitsOf(between(part, 'a', 'z')) << shift;
        kinds.digits |= bitsOf(between(part, '0', '9')) << shift;
        kinds.blanks |= bitsOf(either(part, ' ', FoldedText::placeholder)) << shift;
        kinds.apostrophes |= bitsOf(_mm_cmpeq_epi8(part, _mm_set1_epi8('\''))) << shift;
        kinds.separators |= bitsOf(either(part, '.', ',')) << shift;
        kinds.hyphens |= bitsOf(either(part, '-', '/')) << shift;
        kinds.repeated |= bitsOf(_mm_cmpeq_epi8(part, before)) << shift;
    }
    return kinds;
}

#else

Kinds kindsOf(const char* bytes) {
    Kinds kinds;
    kinds.blanks = 0;
    for (std::size_t at = 0; at < blockSize; ++at) {
        const char byte = bytes[at];
        const auto note = [at](std::uint64_t& kind, bool is) { kind |= std::uint64_t{is} << at; };
        note(kinds.letters, byte >= 'a' && byte <= 'z');
        note(kinds.digits, byte >= '0' && byte <= '9');
        note(kinds.blanks, byte == ' ' || byte == FoldedText::placeholder);
        note(kinds.apostrophes, byte == '\'');
        note(kinds.separators, byte == '.' || byte == ',');
        note(kinds.hyphens, byte == '-' || byte == '/');
        note(kinds.repeated, byte == *(bytes + at - 1));
    }
    return kinds;
}

#endif

/// The kinds of a block that may reach beyond the text, where there are blanks.
Kinds kindsOf(const FoldedText& folded, std::size_t block) {
    const std::size_t first = block * blockSize;
    if (first + blockSize <= folded.size())
        return kindsOf(folded.data() + first);
    if (first > folded.size())
        return {};
    std::array<char, blockSize + 1> bytes;
    bytes.fill(' ');
    std::memcpy(bytes.data(), folded.data() + first - 1, folded.size() - first + 1);
    return kindsOf(bytes.data() + 1);
}

/// As std::popcount, which is a call where the processor's own instruction may be missing.
std::size_t countOf(std::uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return bits * 0x0101010101010101u >> 56;
}

/// Of each byte what the one before it is.
std::uint64_t shifted(std::uint64_t bits, std::uint64_t bitsBefore) { return bits << 1 | bitsBefore >> 63; }

} // namespace

Bounds::Bounds(const FoldedText& folded) : blocks(folded.size() / blockSize + 2) {
    Kinds before;
    Kinds kinds = kindsOf(folded, 0);
    Members membersBefore;
    for (std::size_t i = 0; i < blockCount(); ++i) {
        const Kinds next = kindsOf(folded, i + 1);
        const auto isBetween = [&](std::uint64_t Kinds::*kind) {
            return shifted(kinds.*kind, before.*kind) & (kinds.*kind >> 1 | next.*kind << 63);
        };
        // "jum'at", "397.886,5"; a hyphen between words parts them and leaves no token.
        const std::uint64_t betweenLetters = isBetween(&Kinds::letters);
        Members members;
        members.words = kinds.letters | (kinds.apostrophes & betweenLetters);
        members.numbers = kinds.digits | (kinds.separators & isBetween(&Kinds::digits));
        members.marks = ~(members.words | members.numbers | kinds.blanks | (kinds.hyphens & betweenLetters));
        const std::uint64_t inWord = shifted(members.words, membersBefore.words);
        const std::uint64_t inNumber = shifted(members.numbers, membersBefore.numbers);
        const std::uint64_t behindMark = shifted(members.marks, membersBefore.marks);
        const std::uint64_t repeated = members.marks & behindMark & kinds.repeated;
        blocks[i].starts = (members.words & ~inWord) | (members.numbers & ~inNumber) | (members.marks & ~repeated);
        blocks[i].ends = (inWord & ~members.words) | (inNumber & ~members.numbers) | (behindMark & ~repeated);
        tokens += countOf(blocks[i].starts);
        membersBefore = members;
        before = kinds;
        kinds = next;
    }
}

std::uint32_t Bounds::farEnd(std::size_t block) const {
    while (blocks[block].ends == 0)
        ++block;
    return static_cast<std::uint32_t>(block * blockSize) +
           static_cast<std::uint32_t>(std::countr_zero(blocks[block].ends));
}

} // namespace uhc
