/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/meanings.hxx"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace uhc {
namespace {

constexpr double enough = 3.0;         // a topic weaker than this is no topic
constexpr double achievedByDefault = 3.0;
constexpr double contextStrength = 4.2; // of the topic of the sentence before
constexpr double contextFading = 0.6;   // a sentence
constexpr double proofStrength = 3.0;
constexpr std::size_t mostRepeated = 64;
constexpr double fineLoss = 4.0;
constexpr double mostAimedFor = 1.005; // nobody aims for more members than inhabitants
constexpr std::uint32_t shortestStatement = 9; // tokens
constexpr double targetNoun = 7.4;
constexpr double thresholdNoun = 7.2;
constexpr double belowMark = 7.2;
constexpr double wordsOfTarget = 5.6;
constexpr double clearRole = 5.5;   // a target or criterion that needs no word of what it is a share of
constexpr double strongestRest = 8.0; // of "tersisa"; "belum terdaftar" is stronger
constexpr double clearPurpose = 6.0;
constexpr double plainMembersCue = 4.6; // "peserta" alone
constexpr double clearPeople = 5.5;
constexpr double opensWithBase = 4.0;
constexpr std::uint32_t peopleBehind = 3;  // tokens from a count to "penduduk"
constexpr std::uint32_t nameAndClause = 4; // tokens from "penduduk Kota Batu" to "yang sudah menjadi peserta"
constexpr std::uint32_t longestStep = 5; // tokens
constexpr std::uint32_t longestTieOfMarks = 10; // tokens from one criterion to the next
constexpr double lowestListed = 0.3;
constexpr std::uint32_t longestCopula = 6; // tokens
constexpr double provenCoverage = 4.4;
constexpr double mostOfPeople = 2.0;
constexpr double ofPeople = 4.8;
constexpr double besideBase = 0.6;
constexpr double contextCue = 5.0;   // the weakest cue that sets the topic of the next sentences
constexpr double contextOfCount = 4.0; // "412.905 warga dijamin JKN. Itu 96,42 persen."
constexpr double contextLoss = 1.3;
constexpr double strongRoleCue = 7.0;
constexpr std::uint32_t longestListLine = 20; // tokens
constexpr int longestMoneyContext = 2;  // sentences
constexpr double largestPremium = 200'000; // rupiah a month; the dearest class is 160.000

constexpr auto label(Topic topic) { return static_cast<std::uint8_t>(topic); }
constexpr auto label(CueRole role) { return static_cast<std::uint8_t>(role); }
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
    Interpreter(const Article& article_, const CueHits& hits_,
                const std::vector<FigureEvidence>& evidence_, const std::vector<Bond>& bonds_,
                const std::vector<Proof>& proofs_)
        : article(article_), hits(hits_), evidence(evidence_), bonds(bonds_), proofs(proofs_),
          meanings(article.figures.size()),
          peopleBonus(article.figures.size()), provenPart(article.figures.size()) {
        for (const Proof& proof : proofs)
            apply(proof);
    }

    std::vector<Meaning> interpret() {
        std::size_t figure = 0;
        for (std::size_t i = 0; figure < article.figures.size(); ++i) {
            const Sentence& sentence = article.sentences[i];
            const std::size_t first = figure;
            while (figure < article.figures.size() && article.figures[figure].firstToken < sentence.endToken)
                ++figure;
            if (sentence.part == Part::Furniture)
                continue;
            contextScore -= contextFading;
            if (++moneyAge > longestMoneyContext)
                moneyContext = Purpose::Unrelated;
            for (std::size_t at = first; at < figure; at = interpretGroup(at, figure))
                ;
            rememberWords(i, first, figure);
            rememberRoles(i, first, figure);
        }
        takeOverProven();
        takeOverRepeated();
        takeBackRepeated();
        takeBackReached();
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
        if (whole(Topic::Registered) <= whole(Topic::Population) + 1) {
            peopleBonus[proof.whole] = proofStrength;
            provenPart[proof.share] = provenPart[proof.part] = true;
        }
        peopleBonus[proof.part] = -proofStrength;
    }

    /// A count that arithmetic ties to a share has the share's topic, wherever its own words are.
    void takeOverProven() {
        for (const Proof& proof : proofs) {
            Meaning& part = meanings[proof.part];
            const Meaning& share = meanings[proof.share];
            if (part.kind == Kind::Other && share.kind != Kind::Other) {
                part.topic = share.topic;
                part.topicScore = enough;
                part.kind = kindOf(static_cast<Topic>(share.topic), false);
                part.role = share.role;
            }
            if (meanings[proof.whole].kind == Kind::Other && share.topic == label(Topic::Registered)) {
                meanings[proof.whole].topic = label(Topic::Population);
                meanings[proof.whole].kind = Kind::Population;
            }
        }
    }

