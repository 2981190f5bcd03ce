/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// Whom an article is about, and whose figure is not the subject's.

namespace uhc {
namespace {

// 26 names are two regions; the office decides.
TEST(Subject, TheOfficeTellsTheSubject) {
    EXPECT_EQ(answers("Bupati Bandung menyatakan 97,2 persen warga sudah terdaftar JKN."),
              "Kabupaten Bandung: coverage 0.972");
}

// The same name with the other office.
TEST(Subject, TheMayorTellsTheSubject) {
    EXPECT_EQ(answers("Wali Kota Bandung menyatakan 97,2 persen warga sudah terdaftar JKN."),
              "Kota Bandung: coverage 0.972");
}

// Awards are given in Jakarta.
TEST(Subject, TheDatelineIsElsewhere) {
    EXPECT_EQ(answers("JAKARTA – Bupati Bantul menerima penghargaan UHC di Jakarta, Selasa (14/3/2023). "
                      "Kepesertaan JKN Bantul 97,2 persen."),
              "Kabupaten Bantul: coverage 0.972");
}

// The province behind the comma only says where.
TEST(Subject, TheProvinceOnlySaysWhere) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Seruyan, Kalimantan Tengah, sudah 97,2 persen."),
              "Kabupaten Seruyan: coverage 0.972");
}

// Branches are named after a town and cover others.
TEST(Subject, ABranchIsNoRegion) {
    EXPECT_EQ(
        answers(
            "Kepala BPJS Kesehatan Cabang Curup mengatakan kepesertaan JKN Kabupaten Lebong 97,2 persen."),
        "Kabupaten Lebong: coverage 0.972");
}

// Their area's share belongs to nobody in our table.
TEST(Subject, TheBranchAreaIsNoRegion) {
    EXPECT_EQ(
        answers("Kepala BPJS Kesehatan Cabang Samarinda mengatakan kepesertaan JKN di wilayah kerjanya 98,1 "
                "persen. Kepesertaan JKN Kabupaten Kutai Timur 97,2 persen, kata Bupati Kutai Timur."),
        "Kabupaten Kutai Timur: coverage 0.972");
}

// A nickname gives way to the name.
TEST(Subject, ANicknameIsWeak) {
    EXPECT_EQ(answers("Wali Kota Bontang menyebut kepesertaan JKN di Kota Taman 97,2 persen."),
              "Kota Bontang: coverage 0.972");
}

// A headline about Cilegon and a figure of Lebak: Cilegon gets nothing.
TEST(Subject, AnotherRegionsFigureIsNotTheSubjects) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Cilegon Terus Naik\n"
                      "\n"
                      "Wali Kota Cilegon mengajak warga Cilegon mendaftar di kantor kelurahan masing-masing. "
                      "Kepesertaan JKN Kabupaten Lebak 93,2 persen."),
              "Kota Cilegon; Kabupaten Lebak 0.932");
}

// The province's own figure stands last.
TEST(Subject, ItsKabupatenFirst) {
    EXPECT_EQ(answers("Kepesertaan JKN di kabupaten se-Bali tinggi: Badung 100 persen, Gianyar 98,9 persen, "
                      "Buleleng 97,3 persen. Provinsi Bali sendiri 98,2 persen, kata Gubernur Bali."),
              "Provinsi Bali: coverage 0.982; Kabupaten Badung 1; Kabupaten Gianyar 0.989; Kabupaten "
              "Buleleng 0.973");
}

// "tingkat provinsi" names no province; it is the subject's.
TEST(Subject, TheProvincesAverage) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Lembata 99,1 persen. Pada tingkat provinsi kepesertaan JKN "
                      "93,7 persen, kata Bupati Lembata."),
              "Kabupaten Lembata: coverage 0.991; Provinsi Nusa Tenggara Timur 0.937");
}

// Without any region the article is about Indonesia,
TEST(Subject, NoRegionIsTheNation) {
    EXPECT_EQ(answers("Kepesertaan JKN nasional mencapai 98,45 persen, kata menteri kesehatan."),
              "Indonesia: coverage 0.9845");
}

// if it is about JKN at all.
TEST(Subject, NoRegionAndNoJkn) {
    EXPECT_EQ(answers("Harga beras naik 12 persen. Pedagang mengeluh karena 1.250 ton tertahan."), "-");
}

// Two regions of equal weight: no subject, but each has its row.
TEST(Subject, TwoRivalsAreNone) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen dan Kota Madiun 98,3 persen."),
              "-; Kota Batu 0.972; Kota Madiun 0.983");
}

