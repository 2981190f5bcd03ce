/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

/// Gives each figure of the text's body the day, month or year of its sentence that it holds for
/// (Meaning::date).
void dateFigures(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings);

/// "per 1 Juni 2022", "data posisi September 2025": the words before a date, from a token on, say that
/// figures hold for it.
bool isOfFigures(const Article& article, const DateMention& date, std::uint32_t from = 0);

/// "Kewajiban mendaftar itu per 1 Januari": its date is that of a duty or an aim.
bool speaksOfDuty(const Article& article, const Sentence& sentence);

/// A sentence with a share or a count of persons.
bool hasMeasure(const Article& article, const Sentence& sentence);

} // namespace uhc
