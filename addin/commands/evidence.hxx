/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/cell_question.hxx"

namespace uhc {

/// An answer and where the article gives it.
struct Evidence {
    Message what = Message::KindCoverage; ///< the kind of figure, in words
    std::optional<Role> role;
    RegionId region = noRegion;
    std::optional<double> value;
    Kind unit = Kind::Other; ///< how the value is written
    Basis basis = Basis::Stated;
    PartialDate date;
    Span figure; ///< empty where nothing but the sentence shows it
    Span sentence;
};

/// Nothing where the article does not answer.
std::optional<Evidence> evidenceFor(const CellQuestion& asked);

} // namespace uhc
