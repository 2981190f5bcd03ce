/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/packed_reading.hxx"

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>

namespace uhc {
namespace {

constexpr std::array regionFields{&RegionReading::coverage, &RegionReading::activeRate,
                                  &RegionReading::members, &RegionReading::population,
                                  &RegionReading::target};

class Packer {
public:
    explicit Packer(std::vector<std::byte>& bytes) : mBytes(bytes) {}

    /// Seven bits a byte: most offsets and counts of an article take one or two.
    void number(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7) {
            mBytes.push_back(static_cast<std::byte>(value | 0x80));
        }
        mBytes.push_back(static_cast<std::byte>(value));
    }

    void span(Span span) {
        number(span.start);
        number(span.end);
    }

    void date(PartialDate date) {
        number(date.year);
        if (date.known()) {
            number(date.month);
            number(date.day);
        }
    }

    void answer(const Answer& answer) {
        std::array<std::byte, sizeof answer.value> value;
        std::memcpy(value.data(), &answer.value, value.size());
        mBytes.insert(mBytes.end(), value.begin(), value.end());
        number(static_cast<std::uint64_t>(answer.basis) << 4 | static_cast<std::uint64_t>(answer.qualifier));
        span(answer.span);
        span(answer.sentence);
    }

    void region(const RegionReading& row) {
        number(row.region);
        std::uint64_t present = 0;
        for (std::size_t i = 0; i != regionFields.size(); ++i) {
            present |= std::uint64_t{(row.*regionFields[i]).has_value()} << i;
        }
        number(present);
        for (const auto field : regionFields) {
            if (row.*field) {
                answer(*(row.*field));
            }
        }
    }

    void optional(const std::optional<Answer>& maybe) {
        number(maybe ? 1 : 0);
        if (maybe) {
            answer(*maybe);
        }
    }

private:
    std::vector<std::byte>& mBytes;
};

class Unpacker {
public:
    explicit Unpacker(const std::byte* bytes) : mNext(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<std::uint64_t>(*mNext++);
            value |= (byte & 0x7F) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
    }

    template <typename Small> Small small() { return static_cast<Small>(number()); }

    Span span() {
        const auto start = small<std::uint32_t>();
        return {start, small<std::uint32_t>()};
    }

    PartialDate date() {
        PartialDate date;
        date.year = small<std::uint16_t>();
        if (date.known()) {
            date.month = small<std::uint8_t>();
            date.day = small<std::uint8_t>();
        }
        return date;
    }

    Answer answer() {
        Answer answer;
        std::memcpy(&answer.value, mNext, sizeof answer.value);
        mNext += sizeof answer.value;
        const std::uint64_t how = number();
        answer.basis = static_cast<Basis>(how >> 4);
        answer.qualifier = static_cast<Qualifier>(how & 0xF);
        answer.span = span();
        answer.sentence = span();
        return answer;
    }

    RegionReading region() {
        RegionReading row;
        row.region = small<RegionId>();
        const std::uint64_t present = number();
        for (std::size_t i = 0; i != regionFields.size(); ++i) {
            if ((present >> i & 1) != 0) {
                row.*regionFields[i] = answer();
            }
        }
        return row;
    }

    std::optional<Answer> optional() {
        if (number() == 0) {
            return std::nullopt;
        }
        return answer();
    }

private:
    const std::byte* mNext;
};

} // namespace

void pack(const Reading& reading, std::vector<std::byte>& bytes) {
    Packer packer(bytes);
    packer.number(reading.subject);
    packer.span(reading.subjectSpan);
    packer.span(reading.subjectSentence);
    packer.number(reading.regions.size());
    for (const RegionReading& row : reading.regions) {
        packer.region(row);
    }
    packer.optional(reading.budget);
    packer.optional(reading.threshold);
    packer.date(reading.asOf);
    packer.span(reading.asOfSpan);
    packer.span(reading.asOfSentence);
    packer.date(reading.published);
    packer.number(reading.money.size());
    for (const Answer& amount : reading.money) {
        packer.answer(amount);
    }
}

Reading unpack(const std::byte* bytes) {
    Unpacker unpacker(bytes);
    Reading reading;
    reading.subject = unpacker.small<RegionId>();
    reading.subjectSpan = unpacker.span();
    reading.subjectSentence = unpacker.span();
    reading.regions.resize(unpacker.number());
    for (RegionReading& row : reading.regions) {
        row = unpacker.region();
    }
    reading.budget = unpacker.optional();
    reading.threshold = unpacker.optional();
    reading.asOf = unpacker.date();
    reading.asOfSpan = unpacker.span();
    reading.asOfSentence = unpacker.span();
    reading.published = unpacker.date();
    reading.money.resize(unpacker.number());
    for (Answer& amount : reading.money) {
        amount = unpacker.answer();
    }
    return reading;
}

} // namespace uhc
