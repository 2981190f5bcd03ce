/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// Which share is the coverage, which count the members, where several say nearly the same: whole small
// articles. The answer is all that the cells would show.

namespace uhc {
namespace {

// The cell would show 98 % where the article knows 98,99 %: one is UHC Award Utama, the other not.
TEST(Coverage, RoundedInTheHeadlineExactInTheBody) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang Capai 98 Persen\n"
                      "\n"
                      "BONTANG – Kepesertaan JKN warga Kota Bontang kini mencapai 98,99 persen, kata Wali "
                      "Kota Ratna Dewi. Petugas masih mendata bayi yang baru lahir."),
              "Kota Bontang: coverage 0.9899");
}

// "95 persen lebih, tepatnya 96,15": the exact one, and no ">" left over from the rounded one.
TEST(Coverage, RoundedThenExactInTheBody) {
    EXPECT_EQ(answers("Bupati Bantul menyebut kepesertaan JKN warganya sudah 95 persen lebih. Tepatnya 96,15 "
                      "persen, menurut catatan dinas kesehatan Bantul."),
              "Kabupaten Bantul: coverage 0.9615");
}

// "hampir 100 persen, persisnya 98,9": nearly everybody is not everybody.
TEST(Coverage, AlmostThenExact) {
    EXPECT_EQ(answers("Cakupan kepesertaan JKN di Kabupaten Sleman hampir 100 persen. Persisnya 98,9 persen "
                      "warga sudah terdaftar, kata Bupati Sleman."),
              "Kabupaten Sleman: coverage 0.989");
}

// The figure in the headline is the one that was typed in a hurry.
TEST(Coverage, BodyGoesBeforeTheHeadline) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Tegal 98,85 Persen\n"
                      "\n"
                      "Wali Kota Tegal menyatakan kepesertaan JKN warganya sudah 96,85 persen. Ia berterima "
                      "kasih kepada para kader yang mendata dari pintu ke pintu."),
              "Kota Tegal: coverage 0.9685");
}

// The usual sentence of the press; three cells are filled from it.
TEST(Coverage, ShareCountAndPopulationInOneClause) {
    EXPECT_EQ(answers("Sampai Mei 2023 sebanyak 181.204 jiwa atau 96,14 persen dari jumlah penduduk Kota "
                      "Bontang sebanyak 188.479 jiwa sudah terdaftar sebagai peserta JKN."),
              "Kota Bontang: coverage 0.9614, members 181204, population 188479, as of 2023-05");
}

// The same with the share in front and the population in a sentence of its own.
TEST(Coverage, TheSameTurnedRound) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Bontang 96,14 persen atau 181.204 jiwa. Jumlah penduduk kota itu "
                      "188.479 jiwa."),
              "Kota Bontang: coverage 0.9614, members 181204, population 188479");
}

// 2,8 million members of a kabupaten that has 2,8 million inhabitants would be a perfect coverage.
TEST(Coverage, TheCountBehindTheShareIsThePopulation) {
    EXPECT_EQ(answers("Di Kabupaten Garut, 84,2 persen dari total penduduk yakni 2.782.411 jiwa sudah "
                      "menjadi peserta JKN, kata Bupati Garut."),
              "Kabupaten Garut: coverage 0.842, population 2782411");
}

// Nobody stated the share, but the text holds it.
TEST(Coverage, ComputedFromMembersAndPopulation) {
    EXPECT_EQ(answers("Jumlah peserta JKN di Kabupaten Alor tercatat 214.300 jiwa, kata Bupati Alor. "
                      "Penduduk kabupaten itu berjumlah 219.650 jiwa."),
              "Kabupaten Alor: coverage 0.9756 (computed), members 214300, population 219650");
}

// What the office says goes before what we reckon, even if ours is finer.
TEST(Coverage, AStatedShareGoesBeforeAComputedOne) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Kabupaten Alor sudah 97 persen. Dari 219.650 penduduk, 214.300 jiwa terdaftar."),
        "Kabupaten Alor: coverage 0.97, members 214300, population 219650");
}

// Coverage above 100 % is real: it must not be taken for a slip.
TEST(Coverage, MoreThanAllOfThem) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Magelang mencapai 101,93 persen, karena warga yang pindah masih "
                      "tercatat, kata Wali Kota Magelang."),
              "Kota Magelang: coverage 1.0193");
}

