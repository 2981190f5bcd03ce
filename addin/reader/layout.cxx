/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/layout.hxx"

#include "reader/phrases.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr std::uint32_t longestHeadline = 26;  // tokens
constexpr std::uint32_t shortestSoftLine = 60; // characters: a line broken by its width, not by its end
constexpr std::uint32_t shortestWrappedLine = 40;
constexpr std::uint32_t longestWrappedLine = 110;
constexpr std::uint32_t fewestWrappedLines = 10;
constexpr std::uint32_t shortestStatement = 12; // tokens
constexpr std::uint32_t longestListTitle = 6;   // tokens of "Berita Terkait" and the like

bool isCloser(const Token& token) {
    return token.kind == TokenKind::Mark && (token.mark == '"' || token.mark == ')' || token.mark == '\'');
}

class Cutter {
public:
    Cutter(const Tokens& tokens_, const Lexicon& lexicon_)
        : tokens(tokens_), lexicon(lexicon_), wrapped(isWrapped()) {}

    /// One behind the last token of the sentence that begins at `first`; `paragraphEnds` tells whether a
    /// line end closed it.
    std::uint32_t endOf(std::uint32_t first, bool& paragraphEnds) {
        const auto size = static_cast<std::uint32_t>(tokens.size());
        for (std::uint32_t at = first; (at = tokens.next(Landmark::SentenceEnd, at, size)) < size; ++at) {
            const Token& token = tokens[at];
            if (token.isMark('\n')) {
                const bool goesOn = goesOnBehindLineEnd(at);
                lineStart = token.end;
                if (!goesOn) {
                    paragraphEnds = true;
                    return at + 1;
                }
                linesGoOn = true;
            } else if (isFullStop(at)) {
                std::uint32_t end = at + 1;
                while (end < tokens.size() && isCloser(tokens[end]) && !tokens[end].afterBlank)
                    ++end;
                paragraphEnds = end < tokens.size() && tokens[end].isMark('\n');
                if (!paragraphEnds)
                    return end;
                lineStart = tokens[end].end;
                return end + 1;
            }
        }
        paragraphEnds = true;
        return size;
    }

    bool linesGoOn = false; ///< a line end was found that ends no sentence

private:
    bool goesOnBehindLineEnd(std::uint32_t at) const {
        if (at == 0 || at + 1 >= tokens.size())
            return false;
        const Token& before = tokens[at - 1];
        const Token& after = tokens[at + 1];
        const bool open = before.kind != TokenKind::Mark || before.mark == ',';
        if (!open)
            return false;
        // A text broken at a fixed width: only an empty line parts its paragraphs.
        if (wrapped && tokens[at].end - tokens[at].start == 1 && isWrappedLength(before.end - lineStart))
            return true;
        if (after.kind == TokenKind::Word)
            return !after.capital;
        return after.kind == TokenKind::Number && before.kind == TokenKind::Word && !before.capital &&
               before.end - lineStart >= shortestSoftLine;
    }

    static bool isWrappedLength(std::uint32_t length) {
        return length >= shortestWrappedLine && length <= longestWrappedLine;
    }

    /// Whether most lines of the text end in the middle of a sentence.
    bool isWrapped() const {
        std::uint32_t lines = 0;
        std::uint32_t open = 0;
        std::uint32_t start = 0;
        const auto size = static_cast<std::uint32_t>(tokens.size());
        for (std::uint32_t at = 1; (at = tokens.next(Landmark::SentenceEnd, at, size)) < size; ++at) {
            if (!tokens[at].isMark('\n'))
                continue;
            if (tokens[at].end - tokens[at].start == 1 && isWrappedLength(tokens[at - 1].end - start)) {
                ++lines;
                open += tokens[at - 1].kind != TokenKind::Mark || tokens[at - 1].mark == ',';
            }
            start = tokens[at].end;
        }
        return lines >= fewestWrappedLines && open * 20 >= lines * 13;
    }

    bool isFullStop(std::uint32_t at) const {
        const Token& token = tokens[at];
        if (token.kind != TokenKind::Mark || (token.mark != '.' && token.mark != '!' && token.mark != '?'))
            return false;
        std::uint32_t next = at + 1;
        bool closed = false;
        while (next < tokens.size() && isCloser(tokens[next]) && !tokens[next].afterBlank) {
            closed = true;
            ++next;
        }
        if (next >= tokens.size() || tokens[next].isMark('\n'))
            return true;
        const Token& after = tokens[next];
        const bool opensSentence = after.kind == TokenKind::Number || after.isMark('"') ||
                                   after.isMark('(') || (after.kind == TokenKind::Word && after.capital);
        if (!opensSentence)
            return false;
        if (at == 0 || closed)
            return true;
        const Token& before = tokens[at - 1];
        // "7.298. 932 jiwa": a stray blank inside a number.
        if (before.kind == TokenKind::Number && after.kind == TokenKind::Number &&
            after.end - after.start == 3 && !closed)
            return false;
        if (before.kind != TokenKind::Word)
            return after.afterBlank ||
                   (after.kind == TokenKind::Word && (before.isMark('%') || before.isMark(')')));
        const bool behindNumber = at >= 2 && tokens[at - 2].kind == TokenKind::Number;
        const std::uint32_t length = before.end - before.start;
        if (length == 1 && !behindNumber)
            return false; // an initial: "Ketut S. Adi"
        const WordClass wordClass = lexicon.info(before.lexeme).wordClass;
        if (wordClass == WordClass::CurrencySign ||
            (wordClass == WordClass::Abbreviation && token.mark == '.' && !behindNumber))
            return false;
        if (after.afterBlank)
            return true;
        return after.kind == TokenKind::Word && length > 2 && !before.capital; // a lost blank: "aktif.Pemkab"
    }

