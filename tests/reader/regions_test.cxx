/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/regions.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace uhc {
namespace {

using Names = std::vector<std::string>;

Names found(std::u16string_view argument) {
    Names names;
    for (const RegionId id : findRegions(argument))
        names.emplace_back(regions()[id].name);
    return names;
}

/// The spelling of one region, or null.
const Spelling* spelling(std::string_view words, std::string_view code) {
    for (const Spelling& each : regionSpellings())
        if (each.words == words && regions()[each.region].code == code)
            return &each;
    return nullptr;
}

std::ptrdiff_t count(Level level) {
    return std::ranges::count(regions(), level, [](const Region& region) { return region.level; });
}

TEST(Regions, AreAllOfTheDecree) {
    EXPECT_EQ(count(Level::Nation), 1);
    EXPECT_EQ(count(Level::Province), 38);
    EXPECT_EQ(count(Level::Kabupaten), 416);
    EXPECT_EQ(count(Level::Kota), 98);
}

TEST(Regions, StandInTheOrderOfTheirCodesInsideTheirProvince) {
    EXPECT_EQ(regions()[theNation].name, "Indonesia");
    for (std::size_t i = 2; i < regions().size(); ++i)
        EXPECT_LT(regions()[i - 1].code, regions()[i].code);
    for (const Region& region : regions()) {
        if (region.level == Level::Nation)
            continue;
        const Region& province = regions()[region.province];
        EXPECT_EQ(province.level, Level::Province);
        EXPECT_EQ(region.code.substr(0, 2), province.code);
        const bool kota = region.code.size() == 5 && region.code[3] >= '7';
        EXPECT_EQ(kota, region.level == Level::Kota) << region.name;
    }
}

// A workbook shows these names and looks them up in other tables: a blank more is another name.
TEST(Regions, HaveCanonicalNames) {
    const std::map<std::string_view, std::string_view> names = {
        {"31", "Provinsi DKI Jakarta"},
        {"34", "Provinsi DI Yogyakarta"},
        {"62.71", "Kota Palangka Raya"},
        {"31.74", "Kota Jakarta Selatan"},
        {"36.72", "Kota Cilegon"},
        {"31.01", "Kabupaten Kepulauan Seribu"},
        {"51", "Provinsi Bali"},
        {"94.05", "Kabupaten Puncak"},
        {"72.04", "Kabupaten Toli-Toli"},
        {"73.10", "Kabupaten Pangkajene dan Kepulauan"},
        {"19.04", "Kabupaten Bangka Tengah"}};
    for (const auto& [code, name] : names) {
        const auto at = std::ranges::find(regions(), code, &Region::code);
        ASSERT_NE(at, regions().end()) << code;
        EXPECT_EQ(at->name, name);
        EXPECT_TRUE(name.ends_with(at->bare));
    }
    for (const Region& region : regions()) {
        EXPECT_EQ(region.name.find("Administrasi"), std::string_view::npos);
        EXPECT_EQ(region.name.find("  "), std::string_view::npos);
        EXPECT_TRUE(std::ranges::all_of(region.name, [](char c) { return c >= ' ' && c < 0x7F; }));
    }
}

// Bupati or wali kota decides for these; whoever took the first of the two would be wrong half of the time.
TEST(Regions, KabupatenAndKotaShareTwentySixNames) {
    std::map<std::string_view, std::set<Level>> levels;
    for (const Region& region : regions())
        if (region.level == Level::Kabupaten || region.level == Level::Kota)
            levels[region.bare].insert(region.level);
    std::set<std::string_view> shared;
    for (const auto& [name, held] : levels)
        if (held.size() == 2)
            shared.insert(name);
    EXPECT_EQ(shared,
              (std::set<std::string_view>{
                  "Bandung",   "Banjar",   "Bekasi",     "Bima",        "Blitar",   "Bogor",    "Cirebon",
                  "Gorontalo", "Jayapura", "Kediri",     "Kupang",      "Madiun",   "Magelang", "Malang",
                  "Mojokerto", "Pasuruan", "Pekalongan", "Probolinggo", "Semarang", "Serang",   "Solok",
                  "Sorong",    "Sukabumi", "Tangerang",  "Tasikmalaya", "Tegal"}));
}

TEST(Spellings, AreLowerCaseWordsSortedAndUnique) {
    std::set<std::pair<std::string_view, RegionId>> seen;
    for (const Spelling& each : regionSpellings()) {
        EXPECT_TRUE(std::ranges::all_of(each.words, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ' ';
        })) << each.words;
        EXPECT_FALSE(each.words.empty() || each.words.front() == ' ' || each.words.back() == ' ');
        EXPECT_EQ(each.words.find("  "), std::string_view::npos);
        EXPECT_LT(each.region, regions().size());
        EXPECT_TRUE(seen.emplace(each.words, each.region).second) << each.words;
    }
    EXPECT_TRUE(std::ranges::is_sorted(
        regionSpellings(), {}, [](const Spelling& each) { return std::pair(each.words, each.region); }));
}

TEST(Spellings, EveryRegionIsKnownByItsBareName) {
    for (std::size_t id = 0; id < regions().size(); ++id)
        EXPECT_TRUE(std::ranges::any_of(regionSpellings(), [&](const Spelling& each) {
            return each.region == id && !each.nickname;
        })) << regions()[id].name;
}

// Offices and papers split and join names as they like.
TEST(Spellings, SplitAndJoinedForms) {
    EXPECT_TRUE(spelling("kulonprogo", "34.01"));
    EXPECT_TRUE(spelling("kulon progo", "34.01"));
    EXPECT_TRUE(spelling("tulangbawang barat", "18.12"));
    EXPECT_TRUE(spelling("palangkaraya", "62.71"));
    EXPECT_TRUE(spelling("tanjungpinang", "21.72"));
    EXPECT_TRUE(spelling("tanjung pinang", "21.72"));
    EXPECT_TRUE(spelling("pematang siantar", "12.72"));
    EXPECT_TRUE(spelling("padang sidempuan", "12.77"));
    EXPECT_TRUE(spelling("toli toli", "72.04"));
    EXPECT_TRUE(spelling("tolitoli", "72.04"));
    EXPECT_TRUE(spelling("tojo unauna", "72.09"));
    EXPECT_TRUE(spelling("fakfak", "92.03"));
    EXPECT_TRUE(spelling("kep anambas", "21.05"));
    EXPECT_TRUE(spelling("labuhan batu utara", "12.23"));
}

TEST(Spellings, OfWordsThatMeanSomethingElseNeedALevelOrCapitals) {
    EXPECT_TRUE(spelling("batu", "35.79")->needsLevel);
    EXPECT_TRUE(spelling("puncak", "94.05")->needsLevel);
    EXPECT_FALSE(spelling("puncak jaya", "94.02")->needsLevel);
    EXPECT_TRUE(spelling("batubara", "12.19")->needsLevel); // coal
    EXPECT_TRUE(spelling("mitra", "71.07")->needsLevel);
    EXPECT_TRUE(spelling("kota baru", "63.02")->needsLevel);
    EXPECT_FALSE(spelling("kotabaru", "63.02")->needsLevel);
    EXPECT_TRUE(spelling("ppu", "64.09")->needsLevel); // a segment of members, too
    EXPECT_TRUE(spelling("di yogyakarta", "34")->needsCapitals);
    EXPECT_FALSE(spelling("yogyakarta", "34.71")->needsCapitals);
    EXPECT_TRUE(spelling("klu", "52.08")->needsCapitals);
    EXPECT_FALSE(spelling("kukar", "64.02")->needsCapitals);
    EXPECT_TRUE(spelling("kota taman", "64.74")->nickname);
    EXPECT_FALSE(spelling("bontang", "64.74")->nickname);
}

// "Mura" is Musi Rawas as well as Murung Raya: no reading is better than the wrong kabupaten.
TEST(Spellings, NoAbbreviationStandsForTwoRegionsByChance) {
    EXPECT_TRUE(found(u"Mura").empty());
    EXPECT_TRUE(found(u"Bateng").empty());
    std::map<std::string_view, std::vector<RegionId>> meanings;
    for (const Spelling& each : regionSpellings())
        meanings[each.words].push_back(each.region);
    for (const auto& [words, ids] : meanings) {
        // Jogja is the kota or the province, as every name shared is that of one place.
        if (ids.size() < 2 || words.starts_with("jogja") || words.starts_with("yogya"))
            continue;
        for (const RegionId id : ids)
            EXPECT_EQ(regions()[id].bare, regions()[ids.front()].bare) << words;
    }
}

TEST(Decoys, HoldASpellingAndAreNoSpelling) {
    std::set<std::string_view> words;
    for (const Spelling& each : regionSpellings())
        words.insert(each.words);
    for (const std::string& decoy : regionDecoys()) {
        EXPECT_FALSE(words.contains(decoy)) << decoy;
        EXPECT_TRUE(std::ranges::any_of(words, [&](std::string_view each) {
            return decoy.find(each) != std::string::npos;
        })) << decoy;
    }
    EXPECT_TRUE(std::ranges::count(regionDecoys(), "malang raya"));
}

struct Argument {
    std::u16string_view text;
    Names meant;
};

class FindRegions : public testing::TestWithParam<Argument> {};

TEST_P(FindRegions, GivesWhatTheUserMeans) {
    EXPECT_EQ(found(GetParam().text), GetParam().meant);
}

INSTANTIATE_TEST_SUITE_P(Names, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"Kota Cilegon", {"Kota Cilegon"}},
                             {u"Cilegon", {"Kota Cilegon"}},
                             {u"  KOTA   CILEGON ", {"Kota Cilegon"}},
                             {u"kota\u00A0cilegon", {"Kota Cilegon"}},
                             {u"Kab. Lebak", {"Kabupaten Lebak"}},
                             {u"Kab.Lebak", {"Kabupaten Lebak"}},
                             {u"Kabupaten Administrasi Kepulauan Seribu", {"Kabupaten Kepulauan Seribu"}},
                             {u"Kota Adm. Jakarta Selatan", {"Kota Jakarta Selatan"}},
                             {u"Jakarta", {"Provinsi DKI Jakarta"}},
                             {u"D.I. Yogyakarta", {"Provinsi DI Yogyakarta"}},
                             {u"Provinsi Yogyakarta", {"Provinsi DI Yogyakarta"}},
                             {u"Toli-Toli", {"Kabupaten Toli-Toli"}},
                             {u"Kep. Anambas", {"Kabupaten Kepulauan Anambas"}},
                             {u"Kota Batu", {"Kota Batu"}},
                             {u"Kotabaru", {"Kabupaten Kotabaru"}},
                             {u"Kabupaten Kota Baru", {"Kabupaten Kotabaru"}},
                             {u"Kabupaten 50 Kota", {"Kabupaten Lima Puluh Kota"}},
                             {u"Kota Kotamobagu", {"Kota Kotamobagu"}},
                             {u"Kota Mobagu", {"Kota Kotamobagu"}},
                             {u"Indonesia", {"Indonesia"}},
                         }));

