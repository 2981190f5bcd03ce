/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace uhc {

static_assert(std::endian::native == std::endian::little);

/// Eight letters as one number; the first letter is the lowest byte.
inline std::uint64_t loadLetters(const char* letters) {
    std::uint64_t word = 0;
    std::memcpy(&word, letters, 8);
    return word;
}

/// Which of sixteen letters loaded belong to a word of n letters.
struct LetterMask {
    std::uint64_t low, high;
};
inline constexpr std::array<LetterMask, 17> letterMasks = [] {
    std::array<LetterMask, 17> table{};
    for (std::size_t n = 0; n < 8; ++n) {
        table[n + 1].low = table[n].low << 8 | 0xFF;
        table[n + 9].low = ~std::uint64_t{0};
        table[n + 9].high = table[n + 8].high << 8 | 0xFF;
    }
    return table;
}();

/// What a Lexicon knows a word of up to sixteen letters by; one of up to eight is its own key.
constexpr std::uint64_t keyOfLetters(std::uint64_t low, std::uint64_t high) {
    return low + high * 0xD6E8FEB86659FD93u;
}

constexpr std::uint64_t mixed(std::uint64_t value) {
    value *= 0x9E3779B97F4A7C15u;
    return value ^ (value >> 32);
}

/// The key of a word of more than sixteen letters, from that of the first sixteen.
std::uint64_t keyOfLongWord(const char* padded, std::size_t length, std::uint64_t key);

/// The key of a word with sixteen readable bytes behind it. Without branches for the usual words: their
/// lengths come in no order, and a wrong guess of the processor costs more than the rest.
inline std::uint64_t keyOfWord(const char* padded, std::size_t length) {
    const LetterMask& mask = letterMasks[std::min<std::size_t>(length, 16)];
    const std::uint64_t key =
        keyOfLetters(loadLetters(padded) & mask.low, loadLetters(padded + 8) & mask.high);
    if (length > 16) [[unlikely]]
        return keyOfLongWord(padded, length, key);
    return key;
}

/// Whether a word ends in "nya". Four bytes before `padded` are readable, so that one comparison is enough.
inline bool endsInNya(const char* padded, std::size_t length) {
    std::uint32_t last = 0;
    std::memcpy(&last, padded + length - 4, 4);
    constexpr std::uint32_t nya = 'n' << 8 | 'y' << 16 | 'a' << 24;
    return (last & 0xFFFFFF00) == nya;
}

/// A word that the code itself looks for, ready to be compared at once: sixteen letters at most, lower case.
class Word {
public:
    consteval Word(const char* letters) : Word(std::string_view(letters)) {}
    consteval Word(std::string_view letters) : length(static_cast<std::uint32_t>(letters.size())) {
        for (std::size_t i = 0; i < letters.size(); ++i) {
            if (i >= 16 || letters[i] < 'a' || letters[i] > 'z')
                throw "no word of sixteen letters at most"; // the compiler shows it
            (i < 8 ? low : high) |= std::uint64_t{static_cast<unsigned char>(letters[i])} << (8 * (i % 8));
        }
    }

    /// Whether it is what begins at `padded`, which is `letterCount` letters with sixteen readable bytes
    /// behind.
    bool is(const char* padded, std::size_t letterCount) const {
        const LetterMask mask = letterMasks[std::min<std::size_t>(length, 16)];
        return letterCount == length && (loadLetters(padded) & mask.low) == low &&
               (loadLetters(padded + 8) & mask.high) == high;
    }

    std::uint64_t key() const { return keyOfLetters(low, high); }

private:
    std::uint64_t low = 0;  ///< the first eight letters
    std::uint64_t high = 0; ///< the others
    std::uint32_t length;
};

} // namespace uhc
