/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/meanings.hxx"

#include <cstddef>
#include <vector>

namespace uhc {

/// Names joined by commas and "dan", which share a figure or have one each: "Sigi dan Donggala masing-masing
/// 97,41 persen dan 96,16 persen", "8 kabupaten sudah 100 persen. Di antaranya Katingan dan Seruyan".
class NameLists {
public:
    NameLists(const Article& article_, const std::vector<Bond>& bonds_) : article(article_), bonds(bonds_) {}

    /// Goes on to a sentence with the mentions [first, end).
    void begin(std::size_t first, std::size_t end) {
        firstMention = first;
        endMention = end;
    }

    /// "14.980.984 jiwa penduduk wilayah Bali, NTB dan NTT": the mention begins a list.
    bool opens(const Mention& mention) const;

    /// Gives each name of a list in the sentence its share of the figures [first, end) of it, or takes a
    /// figure away from the one name that seemed to have it.
    void shareOut(const Sentence& sentence, std::size_t first, std::size_t end,
                  std::vector<Meaning>& meanings) const;

    /// The names of a share of several regions stand in the sentence beside; to be called for every sentence.
    void nameSeveral(const Sentence& sentence, std::size_t first, std::size_t end,
                     std::vector<Meaning>& meanings);
    /// Such names may follow.
    bool awaitsNames(const Sentence& sentence) const;

private:
    using Names = std::vector<const Mention*>;

    bool goesOn(std::size_t m) const;
    Names listTo(std::size_t m) const;
    void takeGroupAway(std::size_t figure, std::size_t end, std::vector<Meaning>& meanings) const;
    bool isAreaOf(std::uint32_t name) const;
    bool isTerritory(const Mention& first) const;
    void takeListBehind(const Names& list, std::size_t first, std::size_t end,
                        std::vector<Meaning>& meanings) const;
    bool takesInTurn(std::size_t figure, std::size_t count) const;
    static void addTo(Meaning& meaning, const Mention& mention);
    bool pointsBack(const Sentence& sentence) const;

    static constexpr std::size_t nowhere = ~std::size_t{0};

    const Article& article;
    const std::vector<Bond>& bonds;
    std::size_t firstMention = 0;
    std::size_t endMention = 0;
    std::size_t shareOfSeveral = nowhere; ///< "8 kabupaten sudah 100 persen", and the sentence it stands in
    std::size_t severalIn = 0;
    Names listBefore; ///< names of the sentence before, which has no measure
    std::size_t listIn = nowhere - 1;
};

} // namespace uhc
