/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/long_text.hxx"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace uhc {
namespace {

void shift(Span& span, std::uint32_t offset) {
    span.start += offset;
    span.end += offset;
}

template <class Found> void shiftBoth(Found& found, std::uint32_t offset) {
    shift(found.span, offset);
    shift(found.sentence, offset);
}

constexpr std::optional<Answer> RegionReading::*fields[] = {
    &RegionReading::coverage, &RegionReading::activeRate, &RegionReading::members, &RegionReading::population,
    &RegionReading::target};

void shift(Reading& reading, std::uint32_t offset) {
    shift(reading.subjectSpan, offset);
    shift(reading.subjectSentence, offset);
    shift(reading.asOfSpan, offset);
    shift(reading.asOfSentence, offset);
    for (Fact& fact : reading.facts)
        shiftBoth(fact, offset);
    for (Answer& amount : reading.money)
        shiftBoth(amount, offset);
    const auto shiftAnswer = [offset](std::optional<Answer>& answer) {
        if (answer)
            shiftBoth(*answer, offset);
    };
    shiftAnswer(reading.budget);
    shiftAnswer(reading.threshold);
    for (RegionReading& row : reading.regions) {
        for (const auto field : fields)
            shiftAnswer(row.*field);
    }
}

/// Appends, with room for as many more as the rest of the text will hold if it goes on like this: a vector
/// that doubles would need three times what it holds.
template <class Found> void append(std::vector<Found>& all, const std::vector<Found>& more, double part) {
    const std::size_t count = all.size() + more.size();
    if (count > all.capacity())
        all.reserve(static_cast<std::size_t>(static_cast<double>(count) / part * 1.02) + 16);
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

std::size_t endOfPart(std::u16string_view text, std::size_t first) {
    if (text.size() - first <= longestPart)
        return text.size();
    constexpr std::size_t shortest = longestPart / 4 * 3;
    const std::u16string_view tail = text.substr(first + shortest, longestPart - shortest);
    for (const std::u16string_view ends : {u"\n\r\v\f\x2028\x2029", u".!?", u" \t\x00A0\x0001"}) {
        if (const std::size_t last = tail.find_last_of(ends); last != tail.npos)
            return first + shortest + last + 1;
    }
    return first + longestPart;
}

void LongReading::add(Reading part, std::size_t offset, std::size_t size) {
    shift(part, static_cast<std::uint32_t>(offset));
    if (reading.subject == noRegion && part.subject != noRegion) {
        reading.subject = part.subject;
        reading.subjectSpan = part.subjectSpan;
        reading.subjectSentence = part.subjectSentence;
    }
    for (const RegionReading& row : part.regions)
        add(row);
    if (!reading.budget)
        reading.budget = part.budget;
    if (!reading.threshold)
        reading.threshold = part.threshold;
    if (!reading.published.known())
        reading.published = part.published;
    if (!reading.asOf.known() && part.subject == reading.subject) {
        reading.asOf = part.asOf;
        reading.asOfSpan = part.asOfSpan;
        reading.asOfSentence = part.asOfSentence;
    }
    const double read = static_cast<double>(offset + size) / static_cast<double>(length);
    append(reading.facts, part.facts, read);
    append(reading.money, part.money, read);
}

void LongReading::add(const RegionReading& row) {
    std::uint16_t& place = rowOf[row.region == noRegion ? mostRegions - 1 : row.region];
    if (place == noRow) {
        place = static_cast<std::uint16_t>(reading.regions.size());
        reading.regions.push_back(row);
        return;
    }
    RegionReading& known = reading.regions[place];
    for (const auto field : fields) {
        if (!(known.*field))
            known.*field = row.*field;
    }
}

Reading LongReading::whole() && {
    if (reading.subject != noRegion) {
        // Figures that no region could be given are of nobody where another part has a subject.
        std::erase_if(reading.regions, [](const RegionReading& row) { return row.region == noRegion; });
        const auto subject =
            std::find_if(reading.regions.begin(), reading.regions.end(),
                         [&](const RegionReading& row) { return row.region == reading.subject; });
        if (subject != reading.regions.end())
            std::rotate(reading.regions.begin(), subject, std::next(subject));
    }
    return std::move(reading);
}

} // namespace uhc
