/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/article.hxx"

#include <algorithm>

namespace uhc {

Article::Article(std::u16string_view text_, const Vocabulary& vocabulary_)
    : text(text_), vocabulary(vocabulary_), folded(text), tokens(tokenize(folded, text, vocabulary.lexicon)),
      sentences(sentencesOf(tokens, vocabulary.lexicon, vocabulary.layout)),
      dates(datesOf(folded, tokens, vocabulary.lexicon)),
      figures(figuresOf(folded, tokens, vocabulary.lexicon, dates)),
      mentions(mentionsOf(tokens, sentences, text, vocabulary)) {
    std::uint32_t sentence = 0;
    for (Figure& figure : figures) {
        while (sentences[sentence].endToken <= figure.firstToken)
            ++sentence;
        figure.sentence = sentence;
    }
}

const Sentence& Article::sentenceOf(std::uint32_t token) const {
    const auto behind = std::upper_bound(
        sentences.begin(), sentences.end(), token,
        [](std::uint32_t wanted, const Sentence& sentence) { return wanted < sentence.firstToken; });
    return behind == sentences.begin() ? sentences.front() : *(behind - 1);
}

WordClass Article::classAt(std::size_t token) const {
    return token < tokens.size() ? vocabulary.lexicon.classOf(tokens[token].lexeme) : WordClass::None;
}

} // namespace uhc
