/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// Reached, aimed for, demanded, earlier, or a change: the same 95, 98 and 99 percent stand in one article
// as all of them, often in one sentence.

namespace uhc {
namespace {

// A table of this year must not show last year's share because it stands first.
TEST(Roles, LastYearAndThisYear) {
    EXPECT_EQ(answers("Tahun lalu kepesertaan JKN Kabupaten Nganjuk 90,2 persen. Kini kepesertaan itu 97,1 "
                      "persen, kata Bupati Nganjuk."),
              "Kabupaten Nganjuk: coverage 0.971");
}

// "tadinya 98,44 ... sekarang 93": the higher share is gone.
TEST(Roles, OnceAndNow) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Nganjuk tadinya 98,44 persen, sekarang 93,2 persen, keluh "
                      "Bupati Nganjuk."),
              "Kabupaten Nganjuk: coverage 0.932");
}

// "semula 99,01 kini 98,87".
TEST(Roles, FirstAndNow) {
    EXPECT_EQ(answers("Semula kepesertaan JKN Kota Blitar 99,01 persen, kini 98,87 persen."),
              "Kota Blitar: coverage 0.9887");
}

// 2,5 % is how much it rose, not how many are registered.
TEST(Roles, ChangeAndLevel) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Tuban naik 2,5 persen menjadi 97,1 persen."),
              "Kabupaten Tuban: coverage 0.971");
}

// Of "dari ... menjadi ..." the second.
TEST(Roles, FromTo) {
    EXPECT_EQ(
        answers("Kepesertaan JKN Kabupaten Tuban naik dari 75,04 persen menjadi 84,06 persen dalam setahun."),
        "Kabupaten Tuban: coverage 0.8406");
}

// A fall by 1,2 points says nothing of the level.
TEST(Roles, OnlyAChange) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Tuban turun 1,2 persen, kata Bupati Tuban. Penyebabnya "
                      "masih ditelusuri."),
              "Kabupaten Tuban");
}

// Of a series the latest year, with its year as the date.
TEST(Roles, ASeriesOfYears) {
    EXPECT_EQ(answers("Kepesertaan JKN di Kabupaten Ngada terus naik: 47,3 persen (2015), 55,9 persen "
                      "(2016), dan 61,2 persen (2017)."),
              "Kabupaten Ngada: coverage 0.612, as of 2017");
}

// Taking 98 % here would call a region UHC that misses it by seven points.
TEST(Roles, AchievedBesideTarget) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Pacitan baru 91,3 persen, padahal targetnya 98 persen pada "
                      "akhir 2024."),
              "Kabupaten Pacitan: coverage 0.913, target 0.98");
}

// The ultimate aim, not the first step to it.
TEST(Roles, TheHighestOfSeveralTargets) {
    EXPECT_EQ(answers("Pemkab Pacitan menargetkan kepesertaan JKN 95 persen tahun ini dan 98 persen tahun "
                      "depan. Kini kepesertaan itu 91,3 persen."),
              "Kabupaten Pacitan: coverage 0.913, target 0.98");
}

// The criterion stands before the achieved share and in the same words.
TEST(Roles, ThresholdBesideAchieved) {
    EXPECT_EQ(answers("Syarat UHC ialah kepesertaan JKN minimal 95 persen. Kota Madiun sudah melewatinya "
                      "dengan 96,4 persen, kata Wali Kota Madiun."),
              "Kota Madiun: coverage 0.964, threshold 0.95");
}

// The criterion is often the only figure of such an article; the region's share is not in it.
TEST(Roles, OnlyAnAwardCriterion) {
    EXPECT_EQ(answers("Kota Blitar menerima UHC Award. Penghargaan itu diberikan kepada daerah yang "
                      "kepesertaan JKN-nya minimal 98 persen."),
              "Kota Blitar: threshold 0.98");
}

// What RPJMN demands is not what the region aims for, and less what it has.
TEST(Roles, ATargetOfTheNation) {
    EXPECT_EQ(answers("RPJMN meminta 98 persen penduduk terdaftar JKN pada 2024. Kabupaten Wonosobo baru "
                      "88,2 persen, kata Bupati Wonosobo."),
              "Kabupaten Wonosobo: coverage 0.882");
}

