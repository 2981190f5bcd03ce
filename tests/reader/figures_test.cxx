/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "contexts.hxx"
#include "reader/article.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

// Every way to write a figure, in every context, at its exact place with its exact value: a figure that is
// lost or read ten times too large goes into somebody's table of 514 rows without anybody noticing.

namespace uhc {
namespace {

struct Spelling {
    std::string_view figure;
    double value;
    std::string_view tail = ""; ///< goes on behind the figure without belonging to it
};

const char* nameOf(Unit unit) {
    constexpr const char* names[] = {"share", "persons", "households", "rupiah", "regions", "other"};
    return names[static_cast<int>(unit)];
}

std::string shown(std::u16string_view text, const std::vector<Figure>& figures) {
    std::string all;
    for (const Figure& one : figures)
        all += "\n    " + slice(text, one.span) + " = " + std::to_string(one.value) + ' ' + nameOf(one.unit) +
               (one.unsure ? " (unsure)" : "");
    return all.empty() ? " nothing" : all;
}

/// The figure that stands exactly there, or null.
const Figure* figureAt(const std::vector<Figure>& figures, std::size_t start, std::size_t end) {
    const auto found = std::ranges::find_if(
        figures, [&](const Figure& one) { return one.span.start == start && one.span.end == end; });
    return found == figures.end() ? nullptr : &*found;
}

/// Whether the figure stands in the text at its place with its worth; tells what was found instead.
testing::AssertionResult reads(const std::u16string& text, std::size_t start, std::size_t end, double value,
                               Unit unit, bool unsure) {
    const Article article(text, vocabulary());
    const Figure* found = figureAt(article.figures, start, end);
    if (found && std::abs(found->value - value) <= std::abs(value) * 1e-15 && found->unit == unit &&
        found->unsure == unsure)
        return testing::AssertionSuccess();
    std::string utf8;
    appendUtf8(text, utf8);
    return testing::AssertionFailure() << '"' << utf8 << "\" gives" << shown(text, article.figures);
}

void expectEverywhere(const std::vector<Spelling>& spellings, Unit unit, bool unsure = false) {
    for (const Spelling& spelling : spellings) {
        for (const Context& context : contexts()) {
            const std::u16string before = wide(context.before);
            const std::u16string figure = wide(spelling.figure);
            const std::u16string text = before + figure + wide(spelling.tail) + wide(context.behind);
            const auto result =
                reads(text, before.size(), before.size() + figure.size(), spelling.value, unit, unsure);
            EXPECT_TRUE(result);
            if (!result)
                break; // one context is enough to see why
        }
    }
}

TEST(Figures, SharesWithCommaPointOrBlank) {
    expectEverywhere({{"96,14 persen", 0.9614},
                      {"96,14%", 0.9614},
                      {"98,77 %", 0.9877},
                      {"95.51 persen", 0.9551},
                      {"98.25%", 0.9825},
                      {"82, 64 persen", 0.8264},
                      {"101, 00%", 1.01},
                      {"98,123 persen", 0.98123},
                      {"96,1 persen", 0.961},
                      {"100%", 1},
                      {"100 persen", 1},
                      {"118,09 persen", 1.1809},
                      {"0,89 persen", 0.0089},
                      {"5 persen", 0.05},
                      {"96,14 PERSEN", 0.9614},
                      {"96,14 prosen", 0.9614},
                      {"96.14 percent", 0.9614},
                      {"96.14 per cent", 0.9614},
                      {"\uFF19\uFF16\uFF0C\uFF11\uFF14\uFF05", 0.9614}},
                     Unit::Share);
}

TEST(Figures, SharesInWords) {
    expectEverywhere({{"sembilan puluh enam koma satu empat persen", 0.9614},
                      {"seratus persen", 1},
                      {"tujuh puluh delapan persen", 0.78},
                      {"dua belas persen", 0.12},
                      {"setengah persen", 0.005},
                      {"nol koma lima persen", 0.005}},
                     Unit::Share);
}

// "96,36 dari jumlah penduduk": the word was forgotten in print, the share is meant.
TEST(Figures, SharesWithoutTheWord) {
    expectEverywhere({{"96,36", 0.9636, " dari jumlah penduduk"},
                      {"96,36", 0.9636, " dari total penduduk"},
                      {"98.4", 0.984, " dari seluruh warga"},
                      {"84,06", 0.8406, " penduduk"},
                      {"97,08", 0.9708, " warga"}},
                     Unit::Share);
}

TEST(Figures, CountsOfPersons) {
    expectEverywhere({{"397.886 jiwa", 397886},
                      {"397.886 orang", 397886},
                      {"8,157,582 jiwa", 8157582},
                      {"148,948 jiwa", 148948},
                      {"709,155 warga", 709155},
                      {"6821 jiwa", 6821},
                      {"1.278 penduduk", 1278},
                      {"276 peserta", 276},
                      {"7.298. 932 jiwa", 7298932},
                      {"147. 629 jiwa", 147629},
                      {"17, 146 jiwa", 17146},
                      {"1.708 552 jiwa", 1708552},
                      {"1,586.172 jiwa", 1586172},
                      {"1.586172 jiwa", 1586172},
                      {"1,8 juta jiwa", 1800000},
                      {"1,8 juta", 1800000},
                      {"2,67 juta penduduk", 2670000},
                      {"2 jutaan jiwa", 2000000},
                      {"80 ribuan orang", 80000},
                      {"1,4 jt jiwa", 1400000},
                      {"1 juta 200 ribu jiwa", 1200000},
                      {"35.230", 35230, " sekian"},
                      {"397.886", 397886},
                      {"1.8 million people", 1800000},
                      {"397,886 residents", 397886}},
                     Unit::Persons);
}

TEST(Figures, CountsInWords) {
    expectEverywhere({{"seratus dua puluh ribu jiwa", 120000},
                      {"satu setengah juta orang", 1500000},
                      {"sejuta warga", 1000000},
                      {"setengah juta warga", 500000},
                      {"seperempat juta jiwa", 250000},
                      {"enam ribuan orang", 6000},
                      {"tiga belas ribu peserta", 13000},
                      {"seratus ribu dua ratus jiwa", 100200},
                      {"dua juta tiga ratus ribu jiwa", 2300000}},
                     Unit::Persons);
}

// "219.669.453 juta jiwa" is what a hurried writer makes of 219.669.453 jiwa: taken at its word it is a
// thousand Earths.
TEST(Figures, DoubledScales) {
    expectEverywhere({{"219.669.453 juta jiwa", 219669453},
                      {"180.196 ribu jiwa", 180196},
                      {"270.630 ribu jiwa", 270630},
                      {"29.930 juta jiwa", 29930000}},
                     Unit::Persons);
}

// Nobody can tell what was meant, so no answer may be made of it; EXTRACT_FACTS would show it.
TEST(Figures, LostScalesAndBrokenGroupsAreUnsure) {
    expectEverywhere({{"2,1 jiwa", 2.1}}, Unit::Persons, true);
    expectEverywhere({{"31.841.3891 jiwa", 0}, {"1.252.89 jiwa", 0}}, Unit::Persons, true);
}

TEST(Figures, GluedToTheWordBefore) {
    for (const std::string_view text :
         {"sebanyak10.333.926 jiwa", "Ambon278.218 jiwa", "jadi397.886 orang"}) {
        const std::u16string sample = wide(text);
        const Article article(sample, vocabulary());
        ASSERT_EQ(article.figures.size(), 1u) << text;
        const std::size_t start = text.find_first_of("0123456789");
        EXPECT_EQ(article.figures[0].span.start, start) << text;
        EXPECT_EQ(article.figures[0].span.end, text.size()) << text;
        EXPECT_GT(article.figures[0].value, 200000) << text;
    }
}

TEST(Figures, HouseholdsAreNoPersons) {
    expectEverywhere({{"12.450 KK", 12450}, {"12.450 kepala keluarga", 12450}, {"12.450 keluarga", 12450}},
                     Unit::Households);
}

TEST(Figures, Money) {
    expectEverywhere({{"Rp25 miliar", 25e9},
                      {"Rp 25 miliar", 25e9},
                      {"Rp. 25 miliar", 25e9},
                      {"Rp.25 miliar", 25e9},
                      {"RP 25 MILIAR", 25e9},
                      {"Rp25,5 miliar", 25.5e9},
                      {"Rp 25.5 miliar", 25.5e9},
                      {"Rp 12, 6 Miliar", 12.6e9},
                      {"IDR 260 billion", 260e9},
                      {"Rp31.5 billion", 31.5e9},
                      {"Rp 49 M", 49e9},
                      {"49 M", 49e9},
                      {"Rp 2,69 M", 2.69e9},
                      {"Rp1,5 T", 1.5e12},
                      {"105 Milyar", 105e9},
                      {"15 miliar", 15e9},
                      {"15 miliar rupiah", 15e9},
                      {"lima belas miliar rupiah", 15e9},
                      {"Rp3 mliar", 3e9},
                      {"Rp3 milar", 3e9},
                      {"Rp10 miliar 155 juta", 10.155e9},
                      {"Rp 1,047 trilliun", 1.047e12},
                      {"Rp1.357 miliar", 1.357e12},
                      {"Rp54.549.532.800", 54549532800},
                      {"Rp319.824.200", 319824200},
                      {"Rp 25.000.000.000,00", 25e9},
                      {"Rp25.000.000.000", 25e9, ",-"},
                      {"25.000.000.000 rupiah", 25e9},
                      {"Rp 15 miliar", 15e9, " lebih"},
                      {"Rp42.000", 42000},
                      {"Rp 42 ribu", 42000},
                      {"Rp42.000", 42000, "/bulan"}},
                     Unit::Rupiah);
}

// "25 hingga 30 miliar": the lower end is what the text vouches for, so it is the one figure of the whole
// range.
TEST(Figures, RangesAreTheirLowerEnd) {
    struct Range {
        std::string_view text;
        Unit unit;
        double lower;
        double upper;
    };
    for (const Range& range :
         {Range{"25 hingga 30 miliar", Unit::Rupiah, 25e9, 30e9},
          Range{"Rp25-30 miliar", Unit::Rupiah, 25e9, 30e9},
          Range{"Rp 25 sampai Rp 30 miliar", Unit::Rupiah, 25e9, 30e9},
          Range{"95 sampai 98 persen", Unit::Share, 0.95, 0.98},
          Range{"95-98 persen", Unit::Share, 0.95, 0.98}, Range{"95,5 - 98,5%", Unit::Share, 0.955, 0.985},
          Range{"10.000 hingga 12.000 jiwa", Unit::Persons, 10000, 12000}}) {
        for (const Context& context : contexts()) {
            const std::u16string before = wide(context.before);
            const std::u16string text = before + wide(range.text) + wide(context.behind);
            ASSERT_TRUE(reads(text, before.size(), before.size() + range.text.size(), range.lower, range.unit,
                              false));
            const Article article(text, vocabulary());
            const auto lower = std::ranges::find(article.figures, true, &Figure::lowerEnd);
            ASSERT_NE(lower + 1, article.figures.end()) << range.text;
            EXPECT_TRUE(lower[1].upperEnd);
            EXPECT_DOUBLE_EQ(lower[1].value, range.upper);
        }
    }
}

TEST(Figures, RegionsAreCounted) {
    expectEverywhere({{"22 kabupaten", 22},
                      {"489 kabupaten", 489, "/kota"},
                      {"sembilan provinsi", 9},
                      {"38 provinsi", 38},
                      {"514 regencies", 514},
                      {"493 Kabupaten", 493}},
                     Unit::Regions);
}

// A count beside its share in brackets: both are figures, and neither swallows the other.
TEST(Figures, TwoInOne) {
    struct Two {
        std::string_view text;
        std::string_view count;
        double persons;
        std::string_view share;
        double part;
    };
    for (const Two& two : {Two{"102.736 (95,11%) orang", "102.736", 102736, "95,11%", 0.9511},
                           Two{"9.817.230 (95 persen) jiwa", "9.817.230", 9817230, "95 persen", 0.95},
                           Two{"102.736 jiwa (94,75)", "102.736 jiwa", 102736, "94,75", 0.9475},
                           Two{"397.886 orang/96,14 persen", "397.886 orang", 397886, "96,14 persen", 0.9614},
                           Two{"96,14%(397.886 jiwa)", "397.886 jiwa", 397886, "96,14%", 0.9614}}) {
        const std::u16string text = wide(two.text);
        const auto at = [&](std::string_view part) { return two.text.find(part); };
        EXPECT_TRUE(
            reads(text, at(two.count), at(two.count) + two.count.size(), two.persons, Unit::Persons, false));
        EXPECT_TRUE(
            reads(text, at(two.share), at(two.share) + two.share.size(), two.part, Unit::Share, false));
    }
}

// The worth of the last digit tells a rounded figure from an exact one: "98 persen" is made exact by "98,99
// persen".
TEST(Figures, KnowTheirRounding) {
    const auto precision = [](std::string_view text) {
        return Article(wide(text), vocabulary()).figures.at(0).precision;
    };
    EXPECT_DOUBLE_EQ(precision("98 persen"), 0.01);
    EXPECT_DOUBLE_EQ(precision("98,9 persen"), 0.001);
    EXPECT_DOUBLE_EQ(precision("98,99 persen"), 0.0001);
    EXPECT_DOUBLE_EQ(precision("397.886 jiwa"), 1);
    EXPECT_DOUBLE_EQ(precision("1,8 juta jiwa"), 1e5);
    EXPECT_DOUBLE_EQ(precision("2 juta jiwa"), 1e6);
    EXPECT_DOUBLE_EQ(precision("Rp25,5 miliar"), 1e8);
    EXPECT_DOUBLE_EQ(precision("sembilan puluh enam koma satu empat persen"), 0.0001);
}

// ---- must not match

/// The figures that an answer could be made of.
std::string answerable(std::string_view utf8) {
    const std::u16string text = wide(utf8);
    std::string found;
    for (const Figure& one : Article(text, vocabulary()).figures) {
        if (!one.unsure && (one.unit == Unit::Share || one.unit == Unit::Persons || one.unit == Unit::Rupiah))
            found += slice(text, one.span) + ' ' + nameOf(one.unit) + "; ";
    }
    return found;
}

void expectNowhere(const std::vector<std::string_view>& samples) {
    for (const std::string_view sample : samples) {
        for (const Context& context : contexts()) {
            const std::string text =
                std::string(context.before) + std::string(sample) + std::string(context.behind);
            const std::string found = answerable(text);
            EXPECT_EQ(found, "") << text;
            if (!found.empty())
                break;
        }
    }
}

TEST(NoFigures, DatesAndTimes) {
    expectNowhere({"27 April 2019",
                   "Selasa (14/3/2023)",
                   "Kamis, 9 Oktober 2025",
                   "15/09/22",
                   "November 1 2023",
                   "1 Maret",
                   "31 September 2019",
                   "per 1 Juni 2025",
                   "semester I 2023",
                   "SM 2 2022",
                   "tahun 2022",
                   "2023",
                   "2020-2024",
                   "2020/2021",
                   "24/7",
                   "pukul 10.00 WIB",
                   "pukul 09.30",
                   "jam 08.00-15.00",
                   "14.30 WIT",
                   "17:45"});
}

TEST(NoFigures, LawsRanksAndNames) {
    expectNowhere({"Perpres 82", "Perpres Nomor 82 Tahun 2018", "UU No. 40/2004", "Inpres 1/2022",
                   "Pasal 34 ayat 2", "HUT ke-77", "peringkat ke-3", "urutan 12", "halaman 7", "kelas III",
                   "RT 05 RW 02", "Covid-19", "Jalan Sudirman No. 45", "Blok M", "Trans7", "G20",
                   "kilometer 14", "gelombang II"});
}

TEST(NoFigures, PhoneNumbers) {
    expectNowhere({"165", "Care Center 165", "1500-400", "0812-3456-7890", "08123456789", "021-4246063"});
}

TEST(NoFigures, OtherThings) {
    expectNowhere({"127 tahun", "36 bulan", "171 kecamatan", "12 puskesmas", "5.312 desa",
                   "1.600 rumah sakit", "3.000 faskes", "12.000 kilometer", "2.500 hektare", "1.250 kasus",
                   "10.000 dosis", "30 hari", "tiga kali", "22 kabupaten", "puluhan ribu warga",
                   "ratusan juta rupiah", "jutaan jiwa", "900-an orang", "belasan tahun"});
}

// "27 orang" is a count though 27 stands in a date as well.
TEST(NoFigures, ButFiguresBesideDatesAreFound) {
    const std::u16string text = wide(
        "Pada 27 April 2019 tercatat 397.886 jiwa, per 1 Mei 2023 96,14 persen, tahun 2022 Rp25 miliar.");
    const Article article(text, vocabulary());
    std::vector<std::string> found;
    for (const Figure& one : article.figures)
        found.push_back(slice(text, one.span));
    EXPECT_EQ(found, (std::vector<std::string>{"397.886 jiwa", "96,14 persen", "Rp25 miliar"}));
}

} // namespace
} // namespace uhc
