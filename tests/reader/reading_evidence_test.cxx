/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "sample.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

// The sentence and the figure that an answer came from. Whoever decides on a figure checks it there: a span
// that is a character off, or the sentence beside it, makes a right answer look wrong.

namespace uhc {
namespace {

struct Sample {
    explicit Sample(std::string_view utf8) : text(wide(utf8)), reading(read(text)) {}

    std::string at(Span span) const { return slice(text, span); }
    const RegionReading& subject() const { return reading.regions.at(0); }

    std::u16string text;
    Reading reading;
};

/// Curly quotes, a dash, a no-break space and an emoji: characters that are one unit in a cell, or two, and
/// up to four bytes in a file.
const char* const article =
    "\U0001F4F0 Warga Cilegon \u201CLega\u201D\n"
    "\n"
    "CILEGON \u2013 Wali Kota Cilegon memaparkan kepesertaan JKN, Selasa (14/3/2023). "
    "\u201CPer 1 Maret 2023 sudah 397.886\u00A0jiwa atau 96,14 persen dari jumlah penduduk sebanyak 413.861 "
    "jiwa "
    "terdaftar JKN,\u201D katanya. Tingkat keaktifan peserta 81,8%.\n"
    "Pemkot mengalokasikan Rp 21.500.000.000,00 untuk iuran JKN. Target kepesertaan JKN 100 persen. "
    "Syarat UHC ialah kepesertaan JKN minimal 95 persen.";

TEST(Evidence, TheFigureOfEachAnswer) {
    const Sample sample(article);
    const RegionReading& own = sample.subject();
    ASSERT_TRUE(own.coverage && own.members && own.population && own.activeRate && own.target);
    EXPECT_EQ(sample.at(own.coverage->span), "96,14 persen");
    EXPECT_EQ(sample.at(own.members->span), "397.886\u00A0jiwa");
    EXPECT_EQ(sample.at(own.population->span), "413.861 jiwa");
    EXPECT_EQ(sample.at(own.activeRate->span), "81,8%");
    EXPECT_EQ(sample.at(own.target->span), "100 persen");
    ASSERT_TRUE(sample.reading.budget && sample.reading.threshold);
    EXPECT_EQ(sample.at(sample.reading.budget->span), "Rp 21.500.000.000,00");
    EXPECT_EQ(sample.at(sample.reading.threshold->span), "95 persen");
    EXPECT_EQ(sample.at(sample.reading.subjectSpan), "Cilegon");
    EXPECT_EQ(sample.at(sample.reading.asOfSpan), "1 Maret 2023");
}

TEST(Evidence, TheSentenceOfEachAnswer) {
    const Sample sample(article);
    const RegionReading& own = sample.subject();
    const std::string quoted =
        "\u201CPer 1 Maret 2023 sudah 397.886\u00A0jiwa atau 96,14 persen dari jumlah penduduk "
        "sebanyak 413.861 jiwa terdaftar JKN,\u201D katanya.";
    EXPECT_EQ(sample.at(own.coverage->sentence), quoted);
    EXPECT_EQ(sample.at(own.members->sentence), quoted);
    EXPECT_EQ(sample.at(own.population->sentence), quoted);
    EXPECT_EQ(sample.at(sample.reading.asOfSentence), quoted);
    EXPECT_EQ(sample.at(own.activeRate->sentence), "Tingkat keaktifan peserta 81,8%.");
    EXPECT_EQ(sample.at(sample.reading.budget->sentence),
              "Pemkot mengalokasikan Rp 21.500.000.000,00 untuk iuran JKN.");
    EXPECT_EQ(sample.at(own.target->sentence), "Target kepesertaan JKN 100 persen.");
    EXPECT_EQ(sample.at(sample.reading.threshold->sentence),
              "Syarat UHC ialah kepesertaan JKN minimal 95 persen.");
    EXPECT_EQ(sample.at(sample.reading.subjectSentence), "Warga Cilegon \u201CLega\u201D");
}

TEST(Evidence, OfAComputedCoverageIsTheMembersSentence) {
    const Sample sample(
        "Jumlah peserta JKN di Kabupaten Alor tercatat 214.300 jiwa, kata Bupati Alor. Penduduk "
        "kabupaten itu berjumlah 219.650 jiwa.");
    const auto& coverage = sample.subject().coverage;
    ASSERT_TRUE(coverage);
    EXPECT_EQ(coverage->basis, Basis::Computed);
    EXPECT_EQ(sample.at(coverage->sentence),
              "Jumlah peserta JKN di Kabupaten Alor tercatat 214.300 jiwa, kata Bupati Alor.");
}

TEST(Evidence, OfWordsAreTheWords) {
    const Sample sample(
        "Wali Kota Bontang lega. Seluruh warga Kota Bontang kini sudah terdaftar sebagai peserta JKN.");
    const auto& coverage = sample.subject().coverage;
    ASSERT_TRUE(coverage);
    EXPECT_EQ(sample.at(coverage->span), "Seluruh warga Kota Bontang kini sudah terdaftar");
    EXPECT_EQ(sample.at(coverage->sentence),
              "Seluruh warga Kota Bontang kini sudah terdaftar sebagai peserta JKN.");
}

// ---- facts

/// Kind, role and figure of each fact, in order.
std::vector<std::string> facts(std::string_view utf8) {
    const Sample sample(utf8);
    std::vector<std::string> shown;
    for (const Fact& fact : sample.reading.facts)
        shown.push_back(std::string(nameOf(fact.kind)) + ' ' + std::string(nameOf(fact.role)) + ": " +
                        sample.at(fact.span));
    return shown;
}

using Facts = std::vector<std::string>;

TEST(Facts, AllFiguresInTheOrderOfTheText) {
    EXPECT_EQ(facts(article), (Facts{"members achieved: 397.886\u00A0jiwa", "coverage achieved: 96,14 persen",
                                     "population achieved: 413.861 jiwa", "active_rate achieved: 81,8%",
                                     "budget_allocated achieved: Rp 21.500.000.000,00",
                                     "coverage target: 100 persen", "coverage threshold: 95 persen"}));
}

// No answer is made of either, but whoever looks why finds both.
TEST(Facts, BothOfAContradiction) {
    const std::string_view text =
        "Cakupan JKN Kota Bontang 91 persen, kata wali kota. Petugas terus mendata.\n"
        "Menurut dinas kesehatan, cakupan JKN Kota Bontang 84 persen.";
    EXPECT_EQ(facts(text), (Facts{"coverage achieved: 91 persen", "coverage achieved: 84 persen"}));
    EXPECT_FALSE(Sample(text).subject().coverage);
}

// Figures that are no answer are facts all the same: that is what the array is for.
TEST(Facts, WhatIsNoAnswer) {
    EXPECT_EQ(facts("Kepesertaan JKN Kota Batu naik 2,5 persen menjadi 97,1 persen, tahun lalu 94,6 persen."),
              (Facts{"coverage change: 2,5 persen", "coverage achieved: 97,1 persen",
                     "coverage past: 94,6 persen"}));
    EXPECT_EQ(facts("Peserta JKN Kota Batu: PBI APBN 41.204 jiwa, PPU 20.187 jiwa."),
              (Facts{"subgroup_members achieved: 41.204 jiwa", "subgroup_members achieved: 20.187 jiwa"}));
    EXPECT_EQ(facts("Untuk JKN Kota Batu dibutuhkan Rp98 miliar. Iurannya Rp42.000 per orang per bulan."),
              (Facts{"budget_other achieved: Rp98 miliar", "premium achieved: Rp42.000"}));
    EXPECT_EQ(facts("Sudah 22 kabupaten di Jawa Timur UHC."), (Facts{"region_count achieved: 22 kabupaten"}));
}

// Distractors are not listed: dates, ages, prices of an advert.
TEST(Facts, NoneOfOtherThings) {
    EXPECT_EQ(
        facts("Bupati Blora (52 tahun) bicara soal JKN di 16 kecamatan, 27 April 2019, pukul 10.00 WIB.\n"
              "Baca juga: Diskon 30 Persen Mobil Rp250 Juta\n"),
        Facts{});
}

// EXTRACT_BUDGET(article; n) counts these, whatever they are for.
TEST(Money, EveryAmountInOrder) {
    const Sample sample(
        "Pemkot Batu butuh Rp98 miliar, menyiapkan Rp31 miliar untuk JKN, dan membangun gedung "
        "25 hingga 30 miliar. Iurannya Rp42.000.");
    std::vector<std::string> amounts;
    for (const Answer& one : sample.reading.money)
        amounts.push_back(sample.at(one.span));
    EXPECT_EQ(amounts,
              (std::vector<std::string>{"Rp98 miliar", "Rp31 miliar", "25 hingga 30 miliar", "Rp42.000"}));
    EXPECT_DOUBLE_EQ(sample.reading.money.at(2).value, 25e9);
}

// The date that each row of EXTRACT_FACTS shows.
TEST(Facts, HaveTheirOwnDates) {
    const Sample sample("Per 1 Januari 2022 kepesertaan JKN Kota Batu 92,1 persen. "
                        "Per 1 Maret 2023 kepesertaan JKN Kota Batu 97,2 persen.");
    ASSERT_EQ(sample.reading.facts.size(), 2u);
    EXPECT_EQ(sample.reading.facts[0].date.year, 2022);
    EXPECT_EQ(sample.reading.facts[1].date.year, 2023);
    EXPECT_EQ(sample.reading.facts[1].date.month, 3);
}

// An empty reading is a reading: nothing to check for null before looking.
TEST(Reading, OfNothing) {
    for (const char16_t* text : {u"", u" ", u"\n\n", u"\U0001F600", u"\xD800"}) {
        const Reading reading = read(text);
        EXPECT_EQ(reading.subject, noRegion);
        EXPECT_TRUE(reading.facts.empty());
        EXPECT_FALSE(reading.budget);
        EXPECT_EQ(reading.of(theNation), nullptr);
    }
}

// The same cell on another machine, or read a second time.
TEST(Reading, IsTheSameEachTime) {
    const Sample one(article);
    const Sample other(article);
    ASSERT_EQ(one.reading.facts.size(), other.reading.facts.size());
    for (std::size_t i = 0; i < one.reading.facts.size(); ++i) {
        EXPECT_EQ(one.at(one.reading.facts[i].span), other.at(other.reading.facts[i].span));
        EXPECT_EQ(one.reading.facts[i].kind, other.reading.facts[i].kind);
    }
    EXPECT_EQ(one.subject().coverage->value, other.subject().coverage->value);
}

} // namespace
} // namespace uhc
