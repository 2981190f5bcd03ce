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

// What "mendaftarkan" is followed by is a batch, unless it is said to be a share of the inhabitants.
TEST(Topics, RegisteredAsAShareOfThePeople) {
    EXPECT_EQ(
        answers("Kota Batu sudah mendaftarkan 206.221 warganya ke JKN, 97,2 persen dari jumlah penduduk."),
        "Kota Batu: coverage 0.972, members 206221");
}

// Who pays which share of the costs.
TEST(Topics, SharesOfCosts) {
    EXPECT_EQ(answers("Untuk peserta JKN Kota Batu, provinsi membantu 20 persen, 80 persen lainnya disiapkan "
                      "pemkot agar "
                      "warga terdaftar."),
              "Kota Batu");
    EXPECT_EQ(answers("Iuran JKN warga Kota Batu 60 persen dari pemprov dan 40 persen dari pemkot."),
              "Kota Batu");
}

// "Pemprov klaim" is no insurance claim; "untuk mengatasi kemiskinan" behind the share is its purpose.
TEST(Topics, ClaimsAndPurposes) {
    EXPECT_EQ(answers("Pemkot Batu klaim 97,2 persen warga Kota Batu sudah tercakup JKN."),
              "Kota Batu: coverage 0.972");
    EXPECT_EQ(answers("Sudah 97,2 persen warga Kota Batu terdaftar JKN sebagai cara mengatasi kemiskinan."),
              "Kota Batu: coverage 0.972");
    EXPECT_EQ(answers("Rasio klaim peserta JKN Kota Batu 80 persen."), "Kota Batu");
}

// Identity cards, fines.
TEST(Topics, IdentityCardsAndFines) {
    EXPECT_EQ(answers("Baru 60 persen warga Kota Batu melakukan perekaman e-KTP, syarat peserta JKN."),
              "Kota Batu");
    EXPECT_EQ(
        answers("Peserta JKN Kota Batu yang menunggak harus membayar denda 5 persen dari total tunggakan."),
        "Kota Batu");
}

// Each figure's word stands behind it.
TEST(Topics, WordsBehindBothFigures) {
    EXPECT_EQ(answers("Kota Batu berada pada angka 98,87 persen untuk kepesertaan JKN dan 82,25 persen untuk "
                      "keaktifan."),
              "Kota Batu: coverage 0.9887, active 0.8225");
}

// What is told of the largest segment behind "dengan" is not what the share is of.
TEST(Topics, ASegmentBehindWith) {
    EXPECT_EQ(
        answers(
            "Capaian program UHC di Kota Batu mencapai 102,9 persen dengan peserta terbanyak dari PBI APBN "
            "sebanyak 102.737 orang."),
        "Kota Batu: coverage 1.029");
}

// "yang terbagi dalam beberapa segmen" leaves the count a total.
TEST(Topics, ATotalDividedIntoSegments) {
    EXPECT_EQ(answers("Total peserta JKN di Kota Batu 206.221 orang, yang terbagi dalam beberapa segmen: PBI "
                      "APBN: 96.034 "
                      "orang."),
              "Kota Batu: members 206221");
}

// "Dari 2,6 juta penduduk yang sudah menjadi peserta": a whole of members; "dibanding 212.161 jiwa penduduk":
// of people.
TEST(Topics, WhatTheWholeCounts) {
    EXPECT_EQ(answers("Dari 206 ribu lebih penduduk Kota Batu yang sudah menjadi peserta BPJS Kesehatan, "
                      "yang aktif hanya "
                      "70,95 persen."),
              "Kota Batu: active 0.7095, members >206000");
    EXPECT_EQ(answers("Peserta JKN Kota Batu pada Maret 2024 206.221 jiwa, dibanding 212.161 jiwa penduduk."),
              "Kota Batu: coverage 0.972 (computed), members 206221, population 212161, as of 2024-03");
}

// "126.010 orang tersebut" were named before, "penambahan penduduk 29 ribu orang" is a change.
TEST(Topics, CountsThatAreNotThePeople) {
    EXPECT_EQ(
        answers(
            "Pusat mencoret 126.010 orang peserta JKN di Kota Batu. Jaminan dari 126.010 orang tersebut jadi "
            "tanggungan pemkot."),
        "Kota Batu");
    EXPECT_EQ(
        answers("Penambahan jumlah penduduk sekitar 29 ribu orang menurunkan kepesertaan JKN Kota Batu."),
        "Kota Batu");
}