    const Tokens& tokens;
    const Lexicon& lexicon;
    bool wrapped;
    std::uint32_t lineStart = 0; ///< where the line began that is being cut
};

/// The label of the page furniture that a sentence begins with, or -1.
int furnitureLabel(const Tokens& tokens, const Sentence& sentence, const PhraseBook& cues) {
    std::uint32_t first = sentence.firstToken;
    while (first < sentence.endToken && tokens[first].kind != TokenKind::Word)
        ++first;
    int label = -1;
    if (first < sentence.endToken && first <= sentence.firstToken + 3 && cues.begins(tokens[first].lexeme))
        cues.match(tokens, first, sentence.endToken,
                   [&](std::uint32_t payload, std::size_t) { label = static_cast<int>(payload); });
    return label;
}

void markParts(std::vector<Sentence>& sentences, const Tokens& tokens, const PhraseBook& cues) {
    const std::uint32_t length = tokens.empty() ? 0 : tokens.back().end;
    bool inBody = false;
    bool inRest = false;
    bool bulleted = false; ///< the rest is a list of items with dashes
    for (Sentence& sentence : sentences) {
        const bool opensParagraph =
            &sentence == sentences.data() || (&sentence)[-1].paragraph != sentence.paragraph;
        const int label = opensParagraph || !inRest ? furnitureLabel(tokens, sentence, cues) : -1;
        const std::uint32_t count = sentence.endToken - sentence.firstToken;
        if (label == LayoutCues::Rest && opensParagraph && count <= longestListTitle &&
            sentence.span.start > length / 2)
            inRest = true;
        else if (inRest && opensParagraph) {
            // "Berita Terkini:" and items with dashes: what has none goes on with the article.
            const bool item =
                tokens[sentence.firstToken].isMark('-') || tokens[sentence.firstToken].isMark('*');
            if (bulleted && !item && count > shortestStatement)
                inRest = false;
            bulleted = bulleted || item;
        }
        if (inRest || label == LayoutCues::Line) {
            sentence.part = Part::Furniture;
            continue;
        }
        const Token& last = tokens[std::max(sentence.firstToken, sentence.endToken - (count > 1 ? 2u : 1u))];
        const bool stopped =
            last.isMark('.') || last.isMark('"') || (count > 0 && tokens[sentence.endToken - 1].isMark('.'));
        const bool opensList = last.isMark(':') || tokens[sentence.firstToken].isMark('*') ||
                               tokens[sentence.firstToken].isMark('-');
        inBody = inBody || count > longestHeadline || (stopped && count > 8) || (opensList && count > 4);
        sentence.part = inBody ? Part::Body : Part::Headline;
    }
}

/// Takes out the line ends inside of sentences.
void joinLines(Tokens& tokens, std::vector<Sentence>& sentences) {
    std::vector<std::uint32_t> lineEnds;
    for (Sentence& sentence : sentences) {
        const auto before = static_cast<std::uint32_t>(lineEnds.size());
        const std::uint32_t last = sentence.endToken - 1;
        for (std::uint32_t at = sentence.firstToken;
             (at = tokens.next(Landmark::SentenceEnd, at, last)) < last; ++at) {
            if (tokens[at].isMark('\n'))
                lineEnds.push_back(at);
        }
        sentence.firstToken -= before;
        sentence.endToken -= static_cast<std::uint32_t>(lineEnds.size());
    }
    tokens.takeOut(lineEnds);
}

} // namespace

std::vector<Sentence> sentencesOf(Tokens& tokens, const Lexicon& lexicon, const PhraseBook& layoutCues) {
    std::vector<Sentence> sentences;
    sentences.reserve(32);
    Cutter cutter(tokens, lexicon);
    std::uint32_t paragraph = 0;
    for (std::uint32_t first = 0; first < tokens.size();) {
        bool paragraphEnds = false;
        Sentence sentence;
        sentence.firstToken = first;
        sentence.endToken = cutter.endOf(first, paragraphEnds);
        sentence.paragraph = paragraph;
        std::uint32_t last = sentence.endToken - 1;
        if (tokens[last].isMark('\n') && last > first)
            --last;
        sentence.span = {tokens[first].start, tokens[last].end};
        if (!tokens[first].isMark('\n'))
            sentences.push_back(sentence);
        paragraph += paragraphEnds ? 1 : 0;
        first = sentence.endToken;
    }
    if (cutter.linesGoOn)
        joinLines(tokens, sentences);
    markParts(sentences, tokens, layoutCues);
    return sentences;
}

} // namespace uhc