// "Seluruh warga sudah terdaftar" is 100 % without a figure.
TEST(Coverage, InWordsOnly) {
    EXPECT_EQ(answers("Seluruh warga Kota Bontang sudah terdaftar sebagai peserta JKN, kata wali kota."),
              "Kota Bontang: coverage 1 (words)");
}

// But not when somebody only wants it.
TEST(Coverage, AWishInWords) {
    EXPECT_EQ(answers("Wali Kota Bontang ingin seluruh warga terdaftar sebagai peserta JKN."),
              "Kota Bontang");
}

// Nor when the text itself counts some who are not registered.
TEST(Coverage, WordsThatTheTextTakesBack) {
    EXPECT_EQ(answers("Seluruh warga Kota Bontang sudah terdaftar sebagai peserta JKN, kata lurah. Namun "
                      "1.204 warga belum terdaftar, kata dinas."),
              "Kota Bontang");
}

// No figure: #N/A in every cell, never 0.
TEST(Coverage, NoFiguresNoAnswer) {
    EXPECT_EQ(answers("Bupati Rembang mengajak warga menjadi peserta JKN. Kantor desa membuka loket "
                      "pendaftaran setiap hari."),
              "Kabupaten Rembang");
}

// Two shares of equal standing: #N/A, for either may be the wrong one. EXTRACT_FACTS shows both
// (reading_evidence_test).
TEST(Coverage, ContradictionsInTheBody) {
    EXPECT_EQ(answers("Cakupan JKN Kota Bontang 91 persen, kata wali kota. Petugas terus mendata warga.\n"
                      "\n"
                      "Menurut dinas kesehatan, cakupan JKN Kota Bontang 84 persen."),
              "Kota Bontang");
}

// The same for counts.
TEST(Coverage, ContradictionsAmongMembers) {
    EXPECT_EQ(answers("Peserta JKN Kota Bontang 171.204 jiwa, kata wali kota. Menurut dinas, peserta JKN "
                      "Kota Bontang 181.300 jiwa."),
              "Kota Bontang");
}

// The region may stand behind its figure.
TEST(Coverage, AheadOfTheFigure) {
    EXPECT_EQ(answers("Sudah 96,14 persen warga Kota Cilegon memiliki JKN."),
              "Kota Cilegon: coverage 0.9614");
}

// "Dari N penduduk, M terdaftar" opens with the whole.
TEST(Coverage, TheBaseBeforeItsPart) {
    EXPECT_EQ(answers("Dari 1.212.377 penduduk Kabupaten Demak, 1.180.214 jiwa sudah terdaftar JKN, kata "
                      "Bupati Demak."),
              "Kabupaten Demak: coverage 0.9735 (computed), members 1180214, population 1212377");
}

// The finer share goes before a rounded one, however often that one is said.
TEST(Coverage, TheFinerOfRepeatedRoundedShares) {
    EXPECT_EQ(answers("Capaian UHC Kota Batu baru 88,49 persen. Angka UHC itu 88 persen sekian. Cakupan JKN "
                      "Kota Batu 88 persen."),
              "Kota Batu: coverage 0.8849");
}

// English words for everybody.
TEST(Coverage, EveryOneOfItsResidents) {
    EXPECT_EQ(answers("In Gianyar Regency every one of its residents is now registered with the National "
                      "Health Insurance (JKN)."),
              "Kabupaten Gianyar: coverage 1 (words)");
}

// "Above 95 percent" says less than an exact share, whatever their days are.
TEST(Coverage, AnExactShareBeforeABound) {
    EXPECT_EQ(answers("Kabupaten Indramayu meraih penghargaan karena kepesertaan JKN di atas 95 persen per 1 "
                      "November 2024. Per 1 September 2024 cakupan JKN Kabupaten Indramayu 99,9 persen."),
              "Kabupaten Indramayu: coverage 0.999, as of 2024-09-01");
}

// The share of 1.508 people is that of a village, whatever stands around it.
TEST(Coverage, OfAFewPeople) {
    EXPECT_EQ(answers("Warga Kabupaten Lombok Timur yang sudah JKN 1.508 orang atau 98,43 persen."),
              "Kabupaten Lombok Timur");
}