// English: a million without its unit, "total population of".
TEST(Topics, EnglishMillions) {
    EXPECT_EQ(
        answers(
            "In Indonesia the number of participants of JKN is around 117 million, out of Indonesia's total "
            "population of 240 million."),
        "Indonesia: coverage ~0.4875 (computed), members ~117000000, population 240000000");
}

// The province's own scheme is how the coverage came about.
TEST(Topics, ThanksToAScheme) {
    EXPECT_EQ(answers("Jaminan kesehatan di Kabupaten Aceh Tamiang pada April 2017 hampir 97 persen berkat "
                      "program JKA."),
              "Kabupaten Aceh Tamiang: coverage <0.97, as of 2017-04");
}

// What people have besides JKN, who they are, how they were sorted.
TEST(Topics, SharesAndCountsOfSomethingElse) {
    EXPECT_EQ(answers("Untuk JKN, 100 persen penduduk Kota Batu telah memiliki Nomor Induk Kependudukan."),
              "Kota Batu");
    EXPECT_EQ(answers("Peserta JKN Kota Batu didominasi pendatang, sekitar 60 persen."), "Kota Batu");
    EXPECT_EQ(
        answers("Pemkot Batu memeriksa 18.037 jiwa warga yang masuk desil 1 sampai 5 agar terdaftar JKN."),
        "Kota Batu");
}

// "Dari P persen yang terdaftar, baru Q persen yang aktif atau 2 jutaan".
TEST(Topics, TheActiveAmongTheRegistered) {
    EXPECT_EQ(answers("Dari 97,2 persen warga Kota Batu yang telah terdaftar JKN, baru 65,49 persen yang "
                      "aktif atau berkisar "
                      "130 ribuan."),
              "Kota Batu: coverage 0.972, active 0.6549");
}

// "5.958.558 total jumlah penduduk" are the people though no unit stands with the number.
TEST(Topics, PeopleWithTheirWordFurtherBehind) {
    EXPECT_EQ(answers("Artinya, dari 212.161 total jumlah penduduk Kota Batu, baru 62,33 persen yang sudah "
                      "terdaftar JKN."),
              "Kota Batu: coverage 0.6233, population 212161");
}

// Shares of the people of something else, with no word of JKN near them.
TEST(Topics, SharesOfThePeopleWithoutAWordOfInsurance) {
    EXPECT_EQ(
        answers("Peserta JKN Kota Batu 206.221 jiwa.\nKota itu ramai sekali pada akhir pekan. Hawanya sejuk. "
                "Apelnya manis. Jalannya menanjak.\nSekitar 60 persen dari "
                "jumlah penduduk bekerja di kebun apel.\nSudah 99 persen warga kota itu punya sumur."),
        "Kota Batu: members 206221");
}

// "dari sebanyak N penduduk" is the whole, not the members.
TEST(Topics, TheWholeBehindItsCount) {
    EXPECT_EQ(answers("Sebanyak 97,2 persen dari sebanyak 212.161 penduduk Kota Batu telah memiliki jaminan "
                      "kesehatan."),
              "Kota Batu: coverage 0.972, population 212161");
}

// Who says so stands between the count and its words, a date in it or not.
TEST(Topics, AsidesOfWhoSaysSo) {
    EXPECT_EQ(
        answers(
            "Sebanyak 206.221 jiwa penduduk, catat Kota Batu, telah terdaftar sebagai peserta Program JKN."),
        "Kota Batu: members 206221");
    EXPECT_EQ(answers("Jumlah peserta aktif BPJS Kesehatan di Kota Batu, menurut data per 1 Februari 2026, "
                      "mencapai 173.145 jiwa "
                      "atau 87,69% dari total penduduk."),
              "Kota Batu: active 0.8769");
}