    struct Choice {
        std::uint8_t label = 0;
        double score = 0;
        bool byContext = false;
    };

    double scoreOf(std::size_t figure, std::uint8_t topic) const {
        double score = evidence[figure].topic.scores[topic];
        if (topic != label(Topic::Registered) && topic != label(Topic::Population))
            return score; // only of these two arithmetic and the words around say more
        if (topic == label(Topic::Population))
            score += peopleBonus[figure];
        const bool ofAllMembers = topic == label(Topic::Registered) && isBaseOfMembers(figure);
        if (ofAllMembers)
            score += opensWithBase;
        else if (opensAsBase(figure) && evidence[figure].topic.scores[label(Topic::Segment)] < enough) {
            const bool members = article.isWord(article.figures[figure].lastToken, "peserta") || namesMembers(figure) ||
                                 (evidence[figure].topic.scores[label(Topic::Registered)] >= contextCue &&
                                  !countsPeople(figure));
            if (topic == label(members ? Topic::Registered : Topic::Population))
                score += opensWithBase;
        }
        // A proven part of the people is registered where nothing else is said, the larger part rather so.
        if (topic != label(Topic::Registered) || !provenPart[figure])
            return score;
        const bool most = article.figures[figure].unit == Unit::Share && article.figures[figure].value > 0.5;
        return std::max(score, provenCoverage) + (most ? mostOfPeople : 0);
    }

    /// "Dari 415 ribuan penduduk, yang belum ...": a sentence or a clause begins with the whole.
    bool opensAsBase(std::size_t i) const {
        const Figure& figure = article.figures[i];
        const std::uint32_t at = figure.unit == Unit::Persons ? wordOfWhole(article, figure) : noToken;
        if (at == noToken)
            return false;
        const std::uint32_t first = article.sentenceOf(figure).firstToken;
        const bool opensClause = article.isMark(at - 1, ',') && (i == 0 || article.figures[i - 1].lastToken < first);
        return at - first <= 1 || opensClause;
    }

    /// "5.958.558 total jumlah penduduk".
    bool countsPeople(std::size_t i) const {
        const std::uint32_t last = article.figures[i].lastToken;
        for (std::uint32_t at = last; at <= last + peopleBehind; ++at) {
            if (article.signals(at, Signal::People))
                return true;
        }
        return false;
    }