// The nation's figures belong to Indonesia.
TEST(Roles, TheNationBesideTheRegion) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Cilegon 96,14 persen. Secara nasional 282,7 juta jiwa atau 98,45 "
                      "persen penduduk sudah terdaftar."),
              "Kota Cilegon: coverage 0.9614; Indonesia 0.9845");
}

// An article on a regency that only quotes the nation gives the regency nothing.
TEST(Roles, OnlyTheNation) {
    EXPECT_EQ(answers("Bupati Jepara menerima kunjungan direksi. Secara nasional kepesertaan JKN 98,45 "
                      "persen. Jepara terus berbenah."),
              "Kabupaten Jepara; Indonesia 0.9845");
}

// What would be if is not what is.
TEST(Roles, WhatWouldBe) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 98,4 persen. Seandainya peserta yang pindah dikeluarkan, "
                      "kepesertaan itu hanya 93 persen."),
              "Kota Batu: coverage 0.984");
}

// "akan mencapai" has not.
TEST(Roles, AboutToReach) {
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Demak akan mencapai 98 persen, kata Bupati Demak. Kini "
                      "kepesertaan itu 94,1 persen."),
              "Kabupaten Demak: coverage 0.941, target 0.98");
}

// A target that was missed is still no achievement.
TEST(Roles, ATargetMissed) {
    EXPECT_EQ(answers("Target kepesertaan JKN Kabupaten Demak 98 persen belum tercapai, kata Bupati Demak."),
              "Kabupaten Demak: target 0.98");
}

// A criterion told as "or more", as a rule, as what the word UHC stands for.
TEST(Roles, WaysToTellACriterion) {
    EXPECT_EQ(answers("Kota Batu belum UHC, yaitu tingkat kepesertaan JKN yang telah mencapai 95 persen "
                      "penduduk atau lebih."),
              "Kota Batu: threshold 0.95");
    EXPECT_EQ(answers("Aturan dari pusat meminta UHC 98 persen, Kota Batu masih jauh."),
              "Kota Batu: threshold 0.98");
    EXPECT_EQ(answers("Agar UHC atau cakupan di atas 95 persen terwujud, Kota Batu mendata warganya."),
              "Kota Batu: threshold >0.95");
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen atau lebih dari 200 ribu jiwa."),
              "Kota Batu: coverage 0.972, members >200000");
}

// What somebody vowed once is still the aim.
TEST(Roles, AVow) {
    EXPECT_EQ(
        answers("Wali Kota Batu pernah berikrar kepesertaan JKN Kota Batu menyentuh 95 persen tahun ini."),
        "Kota Batu: target 0.95");
}

// "Saat itu" is then; the figure of now stands with its date.
TEST(Roles, ThenAndNow) {
    EXPECT_EQ(answers("Kota Batu UHC sejak lama. Saat itu, peserta JKN Kota Batu 201.778 jiwa atau 95,1 "
                      "persen. Pada Maret "
                      "2023, peserta JKN Kota Batu menjadi 206.221 jiwa atau 97,2 persen."),
              "Kota Batu: coverage 0.972, members 206221, as of 2023-03");
}

// "Sekarang": what the sentence before says is of before.
TEST(Roles, NowBehindAnEarlierState) {
    EXPECT_EQ(answers("Keaktifan peserta JKN Kota Batu baru 77,18 persen pada pertengahan tahun. Sekarang "
                      "sedikit membaik ke "
                      "78,64 persen."),
              "Kota Batu: active 0.7864");
}

// Who is in a category has reached it; what the category asks for stands behind "kategori" alone.
TEST(Roles, InACategory) {
    EXPECT_EQ(answers("Kota Batu masuk kategori utama dengan cakupan JKN 100,26 persen."),
              "Kota Batu: coverage 1.0026");
    EXPECT_EQ(
        answers("Sudah 97,42 persen warga Kota Batu peserta JKN. Artinya sudah diatas UHC yakni 95 persen."),
        "Kota Batu: coverage 0.9742, threshold 0.95");
}