// Headline and lead agree on what is new; the dated share is an older one.
TEST(Coverage, ConfirmedByTheHeadline) {
    EXPECT_EQ(answers("Kini 95,6 Persen Warga Kota Batu Terdaftar JKN\n"
                      "\n"
                      "Sebanyak 95,6 persen warga Kota Batu terdaftar dalam JKN, kata Wali Kota Batu. Pada "
                      "November 2017 yang terdaftar JKN 78,78 persen penduduk Kota Batu."),
              "Kota Batu: coverage 0.956");
}

// The members are those of the share that is answered.
TEST(Coverage, TheCountBesideTheShare) {
    EXPECT_EQ(answers("Sebanyak 198.780 jiwa atau 95,6 persen warga Kota Batu terdaftar JKN. Warga Kota Batu "
                      "yang telah terdaftar JKN 181.000 jiwa, kata camat."),
              "Kota Batu: coverage 0.956, members 198780");
}

// What a sentence opens with "saat ini" goes before what has no such word.
TEST(Coverage, ThePresentBeforeTheRest) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Kupang yang tercatat 80,4 persen. Saat ini kepesertaan JKN Kota "
                      "Kupang 70,2 persen."),
              "Kota Kupang: coverage 0.702");
}

// Where two shares are stated and neither is better, none is computed instead.
TEST(Coverage, NothingIsComputedBesideStatedShares) {
    EXPECT_EQ(
        answers("Kabupaten Batang terus mendata warganya, kata bupati dalam rapat bersama para camat. "
                "Cakupan JKN Kabupaten Batang 82,86 persen. Menurut BPJS cakupan JKN Kabupaten Batang 84,01 "
                "persen. Peserta JKN Kabupaten Batang 650.000 jiwa dari 780.000 penduduk."),
        "Kabupaten Batang: members 650000, population 780000");
}

// A denial inside the words for everybody.
TEST(Coverage, EverybodyWhoIsNotRegistered) {
    EXPECT_EQ(
        answers("Semua warga tidak terdaftar dan tidak punya jaminan, kata Bupati Parigi Moutong. Bupati "
                "Parigi Moutong ingin JKN."),
        "Kabupaten Parigi Moutong");
}

// Few persons for so large a share: it is a share of something else.
TEST(Coverage, AShareWithTooFewPersons) {
    EXPECT_EQ(
        answers("Realisasi peserta BPJS Kesehatan di Kabupaten Tabalong 54,87 persen atau 8.017 orang."),
        "Kabupaten Tabalong");
}

// The paper and whom it quotes differ in a digit.
TEST(Coverage, TheQuoteGoesBeforeItsParaphrase) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Kayong Utara tercatat 99,92 persen.\n"
                      "\"Kepesertaan JKN Kabupaten Kayong Utara 98,92 persen,\" katanya."),
              "Kabupaten Kayong Utara: coverage 0.9892");
}

// "Dari N jiwa warga, yang sudah terdaftar": the count is of all the people.
TEST(Members, TheWholeBeforeItsPart) {
    EXPECT_EQ(answers("Dari sekitar 14,9 juta jiwa warga Sumatera Utara, warga yang sudah mendaftar jadi "
                      "peserta BPJS Kesehatan 11,4 juta jiwa."),
              "Provinsi Sumatera Utara: coverage 0.7651 (computed), members 11400000, population ~14900000");
}

// Whoever pays: arithmetic says that these are all members.
TEST(Members, AShareProvesThemAll) {
    EXPECT_EQ(answers("Dari total jumlah penduduk Kaur 134.050 jiwa, yang terdaftar JKN, dibiayai pemerintah "
                      "atau perusahaan, 133.410 jiwa. Cakupan kepesertaan JKN Kabupaten Kaur 99,52 persen."),
              "Kabupaten Kaur: coverage 0.9952, members 133410, population 134050");
}

// A twentieth are the active of a segment.
TEST(Active, TooFewToBeOfAll) {
    EXPECT_EQ(answers("Peserta JKN mandiri yang aktif di Kabupaten Kudus hanya 5,11 persen."),
              "Kabupaten Kudus");
}

// "dari total peserta sebanyak": what the active are a part of.
TEST(Active, TheBaseOfTheActiveAreTheMembers) {
    EXPECT_EQ(answers("Tingkat keaktifan peserta JKN di Kota Tanjungpinang mencapai 80,10 persen dari total "
                      "peserta sebanyak 225.518 orang."),
              "Kota Tanjung Pinang: active 0.801, members 225518");
}

