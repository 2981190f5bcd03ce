/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/tokens.hxx"

#include <array>
#include <bit>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc {
namespace {

enum class Class : std::uint8_t { Blank, LineEnd, Letter, Digit, Mark };

constexpr std::array<Class, 256> classes = [] {
    std::array<Class, 256> table{};
    for (auto& entry : table)
        entry = Class::Mark;
    table[static_cast<unsigned char>(' ')] = Class::Blank;
    table[static_cast<unsigned char>(FoldedText::placeholder)] = Class::Blank;
    table[static_cast<unsigned char>('\n')] = Class::LineEnd;
    table[0] = Class::LineEnd; // the padding ends every scan
    for (int letter = 'a'; letter <= 'z'; ++letter)
        table[static_cast<std::size_t>(letter)] = Class::Letter;
    for (int digit = '0'; digit <= '9'; ++digit)
        table[static_cast<std::size_t>(digit)] = Class::Digit;
    return table;
}();

Class classOf(char byte) { return classes[static_cast<unsigned char>(byte)]; }

/// Where the runs of letters end. A loop over the letters of a word ends at another place each time, which the
/// processor cannot foresee; a bit for each byte tells it at once.
class LetterRuns {
public:
    explicit LetterRuns(const FoldedText& folded) : letters(folded.size() / 64 + 2) {
        const char* bytes = folded.data();
        const std::size_t size = folded.size();
        std::size_t at = 0;
#if defined(__SSE2__)
        const __m128i belowA = _mm_set1_epi8('a' - 1);
        const __m128i beyondZ = _mm_set1_epi8('z' + 1);
        for (; at + 64 <= size; at += 64) {
            std::uint64_t bits = 0;
            for (unsigned part = 0; part < 4; ++part) {
                const __m128i block =
                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + at + part * std::size_t{16}));
                const __m128i isLetter = _mm_and_si128(_mm_cmpgt_epi8(block, belowA), _mm_cmplt_epi8(block, beyondZ));
                bits |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(isLetter)))
                        << (16 * part);
            }
            letters[at / 64] = bits;
        }
#endif
        for (; at < size; ++at)
            letters[at / 64] |= std::uint64_t{classOf(bytes[at]) == Class::Letter} << (at % 64);
    }

    /// One behind the last letter of the run that `at` is in.
    std::uint32_t endOf(std::uint32_t at) const {
        const std::uint64_t others = ~letters[at / 64] >> (at % 64);
        if (others != 0)
            return at + static_cast<std::uint32_t>(std::countr_zero(others));
        std::uint32_t word = at / 64 + 1;
        while (~letters[word] == 0)
            ++word;
        return word * 64 + static_cast<std::uint32_t>(std::countr_one(letters[word]));
    }

private:
    std::vector<std::uint64_t> letters; ///< bit n: byte n is a letter; the last word has none
};

} // namespace

std::vector<Token> tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon) {
    std::vector<Token> tokens;
    tokens.reserve(folded.size() / 5 + 16);
    const LetterRuns runs(folded);
    const char* bytes = folded.data();
    const auto size = static_cast<std::uint32_t>(folded.size());
    bool afterBlank = true;
    std::uint32_t at = 0;
    while (at < size) {
        const std::uint32_t start = at;
        Token token;
        token.start = start;
        token.afterBlank = afterBlank;
        afterBlank = false;
        switch (classOf(bytes[at])) {
        case Class::Blank:
            ++at;
            afterBlank = true;
            continue;
        case Class::LineEnd:
            ++at;
            afterBlank = true;
            if (!tokens.empty() && tokens.back().isMark('\n')) {
                tokens.back().end = at;
                continue;
            }
            token.mark = '\n';
            break;
        case Class::Letter: {
            at = runs.endOf(at);
            while (bytes[at] == '\'' && classOf(bytes[at + 1]) == Class::Letter)
                at = runs.endOf(at + 1);
            token.kind = TokenKind::Word;
            const FoundWord found = lexicon.find(bytes + start, at - start);
            token.lexeme = found.lexeme;
            token.suffixed = found.suffixed;
            token.capital = article[start] < u'a' && article[start] >= u'A';
            token.end = at;
            tokens.push_back(token);
            if (bytes[at] == ' ') { // nearly always
                ++at;
                afterBlank = true;
            } else if ((bytes[at] == '-' || bytes[at] == '/') && classOf(bytes[at + 1]) == Class::Letter) {
                ++at;
            }
            continue;
        }
        case Class::Digit:
            do
                ++at;
            while (classOf(bytes[at]) == Class::Digit ||
                   ((bytes[at] == '.' || bytes[at] == ',') && classOf(bytes[at + 1]) == Class::Digit));
            token.kind = TokenKind::Number;
            break;
        case Class::Mark:
            do
                ++at;
            while (at < size && bytes[at] == bytes[start]);
            token.mark = bytes[start];
            break;
        }
        token.end = at;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace uhc
