/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/fold.hxx"

#include <algorithm>
#include <array>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {
namespace {

constexpr std::string_view accentsFromC0 = "aaaaaaaceeeeiiiidnooooo*ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy";
static_assert(accentsFromC0.size() == 64);

char foldAscii(char16_t unit) {
    if (unit >= u'A' && unit <= u'Z')
        return static_cast<char>(unit + 32);
    if (unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f')
        return '\n';
    return unit < 0x20 ? ' ' : static_cast<char>(unit); // Calc hands a tab over as U+0001
}

char foldOther(char16_t unit) {
    if (unit >= 0xC0 && unit <= 0xFF)
        return accentsFromC0[unit - 0xC0u];
    if (unit >= 0xFF01 && unit <= 0xFF5E)
        return foldAscii(static_cast<char16_t>(unit - 0xFEE0));
    if ((unit >= 0x2000 && unit <= 0x200F) || unit == 0x00A0 || unit == 0x202F || unit == 0x205F ||
        unit == 0x3000 || unit == 0xFEFF || unit == 0x00AD)
        return ' ';
    if ((unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212)
        return '-';
    switch (unit) {
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return '\n';
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x02BC:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x00AB:
    case 0x00BB:
        return '"';
    case 0x2022:
    case 0x00B7:
    case 0x25CF:
    case 0x25AA:
        return '*';
    case 0x2026:
        return '.';
    default:
        return FoldedText::placeholder;
    }
}

char fold(char16_t unit) {
    return unit < 0x7F ? foldAscii(unit) : foldOther(unit);
}

bool isLetterOf(std::u16string_view article, std::size_t at) {
    const char byte = at < article.size() ? fold(article[at]) : ' ';
    return byte >= 'a' && byte <= 'z';
}

/// "MAKASSAR—Peserta": no hyphen of one word.
char foldAt(std::u16string_view article, std::size_t at) {
    if (article[at] == 0x2014 && isLetterOf(article, at + 1) && isLetterOf(article, at - 1))
        return '~';
    return fold(article[at]);
}

constexpr std::size_t longestTag = 2000; // characters; attributes of links are long

bool isLetter(char byte) {
    return byte >= 'a' && byte <= 'z';
}

/// Whether a tag ends a line: "</p>", "<br/>", "<li>", "<h2 class=...>", but not "<b>" or "<a href=...>".
bool endsLine(std::string_view tag) {
    constexpr std::array<std::string_view, 15> names = {
        "p", "br", "div", "li", "ul", "ol", "tr", "td", "th", "h1", "h2", "h3", "h4", "figure", "figcaption"};
    const std::size_t first = tag.starts_with('/') ? 1 : 0;
    const std::size_t end = std::min(tag.find_first_of(" /\n", first), tag.size());
    return std::find(names.begin(), names.end(), tag.substr(first, end - first)) != names.end();
}

/// What was copied as source of a page: its tags become blanks or line ends.
void blankTags(char* folded, std::size_t size) {
    const std::string_view text(folded, size);
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t first = at + 1 < size && folded[at + 1] == '/' ? at + 2 : at + 1;
        if (first >= size || !isLetter(folded[first]))
            continue;
        const std::size_t end = text.substr(0, std::min(size, at + longestTag)).find_first_of("<>", first);
        if (end == std::string_view::npos || folded[end] != '>')
            continue;
        const bool line = endsLine(text.substr(at + 1, end - at - 1));
        std::fill(folded + at, folded + end + 1, ' ');
        if (line)
            folded[at] = '\n';
    }
}

} // namespace

FoldedText::FoldedText(std::u16string_view article)
    : length(article.size()), bytes(std::make_unique_for_overwrite<char[]>(margin + length + padding)) {
    char* const folded = bytes.get() + margin;
    std::fill(bytes.get(), folded, ' ');
    std::fill_n(folded + length, padding, ' ');
    std::size_t at = 0;
#if defined(__SSE2__)
    // Sixteen units at a time, nearly all of which are printable ASCII; the others are looked at one by one.
    const __m128i beyondAscii = _mm_set1_epi16(static_cast<short>(0xFF80));
    const __m128i zero = _mm_setzero_si128();
    for (; at + 16 <= length; at += 16) {
        const auto* units = reinterpret_cast<const __m128i*>(article.data() + at);
        const __m128i low = _mm_loadu_si128(units);
        const __m128i high = _mm_loadu_si128(units + 1);
        const __m128i packed = _mm_packus_epi16(low, high);
        const __m128i ascii = _mm_packs_epi16(_mm_cmpeq_epi16(_mm_and_si128(low, beyondAscii), zero),
                                              _mm_cmpeq_epi16(_mm_and_si128(high, beyondAscii), zero));
        const __m128i printable = _mm_or_si128(_mm_cmpgt_epi8(packed, _mm_set1_epi8(0x1F)),
                                               _mm_cmpeq_epi8(packed, _mm_set1_epi8('\n')));
        const __m128i isUpper = _mm_and_si128(_mm_cmpgt_epi8(packed, _mm_set1_epi8('A' - 1)),
                                              _mm_cmplt_epi8(packed, _mm_set1_epi8('Z' + 1)));
        const __m128i lower = _mm_or_si128(packed, _mm_and_si128(isUpper, _mm_set1_epi8(0x20)));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(folded + at), lower);
        auto others = ~static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(ascii, printable))) & 0xFFFF;
        for (; others != 0; others &= others - 1) {
            const std::size_t other = at + static_cast<unsigned>(std::countr_zero(others));
            folded[other] = foldAt(article, other);
        }
    }
#endif
    for (; at < length; ++at)
        folded[at] = foldAt(article, at);
    blankTags(folded, article.size());
}

} // namespace uhc