// A fifth of the people is nobody's aim of coverage.
TEST(Roles, AnAimThatIsNone) {
    EXPECT_EQ(answers("Anggaran JKN Kota Batu minimal harus mencakup 20 persen jumlah penduduk."),
              "Kota Batu");
}

// A question is no criterion; an aim told beside another is an aim.
TEST(Roles, QuestionsAndSecondAims) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen. Kok diatas 100 persen?"),
              "Kota Batu: coverage 0.972");
    EXPECT_EQ(
        answers("Targetnya Kota Batu mencapai 98,6 persen peserta JKN, dengan tingkat keaktifan 80 persen."),
        "Kota Batu: target 0.986");
}

// What the coverage is called when it is over the mark.
TEST(Roles, OrCalledSo) {
    EXPECT_EQ(
        answers("Cakupan JKN Kota Batu sudah di atas 95 persen penduduk atau disebut dengan mencapai UHC."),
        "Kota Batu: threshold >0.95");
}

// "hingga mencapai 98 persen" is how far it went.
TEST(Roles, SoFarThat) {
    EXPECT_EQ(
        answers("Kepesertaan JKN warga Kota Batu sangat tinggi hingga mencapai 98 persen atau 206.221 jiwa."),
        "Kota Batu: coverage 0.98, members 206221");
}

// All residents as a condition are no criterion.
TEST(Roles, NothingLessThanEverybody) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu mendekati 100 persen, tetapi wali kota belum puas kecuali "
                      "kepesertaannya sudah mencapai 100 persen."),
              "Kota Batu: coverage <1");
}

// "Not 95 percent" of something else is neither what is left nor an aim.
TEST(Roles, NotYetOfSomethingElse) {
    EXPECT_EQ(answers("Soal JKN di Sumatera Utara, gubernur berkata sejauh ini belum 95 persen kita bantu."),
              "Provinsi Sumatera Utara");
}

// The aim behind "dan" is that of the next figure.
TEST(Roles, AnAimBehindWhatIsReached) {
    EXPECT_EQ(answers("Kepesertaan JKN di Balikpapan sudah mencapai 88,4 persen dan ditargetkan sudah "
                      "menjadi 95 persen "
                      "pada akhir tahun."),
              "Kota Balikpapan: coverage 0.884, target 0.95");
}

// What is not aimed for.
TEST(Roles, NoAim) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 96,2 persen. Pemkot tidak menargetkan 100 persen."),
              "Kota Batu: coverage 0.962");
}

// "supaya X naik menjadi Y": X is reached, Y the aim.
TEST(Roles, TheAimOfAStep) {
    EXPECT_EQ(
        answers("Pemkab Sikka berkomitmen supaya cakupan kepesertaan JKN yang selama ini cuma 91 persen naik "
                "menjadi 95 persen."),
        "Kabupaten Sikka: coverage 0.91, target 0.95");
}

// "minimal" alone is no criterion where the same share is aimed for.
TEST(Roles, TheAimSaidAgainIsNoCriterion) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN di Provinsi Bengkulu ditargetkan 95 persen. Kepesertaan JKN minimal 95 persen, "
            "kata Gubernur Bengkulu."),
        "Provinsi Bengkulu: target 0.95");
}

// A share with decimals that a named region reaches is no criterion, though it fulfils one.
TEST(Roles, ACriterionIsReached) {
    EXPECT_EQ(
        answers(
            "Sumatera Utara masih masuk kriteria UHC dengan cakupan kepesertaan JKN mencapai 99,26 persen."),
        "Provinsi Sumatera Utara: coverage 0.9926");
}

// More than all cannot be active.
TEST(Roles, MoreThanAllAreNotActive) {
    EXPECT_EQ(answers("UHC Karawang 100,25 Persen, Peserta yang Aktif Makin Banyak, kata Bupati Karawang."),
              "Kabupaten Karawang: coverage 1.0025");
}

