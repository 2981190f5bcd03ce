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
        {"", ""},                                  // the cell holds nothing else
        {"Tercatat ", " sampai hari ini"},         // a sentence
        {"tercatat ", "."},                        //
        {"Ada ", ", kata lurah"},                  //
        {"Angkanya: ", "; sisanya menyusul"},      //
        {"angkanya (", ") diumumkan"},             // brackets
        {"(", ")."},                               //
        {"angkanya [", "]"},                       //
        {"Ia menyebut \"", "\" dua kali"},         // quotes, straight
        {"Ia menyebut \u201C", "\u201D dua kali"}, // and curly
        {"\u2018", "\u2019"},                      //
        {"Baris pertama\n", "\nbaris ketiga"},     // lines
        {"Baris pertama\r\n", "\r\nBaris ketiga"}, //
        {"Baris\u2028", "\u2028Baris"},            //
        {"angka\u00A0", "\u00A0tadi"},             // blanks that are none to the eye
        {"angka\u0001", "\u0001tadi"},             // a tab, as Calc hands it over
        {"angka\t", "\ttadi"},                     //
        {"* ", " *"},                              // lists
        {"\u2022 ", ""},                           //
        {"\u2013 ", " \u2013 kata lurah"},         // dashes
        {"Simak angkanya\u2026 ", "!"},            //
        {"\U0001F600 ", " \U0001F600"},            // two UTF-16 units that are one character
        {"Warga sangat antusias. ", ". Lurah pun lega."},
    };
    return all;
}

} // namespace uhc
