/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// Which amount is the budget for JKN. Officials decide on these cells: an amount that is merely needed,
// owed or somebody else's must not stand in them.

namespace uhc {
namespace {

// The plain case.
TEST(Budget, Allocated) {
    EXPECT_EQ(answers("Pemkot Bontang mengalokasikan Rp25 miliar untuk iuran JKN tahun 2023."),
              "Kota Bontang: budget 25000000000");
}

// What is needed has not been set aside.
TEST(Budget, NeededIsNoBudget) {
    EXPECT_EQ(
        answers("Untuk membiayai JKN warganya, Pemkab Lebak membutuhkan Rp98 miliar, kata Bupati Lebak."),
        "Kabupaten Lebak");
}

// The headline shouts the need, the body has the allocation.
TEST(Budget, NeededInTheHeadlineAllocatedInTheBody) {
    EXPECT_EQ(answers("JKN Lebak Butuh Rp98 Miliar\n"
                      "\n"
                      "Bupati Lebak mengatakan kebutuhan iuran JKN tahun ini Rp98 miliar. Pemkab baru "
                      "mengalokasikan Rp61,5 miliar."),
              "Kabupaten Lebak: budget 61500000000");
}

// Nor has what is short.
TEST(Budget, ShortIsNoBudget) {
    EXPECT_EQ(answers("Anggaran JKN Kabupaten Lebak kurang Rp11 miliar, kata Bupati Lebak."),
              "Kabupaten Lebak");
}

// Nor what is only proposed.
TEST(Budget, ProposedIsNoBudget) {
    EXPECT_EQ(answers("Dinkes Lebak mengusulkan Rp98 miliar untuk JKN. Bupati Lebak belum menjawab."),
              "Kabupaten Lebak");
}

// Allocated and paid in one sentence.
TEST(Budget, AllocatedGoesBeforeSpent) {
    EXPECT_EQ(answers("Dari Rp25 miliar yang dianggarkan untuk iuran JKN, Pemkot Bontang sudah membayarkan "
                      "Rp18,1 miliar."),
              "Kota Bontang: budget 25000000000");
}

// Where only the payment is known, that.
TEST(Budget, SpentWhereNothingElseIsStated) {
    EXPECT_EQ(answers("Pemkot Bontang sudah membayarkan iuran JKN Rp18,1 miliar sampai Juni."),
              "Kota Bontang: budget 18100000000");
}

// Arrears are the opposite of a budget.
TEST(Budget, OwedIsNoBudget) {
    EXPECT_EQ(answers("Tunggakan iuran JKN Pemkab Lebak Rp41 miliar, kata Bupati Lebak."), "Kabupaten Lebak");
}

// A monthly bill read as the year's budget is twelve times too small.
TEST(Budget, AYearGoesBeforeAMonth) {
    EXPECT_EQ(answers("Pemkot Bontang menganggarkan Rp25,2 miliar setahun untuk iuran JKN. Setiap bulan "
                      "dibayarkan Rp2,1 miliar."),
              "Kota Bontang: budget 25200000000");
}

// Rates per person are no budget at all.
TEST(Budget, APremiumIsNoBudget) {
    EXPECT_EQ(answers("Iuran JKN kelas III Rp42.000 per orang. Pemkot Bontang menanggung Rp35.000 setiap "
                      "bulan bagi tiap peserta."),
              "Kota Bontang");
}

// Nor do they disturb the budget beside them.
TEST(Budget, PremiumBesideBudget) {
    EXPECT_EQ(
        answers("Pemkot Bontang menyiapkan Rp25 miliar untuk JKN. Iurannya Rp37.800 per orang per bulan."),
        "Kota Bontang: budget 25000000000");
}

// Of several years the latest.
TEST(Budget, TheLatestYear) {
    EXPECT_EQ(answers("Pada 2021 Pemkab Sigi menganggarkan Rp14 miliar untuk iuran JKN. Pada 2022 "
                      "anggarannya Rp22,5 miliar."),
              "Kabupaten Sigi: budget 22500000000");
}

// The same in words.
TEST(Budget, LastYearBesideThisYear) {
    EXPECT_EQ(answers("Tahun lalu anggaran JKN Kabupaten Sigi Rp14 miliar. Tahun ini Bupati Sigi "
                      "mengalokasikan Rp22,5 miliar."),
              "Kabupaten Sigi: budget 22500000000");
}

// "semula ... menjadi".
TEST(Budget, FromTo) {
    EXPECT_EQ(
        answers(
            "Anggaran JKN Kabupaten Sigi semula Rp14 miliar, naik menjadi Rp22,5 miliar, kata Bupati Sigi."),
        "Kabupaten Sigi: budget 22500000000");
}

// The total before its parts, though the parts stand as near to the words.
TEST(Budget, TotalAndParts) {
    EXPECT_EQ(answers("Pemkab Jember menganggarkan Rp127 miliar untuk iuran JKN, terdiri atas Rp70,7 miliar "
                      "untuk PBI dan Rp56,3 miliar untuk pekerja rentan."),
              "Kabupaten Jember: budget 127000000000");
}

// An addition does not replace what it is added to.
TEST(Budget, AnAdditionBesideTheAllocation) {
    EXPECT_EQ(answers("Pemkot Batu mengalokasikan Rp30 miliar untuk iuran JKN. Tambahan Rp4,6 miliar "
                      "disiapkan dalam perubahan APBD."),
              "Kota Batu: budget 30000000000");
}

// Alone it is the best there is.
TEST(Budget, OnlyAnAddition) {
    EXPECT_EQ(answers("Pemkot Batu mendapat tambahan iuran JKN Rp12,6 miliar dalam perubahan APBD."),
              "Kota Batu: budget 12600000000");
}

// Of a range the lower end is certain.
TEST(Budget, ARange) {
    EXPECT_EQ(answers("Pemkot Batu menyiapkan 25 hingga 30 miliar untuk iuran JKN."),
              "Kota Batu: budget 25000000000");
}

// "Rp10 miliar 155 juta" is one amount.
TEST(Budget, TwoScales) {
    EXPECT_EQ(answers("Pemkot Batu mengalokasikan Rp10 miliar 155 juta untuk iuran JKN."),
              "Kota Batu: budget 10155000000");
}

// ",00" are cents, not two more digits.
TEST(Budget, AllItsDigits) {
    EXPECT_EQ(answers("Pemkot Batu mengalokasikan Rp 25.412.500.000,00 untuk iuran JKN."),
              "Kota Batu: budget 25412500000");
}

// "49 M" is miliar, not million.
TEST(Budget, AbbreviatedM) {
    EXPECT_EQ(answers("Pemkot Batu mengalokasikan 49 M untuk iuran JKN."), "Kota Batu: budget 49000000000");
}

// The budget of the whole health sector stands higher and first.
TEST(Budget, TheWholeHealthSectorIsNotIt) {
    EXPECT_EQ(answers("Seluruh anggaran kesehatan Kota Batu Rp1,3 triliun, kata wali kota. Untuk iuran JKN "
                      "dialokasikan Rp31 miliar."),
              "Kota Batu: budget 31000000000");
}

// And alone it is no answer.
TEST(Budget, OnlyTheHealthSector) {
    EXPECT_EQ(answers("Seluruh anggaran kesehatan Kota Batu Rp1,3 triliun. Peserta JKN terus didata."),
              "Kota Batu");
}

// Buildings are paid from other money.
TEST(Budget, Buildings) {
    EXPECT_EQ(answers("Pemkot Batu meresmikan gedung Rp2,5 miliar untuk peserta JKN."), "Kota Batu");
}

// Prices of cars in "Baca juga".
TEST(Budget, PricesInAdverts) {
    EXPECT_EQ(answers("Pemkot Batu mengalokasikan Rp31 miliar untuk iuran JKN.\n"
                      "Baca juga: Harga Mobil Bekas Mulai Rp750 Juta"),
              "Kota Batu: budget 31000000000");
}

// Another insurance.
TEST(Budget, WorkAccidents) {
    EXPECT_EQ(answers("Pemkot Batu menyisihkan Rp4,2 miliar untuk jaminan kecelakaan kerja. Untuk iuran JKN "
                      "disiapkan Rp31 miliar."),
              "Kota Batu: budget 31000000000");
}

// What a budget was cut by is not what is left.
TEST(Budget, AfterACut) {
    EXPECT_EQ(
        answers("Anggaran JKN Kota Batu setelah dipotong Rp5 miliar tinggal Rp52 miliar, kata wali kota."),
        "Kota Batu: budget 52000000000");
}

// IDR and billion.
TEST(Budget, English) {
    EXPECT_EQ(answers("Bontang City has allocated IDR 31.5 billion for JKN contributions this year."),
              "Kota Bontang: budget 31500000000");
}

// What the centre pays is not the town's budget.
TEST(Budget, PaidByTheCentre) {
    EXPECT_EQ(answers("Iuran JKN warga miskin Kota Batu yang ditanggung pemerintah pusat Rp46 miliar. Pemkot "
                      "Batu mengalokasikan Rp31 miliar."),
              "Kota Batu: budget 31000000000");
}

// A part with its year does not go before the total of the same year without one.
TEST(Budget, ATotalOfThisYearBesideADatedPart) {
    EXPECT_EQ(answers("BATU – Anggaran Rp 8,3 miliar dialokasikan Pemkot Batu untuk iuran JKN, kata Wali "
                      "Kota Batu, Sabtu "
                      "(21/8/2021). Dalam APBD 2021 ini dialokasikan Rp 4,9 miliar untuk iuran JKN."),
              "Kota Batu: budget 8300000000");
}

// The year a sentence opens with holds for the amount of the next one.
TEST(Budget, LastYearsAmountBehindItsYear) {
    EXPECT_EQ(
        answers(
            "Pada tahun 2025 Kota Batu masih UHC. Untuk iuran JKN dialokasikan Rp60,1 miliar. Yang tersedia "
            "pada APBD 2026 hanya Rp48 miliar untuk iuran JKN, kata Wali Kota, Kamis (8/1/2026)."),
        "Kota Batu: budget 48000000000");
}

// A list of arrears and its total.
TEST(Budget, AListOfArrears) {
    EXPECT_EQ(answers("Tunggakan iuran JKN di Jawa Timur tercatat Rp1,12 miliar.\n• Kota Batu: Rp177,1 juta\n"
                      "• Kota Blitar: Rp834,4 juta\nTotal: Rp1,12 miliar"),
              "Provinsi Jawa Timur");
    EXPECT_EQ(answers("Sebanyak 28.669 peserta JKN Kota Batu menunggak premi yang seluruhnya mencapai Rp7 "
                      "miliar lebih."),
              "Kota Batu");
}

// The office's own budget, and what must be borne, are none.
TEST(Budget, TheOfficesOwnAndWhatMustBeBorne) {
    EXPECT_EQ(answers("Pemprov Riau mengalokasikan Rp114 miliar untuk premi BPJS Kesehatan. Anggaran dinas "
                      "kesehatan mencapai "
                      "Rp285 miliar. Yang harus ditanggung untuk premi BPJS Rp228 miliar."),
              "Provinsi Riau: budget 114000000000");
}

// What still has to be set aside is none.
TEST(Budget, StillToBeSetAside) {
    EXPECT_EQ(answers("Untuk iuran JKN Kota Batu penganggaran sebesar Rp41 miliar perlu dilakukan."),
              "Kota Batu");
}

// More than any kabupaten sets aside for JKN: its whole budget.
TEST(Budget, MoreThanARegionCanPay) {
    EXPECT_EQ(
        answers("Pemkab Bima mengalokasikan Rp777,4 juta untuk iuran JKN dari APBD yang dianggarkan Rp1,8 "
                "triliun."),
        "Kabupaten Bima: budget 777400000");
}

// "Rp25 miliar dari APBD Rp147 miliar": the whole budget behind the part for JKN.
TEST(Budget, FromTheWholeBudget) {
    EXPECT_EQ(answers("Pemkab Batanghari mengalokasikan dana JKN Rp25 miliar dari APBD Rp147 miliar."),
              "Kabupaten Batanghari: budget 25000000000");
}

// What must be allocated counts only where nothing is.
TEST(Budget, MustBeAllocated) {
    EXPECT_EQ(answers("Pemkab Buleleng sudah mengalokasikan Rp14,5 miliar untuk JKN. Pemkab Buleleng harus "
                      "mengalokasikan anggaran JKN Rp87,4 miliar."),
              "Kabupaten Buleleng: budget 14500000000");
    EXPECT_EQ(answers("Pemkab Buleleng harus mengalokasikan anggaran Rp87,4 miliar untuk iuran JKN."),
              "Kabupaten Buleleng: budget 87400000000");
}

// The province pays its own share.
TEST(Budget, OfAnotherGovernment) {
    EXPECT_EQ(
        answers("Bupati Buleleng memasang anggaran JKN Rp14,5 miliar. Pemprov Bali mengalokasikan anggaran "
                "Rp44,5 miliar untuk JKN."),
        "Kabupaten Buleleng: budget 14500000000");
}

// Jamkesda is the region's own scheme beside JKN.
TEST(Budget, OfAnotherScheme) {
    EXPECT_EQ(answers("Pemkab Sragen mengalokasikan Rp4,14 miliar untuk peserta JKN. Alokasi untuk Jamkesda "
                      "sendiri Rp7 miliar."),
              "Kabupaten Sragen: budget 4140000000");
}

// The sentence before says that the money is wanted.
TEST(Budget, NeededInTheSentenceBefore) {
    EXPECT_EQ(
        answers("Agar warga terdaftar JKN, Pemkab Pasaman butuh dana besar. Jumlah dananya mencapai Rp19,8 "
                "miliar. Bupati Pasaman mengangguk."),
        "Kabupaten Pasaman");
}

// A range with both units: its lower end, as without.
TEST(Budget, ARangeWithBothUnits) {
    EXPECT_EQ(
        answers("Anggaran sekitar Rp4 miliar hingga Rp5 miliar dialokasikan Pemkab Mahakam Ulu untuk iuran "
                "JKN."),
        "Kabupaten Mahakam Ulu: budget ~4000000000");
}

// A sum over years is no year's.
TEST(Budget, ASumOverYears) {
    EXPECT_EQ(answers("Sejak 2015-2018 Pemkab Simalungun mengucurkan Rp52,6 miliar untuk JKN. Tahun 2018 "
                      "Pemkab Simalungun "
                      "mengalokasikan Rp24 miliar untuk JKN."),
              "Kabupaten Simalungun: budget 24000000000");
}

// What is paid each month where nothing else is known; a bill is nothing paid.
TEST(Budget, PaidEachMonth) {
    EXPECT_EQ(answers("Setiap bulan Pemkot Malang membayarkan Rp9 miliar untuk iuran JKN."),
              "Kota Malang: budget 9000000000");
    EXPECT_EQ(answers("Setiap bulan tagihan JKN Kota Malang Rp9 miliar, keluh Wali Kota Malang."),
              "Kota Malang");
}

// What was added stays a part of the total wherever it is named again.
TEST(Budget, APartNamedAgain) {
    EXPECT_EQ(answers("Pemkab Blora mendapat tambahan iuran JKN Rp12 miliar dalam perubahan APBD. Anggaran "
                      "JKN Blora mencapai Rp40 miliar. Anggaran Rp12 miliar dalam perubahan APBD 2022 untuk "
                      "JKN dibahas Bupati Blora."),
              "Kabupaten Blora: budget 40000000000");
}

// A bare year right before its amount.
TEST(Budget, EachAmountBehindItsYear) {
    EXPECT_EQ(answers("Bupati Blora: di APBD 2019 dianggarkan untuk JKN Rp44 miliar dan 2020 Rp32 miliar."),
              "Kabupaten Blora: budget 32000000000");
}

// More than the contributions of everybody who lives there: a whole budget, or a slip.
TEST(Budget, MoreThanAllContributions) {
    EXPECT_EQ(answers("Pemkab Dompu mengalokasikan Rp390 miliar untuk iuran JKN."), "Kabupaten Dompu");
    EXPECT_EQ(answers("Pemkab Dompu mengalokasikan Rp39 miliar untuk iuran JKN."),
              "Kabupaten Dompu: budget 39000000000");
}

// Contributions that come in are no allocation, nor where they are named again.
TEST(Budget, WhatComesInIsNotSetAside) {
    EXPECT_EQ(
        answers("Iuran yang diterima BPJS Kesehatan dari peserta mandiri di Provinsi Bali menembus Rp79,8 "
                "miliar. Peserta mandiri JKN 226.880 orang, iurannya mencapai Rp79,8 miliar."),
        "Provinsi Bali");
}

// What is owed stays owed where it is named again, more exactly.
TEST(Budget, ArrearsNamedAgain) {
    EXPECT_EQ(
        answers(
            "Iuran JKN warga Kabupaten Jembrana nunggak Rp 12,5 miliar. Nilai totalnya Rp 12.546.146.672."),
        "Kabupaten Jembrana");
}

// Roads are no premiums, however "anggaran" stands beside.
TEST(Budget, ARoadIsNoPremium) {
    EXPECT_EQ(answers("Pemkab Mamuju menghabiskan anggaran Rp60 miliar untuk iuran JKN. Jalan di desa itu "
                      "ditingkatkan dengan anggaran Rp3,5 miliar."),
              "Kabupaten Mamuju: budget 60000000000");
}

// The region's own scheme is passed over where the premiums of JKN are told.
TEST(Budget, JamkesdaBesideJkn) {
    EXPECT_EQ(answers("Alokasi Jamkesda (Jaminan Kesehatan Daerah) Pemkab Malang tahun 2026 Rp 2 miliar. "
                      "Anggaran iuran "
                      "PBID JKN yang dialokasikan tahun 2025 Rp 65 miliar."),
              "Kabupaten Malang: budget 65000000000");
}

// The words stand behind the upper end.
TEST(Budget, TheLowerEndOfARange) {
    EXPECT_EQ(answers("Sekitar Rp4 miliar hingga Rp5 miliar per tahun dialokasikan Pemkab Mahakam Ulu untuk "
                      "iuran JKN."),
              "Kabupaten Mahakam Ulu: budget ~4000000000");
}

// The year opens the sentence, a few words in.
TEST(Budget, TheYearOpensTheSentence) {
    EXPECT_EQ(
        answers(
            "LINGGA - Warga Kabupaten Lingga dijamin, Minggu (11/10/2020). Pada tahun berikutnya 2018 warga "
            "dijamin dengan anggaran iuran JKN "
            "Rp 15.518.000.000. Sementara itu pada tahun 2019 yang dijamin 39.416 jiwa dengan anggaran iuran "
            "JKN Rp 10.878.816.000."),
        "Kabupaten Lingga: budget 10878816000");
}

// For four months is not each month.
TEST(Budget, ForFourMonths) {
    EXPECT_EQ(
        answers("Anggaran iuran JKN Pemerintah Aceh saat ini hanya sekitar Rp 283 miliar untuk empat bulan."),
        "Provinsi Aceh: budget ~283000000000");
}

// The headline's amount, said again, goes before a larger one without its year.
TEST(Budget, TheHeadlinesAmount) {
    EXPECT_EQ(
        answers(
            "Pemkab Enrekang Anggarkan Rp 6,7 Miliar untuk Iuran JKN\n\n"
            "Tahun ini Pemkab Enrekang menganggarkan Rp 6,7 miliar untuk iuran JKN. Dengan Pemprov, anggaran "
            "iuran JKN itu Rp 7,4 miliar."),
        "Kabupaten Enrekang: budget 6700000000");
}

// A year is told once for the people and for the money.
TEST(Budget, TheYearOfPeopleAndMoney) {
    EXPECT_EQ(answers("Peserta JKN dibayari Pemkot Balikpapan: tahun 2021 sebanyak 160.194 orang dengan "
                      "anggaran Rp 99,5 "
                      "miliar, lalu tahun 2023 sebanyak 196.842 orang dengan anggaran Rp 96,8 miliar."),
              "Kota Balikpapan: budget 96800000000");
}

// Where no other is told, the allocation of before is the latest there is.
TEST(Budget, TheOneOfBefore) {
    EXPECT_EQ(
        answers("Di APBD 2025 sebelumnya Pemkab Buton sempat mengalokasikan Rp9 miliar untuk iuran JKN."),
        "Kabupaten Buton: budget 9000000000");
}

// More a head than any region pays is the money of somebody else.
TEST(Budget, MoreThanAnyPays) {
    EXPECT_EQ(answers("Dibayarkan untuk JKN di Provinsi Bali Rp 1,57 triliun."), "Provinsi Bali");
}

// What it rises to is the budget, what it is called after no rate.
TEST(Budget, RisesTo) {
    EXPECT_EQ(answers("Tahun 2024 lalu anggaran JKN yang dialokasikan Pemkab TTU Rp 10 miliar. Sementara "
                      "tahun 2025 ini naik "
                      "jadi Rp 11 miliar."),
              "Kabupaten Timor Tengah Utara: budget 11000000000");
    EXPECT_EQ(answers("Biaya yang dikeluarkan Pemkot Batu guna mendukung program JKN kelas III ini mencapai "
                      "Rp 6 miliar."),
              "Kota Batu: budget 6000000000");
}

// Two years together are no year's, what it rose "sebesar" from less is the whole, and what is worked out of
// a need is needed.
TEST(Budget, YearsTogetherAndNeeds) {
    EXPECT_EQ(answers("Pagu iuran JKN Minahasa Utara tahun 2023 dan 2024 menembus Rp57,2 miliar. Pagu iuran "
                      "JKN tahun 2024 "
                      "Rp30,2 miliar."),
              "Kabupaten Minahasa Utara: budget 30200000000");
    EXPECT_EQ(answers("Anggaran iuran JKN yang dialokasikan Pemkab Muna tahun 2019 Rp23 miliar. Tahun 2020, "
                      "yang disiapkan "
                      "naik sebesar Rp 42 miliar. Dalam APBD 2019 dianggarkan untuk iuran JKN Rp 24 miliar "
                      "dan 2020 Rp 42 "
                      "miliar."),
              "Kabupaten Muna: budget 42000000000");
    EXPECT_EQ(answers("Untuk iuran JKN warga Ternate anggaran yang dibutuhkan sebulan Rp 1,8 miliar, "
                      "dikalikan sisa tahun "
                      "anggaran ini sekitar Rp 10 miliar."),
              "Kota Ternate");
}

// What is needed is set against what there is; an amount for two insurances is told in its parts; what a
// region has still to pay is owed, and a pension fund's payments are nobody's budget.
TEST(Budget, AgainstTheNeedAndOtherInsurances) {
    EXPECT_EQ(answers("Anggaran JKN yang dibutuhkan Pemkot Tegal sekitar Rp 35 miliar, sedangkan alokasi "
                      "anggaran yang ada hanya Rp 22 miliar."),
              "Kota Tegal: budget 22000000000");
    EXPECT_EQ(answers("Pemkab Barru mengucurkan Rp 7 miliar demi iuran warganya. Alokasi sekitar Rp 6 miliar "
                      "untuk BPJS Kesehatan serta Rp 1 miliar untuk BPJS Ketenagakerjaan."),
              "Kabupaten Barru: budget ~6000000000");
    EXPECT_EQ(answers("Pemkab Serang menuntaskan kewajiban JKN. Rp12,4 miliar untuk bantuan iuran JKN 2.800 "
                      "peserta, jadi total kewajiban kami sekitar Rp97,8 miliar."),
              "Kabupaten Serang");
    EXPECT_EQ(answers("Peserta BPJS Kesehatan Kabupaten Serang dinonaktifkan.\n\nDana JHT kini bisa cair "
                      "sampai Rp150 juta tanpa tunggu pensiun."),
              "Kabupaten Serang");
}

// What was left over at the end of the year was not spent on anybody.
TEST(Budget, LeftOver) {
    EXPECT_EQ(answers("Di Dinas Kesehatan Tanjungbalai program kartu JKN tidak seluruhnya terealisasi, "
                      "sehingga Rp27,6 miliar jadi sisa lebih penggunaan anggaran."),
              "Kota Tanjungbalai");
}

// "Anggaran sebesar itu": the next sentence says what the amount is.
TEST(Budget, CalledSoAfterwards) {
    EXPECT_EQ(answers("Biaya kesehatan warga Buton Tengah ditanggung Pemkab Buton Tengah lewat JKN. Angkanya "
                      "menyentuh Rp 12 miliar. Menurut dia, anggaran sebesar itu dipakai membiayai 25 ribu "
                      "warga PBI."),
              "Kabupaten Buton Tengah: budget 12000000000");
    EXPECT_EQ(answers("Biaya kesehatan warga Buton Tengah ditanggung Pemkab Buton Tengah lewat JKN. Angkanya "
                      "menyentuh Rp 12 miliar. Menurut dia, sebanyak itu harga obat."),
              "Kabupaten Buton Tengah");
}

// Money "to pay for it" in plain words.
TEST(Budget, ToPayForIt) {
    EXPECT_EQ(answers("Satu tahun ini Demak sampai Rp 65 miliar, buat bayar iuran JKN, biar UHC tercapai."),
              "Kabupaten Demak: budget 65000000000");
}

// An amount and what is added make up the total, whose year is theirs; parts of what is owed are owed.
TEST(Budget, SumsOfAmounts) {
    EXPECT_EQ(
        answers("Untuk JKN saat ini APBD 2023 Batang menganggarkan Rp26,7 miliar. Nanti ditambah Rp4 miliar. "
                "Sehingga total anggarannya mencapai Rp30,7 miliar."),
        "Kabupaten Batang: budget 30700000000");
    EXPECT_EQ(answers("Pemkab Bogor menaikkan anggaran PBI JKN pada APBD 2020 senilai Rp33 miliar. Angka itu "
                      "menambah yang sebelumnya Rp148 miliar. Totalnya menjadi Rp181 miliar."),
              "Kabupaten Bogor: budget 181000000000");
    EXPECT_EQ(
        answers("Iuran JKN warga Bekasi tercatat Rp235,4 miliar, bantuan iuran Rp12,4 miliar, sehingga total "
                "kewajiban kami Rp247,8 miliar, kata Bupati Bekasi."),
        "Kabupaten Bekasi");
}

// Who pays whom, in the passive and without a verb of setting aside.
TEST(Budget, PaidToBpjs) {
    EXPECT_EQ(
        answers("Sebesar 22,7 miliar dari uang bagi hasil pajak rokok Provinsi Jambi akan diberikan kepada "
                "BPJS Kesehatan."),
        "Provinsi Jambi: budget 22700000000");
    EXPECT_EQ(answers("Peserta JKN Sumenep: sudah sekitar Rp42 miliar yang dibayarkan Pemkab Sumenep ke BPJS "
                      "Kesehatan."),
              "Kabupaten Sumenep: budget ~42000000000");
    EXPECT_EQ(
        answers("\"Sebanyak Rp110 miliar sampai dengan bulan 12,\" tegasnya soal anggaran yang disiapkan "
                "Pemkot Makassar untuk PBI JKN."),
        "Kota Makassar: budget 110000000000");
    EXPECT_EQ(answers("Kebutuhan iuran JKN Rp165,8 miliar, sementara kemampuan APBD Kota Tegal hanya Rp74,4 "
                      "miliar."),
              "Kota Tegal: budget 74400000000");
    EXPECT_EQ(answers("Anggaran UHC yang disiapkan Pemkot Semarang sekitar Rp 4 miliar per bulan."),
              "Kota Semarang: budget ~4000000000");
    EXPECT_EQ(answers("Untuk UHC Pemkot Semarang butuh anggaran Rp 12 miliar per bulan."), "Kota Semarang");
}

// Cuts, what is unpaid and funds as a whole are no budget.
TEST(Budget, CutsUnpaidAndFunds) {
    EXPECT_EQ(answers("Pemprov Banten potong dana PBI JKN warga miskin Rp19 miliar."), "Provinsi Banten");
    EXPECT_EQ(answers("Pemkab Lombok Timur belum membayar Rp 207 miliar iuran PBI JKN."),
              "Kabupaten Lombok Timur");
    EXPECT_EQ(
        answers("Pemkab Kudus mengalokasikan Rp 13,07 miliar untuk JKN. Dana itu diambil dari DBHCHT yang "
                "diterima sebesar Rp 174,2 miliar."),
        "Kabupaten Kudus: budget 13070000000");
    EXPECT_EQ(answers("Anggaran JKN Kabupaten Bogor dinaikkan. Ada kenaikan jadi Rp181 miliar, itu buat 10 "
                      "bulan."),
              "Kabupaten Bogor: budget 181000000000");
}

// What a headline cuts off, what only a part is for, and round amounts "800-an".
TEST(Budget, CutOffWholesAndRounded) {
    EXPECT_EQ(
        answers("Pemkot Surabaya Gelontorkan Rp500 Miliar Untuk Iuran JKN Warga\n\nSURABAYA - Pemkot "
                "menggelontorkan anggaran Rp527,980 miliar per tahun untuk iuran JKN seluruh warga Kota "
                "Surabaya. Pemkot mengalokasikan anggaran lebih dari Rp500 miliar."),
        "Kota Surabaya: budget 527980000000");
    EXPECT_EQ(
        answers("Anggaran kesehatan yang dialokasikan Aceh senilai Rp 1,369 triliun. Dari jumlah tersebut "
                "dianggarkan Rp 1,047 triliun untuk premi JKN."),
        "Provinsi Aceh: budget 1047000000000");
    EXPECT_EQ(answers("Premi JKN warga DKI Jakarta dari APBD DKI, anggarannya sekitar Rp 800-an miliar."),
              "Provinsi DKI Jakarta: budget ~800000000000");
}

// What there is against what there should be.
TEST(Budget, AvailableAgainstNeeded) {
    EXPECT_EQ(
        answers("Harusnya program UHC Depok memiliki anggaran Rp 152 miliar, namun baru menganggarkan Rp 102 "
                "miliar."),
        "Kota Depok: budget 102000000000");
    EXPECT_EQ(answers("Dari Rp 88 miliar yang dibutuhkan untuk JKN, yang tertampung di APBD Tegal baru Rp 61 "
                      "miliar, kata Wali Kota Tegal."),
              "Kota Tegal: budget 61000000000");
    EXPECT_EQ(
        answers("Untuk JKN Kota Tegal diajukan Rp 17,5 miliar, ternyata hanya disetujui Rp 9,3 miliar."),
        "Kota Tegal: budget 9300000000");
    EXPECT_EQ(
        answers("Anggaran JKN Rejang Lebong diajukan dalam R-APBD 2020 naik dari Rp11 miliar menjadi Rp19 "
                "miliar, atau bertambah hingga Rp8 miliar."),
        "Kabupaten Rejang Lebong: budget 19000000000");
}

// The part that is for JKN of a larger pot, and what an amount is called in the sentence beside it.
TEST(Budget, PartsOfPotsAndNamesOfAmounts) {
    EXPECT_EQ(
        answers(
            "Alokasi anggaran untuk fungsi kesehatan Provinsi Bali mencapai Rp 688,822 miliar. Seperempatnya "
            "atau sekitar Rp 170 miliar akan dipakai untuk membiayai UHC."),
        "Provinsi Bali: budget ~170000000000");
    EXPECT_EQ(
        answers("Pemkab Buton Tengah punya anggaran untuk pembiayaan JKN. Nilainya bahkan mencapai Rp 5,5 "
                "miliar."),
        "Kabupaten Buton Tengah: budget 5500000000");
    EXPECT_EQ(
        answers(
            "Untuk iuran JKN warga Rembang, hitungannya Rp 23,6 miliar. Segitu yang sudah kami anggarkan."),
        "Kabupaten Rembang: budget 23600000000");
    EXPECT_EQ(
        answers(
            "Serapan anggaran iuran JKN Rembang baru 71,2 persen, yakni Rp 15,3 miliar dari Rp 21,5 miliar."),
        "Kabupaten Rembang: budget 21500000000");
    EXPECT_EQ(answers("Pemkab Muna membenarkan iuran JKN senilai Rp311 juta belum dilunasi."),
              "Kabupaten Muna");
}

// What also pays off arrears is a budget.
TEST(Budget, ArrearsIncluded) {
    EXPECT_EQ(answers("Untuk iuran JKN Pemkab Minahasa Selatan menganggarkan Rp22 miliar, sudah termasuk "
                      "menyelesaikan tunggakan."),
              "Kabupaten Minahasa Selatan: budget 22000000000");
}

// Who pays stands before the amount of the next clause.
TEST(Budget, ThePayerOfTheNextClause) {
    EXPECT_EQ(
        answers("Dengan Pemkab Anambas ada perjanjian kerja sama JKN, setahunnya Rp4 miliar, kalau dari APBN "
                "berkisar Rp1,5 miliar."),
        "Kabupaten Kepulauan Anambas: budget 4000000000");
}

// What an amount fell to is not by how much; what a programme "eats" was spent on it.
TEST(Budget, FellToAndEaten) {
    EXPECT_EQ(
        answers(
            "Tahun 2025 dana UHC Pemalang Rp96 miliar. Pada 2026 anggaran tersebut justru turun signifikan "
            "menjadi Rp50 miliar."),
        "Kabupaten Pemalang: budget 50000000000");
    EXPECT_EQ(answers("Program UHC Kota Surabaya memakan biaya Rp500 miliar dari APBD."),
              "Kota Surabaya: budget 500000000000");
    EXPECT_EQ(answers("Alokasi APBD Kota Surakarta untuk iuran JKN tidak banyak. Cuma Rp7 miliar."),
              "Kota Surakarta: budget 7000000000");
}

} // namespace
} // namespace uhc