INSTANTIATE_TEST_SUITE_P(Codes, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"36.72", {"Kota Cilegon"}},
                             {u" 36.72 ", {"Kota Cilegon"}},
                             {u"36", {"Provinsi Banten"}},
                             {u"11.10", {"Kabupaten Aceh Singkil"}},
                             {u"ID", {"Indonesia"}},
                             {u"3171", {}}, // BPS: Jakarta Selatan, Kemendagri: Jakarta Pusat
                             {u"36.7", {}},
                             {u"99", {}},
                             {u"36.99", {}},
                         }));

INSTANTIATE_TEST_SUITE_P(Abbreviations, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"Kukar", {"Kabupaten Kutai Kartanegara"}},
                             {u"KLU", {"Kabupaten Lombok Utara"}},
                             {u"Lotim", {"Kabupaten Lombok Timur"}},
                             {u"HST", {"Kabupaten Hulu Sungai Tengah"}},
                             {u"Tubaba", {"Kabupaten Tulang Bawang Barat"}},
                             {u"Polman", {"Kabupaten Polewali Mandar"}},
                             {u"Sultra", {"Provinsi Sulawesi Tenggara"}},
                             {u"Babel", {"Provinsi Kepulauan Bangka Belitung"}},
                             {u"NTT", {"Provinsi Nusa Tenggara Timur"}},
                             {u"DIY", {"Provinsi DI Yogyakarta"}},
                             {u"DKI", {"Provinsi DKI Jakarta"}},
                             {u"Solo", {"Kota Surakarta"}},
                             {u"Kabupaten Mitra", {"Kabupaten Minahasa Tenggara"}},
                         }));

