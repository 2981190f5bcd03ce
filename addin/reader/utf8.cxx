/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/utf8.hxx"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace uhc {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// What may follow a lead byte. The second byte's bounds keep out overlong forms, surrogates and what lies
/// beyond U+10FFFF (Unicode Standard, table 3-7).
struct Lead {
    std::uint8_t first, last;      ///< the lead bytes
    std::uint8_t second, secondTo; ///< the second byte's bounds
    std::uint8_t following;        ///< bytes after the lead
};

constexpr Lead leads[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 1}, {0xE0, 0xE0, 0xA0, 0xBF, 2}, {0xE1, 0xEC, 0x80, 0xBF, 2},
    {0xED, 0xED, 0x80, 0x9F, 2}, {0xEE, 0xEF, 0x80, 0xBF, 2}, {0xF0, 0xF0, 0x90, 0xBF, 3},
    {0xF1, 0xF3, 0x80, 0xBF, 3}, {0xF4, 0xF4, 0x80, 0x8F, 3},
};

const Lead* leadOf(std::uint8_t byte) {
    for (const Lead& lead : leads)
        if (byte >= lead.first && byte <= lead.last)
            return &lead;
    return nullptr;
}

/// The character at `at`, which is moved behind it (or behind the broken sequence).
char32_t decodeOne(std::string_view bytes, std::size_t& at) {
    const auto lead = static_cast<std::uint8_t>(bytes[at++]);
    const Lead* form = leadOf(lead);
    if (!form)
        return replacement;
    char32_t code = lead & (0x3FU >> form->following);
    for (int i = 0; i < form->following; ++i) {
        if (at == bytes.size())
            return replacement;
        const auto next = static_cast<std::uint8_t>(bytes[at]);
        const std::uint8_t low = i == 0 ? form->second : 0x80;
        const std::uint8_t high = i == 0 ? form->secondTo : 0xBF;
        if (next < low || next > high)
            return replacement;
        code = (code << 6) | (next & 0x3FU);
        ++at;
    }
    return code;
}

char16_t* put(char32_t code, char16_t* out) {
    if (code < 0x10000) {
        *out++ = static_cast<char16_t>(code);
        return out;
    }
    code -= 0x10000;
    *out++ = static_cast<char16_t>(0xD800 + (code >> 10));
    *out++ = static_cast<char16_t>(0xDC00 + (code & 0x3FF));
    return out;
}

constexpr std::size_t step = 16;

/// Widens one step of ASCII; false, and nothing written, if there is anything else in it.
bool widenAscii(const char* bytes, char16_t* out) {
    std::uint64_t halves[2];
    unsigned char units[step];
    static_assert(sizeof halves == step);
    std::memcpy(halves, bytes, step);
    if (((halves[0] | halves[1]) & 0x8080808080808080U) != 0)
        return false;
    std::memcpy(units, bytes, step); // a copy, so that the compiler sees that `out` does not overlap it
    for (std::size_t i = 0; i < step; ++i)
        out[i] = units[i];
    return true;
}

} // namespace

void decodeUtf8(std::string_view bytes, std::u16string& text) {
    text.resize(bytes.size());
    char16_t* out = text.data();
    std::size_t at = 0;
    while (at < bytes.size()) {
        // Press text is nearly all ASCII: whole steps of it are widened at once.
        while (bytes.size() - at >= step && widenAscii(bytes.data() + at, out)) {
            out += step;
            at += step;
        }
        const std::size_t stop = bytes.size() - at < step ? bytes.size() : at + step;
        while (at < stop) {
            if (static_cast<signed char>(bytes[at]) >= 0)
                *out++ = static_cast<char16_t>(bytes[at++]);
            else
                out = put(decodeOne(bytes, at), out);
        }
    }
    text.resize(static_cast<std::size_t>(out - text.data()));
}

void appendUtf8(std::u16string_view text, std::string& bytes) {
    const auto continuation = [](char32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char32_t code = text[i];
        if (code >= 0xD800 && code <= 0xDFFF) {
            const bool paired =
                code < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF;
            code = paired ? 0x10000 + ((code - 0xD800) << 10) + (text[++i] - 0xDC00U) : replacement;
        }
        if (code < 0x80) {
            bytes += static_cast<char>(code);
        } else if (code < 0x800) {
            bytes += static_cast<char>(0xC0U | (code >> 6));
            bytes += continuation(code);
        } else if (code < 0x10000) {
            bytes += static_cast<char>(0xE0U | (code >> 12));
            bytes += continuation(code >> 6);
            bytes += continuation(code);
        } else {
            bytes += static_cast<char>(0xF0U | (code >> 18));
            bytes += continuation(code >> 12);
            bytes += continuation(code >> 6);
            bytes += continuation(code);
        }
    }
}

std::string_view withoutByteOrderMark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

} // namespace uhc