// "kabupaten lain".
TEST(Subject, OthersAreNotTheSubject) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Rote Ndao baru 78,3 persen. Kabupaten lain rata-rata sudah "
                      "di atas 95 persen, kata Bupati Rote Ndao."),
              "Kabupaten Rote Ndao: coverage 0.783");
}

// "empat kabupaten" have no name.
TEST(Subject, SomeKabupatenAreNoRegion) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batam 96,2 persen. Sudah empat kabupaten di Kepri yang "
                      "kepesertaannya menembus 98 persen, kata Wali Kota Batam."),
              "Kota Batam: coverage 0.962");
}

// Japan is no region of ours.
TEST(Subject, AnotherCountry) {
    EXPECT_EQ(answers("Jepang butuh 36 tahun sampai 100 persen penduduknya terjamin. Kepesertaan JKN Kota "
                      "Batu 97,2 persen, kata Wali Kota Batu."),
              "Kota Batu: coverage 0.972");
}

// Whom the subject is held against in the headline is not the subject.
TEST(Subject, HeldAgainstInTheHeadline) {
    EXPECT_EQ(answers("Majene Masih Kalah dari Mamasa, Ini Kata Dinkes\n\nMAJENE – Kepesertaan JKN di Majene "
                      "89,34 persen, "
                      "kata kepala dinas.\n\nMamuju dan Pasangkayu di angka 88 persen. Adapun Mamasa sudah "
                      "95,71 persen.\n\n"
                      "\"Jangan dibandingkan dengan Mamasa,\" kata kepala dinas."),
              "Kabupaten Majene: coverage 0.8934; Kabupaten Pasangkayu 0.88; Kabupaten Mamuju 0.88; "
              "Kabupaten Mamasa 0.9571");
}

// A kabupaten whose figures go on from its name, with the province's beside them.
TEST(Subject, FiguresThatGoOnFromItsName) {
    EXPECT_EQ(answers("Nabire Nyaris Penuh, Provinsi Papua Masih Berat\n\nNABIRE – Bupati Nabire melihat "
                      "warga Nabire mengantre kartu JKN. Kabupaten "
                      "itu mencatat 170.215 jiwa peserta atau 99,43 persen.\n\nPada tingkat Provinsi Papua "
                      "cakupannya 88,67 "
                      "persen."),
              "Kabupaten Nabire: coverage 0.9943, members 170215; Provinsi Papua 0.8867");
}

// A branch named like a city of its own area: a list of several, no subject.
TEST(Subject, ABranchNamedLikeACityOfItsList) {
    EXPECT_EQ(answers("BALIKPAPAN – Kepesertaan JKN didata BPJS Kesehatan Cabang Samarinda, kata petugas "
                      "BPJS Kesehatan Cabang "
                      "Samarinda.\nKepesertaan JKN Kabupaten Kutai Kartanegara 99,64 persen, Kota Samarinda "
                      "89,62 persen, "
                      "Kabupaten Kutai Timur 89,35 persen dan Kabupaten Mahakam Ulu 84,25 persen."),
              "-; Kabupaten Kutai Kartanegara 0.9964; Kota Samarinda 0.8962; Kabupaten Kutai Timur 0.8935; "
              "Kabupaten Mahakam "
              "Ulu 0.8425");
}

// A name that is a word too counts with its people, or in the dateline; a village that begins with it does
// not.
TEST(Subject, AnOrdinaryWordAsAName) {
    EXPECT_EQ(
        answers(
            "Sampai kemarin 640 warga Kaur belum terdaftar JKN. Kepesertaan JKN di Kaur sudah 99,52 persen."),
        "Kabupaten Kaur: coverage 0.9952");
    EXPECT_EQ(answers("METRO (kabar.test) – Kepesertaan JKN Metro 97,2 persen."),
              "Kota Metro: coverage 0.972");
    EXPECT_EQ(answers("Warga Batu Putih antre. Kepesertaan JKN Kota Bontang 97,2 persen."),
              "Kota Bontang: coverage 0.972");
}

// Where a region lies tells nothing of the neighbour.
TEST(Subject, NorthOfAnother) {
    EXPECT_EQ(answers("Sleman Regency, north of Yogyakarta City, had registered 94.63 percent of its "
                      "residents with JKN."),
              "Kabupaten Sleman: coverage 0.9463");
}

