/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/tokens.hxx"

#include "reader/bounds.hxx"

#include <algorithm>
#include <array>

namespace uhc {
namespace {

/// What the first byte of a token tells of it.
struct FirstByte {
    TokenKind kind = TokenKind::Mark;
    char mark = 0;
    Landmark landmark = Landmark::None;
    bool blank = false;
};

constexpr std::array<FirstByte, 256> firstBytes = [] {
    std::array<FirstByte, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        FirstByte& entry = table[byte];
        const char c = static_cast<char>(byte);
        if (c >= 'a' && c <= 'z')
            entry.kind = TokenKind::Word;
        else if (c >= '0' && c <= '9') {
            entry.kind = TokenKind::Number;
            entry.landmark = Landmark::Figure | Landmark::Date;
        } else
            entry.mark = c;
        entry.blank = c == ' ' || c == '\n' || c == FoldedText::placeholder;
        if (c == '\n' || c == '.' || c == '!' || c == '?')
            entry.landmark = Landmark::SentenceEnd;
        if (c == '%')
            entry.landmark = Landmark::Percent;
    }
    return table;
}();

const FirstByte& at(const char* byte) {
    return firstBytes[static_cast<unsigned char>(*byte)];
}

} // namespace

// All tokens take the same way, since the kind of the next one cannot be foreseen. The way has three legs, as
// the processor has too few registers for one.
Tokens tokenize(const FoldedText& folded, std::u16string_view article, const Lexicon& lexicon) {
    Tokens all;
    all.cut(folded, article);
    all.passOverLooseNumbers();
    all.lookUp(folded, lexicon);
    return all;
}

void Tokens::cut(const FoldedText& folded, std::u16string_view article) {
    const Bounds bounds(folded);
    tokens = std::make_unique_for_overwrite<Token[]>(bounds.tokenCount());
    landmarks = std::make_unique_for_overwrite<Landmark[]>(bounds.tokenCount() + step);
    endAt(bounds.tokenCount());
    const char* const bytes = folded.data();
    const char16_t* const units = article.data();
    Token* token = tokens.get();
    Landmark* landmark = landmarks.get();
    char markBefore = 0;
    bool lineEndsRepeat = false;
    bounds.eachStart([&](std::uint32_t start) {
        const FirstByte& first = at(bytes + start);
        const bool capital = units[start] >= u'A' && units[start] <= u'Z';
        const bool afterBlank = at(bytes + start - 1).blank;
        token->start = start;
        token->mark = first.mark;
        token->kind = first.kind;
        token->capital = capital;
        token->afterBlank = afterBlank;
        token->unused = 0;
        ++token;
        lineEndsRepeat |= ((first.mark ^ '\n') | (markBefore ^ '\n')) == 0;
        markBefore = first.mark;
        *landmark++ = first.landmark;
    });
    token = tokens.get();
    bounds.eachEnd([&](std::uint32_t end) { (token++)->end = end; });
    if (lineEndsRepeat)
        joinLineEnds();
}

/// Of line ends with only blanks between them the first takes in the others.
void Tokens::joinLineEnds() {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (kept > 0 && tokens[i].isMark('\n') && tokens[kept - 1].isMark('\n')) {
            tokens[kept - 1].end = tokens[i].end;
            continue;
        }
        tokens[kept] = tokens[i];
        landmarks[kept++] = landmarks[i];
    }
    endAt(kept);
}

/// "1 1 1 1": a number of one or two digits between two others begins neither a figure nor a date.
void Tokens::passOverLooseNumbers() {
    const auto end = static_cast<std::uint32_t>(count);
    const auto isNumber = [&](std::uint32_t at) { return at < end && tokens[at].kind == TokenKind::Number; };
    for (std::uint32_t at = next(Landmark::Figure, 0, end); at < end;
         at = next(Landmark::Figure, at + 1, end)) {
        if (tokens[at].end - tokens[at].start <= 2 && isNumber(at - 1) && isNumber(at + 1))
            landmarks[at] = Landmark::None;
    }
}

/// Numbers and marks are looked up, too, and are in no lexicon.
void Tokens::lookUp(const FoldedText& folded, const Lexicon& lexicon) {
    const char* const bytes = folded.data();
    Landmark* landmark = landmarks.get();
    Token* const behind = tokens.get() + count;
    for (Token* token = tokens.get(); token != behind; ++token, ++landmark) {
        token->lexeme = lexicon.find(bytes + token->start, token->end - token->start);
        *landmark = *landmark | lexicon.landmarks(token->lexeme);
    }
}

void Tokens::takeOut(const std::vector<std::uint32_t>& some) {
    if (some.empty())
        return;
    std::size_t kept = some.front();
    auto next = some.begin();
    for (std::size_t at = kept; at < count; ++at) {
        if (next != some.end() && *next == at) {
            ++next;
            if (at + 1 < count)
                tokens[at + 1].afterBlank = true;
            continue;
        }
        tokens[kept] = tokens[at];
        landmarks[kept++] = landmarks[at];
    }
    endAt(kept);
}

void Tokens::endAt(std::size_t newCount) {
    count = newCount;
    std::fill_n(landmarks.get() + count, step, Landmark::None);
}

} // namespace uhc
