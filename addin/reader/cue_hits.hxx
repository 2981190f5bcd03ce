/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/article.hxx"

#include <span>
#include <vector>

namespace uhc {

/// The cues of an article, in the order of the text. They are looked for only where they can decide
/// something: in sentences with figures, in those shortly before, and in those that open a list.
class CueHits {
public:
    explicit CueHits(const Article& article);

    std::span<const CueHit> all() const { return hits; }
    std::span<const CueHit> of(std::size_t sentence) const {
        return std::span(hits).subspan(ends[sentence], ends[sentence + 1] - ends[sentence]);
    }

private:
    std::vector<CueHit> hits;
    std::vector<std::uint32_t> ends; ///< ends[i + 1]: of the cues of sentence i
};

} // namespace uhc