INSTANTIATE_TEST_SUITE_P(OldNamesAndNicknames, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"Mamuju Utara", {"Kabupaten Pasangkayu"}},
                             {u"Maluku Tenggara Barat", {"Kabupaten Kepulauan Tanimbar"}},
                             {u"Toba Samosir", {"Kabupaten Toba"}},
                             {u"Padangsidempuan", {"Kota Padangsidimpuan"}},
                             {u"Pontianak", {"Kota Pontianak"}},
                             {u"Kota Taman", {"Kota Bontang"}},
                             {u"Pulau Dewata", {"Provinsi Bali"}},
                         }));

INSTANTIATE_TEST_SUITE_P(English, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"West Papua", {"Provinsi Papua Barat"}},
                             {u"Southwest Papua", {"Provinsi Papua Barat Daya"}},
                             {u"Central Java", {"Provinsi Jawa Tengah"}},
                             {u"East Kalimantan Province", {"Provinsi Kalimantan Timur"}},
                             {u"Special Region of Yogyakarta", {"Provinsi DI Yogyakarta"}},
                             {u"Bandung Regency", {"Kabupaten Bandung"}},
                             {u"Bandung City", {"Kota Bandung"}},
                             {u"East Lombok", {"Kabupaten Lombok Timur"}},
                         }));

