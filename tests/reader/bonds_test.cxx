/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/bonds.hxx"

#include "sample.hxx"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// Which figures say the same thing. "N jiwa atau X persen dari M jiwa" is the press's usual sentence: whoever
// does not see that X belongs to N and that M is the whole takes the inhabitants for the members.

namespace uhc {
namespace {

/// The bonds of the figures of a text behind the first: "same", "base", "none".
std::string bonds(std::string_view utf8) {
    const std::u16string text = wide(utf8);
    const Article article(text, vocabulary());
    const std::vector<Bond> found = bondsOf(article, proofsOf(article));
    constexpr const char* names[] = {"none", "same", "base"};
    std::string shown;
    for (std::size_t i = 1; i < found.size(); ++i)
        shown += std::string(i > 1 ? " " : "") + names[static_cast<int>(found[i])];
    return shown;
}

/// "share = part / whole" for each proof.
std::vector<std::string> proofs(std::string_view utf8) {
    const std::u16string text = wide(utf8);
    const Article article(text, vocabulary());
    std::vector<std::string> shown;
    for (const Proof& one : proofsOf(article))
        shown.push_back(slice(text, article.figures[one.share].span) + " = " +
                        slice(text, article.figures[one.part].span) + " / " +
                        slice(text, article.figures[one.whole].span));
    return shown;
}

TEST(Bonds, CountAndShareOfTheSame) {
    for (const char* text :
         {"Terdaftar 397.886 jiwa atau 96,14 persen.", "Terdaftar 397.886 jiwa (96,14 persen).",
          "Terdaftar 96,14 persen atau 397.886 jiwa.", "Terdaftar 96,14 persen (397.886 jiwa).",
          "Terdaftar 397.886 jiwa, setara 96,14 persen.", "Terdaftar 397.886 jiwa alias 96,14%.",
          "Terdaftar 96,14 persen, yakni 397.886 jiwa.", "Terdaftar 102.736 (95,11%) orang.",
          "Registered are 397,886 people or 96.14 percent."})
        EXPECT_EQ(bonds(text), "same") << text;
}

TEST(Bonds, TheWholeBehindDari) {
    EXPECT_EQ(bonds("Terdaftar 88,44 persen dari jumlah penduduk 282.349 jiwa."), "base");
    EXPECT_EQ(bonds("Terdaftar 397.886 jiwa dari total 413.861 penduduk."), "base");
    EXPECT_EQ(bonds("Terdaftar 397.886 jiwa atau 96,14 persen dari penduduk sebanyak 413.861 jiwa."),
              "same base");
    EXPECT_EQ(bonds("Sudah 96,14 persen dari total penduduk yakni 413.861 jiwa."), "base");
    EXPECT_EQ(bonds("That is 82 percent of the population of 270,500,000 people."), "base");
}

TEST(Bonds, WhatPartsTwoFigures) {
    EXPECT_EQ(bonds("Terdaftar 96,14 persen; aktif 81,8 persen."), "none");
    EXPECT_EQ(bonds("Terdaftar 397.886 jiwa dan 3.430 jiwa belum."), "none");
    EXPECT_EQ(bonds("Naik dari 95,2 persen menjadi 96,14 persen."), "none");
    EXPECT_EQ(bonds("Terdaftar 397.886 jiwa, sedangkan 3,86 persen belum."), "none");
    EXPECT_EQ(bonds("Terdaftar 397.886 jiwa. Sebanyak 96,14 persen."), "none");
    EXPECT_EQ(bonds("Iuran Rp25 miliar untuk 397.886 jiwa."), "none");
    // The ends of a range are no two measures.
    EXPECT_EQ(bonds("Antara 95 sampai 98 persen."), "none");
}

TEST(Proofs, PartAndWholeGiveTheShare) {
    EXPECT_EQ(proofs("Terdaftar 397.886 jiwa atau 96,14 persen dari 413.861 jiwa."),
              std::vector<std::string>{"96,14 persen = 397.886 jiwa / 413.861 jiwa"});
    // In whatever order and sentence they stand.
    EXPECT_EQ(proofs("Penduduk 413.861 jiwa. Cakupan 96,14 persen. Peserta 397.886 jiwa."),
              std::vector<std::string>{"96,14 persen = 397.886 jiwa / 413.861 jiwa"});
}

TEST(Proofs, NotByChance) {
    // A share that the counts do not give.
    EXPECT_TRUE(proofs("Terdaftar 397.886 jiwa atau 98,14 persen dari 413.861 jiwa.").empty());
    // A share without decimals fits too many counts, and so do small counts.
    EXPECT_TRUE(proofs("Terdaftar 397.886 jiwa atau 96 persen dari 413.861 jiwa.").empty());
    EXPECT_TRUE(proofs("Hadir 25 orang atau 83,33 persen dari 30 orang.").empty());
    // Counts in rounded millions prove nothing to the second decimal.
    EXPECT_TRUE(proofs("Terdaftar 1,9 juta jiwa atau 95,00 persen dari 2 juta jiwa.").empty());
    // Households are no persons, rupiah neither.
    EXPECT_TRUE(proofs("Terdaftar 397.886 KK atau 96,14 persen dari 413.861 KK.").empty());
}

// "terdaftar 1.278.071 jiwa dari 1.409.951 jiwa, atau 90,65 persen": the share stands beside the whole, but
// is the part's.
TEST(Proofs, SettleWhichCountAShareBelongsTo) {
    EXPECT_EQ(bonds("Terdaftar 1.278.071 jiwa dari 1.409.951 jiwa, atau 90,65 persen."), "base same");
    EXPECT_EQ(bonds("Penduduk 1.409.951 jiwa atau 90,65 persen terdaftar, yaitu 1.278.071 jiwa."),
              "none same");
}

// Beyond a sentence a share must be rounded, not cut off, to prove anything: chance is near enough to that.
TEST(Proofs, AcrossSentencesRoundExactly) {
    EXPECT_FALSE(proofs("Terdaftar 20.010 jiwa dari 30.770 jiwa atau 65,04 persen.").empty());
    EXPECT_TRUE(proofs("Terdaftar 20.010 jiwa dari 30.770 jiwa. Yang aktif 65,04 persen.").empty());
}

// "Of the 2.5 million residents, about two million or 80 percent": the share is not of all of them.
TEST(Bonds, AShareOfANumberInWords) {
    EXPECT_EQ(bonds("Of the 2.5 million residents of Medan, about two million or 80 percent are registered."),
              "none");
}

} // namespace
} // namespace uhc
