/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/analysis.hxx"
#include "reader/table_rows.hxx"
#include "sample.hxx"
#include "tables.hxx"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

// Words that one rule of the code looks for (cues/signals.tsv), each row tried on its example: whoever adds a
// word sees what its rule does with it.

namespace uhc {
namespace {

constexpr std::string_view lead = "Wali Kota Batu memaparkan hal itu di depan para lurah pagi tadi. ";

Bond lastBond(const std::string& example) {
    const std::u16string text = wide(example);
    const Article article(text, vocabulary());
    const std::vector<Bond> bonds = bondsOf(article, proofsOf(article));
    return bonds.empty() ? Bond::None : bonds.back();
}

bool has(const std::string& article, std::string_view region) {
    const Reading reading = read(wide(article));
    for (const RegionReading& one : reading.regions) {
        if (one.region != noRegion && regions()[one.region].name == region)
            return one.coverage || one.members;
    }
    return false;
}

/// Whether the first figure was given the region by its name.
bool isOf(const std::string& article, std::string_view region) {
    const std::u16string text = wide(article);
    const Analysis analysis(text);
    const Meaning& first = analysis.meanings.at(0);
    return first.regionStated && first.region != noRegion && regions()[first.region].name == region;
}

bool answers(const std::string& article) {
    return !read(wide(article)).regions.empty();
}

bool isDated(const std::string& article) {
    const std::u16string text = wide(article);
    const Analysis analysis(text);
    return !analysis.meanings.empty() && analysis.meanings.back().date >= 0;
}

/// What each rule makes of its example.
const std::map<std::string_view, std::function<bool(const std::string&)>>& rules() {
    using Text = const std::string&;
    static const std::map<std::string_view, std::function<bool(Text)>> all = {
        {"breaks", [](Text text) { return lastBond(text) == Bond::None; }},
        {"strongtie", [](Text text) { return lastBond(text) == Bond::Same; }},
        {"tie", [](Text text) { return lastBond(text) == Bond::Same; }},
        {"weaktie", [](Text text) { return lastBond(text) == Bond::Same; }},
        {"partof", [](Text text) { return lastBond(text) == Bond::Base; }},
        {"people", [](Text text) { return lastBond(text) == Bond::Base; }},
        {"hedge", [](Text text) { return lastBond(text) == Bond::Same; }},
        {"toname", [](Text text) { return isOf(text, "Kota Cilegon"); }},
        {"and", [](Text text) { return has(text, "Kabupaten Sigi") && has(text, "Kabupaten Donggala"); }},
        {"namely",
         [](Text text) {
             const std::string article = "Gubernur Bali memaparkan kepesertaan JKN di Bali. " + text;
             return has(article, "Kabupaten Badung") && has(article, "Kabupaten Klungkung");
         }},
        {"dateword", isDated},
        {"asof", [](Text text) { return read(wide(std::string(lead) + text)).asOf.known(); }},
        {"ofhealth",
         [](Text text) { return answers(std::string(lead) + text + " Jamsostek juga dibahas."); }},
        {"ofworkers", [](Text text) { return !answers(std::string(lead) + text + " " + text); }},
        {"ofmembership", [](Text text) { return read(wide(std::string(lead) + text)).budget.has_value(); }},
        {"ofnation", [](Text text) { return read(wide(text)).subject == theNation; }},
        {"ofsubject", [](Text text) { return answers(std::string(lead) + text); }},
        {"ofresidence",
         [](Text text) {
             const Reading reading = read(wide(std::string(lead) + text));
             return !reading.regions.empty() && reading.regions.front().population.has_value();
         }},
        {"ofsurvey",
         [](Text text) {
             const Reading reading = read(wide(std::string(lead) + text));
             return !reading.regions.front().coverage && !reading.regions.front().activeRate;
         }},
        {"denies", [](Text text) { return !read(wide(std::string(lead) + text)).regions.front().coverage; }},
        {"leavesout", [](Text text) { return !has(std::string(lead) + text, "Provinsi Banten"); }},
        {"ofstatus", [](Text text) { return read(wide(text)).threshold.has_value(); }},
        {"ofcriterion", [](Text text) { return read(wide(text)).threshold.has_value(); }},
        {"adds",
         [](Text text) {
             const Reading reading = read(wide(text));
             return reading.regions.front().coverage && !reading.regions.front().activeRate;
         }},
        {"servesarea", [](Text text) { return read(wide(text)).subject == noRegion; }},
        {"superlative", [](Text text) { return !has(text, "Provinsi Sumatera Barat"); }},
        {"compares", [](Text text) { return !has(std::string(lead) + text, "Provinsi Banten"); }},
    };
    return all;
}

const std::vector<std::vector<std::string_view>>& rows() {
    static const auto all = tableRows(tables::signals);
    return all;
}

bool holdsAWordOf(std::string_view words, std::string_view example) {
    const std::u16string text = wide(example);
    const Article article(text, vocabulary());
    for (const Token& token : article.tokens) {
        for (const std::string_view word : split(words, '|')) {
            if (article.folded.view().substr(token.start, token.end - token.start) == word)
                return true;
        }
    }
    return false;
}

class SignalExample : public testing::TestWithParam<std::size_t> {};

TEST_P(SignalExample, ShowsItsRule) {
    const auto& row = rows()[GetParam()];
    ASSERT_EQ(row.size(), 3u);
    EXPECT_TRUE(holdsAWordOf(row[1], row[2])) << row[1] << "\n" << row[2];
    const auto rule = rules().find(row[0]);
    ASSERT_NE(rule, rules().end()) << "no test for the rule " << row[0];
    EXPECT_TRUE(rule->second(std::string(row[2]))) << row[0] << ": " << row[2];
}

std::string nameOfRow(const testing::TestParamInfo<std::size_t>& test) {
    return std::string(rows()[test.param][0]) + std::to_string(test.param + 1);
}

std::vector<std::size_t> allRows() {
    std::vector<std::size_t> numbers(rows().size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i;
    return numbers;
}

INSTANTIATE_TEST_SUITE_P(Signals, SignalExample, testing::ValuesIn(allRows()), nameOfRow);

// The counterparts: without the word the same text gives the opposite.
TEST(Signals, DecideByTheirPresence) {
    EXPECT_FALSE(answers(std::string(lead) + "Sebanyak 96,14 persen jalan mulus."));
    EXPECT_NE(read(u"Ada 96,14 persen tanaman.").subject, theNation);
    EXPECT_TRUE(has("Kepesertaan JKN Kota Batu dan Provinsi Banten 96,14 persen.", "Provinsi Banten"));
}

} // namespace
} // namespace uhc