// Applicants, those subsidised, those who are left.
TEST(Topics, ApplicantsAndTheSubsidised) {
    EXPECT_EQ(
        answers("Dari yang mengajukan kepesertaan JKN di Kota Batu, yang lolos 40 persen atau 1.770 jiwa."),
        "Kota Batu");
    EXPECT_EQ(answers("Sebanyak 74.161 orang warga Kota Batu masuk BPJS dan mendapat subsidi pemkot."),
              "Kota Batu");
    EXPECT_EQ(answers("Cakupan kepesertaan JKN di Kota Batu 88,69% dari total jumlah penduduk sehingga "
                      "tersisa sekitar 6.148 jiwa "
                      "yang belum masuk program JKN."),
              "Kota Batu: coverage 0.8869");
}

// An article on both insurances: what is said of that of workers stays out, what is said of JKN does not.
TEST(Topics, TheInsuranceOfWorkersInAnArticleOnBoth) {
    EXPECT_EQ(answers("Di Kota Batu peserta JKN 96,2 persen penduduk, kata Wali Kota Batu. Kepala BPJS "
                      "Ketenagakerjaan juga hadir. Ia menyebut kepesertaan pekerja di Kota Batu baru 41,5 "
                      "persen. Bagi BPJS Ketenagakerjaan itu 38.210 jiwa."),
              "Kota Batu: coverage 0.962");
    EXPECT_EQ(
        answers("Kantor BPJS dan BPJS Ketenagakerjaan di Kota Batu kini satu atap. Peserta BPJS Kota Batu "
                "214.300 jiwa."),
        "Kota Batu: members 214300");
}

// A clause that narrows the people down: these are not all of them.
TEST(Topics, PeopleOfAClauseAreNoPopulation) {
    EXPECT_EQ(answers("Di Kota Batu jumlah penduduk yang tertampung dalam program JKN itu 41.500 jiwa."),
              "Kota Batu");
    EXPECT_EQ(answers("Soal JKN, jumlah penduduk Kota Batu yang berdomisili tetap 221.700 jiwa."),
              "Kota Batu: population 221700");
}

// Parts of a count are no total.
TEST(Topics, WhatACountConsistsOf) {
    EXPECT_EQ(answers("Jumlah peserta JKN Kota Batam yang dicoret 55.739 jiwa. Jumlah tersebut terdiri dari "
                      "49.703 peserta di kota dan 6.036 peserta di pulau."),
              "Kota Batam");
}

// The whole of a segment is a segment.
TEST(Topics, TheBaseOfASegment) {
    EXPECT_EQ(answers("Kementerian menonaktifkan 7.000 dari sekitar 21 ribu peserta PBI di Kabupaten Ogan "
                      "Komering Ulu."),
              "Kabupaten Ogan Komering Ulu");
}

// Arithmetic proves a part of the people, the words say which.
TEST(Topics, AProvenPartThatIsActive) {
    EXPECT_EQ(
        answers("Dari 184.893 jiwa penduduk Kota Tebing Tinggi, 184.318 jiwa atau 99,69 persen terdaftar "
                "JKN. Cakupan kepesertaan aktif 85,15 persen atau 157.430 jiwa."),
        "Kota Tebing Tinggi: coverage 0.9969, active 0.8515, members 184318, population 184893");
}

// What people said who were asked is no share of the members.
TEST(Topics, SharesOfThoseAsked) {
    EXPECT_EQ(answers("Kota Batu: peserta JKN membayar iuran tertib. Ada survei tentang itu. Hanya 23 persen "
                      "yang tidak mau."),
              "Kota Batu");
}

// People whom somebody set apart are not all of them.
TEST(Topics, TheWholeOfAQuota) {
    EXPECT_EQ(
        answers("Dari 58 ribu jiwa yang dialokasikan untuk Kota Dumai, baru 5.130 orang mendaftar JKN."),
        "Kota Dumai");
    EXPECT_EQ(answers("Di Kabupaten Bekasi baru 300.000 warga yang masuk JKN dari kuota 468.000 warga."),
              "Kabupaten Bekasi");
}

// Those whom an amount of money is for.
TEST(Topics, WhomTheMoneyIsFor) {
    EXPECT_EQ(answers("Dari APBN ada Rp300 miliar bagi JKN untuk sekitar 600 ribu peserta di DKI Jakarta."),
              "Provinsi DKI Jakarta");
}

