/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/analysis.hxx"

namespace uhc {

Analysis::Analysis(std::u16string_view text)
    : article(text, vocabulary()), insurance(article), hits(article), proofs(proofsOf(article)),
      bonds(bondsOf(article, proofs)), evidence(weigh(article, hits, bonds)),
      meanings(meaningsOf(article, insurance, hits, evidence, bonds, proofs)),
      subject(attribute(article, bonds, meanings)) {}

} // namespace uhc