// Names of two words in small letters behind "di".
TEST(Subject, ANameInSmallLetters) {
    EXPECT_EQ(answers("Warga di bandar lampung ramai mendaftar. Cakupan kepesertaan JKN mencapai 60,54 %."),
              "Kota Bandar Lampung: coverage 0.6054");
}

// Another name of the kabupaten in brackets before the province that it lies in.
TEST(Subject, AProvinceBehindABracket) {
    EXPECT_EQ(
        answers("Jumlah kepesertaan JKN di Kabupaten Indragiri Hilir (Inhil), Riau, sebanyak 81,95 persen."),
        "Kabupaten Indragiri Hilir: coverage 0.8195");
}

// "The capital of the province" is the town.
TEST(Subject, TheCapitalOfAProvince) {
    EXPECT_EQ(
        answers("Warga Kota Tanjungpinang paling sedikit yang terdaftar. Kepesertaan JKN di ibu kota "
                "Provinsi Kepulauan Riau itu baru 91,47 persen. Wali Kota Tanjungpinang menyesalkannya."),
        "Kota Tanjung Pinang: coverage 0.9147");
}

// The lead names the province, two of its kabupaten follow as examples.
TEST(Subject, AProvinceWithTwoExamples) {
    EXPECT_EQ(
        answers("Cakupan JKN di Maluku Utara meningkat. Di Kabupaten Halmahera Tengah cakupan JKN 109,55 "
                "persen. Di Kabupaten Pulau Taliabu cakupan JKN 70,55 persen."),
        "Provinsi Maluku Utara; Kabupaten Halmahera Tengah 1.0955; Kabupaten Pulau Taliabu 0.7055");
}

// A part of the town is not the town, in the sentence that goes on with it neither.
TEST(Subject, ADistrictGoesOn) {
    EXPECT_EQ(
        answers("Cakupan JKN Kota Depok 73,5 persen. Yang terbanyak ialah Kecamatan Tapos. Dari 235.553 "
                "penduduk, 174.155 orang sudah menjadi peserta JKN."),
        "Kota Depok: coverage 0.735");
}

// Who counted the people is not where they live.
TEST(Subject, TheOfficeThatCounted) {
    EXPECT_EQ(
        answers(
            "Dari 28 ribu penduduk Kepulauan Seribu yang terdata Dukcapil DKI Jakarta, yang sudah terdaftar "
            "JKN 27.988 jiwa. Bupati Kepulauan Seribu senang."),
        "Kabupaten Kepulauan Seribu: coverage 0.9996 (computed), members 27988, population 28000");
}

// The area of a branch is no region, whatever it is called.
TEST(Subject, WhatABranchLooksAfter) {
    EXPECT_EQ(
        answers(
            "Bupati Kotawaringin Timur hadir. Jumlah peserta JKN di wilayah layanan BPJS Kesehatan Cabang "
            "Sampit 613.052 jiwa atau 64,8 persen dari jumlah penduduk."),
        "Kabupaten Kotawaringin Timur");
    EXPECT_EQ(
        answers(
            "Peserta JKN di cabang itu meliputi Kota Serang, Kota Cilegon dan Kabupaten Lebak, atau sekitar "
            "75,35 persen dari jumlah penduduk. Kabupaten Serang sendiri kepesertaan JKN-nya 65,2 "
            "persen, kata Bupati Serang."),
        "Kabupaten Serang: coverage 0.652");
    EXPECT_EQ(answers("Kepesertaan JKN yang dilayani terus naik, kata Wali Kota Banjarmasin. Kepesertaan "
                      "BPJS Kesehatan "
                      "Cabang Banjarmasin baru tercatat 86,67 persen."),
              "Kota Banjarmasin");
}

// The name stands between two measures of the same thing.
TEST(Subject, BetweenAShareAndItsCount) {
    EXPECT_EQ(
        answers(
            "Wali Kota Tomohon bicara. JKN diikuti sebanyak 72,09 persen warga Sulawesi Utara atau sebanyak "
            "1.720.407 jiwa. Di Kota Tomohon 84,8 persen warga terdaftar JKN."),
        "Kota Tomohon: coverage 0.848; Provinsi Sulawesi Utara 0.7209");
    EXPECT_EQ(
        answers(
            "BPJS Kesehatan melindungi 84,8 persen warga Kota Tomohon, Sulawesi Utara (Sulut) atau 88.787 "
            "jiwa."),
        "Kota Tomohon: coverage 0.848, members 88787");
}

