/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// The day the coverage holds for; a wrong one puts a figure into the wrong year of somebody's series.

namespace uhc {
namespace {

// "per 1 Juni 2025".
TEST(AsOf, PerDay) {
    EXPECT_EQ(answers("Per 1 Juni 2025 kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2025-06-01");
}

// "hingga Mei 2022".
TEST(AsOf, UntilMonth) {
    EXPECT_EQ(answers("Hingga Mei 2022 kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2022-05");
}

// A date that opens its sentence holds over whoever says it.
TEST(AsOf, TheDateBeforeTheSpeaker) {
    EXPECT_EQ(
        answers("Sampai dengan Mei 2022, kata Kepala Dinas Sosial, Pemberdayaan Perempuan, Perlindungan "
                "Anak, Pengendalian Penduduk dan Keluarga Berencana yang ditemui di ruang kerjanya di "
                "kompleks balai kota itu, kepesertaan JKN Kota Batu 97,2 persen."),
        "Kota Batu: coverage 0.972, as of 2022-05");
}

// Nor is that of a target behind the figure.
TEST(AsOf, TheTargetsYearBehindTheFigure) {
    EXPECT_EQ(answers("Baru 75 persen warga Kota Batu terdaftar JKN, dan target pada 2025 semuanya."),
              "Kota Batu: coverage 0.75");
}

// A month without a year takes the article's.
TEST(AsOf, MonthWithTheArticlesYear) {
    EXPECT_EQ(answers("BATU – Hingga April kepesertaan JKN Kota Batu 97,2 persen, kata Wali Kota Batu, "
                      "Selasa (14/5/2019)."),
              "Kota Batu: coverage 0.972, as of 2019-04");
}

// "kini" on the day of an interview has no date of its own.
TEST(AsOf, TheDayOfSpeakingIsNotTheFigures) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu kini 97,2 persen, kata Wali Kota Batu, Selasa (14/3/2023)."),
              "Kota Batu: coverage 0.972");
}

// The semester is the population file's.
TEST(AsOf, ThePopulationsSemester) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen dari jumlah penduduk semester I 2023."),
              "Kota Batu: coverage 0.972");
}

// A day that does not exist leaves its month.
TEST(AsOf, AnImpossibleDay) {
    EXPECT_EQ(answers("Per 31 September 2019 kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2019-09");
}

// The target's year would date today's share into the future.
TEST(AsOf, ATargetsYearIsNotTheFigures) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen. Pemkot menargetkan 100 persen pada 2027."),
              "Kota Batu: coverage 0.972, target 1");
}

