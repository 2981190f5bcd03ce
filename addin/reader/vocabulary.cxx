/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/vocabulary.hxx"

#include "reader/layout.hxx"
#include "reader/table_rows.hxx"
#include "tables.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <string>
#include <utility>

namespace uhc {
namespace {

constexpr std::array<std::pair<std::string_view, WordClass>, 24> classNames = {{
    {"ones", WordClass::Ones},
    {"tens", WordClass::Tens},
    {"scale", WordClass::Scale},
    {"moneyscale", WordClass::MoneyScale},
    {"fraction", WordClass::Fraction},
    {"part", WordClass::Part},
    {"comma", WordClass::Comma},
    {"percent", WordClass::Percent},
    {"person", WordClass::Person},
    {"household", WordClass::Household},
    {"rupiah", WordClass::Rupiah},
    {"currency", WordClass::CurrencySign},
    {"regionunit", WordClass::RegionUnit},
    {"otherunit", WordClass::OtherUnit},
    {"month", WordClass::Month},
    {"weekday", WordClass::Weekday},
    {"abbreviation", WordClass::Abbreviation},
    {"range", WordClass::RangeWord},
    {"more", WordClass::More},
    {"light", WordClass::Light},
    {"copula", WordClass::Copula},
    {"speech", WordClass::Speech},
    {"contrast", WordClass::Contrast},
    {"plain", WordClass::None}, // known, with no part in the grammar of figures
}};

constexpr std::array<std::pair<std::string_view, Signal>, 27> signalNames = {{
    {"breaks", Signal::Breaks},
    {"strongtie", Signal::StrongTie},
    {"tie", Signal::Tie},
    {"weaktie", Signal::WeakTie},
    {"partof", Signal::PartOf},
    {"people", Signal::People},
    {"hedge", Signal::Hedge},
    {"toname", Signal::ToName},
    {"and", Signal::And},
    {"namely", Signal::Namely},
    {"dateword", Signal::DateWord},
    {"asof", Signal::AsOf},
    {"ofhealth", Signal::OfHealth},
    {"ofworkers", Signal::OfWorkers},
    {"ofmembership", Signal::OfMembership},
    {"ofnation", Signal::OfNation},
    {"ofsubject", Signal::OfSubject},
    {"compares", Signal::Compares},
    {"ofresidence", Signal::OfResidence},
    {"superlative", Signal::Superlative},
    {"ofsurvey", Signal::OfSurvey},
    {"denies", Signal::Denies},
    {"leavesout", Signal::LeavesOut},
    {"servesarea", Signal::ServesArea},
    {"ofcriterion", Signal::OfCriterion},
    {"ofstatus", Signal::OfStatus},
    {"adds", Signal::Adds},
}};

template <std::size_t count>
std::uint32_t indexOf(const std::array<std::string_view, count>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        throw std::logic_error("unknown label in a table: " + std::string(name));
    return static_cast<std::uint32_t>(found - names.begin());
}

template <class Named, std::size_t count>
Named named(const std::array<std::pair<std::string_view, Named>, count>& names, std::string_view name) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == name; });
    if (found == names.end())
        throw std::logic_error("unknown name in a table: " + std::string(name));
    return found->second;
}

void addWords(Lexicon& lexicon) {
    for (const auto& row : tableRows(tables::words)) {
        WordInfo info{named(classNames, row[0]), 0};
        if (row.size() > 2)
            std::from_chars(row[2].data(), row[2].data() + row[2].size(), info.value);
        for (const std::string_view word : split(row[1], '|')) {
            const Lexeme lexeme = lexicon.add(word);
            // A word listed twice keeps its first class: "jt" is a scale before it is an abbreviation.
            if (lexicon.info(lexeme).wordClass == WordClass::None)
                lexicon.describe(lexeme, info);
        }
    }
}

void addSignals(Lexicon& lexicon) {
    for (const auto& row : tableRows(tables::signals)) {
        for (const std::string_view word : split(row[1], '|'))
            lexicon.signal(word, named(signalNames, row[0]));
    }
}