// A branch of two provinces: its share is neither's.
TEST(Subject, ATerritoryOfTwoProvinces) {
    EXPECT_EQ(answers("Kepesertaan JKN di wilayah Jateng dan DIY masih 83 persen. Kepesertaan JKN Kota "
                      "Magelang, kata Wali Kota Magelang, 99,2 persen."),
              "Kota Magelang: coverage 0.992");
    EXPECT_EQ(answers("Kepesertaan JKN di Jateng dan DIY masih 83 persen. Kepesertaan JKN Kota Magelang, "
                      "kata Wali Kota Magelang, 99,2 persen."),
              "Kota Magelang: coverage 0.992; Provinsi DI Yogyakarta 0.83; Provinsi Jawa Tengah 0.83");
}

// "Targetnya naik terus" speaks of what is to come, not of the regions named behind it.
TEST(Subject, AMarkBehindTalkOfTargetsIsOfItsRegion) {
    EXPECT_EQ(answers("Bupati Batang memimpin rapat di kantornya pagi ini. Target kepesertaan JKN naik "
                      "terus, ujarnya. Di Kabupaten Batang kepesertaan JKN 98 persen."),
              "Kabupaten Batang: coverage 0.98");
    EXPECT_EQ(answers("Bupati Batang memimpin rapat di kantornya pagi ini. Target kepesertaan JKN naik "
                      "terus, ujarnya. Lalu kepesertaan JKN 98 persen."),
              "Kabupaten Batang: target 0.98");
}

// The nation a region is held against is not what the text is about.
TEST(Subject, TheNationAsAYardstick) {
    EXPECT_EQ(
        answers("Masih sedikit warga Jateng yang punya JKN, hanya 69 persen penduduk. Angka itu jauh di "
                "bawah persentase nasional yang telah mencapai 72 persen."),
        "Provinsi Jawa Tengah: coverage 0.69; Indonesia 0.72");
    EXPECT_EQ(
        answers("Kepesertaan JKN di Jateng masih di bawah rata-rata nasional, baru 69 persen penduduk."),
        "Provinsi Jawa Tengah: coverage 0.69");
    EXPECT_EQ(answers("Kepesertaan JKN Jateng 69 persen, di bawah rata-rata nasional, yakni 72 persen."),
              "Provinsi Jawa Tengah: coverage 0.69; Indonesia 0.72");
}

// "Kepesertaan BPJS Kesehatan Ngawi" is that of those who live there, no office.
TEST(Subject, MembersOfBpjsLiveThere) {
    EXPECT_EQ(answers("Kepesertaan BPJS Kesehatan Ngawi Sudah Tinggi Sekali\n\n"
                      "Menurut dinas, warga yang terdaftar JKN 97,2 persen."),
              "Kabupaten Ngawi: coverage 0.972");
}

// The province opens with its figure; the capital is one of its parts, however often it is named.
TEST(Subject, TheProvinceOpensTheCapitalIsAPart) {
    EXPECT_EQ(answers("Peserta JKN Terus Bertambah Setiap Tahun\n\n"
                      "Ambon (KABAR) - Peserta JKN di Maluku tercatat 1.785.306 orang atau 94,62 persen.\n"
                      "\"Masih ada yang belum,\" ujar Kepala BPJS Kesehatan Cabang Ambon, di Ambon. "
                      "\"Khusus Kota Ambon yang terdaftar 88,50 persen.\"")
                  .substr(0, 42),
              "Provinsi Maluku: coverage 0.9462, members ");
}

// Where the headline names one place and the text goes on to its neighbours, the headline decides.
TEST(Subject, TheHeadlineNamesOneOfTheList) {
    EXPECT_EQ(answers("Kepesertaan JKN Sragen Paling Rendah di Solo Raya\n\n"
                      "Yang sudah terdaftar baru 70,91 persen, kata kepala cabang. "
                      "Tertinggi Kota Solo, 95,02 persen. Kabupaten Sukoharjo 82,78 persen. "
                      "Kabupaten Karanganyar 80,72 persen. Kabupaten Wonogiri 71,36 persen.")
                  .substr(0, 34),
              "Kabupaten Sragen: coverage 0.7091;");
}