// "data posisi ..." dates the sentence that follows.
TEST(AsOf, TheDateInTheSentenceBefore) {
    EXPECT_EQ(answers("Wali Kota Batu memakai data posisi September 2025 dari dinas kesehatan setempat. "
                      "Kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2025-09");
}

// Two dated shares: the later.
TEST(AsOf, TheLatestOfTwoDates) {
    EXPECT_EQ(
        answers("BATU – Kepesertaan JKN naik, kata Wali Kota Batu, Selasa (14/3/2023). Per 1 Januari 2022 "
                "kepesertaan JKN Kota Batu 92,1 persen. Per 1 Januari 2023 kepesertaan itu 97,2 persen."),
        "Kota Batu: coverage 0.972, as of 2023-01-01");
}

// Neither of them is the day of printing.
TEST(AsOf, TheLatestOfTwoDatesWithoutADateline) {
    EXPECT_EQ(answers("Per 1 Januari 2022 kepesertaan JKN Kota Batu 92,1 persen. Per 1 Januari 2023 "
                      "kepesertaan itu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2023-01-01");
}

// Each figure has the date beside it, also within one sentence.
TEST(AsOf, TheLatestOfTwoDatesInOneSentence) {
    EXPECT_EQ(answers("Per 1 Januari 2022 kepesertaan JKN Kota Batu 92,1 persen, dan per 1 Maret 2023 sudah "
                      "97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2023-03-01");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kota Batu 92,1 persen per 1 Januari 2022 dan 97,2 persen per 1 Maret 2023."),
        "Kota Batu: coverage 0.972, as of 2023-03-01");
}

// A title alone, as in a table of headlines.
TEST(AsOf, NoMarks) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen kata wali kota"), "Kota Batu: coverage 0.972");
}

// "1 Desember tahun 2022" and "November tahun 2020" have a year.
TEST(AsOf, AYearBehindItsWord) {
    EXPECT_EQ(answers("Per tanggal 1 Desember tahun 2022 kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2022-12-01");
    EXPECT_EQ(answers("Hingga November tahun 2020 kepesertaan JKN Kota Batu 97,2 persen."),
              "Kota Batu: coverage 0.972, as of 2020-11");
}

// The day stands in a sentence of its own behind the figures.
TEST(AsOf, TheDayOfAllFiguresOfTheText) {
    EXPECT_EQ(
        answers("Kepesertaan JKN warga Kota Batu kini sudah 97,2 persen. Wali Kota senang mendengarnya. "
                "Angka-angka itu keadaan September 2019."),
        "Kota Batu: coverage 0.972, as of 2019-09");
}

// Another region's day, or one that lies ahead, is not.
TEST(AsOf, TheDayOfOthersOrOfAPlan) {
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Kota Batu 97,2 persen. Menurut data, per 1 Agustus 2024 Kota Malang sudah UHC."),
        "Kota Batu: coverage 0.972");
    EXPECT_EQ(
        answers("Kepesertaan JKN Kota Batu 97,2 persen. Per 1 Januari 2019 semua warga harus terdaftar."),
        "Kota Batu: coverage 0.972");
}

// The coverage says the year, the members the day.
TEST(AsOf, TheMembersDayMakesTheYearExact) {
    EXPECT_EQ(
        answers("Pada tahun 2023 kepesertaan JKN Kota Batu 97,2 persen. Data hingga 1 Maret 2023 menunjukkan "
                "peserta JKN Kota Batu 206.221 jiwa."),
        "Kota Batu: coverage 0.972, members 206221, as of 2023-03-01");
}

// "data penduduk 2022" dates the inhabitants.
TEST(AsOf, TheYearOfThePopulationFile) {
    EXPECT_EQ(
        answers("Peserta JKN Kota Batu 206.221 jiwa, setara 97,2 persen dari jumlah penduduk 212.161 jiwa "
                "(data penduduk 2022)."),
        "Kota Batu: coverage 0.972, members 206221, population 212161");
}

// A day on which a programme began is not the day of printing, so a later figure is no aim.
TEST(Published, TheDayAProgrammeBegan) {
    EXPECT_EQ(
        answers(
            "Kota Batu punya program UHC. Warga cukup membawa kartu tanda penduduk ke puskesmas atau ke "
            "rumah "
            "sakit, lalu petugas memeriksa datanya, begitu penjelasan kepala dinas yang mengurus warga itu "
            "bertahun-tahun sejak ia menjadi kepala bidang dan kemudian menjadi sekretaris di kantor yang "
            "sama di jalan raya utama kota yang sejuk itu, di antara kebun apel dan kebun stroberi. Petugas "
            "itu juga menjawab pertanyaan warga melalui telepon, melalui surat, melalui pesan singkat, dan "
            "melalui pengeras suara di balai desa, di pasar, di terminal, di sekolah, di tempat ibadah, dan "
            "di alun-alun, setiap hari kerja dari pagi sampai sore. Program itu berlaku mulai 1 Desember "
            "2022 di seluruh kota, begitu keputusan wali kota yang dibacakan di depan para camat. Hingga 1 "
            "Oktober 2024 kepesertaan JKN Kota Batu 97,2 persen."),
        "Kota Batu: coverage 0.972, as of 2024-10-01");
}

// The year of a month stands with the month elsewhere; the year of a programme is no day of figures.
TEST(AsOf, AMonthWhoseYearStandsElsewhere) {
    EXPECT_EQ(answers("BATU – Peserta JKN Kota Batu 206.221 jiwa per 31 Desember 2023, kata Wali Kota Batu, "
                      "Senin (8/1/2024). "
                      "Peserta per akhir Desember itu 97,2 persen dari total penduduk."),
              "Kota Batu: coverage 0.972, members 206221, as of 2023-12-31");
    EXPECT_EQ(answers("Hingga kini 85 persen warga Kota Batu tercover program UHC JKN tahun 2024."),
              "Kota Batu: coverage 0.85");
}

// "mulai 1 Maret 2019" dates the later count; "(24/8-2019)" is a day of printing, so 2020 lies ahead.
TEST(AsOf, SinceADay) {
    EXPECT_EQ(answers("Peserta JKN Kota Batu per Desember 2018 182.834 jiwa, tapi mulai 1 Maret 2019 "
                      "sebanyak 206.221 jiwa "
                      "peserta JKN."),
              "Kota Batu: members 206221, as of 2019-03-01");
    EXPECT_EQ(answers("BATU (24/8-2019)\nKepesertaan JKN Kota Batu 78 persen. Pada tahun 2020, 95 persen "
                      "warga Kota Batu menjadi "
                      "peserta JKN."),
              "Kota Batu: coverage 0.78, target 0.95");
}

// The day of printing behind the dateline is no day of figures.
TEST(AsOf, NotTheDatelinesDay) {
    EXPECT_EQ(
        answers("Nias Selatan (14/08/2025) – Cakupan JKN Kabupaten Nias Selatan 99,2 persen. Per 1 Agustus "
                "2025 terdaftar 374.567 jiwa."),
        "Kabupaten Nias Selatan: coverage 0.992, members 374567, as of 2025-08-01");
}

// The day a contract takes effect is none either.
TEST(AsOf, NotTheDayOfAContract) {
    EXPECT_EQ(
        answers("Peserta JKN Kabupaten Pasaman 239.220 jiwa. Kerja sama rumah sakit itu efektif per 1 Mei "
                "2018."),
        "Kabupaten Pasaman: members 239220");
}

// The date of the data holds for all that follows, however far behind it.
TEST(AsOf, TheDateOfTheData) {
    EXPECT_EQ(
        answers("Kepala bidang saat ditemui di kantornya yang baru menyampaikan data terakhir pada bulan "
                "September 2025, capaian kepesertaan JKN Lombok Utara dari target 269.989 jiwa tercapai "
                "275.204 jiwa atau 101,93 persen."),
        "Kabupaten Lombok Utara: coverage 1.0193, members 275204, as of 2025-09");
}

// The year of a law.
TEST(AsOf, NotTheYearOfALaw) {
    EXPECT_EQ(
        answers(
            "Menurut UU Nomor 24 Tahun 2014 tentang BPJS, kepesertaan JKN Kabupaten Kuningan 72,5 persen."),
        "Kabupaten Kuningan: coverage 0.725");
}

// The later of two states, dated by a sentence before it.
TEST(AsOf, TheDateOfASentenceBefore) {
    EXPECT_EQ(
        answers(
            "Per 1 Oktober 2017 penduduk Kabupaten Lembata yang tercover JKN 127.814 jiwa atau 95,70 "
            "persen.\n"
            "Kepesertaan itu makin bertambah berdasarkan data per 1 Desember 2017. Petugas bekerja keras. "
            "Penduduk Kabupaten Lembata yang tercover JKN 128.324 jiwa atau 96,09 persen."),
        "Kabupaten Lembata: coverage 0.9609, members 128324, as of 2017-12-01");
}

// What is missing and what is there make up the whole: one day for both.
TEST(Dates, WhatIsMissingDatesTheRest) {
    EXPECT_EQ(answers("Hingga Oktober 2018, warga Kabupaten Wonogiri yang belum terdaftar JKN 43,46 persen.\n"
                      "Jadi 56,54 persen warga Wonogiri telah terdaftar JKN."),
              "Kabupaten Wonogiri: coverage 0.5654, as of 2018-10");
}

// The day of an aim is not that of the state.
TEST(Dates, TheDayOfAnAim) {
    EXPECT_EQ(
        answers(
            "Per 1 Januari 2019 targetnya 95 persen, Kabupaten Serang sendiri kepesertaan JKN-nya sudah 65 "
            "persen."),
        "Kabupaten Serang: coverage 0.65, target 0.95");
}

// The data are dated in a sentence of their own.
TEST(Dates, TheDataAreCountedFrom) {
    EXPECT_EQ(
        answers("Kepesertaan JKN Kabupaten Dompu 99,11 persen. \"Data ini terhitung tanggal 6 September "
                "2019,\" sebutnya."),
        "Kabupaten Dompu: coverage 0.9911, as of 2019-09-06");
}

// The year in which something began is not that of the figure.
TEST(Dates, SinceAYear) {
    EXPECT_EQ(answers("Semenjak dimulai pada 2018, cakupan kepesertaan JKN Kota Kediri sekarang 96 persen."),
              "Kota Kediri: coverage 0.96");
}

// "hingga Selasa (1/4/2025)": the day of speaking is the day of the figure.
TEST(Dates, UntilTheDayOfSpeaking) {
    EXPECT_EQ(answers("Peserta JKN Sumatera Utara hingga Selasa (1/4/2025) mencapai 14.747.422 jiwa."),
              "Provinsi Sumatera Utara: members 14747422, as of 2025-04-01");
}

// What is missing to the whole is dated, rounded as the share is.
TEST(Dates, TheRoundedRest) {
    EXPECT_EQ(
        answers(
            "Penduduk Kota Mataram yang menjadi peserta JKN sudah 85 persen. Per 1 Oktober 2018, sekitar 15 "
            "persen penduduk belum menjadi peserta JKN."),
        "Kota Mataram: coverage 0.85, as of 2018-10-01");
}

// The days of duties and of money spent are not those of members.
TEST(Dates, DutiesAndMoney) {
    EXPECT_EQ(answers("Kewajiban mendaftar itu per 1 Januari 2015. Kepesertaan JKN NTB saat ini 60 persen."),
              "Provinsi Nusa Tenggara Barat: coverage 0.6");
    EXPECT_EQ(
        answers(
            "Hingga Juni 2024 iuran JKN yang terserap Rp 9,7 miliar.\n\nKepesertaan JKN Kudus 98,77 persen."),
        "Kabupaten Kudus: coverage 0.9877, budget 9700000000");
}

// Dates written as one word with what tells of them.
TEST(Dates, JoinedToItsWord) {
    EXPECT_EQ(
        answers("Sedikitnya ditahun 2016, 578.228 warga Kabupaten Purwakarta telah menjadi peserta JKN."),
        "Kabupaten Purwakarta: members 578228, as of 2016");
}

// 8 March 2022 was no Wednesday: the year is that of the same day elsewhere.
TEST(Dates, ASlipOfTheYear) {
    EXPECT_EQ(read(wide("Rabu, (8/3/22)\nKabupaten Tangerang · 8 Mar 2023\nKepesertaan JKN 95 persen."))
                  .published.year,
              2023);
    EXPECT_EQ(read(wide("Kamis, (17/12/2025)\nKepesertaan JKN Sorong 95 persen.")).published.year, 2025);
}

// The people counted between a day and the members do not take the day away.
TEST(Dates, OverThePeople) {
    EXPECT_EQ(
        answers("Kepala dinas kota itu, dokter Sonya, memaparkan hingga 1 Januari 2026, dari penduduk Kota "
                "Padang "
                "Panjang 64.159 jiwa, sebanyak 63.618 jiwa sudah terdaftar sebagai peserta JKN."),
        "Kota Padang Panjang: coverage 0.9916 (computed), members 63618, population 64159, as of 2026-01-01");
}

// A day told in a sentence of its own makes the year exact.
TEST(Dates, TheDayOfTheYear) {
    EXPECT_EQ(
        answers(
            "Pada tahun 2024 UHC Kota Tangerang 100,46 persen. Angka ini menurut data per 1 Desember 2024."),
        "Kota Tangerang: coverage 1.0046, as of 2024-12-01");
}

// No count holds for a year to come.
TEST(Dates, NoYearToCome) {
    EXPECT_EQ(answers("Kudus, Senin (6/6/2022). Pada 2024 peserta JKN Kabupaten Kudus 851.000 jiwa."),
              "Kabupaten Kudus: members 851000");
}

// The day of what is owed is not the members'.
TEST(Dates, TheDayOfArrears) {
    EXPECT_EQ(
        answers("Data hingga 31 Mei 2025, iuran peserta mandiri menunggak.\n\nUHC di Tabalong 98,81 persen."),
        "Kabupaten Tabalong: coverage 0.9881");
}

// A day told elsewhere is the figures' if it is said of data, or in the year of printing.
TEST(Dates, TheDayToldElsewhere) {
    EXPECT_EQ(answers("Kepesertaan JKN Kudus sudah 95,3 persen.\n\nPuskesmas itu buka hingga Desember 2023."),
              "Kabupaten Kudus: coverage 0.953");
    EXPECT_EQ(answers("Kepesertaan JKN Kudus sudah 95,3 persen.\n\nData itu posisi Desember 2023, kata "
                      "kepala dinas di kantornya."),
              "Kabupaten Kudus: coverage 0.953, as of 2023-12");
    EXPECT_EQ(answers("Kudus, Senin (18/12/2023). Kepesertaan JKN Kudus sudah 95,3 persen.\n\nCapaian itu "
                      "hingga Desember "
                      "2023."),
              "Kabupaten Kudus: coverage 0.953, as of 2023-12");
}

// "Data ini per": a day told last holds for all figures of its sentence.
TEST(Dates, TheDayOfTheDataToldLast) {
    EXPECT_EQ(answers("Dari jumlah peserta JKN di Kabupaten Tabalong 229.778, yang mandiri berjumlah 30.896 "
                      "peserta, data ini per 10 Januari 2020."),
              "Kabupaten Tabalong: members 229778, as of 2020-01-10");
}

// "Minggu" before a day is Sunday: the day of speaking or of printing.
TEST(Dates, Sunday) {
    EXPECT_EQ(
        answers("Kebumen, Minggu (21/8/2022). Sebanyak 89,79 persen penduduk Kebumen terdaftar JKN, kata "
                "bupati, Minggu (21/8/2022)."),
        "Kabupaten Kebumen: coverage 0.8979");
    EXPECT_EQ(answers("Sebanyak 89,79 persen penduduk Kebumen terdaftar JKN hingga dua minggu, 21 Agustus "
                      "2022."),
              "Kabupaten Kebumen: coverage 0.8979, as of 2022-08-21");
}

// The day behind a coverage and its active rate is that of both; the day of the dateline is nobody's.
TEST(Dates, BehindTheActiveRate) {
    EXPECT_EQ(
        answers("Kepesertaan JKN Kudus menyentuh 99,01 persen dengan tingkat keaktifan 79,69 persen sampai "
                "Agustus 2024."),
        "Kabupaten Kudus: coverage 0.9901, active 0.7969, as of 2024-08");
    EXPECT_EQ(
        answers("Manokwari, Papua Barat, 22 Februari 2024 - Peserta JKN Kabupaten Manokwari 186.000 jiwa."),
        "Kabupaten Manokwari: members 186000");
}

// A day in figures without a year is the day of speaking; the finer count has the day of the round one.
TEST(Dates, OfSpeechAndOfTheRoundCount) {
    EXPECT_EQ(answers("Selasa (22/1/2019). UHC Kalimantan Selatan baru mencapai 60 persen, katanya di Gedung "
                      "DPRD Kalsel (21/1)."),
              "Provinsi Kalimantan Selatan: coverage 0.6");
    EXPECT_EQ(answers("Peserta JKN Kudus sampai bulan Mei 2025 sebanyak 853 ribu (853.254) warga."),
              "Kabupaten Kudus: members 853254, as of 2025-05");
}

// The day on which something began, or the year of an award, is not the figures'.
TEST(Dates, WhenSomethingBegan) {
    EXPECT_EQ(
        answers("Sejak dilaunching awal Oktober 2022 lalu, kepesertaan UHC Gresik hingga saat ini 99,64 "
                "persen."),
        "Kabupaten Gresik: coverage 0.9964");
    EXPECT_EQ(answers("Pada UHC Award 2026 kepesertaan JKN Gresik 99,64 persen."),
              "Kabupaten Gresik: coverage 0.9964");
    EXPECT_EQ(
        answers("Kota Bandung mempertahankan UHC sejak 1 Januari 2018. Pada awal tahun 2026 ini 98,80 persen "
                "warga Kota Bandung peserta JKN."),
        "Kota Bandung: coverage 0.988, as of 2026");
}

} // namespace
} // namespace uhc
