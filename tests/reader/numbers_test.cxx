/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "contexts.hxx"

#include <gtest/gtest.h>

#include <optional>

// EXTRACT_NUMBER: for whoever has a column of figures as people write them and wants to add them up.

namespace uhc {
namespace {

struct Number {
    std::string_view text;
    double value;
};

void expectEverywhere(const std::vector<Number>& numbers) {
    for (const Number& number : numbers) {
        for (const Context& context : contexts()) {
            const std::string text =
                std::string(context.before) + std::string(number.text) + std::string(context.behind);
            const std::optional<double> found = readNumber(wide(text));
            ASSERT_TRUE(found) << '"' << text << '"';
            EXPECT_DOUBLE_EQ(*found, number.value) << '"' << text << '"';
            if (*found < number.value || *found > number.value)
                break;
        }
    }
}

TEST(ReadNumber, TheContract) {
    EXPECT_DOUBLE_EQ(*readNumber(u"1,8 juta"), 1800000);
    EXPECT_DOUBLE_EQ(*readNumber(u"Rp25 miliar"), 25e9);
    EXPECT_DOUBLE_EQ(*readNumber(u"96,14 persen"), 0.9614);
    EXPECT_DOUBLE_EQ(*readNumber(u"sembilan"), 9);
    EXPECT_DOUBLE_EQ(*readNumber(u"satu setengah juta"), 1500000);
}

TEST(ReadNumber, Digits) {
    expectEverywhere({{"0", 0},
                      {"7", 7},
                      {"514", 514},
                      {"6821", 6821},
                      {"1.234.567", 1234567},
                      {"1,234,567", 1234567},
                      {"397.886", 397886},
                      {"96,14", 96.14},
                      {"96.14", 96.14},
                      {"0,5", 0.5},
                      {"25.000.000.000,00", 25e9},
                      {"2023", 2023},
                      {"31", 31}});
}

TEST(ReadNumber, ScalesAndUnits) {
    expectEverywhere({{"276 ribu", 276000},
                      {"1,8 jt", 1.8e6},
                      {"2,5 triliun", 2.5e12},
                      {"Rp 2,69 M", 2.69e9},
                      {"Rp1,5 T", 1.5e12},
                      {"IDR 260 billion", 260e9},
                      {"Rp10 miliar 155 juta", 10.155e9},
                      {"1 juta 200 ribu jiwa", 1.2e6},
                      {"98,77 %", 0.9877},
                      {"100%", 1},
                      {"38 provinsi", 38},
                      {"12.450 KK", 12450},
                      {"127 tahun", 127},
                      {"30 hari", 30}});
}

TEST(ReadNumber, Words) {
    expectEverywhere({{"nol", 0},
                      {"satu", 1},
                      {"sepuluh", 10},
                      {"sebelas", 11},
                      {"tiga belas", 13},
                      {"dua puluh", 20},
                      {"dua puluh satu", 21},
                      {"seratus", 100},
                      {"seratus tujuh", 107},
                      {"dua ratus lima puluh", 250},
                      {"seribu", 1000},
                      {"seribu dua ratus", 1200},
                      {"dua belas ribu", 12000},
                      {"seratus dua puluh tiga ribu empat ratus lima puluh enam", 123456},
                      {"dua juta tiga ratus ribu", 2.3e6},
                      {"satu setengah persen", 0.015},
                      {"sejuta", 1e6},
                      {"semiliar", 1e9},
                      {"tiga juta", 3e6},
                      {"dua koma lima", 2.5},
                      {"sembilan puluh enam koma satu empat persen", 0.9614},
                      {"setengah", 0.5},
                      {"seperempat", 0.25},
                      {"tiga perempat", 0.75},
                      {"satu setengah", 1.5},
                      {"setengah juta", 500000},
                      {"satu setengah miliar", 1.5e9},
                      {"Sembilan Provinsi", 9},
                      {"twelve", 12}});
}

// The first one, as the description of the function promises.
TEST(ReadNumber, TheFirstOfSeveral) {
    EXPECT_DOUBLE_EQ(*readNumber(u"397.886 jiwa atau 96,14 persen"), 397886);
    EXPECT_DOUBLE_EQ(*readNumber(u"dari 95 persen menjadi 98 persen"), 0.95);
    EXPECT_DOUBLE_EQ(*readNumber(u"25 hingga 30 miliar"), 25e9);
}

TEST(ReadNumber, NothingWhereNoNumberStands) {
    for (const std::u16string_view text : {u"",
                                           u" ",
                                           u"\n",
                                           u"-",
                                           u".",
                                           u",",
                                           u"Rp",
                                           u"%",
                                           u"persen",
                                           u"juta",
                                           u"ribu",
                                           u"miliar rupiah",
                                           u"koma",
                                           u"puluh",
                                           u"puluhan ribu",
                                           u"ratusan juta rupiah",
                                           u"tidak ada",
                                           u"hampir semua warga",
                                           u"Kabupaten Bantul",
                                           u"n/a",
                                           u"\u00BD",
                                           u"\U0001F600",
                                           u"\u4E5D",
                                           u"\xD800",
                                           u"belasan"})
        EXPECT_EQ(readNumber(text), std::nullopt) << std::string(text.begin(), text.end());
}

// A number whose worth nobody can tell is none.
TEST(ReadNumber, NothingWhereTheGroupsAreBroken) {
    EXPECT_EQ(readNumber(u"31.841.3891"), std::nullopt);
    EXPECT_EQ(readNumber(u"1.252.89 jiwa"), std::nullopt);
}

// A blank before the mark, as a page breaks it.
TEST(ReadNumber, ABlankBeforeTheMark) {
    EXPECT_EQ(readNumber(u"195 .2 million"), 195.2e6);
}

} // namespace
} // namespace uhc