// A branch area named like a town, with the figures of all its regions behind it.
TEST(Subject, AnAreaOpensNoOneIsTheSubject) {
    EXPECT_EQ(answers("KENDARI – Peserta JKN di empat kabupaten kota wilayah kerja BPJS Kesehatan Kendari "
                      "86,94 persen. Kota Kendari terdaftar JKN 89,04 persen. Kabupaten Konawe 92,09 persen. "
                      "Kabupaten Kolaka 79,63 persen. Kabupaten Bombana 97,59 persen."),
              "-; Kota Kendari 0.8904; Kabupaten Konawe 0.9209; Kabupaten Kolaka 0.7963; "
              "Kabupaten Bombana "
              "0.9759");
}

// "Tiga daerah di Provinsi Jambi": nothing is told of the province itself.
TEST(Subject, ABranchTellsOfRegionsOfAProvince) {
    EXPECT_EQ(answers("Tiga daerah di Provinsi Jambi sudah UHC, kata BPJS Kesehatan Cabang Bungo. "
                      "Kepesertaan JKN Kabupaten Bungo 99,81 persen, Kabupaten Tebo 99,21 persen, Kabupaten "
                      "Kerinci 99,58 persen."),
              "-; Kabupaten Bungo 0.9981; Kabupaten Tebo 0.9921; Kabupaten Kerinci 0.9958");
}

// Held against all others of its province, the city stays the subject.
TEST(Subject, TheLastOfItsProvince) {
    EXPECT_EQ(answers("Cakupan JKN Tanjungpinang Terendah di Kepri\n\n"
                      "Cakupan kepesertaan JKN di ibu kota Kepri itu baru 97,47 persen. "
                      "Kabupaten Natuna 100,26 persen, Kabupaten Lingga 98,93 persen, Kabupaten Bintan 99,01 "
                      "persen.")
                  .substr(0, 37),
              "Kota Tanjung Pinang: coverage 0.9747;");
}

// Ten times those who live there are of a larger area, whatever town the paper stands in.
TEST(Subject, TooManyForATown) {
    EXPECT_EQ(answers("MAKASSAR - Di seluruh kawasan timur pesertanya sudah 11.394.351 jiwa dari 15.354.850 "
                      "penduduk atau 74,2 persen, kata kepala BPJS Kesehatan."),
              "Kota Makassar");
}

// "di Sumatera Barat" before the kabupaten only says where.
TEST(Subject, TheProvinceBeforeItsPlace) {
    EXPECT_EQ(answers("Di Sumatera Barat Kabupaten Solok tercatat yang terendah. Cakupan JKN-nya cuma 49,44 "
                      "persen. Itu data Pemkab Solok."),
              "Kabupaten Solok: coverage 0.4944");
}

// A long dash between two words is no hyphen: the town is where the paper stands.
TEST(Subject, ADashBehindTheDateline) {
    EXPECT_EQ(answers("Kabar.com, MAKASSAR—Kepesertaan JKN Kabupaten Gowa sudah 97,2 persen."),
              "Kabupaten Gowa: coverage 0.972");
}

// The name of the insurer spelled out, with its bracket inside: still a branch.
TEST(Subject, ABranchSpelledOut) {
    EXPECT_EQ(
        answers("Kepala Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan Kendari mengatakan kepesertaan "
                "JKN Kabupaten Konawe 97,2 persen."),
        "Kabupaten Konawe: coverage 0.972");
}

// A branch named like a province looks after it and nothing else.
TEST(Subject, ABranchOfAProvince) {
    EXPECT_EQ(
        answers("Pontianak (KABAR) - Kepesertaan Jaminan Kesehatan Nasional BPJS Kesehatan Cabang Kalimantan "
                "Barat baru mencapai 48,60 persen, kata Gubernur Kalimantan Barat."),
        "Provinsi Kalimantan Barat: coverage 0.486");
}

// The capital where the news is made has no figure of its own.
TEST(Subject, TheCapitalHasNoFigure) {
    EXPECT_EQ(
        answers(
            "Kota Bengkulu (KABAR) - Peserta JKN di Provinsi Bengkulu terus bertambah, kata kepala cabang.\n"
            "Peserta JKN di Provinsi Bengkulu sebanyak 2.090.665 jiwa, katanya di Kota Bengkulu.")
            .substr(0, 26),
        "Provinsi Bengkulu: members");
}

// A town's name that begins like a city.
TEST(Subject, PadangAroIsNotPadang) {
    EXPECT_EQ(answers("Kepala BPJS Kesehatan Solok Selatan di Padang Aro menyebutkan, di Kabupaten Solok "
                      "Selatan 133 ribu "
                      "jiwa sudah terdaftar JKN."),
              "Kabupaten Solok Selatan: members 133000");
}