    /// "Dari 2,6 juta lebih penduduk yang sudah menjadi peserta, ...": those registered are the whole.
    bool namesMembers(std::size_t i) const {
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
    bool isBaseOfMembers(std::size_t i) const {
        const Figure& figure = article.figures[i];
        return figure.unit == Unit::Persons && figure.firstToken > 0 && article.isWord(figure.firstToken - 1, "dari") &&
               article.isWord(figure.lastToken, "peserta") &&
               evidence[i].topic.scores[label(Topic::Segment)] < enough;
    }

    /// A figure with the other measures of the same thing, decided together, and what they are parts of:
    /// "897.471 jiwa dari 910.230 jiwa, atau 98,60 persen" is the first and the last, of the second.
    struct Group {
        std::vector<std::size_t> measures;
        std::vector<std::size_t> bases;
    };

    const Group& groupAt(std::size_t first, std::size_t end) {
        Group& group = current;
        group.measures.assign(1, first);
        group.bases.clear();
        for (std::size_t i = first + 1; i < end && bonds[i] != Bond::None; ++i) {
            if (bonds[i] == Bond::Same && isPeople(i - 1))
                break; // "Total penduduk 89.862 jiwa, jadi persentasenya 89,71 persen"
            if (bonds[i] == Bond::Base)
                group.bases.push_back(i);
            else
                group.measures.push_back(i);
        }
        return group;
    }

    /// The count's own words say that it is of the inhabitants.
    bool isPeople(std::size_t i) const {
        const double people = scoreOf(i, label(Topic::Population));
        return article.figures[i].unit == Unit::Persons && people >= clearPeople &&
               people > scoreOf(i, label(Topic::Registered)) + 1;
    }

    std::size_t interpretGroup(std::size_t first, std::size_t end) {
        const Figure& figure = article.figures[first];
        if (!isMeasure(figure)) {
            if (figure.unit == Unit::Rupiah)
                interpretMoney(first);
            else if (figure.unit == Unit::Regions)
                meanings[first].kind = Kind::RegionCount;
            setRoles({&first, 1});
            return first + 1;
        }
        const Group& group = groupAt(first, end);
        const Choice choice = chooseTopic(group);
        remember(group, choice);
        for (const std::size_t i : group.measures)
            interpretMeasure(i, choice, group);
        for (const std::size_t i : group.bases)
            interpretBase(i, static_cast<Topic>(choice.label));
        setRoles(group.measures);
        for (const std::size_t i : group.measures) {
            supplyTopic(i);
            rememberActiveMark(i);
        }
        for (const std::size_t i : group.bases)
            setRoles({&i, 1});
        return first + group.measures.size() + group.bases.size();
    }

    Choice chooseTopic(const Group& group) const {
        Choice best;
        best.label = label(Topic::Unrelated);
        bool isShare = false;
        for (const std::size_t i : group.measures)
            isShare = isShare || article.figures[i].unit == Unit::Share;
        for (std::uint8_t topic = 0; topic < topics; ++topic) {
            double score = 0;
            for (const std::size_t i : group.measures)
                score = std::max(score, scoreOf(i, topic));
            if (topic == label(Topic::Registered) && isOfPeople(group))
                score = std::max(score + besideBase, ofPeople);
            if (isShare && topic == label(Topic::Population))
                continue;
            if (score > best.score + 1e-9) {
                best.label = topic;
                best.score = score;
            }
        }
        if (const std::size_t from = goesOnFrom(group.measures.front()); best.score < enough && from != nowhere)
            return {meanings[from].topic, enough, true};
        if (isShare && contextScore >= enough && contextScore > best.score)
            return {label(beyondAll(group) ? Topic::Registered : contextTopic), contextScore, true};
        if (isShare && best.score < enough && besidePeople(group))
            return {label(Topic::Registered), enough, true};
        if (isShare && best.score < enough && inList(group))
            return {label(Topic::Registered), enough, true};
        if (!isShare && best.score < enough && countContext != Topic::Unrelated && inList(group))
            return {label(countContext), enough, true};
        if (best.score < enough)
            best.label = label(Topic::Unrelated);
        return best;
    }

    /// "Penduduk menurut dinas 97.420 jiwa, kita sudah 95,17 persen".
    bool besidePeople(const Group& group) const {
        const std::size_t first = group.measures.front();
        return first > 0 && meanings[first - 1].kind == Kind::Population && article.figures[first].value >= lowestListed &&
               article.figures[first - 1].sentence == article.figures[first].sentence;
    }

    /// More than all members cannot be active; more members than inhabitants are common.
    bool beyondAll(const Group& group) const {
        return std::any_of(group.measures.begin(), group.measures.end(), [&](std::size_t i) {
            return article.figures[i].unit == Unit::Share && article.figures[i].value > 1.005;
        });
    }

    static constexpr std::size_t nowhere = ~std::size_t{0};

    /// "yang semula 1,60 juta jiwa menjadi 1,66 juta jiwa": the figure whose topic this one goes on with.
    std::size_t goesOnFrom(std::size_t i) const {
        const Figure& figure = article.figures[i];
        if (i == 0 || article.figures[i - 1].unit != figure.unit || meanings[i - 1].kind == Kind::Other ||
            figure.firstToken - article.figures[i - 1].lastToken > longestStep)
            return nowhere;
        for (std::uint32_t at = article.figures[i - 1].lastToken + 1; at < figure.firstToken; ++at) {
            if (article.isWord(at, "menjadi") || article.isWord(at, "jadi") || article.isWord(at, "ke") ||
                article.isWord(at, "to"))
                return i - 1;
        }
        return nowhere;
    }

    /// "76 persen dari 5 jutaan jiwa penduduk": a part of the people are those registered, unless a cue says else.
    bool isOfPeople(const Group& group) const {
        return std::any_of(group.bases.begin(), group.bases.end(), [&](std::size_t base) {
            return scoreOf(base, label(Topic::Population)) > scoreOf(base, label(Topic::Registered));
        });
    }

    void interpretMeasure(std::size_t i, const Choice& choice, const Group& group) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        meaning.topic = choice.label;
        meaning.topicScore = choice.score;
        meaning.byContext = choice.byContext;
        meaning.bonded = group.measures.size() > 1;
        // "setelah pusat mencoret, tersisa 93,12 persen" is what remains, not what is missing.
        const bool remains = choice.label == label(Topic::Unregistered) && choice.score <= strongestRest &&
                             std::any_of(group.measures.begin(), group.measures.end(), [&](std::size_t one) {
                                 return article.figures[one].unit == Unit::Share && article.figures[one].value > 0.6;
                             });
        if (remains)
            meaning.topic = label(Topic::Registered);
        const bool plainMembers = figure.unit == Unit::Persons && meaning.topic == label(Topic::Registered) &&
                                  group.measures.size() == 1 && choice.score < plainMembersCue + 0.5 &&
                                  ((segmentBefore && choice.score < plainMembersCue) || isPaidFor(i)) && !provenPart[i];
        if (plainMembers)
            meaning.topic = label(Topic::Segment);
        meaning.kind = figure.upperEnd ? Kind::Other
                                       : kindOf(static_cast<Topic>(meaning.topic), figure.unit == Unit::Share);
    }