// "target ... minimal": the least that is aimed for.
TEST(Roles, TheLeastThatIsAimedFor) {
    EXPECT_EQ(answers("Target kepesertaan JKN untuk Kota Bekasi minimal 90 persen."),
              "Kota Bekasi: target 0.9");
}

// What held then holds for both shares.
TEST(Roles, BothOfThatTime) {
    EXPECT_EQ(
        answers(
            "Tingkat keaktifan peserta JKN Kabupaten Sragen 69,71 persen. Capaian UHC waktu itu 95,68 persen "
            "dengan tingkat keaktifan peserta 66,20 persen."),
        "Kabupaten Sragen: active 0.6971");
}

// "kalau UHC-nya sudah 98 persen" beside the aim of 98 is no state.
TEST(Roles, AnAimSaidAsIfReached) {
    EXPECT_EQ(
        answers(
            "UHC Kota Cilegon sekarang telah mencapai hampir 93 persen. Kalau terealisasi dan UHC-nya nanti "
            "sudah mencapai 98 persen, semua bisa berobat. Target UHC Kota Cilegon 98 persen."),
        "Kota Cilegon: coverage <0.93, target 0.98");
}

// Who pursues the nation's target has it as its own; who is only held against it has not.
TEST(Roles, TheNationsTargetPursued) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Kabupaten Sumedang 93,01 persen. Dinkes Sumedang terus berupaya mengejar target "
            "UHC nasional 98 persen."),
        "Kabupaten Sumedang: coverage 0.9301, target 0.98");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kabupaten Sumedang 93,01 persen, di bawah target UHC nasional 98 persen."),
        "Kabupaten Sumedang: coverage 0.9301");
}

// The least that is asked of a region is a criterion; the least that somebody speaks of is a target.
TEST(Roles, TheLeastOfWhat) {
    EXPECT_EQ(answers("Minimal 95 persen warga Kabupaten Batang punya JKN nanti, kata Bupati Batang."),
              "Kabupaten Batang: target 0.95");
    EXPECT_EQ(
        answers("Daerah berpredikat UHC punya minimal 95 persen warga peserta JKN, kata Bupati Batang."),
        "Kabupaten Batang: threshold 0.95");
}

// Criteria, one a sentence, counted out.
TEST(Roles, CriteriaCountedOut) {
    EXPECT_EQ(
        answers(
            "Daerah penerima harus memenuhi dua indikator. Pertama, tidak menunggak iuran. Kedua, cakupan "
            "kepemilikan JKN harus berada di atas 90 persen. Cakupan JKN Kota Palopo telah mencapai 94 "
            "persen."),
        "Kota Palopo: coverage 0.94, threshold >0.9");
}

// The subject takes the nation's target for its own.
TEST(Roles, TheSubjectAimsAtTheNationsTarget) {
    EXPECT_EQ(
        answers(
            "Pemkab Bantul menargetkan kepesertaan JKN mencapai target nasional sebesar 98 persen. Sekarang "
            "kepesertaan JKN Bantul 95,27 persen."),
        "Kabupaten Bantul: coverage 0.9527, target 0.98");
}

// What has been reached is no criterion, though an award was given for it.
TEST(Roles, AwardedForWhatIsReached) {
    EXPECT_EQ(
        answers(
            "Penghargaan itu diberikan berdasarkan dua indikator, yakni cakupan kepesertaan JKN di Kabupaten "
            "Aceh Besar yang telah mencapai 98 persen pada tahun 2025, serta tidak adanya tunggakan."),
        "Kabupaten Aceh Besar: coverage 0.98, as of 2025");
}

// What must be reached to be called UHC is a criterion; what must be reached, a target.
TEST(Roles, WhatMustBeReachedForAStatus) {
    EXPECT_EQ(
        answers(
            "Supaya menjadi daerah berstatus UHC capaian warga Ponorogo terlindungi JKN harus 95 persen."),
        "Kabupaten Ponorogo: threshold 0.95");
    EXPECT_EQ(answers("Tahun depan kepesertaan JKN Ponorogo harus 95 persen."),
              "Kabupaten Ponorogo: target 0.95");
}

