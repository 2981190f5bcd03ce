/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "sample.hxx"

#include <string>
#include <string_view>
#include <vector>

namespace uhc {

/// What may stand around a figure or a date without changing it.
struct Context {
    std::string_view before;
    std::string_view behind;
};

inline const std::vector<Context>& contexts() {
    static const std::vector<Context> all = {
        {"", ""}, // the cell holds nothing else
        // sentences
        {"Tercatat ", " sampai hari ini"},
        {"tercatat ", "."},
        {"Ada ", ", kata lurah"},
        {"Angkanya: ", "; sisanya menyusul"},
        {"Warga sangat antusias. ", ". Lurah pun lega."},
        {"Simak angkanya\u2026 ", "!"},
        // brackets, quotes, dashes, lists
        {"angkanya (", ") diumumkan"},
        {"(", ")."},
        {"angkanya [", "]"},
        {"Ia menyebut \"", "\" dua kali"},
        {"Ia menyebut \u201C", "\u201D dua kali"},
        {"\u2018", "\u2019"},
        {"\u2013 ", " \u2013 kata lurah"},
        {"* ", " *"},
        {"\u2022 ", ""},
        // lines
        {"Baris pertama\n", "\nbaris ketiga"},
        {"Baris pertama\r\n", "\r\nBaris ketiga"},
        {"Baris\u2028", "\u2028Baris"},
        // blanks that are none to a program; Calc hands a tab over as U+0001
        {"angka\u00A0", "\u00A0tadi"},
        {"angka\u0001", "\u0001tadi"},
        {"angka\t", "\ttadi"},
        // a character of two UTF-16 units
        {"\U0001F600 ", " \U0001F600"},
    };
    return all;
}

} // namespace uhc
