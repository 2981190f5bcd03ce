/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "peers.hxx"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <boost/regex.hpp>
#include <pcre2.h>

#include <stdexcept>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace uhc::bench {

std::size_t countDigits(std::string_view text) {
    std::size_t digits = 0;
    std::size_t at = 0;
#if defined(__SSE2__)
    const __m128i toLowest =
        _mm_set1_epi8(static_cast<char>('0' + 128)); // '0' becomes the lowest signed byte
    const __m128i tenth = _mm_set1_epi8(-128 + 10);
    const __m128i zero = _mm_setzero_si128();
    __m128i sums = zero;
    for (; at + 16 <= text.size(); at += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i isDigit = _mm_cmplt_epi8(_mm_sub_epi8(bytes, toLowest), tenth); // -1 for each digit
        sums = _mm_add_epi64(sums, _mm_sad_epu8(_mm_sub_epi8(zero, isDigit), zero));
    }
    digits = static_cast<std::size_t>(_mm_cvtsi128_si64(sums)) +
             static_cast<std::size_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
#endif
    for (; at < text.size(); ++at)
        digits += text[at] >= '0' && text[at] <= '9';
    return digits;
}

struct BoostSearch::Impl {
    boost::regex pattern{percentPattern};
};

BoostSearch::BoostSearch() : mImpl(std::make_unique<Impl>()) {}
BoostSearch::~BoostSearch() = default;

std::size_t BoostSearch::count(std::string_view text) const {
    std::size_t matches = 0;
    boost::cmatch match;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (boost::regex_search(at, end, match, mImpl->pattern)) {
        ++matches;
        at = match[0].second;
    }
    return matches;
}

struct PcreSearch::Impl {
    pcre2_code* code = nullptr;
    pcre2_match_data* match = nullptr;
};

PcreSearch::PcreSearch() : mImpl(std::make_unique<Impl>()) {
    int error = 0;
    PCRE2_SIZE where = 0;
    mImpl->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(percentPattern), PCRE2_ZERO_TERMINATED, 0,
                                &error, &where, nullptr);
    if (!mImpl->code || pcre2_jit_compile(mImpl->code, PCRE2_JIT_COMPLETE) != 0)
        throw std::runtime_error("PCRE2 cannot compile the pattern to machine code");
    mImpl->match = pcre2_match_data_create_from_pattern(mImpl->code, nullptr);
}

PcreSearch::~PcreSearch() {
    pcre2_match_data_free(mImpl->match);
    pcre2_code_free(mImpl->code);
}

std::size_t PcreSearch::count(std::string_view text) const {
    std::size_t matches = 0;
    PCRE2_SIZE at = 0;
    const auto* subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    while (pcre2_jit_match(mImpl->code, subject, text.size(), at, 0, mImpl->match, nullptr) > 0) {
        ++matches;
        at = pcre2_get_ovector_pointer(mImpl->match)[1];
    }
    return matches;
}

} // namespace uhc::bench