// "Yakni" goes on with the year that the sentence before ends with.
TEST(Roles, NamelyOfLastYear) {
    EXPECT_EQ(
        answers(
            "UHC Kota Tangerang 100,46 persen. Ada peningkatan dari data 2023 lalu. Yakni, capaian UHC Kota "
            "Tangerang 98,84 persen."),
        "Kota Tangerang: coverage 1.0046");
}

// What can be reached is not reached yet.
TEST(Roles, CanBeReached) {
    EXPECT_EQ(answers("Target peserta JKN Kutai Kartanegara bisa tercapai hingga 100 persen."),
              "Kabupaten Kutai Kartanegara: target 1");
}

// To meet the nation's target is the subject's aim.
TEST(Roles, ToMeetTheNationsTarget) {
    EXPECT_EQ(answers("Warga Jepara didata. Agar memenuhi target RPJMN, penduduk yang jadi peserta JKN mesti "
                      "mencapai 98 "
                      "persen."),
              "Kabupaten Jepara: target 0.98");
}

// UHC was never decided by such a share, and nobody who has 94 per cent aims for 90.
TEST(Roles, NoSuchMarkOrAim) {
    EXPECT_EQ(answers("Syarat UHC kepesertaan JKN 93 persen, kata Bupati Buton."), "Kabupaten Buton");
    EXPECT_EQ(answers("Syarat UHC kepesertaan JKN 95 persen, kata Bupati Buton."),
              "Kabupaten Buton: threshold 0.95");
    EXPECT_EQ(
        answers("Kepesertaan JKN Buton harus 90 persen. Kepesertaan JKN Buton sudah mencapai 94 persen."),
        "Kabupaten Buton: coverage 0.94");
}

// What has not been met is the criterion.
TEST(Roles, NotMet) {
    EXPECT_EQ(answers("Kabupaten Maluku Tenggara belum memenuhi syarat 95 persen masyarakatnya terdaftar di "
                      "BPJS Kesehatan. "
                      "Tahun ini baru capai 75,85 persen."),
              "Kabupaten Maluku Tenggara: coverage 0.7585, threshold 0.95");
}

// The least that is wanted of one region is no criterion, and a bound that nobody is named for no aim.
TEST(Roles, OfOneRegionOrOfNobody) {
    EXPECT_EQ(answers("Warga Bekasi sakit. Tahun depan kepesertaan JKN harus di atas 90 persen."), "-");
}

// The least that is to be reached is an aim.
TEST(Roles, RaisedToAtLeast) {
    EXPECT_EQ(answers("Capaian UHC Kulon Progo kita tingkatkan setidaknya sampai 98 persen."),
              "Kabupaten Kulon Progo: target 0.98");
}

// "Kalau melihat data" is no condition; "diraih apabila" is one, whatever has been reached in it.
TEST(Roles, ConditionsAndData) {
    EXPECT_EQ(answers("Kalau melihat data BPJS Kesehatan, sekitar 70 persen masyarakat Subang telah tercatat "
                      "menjadi peserta JKN."),
              "Kabupaten Subang: coverage ~0.7");
    EXPECT_EQ(answers("UHC dapat diraih apabila masyarakat yang ikut JKN sudah mencapai 95 persen. Di "
                      "Kabupaten Subang yang ikut JKN baru 71 persen dari total penduduk."),
              "Kabupaten Subang: coverage 0.71, threshold 0.95");
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Subang 73,8 persen dari jumlah penduduk. Subang masih jauh "
                      "dari angka minimal UHC yaitu 95 persen jumlah penduduk."),
              "Kabupaten Subang: coverage 0.738, threshold 0.95");
    EXPECT_EQ(answers("Kepesertaan JKN Kabupaten Subang 73,8 persen dari jumlah penduduk. Angka ini masih "
                      "jauh bila dibanding capaian UHC nasional yang 98,67 persen."),
              "Kabupaten Subang: coverage 0.738; Indonesia 0.9867");
}

