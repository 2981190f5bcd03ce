/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "press.hxx"

#include "grammar.hxx"
#include "reader/utf8.hxx"

#include <algorithm>
#include <iterator>

namespace uhc::bench {
namespace {

constexpr std::size_t wantedLength = 2500; ///< an article ends with the paragraph that reaches it

const Range* rangeOf(std::string_view name) {
    for (const Range& range : ranges)
        if (range.name == name)
            return &range;
    return nullptr;
}

/// 397886 as "397.886"; a year stays as it is.
std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() == 4)
        return digits;
    for (std::size_t at = digits.size(); at > 3; at -= 3)
        digits.insert(at - 3, 1, '.');
    return digits;
}

std::string upperCase(std::string text) {
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

} // namespace

/// SplitMix64: the same figures wherever it runs, which the standard's distributions do not promise.
std::size_t Press::below(std::size_t limit) {
    mState += 0x9E3779B97F4A7C15U;
    std::uint64_t z = mState;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return static_cast<std::size_t>((z ^ (z >> 31)) % limit);
}

void Press::expand(std::string_view pattern, std::string& out) {
    for (std::size_t at = 0; at < pattern.size();) {
        const std::size_t open = std::min(pattern.find('{', at), pattern.size());
        out += pattern.substr(at, open - at);
        if (open == pattern.size())
            return;
        const std::size_t close = pattern.find('}', open);
        expandSymbol(pattern.substr(open + 1, close - open - 1), out);
        at = close + 1;
    }
}

void Press::expandSymbol(std::string_view name, std::string& out) {
    if (name == "region")
        out += mRegion;
    else if (name == "other")
        out += anyRegion().name;
    else if (name == "town")
        out += anyRegion().bare;
    else if (name == "TOWN")
        out += upperCase(std::string(anyRegion().bare));
    else if (const Range* range = rangeOf(name))
        out += grouped(range->from + below(range->to - range->from + 1));
    else
        expand(anyWay(name), out);
}

std::string_view Press::anyWay(std::string_view symbol) {
    const auto isWay = [symbol](const Way& way) { return way.symbol == symbol; };
    const Way* first = std::find_if(std::begin(grammar), std::end(grammar), isWay);
    const Way* last = std::find_if_not(first, std::end(grammar), isWay);
    return first[below(static_cast<std::size_t>(last - first))].text;
}

const Region& Press::anyRegion() {
    return regions()[below(regions().size())];
}

std::string Press::sentences(int count) {
    // One sentence in `sparsity` has figures, one paragraph in `sparsity` squared has a list of segments.
    const std::size_t sparsity = mDensity == Density::Press ? 8 : 3;
    std::string out;
    for (int i = 0; i < count; ++i) {
        if (i)
            out += ' ';
        if (below(sparsity * sparsity * 2) == 0)
            expand("{segments}", out);
        else
            expand(below(sparsity) ? "{plain}" : "{figure}", out);
    }
    return out;
}

std::u16string Press::article() {
    mRegion = regions()[1 + below(regions().size() - 1)].name;
    std::string out;
    expand("{headline}\n\n{dateline}", out);
    while (out.size() < wantedLength)
        out += sentences(1 + static_cast<int>(below(4))) + "\n\n";
    expand("{footer}\n{footer}", out);
    std::u16string text;
    decodeUtf8(out, text);
    return text;
}

std::vector<std::u16string> articles(std::size_t count, Density density) {
    Press press(firstSeed, density);
    std::vector<std::u16string> texts;
    texts.reserve(count);
    std::generate_n(std::back_inserter(texts), count, [&] { return press.article(); });
    return texts;
}

std::vector<std::string> inUtf8(const std::vector<std::u16string>& texts) {
    std::vector<std::string> bytes(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        appendUtf8(texts[i], bytes[i]);
    return bytes;
}

} // namespace uhc::bench
