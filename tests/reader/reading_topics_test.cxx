/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// What a share or a count is of: those registered, the active among them, a segment, those who are missing,
// or something else altogether.

namespace uhc {
namespace {

// Those without JKN are no members.
TEST(Topics, TheUnregisteredInTheHeadline) {
    EXPECT_EQ(answers("157.993 Warga Jember Belum Punya JKN\n"
                      "\n"
                      "Bupati Jember mengatakan 157.993 warga belum terdaftar sebagai peserta JKN. Petugas "
                      "akan mendatangi mereka."),
              "Kabupaten Jember");
}

// What is missing is not the coverage, though it stands in its words.
TEST(Topics, TheRestIsNotTheCoverage) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Kudus 97,2 persen. Tersisa 2,8 persen yang belum terdaftar, "
                      "kata Bupati Kudus."),
              "Kabupaten Kudus: coverage 0.972");
}

// Nor is the coverage reckoned from what is missing: nobody said what it is missing from.
TEST(Topics, OnlyTheRest) {
    EXPECT_EQ(answers("Tinggal 3 persen warga Kabupaten Kudus yang belum terdaftar JKN, kata Bupati Kudus."),
              "Kabupaten Kudus");
}

// None of the segments is the total, and the text does not add them up.
TEST(Topics, SegmentsAreNotTheMembers) {
    EXPECT_EQ(answers("Peserta JKN Kabupaten Demak terdiri atas PBI APBN 412.300 jiwa, PBI APBD 98.214 jiwa, "
                      "PPU 201.877 jiwa, PBPU 154.466 jiwa dan BP 9.120 jiwa."),
              "Kabupaten Demak");
}

// The total is; the shares in brackets are shares of the members.
TEST(Topics, SegmentsBehindTheirTotal) {
    EXPECT_EQ(
        answers(
            "Jumlah peserta JKN Kabupaten Demak 875.977 jiwa. Rinciannya PBI APBN 412.300 jiwa (47,1 "
            "persen), PBI APBD 98.214 jiwa (11,2 persen), PPU 201.877 jiwa (23 persen), dan sisanya PBPU."),
        "Kabupaten Demak: members 875977");
}

// "Cakupan keaktifan" is a rate of active members.
TEST(Topics, ActiveRateInCoveragesWords) {
    EXPECT_EQ(answers("Cakupan keaktifan peserta JKN Kabupaten Demak 77,18 persen. Cakupan kepesertaannya "
                      "97,4 persen."),
              "Kabupaten Demak: coverage 0.974, active 0.7718");
}

// 81,8 % active of a coverage that the text does not give.
TEST(Topics, OnlyAnActiveRate) {
    EXPECT_EQ(answers("Dari seluruh peserta JKN di Kota Pekalongan, 81,8 persen berstatus aktif, kata Wali "
                      "Kota Pekalongan."),
              "Kota Pekalongan: active 0.818");
}

// 18,2 % inactive is no active rate of 18,2 %.
TEST(Topics, InactiveIsNoActiveRate) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Pekalongan 98,1 persen, tetapi 18,2 persen peserta nonaktif, "
                      "kata Wali Kota Pekalongan."),
              "Kota Pekalongan: coverage 0.981");
}

// Poverty, absorption, firms, a survey: every share of the text, and none is the coverage.
TEST(Topics, SharesOfOtherThings) {
    EXPECT_EQ(
        answers("Bupati Blora bicara soal JKN. Angka kemiskinan Blora 11,2 persen. Serapan anggaran 77,01 "
                "persen. Sebanyak 62,7 persen badan usaha patuh. Kesadaran warga 80 persen menurut survei."),
        "Kabupaten Blora");
}

// 95 % of the kabupaten are not 95 % of the people.
TEST(Topics, ShareOfRegions) {
    EXPECT_EQ(answers("Sebanyak 95 persen kabupaten dari seluruh Indonesia sudah UHC. Kepesertaan JKN Kota "
                      "Batu 99,2 persen."),
              "Kota Batu: coverage 0.992");
}

// BPJS Ketenagakerjaan insures workers against accidents: its members are not JKN's.
TEST(Topics, AnotherInsurance) {
    EXPECT_EQ(answers("Peserta BPJS Ketenagakerjaan di Kota Bontang 41.204 orang. Cakupan BPJS "
                      "Ketenagakerjaan baru 48,6 persen."),
              "Kota Bontang");
}

// A village's share is not its regency's.
TEST(Topics, AVillagesShare) {
    EXPECT_EQ(answers("Di Desa Sukamaju 99,5 persen warga terdaftar JKN. Kepesertaan JKN Kabupaten Kendal "
                      "94,2 persen, kata Bupati Kendal."),
              "Kabupaten Kendal: coverage 0.942");
}

// Members of a regional scheme are a part.
TEST(Topics, JkbmAndJamkesdaAreParts) {
    EXPECT_EQ(answers("Sebanyak 15.446 warga Kabupaten Badung menjadi peserta Jamkesda. Peserta JKN "
                      "Kabupaten Badung 488.120 jiwa."),
              "Kabupaten Badung: members 488120");
}

// So is "UHC 89,65 persen peserta aktif".
TEST(Topics, ActiveMembersInCoveragesWords) {
    EXPECT_EQ(answers("UHC Kabupaten Demak 89,65 persen peserta aktif, kata Bupati Demak."),
              "Kabupaten Demak: active 0.8965");
}

// Two rates of one sentence, each under its own name.
TEST(Topics, ActiveInhabitantsAreNoCoverage) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Demak 98,4 persen penduduk, dengan keaktifan 81,45 persen."),
              "Kabupaten Demak: coverage 0.984, active 0.8145");
}

// "kurang 21 persen" is what is missing.
TEST(Topics, AShortfall) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Demak masih kurang 21 persen, kata Bupati Demak."),
              "Kabupaten Demak");
}

// Dead cards: neither coverage nor active rate.
TEST(Topics, NineHundredths) {
    EXPECT_EQ(answers("Kartu JKN 9,12 persen warga Kabupaten Demak tidak menyala, kata Bupati Demak."),
              "Kabupaten Demak");
}

// Households are no persons.
TEST(Topics, Households) {
    EXPECT_EQ(answers("Sebanyak 12.450 KK di Kabupaten Demak terdaftar JKN, kata Bupati Demak."),
              "Kabupaten Demak");
}

// Pupils at a meeting and visits to clinics are counts near the word JKN, and no members.
TEST(Topics, ParticipantsOfAMeeting) {
    EXPECT_EQ(answers("Sosialisasi JKN di Kabupaten Demak diikuti 1.250 siswa. Ada 2.918 kunjungan peserta "
                      "JKN ke puskesmas."),
              "Kabupaten Demak");
}

} // namespace
} // namespace uhc
