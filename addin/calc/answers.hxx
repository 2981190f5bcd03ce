/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"

#include <optional>
#include <string_view>
#include <vector>

namespace uhc {

/// The regions that a user's argument may mean; nothing when it was left out.
using AskedRegion = std::optional<std::vector<RegionId>>;

/// The row of a reading that answers for the region asked for, or null. Left out, the article's own subject
/// is meant, or, where it has none, the figures that no region could be given. A name shared by several
/// regions means the one that the article has figures for; figures for several of them: null.
const RegionReading* rowFor(const Reading& reading, const AskedRegion& asked);

/// What EXTRACT_EVIDENCE and EXTRACT_BASIS can be asked about.
enum class Question { Coverage, ActiveRate, Members, Population, Target, Budget, Threshold, Date, Region };

/// By its name in any case: "active_rate". Unknown: nothing.
std::optional<Question> questionNamed(std::u16string_view name);

/// How a question was answered, and the sentence that shows it.
struct Finding {
    Basis basis;
    Span sentence;
};

/// Nothing where the article does not answer the question.
std::optional<Finding> findingFor(const Reading& reading, Question question, const AskedRegion& asked);

} // namespace uhc
