/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// Figures of several regions: each to its own.

namespace uhc {
namespace {

// The commonest list.
TEST(Lists, FiguresBehindTheNames) {
    EXPECT_EQ(
        answers("Kepesertaan JKN di Banten beragam, kata Gubernur Banten. Kabupaten Lebak 93,2 persen, Kota "
                "Cilegon 99,1 persen, Kabupaten Pandeglang 88,4 persen, dan Kota Tangerang 98,7 persen."),
        "Provinsi Banten; Kabupaten Lebak 0.932; Kota Cilegon 0.991; Kabupaten Pandeglang 0.884; Kota "
        "Tangerang 0.987");
}

// Turned round, each figure would slip to its neighbour.
TEST(Lists, FiguresBeforeTheNames) {
    EXPECT_EQ(answers("Kepesertaan JKN di Banten beragam, kata Gubernur Banten: 93,2 persen di Kabupaten "
                      "Lebak, 99,1 persen di Kota Cilegon, dan 88,4 persen di Kabupaten Pandeglang."),
              "Provinsi Banten; Kabupaten Lebak 0.932; Kota Cilegon 0.991; Kabupaten Pandeglang 0.884");
}

// Without a word of level.
TEST(Lists, FiguresInBrackets) {
    EXPECT_EQ(answers("Kepesertaan JKN di Provinsi Banten: Lebak (93,2 persen), Cilegon (99,1 persen), "
                      "Pandeglang (88,4 persen)."),
              "Provinsi Banten; Kabupaten Lebak 0.932; Kota Cilegon 0.991; Kabupaten Pandeglang 0.884");
}

// As pasted from a page.
TEST(Lists, OnLinesOfTheirOwn) {
    EXPECT_EQ(answers("Gubernur Banten memaparkan kepesertaan JKN tiap daerah di Banten.\n"
                      "Kabupaten Lebak: 93,2 persen\n"
                      "Kota Cilegon: 99,1 persen\n"
                      "Kabupaten Pandeglang: 88,4 persen"),
              "Provinsi Banten; Kabupaten Lebak 0.932; Kota Cilegon 0.991; Kabupaten Pandeglang 0.884");
}

// As pasted from a graphic.
TEST(Lists, ANameOnALineAboveItsFigure) {
    EXPECT_EQ(answers("Gubernur Banten memaparkan kepesertaan JKN tiap daerah di Banten.\n"
                      "\n"
                      "Kabupaten Lebak\n"
                      "93,2 persen\n"
                      "\n"
                      "Kota Cilegon\n"
                      "99,1 persen"),
              "Provinsi Banten; Kabupaten Lebak 0.932; Kota Cilegon 0.991");
}

// As pasted from a table: the percent sign stands in its head only.
TEST(Lists, APastedTable) {
    EXPECT_EQ(answers("Gubernur Banten memaparkan kepesertaan JKN tiap daerah di Banten.\n"
                      "Daerah\tCakupan (%)\n"
                      "Kabupaten Lebak\t93,21\n"
                      "Kota Cilegon\t99,14\n"
                      "Kabupaten Pandeglang\t88,40"),
              "Provinsi Banten; Kabupaten Lebak 0.9321; Kota Cilegon 0.9914; Kabupaten Pandeglang 0.884");
}

// "masing-masing": in turn.
TEST(Lists, EachItsOwn) {
    EXPECT_EQ(answers("Kepesertaan JKN Sigi dan Donggala masing-masing 97,4 persen dan 96,2 persen, kata "
                      "Gubernur Sulawesi Tengah."),
              "Provinsi Sulawesi Tengah; Kabupaten Sigi 0.974; Kabupaten Donggala 0.962");
}

// One figure that holds for three regions.
TEST(Lists, OneFigureOfThree) {
    EXPECT_EQ(answers("Kepesertaan JKN Badung, Klungkung, dan Bangli sudah 100 persen, kata Gubernur Bali."),
              "Provinsi Bali; Kabupaten Bangli 1; Kabupaten Badung 1; Kabupaten Klungkung 1");
}

// The same with the names behind.
TEST(Lists, NamesBehindNamely) {
    EXPECT_EQ(answers("Gubernur Bali memaparkan kepesertaan JKN di Bali. Ada yang kepesertaan JKN-nya 100 "
                      "persen, yaitu Badung dan Klungkung."),
              "Provinsi Bali; Kabupaten Badung 1; Kabupaten Klungkung 1");
}

// Kabupaten and kota of one name side by side.
TEST(Lists, ListsOfSharedNames) {
    EXPECT_EQ(
        answers("Kepesertaan JKN kabupaten di Jawa Timur menurut Gubernur Jawa Timur: Kabupaten Malang 88,2 "
                "persen, Kota Malang 99,3 persen, Kabupaten Kediri 91,5 persen, Kota Kediri 98,8 persen."),
        "Provinsi Jawa Timur; Kabupaten Malang 0.882; Kota Malang 0.993; Kabupaten Kediri 0.915; Kota Kediri "
        "0.988");
}

// Who said it is not one of them.
TEST(Lists, WhoSpeaksIsNotInTheList) {
    EXPECT_EQ(answers("Gubernur Bali memaparkan kepesertaan JKN di Bali. Ada yang kepesertaan JKN-nya 100 "
                      "persen, yaitu Badung dan Klungkung, kata Gubernur Bali."),
              "Provinsi Bali; Kabupaten Badung 1; Kabupaten Klungkung 1");
}

// Shares that add up to 100 % are parts of the province's members, not coverages of 41, 33 and 25 %.
TEST(Lists, PartsOfTheProvincesMembers) {
    EXPECT_EQ(
        answers("Gubernur Banten merinci peserta JKN di Banten. Peserta JKN itu tersebar: Kota Tangerang "
                "41,2 persen, Kabupaten Lebak 33,4 persen, Kabupaten Pandeglang 25,4 persen."),
        "Provinsi Banten");
}

// A bracket with another name stands between the list and "masing-masing".
TEST(Lists, EachBehindABracket) {
    EXPECT_EQ(answers("Kepesertaan JKN di Sulawesi Barat naik. Mamasa dan Pasangkayu (dulu Matra) "
                      "masing-masing 95,71 persen dan "
                      "91,22 persen."),
              "Provinsi Sulawesi Barat; Kabupaten Mamasa 0.9571; Kabupaten Pasangkayu 0.9122");
}

// "Belu lebih bagus, 83,55 persen" is a figure behind its name.
TEST(Lists, BetterThanOthers) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Malaka 71,06 persen. Belu lebih bagus, 83,55 persen."),
              "Kabupaten Malaka: coverage 0.7106; Kabupaten Belu 0.8355");
}

