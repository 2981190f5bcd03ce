/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "jsontext.hxx"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace uhc::cli {
namespace {

bool needsEscape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(char c, std::string& out) {
    constexpr std::string_view named = "\"\"\\\\\bb\ff\nn\rr\tt"; // a character and the letter of its escape
    constexpr std::string_view hex = "0123456789abcdef";
    for (std::size_t i = 0; i < named.size(); i += 2)
        if (named[i] == c) {
            out += '\\';
            out += named[i + 1];
            return;
        }
    out += "\\u00";
    out += hex[static_cast<unsigned char>(c) >> 4];
    out += hex[static_cast<unsigned char>(c) & 0xF];
}

} // namespace

void appendJsonString(std::string_view text, std::string& out) {
    out += '"';
    std::size_t plain = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (needsEscape(text[at])) {
            out += text.substr(plain, at - plain);
            appendEscaped(text[at], out);
            plain = at + 1;
        }
    out += text.substr(plain);
    out += '"';
}

void appendNumber(double value, std::string& out) {
    if (!std::isfinite(value))
        return;
    constexpr double exact = 9007199254740992; // up to here every whole number is a double
    char digits[64];
    char* const last = digits + sizeof digits;
    const double size = std::fabs(value);
    if (size <= exact && std::trunc(value) == value)
        out.append(digits, std::to_chars(digits, last, static_cast<std::int64_t>(value)).ptr);
    else if (size >= 1e-7 && size <= exact)
        out.append(digits, std::to_chars(digits, last, value, std::chars_format::fixed).ptr);
    else
        out.append(digits, std::to_chars(digits, last, value, std::chars_format::scientific).ptr);
}

} // namespace uhc::cli
