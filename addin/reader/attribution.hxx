/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

namespace uhc {

/// The region the article is about, with the mention that shows it best.
struct Subject {
    RegionId region = noRegion;
    std::int32_t mention = -1; ///< index into Article::mentions
};

/// Gives each figure the region whose name stands with it, and the day it holds for. Figures without a name
/// of their own go on with the region of the sentence before in the same paragraph; what is left open belongs
/// to the subject, which it gives.
Subject attribute(const Article& article, const std::vector<Bond>& bonds, std::vector<Meaning>& meanings);

/// "jauh di bawah persentase nasional", "di atas rata-rata nasional": another is held against this region.
bool isYardstick(const Article& article, const Mention& mention);

/// How strongly the text speaks for one region as its subject.
struct Standing {
    RegionId region = noRegion;
    double score = 0;
    double best = 0;           ///< of its strongest mention
    double asBranch = 0;       ///< the part of the score that branches named like it brought
    bool opens = false;        ///< its figure is the first of the article
    int figures = 0;           ///< coverages and members that stand with its name
    int carried = 0;           ///< others that go on with it
    std::int32_t mention = -1; ///< that mention
};

/// Of every region that is named, in no order.
std::vector<Standing> standingsOf(const Article& article, const std::vector<Meaning>& meanings);

Subject subjectOf(const Article& article, const std::vector<Meaning>& meanings);

} // namespace uhc