// What a region has to fulfil is a criterion even where it is called a target.
TEST(Roles, ConditionsToFulfil) {
    EXPECT_EQ(
        answers("Ada persyaratan yang mesti dipenuhi Kabupaten Sampang, di antaranya target capaian UHC "
                "yakni harus 95 persen penduduk terakomodir JKN."),
        "Kabupaten Sampang: threshold 0.95");
    EXPECT_EQ(answers("Pemko Pekanbaru bidik UHC 95 persen tercapai Juli."), "Kota Pekanbaru: target 0.95");
}

// One criterion after the other, however the second is introduced; what is judged by it is a criterion, what
// villages promise nobody's aim.
TEST(Roles, CriteriaSideBySideAndPromisesOfVillages) {
    EXPECT_EQ(answers("Kategori Pratama diberikan untuk daerah dengan cakupan kepesertaan JKN sedikitnya 98 "
                      "persen dari total penduduk, serta tingkat keaktifan peserta di atas 80 persen. Bupati "
                      "Kepulauan Tanimbar bersyukur."),
              "Kabupaten Kepulauan Tanimbar: threshold >0.98");
    EXPECT_EQ(
        answers("Kabupaten OKU Timur menerima penghargaan. Dasar penilaiannya ialah cakupan kepesertaan "
                "JKN yang mencapai lebih dari 98 persen. Kepesertaan di OKU Timur sudah mencapai 98,2 "
                "persen."),
        "Kabupaten Ogan Komering Ulu Timur: coverage 0.982, threshold >0.98");
    EXPECT_EQ(answers("Cakupan JKN Papua Barat 98,2 persen. Sebanyak 89 kampung berkomitmen mewujudkan "
                      "kepesertaan 100 persen."),
              "Provinsi Papua Barat: coverage 0.982");
}

// From one share to the next: what it was, what it is, and what it is to be.
TEST(Roles, StepsBetweenShares) {
    EXPECT_EQ(answers("Realisasi capaian UHC Rejang Lebong dari yang sebelumnya 97,71 persen menjadi 98,46 "
                      "persen."),
              "Kabupaten Rejang Lebong: coverage 0.9846");
    EXPECT_EQ(answers("Kepesertaan JKN Rejang Lebong dari 97,71 persen menjadi 98,46 persen."),
              "Kabupaten Rejang Lebong: coverage 0.9846");
    EXPECT_EQ(answers("Keikutsertaan warga Ponorogo ke dalam JKN meningkat. Dari saat ini sekitar 75 persen "
                      "menjadi 90 persen, "
                      "kata sekda."),
              "Kabupaten Ponorogo: coverage ~0.75, target 0.9");
    EXPECT_EQ(answers("Kepesertaan JKN Ponorogo ditargetkan naik dari 75 persen menjadi 90 persen."),
              "Kabupaten Ponorogo: target 0.9");
    EXPECT_EQ(answers("Ambang batas keaktifan peserta JKN naik dari sebelumnya 75 persen menjadi 80 persen, "
                      "kata Bupati Purbalingga."),
              "Kabupaten Purbalingga");
}

// What UHC asks for, as a condition, an aim not met or a definition.
TEST(Roles, WhatUhcAsksFor) {
    EXPECT_EQ(
        answers("\"Untuk bisa mencapai UHC, sebanyak 98 persen penduduk harus sudah jadi peserta JKN,\" "
                "kata Bupati Rejang Lebong."),
        "Kabupaten Rejang Lebong: threshold 0.98");
    EXPECT_EQ(answers("Kota Banjarmasin, menurut kepala cabang, belum mencapai UHC 95 persen. Angka "
                      "kepesertaan JKN di kota itu 90,65 "
                      "persen."),
              "Kota Banjarmasin: coverage 0.9065, threshold 0.95");
    EXPECT_EQ(
        answers("Label UHC baru diperoleh bilamana 95 persen penduduk terdaftar JKN. Di Kota Banjarmasin "
                "yang terdaftar 90,65 persen."),
        "Kota Banjarmasin: coverage 0.9065, threshold 0.95");
    EXPECT_EQ(
        answers("Batas suatu daerah dinyatakan berstatus UHC tercapai adalah 98 persen. Kepesertaan JKN "
                "Kota Batu 98,69 persen."),
        "Kota Batu: coverage 0.9869, threshold 0.98");
    EXPECT_EQ(answers("Penghargaan UHC diberikan kepada pemda yang mendorong 95 persen penduduk menjadi "
                      "anggota JKN. Cakupan JKN Lhokseumawe 100,2 persen."),
              "Kota Lhokseumawe: coverage 1.002, threshold 0.95");
}