// "kota kecil itu": the city named last, whatever province was named in between.
TEST(Subject, ThatLittleTown) {
    EXPECT_EQ(
        answers(
            "Kota Probolinggo menerima penghargaan. Panas Jawa Timur tidak terasa. Kota kecil itu mencatat "
            "cakupan kepesertaan JKN 99,58 persen."),
        "Kota Probolinggo: coverage 0.9958");
}

// So many and so large a share make up far more people than live in the town.
TEST(Subject, TooManyBySharesForATown) {
    EXPECT_EQ(
        answers("KENDARI – Peserta BPJS Kesehatan sudah 1.003.829 jiwa atau 63 persen, kata kepala cabang."),
        "Kota Kendari");
}

// The province is told as the capital's, in the sentence before.
TEST(Subject, TheProvinceOfTheSentenceBefore) {
    EXPECT_EQ(
        answers(
            "KOTA SORONG - BPJS Kesehatan mengundang wartawan Provinsi Papua Barat Daya ke sebuah hotel di "
            "Kota Sorong.\n"
            "\"Provinsi Papua Barat Daya terdiri dari enam daerah. Cakupan kepesertaan JKN telah mencapai 98 "
            "persen,\" ujar kepala cabang. Papua Barat Daya patut bangga."),
        "Provinsi Papua Barat Daya: coverage 0.98");
}

// A place and its province, and no figure of either: the place of the headline.
TEST(Subject, ThePlaceOfTheHeadline) {
    EXPECT_EQ(
        answers("Iuran JKN warga miskin Kabupaten Sigi ditanggung Pemprov\n\n"
                "Sebanyak 13.632 warga miskin Kabupaten Sigi dibiayai Pemprov Sulteng. DPRD Kabupaten Sigi "
                "menyurati Pemprov Sulteng soal iuran JKN itu. Pemprov Sulteng belum menjawab."),
        "Kabupaten Sigi");
}

// A headline names the branch's town; the body tells of all that the branch looks after.
TEST(Subject, TheHeadlineNamesTheBranch) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN di Makassar Capai 98% Tahun Ini\n\n"
            "Kepesertaan JKN di cakupan operasional BPJS Kesehatan Cabang Makassar diproyeksikan capai 98%.\n"
            "Cabang Makassar menaungi Makassar, Maros, Gowa dan Takalar.\n"
            "Kepesertaan JKN Takalar 95%, Maros 85%, Kota Makassar 78%, Gowa 65%."),
        "-; Kota Makassar 0.78; Kabupaten Takalar 0.95; Kabupaten Maros 0.85; Kabupaten Gowa 0.65");
}

// What is told first is the town's; the province and its list come after.
TEST(Subject, TheTownFirstThenTheList) {
    EXPECT_EQ(
        answers(
            "Kota Ambon mencapai 98 persen kepesertaan JKN, ujar Wali Kota Ambon. Warga Kota Ambon kini "
            "berobat dengan KTP, kata Pemkot Ambon.\n"
            "Cakupan kepesertaan JKN di Provinsi Maluku 99,64 persen. Rinciannya Kota Ambon 98,05 persen, "
            "Kabupaten Buru 99,1 persen, Kota Tual 98,64 persen, Kabupaten Maluku Tengah 96,15 persen."),
        "Kota Ambon: coverage 0.9805; Provinsi Maluku 0.9964; Kabupaten Buru 0.991; Kota Tual 0.9864; "
        "Kabupaten Maluku Tengah 0.9615");
}

// "empat kabupaten wilayah selatan Papua" are not Papua.
TEST(Subject, FourOfAProvince) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Asmat 73 persen. Tercatat 525 ribu orang dari jumlah "
                      "penduduk 590 ribu "
                      "jiwa di empat kabupaten wilayah selatan Papua terdaftar sebagai peserta JKN."),
              "Kabupaten Asmat: coverage 0.73");
}

// Two places side by side, neither before the other.
TEST(Subject, TwoSideBySide) {
    EXPECT_EQ(
        answers(
            "BPJS Kesehatan memaparkan JKN untuk wilayah Batam dan Kabupaten Karimun. Cakupan kepesertaan di "
            "Kabupaten Karimun 98,81%. Adapun Kota Batam tingkat kepesertaannya 97,88%."),
        "-; Kabupaten Karimun 0.9881; Kota Batam 0.9788");
}