    /// "peserta tahun 2022 sebanyak 189.827 jiwa atau Rp88,6 miliar" are those the money is for.
    bool isPaidFor(std::size_t i) const {
        if (i + 1 >= article.figures.size() || article.figures[i + 1].unit != Unit::Rupiah)
            return false;
        const std::uint32_t next = article.figures[i].lastToken + 1;
        return article.figures[i + 1].firstToken - next <= 1 && article.isWord(next, "atau");
    }

    /// "Target 95 persen tetap dipasang": an aim or a criterion is one of coverage where nothing else is spoken of.
    void supplyTopic(std::size_t i) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        const bool mark = meaning.role == CueRole::Target || meaning.role == CueRole::Threshold;
        if (figure.unit != Unit::Share || figure.upperEnd || meaning.kind != Kind::Other || !mark ||
            meaning.roleScore < clearRole || figure.value < 0.5 ||
            evidence[i].topic.scores[label(Topic::Unrelated)] >= enough)
            return;
        meaning.topic = label(Topic::Registered);
        meaning.topicScore = enough;
        meaning.byContext = true;
        meaning.kind = Kind::Coverage;
    }

    /// "UHC Prioritas meminta paling rendah 80 persen": beside active rates such a mark is one of them.
    void rememberActiveMark(std::size_t i) {
        Meaning& meaning = meanings[i];
        const bool aim = meaning.role == CueRole::Threshold || meaning.role == CueRole::Target;
        activeSeen = activeSeen || meaning.kind == Kind::ActiveRate;
        if (meaning.kind != Kind::Coverage || !isActiveMark(article.figures[i].value) || !aim || !activeSeen || meaning.topicScore >= contextCue)
            return;
        meaning.topic = label(Topic::Active);
        meaning.kind = Kind::ActiveRate;
    }

    /// "1.084.602 dari total 1.138.714 peserta": the base of the active are the members, of the members the people.
    void interpretBase(std::size_t i, Topic part) {
        const double members = scoreOf(i, label(Topic::Registered));
        const double people = scoreOf(i, label(Topic::Population));
        // "dari total 653.818 peserta": its own unit says what it counts.
        const bool ofMembers = part != Topic::Registered && part != Topic::Unregistered &&
                               (members > people || article.isWord(article.figures[i].lastToken, "peserta"));
        Meaning& meaning = meanings[i];
        // "berkurang 4.000 orang dari 12.800 orang": nothing says that these are all the people.
        const bool ofSegment = part == Topic::Segment && !ofMembers && people < clearPeople;
        meaning.topic = label(ofMembers ? Topic::Registered : ofSegment ? Topic::Segment : Topic::Population);
        meaning.topicScore = std::max({members, people, enough});
        meaning.kind = kindOf(static_cast<Topic>(meaning.topic), false);
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
        if (best != Purpose::Unrelated && score < clearPurpose && isTotalOfBefore(i))
            best = static_cast<Purpose>(meanings[i - 1].topic);
        if (best == Purpose::Allocated && score < clearPurpose && moneyContext == Purpose::Owed)
            best = Purpose::Owed; // "Total: Rp104,8 miliar" under a list of arrears
        if (figure.value <= largestPremium && best != Purpose::Unrelated)
            best = Purpose::Premium;
        if (best == Purpose::Unrelated && evidence[i].topic.scores[label(Purpose::Unrelated)] < enough &&
            moneyContext != Purpose::Unrelated && figure.value > largestPremium) {
            best = moneyContext;
            meaning.byContext = true;
            const Sentence& line = article.sentenceOf(figure);
            if (line.endToken - line.firstToken <= longestListLine)
                moneyAge = 0; // "2024: Rp25,1 miliar", "2025: Rp27,8 miliar": a list goes on
        } else {
            const bool lasting = best == Purpose::Allocated || best == Purpose::Spent || best == Purpose::Needed ||
                                 best == Purpose::Owed;
            moneyContext = lasting ? best : best == Purpose::Unrelated ? best : moneyContext;
            moneyAge = 0;
        }
        meaning.topic = label(best);
        meaning.topicScore = score;
        meaning.kind = figure.upperEnd ? Kind::Other : kindOf(best);
    }

    /// "sisa utangnya Rp 12 miliar dari total Rp 22 miliar".
    bool isTotalOfBefore(std::size_t i) const {
        if (i == 0 || article.figures[i - 1].unit != Unit::Rupiah ||
            article.figures[i].firstToken - article.figures[i - 1].lastToken > longestStep)
            return false;
        return article.isWord(article.figures[i - 1].lastToken + 1, "dari");
    }

    void setRoles(std::span<const std::size_t> group) {
        Evidence shared;
        for (const std::size_t i : group) {
            for (std::uint8_t role = 0; role < cueRoles; ++role)
                shared.take(role, evidence[i].role.scores[role], evidence[i].role.cues[role]);
        }
        weighMarks(group, shared);
        std::uint8_t best = 0;
        double score = std::max(achievedByDefault, shared.scores[0]);
        for (std::uint8_t role = 1; role < cueRoles; ++role) {
            if (shared.scores[role] > score) {
                score = shared.scores[role];
                best = role;
            }
        }
        if (best == label(CueRole::Achieved) && score <= achievedByDefault) {
            if (const std::size_t from = joinedTo(group.front()); from != nowhere) {
                best = label(meanings[from].role);
                score = achievedByDefault;
            }
        }
        for (const std::size_t i : group) {
            Meaning& meaning = meanings[i];
            meaning.role = static_cast<CueRole>(best);
            meaning.roleScore = score;
            const bool remainder = meaning.topic == label(Topic::Unregistered) || meaning.topic == label(Topic::Inactive);
            if (isMeasure(article.figures[i]) && remainder && meaning.kind != Kind::Other)
                meaning.role = CueRole::Change;
            meaning.qualifier = hedgeOf(i);
        }
    }

    /// "ditargetkan 268.232 jiwa atau 95 persen, dan 273.879 jiwa atau 97 persen": the figure this one is added to by
    /// "dan", whose role it shares.
    std::size_t joinedTo(std::size_t i) const {
        if (i == 0)
            return nowhere;
        const Figure& before = article.figures[i - 1];
        const std::uint32_t between = article.figures[i].firstToken - before.lastToken - 1;
        const std::uint32_t at = before.lastToken + 1;
        const bool joined = (between == 1 && article.isWord(at, "dan")) ||
                            (between == 2 && article.isMark(at, ',') && article.isWord(at + 1, "dan"));
        return isMeasure(before) && (joined || isNextMark(i)) ? i - 1 : nowhere;
    }

    /// "kepesertaan minimal 98 persen serta keaktifan sedikitnya 80 persen": one criterion after the other.
    bool isNextMark(std::size_t i) const {
        const Figure& figure = article.figures[i];
        const Figure& before = article.figures[i - 1];
        const bool mark = isUsualMark(figure.value) || isActiveMark(figure.value);
        const bool aim = meanings[i - 1].role == CueRole::Threshold || meanings[i - 1].role == CueRole::Target;
        if (!aim || !mark || figure.firstToken - before.lastToken > longestTieOfMarks)
            return false;
        for (std::uint32_t at = before.lastToken + 1; at < figure.firstToken; ++at) {
            if (article.isWord(at, "dan") || article.isWord(at, "serta") ||
                (article.isWord(at, "dengan") && isActiveMark(figure.value)))
                return true;
        }
        return false;
    }

    /// Targets and criteria are round: "97,86 persen" is neither, whatever stands before it; "di bawah 98 persen" and
    /// a line of a list of criteria are no achievement.
    void weighMarks(std::span<const std::size_t> group, Evidence& roles) const {
        for (const std::size_t i : group) {
            const Figure& figure = article.figures[i];
            if (figure.unit != Unit::Share)
                continue;
            const bool fine = figure.precision < 0.0009;
            if (figure.value > mostAimedFor)
                roles.scores[label(CueRole::Target)] -= fineLoss;
            if (figure.value >= 1 && !saysThreshold(roles)) // "Kalau cakupan sudah 100 persen, ..." is no criterion
                std::swap(roles.scores[label(CueRole::Threshold)], roles.scores[label(CueRole::Supposed)]);
            if (fine) {
                roles.scores[label(CueRole::Target)] -= saysTarget(roles) ? fineLoss / 2 : fineLoss;
                roles.scores[label(CueRole::Threshold)] -= saysThreshold(roles) ? fineLoss / 2 : fineLoss;
            } else if (isUsualMark(figure.value) || isActiveMark(figure.value)) {
                // "Kepesertaan di atas 98 persen", a line and nothing more, is an item of a list of criteria.
                const Sentence& line = article.sentenceOf(figure);
                const bool item = line.endToken - line.firstToken <= shortestStatement && !asks(line) &&
                                  hedgeOf(i) == Qualifier::Above && !namesRegion(line) &&
                                  roles.scores[label(CueRole::Achieved)] < achievedByDefault;
                const bool nearly = article.isWord(figure.firstToken - 1, "hampir") ||
                                    article.isWord(figure.firstToken - 1, "nyaris") ||
                                    article.isWord(figure.firstToken - 1, "mendekati");
                const bool below = hedgeOf(i) == Qualifier::Below && !nearly && isUsualMark(figure.value);
                if (below || item || listOfCriteria)
                    roles.take(label(CueRole::Threshold), belowMark, -1);
                if (talkOfTargets && isUsualMark(figure.value) && roles.scores[label(CueRole::Achieved)] < achievedByDefault)
                    roles.take(label(CueRole::Target), wordsOfTarget, -1);
            }
        }
    }

    bool asks(const Sentence& line) const {
        const std::uint32_t last = article.isMark(line.endToken - 1, '\n') ? line.endToken - 2 : line.endToken - 1;
        return article.isMark(last, '?');
    }

    /// "Kepesertaan JKN Kota Bontang di atas 95 persen" says it of somebody.
    bool namesRegion(const Sentence& line) const {
        auto mention = std::lower_bound(
            article.mentions.begin(), article.mentions.end(), line.firstToken,
            [](const Mention& one, std::uint32_t token) { return one.firstToken < token; });
        for (; mention != article.mentions.end() && mention->firstToken < line.endToken; ++mention) {
            if (mention->sense == Sense::Region && mention->region != noRegion)
                return true;
        }
        return false;
    }

    /// The noun itself stands there: "target nasional 98,06 persen".
    bool saysTarget(const Evidence& roles) const {
        const std::int16_t cue = roles.cues[label(CueRole::Target)];
        return cue >= 0 && article.vocabulary.cues.cues[static_cast<std::size_t>(cue)].weight >= targetNoun;
    }

    /// The noun itself stands there, or the word right before: "syarat UHC 100 persen", "minimal 98,31 persen".
    bool saysThreshold(const Evidence& roles) const {
        const std::int16_t cue = roles.cues[label(CueRole::Threshold)];
        return cue >= 0 && article.vocabulary.cues.cues[static_cast<std::size_t>(cue)].weight >= thresholdNoun;
    }

    static bool isActiveMark(double share) {
        constexpr std::array<double, 3> marks = {0.75, 0.8, 0.85};
        return std::any_of(marks.begin(), marks.end(), [&](double mark) { return std::abs(share - mark) < 1e-9; });
    }

    static bool isUsualMark(double share) {
        constexpr std::array<double, 5> marks = {0.95, 0.98, 0.986, 0.99, 1.0};
        return std::any_of(marks.begin(), marks.end(), [&](double mark) { return std::abs(share - mark) < 1e-9; });
    }

    Qualifier hedgeOf(std::size_t i) const {
        const auto& scores = evidence[i].hedge.scores;
        const auto strongest = std::max_element(scores.begin(), scores.end());
        return *strongest > 0 ? static_cast<Qualifier>(strongest - scores.begin()) : Qualifier::Plain;
    }

    /// The figures of the same value, in the order of the text: the first few, as nobody says one figure more often.
    std::span<const std::uint32_t> sameAs(const Figure& figure) {
        const auto& figures = article.figures;
        if (byValue.empty()) {
            byValue.resize(figures.size());
            std::iota(byValue.begin(), byValue.end(), 0);
            std::sort(byValue.begin(), byValue.end(), [&](std::uint32_t one, std::uint32_t other) {
                return std::pair(figures[one].value, one) < std::pair(figures[other].value, other);
            });
        }
        const auto first = std::lower_bound(byValue.begin(), byValue.end(), figure.value,
                                            [&](std::uint32_t one, double value) { return figures[one].value < value; });
        auto last = first;
        while (last != byValue.end() && figures[*last].value == figure.value &&
               static_cast<std::size_t>(last - first) < mostRepeated)
            ++last;
        return {first, last};
    }

    /// "Angka 99,11 persen itu ...": a share with decimals that is said again means the same again.
    void takeOverRepeated() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool open = meanings[i].kind == Kind::Other || meanings[i].byContext;
            if (figure.unit != Unit::Share || figure.precision > 0.001 || !open || figure.upperEnd ||
                evidence[i].topic.scores[label(Topic::Unrelated)] >= enough)
                continue;
            for (const std::size_t other : sameAs(figure)) {
                if (other == i || article.figures[other].unit != Unit::Share || meanings[other].byContext ||
                    meanings[other].kind == Kind::Other || article.figures[other].value != figure.value)
                    continue;
                meanings[i].kind = meanings[other].kind;
                meanings[i].topic = meanings[other].topic;
                meanings[i].topicScore = enough;
                break;
            }
        }
    }

    /// "ada 2,67 juta penduduk yang belum tercatat ... mengajak 2,67 juta penduduk ikut JKN": a count that is said
    /// elsewhere to be of those outside, of a segment or of the dropped is no membership; nor is a share with decimals
    /// coverage that is said elsewhere to be of the active.
    void takeBackRepeated() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            const bool people = meanings[i].kind == Kind::Population && meanings[i].topicScore <= clearPeople;
            const bool count = people || (meanings[i].kind == Kind::Members && !meanings[i].bonded);
            const bool share = meanings[i].kind == Kind::Coverage && figure.precision < 0.001;
            if ((!count && !share) || (!people && meanings[i].topic != label(Topic::Registered)) || meanings[i].proven)
                continue;
            for (const std::size_t other : sameAs(figure)) {
                const bool same = article.figures[other].unit == figure.unit && article.figures[other].value == figure.value;
                const bool contradicts = meanings[other].kind != Kind::Other &&
                                         meanings[other].topic != label(Topic::Registered) &&
                                         meanings[other].topic != label(Topic::Population) &&
                                         (!people || scoreOf(other, label(Topic::Population)) < clearPeople) &&
                                         (count || meanings[other].topic == label(Topic::Active)) &&
                                         meanings[other].topicScore > meanings[i].topicScore + 1;
                if (!same || !contradicts)
                    continue;
                meanings[i].topic = meanings[other].topic;
                meanings[i].kind = meanings[other].kind;
                meanings[i].role = meanings[other].role;
                break;
            }
        }
    }

    /// "melampaui target, yakni 98,79 persen": a share with decimals that is said elsewhere to be reached is no aim.
    void takeBackReached() {
        for (std::size_t i = 0; i < meanings.size(); ++i) {
            const Figure& figure = article.figures[i];
            if (meanings[i].kind != Kind::Coverage || meanings[i].role != CueRole::Target || figure.precision >= 0.0009)
                continue;
            for (const std::size_t other : sameAs(figure)) {
                if (meanings[other].kind == Kind::Coverage && meanings[other].role == CueRole::Achieved &&
                    article.figures[other].value == figure.value) {
                    meanings[i].role = CueRole::Achieved;
                    break;
                }
            }
        }
    }

    /// The next figures and sentences go on with the topic of this one: "Yang kurang adalah keaktifan. Angkanya 79,14
    /// persen", "Kota Batam 96,02 persen, Bintan 97,81 persen".
    void remember(const Group& group, const Choice& choice) {
        const auto topic = static_cast<Topic>(choice.label);
        const bool share = std::any_of(group.measures.begin(), group.measures.end(),
                                       [&](std::size_t i) { return article.figures[i].unit == Unit::Share; });
        if (!share && !choice.byContext && choice.score >= enough && topic != Topic::Population)
            countContext = topic;
        if (!share && (topic == Topic::Registered || topic == Topic::Active) && choice.score >= contextCue)
            setContext(topic, contextOfCount);
        if (share && (topic == Topic::Registered || topic == Topic::Active) && (!choice.byContext || inList(group)))
            setContext(topic, contextStrength);
    }

    /// The figure stands right behind a region's name.
    bool inList(const Group& group) const {
        const std::uint32_t first = article.figures[group.measures.front()].firstToken;
        const auto behind = std::lower_bound(
            article.mentions.begin(), article.mentions.end(), first,
            [](const Mention& mention, std::uint32_t token) { return mention.firstToken < token; });
        if (behind != article.mentions.begin() && onlyCopulas((behind - 1)->lastToken + 1, first))
            return true;
        if (behind != article.mentions.begin() && endsInCopula(*(behind - 1), group.measures.front()))
            return true;
        const std::uint32_t last = article.figures[group.measures.back()].lastToken;
        return behind != article.mentions.end() && behind->firstToken > last && behind->firstToken - last <= 2 &&
               (article.isWord(last + 1, "di") || article.isMark(last + 1, '('));
    }

    /// "West Papua, thanks to its special autonomy money, stands at 96.8 percent".
    bool endsInCopula(const Mention& mention, std::size_t i) const {
        const Figure& figure = article.figures[i];
        return article.classAt(figure.firstToken - 1) == WordClass::Copula && figure.value >= lowestListed &&
               figure.precision < 0.009 && &article.sentenceOf(mention.lastToken) == &article.sentenceOf(figure);
    }

    /// "Provinsi Sulawesi Tengah kini ada di angka 89,25 persen".
    bool onlyCopulas(std::uint32_t from, std::uint32_t end) const {
        if (end - from > longestCopula)
            return false;
        for (std::uint32_t at = from; at < end; ++at) {
            const Token& token = article.tokens[at];
            const bool plain = token.isMark(',') || token.isMark('\n') || token.isMark('(') || token.isMark(':') || token.isMark('-') ||
                               article.classAt(at) == WordClass::Copula || article.classAt(at) == WordClass::More ||
                               article.classAt(at) == WordClass::Light;
            if (!plain && !(end - from == 1 && token.kind == TokenKind::Word))
                return false;
        }
        return true;
    }

    /// A sentence without a share may set the topic by its words.
    void rememberWords(std::size_t sentence, std::size_t first, std::size_t end) {
        const auto isShare = [](const Figure& figure) { return figure.unit == Unit::Share; };
        const auto figures = article.figures.begin();
        if (std::any_of(figures + static_cast<std::ptrdiff_t>(first), figures + static_cast<std::ptrdiff_t>(end), isShare))
            return;
        for (const CueHit& hit : hits.of(sentence)) {
            const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
            if (cue.aspect == Aspect::Topic && cue.ofShares && cue.weight >= contextCue &&
                (cue.label == label(Topic::Registered) || cue.label == label(Topic::Active)))
                setContext(static_cast<Topic>(cue.label), std::min(contextStrength, cue.weight - contextLoss));
        }
    }

    /// "Syaratnya ada tiga:" begins a list of criteria; "Targetnya naik terus." speaks of targets to come.
    void rememberRoles(std::size_t sentence, std::size_t first, std::size_t end) {
        const Sentence& one = article.sentences[sentence];
        bool criteria = false;
        bool targets = false;
        bool segment = false;
        for (const CueHit& hit : hits.of(sentence)) {
            const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
            const bool strong = cue.aspect == Aspect::Role && cue.weight >= strongRoleCue;
            criteria |= strong && cue.label == label(CueRole::Threshold);
            targets |= strong && cue.label == label(CueRole::Target);
            segment |= cue.aspect == Aspect::Topic && cue.label == label(Topic::Segment);
        }
        std::uint32_t last = one.endToken - 1;
        if (article.isMark(last, '\n') && last > one.firstToken)
            --last;
        const bool opensList = article.isMark(last, ':');
        const bool line = one.endToken - one.firstToken <= longestListLine;
        segmentBefore = segment;
        listOfCriteria = (criteria && opensList) || (listOfCriteria && line);
        talkOfTargets = targets && first == end;
    }

    void setContext(Topic topic, double strength) {
        contextTopic = topic;
        contextScore = strength;
    }

    const Article& article;
    const CueHits& hits;
    const std::vector<FigureEvidence>& evidence;
    const std::vector<Bond>& bonds;
    const std::vector<Proof>& proofs;
    std::vector<Meaning> meanings;
    std::vector<double> peopleBonus; ///< by figure: what arithmetic adds to its being the people
    std::vector<bool> provenPart; ///< the share or the part of a proof whose whole are the people
    Purpose moneyContext = Purpose::Unrelated; ///< what the amounts before were for
    int moneyAge = 0;                          ///< sentences since
    std::vector<std::uint32_t> byValue; ///< all figures in the order of their values, once that was asked for
    Group current;                      ///< kept for its memory
    bool activeSeen = false;
    bool segmentBefore = false; ///< the sentence before spoke of a segment
    bool listOfCriteria = false;
    bool talkOfTargets = false;
    Topic countContext = Topic::Unrelated; ///< what the last count of persons was about
    Topic contextTopic = Topic::Unrelated;
    double contextScore = 0;
};

} // namespace

std::vector<Meaning> meaningsOf(const Article& article, const CueHits& hits,
                                const std::vector<FigureEvidence>& evidence, const std::vector<Bond>& bonds,
                                const std::vector<Proof>& proofs) {
    return Interpreter(article, hits, evidence, bonds, proofs).interpret();
}

} // namespace uhc
