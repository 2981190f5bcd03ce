/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/tokens.hxx"

#include <cstdint>
#include <vector>

namespace uhc {

class PhraseBook;

/// What part of a pasted page a sentence is.
enum class Part : std::uint8_t {
    Headline, ///< short lines without a full stop before the article's first paragraph
    Body,
    Furniture ///< "Baca juga", tags, lists of other articles: its figures are nobody's
};

struct Sentence {
    std::uint32_t firstToken = 0;
    std::uint32_t endToken = 0; ///< one behind the last
    std::uint32_t paragraph = 0;
    Part part = Part::Body;
    Span span;
};

/// Lines of page furniture (cues/layout.tsv).
struct LayoutCues {
    enum Label : std::uint32_t { Line, Rest };
};

/// Cuts tokens into sentences. A line end parts two sentences unless the next line goes on in lower case; one
/// that parts none is taken out of the tokens, so that no later stage sees where a mail program broke the
/// lines.
std::vector<Sentence> sentencesOf(Tokens& tokens, const Lexicon& lexicon, const PhraseBook& layoutCues);

} // namespace uhc
