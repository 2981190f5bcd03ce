/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "answers.hxx"

#include <gtest/gtest.h>

// What is pasted along with an article: nobody cleans 500 articles by hand.

namespace uhc {
namespace {

// Another regency's coverage in "Baca juga" must not show up anywhere.
TEST(Page, LinesToOtherArticles) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen, kata Wali Kota Batu.\n"
                      "Baca juga: Kepesertaan JKN Kabupaten Malang 88 Persen\n"
                      "Petugas masih mendata warga dari pintu ke pintu sampai akhir tahun."),
              "Kota Batu: coverage 0.972");
}

// Tags, names of editors and the year of the copyright.
TEST(Page, TagsAndEditors) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen, kata Wali Kota Batu.\n"
                      "Petugas masih mendata warga dari pintu ke pintu sampai akhir tahun.\n"
                      "Tag: jkn kabupaten malang 100 persen\n"
                      "Editor: Rahmat\n"
                      "Copyright 2026"),
              "Kota Batu: coverage 0.972");
}

// All that follows "Terpopuler".
TEST(Page, PopularArticles) {
    EXPECT_EQ(answers("Kepesertaan JKN Kota Batu 97,2 persen, kata Wali Kota Batu.\n"
                      "Petugas masih mendata warga dari pintu ke pintu sampai akhir tahun ini juga.\n"
                      "Terpopuler\n"
                      "Kepesertaan JKN Kabupaten Malang 88 Persen\n"
                      "Kepesertaan JKN Kabupaten Lumajang 85 Persen"),
              "Kota Batu: coverage 0.972");
}

// The same word in a menu must not swallow the article.
TEST(Page, AMenuBeforeTheArticle) {
    EXPECT_EQ(answers("Beranda\n"
                      "Terkini\n"
                      "Terpopuler\n"
                      "Kepesertaan JKN Kota Batu Naik\n"
                      "\n"
                      "Kepesertaan JKN Kota Batu 97,2 persen, kata Wali Kota Batu.\n"
                      "Petugas masih mendata warga dari pintu ke pintu sampai akhir tahun."),
              "Kota Batu: coverage 0.972");
}

// The source of a page was copied: tags are no text, "</p>" ends the line.
TEST(Page, TagsOfHtml) {
    EXPECT_EQ(
        answers(
            "<p><strong>BATU</strong> - Kepesertaan JKN <a href=\"/read/20180426/912827/\" title=\"95 persen "
            "warga Malang\">Kota Batu</a> 97,2 persen.</p><p>Peserta JKN 206.221 jiwa.</p>"),
        "Kota Batu: coverage 0.972, members 206221");
    EXPECT_EQ(
        answers(
            "Kepesertaan JKN Kota Batu 97,2 persen, peserta berusia <5 tahun ikut dihitung, dan yang > 60 "
            "tahun juga."),
        "Kota Batu: coverage 0.972");
}

// "Suara" in the name of a newspaper counts no votes.
TEST(Page, ANewspapersName) {
    EXPECT_EQ(answers("Batu (Suara Apel) - Sebanyak 97,2 persen warga Kota Batu telah menjadi peserta JKN."),
              "Kota Batu: coverage 0.972");
}

} // namespace
} // namespace uhc