// Shared names: all of them, the province last; the level settles it.
INSTANTIATE_TEST_SUITE_P(Shared, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"Bandung", {"Kabupaten Bandung", "Kota Bandung"}},
                             {u"Kota Bandung", {"Kota Bandung"}},
                             {u"Banjar", {"Kota Banjar", "Kabupaten Banjar"}},
                             {u"Gorontalo", {"Kabupaten Gorontalo", "Kota Gorontalo", "Provinsi Gorontalo"}},
                             {u"Provinsi Gorontalo", {"Provinsi Gorontalo"}},
                             {u"Jambi", {"Kota Jambi", "Provinsi Jambi"}},
                             {u"Yogyakarta", {"Kota Yogyakarta", "Provinsi DI Yogyakarta"}},
                             {u"Batu Bara", {"Kabupaten Batu Bara"}},
                         }));

// A wrong region is a bad argument, not the nearest name.
INSTANTIATE_TEST_SUITE_P(Unknown, FindRegions,
                         testing::ValuesIn<Argument>({
                             {u"", {}},
                             {u"   ", {}},
                             {u"Kota", {}},
                             {u"Kota Lebak", {}},
                             {u"Provinsi Cilegon", {}},
                             {u"Cilegom", {}},
                             {u"Malang Raya", {}},
                             {u"Cilegon, Banten", {}},
                             {u"\xD800", {}},
                             {u"Çilegon", {}},
                         }));

} // namespace
} // namespace uhc
