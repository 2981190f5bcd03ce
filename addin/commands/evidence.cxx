/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/evidence.hxx"

#include "calc/arguments.hxx"

#include <algorithm>

namespace uhc {
namespace {

Message wordFor(Kind kind) {
    return static_cast<Message>(static_cast<int>(Message::KindCoverage) + static_cast<int>(kind));
}

Evidence ofFact(const Fact& fact) {
    return {wordFor(fact.kind), fact.role, fact.region, fact.value,   fact.kind,
            Basis::Stated,      fact.date, fact.span,   fact.sentence};
}

/// The fact from which the answer was taken knows more of it.
const Fact* factAt(const Reading& reading, const Span& span) {
    const auto found = std::find_if(reading.facts.begin(), reading.facts.end(), [&](const Fact& fact) {
        return fact.span.start == span.start && fact.span.end == span.end;
    });
    return found == reading.facts.end() ? nullptr : &*found;
}

Evidence ofAnswer(const Reading& reading, const Answer& answer, Kind kind, Role role, RegionId region) {
    Evidence evidence{wordFor(kind), role, region,      answer.value,   kind,
                      answer.basis,  {},   answer.span, answer.sentence};
    if (const Fact* fact = factAt(reading, answer.span)) {
        evidence.date = fact->date;
    }
    if (role == Role::Achieved && !evidence.date.known()) {
        evidence.date = reading.asOf;
    }
    return evidence;
}

std::optional<Evidence> ofRow(const Reading& reading, const CellQuestion& asked, Kind kind, Role role,
                              std::optional<Answer> RegionReading::*field) {
    const RegionReading* row = rowFor(reading, asked.region);
    if (row == nullptr || !(row->*field)) {
        return std::nullopt;
    }
    return ofAnswer(reading, *(row->*field), kind, role, row->region);
}

std::optional<Evidence> ofField(const Reading& reading, const std::optional<Answer>& answer, Kind kind,
                                Role role) {
    return answer ? std::optional(ofAnswer(reading, *answer, kind, role, reading.subject)) : std::nullopt;
}

/// The n-th amount of money, whatever it is.
std::optional<Evidence> ofMoney(const Reading& reading, std::size_t number) {
    if (number >= reading.money.size()) {
        return std::nullopt;
    }
    const Answer& amount = reading.money[number];
    if (const Fact* fact = factAt(reading, amount.span)) {
        return ofFact(*fact);
    }
    Evidence evidence = ofAnswer(reading, amount, Kind::BudgetOther, Role::Achieved, noRegion);
    evidence.role.reset();
    return evidence;
}

} // namespace

std::optional<Evidence> evidenceFor(const CellQuestion& asked) {
    const Reading reading = read(view(asked.article));
    if (asked.fact) {
        return *asked.fact < reading.facts.size() ? std::optional(ofFact(reading.facts[*asked.fact]))
                                                  : std::nullopt;
    }
    if (asked.money) {
        return ofMoney(reading, *asked.money);
    }
    switch (asked.question) {
    case Question::Coverage:
        return ofRow(reading, asked, Kind::Coverage, Role::Achieved, &RegionReading::coverage);
    case Question::ActiveRate:
        return ofRow(reading, asked, Kind::ActiveRate, Role::Achieved, &RegionReading::activeRate);
    case Question::Members:
        return ofRow(reading, asked, Kind::Members, Role::Achieved, &RegionReading::members);
    case Question::Population:
        return ofRow(reading, asked, Kind::Population, Role::Achieved, &RegionReading::population);
    case Question::Target:
        return ofRow(reading, asked, Kind::Coverage, Role::Target, &RegionReading::target);
    case Question::Budget:
        return ofField(reading, reading.budget, Kind::BudgetAllocated, Role::Achieved);
    case Question::Threshold:
        return ofField(reading, reading.threshold, Kind::Coverage, Role::Threshold);
    case Question::Date:
        if (reading.asOf.known()) {
            return Evidence{Message::HeadingDate, {},
                            reading.subject,      {},
                            Kind::Other,          Basis::Stated,
                            reading.asOf,         reading.asOfSpan,
                            reading.asOfSentence};
        }
        return std::nullopt;
    case Question::Region:
        if (reading.subject != noRegion) {
            return Evidence{Message::HeadingRegion,
                            {},
                            reading.subject,
                            {},
                            Kind::Other,
                            Basis::Stated,
                            {},
                            reading.subjectSpan,
                            reading.subjectSentence};
        }
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace uhc
