/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "hostile.hxx"

#include "press.hxx"
#include "reader/regions.hxx"

#include <algorithm>
#include <string_view>

namespace uhc::bench {
namespace {

std::u16string widened(std::string_view ascii) {
    return {ascii.begin(), ascii.end()};
}

std::u16string repeated(std::u16string_view piece, std::size_t length) {
    std::u16string text;
    while (text.size() < length)
        text += piece;
    text.resize(length);
    return text;
}

std::u16string ordinary(std::size_t length) {
    Press press(length);
    std::u16string text;
    while (text.size() < length)
        text += press.article() + u"\n\n";
    text.resize(length);
    return text;
}

std::u16string endless(std::size_t length) {
    std::u16string text = ordinary(length);
    std::replace_if(
        text.begin(), text.end(), [](char16_t c) { return c == u'\n' || c == u'!' || c == u'?'; }, u' ');
    for (std::size_t at = text.find(u". "); at != std::u16string::npos; at = text.find(u". ", at))
        text[at] = u',';
    return text;
}

/// Words in an order that does not repeat soon.
std::u16string shuffled(const std::vector<std::u16string>& words, std::size_t length) {
    std::u16string text;
    for (std::size_t i = 1; text.size() < length; i = i * 48271 % 2147483647)
        text += words[i % words.size()] + u' ';
    text.resize(length);
    return text;
}

std::u16string numberWords(std::size_t length) {
    return shuffled({u"sembilan", u"puluh", u"enam", u"koma", u"satu", u"ratus", u"ribu", u"juta",
                     u"setengah", u"dua", u"belas", u"miliar", u"seratus", u"seperempat", u"tujuh", u"nol"},
                    length);
}

std::u16string regionNames(std::size_t length) {
    static const std::vector<std::u16string> names = [] {
        std::vector<std::u16string> all;
        for (const Region& region : regions())
            all.push_back(widened(region.name));
        return all;
    }();
    return shuffled(names, length);
}

std::u16string figures(std::size_t length) {
    return shuffled({u"96,14 persen", u"397.886 jiwa", u"Rp25 miliar", u"1,8 juta warga", u"2019", u"95%"},
                    length);
}

std::u16string cueWords(std::size_t length) {
    return shuffled({u"terdaftar sebagai peserta JKN", u"menargetkan", u"cakupan kepesertaan", u"anggaran",
                     u"dari jumlah penduduk", u"minimal", u"secara nasional", u"tahun lalu", u"naik",
                     u"tingkat keaktifan", u"PBI APBD", u"lebih dari", u"hampir"},
                    length);
}

} // namespace

const std::vector<Hostile>& hostileTexts() {
    static const std::vector<Hostile> kinds = {
        {"ordinary", ordinary},
        {"one endless sentence", endless},
        {"digits only",
         [](std::size_t length) {
             std::u16string text(length, u'0');
             for (std::size_t i = 0; i < length; ++i)
                 text[i] = static_cast<char16_t>(u'0' + (i * 7 + i / 10) % 10);
             return text;
         }},
        {"1.1.1.1.1", [](std::size_t length) { return repeated(u"1.", length); }},
        {"1 1 1 1 1", [](std::size_t length) { return repeated(u"1 ", length); }},
        {"number words only", numberWords},
        {"region names only", regionNames},
        {"cue words only", cueWords},
        {"figures only", figures},
        {"one cue repeated", [](std::size_t length) { return repeated(u"mencapai ", length); }},
        {"one name repeated",
         [](std::size_t length) { return repeated(u"Kabupaten Kota Bandung Barat ", length); }},
        {"marks only", [](std::size_t length) { return repeated(u"(\"-,;:.", length); }},
        {"line ends only", [](std::size_t length) { return repeated(u"\n", length); }},
        {"one long word", [](std::size_t length) { return repeated(u"kesehatan", length); }},
    };
    return kinds;
}

} // namespace uhc::bench
