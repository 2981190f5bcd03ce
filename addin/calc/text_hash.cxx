/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/text_hash.hxx"

#include <array>
#include <cstddef>
#include <cstring>
#include <random>

namespace uhc {
namespace {

using Secret = std::array<std::uint64_t, 8>;

Secret drawSecret() {
    std::random_device source;
    Secret secret;
    for (std::uint64_t& word : secret) {
        word = (std::uint64_t{source()} << 32) | source();
    }
    return secret;
}

std::uint64_t word(const unsigned char* bytes) {
    std::uint64_t value;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// The multiplication of wyhash: both halves of the product, so that every bit reaches every bit.
std::uint64_t mix(std::uint64_t left, std::uint64_t right) {
    const unsigned __int128 product = static_cast<unsigned __int128>(left) * right;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Four independent chains keep the multiplier busy: a long article costs less than a tenth of reading its
/// cell.
struct Chains {
    const Secret& secret;
    std::uint64_t lowFirst = secret[0];
    std::uint64_t highFirst = secret[1];
    std::uint64_t lowSecond = secret[2];
    std::uint64_t highSecond = secret[3];

    void take(const unsigned char* block) {
        const std::uint64_t first = word(block);
        const std::uint64_t second = word(block + 8);
        const std::uint64_t third = word(block + 16);
        const std::uint64_t fourth = word(block + 24);
        lowFirst = mix(first ^ secret[4] ^ lowFirst, second ^ secret[5]);
        highFirst = mix(first ^ secret[6], second ^ secret[7] ^ highFirst);
        lowSecond = mix(third ^ secret[5] ^ lowSecond, fourth ^ secret[6]);
        highSecond = mix(third ^ secret[7], fourth ^ secret[4] ^ highSecond);
    }
};

constexpr std::size_t blockSize = 32;

} // namespace

TextHash hashOf(std::u16string_view text) {
    static const Secret secret = drawSecret();
    Chains chains{secret};
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t left = text.size() * sizeof(char16_t);
    for (; left >= blockSize; left -= blockSize, bytes += blockSize) {
        chains.take(bytes);
    }
    std::array<unsigned char, blockSize> last{};
    if (left != 0) {
        std::memcpy(last.data(), bytes, left);
    }
    chains.take(last.data());
    // The length tells a text from the same text followed by NULs.
    return {mix(chains.lowFirst ^ text.size(), chains.lowSecond ^ secret[6]),
            mix(chains.highFirst ^ text.size(), chains.highSecond ^ secret[7])};
}

} // namespace uhc
