/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "jsonoutput.hxx"

#include "reader/utf8.hxx"

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace uhc::cli {
namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void string(Writer& json, std::string_view text) {
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void key(Writer& json, std::string_view name) {
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

void stringOrNull(Writer& json, std::string_view text) {
    if (text.empty())
        json.Null();
    else
        string(json, text);
}

void number(Writer& json, double value) {
    const std::string digits = numberText(value);
    if (digits.empty())
        json.Null();
    else
        json.RawValue(digits.data(), digits.size(), rapidjson::kNumberType);
}

void answer(Writer& json, std::string_view name, const std::optional<Answer>& answer) {
    key(json, name);
    if (answer)
        number(json, answer->value);
    else
        json.Null();
}

void identity(Writer& json, const Id& id) {
    key(json, "id");
    if (id.quoted)
        string(json, id.text);
    else
        json.RawValue(id.text.data(), id.text.size(), rapidjson::kNumberType);
}

void byRegion(Writer& json, const Record& record) {
    json.StartObject();
    for (const auto& [region, coverage] : record.byRegion) {
        key(json, region->name);
        number(json, coverage);
    }
    json.EndObject();
}

void facts(Writer& json, const Record& record) {
    std::string span;
    json.StartArray();
    for (const Fact& fact : record.reading.facts) {
        json.StartObject();
        key(json, "kind");
        string(json, nameOf(fact.kind));
        key(json, "role");
        string(json, nameOf(fact.role));
        key(json, "region");
        stringOrNull(json, fact.region == noRegion ? std::string_view() : regions()[fact.region].name);
        key(json, "value");
        number(json, fact.value);
        span.clear();
        appendUtf8(std::u16string_view(record.text).substr(fact.span.start, fact.span.end - fact.span.start),
                   span);
        key(json, "span");
        string(json, span);
        key(json, "start");
        json.Uint(fact.span.start);
        key(json, "end");
        json.Uint(fact.span.end);
        json.EndObject();
    }
    json.EndArray();
}

void object(Writer& json, const Record& record) {
    const Reading& reading = record.reading;
    const RegionReading& subject = record.subject;
    json.StartObject();
    identity(json, record.id);
    key(json, "region");
    stringOrNull(json, record.region ? record.region->name : std::string_view());
    key(json, "region_code");
    stringOrNull(json, record.region ? record.region->code : std::string_view());
    answer(json, "coverage", subject.coverage);
    key(json, "coverage_basis");
    stringOrNull(json, subject.coverage ? nameOf(subject.coverage->basis) : std::string_view());
    key(json, "coverage_qualifier");
    string(json, qualifierText(subject.coverage));
    answer(json, "active_rate", subject.activeRate);
    answer(json, "members", subject.members);
    answer(json, "population", subject.population);
    answer(json, "budget", reading.budget);
    answer(json, "target", subject.target);
    answer(json, "threshold", reading.threshold);
    key(json, "as_of");
    stringOrNull(json, dateText(reading.asOf));
    key(json, "published");
    stringOrNull(json, dateText(reading.published));
    key(json, "by_region");
    byRegion(json, record);
    key(json, "facts");
    facts(json, record);
    json.EndObject();
}

/// The writer is fast only into its own buffer, which each thread keeps from article to article.
template <class Content> void append(std::string& out, Content content) {
    thread_local rapidjson::StringBuffer buffer;
    thread_local Writer json(buffer);
    buffer.Clear();
    json.Reset(buffer);
    content(json);
    out.append(buffer.GetString(), buffer.GetSize());
}

} // namespace

void appendJson(const Record& record, std::string& out) {
    append(out, [&](Writer& json) { object(json, record); });
    out += '\n';
}

void appendJsonError(const Id& id, std::string_view error, std::string& out) {
    append(out, [&](Writer& json) {
        json.StartObject();
        identity(json, id);
        key(json, "error");
        string(json, error);
        json.EndObject();
    });
    out += '\n';
}

void appendByRegion(const Record& record, std::string& out) {
    append(out, [&](Writer& json) { byRegion(json, record); });
}

void appendFacts(const Record& record, std::string& out) {
    append(out, [&](Writer& json) { facts(json, record); });
}

} // namespace uhc::cli