void addNames(Vocabulary& vocabulary) {
    const std::vector<Spelling>& spellings = regionSpellings();
    vocabulary.named.reserve(spellings.size()); // the groups' parts of it must stay where they are
    for (std::size_t i = 0; i < spellings.size();) {
        NameGroup group;
        const std::string_view words = spellings[i].words;
        const std::size_t first = vocabulary.named.size();
        for (; i < spellings.size() && spellings[i].words == words; ++i) {
            vocabulary.named.push_back(spellings[i].region);
            group.nickname = group.nickname || spellings[i].nickname;
            group.needsLevel = group.needsLevel || spellings[i].needsLevel;
            group.orPeople = group.orPeople || spellings[i].orPeople;
            group.needsCapitals = group.needsCapitals || spellings[i].needsCapitals;
        }
        group.regions = std::span(vocabulary.named).subspan(first);
        vocabulary.names.add(words, static_cast<std::uint32_t>(vocabulary.nameGroups.size()),
                             vocabulary.lexicon);
        vocabulary.nameGroups.push_back(std::move(group));
    }
    for (const std::string_view decoy : regionDecoys()) {
        vocabulary.names.add(decoy, static_cast<std::uint32_t>(vocabulary.nameGroups.size()),
                             vocabulary.lexicon);
        vocabulary.nameGroups.emplace_back();
    }
}

Landmark landmarkOf(WordClass wordClass) {
    switch (wordClass) {
    case WordClass::Ones:
    case WordClass::Fraction:
        return Landmark::Figure;
    case WordClass::Month:
        return Landmark::Date;
    case WordClass::Percent:
        return Landmark::Percent;
    default:
        return Landmark::None;
    }
}

void addLandmarks(Vocabulary& vocabulary) {
    Lexicon& lexicon = vocabulary.lexicon;
    const auto addWhere = [&](Landmark landmark, auto&& begins) {
        for (std::size_t i = 1; i < lexicon.size(); ++i) {
            if (begins(static_cast<Lexeme>(i)))
                lexicon.addLandmark(static_cast<Lexeme>(i), landmark);
        }
    };
    addWhere(Landmark::Cue, [&](Lexeme word) { return vocabulary.cues.begins(word); });
    addWhere(Landmark::Region, [&](Lexeme word) {
        return vocabulary.names.begins(word) || vocabulary.offices.begins(word) ||
               lexicon.is(word, "nasional") || lexicon.is(word, "kabupaten") || lexicon.is(word, "kota");
    });
    addWhere(Landmark::Whole, [&](Lexeme word) { return vocabulary.whole.begins(word); });
    addWhere(Landmark::Insurance, [&](Lexeme word) {
        return lexicon.signals(word, Signal::OfHealth | Signal::OfWorkers | Signal::OfSurvey |
                                         Signal::OfMembership | Signal::OfNation | Signal::OfSubject);
    });
    for (std::size_t i = 1; i < lexicon.size(); ++i) {
        const auto word = static_cast<Lexeme>(i);
        lexicon.addLandmark(word, landmarkOf(lexicon.classOf(word)));
    }
}

} // namespace

Vocabulary::Vocabulary() : cues(lexicon) {
    addWords(lexicon);
    constexpr std::array<std::string_view, 2> layoutLabels = {"line", "rest"};
    for (const auto& row : tableRows(tables::layout))
        layout.add(row[1], indexOf(layoutLabels, row[0]), lexicon);
    constexpr std::array<std::string_view, 8> officeLabels = {
        "kabupaten", "kota", "province", "branch", "below", "ownprovince", "elsewhere", "nation"};
    for (const auto& row : tableRows(tables::offices))
        offices.add(row[1], indexOf(officeLabels, row[0]), lexicon);
    constexpr std::array<std::string_view, 2> wholeLabels = {"whole", "open"};
    for (const auto& row : tableRows(tables::whole))
        whole.add(row[1], indexOf(wholeLabels, row[0]), lexicon);
    addNames(*this);
    addSignals(lexicon);
    addLandmarks(*this);
    wordsBehindRegions.resize(lexicon.size());
    for (std::size_t i = 1; i < lexicon.size(); ++i) {
        const auto word = static_cast<Lexeme>(i);
        wordsBehindRegions[i] = lexicon.is(word, "nasional")
                                    ? ~std::uint64_t{0}
                                    : names.nextWords(word) | offices.nextWords(word);
    }
}

const Vocabulary& vocabulary() {
    static const Vocabulary instance;
    return instance;
}

} // namespace uhc