// "Delapan dari 42 kabupaten/kota" share a figure that is of none of the provinces named.
TEST(Lists, SomeOfMany) {
    EXPECT_EQ(
        answers(
            "Sebanyak delapan dari 42 kabupaten/kota di Kalimantan Timur dan Kalimantan Utara telah memiliki "
            "kepesertaan JKN lebih dari 95 persen."),
        "-");
}

// "Tangerang Kota" is the city; a level before the next name is that one's.
TEST(Lists, TheLevelBehindItsName) {
    EXPECT_EQ(answers("Cakupan JKN di Banten: Kabupaten Tangerang 89 persen, Tangerang Kota 95 persen."),
              "Provinsi Banten; Kabupaten Tangerang 0.89; Kota Tangerang 0.95");
}

// "baru ada 56 persen" behind "pesertanya" is "only", no new members; two regions share it.
TEST(Lists, OnlySoMany) {
    EXPECT_EQ(answers("Kepesertaan JKN Provinsi Banten 80 persen, kata Gubernur Banten. Di Banten peserta "
                      "JKN paling rendah ialah Kabupaten Serang dan Kota Serang, pesertanya baru ada sekitar "
                      "56 persen."),
              "Provinsi Banten: coverage 0.8; Kota Serang 0.56; Kabupaten Serang 0.56");
}