// In small letters, where it was named before.
TEST(Subject, NamedAgainInSmallLetters) {
    EXPECT_EQ(
        answers("Forum JKN Kabupaten Kampar bersidang. Riau di bawah angka nasional. Namun kampar sendiri "
                "kepesertaan JKN-nya 82%."),
        "Kabupaten Kampar: coverage 0.82");
}

// The branch's area has the figure, the town that it is called after has none.
TEST(Subject, TheTownOfTheBranchHasNoFigure) {
    EXPECT_EQ(
        answers(
            "Lhokseumawe - Kepala desa di Provinsi Aceh diundang BPJS Kesehatan Cabang Lhokseumawe ke Hotel "
            "Winton "
            "Lhokseumawe.\n"
            "Jumlah peserta Program JKN di wilayah kerja BPJS Kesehatan Cabang Lhokseumawe sebanyak 605.208 "
            "jiwa."),
        "-");
}

// What no region is named for beside a list of regions is nobody's.
TEST(Subject, TheRestOfAnArea) {
    EXPECT_EQ(answers("Peserta JKN didata. Kepesertaan JKN Kabupaten Batang 87,86 persen, Kabupaten Pemalang "
                      "85,27 persen, "
                      "Kota Tegal 91,2 persen.\n\nKeaktifan peserta 83,89 persen."),
              "-; Kabupaten Batang 0.8786; Kabupaten Pemalang 0.8527; Kota Tegal 0.912");
}

// Where the branch has its seat, and nothing of the town's own offices; with them it is the town.
TEST(Subject, TheSeatOfTheBranch) {
    EXPECT_EQ(
        answers(
            "MAMUJU - Kepala BPJS Kesehatan Cabang Mamuju berbicara di Mamuju. Wilayah kerja cabang itu tiga "
            "kabupaten. Kepesertaan JKN Kabupaten Mamuju 70 persen, Mamuju Tengah 48 persen."),
        "-; Kabupaten Mamuju 0.7; Kabupaten Mamuju Tengah 0.48");
    EXPECT_EQ(answers("MAMUJU - Kepala BPJS Kesehatan Cabang Mamuju menemui Bupati Mamuju. Wilayah kerja "
                      "cabang itu tiga "
                      "kabupaten. Kepesertaan JKN Kabupaten Mamuju 70 persen, Mamuju Tengah 48 persen."),
              "Kabupaten Mamuju: coverage 0.7; Kabupaten Mamuju Tengah 0.48");
}

// One of those that a branch goes through, told at greater length.
TEST(Subject, TheLaggardOfABranchesArea) {
    EXPECT_EQ(
        answers(
            "Wilayah kerja BPJS Kesehatan Kantor Cabang Kediri ada lima. Kepesertaan JKN Kota Kediri 99 "
            "persen, "
            "Kabupaten Kediri 96,84 persen, Kabupaten Nganjuk 96,87 persen. Kabupaten Blitar masih "
            "berproses. "
            "Kini kepesertaan Kabupaten Blitar baru 73,85 persen, kata kepala cabang di Kabupaten Blitar."),
        "-; Kota Kediri 0.99; Kabupaten Kediri 0.9684; Kabupaten Nganjuk 0.9687; Kabupaten Blitar 0.7385");
}

// A branch named after a city with its level is still a branch.
TEST(Subject, TheBranchOfACity) {
    EXPECT_EQ(answers("Bupati Musi Rawas dan BPJS Kesehatan Kantor Cabang Kota Lubuklinggau meneken nota. "
                      "Kepesertaan JKN "
                      "Musi Rawas 73,46 persen."),
              "Kabupaten Musi Rawas: coverage 0.7346");
}

// A branch may speak of its area: the town that alone has figures stays the subject.
TEST(Subject, TownWithFiguresInBranchArea) {
    EXPECT_EQ(
        answers("Warga Maros yang tercover BPJS Kesehatan sudah mencapai 99 persen. Kepala Cabang BPJS "
                "Maros mengakui, di wilayah kerja BPJS Kesehatan Cabang Makassar kabupaten yang sudah lunas "
                "baru dua, Maros dan Takalar."),
        "Kabupaten Maros: coverage 0.99");
}

