/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/regions.hxx"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace uhc {

/// A half-open range of the article, in UTF-16 units as a cell counts them.
struct Span {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
};

/// What a figure counts or measures.
enum class Kind : std::uint8_t {
    Coverage,        ///< share of the population registered in JKN
    ActiveRate,      ///< share of members (or of the population) that is active
    SubgroupShare,   ///< share held by a segment or another part of the population
    Members,         ///< persons registered in JKN
    ActiveMembers,   ///< members whose card works
    SubgroupMembers, ///< members of one segment (PBI, PPU ...)
    Population,      ///< persons living in a region
    BudgetAllocated, ///< rupiah set aside for JKN contributions
    BudgetRealised,  ///< rupiah spent
    BudgetOther,     ///< rupiah needed, owed, or for other ends
    Premium,         ///< rupiah per person and month
    RegionCount,     ///< number of kabupaten, kota or provinces
    Other            ///< a figure of another kind: it is never an answer
};

enum class Role : std::uint8_t { Achieved, Target, Threshold, Past, Change };

/// How the text hedges a figure: "lebih dari" Above, "hampir" Below, "sekitar" About.
enum class Qualifier : std::uint8_t { Plain, Above, Below, About };

/// Where an answer comes from: a figure of the text, two of them divided, or words alone ("seluruh warga").
enum class Basis : std::uint8_t { Stated, Computed, Words };

/// A date as far as the text gives it; month and day are 0 where it does not.
struct PartialDate {
    std::uint16_t year = 0; ///< 0: no date at all
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    bool known() const { return year != 0; }
};

/// One figure of the article with its meaning.
struct Fact {
    Kind kind = Kind::Other;
    Role role = Role::Achieved;
    RegionId region = noRegion;
    double value = 0; ///< a share as a fraction, persons, rupiah, or a count
    Qualifier qualifier = Qualifier::Plain;
    PartialDate date;
    Span span;     ///< the figure as written, with its unit
    Span sentence; ///< the sentence it stands in
};

/// The answer to one question, with what it was read from.
struct Answer {
    double value = 0;
    Basis basis = Basis::Stated;
    Qualifier qualifier = Qualifier::Plain;
    Span span;     ///< the figure (or the words) that decided
    Span sentence; ///< the evidence shown to the user
};

/// What the article says of one region.
struct RegionReading {
    RegionId region = noRegion;
    std::optional<Answer> coverage;
    std::optional<Answer> activeRate;
    std::optional<Answer> members;
    std::optional<Answer> population;
    std::optional<Answer> target;
};

/// Everything read from an article. Field by field: the contract of the functions of the same name.
struct Reading {
    RegionId subject = noRegion; ///< the region the article is about
    Span subjectSpan;            ///< the mention that shows it best
    Span subjectSentence;
    /// The subject first (where there is one), then each other region with an achieved figure in the
    /// order of the text. An article without a subject may still have a row with region == noRegion,
    /// which holds figures that no region could be given.
    std::vector<RegionReading> regions;
    std::optional<Answer> budget;    ///< rupiah
    std::optional<Answer> threshold; ///< fraction
    PartialDate asOf;                ///< date of the coverage or members figure
    Span asOfSpan;
    Span asOfSentence;
    PartialDate published;     ///< date of the article as far as the text shows it
    std::vector<Fact> facts;   ///< every figure of a known kind, in the order of the text
    std::vector<Answer> money; ///< every amount of rupiah in the order of the text, whatever its role

    /// The row of a region, or null.
    const RegionReading* of(RegionId region) const;
};

/// Reads an article. Any UTF-16 at all, lone surrogates included; time and memory are linear in the text.
/// The same text gives the same reading on every machine. Throws nothing but std::bad_alloc.
Reading read(std::u16string_view article);

/// The first figure of a text as a number: "1,8 juta" 1800000, "96,14 persen" 0.9614, "satu setengah juta"
/// 1500000.
std::optional<double> readNumber(std::u16string_view text);

/// How EXTRACT_FACTS and uhc-extract name kinds and roles: "budget_allocated", "achieved".
std::string_view nameOf(Kind kind);
std::string_view nameOf(Role role);
/// "stated", "computed", "words".
std::string_view nameOf(Basis basis);
/// ">" Above, "<" Below, "~" About, "=" Plain (uhc-extract writes an empty text for Plain).
std::string_view nameOf(Qualifier qualifier);

} // namespace uhc
