/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/cue_hits.hxx"

#include <algorithm>

namespace uhc {
namespace {

/// Sentences until a topic has faded away that no figure goes on with (see Interpreter); the page's furniture
/// is not counted.
constexpr int longestMemory = 2;

constexpr std::size_t usualCount = 64; // cues in the sentences of an article that matter

bool opensList(const Article& article, const Sentence& sentence) {
    return article.isMark(article.lastOf(sentence), ':');
}

/// The figures of the sentences behind one, by how far away they are.
struct Distances {
    int toMeasure = longestMemory + 1; ///< sentences to the next one with a share or a count of persons
    int toShare = longestMemory + 1;
    int toMoney = longestMemory + 1;
};

/// For each sentence, whether its cues can decide something: about its own figures, about a share or a count
/// or an amount in the next sentence, about a share for as long as a topic is remembered.
std::vector<bool> sentencesThatMatter(const Article& article) {
    std::vector<bool> matters(article.sentences.size());
    Distances distances;
    auto figure = article.figures.rbegin();
    for (std::size_t i = article.sentences.size(); i-- > 0;) {
        bool withFigure = false;
        bool withShare = false;
        bool withPersons = false;
        bool withMoney = false;
        for (; figure != article.figures.rend() && figure->sentence == i; ++figure) {
            withFigure = true;
            withShare = withShare || figure->unit == Unit::Share;
            withPersons = withPersons || figure->unit == Unit::Persons;
            withMoney = withMoney || figure->unit == Unit::Rupiah;
        }
        const Sentence& sentence = article.sentences[i];
        if (sentence.part == Part::Furniture)
            continue;
        ++distances.toMeasure;
        ++distances.toShare;
        ++distances.toMoney;
        matters[i] = withFigure || distances.toMeasure == 1 || distances.toMoney == 1 ||
                     distances.toShare <= longestMemory || opensList(article, sentence);
        if (withShare || withPersons)
            distances.toMeasure = 0;
        if (withShare)
            distances.toShare = 0;
        if (withMoney)
            distances.toMoney = 0;
    }
    return matters;
}

} // namespace

CueHits::CueHits(const Article& article) : ends(article.sentences.size() + 1) {
    const std::vector<bool> matters = sentencesThatMatter(article);
    hits.reserve(usualCount);
    auto mention = article.mentions.begin();
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const auto first = static_cast<std::ptrdiff_t>(hits.size());
        if (matters[i]) {
            const Sentence& sentence = article.sentences[i];
            article.vocabulary.cues.find(article.tokens, sentence.firstToken, sentence.endToken, hits);
        }
        // The sea of "Kabupaten Tanah Laut" is none, nor is "kalau" in "Kalau Trenggalek 76 persen".
        const auto isOfName = [&](const CueHit& hit) {
            while (mention != article.mentions.end() && mention->lastToken < hit.firstToken)
                ++mention;
            if (mention == article.mentions.end() || mention->region == theNation)
                return false;
            return (mention->nameToken <= hit.firstToken && hit.lastToken <= mention->lastToken) ||
                   (mention->firstToken == hit.lastToken + 1 && article.isWord(hit.firstToken, "kalau"));
        };
        hits.erase(std::remove_if(hits.begin() + first, hits.end(), isOfName), hits.end());
        ends[i + 1] = static_cast<std::uint32_t>(hits.size());
    }
}

} // namespace uhc
