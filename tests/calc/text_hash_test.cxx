/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/text_hash.hxx"

#include <gtest/gtest.h>

#include <string>
#include <unordered_set>

namespace uhc {
namespace {

// Two articles that share a hash share their figures: one character more, less or other must always show.
TEST(TextHash, SeesEveryCharacter) {
    const std::u16string text(200, u'a');
    const TextHash hash = hashOf(text);
    for (std::size_t i = 0; i != text.size(); ++i) {
        std::u16string other = text;
        other[i] = u'b';
        EXPECT_NE(hashOf(other), hash) << "at " << i;
        // Above ASCII the low byte alone is the same.
        other[i] = u'\u0161';
        EXPECT_NE(hashOf(other), hash) << "at " << i;
    }
}

TEST(TextHash, SeesTheLength) {
    std::unordered_set<std::uint64_t> seen;
    for (std::size_t length = 0; length != 200; ++length) {
        EXPECT_TRUE(seen.insert(hashOf(std::u16string(length, u'\0')).low).second) << length;
    }
}

TEST(TextHash, SeesWhichOfTwoWordsComesFirst) {
    EXPECT_NE(hashOf(u"aaaabbbbccccdddd"), hashOf(u"bbbbaaaaccccdddd"));
    EXPECT_NE(hashOf(u"aaaabbbbccccdddd"), hashOf(u"ccccddddaaaabbbb"));
}

TEST(TextHash, IsTheSameForTheSameText) {
    const std::u16string text = u"Cakupan JKN Kota Cilegon 96,14 persen";
    const std::u16string copy = text.substr(0, 7) + text.substr(7);
    EXPECT_EQ(hashOf(text), hashOf(copy));
}

} // namespace
} // namespace uhc
