/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/utf8.hxx"

#include <gtest/gtest.h>

namespace uhc {
namespace {

std::u16string decoded(std::string_view bytes) {
    std::u16string text = u"left over";
    decodeUtf8(bytes, text);
    return text;
}

std::string encoded(std::u16string_view text) {
    std::string bytes;
    appendUtf8(text, bytes);
    return bytes;
}

TEST(Utf8, EveryCharacterSurvivesTheRoundTrip) {
    std::u16string text;
    for (unsigned code = 0; code < 0x110000; ++code) {
        if (code >= 0xD800 && code < 0xE000)
            continue;
        if (code < 0x10000) {
            text += static_cast<char16_t>(code);
        } else {
            text += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10));
            text += static_cast<char16_t>(0xDC00 + (code & 0x3FF));
        }
    }
    EXPECT_TRUE(decoded(encoded(text)) == text);
}

// A quotation mark may stand anywhere in the steps of ASCII that are widened at once.
TEST(Utf8, CharactersOutsideAsciiAreFoundAtEveryPlace) {
    for (std::size_t before = 0; before < 70; ++before) {
        const std::string ascii(before, 'a');
        const std::u16string wide(before, u'a');
        EXPECT_EQ(decoded(ascii + "\xE2\x80\x9C" + ascii + "\xF0\x9F\x98\x80"),
                  wide + u"\u201C" + wide + u"\U0001F600");
        EXPECT_EQ(decoded(ascii + "\xFF" + ascii), wide + u"\uFFFD" + wide);
        EXPECT_EQ(decoded(ascii), wide);
    }
}

// Offsets must be the same wherever the text is read: one U+FFFD for each maximal broken sequence, as
// browsers and the Unicode Standard (section 3.9) count them.
TEST(Utf8, BrokenSequencesAreReplacedAsBrowsersDo) {
    struct Case {
        const char* name;
        std::string_view bytes;
        std::u16string_view text;
    };
    const Case cases[] = {
        {"lone continuation", "a\x80z", u"a\uFFFDz"},
        {"Latin-1 letter", "caf\xE9 ", u"caf\uFFFD "},
        {"Windows quotes", "\x93kata\x94", u"\uFFFDkata\uFFFD"},
        {"never a lead byte", "\xFE\xFF", u"\uFFFD\uFFFD"},
        {"overlong slash", "\xC0\xAF", u"\uFFFD\uFFFD"},
        {"overlong in three bytes", "\xE0\x80\xAF", u"\uFFFD\uFFFD\uFFFD"},
        {"overlong in four bytes", "\xF0\x80\x80\xAF", u"\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"surrogate", "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"},
        {"beyond the last character", "\xF4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"cut after two of three", "\xE2\x80z", u"\uFFFDz"},
        {"cut after three of four", "\xF0\x9F\x98z", u"\uFFFDz"},
        {"cut by another lead", "\xE2\x80\xE2\x80\x9C", u"\uFFFD\u201C"},
        {"cut by the end", "a\xF0\x9F", u"a\uFFFD"},
        {"lead at the end", "a\xC3", u"a\uFFFD"},
        {"standard's example", "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64",
         u"a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd"},
    };
    for (const Case& each : cases)
        EXPECT_EQ(decoded(each.bytes), each.text) << each.name;
}

TEST(Utf8, LoneSurrogatesAreWrittenAsReplacement) {
    EXPECT_EQ(encoded({u"a\xD83D", 2}), "a\xEF\xBF\xBD");
    EXPECT_EQ(encoded({u"\xDE00z", 2}), "\xEF\xBF\xBDz");
    EXPECT_EQ(encoded({u"\xD83D\xD83D\xDE00", 3}), "\xEF\xBF\xBD\xF0\x9F\x98\x80");
}

TEST(Utf8, OnlyALeadingByteOrderMarkIsTakenAway) {
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB\xBFx"), "x");
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB\xBF\xEF\xBB\xBF"), "\xEF\xBB\xBF");
    EXPECT_EQ(withoutByteOrderMark("\xEF\xBB"), "\xEF\xBB");
    EXPECT_EQ(withoutByteOrderMark(""), "");
}

} // namespace
} // namespace uhc