// The active ones as a share of all people: neither the members nor the coverage, and the whole is the
// people.
TEST(Topics, ActiveMembersOfAllPeople) {
    EXPECT_EQ(answers("Peserta aktif JKN Kabupaten Dompu sebanyak 228.042 jiwa atau 81,48 persen dari total "
                      "jumlah pendudukan Dompu sebanyak 279.884 jiwa, kata Bupati Dompu."),
              "Kabupaten Dompu: active 0.8148, population 279884");
}

// What stands behind a range is said of both its ends.
TEST(Topics, BothEndsOfARange) {
    EXPECT_EQ(answers("Bupati Dompu melaporkan jumlah kepesertaan JKN, masih ada 70-80 ribu warga belum "
                      "tercatat sebagai peserta JKN."),
              "Kabupaten Dompu");
}

// Those in and those outside make up the people, whatever words stand with the whole; the active and the
// inactive make up the members.
TEST(Topics, WhatTwoCountsMakeUp) {
    EXPECT_EQ(
        answers("Jumlah jiwa di Kabupaten Dompu, dari data BPJS Kesehatan yang masuk ke dinas, ada 279.884 "
                "jiwa. Yang sudah terdaftar atau punya kartu BPJS 228.042 jiwa, yang belum terdaftar 51.842 "
                "jiwa."),
        "Kabupaten Dompu: coverage 0.8148 (computed), members 228042, population 279884");
    EXPECT_EQ(answers("Di Kabupaten Dompu 279.884 warga terdaftar JKN. Peserta yang tercatat 228.042 jiwa, "
                      "sedangkan peserta tidak aktif 51.842 jiwa."),
              "Kabupaten Dompu: members 279884");
}

// How many live in a region today tells the members of all of it from those of a part: Kabupaten Dompu has
// some 270,000 inhabitants.
TEST(Topics, FewerThanCouldBeAll) {
    EXPECT_EQ(answers("Peserta JKN Kabupaten Dompu 43.484 jiwa, kata Bupati Dompu."), "Kabupaten Dompu");
    EXPECT_EQ(answers("Peserta JKN Kabupaten Dompu 143.484 jiwa, kata Bupati Dompu."),
              "Kabupaten Dompu: members 143484");
    EXPECT_EQ(answers("Peserta JKN Kabupaten Dompu 1.143.484 jiwa, kata Bupati Dompu."), "Kabupaten Dompu");
    EXPECT_EQ(answers("Penduduk Kabupaten Dompu 72.460 jiwa, peserta JKN 143.484 jiwa, kata Bupati Dompu."),
              "Kabupaten Dompu: members 143484");
}

// The segments told behind it make up all members, whichever scheme is named beside.
TEST(Topics, TheSegmentsMakeUpAll) {
    EXPECT_EQ(answers("Jumlah peserta JKN-KIS dan Jamkesda di Kabupaten Asmat 108.000 jiwa, terdiri dari 60 "
                      "ribu peserta "
                      "KIS, 20 ribu peserta mandiri dan 28 ribu peserta Jamkesda."),
              "Kabupaten Asmat: members 108000");
    EXPECT_EQ(answers("Dari kuota peserta PBPU JKN di Kabupaten Asmat 59.262, terealisasi 57.372 dan sisa "
                      "1.890 peserta."),
              "Kabupaten Asmat");
}

// The word behind each mark says what it is of.
TEST(Topics, TheWordBehindEachMark) {
    EXPECT_EQ(answers("Keaktifan peserta JKN Kabupaten Tegal hanya 59 persen. Standarnya 98 persen "
                      "kepesertaan dengan 80 "
                      "persen keaktifan iuran."),
              "Kabupaten Tegal: active 0.59, threshold 0.98");
}

// How many live there stands behind a name or a register; how many are still needed are no members.
TEST(Topics, PeopleBehindNames) {
    EXPECT_EQ(
        answers("Dari penduduk Kabupaten Tulungagung sekitar 1,2 juta itu, yang memiliki kepesertaan JKN "
                "baru 69,3 persen."),
        "Kabupaten Tulungagung: coverage 0.693, population ~1200000");
    EXPECT_EQ(
        answers("UHC artinya masyarakat Pandeglang yang sudah tercover JKN, sementara kalau melihat data "
                "kependudukan 1.386.498 orang."),
        "Kabupaten Pandeglang: population 1386498");
    EXPECT_EQ(answers("Keikutsertaan JKN Kabupaten Serang masih rendah, butuh 380 ribu untuk mencapai UHC."),
              "Kabupaten Serang");
    EXPECT_EQ(
        answers(
            "Jadi total warga Minahasa Selatan yang secara gratis menjadi peserta JKN ada 107.479 orang."),
        "Kabupaten Minahasa Selatan");
    EXPECT_EQ(answers("Penduduk Kabupaten Kaimana sekitar 63 ribu jiwa, sebagian peserta JKN. Sekitar 60 "
                      "persennya didominasi masyarakat non-Papua."),
              "Kabupaten Kaimana: population ~63000");
}

