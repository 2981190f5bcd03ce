/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/cue_hits.hxx"

#include <algorithm>

namespace uhc {
namespace {

/// Sentences over which a topic is remembered until a figure comes; the page's furniture is not counted.
constexpr int longestMemory = 3;

bool opensList(const Article& article, const Sentence& sentence) {
    const std::uint32_t last = sentence.endToken - 1;
    return article.isMark(last, ':') || (article.isMark(last, '\n') && last > 0 && article.isMark(last - 1, ':'));
}

/// For each sentence, whether its cues can decide something.
std::vector<bool> sentencesThatMatter(const Article& article) {
    std::vector<bool> matters(article.sentences.size());
    int toFigure = longestMemory + 1; // sentences to the next one with a figure
    auto figure = article.figures.rbegin();
    for (std::size_t i = article.sentences.size(); i-- > 0;) {
        const Sentence& sentence = article.sentences[i];
        const bool withFigure = figure != article.figures.rend() && figure->sentence == i;
        while (figure != article.figures.rend() && figure->sentence == i)
            ++figure;
        if (sentence.part == Part::Furniture)
            continue;
        toFigure = withFigure ? 0 : std::min(toFigure + 1, longestMemory + 1);
        matters[i] = toFigure <= longestMemory || opensList(article, sentence);
    }
    return matters;
}

} // namespace

CueHits::CueHits(const Article& article) : ends(article.sentences.size() + 1) {
    const std::vector<bool> matters = sentencesThatMatter(article);
    auto mention = article.mentions.begin();
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const auto first = static_cast<std::ptrdiff_t>(hits.size());
        if (matters[i]) {
            const Sentence& sentence = article.sentences[i];
            article.vocabulary.cues.find(article.tokens, sentence.firstToken, sentence.endToken, hits);
        }
        // The sea of "Kabupaten Tanah Laut" is none.
        const auto isInName = [&](const CueHit& hit) {
            while (mention != article.mentions.end() && mention->lastToken < hit.firstToken)
                ++mention;
            return mention != article.mentions.end() && mention->region != theNation &&
                   mention->nameToken <= hit.firstToken && hit.lastToken <= mention->lastToken;
        };
        hits.erase(std::remove_if(hits.begin() + first, hits.end(), isInName), hits.end());
        ends[i + 1] = static_cast<std::uint32_t>(hits.size());
    }
}

} // namespace uhc
