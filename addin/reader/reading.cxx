/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/reading.hxx"

#include "reader/analysis.hxx"
#include "reader/answers.hxx"
#include "reader/long_text.hxx"

#include <algorithm>
#include <array>

namespace uhc {
namespace {

Role roleOf(CueRole role) {
    switch (role) {
    case CueRole::Achieved:
        return Role::Achieved;
    case CueRole::Target:
    case CueRole::Supposed:
        return Role::Target;
    case CueRole::Threshold:
        return Role::Threshold;
    case CueRole::Past:
        return Role::Past;
    case CueRole::Change:
        return Role::Change;
    }
    return Role::Achieved;
}

Fact factOf(const Article& article, const Meaning& meaning, const Figure& figure) {
    Fact fact;
    fact.kind = meaning.kind;
    fact.role = roleOf(meaning.role);
    fact.region = meaning.region;
    fact.value = figure.value;
    fact.qualifier = meaning.qualifier;
    if (meaning.date >= 0)
        fact.date = article.dates[static_cast<std::size_t>(meaning.date)].date;
    fact.span = figure.span;
    fact.sentence = article.sentenceOf(figure).span;
    return fact;
}

Reading readPart(std::u16string_view text) {
    Reading reading;
    const Analysis analysis(text);
    const Article& article = analysis.article;
    if (article.tokens.empty())
        return reading;
    const std::vector<Meaning>& meanings = analysis.meanings;
    const Subject& subject = analysis.subject;
    reading.subject = subject.region;
    if (subject.mention >= 0) {
        const Mention& mention = article.mentions[static_cast<std::size_t>(subject.mention)];
        reading.subjectSpan = {article.tokens[mention.firstToken].start,
                               article.tokens[mention.lastToken].end};
        reading.subjectSentence = article.sentenceOf(mention.firstToken).span;
    }
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (meanings[i].kind != Kind::Other)
            reading.facts.push_back(factOf(article, meanings[i], article.figures[i]));
        if (article.figures[i].unit == Unit::Rupiah && !article.figures[i].upperEnd) {
            Answer amount;
            amount.value = article.figures[i].value;
            amount.qualifier = meanings[i].qualifier;
            amount.span = article.figures[i].span;
            amount.sentence = article.sentenceOf(article.figures[i]).span;
            reading.money.push_back(amount);
        }
    }
    answer(analysis, reading);
    return reading;
}

} // namespace

const RegionReading* Reading::of(RegionId region) const {
    const auto found = std::find_if(regions.begin(), regions.end(),
                                    [&](const RegionReading& row) { return row.region == region; });
    return found == regions.end() ? nullptr : &*found;
}

Reading read(std::u16string_view text) {
    if (text.size() <= longestPart)
        return readPart(text);
    LongReading reading(text.size());
    for (std::size_t first = 0; first < text.size();) {
        const std::size_t end = endOfPart(text, first);
        reading.add(readPart(text.substr(first, end - first)), first, end - first);
        first = end;
    }
    return std::move(reading).whole();
}

std::optional<double> readNumber(std::u16string_view text) {
    const Vocabulary& words = vocabulary();
    const FoldedText folded(text);
    const auto tokens = tokenize(folded, text, words.lexicon);
    return firstNumber(folded, tokens, words.lexicon);
}

std::string_view nameOf(Kind kind) {
    constexpr std::array<std::string_view, 13> names = {
        "coverage",     "active_rate",      "subgroup_share",
        "members",      "active_members",   "subgroup_members",
        "population",   "budget_allocated", "budget_realised",
        "budget_other", "premium",          "region_count",
        "other"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view nameOf(Role role) {
    constexpr std::array<std::string_view, 5> names = {"achieved", "target", "threshold", "past", "change"};
    return names[static_cast<std::size_t>(role)];
}

std::string_view nameOf(Basis basis) {
    constexpr std::array<std::string_view, 3> names = {"stated", "computed", "words"};
    return names[static_cast<std::size_t>(basis)];
}

std::string_view nameOf(Qualifier qualifier) {
    constexpr std::array<std::string_view, 4> names = {"=", ">", "<", "~"};
    return names[static_cast<std::size_t>(qualifier)];
}

} // namespace uhc
