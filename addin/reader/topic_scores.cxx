/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/topic_scores.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr double proofStrength = 3.0;
constexpr double clearOther = 6.5;
constexpr double opensWithBase = 4.0;
constexpr double clearMembers = 8.0;       // "dari jumlah 1.346.713 peserta itu"
constexpr std::uint32_t peopleBehind = 3;  // tokens from a count to "penduduk"
constexpr std::uint32_t nameAndClause = 4; // tokens from "penduduk Kota Batu" to "yang sudah menjadi peserta"
constexpr double provenCoverage = 4.4;
constexpr double mostOfPeople = 2.0;

} // namespace

TopicScores::TopicScores(const Article& article_, const std::vector<FigureEvidence>& evidence_,
                         const std::vector<Proof>& proofs)
    : article(article_), evidence(evidence_), peopleBonus(article.figures.size()),
      provenPart(article.figures.size()) {
    for (const Proof& proof : proofs) {
        const auto whole = [&](Topic topic) { return evidence[proof.whole].topic.scores[label(topic)]; };
        // "608.409 dari total 653.818 peserta": the whole may be members.
        if (whole(Topic::Registered) <= whole(Topic::Population) + 1 &&
            !article.isWord(article.figures[proof.whole].lastToken, "peserta")) {
            peopleBonus[proof.whole] = proofStrength;
            const bool ofActive = evidence[proof.part].topic.scores[label(Topic::Active)] >= clearOther;
            provenPart[proof.share] = provenPart[proof.share] || (!ofActive && !saysOther(proof.share));
            provenPart[proof.part] = provenPart[proof.part] || !saysOther(proof.part);
        }
        peopleBonus[proof.part] = -proofStrength;
    }
}

double TopicScores::of(std::size_t figure, std::uint8_t topic) const {
    double score = evidence[figure].topic.scores[topic];
    if (article.figures[figure].lowerEnd) // "70-80 juta warga belum terdaftar"
        score = std::max(score, evidence[figure + 1].topic.scores[topic]);
    if (topic != label(Topic::Registered) && topic != label(Topic::Population))
        return score; // only of these two arithmetic and the words around say more
    if (topic == label(Topic::Population))
        score += peopleBonus[figure];
    const bool ofAllMembers = topic == label(Topic::Registered) && isBaseOfMembers(figure);
    if (ofAllMembers)
        score = std::max(score + opensWithBase, clearMembers);
    else if (opensAsBase(figure) && evidence[figure].topic.scores[label(Topic::Segment)] < enough) {
        const bool members =
            article.isWord(article.figures[figure].lastToken, "peserta") || namesMembers(figure) ||
            (evidence[figure].topic.scores[label(Topic::Registered)] >= contextCue && !countsPeople(figure));
        if (topic == label(members ? Topic::Registered : Topic::Population))
            score += opensWithBase;
    }
    // A proven part of the people is registered where nothing else is said, the larger part rather so.
    if (topic != label(Topic::Registered) || !provenPart[figure])
        return score;
    const bool most = article.figures[figure].unit == Unit::Share && article.figures[figure].value > 0.5;
    return std::max(score, provenCoverage) + (most ? mostOfPeople : 0);
}

/// "kepesertaan aktif 85,15 persen": a part of the people, and its own words say which.
bool TopicScores::saysOther(std::size_t figure) const {
    const auto& scores = evidence[figure].topic.scores;
    return std::max(scores[label(Topic::Active)], scores[label(Topic::Segment)]) >= clearOther;
}

/// "Dari 415 ribuan penduduk, yang belum ...": a sentence or a clause begins with the whole.
bool TopicScores::opensAsBase(std::size_t i) const {
    const Figure& figure = article.figures[i];
    const std::uint32_t at = figure.unit == Unit::Persons ? wordOfWhole(article, figure) : noToken;
    if (at == noToken)
        return false;
    const std::uint32_t first = article.sentenceOf(figure).firstToken;
    if (evidence[i].topic.scores[label(Topic::Population)] < weakestBase)
        return false; // "dari 58 ribu jiwa yang dialokasikan"
    const bool opensClause = (article.isMark(at - 1, ',') || article.isMark(at - 1, '-')) &&
                             (i == 0 || article.figures[i - 1].lastToken < first);
    return at - first <= 1 || opensClause;
}

/// "5.958.558 total jumlah penduduk".
bool TopicScores::countsPeople(std::size_t i) const {
    const std::uint32_t last = article.figures[i].lastToken;
    return article.hasSignal(last, last + peopleBehind + 1, Signal::People);
}

/// "Dari 2,6 juta lebih penduduk yang sudah menjadi peserta, ...": those registered are the whole.
bool TopicScores::namesMembers(std::size_t i) const {
    std::uint32_t clause = article.figures[i].lastToken + 1;
    while (clause < article.figures[i].lastToken + nameAndClause && clause < article.tokens.size() &&
           !article.isWord(clause, "yang") && article.tokens[clause].kind == TokenKind::Word)
        ++clause;
    return article.isWord(clause, "yang") &&
           (article.isWord(clause + 1, "sudah") || article.isWord(clause + 1, "telah") ||
            article.isWord(clause + 1, "menjadi") || article.isWord(clause + 1, "terdaftar")) &&
           evidence[i].topic.scores[label(Topic::Registered)] >= contextCue;
}

/// "dari 2.165.631 peserta JKN yang aktif 1.854.565 jiwa".
bool TopicScores::isBaseOfMembers(std::size_t i) const {
    const Figure& figure = article.figures[i];
    return figure.unit == Unit::Persons && wordOfWhole(article, figure) != noToken &&
           article.isWord(figure.lastToken, "peserta") &&
           evidence[i].topic.scores[label(Topic::Segment)] < enough;
}

} // namespace uhc
