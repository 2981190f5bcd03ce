/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "jsonoutput.hxx"

#include "jsontext.hxx"
#include "reader/utf8.hxx"

// Written by hand: a general JSON writer, which looks at each character of each name, takes a third as long
// as reading the article.

namespace uhc::cli {
namespace {

/// A name of our own tables: it needs no escapes. An empty one is null.
void appendName(std::string_view name, std::string& out) {
    if (name.empty()) {
        out += "null";
        return;
    }
    out += '"';
    out += name;
    out += '"';
}

void appendNumberOrNull(double value, std::string& out) {
    const std::size_t before = out.size();
    appendNumber(value, out);
    if (out.size() == before)
        out += "null";
}

void appendAnswer(const std::optional<Answer>& answer, std::string& out) {
    if (answer)
        appendNumberOrNull(answer->value, out);
    else
        out += "null";
}

void appendId(const Id& id, std::string& out) {
    out += "{\"id\":";
    if (id.quoted)
        appendJsonString(id.text, out);
    else
        out += id.text;
}

void appendFact(const Fact& fact, std::u16string_view text, std::string& out) {
    out += "{\"kind\":";
    appendName(nameOf(fact.kind), out);
    out += ",\"role\":";
    appendName(nameOf(fact.role), out);
    out += ",\"region\":";
    appendName(fact.region == noRegion ? std::string_view() : regions()[fact.region].name, out);
    out += ",\"value\":";
    appendNumberOrNull(fact.value, out);
    out += ",\"span\":";
    std::string span;
    appendUtf8(text.substr(fact.span.start, fact.span.end - fact.span.start), span);
    appendJsonString(span, out);
    out += ",\"start\":";
    appendNumber(fact.span.start, out);
    out += ",\"end\":";
    appendNumber(fact.span.end, out);
    out += '}';
}

} // namespace

void appendJson(const Record& record, std::string& out) {
    const Reading& reading = record.reading;
    const RegionReading& subject = record.subject;
    appendId(record.id, out);
    out += ",\"region\":";
    appendName(record.region ? record.region->name : std::string_view(), out);
    out += ",\"region_code\":";
    appendName(record.region ? record.region->code : std::string_view(), out);
    out += ",\"coverage\":";
    appendAnswer(subject.coverage, out);
    out += ",\"coverage_basis\":";
    appendName(subject.coverage ? nameOf(subject.coverage->basis) : std::string_view(), out);
    out += ",\"coverage_qualifier\":\"";
    out += qualifierText(subject.coverage);
    out += "\",\"active_rate\":";
    appendAnswer(subject.activeRate, out);
    out += ",\"members\":";
    appendAnswer(subject.members, out);
    out += ",\"population\":";
    appendAnswer(subject.population, out);
    out += ",\"budget\":";
    appendAnswer(reading.budget, out);
    out += ",\"target\":";
    appendAnswer(subject.target, out);
    out += ",\"threshold\":";
    appendAnswer(reading.threshold, out);
    out += ",\"as_of\":";
    appendName(dateText(reading.asOf), out);
    out += ",\"published\":";
    appendName(dateText(reading.published), out);
    out += ",\"by_region\":";
    appendByRegion(record, out);
    out += ",\"facts\":";
    appendFacts(record, out);
    out += "}\n";
}

void appendJsonError(const Id& id, std::string_view error, std::string& out) {
    appendId(id, out);
    out += ",\"error\":";
    appendJsonString(error, out);
    out += "}\n";
}

void appendByRegion(const Record& record, std::string& out) {
    char before = '{';
    for (const auto& [region, coverage] : record.byRegion) {
        out += before;
        appendName(region->name, out);
        out += ':';
        appendNumberOrNull(coverage, out);
        before = ',';
    }
    out += record.byRegion.empty() ? "{}" : "}";
}

void appendFacts(const Record& record, std::string& out) {
    char before = '[';
    for (const Fact& fact : record.reading.facts) {
        out += before;
        appendFact(fact, record.text, out);
        before = ',';
    }
    out += record.reading.facts.empty() ? "[]" : "]";
}

} // namespace uhc::cli