// What the segments told before it make up are all members.
TEST(Topics, TotalBehindItsSegments) {
    EXPECT_EQ(
        answers("Peserta JKN di Kabupaten Polewali Mandar menurut segmen ialah PBI APBN 285.391 jiwa, PBI "
                "APBD 63.594 jiwa, Pekerja Penerima Upah 40.885 jiwa, peserta mandiri 48.880 jiwa, "
                "totalnya 438.750 jiwa."),
        "Kabupaten Polewali Mandar: members 438750");
    EXPECT_EQ(
        answers("Peserta JKN di Kabupaten Polewali Mandar menurut segmen ialah PBI APBN 285.391 jiwa, PBI "
                "APBD 63.594 jiwa, Pekerja Penerima Upah 40.885 jiwa, peserta mandiri 48.880 jiwa, "
                "totalnya 348.985 jiwa PBI."),
        "Kabupaten Polewali Mandar");
}

// All of them are named again where some turn out to be inactive.
TEST(Topics, TheWholeThatSomeInactiveAreIn) {
    EXPECT_EQ(
        answers("Tercatat 5,58 juta jiwa penduduk Riau telah terdaftar JKN. Di antara 5,58 juta jiwa itu "
                "ada yang non aktif dan ada pula yang aktif."),
        "Provinsi Riau: members 5580000");
}

// "Tingkat keaktifan" beyond all members is said of those active all the same.
TEST(Topics, ActiveBeyondAll) {
    EXPECT_EQ(answers("Cakupan kepesertaan JKN Kabupaten Mahakam Ulu mencapai 101,91 persen, dengan tingkat "
                      "keaktifan peserta menembus 100,4 persen."),
              "Kabupaten Mahakam Ulu: coverage 1.0191, active 1.004");
}

// A count in words needs no unit where its share stands with it.
TEST(Topics, CountInWordsBesideItsShare) {
    EXPECT_EQ(
        answers("Dari 2,5 juta warga Medan, sudah sekitar dua juta atau 80 persen penduduk yang terdaftar "
                "di JKN."),
        "Kota Medan: coverage 0.8, members ~2000000, population 2500000");
}

// "Angka ini setara": the share of the sentence before as a count, with that share's topic.
TEST(Topics, TheSameAsACount) {
    EXPECT_EQ(answers("Cakupan JKN Gunungkidul sudah 99,4 persen. Angka ini setara 770.235 jiwa."),
              "Kabupaten Gunungkidul: coverage 0.994, members 770235");
    EXPECT_EQ(answers("Peserta PBI APBD Gunungkidul 9,4 persen. Angka ini setara 72.235 jiwa."),
              "Kabupaten Gunungkidul");
}

// Of whom those outside are a part are the people; "baru" is said of those in, whatever stands further away.
TEST(Topics, WholesOfThoseOutside) {
    EXPECT_EQ(
        answers("Saat ini ada 5.114 penduduk Kabupaten Bangka yang belum terdaftar JKN dari total 339.786 "
                "jiwa."),
        "Kabupaten Bangka: population 339786");
    EXPECT_EQ(
        answers("Yang banyak belum menjadi peserta JKN ada di Kabupaten Solok, yakni baru sebesar 75,39 "
                "persen."),
        "Kabupaten Solok: coverage 0.7539");
    EXPECT_EQ(
        answers("Kepesertaan JKN Lombok Timur baru mencapai 68 persen atau masih ada sisa 432.423 jiwa."),
        "Kabupaten Lombok Timur: coverage 0.68");
}

