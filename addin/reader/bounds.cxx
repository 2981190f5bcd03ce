/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/bounds.hxx"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {
namespace {

constexpr std::size_t blockSize = Bounds::blockSize;

static_assert(FoldedText::padding > blockSize);

/// What the bytes of a block are; bit n is byte n.
struct Kinds {
    std::uint64_t letters = 0;
    std::uint64_t digits = 0;
    std::uint64_t blanks = 0;
    std::uint64_t apostrophes = 0;
    std::uint64_t separators = 0; ///< points and commas
    std::uint64_t hyphens = 0;    ///< hyphens and slashes
    std::uint64_t repeated = 0;   ///< bytes like the one before
};

bool isLetter(char byte) {
    return byte >= 'a' && byte <= 'z';
}
bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

#if defined(__SSE2__)

std::uint64_t bitsOf(__m128i isKind) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(isKind)));
}

__m128i equal(__m128i bytes, char wanted) {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(wanted));
}

/// One addition moves the last byte wanted to the highest signed byte there is, so that one comparison is
/// enough.
__m128i between(__m128i bytes, char first, char last) {
    return _mm_cmpgt_epi8(_mm_add_epi8(bytes, _mm_set1_epi8(static_cast<char>(127 - last))),
                          _mm_set1_epi8(static_cast<char>(126 - (last - first))));
}

/// One byte before the block is looked at, too.
Kinds kindsOf(const char* bytes) {
    static_assert((',' | 2) == '.' && ('-' | 2) == '/');
    Kinds kinds;
    for (unsigned shift = 0; shift < blockSize; shift += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift));
        const __m128i before = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + shift - 1));
        const __m128i joined = _mm_or_si128(part, _mm_set1_epi8(2));
        kinds.letters |= bitsOf(between(part, 'a', 'z')) << shift;
        kinds.digits |= bitsOf(between(part, '0', '9')) << shift;
        kinds.blanks |= bitsOf(_mm_or_si128(equal(part, ' '), equal(part, FoldedText::placeholder))) << shift;
        kinds.apostrophes |= bitsOf(equal(part, '\'')) << shift;
        kinds.separators |= bitsOf(equal(joined, '.')) << shift;
        kinds.hyphens |= bitsOf(equal(joined, '/')) << shift;
        kinds.repeated |= bitsOf(_mm_cmpeq_epi8(part, before)) << shift;
    }
    return kinds;
}

#else

Kinds kindsOf(const char* bytes) {
    Kinds kinds;
    for (std::size_t at = 0; at < blockSize; ++at) {
        const char byte = bytes[at];
        const auto note = [at](std::uint64_t& kind, bool is) { kind |= std::uint64_t{is} << at; };
        note(kinds.letters, isLetter(byte));
        note(kinds.digits, isDigit(byte));
        note(kinds.blanks, byte == ' ' || byte == FoldedText::placeholder);
        note(kinds.apostrophes, byte == '\'');
        note(kinds.separators, byte == '.' || byte == ',');
        note(kinds.hyphens, byte == '-' || byte == '/');
        note(kinds.repeated, byte == *(bytes + at - 1));
    }
    return kinds;
}

#endif

/// As std::popcount, which is a call where the processor's own instruction may be missing.
std::size_t countOf(std::uint64_t bits) {
    bits -= bits >> 1 & 0x5555555555555555u;
    bits = (bits & 0x3333333333333333u) + (bits >> 2 & 0x3333333333333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0Fu;
    return bits * 0x0101010101010101u >> 56;
}

/// Of each byte what the one before it is; the last byte is left for the next block.
class ByteBefore {
public:
    std::uint64_t of(std::uint64_t bits) {
        const std::uint64_t shifted = bits << 1 | last;
        last = bits >> 63;
        return shifted;
    }

private:
    std::uint64_t last = 0;
};

/// Of each byte what the one behind it is.
std::uint64_t byteBehind(std::uint64_t bits, bool next) {
    return bits >> 1 | std::uint64_t{next} << 63;
}

} // namespace

Bounds::Bounds(const FoldedText& folded) : blocks(folded.size() / blockSize + 1) {
    ByteBefore letterBefore, digitBefore, wordBefore, numberBefore, markBefore;
    const char* bytes = folded.data();
    for (Block& block : blocks) {
        const Kinds kinds = kindsOf(bytes);
        bytes += blockSize;
        // "jum'at", "397.886,5"; a hyphen between words parts them and leaves no token.
        const std::uint64_t betweenLetters =
            letterBefore.of(kinds.letters) & byteBehind(kinds.letters, isLetter(*bytes));
        const std::uint64_t betweenDigits =
            digitBefore.of(kinds.digits) & byteBehind(kinds.digits, isDigit(*bytes));
        const std::uint64_t words = kinds.letters | (kinds.apostrophes & betweenLetters);
        const std::uint64_t numbers = kinds.digits | (kinds.separators & betweenDigits);
        const std::uint64_t marks = ~(words | numbers | kinds.blanks | (kinds.hyphens & betweenLetters));
        const std::uint64_t inWord = wordBefore.of(words);
        const std::uint64_t inNumber = numberBefore.of(numbers);
        const std::uint64_t behindMark = markBefore.of(marks);
        const std::uint64_t goesOn =
            (words & inWord) | (numbers & inNumber) | (marks & behindMark & kinds.repeated);
        block.starts = (words | numbers | marks) & ~goesOn;
        block.ends = (inWord | inNumber | behindMark) & ~goesOn;
        tokens += countOf(block.starts);
    }
}

} // namespace uhc
