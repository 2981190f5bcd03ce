/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/lexicon.hxx"

#include <algorithm>
#include <array>
#include <string>

namespace uhc {
namespace {

constexpr std::size_t slotsPerWord = 8;

} // namespace

std::uint64_t keyOfLongWord(const char* padded, std::size_t length, std::uint64_t key) {
    for (std::size_t at = 16; at < length; at += 8) {
        const LetterMask& rest = letterMasks[std::min<std::size_t>(length - at, 8)];
        key = mixed(keyOfLetters(key, loadLetters(padded + at) & rest.low));
    }
    return key;
}

Lexicon::Lexicon()
    : slots(1024), slotMask(slots.size() - 1), keys(1), classes(1), landmarksOf(1), values(1), rulesOf(1) {}

void Lexicon::insert(std::uint64_t key, Lexeme lexeme) {
    std::size_t at = mixed(key) & slotMask;
    while (slots[at] != unknownWord)
        at = (at + 1) & slotMask;
    slots[at] = lexeme;
}

Lexeme Lexicon::add(std::string_view word) {
    const std::string padded = std::string(word) + std::string(16, '\0');
    const std::uint64_t key = keyOfWord(padded.data(), word.size());
    if (const Lexeme known = lookUp(key))
        return known;
    const auto lexeme = static_cast<Lexeme>(keys.size());
    keys.push_back(key);
    classes.emplace_back();
    landmarksOf.emplace_back();
    values.emplace_back();
    rulesOf.push_back({0, 0, word.size()});
    if (keys.size() * slotsPerWord > slots.size()) {
        slots.assign(slots.size() * 2, unknownWord);
        slotMask = slots.size() - 1;
        for (std::size_t i = 1; i < keys.size(); ++i)
            insert(keys[i], static_cast<Lexeme>(i));
    } else {
        insert(key, lexeme);
    }
    return lexeme;
}

Lexeme Lexicon::find(std::string_view word) const {
    std::array<char, 64> bytes{};
    char* const padded = bytes.data() + 4;
    if (word.size() + 20 > bytes.size())
        return unknownWord;
    std::copy(word.begin(), word.end(), padded);
    return find(padded, word.size());
}

Lexeme Lexicon::findStem(const char* padded, std::size_t length) const {
    return length > 5 ? lookUp(keyOfWord(padded, length - 3)) : unknownWord;
}

void Lexicon::signal(std::string_view word, Signal rule) {
    Lexeme lexeme = find(word);
    if (lexeme == unknownWord)
        lexeme = add(word);
    Rules& rules = rulesOf[lexeme];
    (word.size() == rules.length ? rules.ofWord : rules.ofSuffixed) |= static_cast<std::uint32_t>(rule);
}

} // namespace uhc