// What is forecast is neither reached nor aimed for; what is scheduled is aimed for.
TEST(Roles, ForecastAndScheduled) {
    EXPECT_EQ(answers("\"Prediksi akhir 2025, kepesertaan JKN Lombok Timur capai 98,8 persen,\" ungkapnya."),
              "Kabupaten Lombok Timur");
    EXPECT_EQ(answers("Kota Depok dijadwalkan mencapai kepesertaan JKN sebesar 96 persen tahun ini."),
              "Kota Depok: target 0.96");
    EXPECT_EQ(answers("Kita tingkatkan capaian UHC Kulon Progo setidaknya sampai 98 persen."),
              "Kabupaten Kulon Progo: target 0.98");
    EXPECT_EQ(
        answers("Tahun depan warga Pekanbaru akan terlayani UHC mencapai 98 persen. Kini kepesertaan JKN "
                "96,2 persen."),
        "Kota Pekanbaru: coverage 0.962, target 0.98");
}

// A target that was passed says what has been reached; a share of a target that is a share is one of the
// people.
TEST(Roles, BesideTheTarget) {
    EXPECT_EQ(answers("Cakupan kepesertaan JKN di Kabupaten Belu kini sudah menembus 98 persen dan sudah "
                      "melampaui target RPJMN."),
              "Kabupaten Belu: coverage 0.98");
    EXPECT_EQ(answers("UHC di Cianjur saat ini sudah mencapai 91 persen dari target 95 persen."),
              "Kabupaten Cianjur: coverage 0.91, target 0.95");
    EXPECT_EQ(answers("Peserta JKN di Cianjur sudah mencapai 91 persen dari target 70.000 jiwa."),
              "Kabupaten Cianjur");
    EXPECT_EQ(
        answers("Cakupan JKN Gunungkidul 99,4 persen, lebih tinggi dari target RPJPN 2024 yang sebesar 98 "
                "persen."),
        "Kabupaten Gunungkidul: coverage 0.994");
}

// What is awarded after a share was reached; what a plan asks for at least is its aim.
TEST(Roles, AfterItWasReachedAndPlanned) {
    EXPECT_EQ(answers("Pemkot Malang meraih UHC Awards kategori utama setelah kepesertaan JKN di kota itu "
                      "melampaui 100 persen."),
              "Kota Malang: coverage >1");
    EXPECT_EQ(
        answers("Peserta JKN Bali 73,4 persen. Dalam RPJMN disebut sasaran penduduk yang menjadi peserta "
                "JKN, minimal 95 persen pada tahun 2019, agar semua daerah UHC."),
        "Provinsi Bali: coverage 0.734");
}

// Aims told with other words than "target".
TEST(Roles, AimsInOtherWords) {
    EXPECT_EQ(
        answers("Pemkab Ngada punya keinginan pada 2023 ini sudah mencapai UHC 95 persen. Kepesertaan JKN "
                "Ngada hampir 93 persen."),
        "Kabupaten Ngada: coverage <0.93, target 0.95");
    EXPECT_EQ(answers("Bupati OKU Timur Siap Wujudkan UHC 100 Persen"),
              "Kabupaten Ogan Komering Ulu Timur: target 1");
    EXPECT_EQ(
        answers("Pemprov NTB menaikkan sasaran kepesertaan JKN dari semula 95 persen menjadi 98 persen."),
        "Provinsi Nusa Tenggara Barat: target 0.98");
    EXPECT_EQ(answers("Kami tidak mungkin kejar 100 persen kepesertaan JKN di Buton."), "Kabupaten Buton");
    EXPECT_EQ(answers("Pemkab Buton memasang sasaran 98,00 persen penduduk ikut JKN."),
              "Kabupaten Buton: target 0.98");
}

