/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "csvoutput.hxx"

#include "jsonoutput.hxx"
#include "jsontext.hxx"

#include <iterator>

namespace uhc::cli {
namespace {

struct Column {
    std::string_view name;
    void (*append)(const Record&, std::string& cell);
};

void appendAnswer(const std::optional<Answer>& answer, std::string& cell) {
    if (answer)
        appendNumber(answer->value, cell);
}

void appendId(const Id& id, std::string& cell) {
    if (id.quoted || id.text != "null")
        cell += id.text;
}

constexpr Column columns[] = {
    {"id", [](const Record& record, std::string& cell) { appendId(record.id, cell); }},
    {"region",
     [](const Record& record, std::string& cell) {
         if (record.region)
             cell += record.region->name;
     }},
    {"region_code",
     [](const Record& record, std::string& cell) {
         if (record.region)
             cell += record.region->code;
     }},
    {"coverage",
     [](const Record& record, std::string& cell) { appendAnswer(record.subject.coverage, cell); }},
    {"coverage_basis",
     [](const Record& record, std::string& cell) {
         if (record.subject.coverage)
             cell += nameOf(record.subject.coverage->basis);
     }},
    {"coverage_qualifier",
     [](const Record& record, std::string& cell) { cell += qualifierText(record.subject.coverage); }},
    {"active_rate",
     [](const Record& record, std::string& cell) { appendAnswer(record.subject.activeRate, cell); }},
    {"members", [](const Record& record, std::string& cell) { appendAnswer(record.subject.members, cell); }},
    {"population",
     [](const Record& record, std::string& cell) { appendAnswer(record.subject.population, cell); }},
    {"budget", [](const Record& record, std::string& cell) { appendAnswer(record.reading.budget, cell); }},
    {"target", [](const Record& record, std::string& cell) { appendAnswer(record.subject.target, cell); }},
    {"threshold",
     [](const Record& record, std::string& cell) { appendAnswer(record.reading.threshold, cell); }},
    {"as_of", [](const Record& record, std::string& cell) { cell += dateText(record.reading.asOf); }},
    {"published",
     [](const Record& record, std::string& cell) { cell += dateText(record.reading.published); }},
    {"by_region", appendByRegion},
    {"facts", appendFacts},
};

constexpr std::string_view errorColumn = "error";

void appendQuoted(std::string_view cell, std::string& out) {
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

void appendCsvHeader(std::string& out) {
    for (const Column& column : columns) {
        out += column.name;
        out += ',';
    }
    out += errorColumn;
    out += '\n';
}

void appendCsv(const Record& record, std::string& out) {
    std::string cell;
    for (const Column& column : columns) {
        cell.clear();
        column.append(record, cell);
        appendQuoted(cell, out);
        out += ',';
    }
    out += '\n';
}

void appendCsvError(const Id& id, std::string_view error, std::string& out) {
    std::string cell;
    appendId(id, cell);
    appendQuoted(cell, out);
    out.append(std::size(columns), ',');
    appendQuoted(error, out);
    out += '\n';
}

} // namespace uhc::cli
