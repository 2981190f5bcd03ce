/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/meanings.hxx"

#include <algorithm>
#include <cmath>
#include <optional>

namespace uhc {
namespace {

constexpr double enough = 3.0;         // a topic weaker than this is no topic
constexpr double achievedByDefault = 3.0;
constexpr double contextStrength = 4.2; // of the topic of the sentence before
constexpr double contextFading = 0.6;   // a sentence
constexpr double proofStrength = 3.0;
constexpr double strongContextCue = 6.5;
constexpr double largestPremium = 200'000; // rupiah a month; the dearest class is 160.000

constexpr auto label(Topic topic) { return static_cast<std::uint8_t>(topic); }
constexpr auto label(Purpose purpose) { return static_cast<std::uint8_t>(purpose); }

bool isMeasure(const Figure& figure) { return figure.unit == Unit::Share || figure.unit == Unit::Persons; }

Kind kindOf(Topic topic, bool share) {
    switch (topic) {
    case Topic::Registered:
        return share ? Kind::Coverage : Kind::Members;
    case Topic::Active:
        return share ? Kind::ActiveRate : Kind::ActiveMembers;
    case Topic::Inactive:
        return share ? Kind::ActiveRate : Kind::ActiveMembers;
    case Topic::Unregistered:
        return share ? Kind::Coverage : Kind::Members;
    case Topic::Segment:
        return share ? Kind::SubgroupShare : Kind::SubgroupMembers;
    case Topic::Population:
        return share ? Kind::Other : Kind::Population;
    case Topic::Unrelated:
        break;
    }
    return Kind::Other;
}

Kind kindOf(Purpose purpose) {
    switch (purpose) {
    case Purpose::Allocated:
    case Purpose::Part:
        return Kind::BudgetAllocated;
    case Purpose::Spent:
        return Kind::BudgetRealised;
    case Purpose::Premium:
        return Kind::Premium;
    case Purpose::Needed:
    case Purpose::Owed:
    case Purpose::Sector:
        return Kind::BudgetOther;
    case Purpose::Unrelated:
        break;
    }
    return Kind::Other;
}

class Interpreter {
public:
    Interpreter(const Article& article_, const std::vector<std::vector<CueHit>>& hits_,
                const std::vector<FigureEvidence>& evidence_, const std::vector<Bond>& bonds_,
                const std::vector<Proof>& proofs)
        : article(article_), hits(hits_), evidence(evidence_), bonds(bonds_), meanings(article.figures.size()),
          proofBonus(article.figures.size()) {
        for (const Proof& proof : proofs)
            apply(proof);
    }

    std::vector<Meaning> interpret() {
        std::size_t figure = 0;
        for (std::size_t i = 0; i < article.sentences.size(); ++i) {
            const Sentence& sentence = article.sentences[i];
            const std::size_t first = figure;
            while (figure < article.figures.size() && article.figures[figure].firstToken < sentence.endToken)
                ++figure;
            if (sentence.part == Part::Furniture)
                continue;
            for (std::size_t at = first; at < figure; at = interpretGroup(at, figure))
                ;
            rememberTopic(i, first, figure);
        }
        return std::move(meanings);
    }

private:
    /// A share with a part and a whole of two counts: the whole is the population (or the members), the part
    /// has the topic of the share.
    void apply(const Proof& proof) {
        const auto whole = [&](Topic topic) { return evidence[proof.whole].topic.scores[label(topic)]; };
        for (const std::uint32_t member : {proof.share, proof.part, proof.whole})
            meanings[member].proven = true;
        // "608.409 dari total 653.818 peserta": the whole may be members.
        if (whole(Topic::Registered) <= whole(Topic::Population) + 1)
            proofBonus[proof.whole][label(Topic::Population)] = proofStrength;
        proofBonus[proof.part][label(Topic::Population)] = -proofStrength;
        provenPart.push_back({proof.share, proof.part});
    }

    struct Choice {
        std::uint8_t label = 0;
        double score = 0;
        bool byContext = false;
    };

    double scoreOf(std::size_t figure, std::uint8_t topic) const {
        double score = evidence[figure].topic.scores[topic] + proofBonus[figure][topic];
        if (article.figures[figure].unit == Unit::Share && topic == label(Topic::Population))
            score = 0;
        return score;
    }

    /// Figures i and those bonded to it as the same thing are decided together.
    std::size_t interpretGroup(std::size_t first, std::size_t end) {
        std::size_t last = first;
        while (last + 1 < end && bonds[last + 1] == Bond::Same)
            ++last;
        const Figure& figure = article.figures[first];
        if (figure.unit == Unit::Rupiah) {
            interpretMoney(first);
        } else if (figure.unit == Unit::Regions) {
            meanings[first].kind = Kind::RegionCount;
        } else if (isMeasure(figure)) {
            const Choice choice = chooseTopic(first, last);
            for (std::size_t i = first; i <= last; ++i)
                interpretMeasure(i, choice, last > first);
        }
        setRoles(first, last);
        return last + 1;
    }

    Choice chooseTopic(std::size_t first, std::size_t last) const {
        Choice best;
        best.label = label(Topic::Unrelated);
        for (std::uint8_t topic = 0; topic < topics; ++topic) {
            double score = 0;
            for (std::size_t i = first; i <= last; ++i)
                score = std::max(score, scoreOf(i, topic));
            if (score > best.score + 1e-9) {
                best.label = topic;
                best.score = score;
            }
        }
        if (best.score < enough) {
            best.label = label(Topic::Unrelated);
            if (contextScore >= enough && article.figures[first].unit != Unit::Persons) {
                best.label = label(contextTopic);
                best.score = contextScore;
                best.byContext = true;
            }
        }
        return best;
    }

