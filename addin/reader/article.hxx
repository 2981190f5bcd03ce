/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/dates.hxx"
#include "reader/figures.hxx"
#include "reader/fold.hxx"
#include "reader/layout.hxx"
#include "reader/mentions.hxx"
#include "reader/tokens.hxx"
#include "reader/vocabulary.hxx"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace uhc {

/// An article taken apart: what the later stages look at.
struct Article {
    Article(std::u16string_view text_, const Vocabulary& vocabulary_);

    /// The sentence a token stands in.
    const Sentence& sentenceOf(std::uint32_t token) const;
    const Sentence& sentenceOf(const Figure& figure) const { return sentences[figure.sentence]; }

    /// The index of the first figure that begins at or behind a token.
    std::size_t figureFrom(std::uint32_t token) const;

    /// Whether a token is just that word ("kotanya" is not "kota").
    bool isWord(std::size_t token, Word word) const {
        return token < tokens.size() &&
               word.is(folded.data() + tokens[token].start, tokens[token].end - tokens[token].start);
    }
    /// Whether it is one of the words.
    bool isWord(std::size_t token, std::initializer_list<Word> words) const {
        return std::any_of(words.begin(), words.end(), [&](Word word) { return isWord(token, word); });
    }
    /// Whether one of the words is among the tokens [from, end).
    bool hasWord(std::size_t from, std::size_t end, std::initializer_list<Word> words) const {
        for (; from < end; ++from) {
            if (isWord(from, words))
                return true;
        }
        return false;
    }
    /// Whether one of the words stands between two figures.
    bool hasWordBetween(const Figure& one, const Figure& next, std::initializer_list<Word> words) const {
        return hasWord(one.lastToken + std::size_t{1}, next.firstToken, words);
    }
    /// Whether a rule looks for just that word; beyond the text there is none.
    bool signals(std::size_t token, Signal rules) const {
        return token < tokens.size() &&
               vocabulary.lexicon.signals(tokens[token].lexeme, tokens[token].end - tokens[token].start,
                                          rules);
    }
    /// Whether it looks for one of the tokens [from, end).
    bool hasSignal(std::size_t from, std::size_t end, Signal rules) const {
        for (; from < end; ++from) {
            if (signals(from, rules))
                return true;
        }
        return false;
    }
    bool isMark(std::size_t token, char mark) const { return tokens.isMark(token, mark); }
    WordClass classAt(std::size_t token) const;

    /// The first token of a sentence, behind the quotation mark that it may begin with.
    std::uint32_t firstWordOf(const Sentence& sentence) const {
        return isMark(sentence.firstToken, '"') ? sentence.firstToken + 1 : sentence.firstToken;
    }
    /// The last token of a sentence, before the line end that it may end with.
    std::uint32_t lastOf(const Sentence& sentence) const {
        const std::uint32_t last = sentence.endToken - 1;
        return isMark(last, '\n') && last > sentence.firstToken ? last - 1 : last;
    }

    std::u16string_view text;
    const Vocabulary& vocabulary;
    FoldedText folded;
    Tokens tokens;
    std::vector<Sentence> sentences;
    std::vector<DateMention> dates;
    std::vector<Figure> figures;
    std::vector<Mention> mentions;
};

/// The first figure, mention or date of a range that begins at or behind a token.
template <class Things> auto firstFrom(const Things& things, std::uint32_t token) {
    return std::lower_bound(things.begin(), things.end(), token,
                            [](const auto& one, std::uint32_t wanted) { return one.firstToken < wanted; });
}

inline std::size_t Article::figureFrom(std::uint32_t token) const {
    return static_cast<std::size_t>(firstFrom(figures, token) - figures.begin());
}

/// The same among the things [first, end) of a vector, as an index of that.
template <class Thing>
std::size_t indexFrom(const std::vector<Thing>& things, std::size_t first, std::size_t end,
                      std::uint32_t token) {
    const auto some = std::span(things).subspan(first, end - first);
    return first + static_cast<std::size_t>(firstFrom(some, token) - some.begin());
}

} // namespace uhc