// A share of the recruitment target is none of the people.
TEST(Coverage, AShareOfATarget) {
    EXPECT_EQ(answers("Peserta JKN di Kabupaten Malaka baru 94.200 jiwa atau 91 persen dari target."),
              "Kabupaten Malaka: members 94200");
}

// Where the data come from stands in a bracket behind the figure.
TEST(Coverage, ItsSourceInBrackets) {
    EXPECT_EQ(
        answers("Yang sudah tercover JKN di Kota Bogor sebesar 79,1 persen (Data kepesertaan JKN cabang)."),
        "Kota Bogor: coverage 0.791");
}

// "dengan persentase": the same again.
TEST(Coverage, WithItsPercentage) {
    EXPECT_EQ(answers("Kabupaten Landak punya 388.540 peserta JKN dengan persentase 95,90 persen."),
              "Kabupaten Landak: coverage 0.959, members 388540");
}

// "Dari 2,7 juta warga yang terdaftar" are the members again, not the inhabitants.
TEST(Members, SaidAgainAreNoInhabitants) {
    EXPECT_EQ(
        answers("Dari 2,7 juta warga Sulawesi Utara, peserta aktif 76 persen. Peserta JKN sebanyak 2,7 juta "
                "melebihi jumlah penduduk Sulawesi Utara, yaitu 2,6 juta jiwa."),
        "Provinsi Sulawesi Utara: coverage 1.0385 (computed), active 0.76, members 2700000, population "
        "2600000");
}

// The body says that the headline's count is of a segment.
TEST(Members, TheHeadlineRoundsASegment) {
    EXPECT_EQ(answers("Sudah 189 Ribu Jiwa Jadi Peserta JKN di Meranti\n\n"
                      "Jumlah peserta PBI JKN di Kabupaten Kepulauan Meranti sebanyak 189.548 jiwa."),
              "Kabupaten Kepulauan Meranti");
}

// Arithmetic says that what the share is of was reached, whatever the whole is called.
TEST(Members, APartOfATargetIsReached) {
    EXPECT_EQ(
        answers("UHC di Lampung Utara sudah 90,86 persen. Yang terdaftar JKN sebanyak 558.037 jiwa, dari "
                "target 614.173 jiwa, kata Bupati Lampung Utara."),
        "Kabupaten Lampung Utara: coverage 0.9086, members 558037, population 614173");
}

// All of a part are not all.
TEST(Coverage, AllThePoorAreNotAll) {
    EXPECT_EQ(answers("Bupati Sidrap menyatakan seluruh warga miskin sudah tercover JKN."),
              "Kabupaten Sidenreng Rappang");
}

// Who must be registered need not be.
TEST(Coverage, AllMustBeIsNotAllAre) {
    EXPECT_EQ(answers("Bupati Berau mengingatkan, seluruh penduduk diwajibkan memiliki JKN."),
              "Kabupaten Berau");
}

// All of the nation are not all of the kabupaten.
TEST(Coverage, AllOfTheNation) {
    EXPECT_EQ(answers("Bupati Berau mengutip presiden: seluruh penduduk Indonesia sudah memiliki JKN."),
              "Kabupaten Berau");
}

// The people are those whom the share is of, though a segment is spoken of.
TEST(Population, TheWholeOfASegmentsShare) {
    EXPECT_EQ(answers("Sebanyak 55 persen dari total penduduk 1.568.898 jiwa di Banyuwangi mesti ikut JKN "
                      "jalur mandiri."),
              "Kabupaten Banyuwangi: population 1568898");
}

// A statistic of last year is the latest there is where the headline tells it as the state.
TEST(Coverage, LastYearsShareOfTheHeadline) {
    EXPECT_EQ(
        answers("Sudah 95 Persen Warga Aceh Terdaftar BPJS Kesehatan\n\n"
                "Menurut data, penduduk Aceh yang terdaftar BPJS Kesehatan tahun lalu sudah 95,15 persen."),
        "Provinsi Aceh: coverage 0.9515");
}

// More than all, which comes to all.
TEST(Coverage, MoreThanAllMeansAll) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Mimika sudah mencapai 106 persen, berarti 100 persen masyarakat telah terjamin "
            "dalam program JKN."),
        "Kabupaten Mimika: coverage 1.06");
}