// "se-Jawa Timur" with its own figure is not the subject's.
TEST(Lists, TheWholeProvincesShare) {
    EXPECT_EQ(answers("Cakupan JKN Kota Batu 97,2 persen. Cakupan kepesertaan JKN se-Jawa Timur 93 persen, "
                      "sedangkan nasional 95 "
                      "persen."),
              "Kota Batu: coverage 0.972; Provinsi Jawa Timur 0.93; Indonesia 0.95");
}

// The list goes on with what its first shares are of.
TEST(Lists, OfASegment) {
    EXPECT_EQ(
        answers("In Indonesia 60.49 percent of the population had JKN. The percentage of independent JKN "
                "participants in Riau Islands was 49.08 percent. Then came North Kalimantan (38.62 "
                "percent) and Bali (31.38 percent)."),
        "Indonesia: coverage 0.6049");
}

// A name between two figures parts them, though "sebesar" ties.
TEST(Lists, ANamePartsTheFigures) {
    EXPECT_EQ(answers("Kepesertaan JKN di Kalimantan Utara 96,1 persen. Rinciannya, Bulungan 98 persen atau "
                      "136.963 jiwa, Tana Tidung sebesar 100 persen atau 24.636 jiwa."),
              "Provinsi Kalimantan Utara: coverage 0.961; Kabupaten Bulungan 0.98; Kabupaten Tana Tidung 1");
}

// The level of the first name holds for the last, which is a kota as well.
TEST(Lists, ALevelGoesOn) {
    EXPECT_EQ(answers("Cakupan JKN Sumatera Barat 90 persen. Kota Solok sudah 100 persen. Yang belum ialah "
                      "Kabupaten Tanah Datar (86,11 persen), Dharmasraya (81,07 persen), dan Solok (75,39 "
                      "persen)."),
              "Provinsi Sumatera Barat: coverage 0.9; Kota Solok 1; Kabupaten Tanah Datar 0.8611; Kabupaten "
              "Dharmasraya 0.8107; Kabupaten Solok 0.7539");
}

// "Kalau Trenggalek" goes on to the next region, no condition.
TEST(Lists, AsForTheNextRegion) {
    EXPECT_EQ(answers("Kepesertaan JKN Tulungagung 73 persen, kata Bupati Tulungagung. Kalau Kabupaten "
                      "Trenggalek 76 persen."),
              "Kabupaten Tulungagung: coverage 0.73; Kabupaten Trenggalek 0.76");
}

// A count behind a list of names is of all of them together.
TEST(Lists, OneCountOfSeveralIsOfNone) {
    EXPECT_EQ(answers("Yang sudah terintegrasi JKN ialah Kota Cirebon, Kabupaten Garut dan Kabupaten Bandung "
                      "Barat dengan jumlah peserta 1.270.503 jiwa, kata Bupati Bandung Barat."),
              "Kabupaten Bandung Barat");
}

// So many names stand between the words and the share that only their being one list keeps them together.
TEST(Lists, ALongListBeforeItsShare) {
    EXPECT_EQ(answers("Menurut dinas, kepesertaan JKN di semua daerah yakni Kota Baubau, Kabupaten Buton, "
                      "Kabupaten Wakatobi, Kabupaten Muna dan Kabupaten Muna Barat sudah 100 persen.")
                  .substr(0, 2),
              "-;");
}

// The lowest has a figure of its own; the total is not its.
TEST(Lists, TheTotalBeforeTheLowest) {
    EXPECT_EQ(
        answers("Di Provinsi Gorontalo program JKN berjalan baik. Total cakupan kepesertaan JKN 96,6 persen, "
                "dengan yang terendah di Kabupaten Pohuwato yakni 95,03 persen."),
        "Provinsi Gorontalo: coverage 0.966; Kabupaten Pohuwato 0.9503");
}

