/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/lexicon.hxx"

#include <cstring>
#include <string>

namespace uhc {
namespace {

std::uint64_t load(const char* bytes, std::size_t length) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, 8);
    return length >= 8 ? word : word & ((std::uint64_t{1} << (8 * length)) - 1);
}

std::uint64_t mix(std::uint64_t value) {
    value ^= value >> 32;
    value *= 0x9E3779B97F4A7C15u;
    return value ^ (value >> 29);
}

/// Words of up to eight letters are their own key; longer ones are hashed, their length in the key.
std::uint64_t keyOf(const char* padded, std::size_t length) {
    if (length <= 8)
        return load(padded, length);
    std::uint64_t key = length * 0xD6E8FEB86659FD93u;
    std::size_t at = 0;
    for (; at + 8 <= length; at += 8)
        key = mix(key ^ load(padded + at, 8));
    if (at < length)
        key = mix(key ^ load(padded + at, length - at));
    return key | (std::uint64_t{1} << 63); // ASCII never sets this bit: no clash with the short words
}

} // namespace

Lexicon::Lexicon() : slots(1024), infos(1) {}

Lexeme Lexicon::lookUp(std::uint64_t key) const {
    const std::size_t mask = slots.size() - 1;
    for (std::size_t at = mix(key) & mask;; at = (at + 1) & mask) {
        if (slots[at].lexeme == unknownWord)
            return unknownWord;
        if (slots[at].key == key)
            return slots[at].lexeme;
    }
}

void Lexicon::grow() {
    std::vector<Slot> old(slots.size() * 2);
    old.swap(slots);
    const std::size_t mask = slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.lexeme == unknownWord)
            continue;
        std::size_t at = mix(slot.key) & mask;
        while (slots[at].lexeme != unknownWord)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
}

Lexeme Lexicon::add(std::string_view word) {
    const std::string padded = std::string(word) + std::string(8, '\0');
    const std::uint64_t key = keyOf(padded.data(), word.size());
    if (const Lexeme known = lookUp(key))
        return known;
    if (++used * 4 > slots.size())
        grow();
    const std::size_t mask = slots.size() - 1;
    std::size_t at = mix(key) & mask;
    while (slots[at].lexeme != unknownWord)
        at = (at + 1) & mask;
    slots[at] = {key, static_cast<Lexeme>(infos.size())};
    infos.emplace_back();
    return slots[at].lexeme;
}

Lexeme Lexicon::find(const char* padded, std::size_t length) const {
    if (const Lexeme known = lookUp(keyOf(padded, length)))
        return known;
    if (length > 5 && std::memcmp(padded + length - 3, "nya", 3) == 0)
        return lookUp(keyOf(padded, length - 3));
    return unknownWord;
}

Lexeme Lexicon::find(std::string_view word) const {
    const std::string padded = std::string(word) + std::string(8, '\0');
    return find(padded.data(), word.size());
}

} // namespace uhc
