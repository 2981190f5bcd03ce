/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/analysis.hxx"
#include "reader/answers.hxx"
#include "reader/layout.hxx"
#include "reader/table_rows.hxx"
#include "sample.hxx"
#include "tables.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

// Every row of every table of cues has a sentence in which it decides. These tests read each sentence as part
// of a text: a cue that does not do what its example says would be believed by whoever looks for a wrong
// figure's reason.

namespace uhc {
namespace {

/// An example without the brackets around its figure.
struct Example {
    std::u16string text;
    Span figure;
};

Example unbracketed(std::string_view marked) {
    Example example;
    for (const char16_t unit : wide(marked)) {
        if (unit == u'[')
            example.figure.start = static_cast<std::uint32_t>(example.text.size());
        else if (unit == u']')
            example.figure.end = static_cast<std::uint32_t>(example.text.size());
        else
            example.text += unit;
    }
    return example;
}

std::string nameOf(const std::string& table, std::size_t row, std::string_view label,
                   std::string_view phrase) {
    std::string name = table + std::to_string(row) + '_' + std::string(label) + '_';
    for (const char byte : phrase.substr(0, 24))
        name += (byte >= 'a' && byte <= 'z') ? byte : '_';
    return name;
}

// ---- topics, money, roles, qualifiers

class CueExample : public testing::TestWithParam<std::size_t> {};

const Cue& cueAt(std::size_t number) {
    return vocabulary().cues.cues[number];
}

std::uint8_t decided(const Analysis& analysis, std::size_t figure, Aspect aspect) {
    const Meaning& meaning = analysis.meanings[figure];
    switch (aspect) {
    case Aspect::Topic:
    case Aspect::Money:
        return meaning.topic;
    case Aspect::Role:
        return static_cast<std::uint8_t>(meaning.role);
    case Aspect::Qualifier:
        return static_cast<std::uint8_t>(meaning.qualifier);
    }
    return 0;
}

const Evidence& evidenceOf(const FigureEvidence& evidence, Aspect aspect) {
    return aspect == Aspect::Role        ? evidence.role
           : aspect == Aspect::Qualifier ? evidence.hedge
                                         : evidence.topic;
}

TEST_P(CueExample, Decides) {
    const Cue& cue = cueAt(GetParam());
    const Example example = unbracketed(cue.example);
    ASSERT_LT(example.figure.start, example.figure.end) << "no figure in brackets: " << cue.example;
    const Analysis analysis(example.text);
    const auto& figures = analysis.article.figures;
    const auto figure = std::ranges::find_if(figures, [&](const Figure& one) {
        return one.span.start < example.figure.end && example.figure.start < one.span.end;
    });
    ASSERT_NE(figure, figures.end()) << "no figure found: " << cue.example;
    const auto index = static_cast<std::size_t>(figure - figures.begin());
    EXPECT_EQ(labelName(cue.aspect, decided(analysis, index, cue.aspect)), labelName(cue.aspect, cue.label))
        << cue.phrase << "\n"
        << cue.example;
    const Evidence& evidence = evidenceOf(analysis.evidence[index], cue.aspect);
    const bool ownHit =
        std::ranges::any_of(analysis.hits.all(), [&](const CueHit& hit) { return hit.cue == GetParam(); });
    EXPECT_TRUE(ownHit) << "the phrase does not stand in its example: " << cue.phrase << "\n" << cue.example;
    EXPECT_GE(evidence.cues[cue.label], 0) << "decided by something else than a cue\n" << cue.example;
}

std::vector<std::size_t> allCues() {
    std::vector<std::size_t> numbers(vocabulary().cues.cues.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i;
    return numbers;
}

std::string cueName(const testing::TestParamInfo<std::size_t>& info) {
    const Cue& cue = cueAt(info.param);
    const std::vector<Cue>& cues = vocabulary().cues.cues;
    const auto first = std::ranges::find(cues, cue.aspect, &Cue::aspect);
    const std::string label(labelName(cue.aspect, cue.label));
    const std::string tables[] = {"topics", "money", "roles", "qualifiers"};
    const std::string hedges[] = {"plain", "above", "below", "about"};
    return nameOf(tables[static_cast<std::size_t>(cue.aspect)], static_cast<std::size_t>(&cue - &*first) + 1,
                  cue.aspect == Aspect::Qualifier ? hedges[cue.label] : label, cue.phrase);
}

INSTANTIATE_TEST_SUITE_P(Cues, CueExample, testing::ValuesIn(allCues()), cueName);

// A phrase that can never be found is a row that only looks as if it worked.
TEST(CueTables, EveryWordOfAPhraseIsFound) {
    const Lexicon& lexicon = vocabulary().lexicon;
    for (const std::string_view table : {tables::topics, tables::money, tables::roles, tables::qualifiers,
                                         tables::offices, tables::layout, tables::whole}) {
        for (const auto& row : tableRows(table)) {
            const std::string_view phrase = row[row.size() - 2];
            for (const std::string_view part : split(phrase, ' ')) {
                for (std::string_view word :
                     split(part.ends_with('?') ? part.substr(0, part.size() - 1) : part, '|')) {
                    if (word.empty() || word == "/" || word == "..")
                        continue;
                    EXPECT_EQ(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz'!"), std::string_view::npos)
                        << word << " in " << phrase;
                    // "rinciannya" means "rincian" unless another row knows the whole word: then it wants its
                    // "!".
                    if (!word.ends_with('!') && word.size() > 5 && word.ends_with("nya")) {
                        EXPECT_EQ(lexicon.find(word), lexicon.find(word.substr(0, word.size() - 3)))
                            << word << " in " << phrase;
                    }
                }
            }
        }
    }
}

// ---- layout

class LayoutExample : public testing::TestWithParam<std::size_t> {};

const std::vector<std::vector<std::string_view>>& layoutRows() {
    static const auto rows = tableRows(tables::layout);
    return rows;
}

/// The parts of a page: a headline, three paragraphs, the example, and one paragraph more.
std::vector<Part> partsAround(std::string_view example) {
    const std::u16string page =
        wide("Warga Bantul Berobat Lebih Mudah\n"
             "Bupati Bantul menyatakan 97,2 persen warga sudah terdaftar JKN sejak awal tahun.\n"
             "Petugas mendatangi balai desa setiap hari Rabu untuk mencatat warga yang belum punya kartu.\n"
             "Warga menyambut baik layanan itu karena tidak perlu lagi antre di kantor.\n" +
             std::string(example) + "\n" +
             "Sebanyak 1.250 orang sudah datang ke balai desa sejak layanan itu dibuka bulan lalu.\n");
    const Article article(page, vocabulary());
    std::vector<Part> parts;
    for (const Sentence& sentence : article.sentences)
        parts.push_back(sentence.part);
    return parts;
}

TEST_P(LayoutExample, IsPageFurniture) {
    const auto& row = layoutRows()[GetParam()];
    const std::vector<Part> parts = partsAround(row[2]);
    ASSERT_EQ(parts.size(), 6u) << row[2];
    EXPECT_EQ(parts[3], Part::Body);
    EXPECT_EQ(parts[4], Part::Furniture) << row[2];
    EXPECT_EQ(parts[5], row[0] == "rest" ? Part::Furniture : Part::Body) << "behind " << row[2];
}

std::vector<std::size_t> indices(const std::vector<std::vector<std::string_view>>& rows) {
    std::vector<std::size_t> numbers(rows.size());
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = i;
    return numbers;
}

INSTANTIATE_TEST_SUITE_P(Cues, LayoutExample, testing::ValuesIn(indices(layoutRows())), [](const auto& test) {
    const auto& row = layoutRows()[test.param];
    return nameOf("layout", test.param + 1, row[0], row[1]);
});

// ---- offices

class OfficeExample : public testing::TestWithParam<std::size_t> {};

const std::vector<std::vector<std::string_view>>& officeRows() {
    static const auto rows = tableRows(tables::offices);
    return rows;
}

std::vector<Mention> mentionsIn(std::u16string_view text) {
    return Article(text, vocabulary()).mentions;
}

bool holdsAsItsLabelSays(std::string_view label, const std::vector<Mention>& mentions) {
    const auto some = [&](auto&& condition) { return std::ranges::any_of(mentions, condition); };
    const auto ofLevel = [&](Level level) {
        return some([&](const Mention& one) {
            return one.withLevel && one.region != noRegion && regions()[one.region].level == level &&
                   one.sense == Sense::Region;
        });
    };
    const bool plain = some([](const Mention& one) { return one.sense == Sense::Region && !one.elsewhere; });
    if (label == "kabupaten")
        return ofLevel(Level::Kabupaten);
    if (label == "kota")
        return ofLevel(Level::Kota);
    if (label == "province")
        return ofLevel(Level::Province);
    if (label == "branch") // dropped where its name is shared, which is as good
        return !plain;
    if (label == "below" || label == "elsewhere")
        return !plain && some([](const Mention& one) { return one.elsewhere; });
    if (label == "ownprovince")
        return some([](const Mention& one) { return one.ownProvince; });
    return label == "nation" && some([](const Mention& one) { return one.region == theNation; });
}

TEST_P(OfficeExample, TellsTheLevel) {
    const auto& row = officeRows()[GetParam()];
    // A sentence before it: a dateline is no matter of these words.
    const std::u16string text =
        wide("Begini kabarnya. " + std::string(row[2]) + (row[2].ends_with('.') ? "" : " kini."));
    EXPECT_TRUE(holdsAsItsLabelSays(row[0], mentionsIn(text))) << row[0] << ": " << row[2];
}

INSTANTIATE_TEST_SUITE_P(Cues, OfficeExample, testing::ValuesIn(indices(officeRows())), [](const auto& test) {
    const auto& row = officeRows()[test.param];
    return nameOf("offices", test.param + 1, row[0], row[1]);
});

// ---- whole

class WholeExample : public testing::TestWithParam<std::size_t> {};

const std::vector<std::vector<std::string_view>>& wholeRows() {
    static const auto rows = tableRows(tables::whole);
    return rows;
}

bool says(std::u16string_view text, WholeCues::Label wanted) {
    const Article article(text, vocabulary());
    bool found = false;
    for (std::size_t at = 0; at < article.tokens.size(); ++at) {
        if (article.tokens[at].kind == TokenKind::Word &&
            article.vocabulary.whole.begins(article.tokens[at].lexeme))
            article.vocabulary.whole.match(
                article.tokens, at, article.tokens.size(),
                [&](std::uint32_t label, std::size_t) { found = found || label == wanted; });
    }
    return found;
}

TEST_P(WholeExample, IsFullCoverageOrTakesItBack) {
    const auto& row = wholeRows()[GetParam()];
    const bool open = row[0] == "open";
    EXPECT_TRUE(says(wide(row[2]), WholeCues::Whole)) << "nothing that a word could take back: " << row[2];
    EXPECT_EQ(says(wide(row[2]), WholeCues::Open), open) << row[2];
    const Reading reading =
        read(wide("Wali Kota Bontang memaparkan kepesertaan JKN. " + std::string(row[2])));
    ASSERT_FALSE(reading.regions.empty());
    const auto& coverage = reading.regions.front().coverage;
    EXPECT_EQ(coverage.has_value(), !open) << row[2];
    if (coverage) {
        EXPECT_EQ(coverage->value, 1);
        EXPECT_EQ(coverage->basis, Basis::Words);
    }
}

INSTANTIATE_TEST_SUITE_P(Cues, WholeExample, testing::ValuesIn(indices(wholeRows())), [](const auto& test) {
    const auto& row = wholeRows()[test.param];
    return nameOf("whole", test.param + 1, row[0], row[1]);
});

} // namespace
} // namespace uhc
