/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/article.hxx"
#include "sample.hxx"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// Where sentences end and what of a pasted page is the article. A sentence cut in the middle parts a figure
// from its words; a line of "Baca juga" read as text gives another region's coverage.

namespace uhc {
namespace {

using Lines = std::vector<std::string>;

/// Each sentence behind a letter for its part: H headline, B body, F furniture.
Lines sentences(std::string_view utf8) {
    const std::u16string text = wide(utf8);
    const Article article(text, vocabulary());
    Lines lines;
    for (const Sentence& one : article.sentences)
        lines.push_back(std::string(1, "HBF"[static_cast<int>(one.part)]) + ' ' + slice(text, one.span));
    return lines;
}

std::size_t count(std::string_view utf8) {
    return sentences(utf8).size();
}

// ---- where a sentence ends

TEST(Sentences, EndWithAFullStop) {
    EXPECT_EQ(count("Warga senang. Lurah lega! Apa lagi? Entah."), 4u);
    EXPECT_EQ(count("\u201CKami senang.\u201D Lurah pun lega."), 2u);
    EXPECT_EQ(count("Peserta aktif 81 persen.Pemkab lega."), 2u); // a lost blank
    EXPECT_EQ(count("Sudah 98,25%.Bupati lega."), 2u);
    EXPECT_EQ(count("Itu tahun 2023. Kini lain."), 2u);
}

TEST(Sentences, GoOnBehindAbbreviationsAndInsideNumbers) {
    for (const char* text :
         {"Menurut dr. Ani warga senang.", "Menurut Drs. H. Budi Santoso, M.Si. warga senang.",
          "Warga Kab. Lebak senang.", "Pemkab menyiapkan Rp. 25 miliar tahun ini.",
          "Perpres No. 82 Tahun 2018 berlaku.", "Terdaftar 7.298. 932 jiwa sampai hari ini.",
          "Terdaftar 95.51 persen warga.", "Menurut Ketut S. Adi warga senang.", "Situs uhc.go.id dibuka.",
          "Terdaftar 1.250 jiwa, dll. warga senang."})
        EXPECT_EQ(count(text), 1u) << text;
}

TEST(Sentences, ALineEndPartsThemUnlessTheTextGoesOn) {
    EXPECT_EQ(count("Warga Senang Sekali\nBupati pun lega"), 2u);
    EXPECT_EQ(count("Warga Kota Bontang yang sudah terdaftar kini\nmencapai 96,14 persen."), 1u);
    EXPECT_EQ(count("Kota Bontang\n96,14 persen"), 2u);
    EXPECT_EQ(count("Warga terdaftar,\nkata lurah."), 1u);
    EXPECT_EQ(count("Satu\r\n\r\n\r\nDua"), 2u);
    EXPECT_EQ(count("Satu\u2028Dua"), 2u);
}

// Text from a PDF or a mail: lines of one width, broken between the number and its word.
TEST(Sentences, ATextBrokenAtAFixedWidthIsJoined) {
    const std::string paragraph = "Pemerintah daerah terus mendata warga yang belum memiliki\n"
                                  "Jaminan Kesehatan Nasional sampai ke desa paling ujung di\n"
                                  "Pulau itu, sebab masih banyak warga yang belum mengetahui\n"
                                  "Bahwa iuran mereka sebenarnya sudah ditanggung pemerintah\n"
                                  "Daerah sejak awal tahun. Petugas berkeliling setiap pekan\n"
                                  "Dengan perahu karena belum ada jalan darat ke desa-desa di\n"
                                  "Pesisir utara. Sampai sekarang sudah terdaftar sebanyak\n"
                                  "397.886 jiwa dan jumlah itu masih bertambah setiap harinya\n"
                                  "Sesuai laporan yang diterima dinas kesehatan dari seluruh\n"
                                  "Puskesmas di wilayah itu. Lurah mengajak warga yang belum\n"
                                  "Terdaftar datang ke balai desa dengan membawa kartu tanda\n"
                                  "Penduduk dan kartu keluarga.\n";
    EXPECT_EQ(count(paragraph), 4u);
}

TEST(Sentences, HaveExactSpans) {
    const Lines lines = sentences("  Warga senang sekali hari ini karena kartu jadi.  \n\n \u201CKami "
                                  "lega,\u201D kata lurah di sana tadi pagi. ");
    EXPECT_EQ(lines, (Lines{"B Warga senang sekali hari ini karena kartu jadi.",
                            "B \u201CKami lega,\u201D kata lurah di sana tadi pagi."}));
}

TEST(Sentences, NothingMakesNone) {
    for (const char* text : {"", " ", "\n\n\n", "\xE2\x80\xA8"})
        EXPECT_EQ(count(text), 0u);
}

// ---- headline, body, furniture

TEST(Parts, TheHeadlineStandsBeforeTheFirstParagraph) {
    EXPECT_EQ(
        sentences("Warga Bontang Kini 96 Persen JKN\n\n"
                  "BONTANG \u2013 Wali kota menyebut 96,14 persen warga sudah terdaftar sampai bulan Mei.\n"
                  "Singkat saja"),
        (Lines{"H Warga Bontang Kini 96 Persen JKN",
               "B BONTANG \u2013 Wali kota menyebut 96,14 persen warga sudah terdaftar sampai bulan Mei.",
               "B Singkat saja"}));
}

TEST(Parts, LinesToOtherArticlesAreFurniture) {
    const Lines lines =
        sentences("Warga Kini Terdaftar\n"
                  "Wali kota menyebut 96,14 persen warga sudah terdaftar sampai bulan Mei.\n"
                  "Baca juga: Cakupan JKN Kota Serang 85 Persen\n"
                  "BACA JUGA : Harga Beras Naik 12 Persen\n"
                  "Sisanya didata petugas dari rumah ke rumah setiap hari sampai akhir tahun ini.\n"
                  "Editor: Rahmat\n");
    ASSERT_EQ(lines.size(), 6u);
    EXPECT_EQ(lines[2].front(), 'F');
    EXPECT_EQ(lines[3].front(), 'F');
    EXPECT_EQ(lines[4].front(), 'B');
    EXPECT_EQ(lines[5].front(), 'F');
}

TEST(Parts, WhatFollowsAListOfOtherArticlesIsFurniture) {
    const Lines lines =
        sentences("Warga Kini Terdaftar\n"
                  "Wali kota menyebut 96,14 persen warga sudah terdaftar sampai bulan Mei.\n"
                  "Sisanya didata petugas dari rumah ke rumah setiap hari sampai akhir tahun ini.\n"
                  "Terpopuler\n"
                  "Cakupan JKN Kota Serang 85 Persen\n"
                  "Harga Mobil Bekas Mulai 75 Juta\n");
    ASSERT_EQ(lines.size(), 6u);
    for (std::size_t i = 3; i < 6; ++i)
        EXPECT_EQ(lines[i].front(), 'F') << lines[i];
}

// The same words in the menu above the article must not swallow the article.
TEST(Parts, AMenuAboveTheArticleEndsThere) {
    const Lines lines =
        sentences("Beranda\nTerkini\nTerpopuler\nWarga Bontang Kini 96 Persen JKN\n"
                  "Wali kota menyebut 96,14 persen warga sudah terdaftar sampai bulan Mei.\n"
                  "Sisanya didata petugas dari rumah ke rumah setiap hari sampai akhir tahun ini.\n");
    EXPECT_EQ(lines.back().front(), 'B');
    EXPECT_EQ(lines[4].front(), 'B');
}

// A list of other news with dashes ends where the article goes on.
TEST(Parts, TheArticleGoesOnBehindAListWithDashes) {
    const Lines lines = sentences(
        "Kepesertaan JKN Kabupaten Lombok Timur 95,95 persen, kata bupati pagi ini di hadapan para camat dan "
        "lurah.\n"
        "Ia ingin angka itu naik lagi sebelum tahun berganti, sebab banyak warga yang belum punya kartu dan "
        "sakit.\n"
        "Camat yang hadir diminta mendata warganya dari rumah ke rumah bersama petugas puskesmas dan kader.\n"
        "Berita Terkini:\n"
        "- Harga Beras Naik 12 Persen\n"
        "- KFC Tutup Setelah 10 Tahun\n"
        "Di akhir acara bupati menyebut tingkat keaktifan peserta JKN di kabupatennya baru 71,67 persen "
        "sampai "
        "bulan ini, lalu pamit.\n");
    EXPECT_EQ(lines[4].front(), 'F');
    EXPECT_EQ(lines.back().front(), 'B');
}

} // namespace
} // namespace uhc