// Parts of something else stay parts, and a share of everything else is none of JKN's.
TEST(Topics, PartsOfOtherThings) {
    EXPECT_EQ(
        answers("Iuran JKN warga Riau dibagi, pembagiannya 55 persen dari provinsi, sedangkan kabupaten "
                "45 persen. Kepesertaan JKN Riau 84,06 persen."),
        "Provinsi Riau: coverage 0.8406");
    EXPECT_EQ(answers("Demi JKN perjalanan dinas Pemkot Tegal kami kurangi 50 persen."), "Kota Tegal");
    EXPECT_EQ(
        answers("Peserta JKN di Kabupaten Bengkalis sebesar 58 persen, sedangkan kepesertaan masyarakat "
                "Suku Sakai masih 40 persen dari jumlah penduduk."),
        "Kabupaten Bengkalis: coverage 0.58");
}

// A year long past tells less than what has none.
TEST(Topics, AYearLongPast) {
    EXPECT_EQ(answers("Kediri, Selasa (27/1/2026). Pemkab Kediri meraih penghargaan atas cakupan JKN sebesar "
                      "98,72 persen. Kepesertaan terus meningkat, di mana UHC pada 2021 hanya di angka 70 "
                      "persen."),
              "Kabupaten Kediri: coverage 0.9872");
}

// The mark of the active in a bracket is not what is told of the region.
TEST(Topics, ActiveBesideItsMark) {
    EXPECT_EQ(
        answers("Peserta JKN aktif Deli Serdang 72,12 persen. Deli Serdang UHC Non Prioritas (keaktifan "
                "peserta di bawah 80 persen)."),
        "Kabupaten Deli Serdang: active 0.7212");
    EXPECT_EQ(answers("Kalau kita lihat peserta JKN aktif Bangka 78 persen."),
              "Kabupaten Bangka: active 0.78");
}

// What a bracket tells of its own figure is not told of the one behind it.
TEST(Topics, CuesOfABracket) {
    EXPECT_EQ(
        answers("Kabupaten Deli Serdang sudah mencapai UHC Non Prioritas (keaktifan peserta di bawah 80 "
                "persen) dengan capaian 98,88 persen."),
        "Kabupaten Deli Serdang: coverage 0.9888, active <0.8");
}

// A pair of shares like the pair before it.
TEST(Topics, PairsOfShares) {
    EXPECT_EQ(
        answers("UHC prioritas berarti cakupan peserta JKN di atas 98 persen dan keaktifannya lebih dari 80 "
                "persen, Manggarai Barat sudah mencapai angka 99,49 persen dan 88,9 persen."),
        "Kabupaten Manggarai Barat: coverage 0.9949, active 0.889, threshold >0.98");
}

// The active by their cards, and the rest of a share.
TEST(Topics, CardsAndRests) {
    EXPECT_EQ(answers("Dari peserta JKN Asahan itu 94 persen kartunya aktif."),
              "Kabupaten Asahan: active 0.94");
    EXPECT_EQ(answers("Jumlah aktivasi peserta JKN Cirebon baru 75 persen, kata Bupati Cirebon."),
              "Kabupaten Cirebon: active 0.75");
    EXPECT_EQ(
        answers("Sebanyak 51,8 persen warga Singkawang sudah jadi peserta JKN; 48,2 persen sisanya belum."),
        "Kota Singkawang: coverage 0.518");
    EXPECT_EQ(answers("Peserta JKN Kapuas 158.031 jiwa atau 38,83 persen, yang belum 248.988 jiwa atau 61,17 "
                      "persen dari 407.019 jiwa."),
              "Kabupaten Kapuas: coverage 0.3883, members 158031, population 407019");
    EXPECT_EQ(
        answers("UHC Kabupaten Lombok Timur, dengan jumlah penduduk terdaftar sebanyak 1.313.926 jiwa."),
        "Kabupaten Lombok Timur: members 1313926");
}

// What a change leads to is told of the same, and what it was is no base.
TEST(Topics, WhatAChangeLeadsTo) {
    EXPECT_EQ(
        answers("Jumlah penduduk Kota Ternate bertambah sebanyak 3.117 jiwa sepanjang semester I, menjadi "
                "208.114 jiwa. Peserta JKN 192.330 jiwa."),
        "Kota Ternate: coverage 0.9242 (computed), members 192330, population 208114");
    EXPECT_EQ(answers("Peserta JKN Kota Ternate justru berkurang 1.904 jiwa, tinggal 192.330 jiwa."),
              "Kota Ternate: members 192330");
    EXPECT_EQ(
        answers("Jumlah peserta JKN di Riau menyusut 112 ribu orang menjadi 5,31 juta orang, dari 5,42 juta "
                "orang."),
        "Provinsi Riau: members 5310000");
}