// The second half of the year came after the first.
TEST(Coverage, FellInTheSecondHalf) {
    EXPECT_EQ(
        answers(
            "Keaktifan peserta JKN terhadap jumlah penduduk Kalimantan Tengah pada semester I tercatat 80,42 "
            "persen. Namun, pada semester II angkanya mengalami penurunan menjadi 79,27 persen."),
        "Provinsi Kalimantan Tengah: active 0.7927");
}

// In English the insurance's name begins like the nation's.
TEST(Coverage, NationalHealthInsuranceIsNoNation) {
    EXPECT_EQ(
        answers(
            "The number of Lampung people who have received National Health Insurance has reached 8,527,908 "
            "people or around 95.3 percent of the total population."),
        "Provinsi Lampung: coverage ~0.953, members 8527908");
}

// Of two counts a digit apart, the one that the share proves.
TEST(Members, TheProvenCount) {
    EXPECT_EQ(
        answers(
            "Warga Sumedang yang menjadi peserta JKN berjumlah 999.472 orang, dari jumlah penduduk 1.176.018 "
            "jiwa atau 84,99%. Dari jumlah 999.972 yang sudah jadi peserta JKN, PBI APBN 468.506 orang."),
        "Kabupaten Sumedang: coverage 0.8499, members 999472, population 1176018");
}

// Since 2019 nowhere fewer than some 45 per cent are members: less is a segment, or a share of something
// else.
TEST(Plausible, TooFewForTheYear) {
    EXPECT_EQ(answers("KAYONG UTARA, Sabtu (15/2/2020). Peserta JKN Kabupaten Kayong Utara 45.000 jiwa, "
                      "kepesertaan JKN "
                      "di sana 36,1 persen."),
              "Kabupaten Kayong Utara");
    EXPECT_EQ(
        answers("KAYONG UTARA, Senin (15/2/2016). Peserta JKN Kabupaten Kayong Utara 45.000 jiwa atau 36 "
                "persen."),
        "Kabupaten Kayong Utara: coverage 0.36, members 45000");
    EXPECT_EQ(answers("KAYONG UTARA, Senin (15/2/2016). Peserta JKN Kabupaten Kayong Utara 45.000 jiwa."),
              "Kabupaten Kayong Utara");
}

// So many and so large a share make up far more people than live in the town.
TEST(Plausible, CountAndShareOfAnotherArea) {
    EXPECT_EQ(
        answers(
            "Warga Kota Lubuklinggau dan tetangganya berobat. Di Kota Lubuklinggau yang ter-cover JKN baru "
            "284.133 jiwa atau 42 persen."),
        "Kota Lubuk Linggau");
}

// Of the members named as a base only a part can be told beside it.
TEST(Members, APartOfTheMembers) {
    EXPECT_EQ(answers("Terdaftar di BPJS Kesehatan: Sumenep 537.736 dari 614.953 peserta JKN."),
              "Kabupaten Sumenep: members 614953");
    EXPECT_EQ(
        answers(
            "Cakupan JKN Kabupaten Malang 97,08 persen atau 2.678.471 peserta dari total 2.759.103 peserta."),
        "Kabupaten Malang: coverage 0.9708, members 2678471, population 2759103");
}

// "secara menyeluruh" is all of them, whatever segments are listed behind it.
TEST(Members, AllTogetherWithTheirSegments) {
    EXPECT_EQ(
        answers("Kepesertaan JKN di Garut secara menyeluruh, baik perusahaan, ASN, maupun mandiri, saat ini "
                "mencapai 1,9 juta jiwa."),
        "Kabupaten Garut: members 1900000");
}

// 95 per cent is the mark to reach, unless it is said that the region has reached it.
TEST(Coverage, TheBareMark) {
    EXPECT_EQ(answers("Warga Kabupaten Ciamis berobat. Kepesertaan JKN 95 persen dari jumlah penduduk."),
              "Kabupaten Ciamis");
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Ciamis sudah mencapai 95 persen dari jumlah penduduk."),
              "Kabupaten Ciamis: coverage 0.95");
}

// Those in and those still outside give the share that is told: the count needs no word of its own.
TEST(Members, InAndOutsideGiveTheShare) {
    EXPECT_EQ(answers("Di Riau cakupan kepesertaan JKN baru 68,86 persen. \"Baru 4.141.255 dari total jumlah "
                      "penduduk Riau. "
                      "Masih ada 1.872.396 penduduk lagi yang belum terdaftar JKN,\" ujarnya."),
              "Provinsi Riau: coverage 0.6886, members 4141255");
}

