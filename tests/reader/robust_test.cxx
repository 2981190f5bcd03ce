/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/reading.hxx"

#include <gtest/gtest.h>

#include <string>

// A cell may hold anything, megabytes of it. What is asked here is an answer at all: a stage whose work grows
// with the square of the text runs into the time limit of the test, which is a hundred times what the text
// needs.

namespace uhc {
namespace {

struct Piece {
    const char* name;
    std::u16string text; ///< repeated until the text is long
};

void PrintTo(const Piece& piece, std::ostream* out) {
    *out << piece.name;
}

class AnyText : public testing::TestWithParam<Piece> {};

constexpr std::size_t longText = 1'000'000; // characters

TEST_P(AnyText, IsReadToItsEnd) {
    std::u16string text;
    while (text.size() < longText)
        text += GetParam().text;
    const Reading reading = read(text);
    for (const RegionReading& row : reading.regions) {
        for (const auto& answer : {row.coverage, row.activeRate, row.members, row.population, row.target}) {
            if (!answer)
                continue;
            EXPECT_LE(answer->span.start, answer->span.end);
            EXPECT_LE(answer->span.end, text.size());
            EXPECT_LE(answer->sentence.end, text.size());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Repeated, AnyText,
    testing::Values(Piece{"digits", u"1234567890"}, Piece{"points", u"1.1,"}, Piece{"numbers", u"1 "},
                    Piece{"figures", u"97,2 persen 12.345 jiwa Rp 5 miliar 2019 "},
                    Piece{"sentences", u"Ada 97,2 persen dari 12.345 jiwa. "},
                    Piece{"names", u"Kota Cilegon, Kabupaten Lebak, "},
                    Piece{"namesWithFigures",
                          u"Kota Cilegon 97,2 persen, Kabupaten Lebak dan Kota Serang 96 persen, "},
                    Piece{"cues", u"cakupan kepesertaan JKN ditargetkan mencapai minimal anggaran "},
                    Piece{"numberWords", u"sembilan puluh tujuh koma dua juta "},
                    Piece{"dates", u"per 1 Juni 2022 (2/6/2022) "}, Piece{"marks", u"(\"-,;:.!?)"},
                    Piece{"lines", u"\n1\n"}, Piece{"brackets", u"(((("}, Piece{"quotes", u"\"\u201c"},
                    Piece{"thatNumber", u"tiga kabupaten dari jumlah itu 12.345 jiwa "},
                    Piece{"money", u"anggaran Rp 5 miliar atau Rp 6,5 miliar iuran "},
                    Piece{"surrogates", u"\xD800 97,2 persen \xDC00\xDFFF"},
                    Piece{"nothing", std::u16string(10, u'\0')}),
    [](const testing::TestParamInfo<Piece>& one) { return std::string(one.param.name); });

} // namespace
} // namespace uhc