// Criteria told behind their figure or as a line to be reached, and how far one is from them.
TEST(Roles, CriteriaInOtherWords) {
    EXPECT_EQ(
        answers("Angka 98 persen itu syarat UHC, Kerinci belum ke sana. Peserta JKN Kerinci 89,9 persen."),
        "Kabupaten Kerinci: coverage 0.899, threshold 0.98");
    EXPECT_EQ(answers("Kepesertaan JKN Kerinci 89,9 persen, belum sampai di garis UHC yang dipatok pusat, 95 "
                      "persen."),
              "Kabupaten Kerinci: coverage 0.899, threshold 0.95");
    EXPECT_EQ(answers("Syarat tercapai UHC adalah minimal 95 persen penduduk harus terdaftar, kata Gubernur "
                      "Jatim."),
              "Provinsi Jawa Timur: threshold 0.95");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kerinci terpaut 9,13 poin dari 98 persen yang dipatok pusat, alias baru "
                "88,87 persen."),
        "Kabupaten Kerinci: coverage 0.8887, threshold 0.98");
    EXPECT_EQ(answers("Kepesertaan JKN Kerinci di atas batas yang 95 persen itu, persisnya 97,3 persen."),
              "Kabupaten Kerinci: coverage 0.973, threshold 0.95");
    EXPECT_EQ(answers("Dulu syarat UHC kepesertaan JKN 90 persen. Tapi sekarang naik jadi 98 persen. Kerinci "
                      "89,9 persen."),
              "Kabupaten Kerinci: coverage 0.899, threshold 0.98");
}

// Classes of the award ask for shares, which a region has by them; what holds until last month is no past.
TEST(Roles, ClassesOfTheAward) {
    EXPECT_EQ(
        answers("Kabupaten Buton Utara meraih UHC Award kategori Utama, berkat keaktifan peserta JKN di atas "
                "95 persen. UHC Madya pada kisaran 85 persen."),
        "Kabupaten Buton Utara: active >0.95");
    EXPECT_EQ(
        answers("Hingga akhir bulan lalu, warga Sulut yang tercover JKN 2,66 juta orang atau 99,4 persen."),
        "Provinsi Sulawesi Utara: coverage 0.994, members 2660000");
    EXPECT_EQ(answers("BPJS Kesehatan Gresik mendorong agar tembus 95 persen kepesertaan sebagai syarat "
                      "terpenuhinya UHC di Kabupaten Gresik."),
              "Kabupaten Gresik: threshold 0.95");
}

// "Kalau" before a name only turns to it.
TEST(Roles, KalauOfTheOneNamed) {
    EXPECT_EQ(
        answers(
            "Jadi kalau kepesertaan JKN di Kota Bandar Lampung itu yang sudah dikover 95 persen dari jumlah "
            "penduduk berkisar 1.091.685 orang."),
        "Kota Bandar Lampung: coverage 0.95, population 1091685");
    EXPECT_EQ(
        answers(
            "Pemkab Jepara berupaya kepesertaan JKN tiap tahun meningkat sehingga tercapai UHC sebesar 95 "
            "persen. Kini 74,8 persen warga Jepara peserta JKN."),
        "Kabupaten Jepara: coverage 0.748, target 0.95");
}

// What is called a condition in the next sentences is a criterion.
TEST(Roles, CalledAConditionAfterwards) {
    EXPECT_EQ(answers("Pemkab Cianjur menuju UHC. Semua segmen harus menyumbang total 98 persen kepesertaan "
                      "JKN. Keaktifannya harus "
                      "tinggi. Kalau dua syarat itu terpenuhi, kita UHC."),
              "Kabupaten Cianjur: threshold 0.98");
    EXPECT_EQ(
        answers(
            "Tahun lalu, cakupan JKN Maros baru mencapai sekitar 95 persen. Namun, tahun ini, lebih dari 98 "
            "persen penduduk kami sudah tercakup, sesuai dengan target nasional 98 persen."),
        "Kabupaten Maros: coverage >0.98");
}

} // namespace
} // namespace uhc
