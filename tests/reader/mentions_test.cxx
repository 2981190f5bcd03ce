/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/article.hxx"
#include "sample.hxx"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// Which region a name means. 26 names are a kabupaten and a kota, eight provinces share theirs with a town,
// branches of BPJS are named after towns whose area is another one: a figure under the wrong name is a wrong
// figure.

namespace uhc {
namespace {

using Names = std::vector<std::string>;

std::string shown(const Mention& mention) {
    if (mention.elsewhere)
        return "elsewhere";
    if (mention.ownProvince)
        return "own province";
    constexpr const char* senses[] = {"", " as container", " as branch", " as dateline", " as event"};
    const std::string name = mention.region == noRegion ? "?" : std::string(regions()[mention.region].name);
    return name + senses[static_cast<int>(mention.sense)];
}

Names mentions(std::string_view utf8) {
    const std::u16string text = wide(utf8);
    const Article article(text, vocabulary());
    Names names;
    for (const Mention& one : article.mentions)
        names.push_back(shown(one));
    return names;
}

// ---- the level before, behind or in the office

TEST(Mentions, TheWordOfLevelDecides) {
    EXPECT_EQ(mentions("Warga Kabupaten Serang antre."), (Names{"Kabupaten Serang"}));
    EXPECT_EQ(mentions("Warga Kota Serang antre."), (Names{"Kota Serang"}));
    EXPECT_EQ(mentions("Warga Kab. Serang antre."), (Names{"Kabupaten Serang"}));
    EXPECT_EQ(mentions("Warga Kab Serang antre."), (Names{"Kabupaten Serang"}));
    EXPECT_EQ(mentions("Warga KOTA SERANG antre."), (Names{"Kota Serang"}));
    EXPECT_EQ(mentions("Warga Provinsi Gorontalo antre."), (Names{"Provinsi Gorontalo"}));
    EXPECT_EQ(mentions("Warga Kota Gorontalo antre."), (Names{"Kota Gorontalo"}));
}

TEST(Mentions, TheOfficeTellsTheLevel) {
    for (const char* office : {"Bupati", "Wakil Bupati", "Pemkab", "DPRD Kabupaten", "Pemerintah Kabupaten"})
        EXPECT_EQ(mentions("Kata " + std::string(office) + " Bandung tadi."), (Names{"Kabupaten Bandung"}))
            << office;
    for (const char* office : {"Wali Kota", "Walikota", "Wakil Wali Kota", "Pemkot", "Pemko", "DPRD Kota"})
        EXPECT_EQ(mentions("Kata " + std::string(office) + " Bandung tadi."), (Names{"Kota Bandung"}))
            << office;
    for (const char* office : {"Gubernur", "Wagub", "Pemprov", "DPRD Provinsi"})
        EXPECT_EQ(mentions("Kata " + std::string(office) + " Jambi tadi."), (Names{"Provinsi Jambi"}))
            << office;
}

TEST(Mentions, EnglishPutsTheLevelBehind) {
    EXPECT_EQ(mentions("Bandung City has registered everybody."), (Names{"Kota Bandung"}));
    EXPECT_EQ(mentions("Bandung Regency has registered everybody."), (Names{"Kabupaten Bandung"}));
    EXPECT_EQ(mentions("Residents of West Papua are covered."), (Names{"Provinsi Papua Barat"}));
    EXPECT_EQ(mentions("The Mayor of Bandung and the Regent of Lebak met."),
              (Names{"Kota Bandung", "Kabupaten Lebak"}));
}

// ---- shared names without a level

TEST(Mentions, ASharedNameIsSettledByItsOtherMentions) {
    EXPECT_EQ(mentions("Kota Kediri maju. Warga Kediri senang."), (Names{"Kota Kediri", "Kota Kediri"}));
    EXPECT_EQ(mentions("Warga Kediri senang. Kabupaten Kediri maju."),
              (Names{"Kabupaten Kediri", "Kabupaten Kediri"}));
}

TEST(Mentions, ASharedNameIsSettledByTheOfficesOfTheText) {
    EXPECT_EQ(mentions("Warga Madiun senang. Bupati ikut hadir."), (Names{"Kabupaten Madiun"}));
    EXPECT_EQ(mentions("Warga Madiun senang. Wali kota ikut hadir."), (Names{"Kota Madiun"}));
}

TEST(Mentions, ASharedNameIsSettledByItsList) {
    EXPECT_EQ(mentions("Tiga kabupaten itu ialah Ciamis, Tasikmalaya dan Garut."),
              (Names{"Kabupaten Ciamis", "Kabupaten Tasikmalaya", "Kabupaten Garut"}));
    EXPECT_EQ(mentions("Dua kota itu ialah Cimahi dan Tasikmalaya."),
              (Names{"Kota Cimahi", "Kota Tasikmalaya"}));
}

// Both are meant somewhere, nothing tells which one here: rather none than one of two.
TEST(Mentions, ASharedNameThatNothingSettlesIsNoRegion) {
    EXPECT_EQ(mentions("Warga Magelang senang."), (Names{"?"}));
    EXPECT_EQ(mentions("Kota Solok dan Kabupaten Solok bertemu. Warga Solok senang."),
              (Names{"Kota Solok", "Kabupaten Solok", "?"}));
}

TEST(Mentions, AProvinceNamedLikeATownIsTheProvince) {
    EXPECT_EQ(mentions("Dua kabupaten di Gorontalo sudah UHC."), (Names{"Provinsi Gorontalo"}));
    EXPECT_EQ(mentions("Warga Jambi senang. Gubernur ikut hadir."), (Names{"Provinsi Jambi"}));
    EXPECT_EQ(mentions("Warga Jambi senang. Wali kota ikut hadir."), (Names{"Kota Jambi"}));
}

// ---- spellings

TEST(Mentions, AbbreviationsOfThePress) {
    const std::vector<std::pair<std::string, std::string>> known = {
        {"Kukar", "Kabupaten Kutai Kartanegara"},   {"Lotim", "Kabupaten Lombok Timur"},
        {"KLU", "Kabupaten Lombok Utara"},          {"HST", "Kabupaten Hulu Sungai Tengah"},
        {"Kotim", "Kabupaten Kotawaringin Timur"},  {"Kutim", "Kabupaten Kutai Timur"},
        {"Rohul", "Kabupaten Rokan Hulu"},          {"Tapteng", "Kabupaten Tapanuli Tengah"},
        {"Lambar", "Kabupaten Lampung Barat"},      {"Buteng", "Kabupaten Buton Tengah"},
        {"Bolmong", "Kabupaten Bolaang Mongondow"}, {"Parimo", "Kabupaten Parigi Moutong"},
        {"Polman", "Kabupaten Polewali Mandar"},    {"Babel", "Provinsi Kepulauan Bangka Belitung"},
        {"Sumbar", "Provinsi Sumatera Barat"},      {"Sulteng", "Provinsi Sulawesi Tengah"},
        {"Kaltara", "Provinsi Kalimantan Utara"},   {"Tangsel", "Kota Tangerang Selatan"},
        {"NTB", "Provinsi Nusa Tenggara Barat"},    {"DIY", "Provinsi DI Yogyakarta"}};
    for (const auto& [written, name] : known)
        EXPECT_EQ(mentions("Warga " + written + " senang."), (Names{name})) << written;
}

TEST(Mentions, NamesThatBeginAlikeAreKeptApart) {
    EXPECT_EQ(mentions("Warga Banjarmasin, Banjarbaru dan Kabupaten Banjar senang."),
              (Names{"Kota Banjarmasin", "Kota Banjarbaru", "Kabupaten Banjar"}));
    EXPECT_EQ(mentions("Kabupaten Bandung Barat bukan Kabupaten Bandung."),
              (Names{"Kabupaten Bandung Barat", "Kabupaten Bandung"}));
    EXPECT_EQ(mentions("Kota Sorong dan Kabupaten Sorong Selatan."),
              (Names{"Kota Sorong", "Kabupaten Sorong Selatan"}));
}

TEST(Mentions, OrdinaryWordsAreNoRegions) {
    EXPECT_EQ(mentions("Baris itu panjang, batu di puncak bukit."), Names{});
    EXPECT_EQ(mentions("Wisata Danau Toba ramai."), Names{});
    EXPECT_EQ(mentions("Warga Kota Batu senang."), (Names{"Kota Batu"}));
    // Bare only in a text that has it with its level as well.
    EXPECT_EQ(mentions("Bupati Puncak hadir. Warga Puncak senang."),
              (Names{"Kabupaten Puncak", "Kabupaten Puncak"}));
    EXPECT_EQ(mentions("Warga Puncak senang."), Names{});
    EXPECT_EQ(mentions("Warga Kaur senang."), (Names{"Kabupaten Kaur"}));
}

TEST(Mentions, SmallLettersOnlyWithALevelOrAFigure) {
    EXPECT_EQ(mentions("kabupaten indramayu antre."), (Names{"Kabupaten Indramayu"}));
    EXPECT_EQ(mentions("disusul indramayu 90,14 persen."), (Names{"Kabupaten Indramayu"}));
    EXPECT_EQ(mentions("mangga indramayu manis."), Names{});
}

// ---- what is no region here

TEST(Mentions, BranchesOffices) {
    EXPECT_EQ(mentions("Kata Kepala BPJS Kesehatan Cabang Cirebon tadi."), Names{});
    EXPECT_EQ(mentions("Kata Kepala BPJS Kesehatan Cabang Bontang tadi."), (Names{"Kota Bontang as branch"}));
    EXPECT_EQ(mentions("Data BPJS Kesehatan Kota Bontang lengkap."), (Names{"Kota Bontang as branch"}));
    EXPECT_EQ(mentions("Kata Deputi Direksi Wilayah Jawa Tengah dan DIY tadi."),
              (Names{"Provinsi Jawa Tengah as branch", "Provinsi DI Yogyakarta as branch"}));
    EXPECT_EQ(mentions("Mahasiswa Universitas Jember dan RSUD Cilegon."),
              (Names{"Kabupaten Jember as branch", "Kota Cilegon as branch"}));
}

TEST(Mentions, Datelines) {
    EXPECT_EQ(mentions("CILEGON \u2013 Warga senang.").front(), "Kota Cilegon as dateline");
    EXPECT_EQ(mentions("MATARAM - Warga senang.").front(), "Kota Mataram as dateline");
    EXPECT_EQ(mentions("Palangka Raya (KABARKITA) - Warga senang.").front(),
              "Kota Palangka Raya as dateline");
    EXPECT_EQ(mentions("MEDAN, Kabarkita.com \u2013 Warga senang.").front(), "Kota Medan as dateline");
    EXPECT_EQ(mentions("Kabarkita.com, MAKASSAR - Warga senang.").front(), "Kota Makassar as dateline");
    EXPECT_EQ(mentions("Medan. Warga senang.").front(), "Kota Medan as dateline");
}

TEST(Mentions, WhereSomebodySpoke) {
    EXPECT_EQ(mentions("Ia bicara di Manado, Kamis (9/10/2025)."), (Names{"Kota Manado as event"}));
    EXPECT_EQ(mentions("Ia bicara di Manado (9/10)."), (Names{"Kota Manado as event"}));
    EXPECT_EQ(mentions("Ia tinggal di Manado sejak lama."), (Names{"Kota Manado"}));
}

TEST(Mentions, TheProvinceThatOnlySaysWhere) {
    EXPECT_EQ(mentions("Warga Kabupaten Seruyan, Kalimantan Tengah, senang."),
              (Names{"Kabupaten Seruyan", "Provinsi Kalimantan Tengah as container"}));
    EXPECT_EQ(mentions("Warga Kota Batam, Provinsi Kepulauan Riau (Kepri), senang."),
              (Names{"Kota Batam", "Provinsi Kepulauan Riau as container",
                     "Provinsi Kepulauan Riau as container"}));
    EXPECT_EQ(mentions("Warga Nabire, Papua, senang."),
              (Names{"Kabupaten Nabire", "Provinsi Papua as container"}));
    EXPECT_EQ(mentions("Warga Kota Batam dan Kalimantan Tengah senang."),
              (Names{"Kota Batam", "Provinsi Kalimantan Tengah"}));
}

TEST(Mentions, VillagesDistrictsAndOtherCountries) {
    EXPECT_EQ(mentions("Di Kecamatan Bone ada posko."), (Names{"elsewhere"}));
    EXPECT_EQ(mentions("Warga Desa Bantul antre."), (Names{"elsewhere"}));
    EXPECT_EQ(mentions("Jepang butuh 36 tahun."), (Names{"elsewhere"}));
}

TEST(Mentions, TheNationAndTheOwnProvince) {
    EXPECT_EQ(mentions("Rata-rata nasional 83 persen."), (Names{"Indonesia"}));
    EXPECT_EQ(mentions("Di seluruh Indonesia 83 persen."), (Names{"Indonesia"}));
    EXPECT_EQ(mentions("Pada tingkat provinsi 93 persen."), (Names{"own province"}));
    // A name of the insurance is no mention of the nation.
    EXPECT_EQ(mentions("Program Jaminan Kesehatan Nasional berjalan."), Names{});
    EXPECT_EQ(mentions("Warga memegang Kartu Indonesia Sehat."), Names{});
}

// The span that EXTRACT_EVIDENCE shows begins with the word of level.
TEST(Mentions, HaveExactPlaces) {
    const std::u16string text = wide("\u201CKami, warga Kota\u00A0Palangka Raya, senang.\u201D");
    const Article article(text, vocabulary());
    ASSERT_EQ(article.mentions.size(), 1u);
    const Mention& mention = article.mentions[0];
    EXPECT_EQ(slice(text, {article.tokens[mention.firstToken].start, article.tokens[mention.lastToken].end}),
              "Kota\u00A0Palangka Raya");
}

} // namespace
} // namespace uhc
