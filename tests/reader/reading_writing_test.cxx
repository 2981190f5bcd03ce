/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// How figures are written, read in a sentence as a user pastes it (figures_test.cxx has every spelling).

namespace uhc {
namespace {

// The percent word was lost in print.
TEST(Writing, WithoutThePercentWord) {
    EXPECT_EQ(answers("Peserta JKN Kabupaten Bangli sudah 96,36 dari jumlah penduduk, kata Bupati Bangli."),
              "Kabupaten Bangli: coverage 0.9636");
}

// Blanks slip into numbers when a page is set.
TEST(Writing, ABlankInTheNumber) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Bangli sudah 82, 64 persen atau 214. 629 jiwa."),
              "Kabupaten Bangli: coverage 0.8264, members 214629");
}

// One text, both marks: 95.51 is no count of nine thousand.
TEST(Writing, PointAndCommaInOneText) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Bangli 98,25%. Tahun lalu kepesertaan itu 95.51 persen."),
              "Kabupaten Bangli: coverage 0.9825");
}

// "3.219.669 juta jiwa" are three million.
TEST(Writing, ADoubledScale) {
    EXPECT_EQ(answers("Peserta JKN di Provinsi Jambi sudah 3.219.669 juta jiwa, kata Gubernur Jambi."),
              "Provinsi Jambi: members 3219669");
}

// "2,1 jiwa": nobody knows what was meant, so nothing is shown.
TEST(Writing, ALostScaleIsNoCount) {
    EXPECT_EQ(answers("Peserta JKN Provinsi Jambi sudah 2,1 jiwa, kata Gubernur Jambi."), "Provinsi Jambi");
}

// 270 million inhabitants of a regency of 270.000.
TEST(Writing, ThreeZerosTooMany) {
    EXPECT_EQ(
        answers(
            "Jumlah penduduk Kabupaten Sinjai 269.989.000 jiwa. Peserta JKN Kabupaten Sinjai 251.230 jiwa."),
        "Kabupaten Sinjai: coverage 0.9305 (computed), members 251230, population 269989");
}

// "sebanyak310.333" is still a number.
TEST(Writing, AWordGluedToTheNumber) {
    EXPECT_EQ(answers("Peserta JKN Kota Ambon sebanyak310.333 jiwa, kata Wali Kota Ambon."),
              "Kota Ambon: members 310333");
}

// A share in words counts like one in digits.
TEST(Writing, InNumberWords) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Ambon sudah sembilan puluh enam koma satu empat persen, kata "
                      "Wali Kota Ambon."),
              "Kota Ambon: coverage 0.9614");
}

// And so does a count.
TEST(Writing, MembersInWords) {
    EXPECT_EQ(answers("Peserta JKN Provinsi Bengkulu satu setengah juta jiwa, kata Gubernur Bengkulu."),
              "Provinsi Bengkulu: members 1500000");
}

// "lebih dari": UHC_STATUS and EXTRACT_QUALIFIER need it.
TEST(Writing, HedgesAbove) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang lebih dari 95 persen, kata wali kota di balai kota."),
              "Kota Bontang: coverage >0.95");
}

// A short line may be an item of a list of criteria, but not when it names the region.
TEST(Writing, HedgesAboveInATitle) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang lebih dari 95 persen"), "Kota Bontang: coverage >0.95");
}

// "hampir 98 persen" has not reached 98 %.
TEST(Writing, HedgesBelow) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang hampir 98 persen."), "Kota Bontang: coverage <0.98");
}

// "sekitar".
TEST(Writing, HedgesAbout) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang sekitar 60 persen."), "Kota Bontang: coverage ~0.6");
}

// "95 persen lebih": the hedge behind the figure.
TEST(Writing, HedgesBehind) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang 95 persen lebih, kata wali kota."),
              "Kota Bontang: coverage >0.95");
}

// English articles: point decimals, comma groups, "Bandung City".
TEST(Writing, English) {
    EXPECT_EQ(
        answers("BANDUNG – JKN membership coverage in Bandung City stands at 99.2 percent, or 2,512,388 "
                "residents, Mayor Andi Pratama said. The city has set aside Rp25.5 billion for JKN."),
        "Kota Bandung: coverage 0.992, members 2512388, budget 25500000000");
}

// And a province named like another one with a direction.
TEST(Writing, EnglishNotYet) {
    EXPECT_EQ(answers("In West Papua Province 96.8 percent of residents are registered with JKN. Not all of "
                      "them are active: only 77.6 percent are active."),
              "Provinsi Papua Barat: coverage 0.968, active 0.776");
}

// A blank where the thousands' dot should be, only before persons and behind no other number.
TEST(Writing, BlanksBetweenGroupsOfDigits) {
    EXPECT_EQ(answers("Peserta JKN Kota Batu 206 221 jiwa."), "Kota Batu: members 206221");
    EXPECT_EQ(answers("Peserta JKN Kota Depok 1 206 221 jiwa."), "Kota Depok: members 1206221");
    EXPECT_EQ(answers("Di 24 puskesmas Kota Batu 206 dokter melayani 206.221 peserta JKN."),
              "Kota Batu: members 206221");
}

// "2 koma 8 juta", "240 an ribu": as one speaks.
TEST(Writing, NumbersAsSpoken) {
    EXPECT_EQ(answers("Peserta JKN Kalimantan Selatan 2 koma 8 juta orang."),
              "Provinsi Kalimantan Selatan: members 2800000");
    EXPECT_EQ(answers("Sekitar 240 an ribu penduduk Kabupaten Tabalong disensus untuk JKN."),
              "Kabupaten Tabalong: population ~240000");
}

// Two shares of a cost are no range.
TEST(Writing, ARatio) {
    EXPECT_EQ(
        answers("Kota Bekasi membayar JKN dengan alokasi 60-40 persen bersama provinsi bagi peserta JKN."),
        "Kota Bekasi");
}

} // namespace
} // namespace uhc