// The people in other words than "penduduk".
TEST(Topics, PeopleInOtherWords) {
    EXPECT_EQ(answers("Warga Jateng 36,9 juta jiwa, yang mengantongi JKN 30,6 juta jiwa."),
              "Provinsi Jawa Tengah: coverage 0.8293 (computed), members 30600000, population 36900000");
    EXPECT_EQ(answers("Dukcapil Majene mencatat 175.788 jiwa penduduk. Peserta JKN Majene 170.795 jiwa."),
              "Kabupaten Majene: coverage 0.9716 (computed), members 170795, population 175788");
    EXPECT_EQ(
        answers("Peserta PBI JKN itu 14,68 persen dari total jumlah penduduk di Kabupaten Enrekang yang "
                "mencapai 234.797 tahun 2018."),
        "Kabupaten Enrekang: population 234797");
    EXPECT_EQ(answers("Masih ada 5 persen lagi dari 1,6 juta jiwa yang belum tercover JKN di Palembang."),
              "Kota Palembang: population 1600000");
}

// Behind a colon the next count is told of; the active of a segment are not all.
TEST(Topics, SegmentsBehindTheTotal) {
    EXPECT_EQ(
        answers(
            "Penduduk Tidore yang sudah punya kartu JKN jumlahnya 72.317 (64%) PBI APBN : 33.215 jiwa, PPU : "
            "17.410 jiwa."),
        "Kota Tidore Kepulauan: coverage 0.64, members 72317");
    EXPECT_EQ(
        answers("Keaktifan BPJS Kesehatan di Kabupaten Blora 70 persen. Yang aktif BPJS Kesehatan mandiri "
                "berkisar 60 persen."),
        "Kabupaten Blora: active 0.7");
}

// "Yakni sejumlah": the active share of the sentence before as a count.
TEST(Topics, TheActiveAsACount) {
    EXPECT_EQ(
        answers("Kepesertaan JKN aktif di Kota Padang Panjang 89,22 persen. Yakni sejumlah 54.491 jiwa dari "
                "total penduduk sebanyak 61.075."),
        "Kota Padang Panjang: active 0.8922, population 61075");
}

// A list of a segment's shares stays the segment's; the rest of the members are members.
TEST(Topics, ListsOfASegment) {
    EXPECT_EQ(
        answers(
            "Rata-rata persentase penduduk yang memiliki BPJS Kesehatan PBI di Kalimantan Timur 30,88 "
            "persen. "
            "Yang tertinggi adalah:\n- Kabupaten Mahakam Ulu: 82,79 persen\n- Kota Bontang: 44,75 persen"),
        "Provinsi Kalimantan Timur");
    EXPECT_EQ(
        answers("Jumlah peserta JKN di Kabupaten Cirebon mencapai 1.997.395 jiwa. Dari jumlah tersebut, "
                "930.687 jiwa PBI JK. Sementara sisanya, sebanyak 1.066.708 peserta, lain."),
        "Kabupaten Cirebon: members 1997395");
    EXPECT_EQ(
        answers(
            "Cakupan UHC Kabupaten Ngada baru mencapai 88 persen dan jika ditambah peserta mandiri yang non "
            "aktif lebih tinggi lagi."),
        "Kabupaten Ngada: coverage 0.88");
}

// The rate of active members is a measure of its own, whatever count of inhabitants stands before it.
TEST(Topics, ActiveRateBehindThePopulation) {
    EXPECT_EQ(
        answers("Provinsi Gorontalo mencatat cakupan kepesertaan JKN sudah 98,4 persen dari total penduduk "
                "sebanyak 1.242.318 jiwa, tingkat keaktifan pesertanya sebesar 79,6 persen."),
        "Provinsi Gorontalo: coverage 0.984, active 0.796, population 1242318");
}

} // namespace
} // namespace uhc