// How many regions are below says nothing of the nation.
TEST(Lists, SoManyOfAllRegions) {
    EXPECT_EQ(
        answers("Cakupan kepesertaan JKN di Indonesia 94,64 persen. Dari 514 kabupaten/kota, yang cakupannya "
                "di bawah 80 persen ada 24 kabupaten/kota."),
        "Indonesia: coverage 0.9464");
}

// Whose share it is stands in the next sentence.
TEST(Lists, SeveralNamedBehindTheirShare) {
    EXPECT_EQ(
        answers(
            "Di Provinsi Kalimantan Tengah ada 3 kabupaten yang sudah 100 persen warganya jadi peserta JKN. "
            "Di antara ketiga kabupaten itu, Murung Raya, Katingan, Seruyan."),
        "Provinsi Kalimantan Tengah; Kabupaten Murung Raya 1; Kabupaten Katingan 1; Kabupaten Seruyan 1");
}

// Or in the one before.
TEST(Lists, SeveralNamedBeforeTheirShare) {
    EXPECT_EQ(
        answers(
            "Di Provinsi Bali baru dua kabupaten, yaitu Badung dan Klungkung. Di kedua kabupaten tersebut "
            "100 persen penduduk ikut program JKN."),
        "Provinsi Bali; Kabupaten Klungkung 1; Kabupaten Badung 1");
}

// Who is left out has no part in the figure.
TEST(Lists, WhoIsLeftOut) {
    EXPECT_EQ(answers("Kepesertaan JKN di wilayah III, minus Majalengka, baru mencapai 65,9 persen, kata "
                      "Bupati Cirebon."),
              "Kabupaten Cirebon: coverage 0.659");
}

// "di antaranya" counts them, a quote says it again, the names come last.
TEST(Lists, SomeOfThemNamedAfterAQuote) {
    EXPECT_EQ(
        answers(
            "Dari 42 kabupaten/kota di Provinsi Kalimantan Timur, dua di antaranya kini memiliki kepesertaan "
            "JKN lebih dari 95 persen. \"Kepesertaan JKN di sana sudah mencapai 95 persen,\" ujarnya. "
            "Rinciannya, Kabupaten Mahakam Ulu dan Kota Balikpapan."),
        "Provinsi Kalimantan Timur; Kabupaten Mahakam Ulu 0.95; Kota Balikpapan 0.95");
}

// The lowest has its figure behind a comma: it is no ground of comparison.
TEST(Lists, TheLowestAndItsFigure) {
    EXPECT_EQ(answers("Kepesertaan JKN Provinsi Aceh 95,15 persen. Kepesertaan JKN terendah tercatat di "
                      "Papua, yakni cuma "
                      "39,7 persen."),
              "Provinsi Aceh: coverage 0.9515; Provinsi Papua 0.397");
}

// Who says it stands between the region and its figure, with an area of his own.
TEST(Lists, AnAsideWithItsArea) {
    EXPECT_EQ(
        answers("Peserta JKN di Kabupaten Sigi, menurut Kantor Cabang Palu yang membawahi empat kabupaten di "
                "Sulawesi Tengah, baru 67 persen dari jumlah penduduk."),
        "Kabupaten Sigi: coverage 0.67");
}

// "salah satu kota di Jawa Timur" is the city itself.
TEST(Lists, OneOfTheTowns) {
    EXPECT_EQ(
        answers(
            "Kota Blitar termasuk salah satu kota di Jawa Timur yang dipuji, karena sudah 96,11% penduduknya "
            "terdaftar JKN."),
        "Kota Blitar: coverage 0.9611");
}

// What is surpassed has its figure in the clause behind.
TEST(Lists, TheNationSurpassed) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Kota Blitar 96 persen. Itu jauh melampaui persentase JKN secara nasional, yang "
            "hanya 86 persen."),
        "Kota Blitar: coverage 0.96; Indonesia 0.86");
    EXPECT_EQ(answers("Kepesertaan JKN Kota Blitar masih di bawah angka nasional, hanya 47 persen."),
              "Kota Blitar: coverage 0.47");
}

