/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/article.hxx"

#include <cstddef>
#include <cstdint>

namespace uhc {

/// "di Rejang Lebong, menurut Cabang Curup yang membawahi empat kabupaten di Bengkulu, baru 67 persen": a
/// token stands in the words of who says so, and they are over before the figure.
bool isInClosedAside(const Article& article, std::uint32_t token, std::uint32_t figure);

/// "wilayah kerja", "wilayah layanan", "wilayah Kantor Cabang", "cakupan operasional": of a branch; the
/// second word stands at the token.
bool namesBranchArea(const Article& article, std::uint32_t token);

/// Which figures are of no one region: "untuk wilayah kerja BPJS Kesehatan Manokwari dan Sorong", "kabupaten
/// lain rata-rata 95 persen", "empat kabupaten yang kepesertaannya di atas 98 persen".
class Areas {
public:
    explicit Areas(const Article& article_) : article(article_) {}

    /// Goes on to a sentence with the mentions [first, end).
    void begin(const Sentence& sentence, std::size_t first, std::size_t end);
    /// Reads the sentence up to a figure; to be called for its figures in order, so that each token is looked
    /// at once, however many figures there are.
    void listenTo(std::uint32_t figure);

    /// The figures of a group are the total of an area that is no region. `mention`: the region they would be
    /// of, or null.
    bool isOfArea(std::size_t first, std::size_t last, const Mention* mention) const;
    /// It holds for several regions, or for others than those named.
    bool isOfSeveral(std::size_t figure, const Mention* mention) const;

private:
    std::size_t mentionFrom(std::uint32_t token) const;
    bool isSaid(std::uint32_t at, std::uint32_t figure, std::uint32_t reach) const;
    bool isOfBranchArea(std::uint32_t figure) const;
    bool isOfBranch(std::uint32_t figure) const;
    bool isPartOfOffice(std::uint32_t at) const;
    bool namedBetween(std::uint32_t from, std::uint32_t figure) const;
    bool isOfOthers(std::uint32_t figure) const;
    bool isOfThatNumber(std::size_t first) const;
    bool isOfFewRegions(std::size_t last) const;
    bool namesNumber(std::uint32_t from, std::uint32_t end) const;
    bool isSomeOf(std::uint32_t at) const;

    /// Where a sentence said last what makes a figure one of several regions: the last token of the words, 0
    /// if nowhere.
    struct Said {
        std::uint32_t to = 0; ///< how far the tokens have been looked at
        std::uint32_t branchArea = 0;
        std::uint32_t others = 0;
        std::uint32_t thatNumber = 0;
        std::uint32_t some = 0;
    };

    const Article& article;
    std::uint32_t sentenceStart = 0;
    std::size_t firstMention = 0;
    std::size_t endMention = 0;
    Said said;
};

} // namespace uhc