// The place that opens and is set apart from its neighbours is the subject, however long they are gone
// through; of a province's regions the first is none.
TEST(Subject, SetApartFromItsNeighbours) {
    EXPECT_EQ(
        answers("BPJS Kesehatan Cabang Solo mencatat Kabupaten Sragen terendah. Yang menjadi peserta JKN "
                "baru 701.203 orang atau 70,91 persen. Tertinggi Kota Solo, 95,02 persen. Kabupaten "
                "Sukoharjo 82,78 persen. Kabupaten Wonogiri 71,36 persen."),
        "Kabupaten Sragen: coverage 0.7091, members 701203; Kota Surakarta 0.9502; Kabupaten Sukoharjo "
        "0.8278; Kabupaten Wonogiri 0.7136");
    EXPECT_EQ(
        answers("Kepesertaan JKN Provinsi Lampung 75 persen. Capaian Kabupaten Lampung Utara menjadi yang "
                "tertinggi di Provinsi Lampung yaitu 98,9 persen. Pesisir Barat 96,1 persen."),
        "Provinsi Lampung: coverage 0.75; Kabupaten Lampung Utara 0.989; Kabupaten Pesisir Barat 0.961");
}

// What a nation or a venue is named for is not its own.
TEST(Subject, RanksAndVenues) {
    EXPECT_EQ(
        answers("Kepesertaan JKN di Kalimantan Selatan dinilai terendah se-Indonesia, yang hanya 59 persen "
                "dari total penduduk."),
        "Provinsi Kalimantan Selatan: coverage 0.59");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kota Magelang 83 persen, katanya di Ungaran, Kabupaten Semarang, Senin "
                "(20/9)."),
        "Kota Magelang: coverage 0.83");
}

// A short name that the text gives itself stands for its region from there on.
TEST(Subject, ShortNamesOfTheText) {
    EXPECT_EQ(
        answers("Kabupaten Sumba Timur (Sumtim) masih tertinggal. Peserta JKN di Sumtim 215.841 jiwa. Di "
                "Sumba Barat 90,82 persen warga terdaftar JKN. Di Sumba Barat Daya 98,37 persen."),
        "Kabupaten Sumba Timur: members 215841; Kabupaten Sumba Barat 0.9082; Kabupaten Sumba Barat Daya "
        "0.9837");
    EXPECT_EQ(answers("Bupati Sumba Timur (Sutrisno) hadir. Kepesertaan JKN kata Sutrisno 91,2 persen."),
              "Kabupaten Sumba Timur: coverage 0.912");
}

// What opens is the subject, not the province it is held against.
TEST(Subject, HeldAgainstItsProvince) {
    EXPECT_EQ(
        answers("MAJALENGKA - Cakupan UHC Kabupaten Majalengka telah 95,99 persen, melebihi Jabar. Di Jawa "
                "Barat 95,14 persen atau 46 juta dari 49 juta jiwa peserta JKN."),
        "Kabupaten Majalengka: coverage 0.9599; Provinsi Jawa Barat 0.9514");
    EXPECT_EQ(
        answers("Secara nasional pemerintah mengejar 99 persen kepesertaan JKN pada 2029. Kepesertaan JKN "
                "Bondowoso 97,2 persen."),
        "Kabupaten Bondowoso: coverage 0.972");
}

// Behind the agency's dash the text begins: the province there is no mere place of the town.
TEST(Subject, ProvinceBehindTheDateline) {
    EXPECT_EQ(
        answers("Pangkalpinang (ANTARA) - Pemprov Kepulauan Bangka Belitung mencatat peserta JKN 1.406.297 "
                "jiwa. Kota Pangkalpinang 95,71 persen."),
        "Provinsi Kepulauan Bangka Belitung: members 1406297; Kota Pangkal Pinang 0.9571");
}

// A province that is only named with "se-" is the subject where nothing else is named.
TEST(Subject, TheWholeProvinceAlone) {
    EXPECT_EQ(answers("Tunggakan iuran JKN pemerintah daerah se-Nusa Tenggara Timur per 31 Mei 2025 Rp42,2 "
                      "miliar, kata "
                      "Kementerian Dalam Negeri."),
              "Provinsi Nusa Tenggara Timur");
}

// A branch named like one of its regions is no region, where nothing is told of that one alone.
TEST(Subject, TheBranchNamedLikeOneOfItsRegions) {
    EXPECT_EQ(
        answers(
            "BUKITTINGGI - Tiga kabupaten kota di wilayah kerja BPJS Kesehatan Cabang Kota Bukittinggi "
            "meraih predikat UHC JKN. Kota Bukittinggi kategori Pratama, Kabupaten Pasaman kategori Madya."),
        "-");
}

} // namespace
} // namespace uhc