// "four of six": no one's, and "98 persen ke bawah" is nobody's figure either; nor are "seluruh warga" of no
// region.
TEST(Lists, FourOfSix) {
    EXPECT_EQ(
        answers(
            "Cakupan JKN diumumkan. Dari enam daerah, empat telah mencapai UHC di atas 100 persen. "
            "Kepesertaan JKN Kabupaten Lahat 102,25 persen, Kabupaten Empat Lawang 96,1 persen, Kota Pagar "
            "Alam 100,09 persen. Yang cakupan JKN-nya 98 persen ke bawah yaitu Kabupaten Musi Rawas. Seluruh "
            "warga terdaftar JKN."),
        "-; Kabupaten Lahat 1.0225; Kabupaten Empat Lawang 0.961; Kota Pagar Alam 1.0009");
}

// The last of a list is of what the first is of, though the words are far.
TEST(Lists, InArrearsToTheLast) {
    EXPECT_EQ(answers("Peserta JKN yang menunggak itu di Kabupaten Mamuju 60,73 persen, Mamuju Tengah 59,46 "
                      "persen, dan "
                      "Pasangkayu 60,65 persen."),
              "Kabupaten Mamuju");
}

// "kabupaten ini" is the one named last.
TEST(Lists, ThisKabupaten) {
    EXPECT_EQ(answers("Kepesertaan JKN Sulawesi Selatan 99,7 persen. Rinciannya:\n- Kabupaten Kepulauan "
                      "Selayar:\nCakupan "
                      "JKN yang dicatat kabupaten ini sebesar 98%."),
              "Provinsi Sulawesi Selatan: coverage 0.997; Kabupaten Kepulauan Selayar 0.98");
}

// A paragraph for each region: coverage, count, active rate.
TEST(Lists, AParagraphForEach) {
    EXPECT_EQ(answers("Progres UHC: Kota Pekalongan saat ini sudah sampai 86,76 persen. Prosentase aktif "
                      "pesertanya 83,89 "
                      "persen.\nLalu Kabupaten Batang 87,86 persen. Prosentase aktif 75,81 persen.\nUntuk "
                      "Kabupaten Pemalang "
                      "mencapai 85,27 persen."),
              "Kota Pekalongan: coverage 0.8676, active 0.8389; Kabupaten Batang 0.8786; Kabupaten Pemalang "
              "0.8527");
}

// A name that is a word too counts where its figure stands in brackets.
TEST(Lists, NameWithBracket) {
    EXPECT_EQ(answers("Kabupaten yang kepesertaan JKN sudah lewat 98 persen, yaitu Bintan (98,34%), Anambas "
                      "(99,40%), Lingga (98,55%), serta Natuna (100,40%)."),
              "-; Kabupaten Bintan 0.9834; Kabupaten Kepulauan Anambas 0.994; Kabupaten Lingga 0.9855; "
              "Kabupaten Natuna 1.004");
}

// Shares of a list that leave out the word, and a branch's area in brackets.
TEST(Lists, SharesWithoutTheirWord) {
    EXPECT_EQ(
        answers("Kepesertaan JKN tertinggi Kota Tidore 101,9 persen, lalu Halmahera Tengah (100,3), Ternate "
                "99,4, dan Morotai 91,7."),
        "-; Kota Tidore Kepulauan 1.019; Kabupaten Halmahera Tengah 1.003; Kota Ternate 0.994; Kabupaten "
        "Pulau Morotai 0.917");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kantor Cabang Singaraja (Buleleng, Jembrana, Karangasem) telah mencapai 90 "
                "persen. Kepesertaan di Kabupaten Buleleng sendiri 93,1 persen, kata Bupati Buleleng."),
        "Kabupaten Buleleng: coverage 0.931");
}

} // namespace
} // namespace uhc
