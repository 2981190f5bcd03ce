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
    const bool ownHit = std::ranges::any_of(analysis.hits, [&](const std::vector<CueHit>& hits) {
        return std::ranges::any_of(hits, [&](const CueHit& hit) { return hit.cue == GetParam(); });
    });
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

} // namespace
} // namespace uhc