    void interpretMeasure(std::size_t i, const Choice& choice, bool bonded) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        const bool share = figure.unit == Unit::Share;
        meaning.topic = choice.label;
        meaning.topicScore = choice.score;
        meaning.byContext = choice.byContext;
        meaning.bonded = bonded;
        // "97 persen atau 267.854 jiwa dari 276.115": a share is never a population.
        if (share && choice.label == label(Topic::Population))
            meaning.topic = label(Topic::Registered);
        if (i > 0 && bonds[i] == Bond::Base && !share && choice.label != label(Topic::Active) &&
            choice.label != label(Topic::Segment))
            meaning.topic = baseTopic(i);
        meaning.kind = kindOf(static_cast<Topic>(meaning.topic), share);
        if (figure.upperEnd)
            meaning.kind = Kind::Other;
    }

    /// "1.084.602 dari total 1.138.714 peserta": the base of the active are the members, of the members the people.
    std::uint8_t baseTopic(std::size_t i) const {
        const auto part = static_cast<Topic>(meanings[i - 1].topic);
        const double members = scoreOf(i, label(Topic::Registered));
        const double people = scoreOf(i, label(Topic::Population));
        if (part == Topic::Active || part == Topic::Inactive)
            return label(people > members ? Topic::Population : Topic::Registered);
        return label(part == Topic::Segment && members > people ? Topic::Registered : Topic::Population);
    }

    void interpretMoney(std::size_t i) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        Purpose best = Purpose::Unrelated;
        double score = enough;
        for (std::uint8_t purpose = 0; purpose < purposes; ++purpose) {
            if (evidence[i].topic.scores[purpose] > score) {
                score = evidence[i].topic.scores[purpose];
                best = static_cast<Purpose>(purpose);
            }
        }
        if (figure.value <= largestPremium && best != Purpose::Unrelated)
            best = Purpose::Premium;
        meaning.topic = label(best);
        meaning.topicScore = score;
        meaning.kind = figure.upperEnd ? Kind::Other : kindOf(best);
    }

    void setRoles(std::size_t first, std::size_t last) {
        Evidence shared;
        for (std::size_t i = first; i <= last; ++i) {
            for (std::uint8_t role = 0; role < cueRoles; ++role)
                shared.take(role, evidence[i].role.scores[role], evidence[i].role.cues[role]);
        }
        std::uint8_t best = 0;
        double score = std::max(achievedByDefault, shared.scores[0]);
        for (std::uint8_t role = 1; role < cueRoles; ++role) {
            if (shared.scores[role] > score) {
                score = shared.scores[role];
                best = role;
            }
        }
        for (std::size_t i = first; i <= last; ++i) {
            Meaning& meaning = meanings[i];
            meaning.role = static_cast<CueRole>(best);
            meaning.roleScore = score;
            const bool remainder = meaning.topic == label(Topic::Unregistered) || meaning.topic == label(Topic::Inactive);
            if (isMeasure(article.figures[i]) && remainder && meaning.kind != Kind::Other)
                meaning.role = CueRole::Change;
            meaning.qualifier = hedgeOf(i);
        }
    }

    Qualifier hedgeOf(std::size_t i) const {
        const auto& scores = evidence[i].hedge.scores;
        const auto strongest = std::max_element(scores.begin(), scores.end());
        return *strongest > 0 ? static_cast<Qualifier>(strongest - scores.begin()) : Qualifier::Plain;
    }

    /// The next sentences go on with the topic of this one: "Yang kurang adalah keaktifan. Angkanya 79,14 persen."
    void rememberTopic(std::size_t sentence, std::size_t first, std::size_t end) {
        contextScore -= contextFading;
        for (std::size_t i = first; i < end; ++i) {
            const auto topic = static_cast<Topic>(meanings[i].topic);
            const bool worth = article.figures[i].unit == Unit::Share && meanings[i].kind != Kind::Other &&
                               (topic == Topic::Registered || topic == Topic::Active);
            if (worth && !meanings[i].byContext && meanings[i].topicScore >= enough)
                setContext(topic);
        }
        if (std::any_of(article.figures.begin() + static_cast<std::ptrdiff_t>(first),
                        article.figures.begin() + static_cast<std::ptrdiff_t>(end),
                        [](const Figure& figure) { return figure.unit == Unit::Share; }))
            return;
        for (const CueHit& hit : hits[sentence]) {
            const Cue& cue = article.vocabulary.cues.cues[hit.cue];
            if (cue.aspect == Aspect::Topic && cue.ofShares && cue.weight >= strongContextCue &&
                (cue.label == label(Topic::Registered) || cue.label == label(Topic::Active)))
                setContext(static_cast<Topic>(cue.label));
        }
    }

    void setContext(Topic topic) {
        contextTopic = topic;
        contextScore = contextStrength;
    }

    const Article& article;
    const std::vector<std::vector<CueHit>>& hits;
    const std::vector<FigureEvidence>& evidence;
    const std::vector<Bond>& bonds;
    std::vector<Meaning> meanings;
    std::vector<std::array<double, labels>> proofBonus;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> provenPart;
    Topic contextTopic = Topic::Unrelated;
    double contextScore = 0;
};

} // namespace

std::vector<Meaning> meaningsOf(const Article& article, const std::vector<std::vector<CueHit>>& hits,
                                const std::vector<FigureEvidence>& evidence, const std::vector<Bond>& bonds,
                                const std::vector<Proof>& proofs) {
    return Interpreter(article, hits, evidence, bonds, proofs).interpret();
}

} // namespace uhc
