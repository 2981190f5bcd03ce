/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/answers.hxx"

#include "calc/names.hxx"

#include <array>
#include <utility>

namespace uhc {
namespace {

bool hasFigures(const RegionReading& row) {
    return row.coverage || row.activeRate || row.members || row.population || row.target;
}

constexpr std::array<std::pair<std::string_view, Question>, 9> questionNames{{
    {"coverage", Question::Coverage},
    {"active_rate", Question::ActiveRate},
    {"members", Question::Members},
    {"population", Question::Population},
    {"target", Question::Target},
    {"budget", Question::Budget},
    {"threshold", Question::Threshold},
    {"date", Question::Date},
    {"region", Question::Region},
}};

std::optional<Finding> findingOf(const std::optional<Answer>& answer) {
    if (!answer) {
        return std::nullopt;
    }
    return Finding{answer->basis, answer->sentence};
}

std::optional<Finding> findingOf(const RegionReading* row, std::optional<Answer> RegionReading::*field) {
    return row == nullptr ? std::nullopt : findingOf(row->*field);
}

} // namespace

const RegionReading* rowFor(const Reading& reading, const AskedRegion& asked) {
    if (!asked) {
        return reading.of(reading.subject);
    }
    const RegionReading* found = nullptr;
    for (const RegionId region : *asked) {
        const RegionReading* row = reading.of(region);
        if (row == nullptr || !hasFigures(*row)) {
            continue;
        }
        if (found != nullptr) {
            return nullptr;
        }
        found = row;
    }
    return found;
}

std::optional<Question> questionNamed(std::u16string_view name) {
    return byName(questionNames, name);
}

std::optional<Finding> findingFor(const Reading& reading, Question question, const AskedRegion& asked) {
    switch (question) {
    case Question::Coverage:
        return findingOf(rowFor(reading, asked), &RegionReading::coverage);
    case Question::ActiveRate:
        return findingOf(rowFor(reading, asked), &RegionReading::activeRate);
    case Question::Members:
        return findingOf(rowFor(reading, asked), &RegionReading::members);
    case Question::Population:
        return findingOf(rowFor(reading, asked), &RegionReading::population);
    case Question::Target:
        return findingOf(rowFor(reading, asked), &RegionReading::target);
    case Question::Budget:
        return findingOf(reading.budget);
    case Question::Threshold:
        return findingOf(reading.threshold);
    case Question::Date:
        return reading.asOf.known() ? std::optional(Finding{Basis::Stated, reading.asOfSentence})
                                    : std::nullopt;
    case Question::Region:
        return reading.subject != noRegion ? std::optional(Finding{Basis::Stated, reading.subjectSentence})
                                           : std::nullopt;
    }
    return std::nullopt;
}

} // namespace uhc
