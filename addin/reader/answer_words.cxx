/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/answer_words.hxx"

#include <algorithm>

namespace uhc {
namespace {

bool tellsOfUnregistered(const Meaning& meaning) {
    return meaning.topic == label(Topic::Unregistered) &&
           (meaning.kind == Kind::Members || meaning.kind == Kind::Coverage);
}

class WordReader {
public:
    WordReader(const Article& article_, RegionId subject_) : article(article_), subject(subject_) {}

    /// The words of a sentence that say it, and nothing in the sentence takes them back; else an empty span.
    Span wordsOf(const Sentence& sentence) const {
        Span words;
        bool open = false;
        const std::uint32_t end = sentence.endToken;
        for (std::uint32_t at = sentence.firstToken;
             (at = article.tokens.next(Landmark::Whole, at, end)) < end; ++at) {
            const Token& token = article.tokens[at];
            article.vocabulary.whole.match(
                article.tokens, at, end, [&](std::uint32_t label, std::size_t last) {
                    const bool inside = token.start < words.end;
                    if (label == WholeCues::Open)
                        open |= words.end == 0 || (inside && article.signals(at, Signal::Denies));
                    else if (label == WholeCues::Whole && !namesAnother(at, static_cast<std::uint32_t>(last)))
                        words = {token.start, article.tokens[last].end};
                });
        }
        return open ? Span{} : words;
    }

private:
    /// "Seluruh penduduk Indonesia ..." in an article on one of its regions.
    bool namesAnother(std::uint32_t first, std::uint32_t last) const {
        const auto mention = firstFrom(article.mentions, first);
        return mention != article.mentions.end() && mention->firstToken <= last && mention->region != subject;
    }

    const Article& article;
    const RegionId subject;
};

} // namespace

std::optional<Answer> coverageInWords(const Article& article, const std::vector<Meaning>& meanings,
                                      RegionId subject) {
    if (std::any_of(meanings.begin(), meanings.end(), tellsOfUnregistered))
        return std::nullopt;
    const WordReader reader(article, subject);
    for (const Sentence& sentence : article.sentences) {
        const Span words = sentence.part == Part::Furniture ? Span{} : reader.wordsOf(sentence);
        if (words.end != 0) {
            Answer answer;
            answer.value = 1;
            answer.basis = Basis::Words;
            answer.span = words;
            answer.sentence = sentence.span;
            return answer;
        }
    }
    return std::nullopt;
}

} // namespace uhc
