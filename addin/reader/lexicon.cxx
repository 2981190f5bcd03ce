/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/lexicon.hxx"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

namespace uhc {
namespace {

std::uint64_t mix(std::uint64_t value) {
    value *= 0x9E3779B97F4A7C15u;
    return value ^ (value >> 32);
}

/// Without branches for the usual words: their lengths come in no order, and a wrong guess of the processor costs more
/// than the rest.
std::uint64_t keyOf(const char* padded, std::size_t length) {
    const LetterMask& mask = letterMasks[std::min<std::size_t>(length, 16)];
    std::uint64_t key = keyOfLetters(loadLetters(padded) & mask.low, loadLetters(padded + 8) & mask.high);
    for (std::size_t at = 16; at < length; at += 8) {
        const LetterMask& rest = letterMasks[std::min<std::size_t>(length - at, 8)];
        key = mix(keyOfLetters(key, loadLetters(padded + at) & rest.low));
    }
    return key;
}

bool endsInNya(const char* end) {
    std::uint32_t last = 0;
    std::memcpy(&last, end - 4, 4);
    return (last >> 8) == (static_cast<std::uint32_t>('n') | static_cast<std::uint32_t>('y') << 8 |
                           static_cast<std::uint32_t>('a') << 16);
}

constexpr std::size_t emptyPerWord = 6; // slots

} // namespace

Lexicon::Lexicon() : slots(1024), keys(1), classes(1), values(1), rulesOf(1) {}

Lexeme Lexicon::lookUp(std::uint64_t key) const {
    const std::size_t mask = slots.size() - 1;
    std::size_t at = mix(key) & mask;
    Lexeme lexeme = slots[at];
    while (lexeme != unknownWord && keys[lexeme] != key) [[unlikely]] {
        at = (at + 1) & mask;
        lexeme = slots[at];
    }
    return lexeme;
}

void Lexicon::insert(std::uint64_t key, Lexeme lexeme) {
    const std::size_t mask = slots.size() - 1;
    std::size_t at = mix(key) & mask;
    while (slots[at] != unknownWord)
        at = (at + 1) & mask;
    slots[at] = lexeme;
}

Lexeme Lexicon::add(std::string_view word) {
    const std::string padded = std::string(word) + std::string(16, '\0');
    const std::uint64_t key = keyOf(padded.data(), word.size());
    if (const Lexeme known = lookUp(key))
        return known;
    const auto lexeme = static_cast<Lexeme>(keys.size());
    keys.push_back(key);
    classes.emplace_back();
    values.emplace_back();
    rulesOf.emplace_back();
    if (keys.size() * emptyPerWord > slots.size()) {
        slots.assign(slots.size() * 2, unknownWord);
        for (std::size_t i = 1; i < keys.size(); ++i)
            insert(keys[i], static_cast<Lexeme>(i));
    } else {
        insert(key, lexeme);
    }
    return lexeme;
}

FoundWord Lexicon::find(const char* padded, std::size_t length) const {
    const Lexeme whole = lookUp(keyOf(padded, length));
    if (length > 5 && endsInNya(padded + length)) [[unlikely]] {
        if (const Lexeme stem = whole ? unknownWord : lookUp(keyOf(padded, length - 3)))
            return {stem, true};
    }
    return {whole, false};
}

FoundWord Lexicon::findWord(std::string_view word) const {
    std::array<char, 64> padded{};
    if (word.size() + 16 > padded.size())
        return {};
    std::copy(word.begin(), word.end(), padded.begin());
    return find(padded.data(), word.size());
}

void Lexicon::signal(std::string_view word, Signal rule) {
    FoundWord found = findWord(word);
    if (found.lexeme == unknownWord)
        found.lexeme = add(word);
    auto& [plain, suffixed] = rulesOf[found.lexeme];
    (found.suffixed ? suffixed : plain) |= static_cast<std::uint32_t>(rule);
}

} // namespace uhc
