/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/phrases.hxx"

#include "sample.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

// The notation of the tables' phrases. Whoever adds a cue knows only this; a phrase that is found elsewhere
// than it says, or not at all, gives figures a meaning that nobody wrote down.

namespace uhc {
namespace {

/// What each phrase finds in a text, in order of the phrases.
std::vector<std::string> found(const std::vector<std::string_view>& phrases, std::string_view utf8) {
    Lexicon lexicon;
    PhraseBook book;
    for (std::size_t i = 0; i < phrases.size(); ++i)
        book.add(phrases[i], static_cast<std::uint32_t>(i), lexicon);
    const std::u16string text = wide(utf8);
    const FoldedText folded(text);
    const auto tokens = tokenize(folded, text, lexicon);
    std::vector<std::pair<std::uint32_t, std::string>> hits;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].kind == TokenKind::Word && book.begins(tokens[at].lexeme))
            book.match(tokens, at, tokens.size(), [&](std::uint32_t payload, std::size_t last) {
                hits.emplace_back(payload, slice(text, {tokens[at].start, tokens[last].end}));
            });
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    std::vector<std::string> shown;
    for (const auto& hit : hits)
        shown.push_back(hit.second);
    return shown;
}

using Found = std::vector<std::string>;

TEST(Phrases, OfOneWordAndOfSeveral) {
    EXPECT_EQ(found({"target"}, "Target itu"), Found{"Target"});
    EXPECT_EQ(found({"tahun lalu"}, "pada tahun lalu saja"), Found{"tahun lalu"});
    EXPECT_EQ(found({"tahun lalu"}, "tahun yang lalu"), Found{});
    EXPECT_EQ(found({"tahun lalu"}, "tahun, lalu"), Found{}); // never across a mark
    EXPECT_EQ(found({"jkn kis"}, "JKN-KIS"), Found{"JKN-KIS"});
}

TEST(Phrases, EitherWord) {
    EXPECT_EQ(found({"tahun|bulan lalu|silam"}, "tahun silam, bulan lalu"),
              (Found{"tahun silam", "bulan lalu"}));
    EXPECT_EQ(found({"tahun / bulan lalu"}, "tahun ini, bulan lalu, lalu"), (Found{"tahun", "bulan lalu"}));
}

TEST(Phrases, AWordThatMayBeMissing) {
    EXPECT_EQ(found({"peserta program? jkn"}, "peserta JKN, peserta program JKN, peserta lain JKN"),
              (Found{"peserta JKN", "peserta program JKN"}));
}

TEST(Phrases, AGapOfUpToThreeWords) {
    EXPECT_EQ(found({"belum .. terdaftar"}, "belum terdaftar"), Found{"belum terdaftar"});
    EXPECT_EQ(found({"belum .. terdaftar"}, "belum satu pun warga terdaftar"),
              Found{"belum satu pun warga terdaftar"});
    EXPECT_EQ(found({"belum .. terdaftar"}, "belum satu pun warga sana terdaftar"), Found{});
    EXPECT_EQ(found({"belum .. terdaftar"}, "belum, katanya, terdaftar"), Found{});
}

// "seluruh warga sudah terdaftar": that another phrase goes on with "sudah" must not hide the first one.
TEST(Phrases, AGapTriesEveryWayToGoOn) {
    EXPECT_EQ(found({"warga .. terdaftar", "warga .. sudah ikut"}, "warga sudah terdaftar"),
              Found{"warga sudah terdaftar"});
    EXPECT_EQ(found({"warga .. terdaftar", "warga .. sudah .. ikut"}, "warga kini sudah terdaftar dan ikut"),
              (Found{"warga kini sudah terdaftar", "warga kini sudah terdaftar dan ikut"}));
}

TEST(Phrases, TheSuffixNyaIsNoOtherWord) {
    EXPECT_EQ(found({"target"}, "targetnya"), Found{"targetnya"});
    EXPECT_EQ(found({"targetnya"}, "target"), Found{"target"});
    EXPECT_EQ(found({"awalnya!"}, "awal awalnya"), Found{"awalnya"});
    EXPECT_EQ(found({"awal", "awalnya!"}, "awal awalnya"), (Found{"awal", "awalnya"}));
}

} // namespace
} // namespace uhc