// A count behind weak words is right where it and the share make up the people of the city.
TEST(Members, TheCountFitsThePeople) {
    EXPECT_EQ(answers("Kota Bukittinggi sampai di angka 97,08 persen warga terdaftar sebagai peserta JKN. "
                      "Saat ini 134.412 "
                      "warga Bukittinggi, sudah punya jaminan kesehatan nasional."),
              "Kota Bukittinggi: coverage 0.9708, members 134412");
}

// Nothing but a count, and far fewer than anywhere are members: a segment's.
TEST(Plausible, FewAndNothingElse) {
    EXPECT_EQ(answers("Peserta JKN Kabupaten Batang 193.000 jiwa."), "Kabupaten Batang");
    EXPECT_EQ(answers("Peserta JKN Kabupaten Batang 693.000 jiwa."), "Kabupaten Batang: members 693000");
}

// "sekitar 100 persen" is less than what is quoted.
TEST(Coverage, AboutAllAndMore) {
    EXPECT_EQ(answers("Sekitar 100 persen warga Kota Jayapura menjadi peserta JKN. \"Jayapura sudah "
                      "menjaminkan 102 persen "
                      "masyarakat kota Jayapura,\" katanya."),
              "Kota Jayapura: coverage 1.02");
}

// "atau dengan" ties a share to its count.
TEST(Members, OrWith) {
    EXPECT_EQ(
        answers(
            "Di Garut cakupan kesehatan semesta saat ini baru mencapai 90,47% atau dengan 2.491.458 jiwa."),
        "Kabupaten Garut: coverage 0.9047, members 2491458");
}

// The active may be set against the people, and stay the active.
TEST(Coverage, ActiveOfPeople) {
    EXPECT_EQ(
        answers("Penduduk Kabupaten Subang jumlahnya 1.600.153 jiwa, cakupan JKN 99,9 persen. Peserta "
                "JKN aktif, sebut Budi Santoso, totalnya mencapai 1.279.802 jiwa atau 79,98 persen dari "
                "total kepesertaan."),
        "Kabupaten Subang: coverage 0.999, active 0.7998, population 1600153");
}

// A province named with "se-" has its own figure, even behind an aside.
TEST(Coverage, ProvinceBehindAside) {
    EXPECT_EQ(
        answers("Kepesertaan JKN Kabupaten Karanganyar 95,7 persen. Cakupan kepesertaan se-Jawa Tengah, "
                "katanya, 93 persen."),
        "Kabupaten Karanganyar: coverage 0.957; Provinsi Jawa Tengah 0.93");
}

// The people a share is of are the region's, whoever counted them.
TEST(Coverage, PeopleCountedByAnother) {
    EXPECT_EQ(
        answers("Di wilayah Kota Cilegon kepesertaan JKN sudah mencapai 363.215 jiwa atau 89,81 persen dari "
                "jumlah penduduk yang menurut data Biro Pemerintahan Provinsi Banten semester I tahun 2017 "
                "yakni 404.426 jiwa."),
        "Kota Cilegon: coverage 0.8981, members 363215, population 404426");
}

// But what a region named beside it is said to have reached is its coverage.
TEST(Coverage, MarkReached) {
    EXPECT_EQ(
        answers("SERANG - Cakupan JKN di Kota Serang mencapai 95 persen. Sementara cakupan JKN di Kabupaten "
                "Lebak baru 91,5 persen atau 1.320.000 jiwa."),
        "Kota Serang: coverage 0.95; Kabupaten Lebak 0.915");
}

// "Dari situ" goes back to the people told before: they are the whole.
TEST(Coverage, FromThere) {
    EXPECT_EQ(
        answers("Jumlah penduduk Kabupaten Kutai Timur sekarang sekitar 422.905 jiwa, dari situ yang sudah "
                "tersalurkan 377.113 atau 89,17 persen warga sudah punya JKN."),
        "Kabupaten Kutai Timur: coverage 0.8917, members 377113, population ~422905");
    EXPECT_EQ(
        answers("Warga Kabupaten Kutai Timur, baik mandiri ataupun yang ditanggung APBN dan APBD, mencapai "
                "99,1 persen peserta JKN."),
        "Kabupaten Kutai Timur: coverage 0.991");
}

} // namespace
} // namespace uhc
