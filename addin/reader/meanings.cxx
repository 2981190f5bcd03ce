/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/meanings.hxx"

#include "reader/purpose_choice.hxx"
#include "reader/repeats.hxx"
#include "reader/role_choice.hxx"
#include "reader/topic_scores.hxx"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace uhc {
namespace {

constexpr double contextStrength = 4.2; // of the topic of the sentence before
constexpr double weakCount = 5.1;       // of the words beside a count
constexpr double clearlyStronger = 0.1; // than the sentence's own words
constexpr double contextFading = 0.6;   // a sentence
constexpr double clearRole = 5.5;       // a target or criterion that needs no word of what it is a share of
constexpr double strongestRest = 8.0;   // of "tersisa"; "belum terdaftar" is stronger
constexpr double clearActive = 7.0;
constexpr double calledActive = 9.0;        // "tingkat keaktifan" right before it
constexpr double plainMembersCue = 4.6;     // "peserta" alone
constexpr std::uint32_t longestRemark = 8;  // tokens in brackets before a figure
constexpr std::uint32_t longestChange = 9;  // tokens from a change to what it leads to
constexpr std::uint32_t longestShareOf = 3; // tokens of "5 persen lagi dari" to what the share is of
constexpr std::uint32_t longestStep = 5;    // tokens
constexpr double lowestListed = 0.3;
constexpr std::uint32_t longestCopula = 6; // tokens
constexpr double ofPeople = 4.8;
constexpr double besideBase = 0.6;
constexpr double contextOfCount = 4.0; // "412.905 warga dijamin JKN. Itu 96,42 persen."
constexpr double contextLoss = 1.3;

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

class Interpreter {
public:
    Interpreter(const Article& article_, const InsuranceNamed& insurance_, const CueHits& hits_,
                const std::vector<FigureEvidence>& evidence_, const std::vector<Bond>& bonds_,
                const std::vector<Proof>& proofs_)
        : article(article_), hits(hits_), evidence(evidence_), bonds(bonds_), proofs(proofs_),
          meanings(article.figures.size()), roles(article, hits, evidence, meanings),
          amounts(article, hits, evidence, meanings), insurance(insurance_),
          scores(article, evidence, proofs) {
        for (const Proof& proof : proofs) {
            for (const std::uint32_t member : {proof.share, proof.part, proof.whole})
                meanings[member].proven = true;
        }
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
            insurance.read(sentence);
            if (insurance.isOfWorkers())
                continue; // its figures are none of ours
            contextScore -= contextFading;
            amounts.beginSentence();
            for (std::size_t at = first; at < figure; at = interpretGroup(at, figure))
                ;
            if (insurance.tellsOfSurvey())
                contextScore = 0; // "menurut survei": what follows is of those asked
            else
                rememberWords(i, first, figure);
            rememberSegments(i);
            amounts.remember(i, first, figure);
            roles.remember(i, first, figure);
        }
        takeOverProven();
        settleRepeated(article, evidence, meanings);
        return std::move(meanings);
    }

private:
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
            // "558.037 jiwa, dari target 614.173 jiwa": the share of it is said to be reached.
            if (part.kind == Kind::Members && share.kind == Kind::Coverage && share.role == CueRole::Achieved)
                part.role = share.role;
            // "yang terdaftar, mandiri atau dibiayai pemerintah, 133.410 jiwa": its share is said to be all.
            if (part.kind == Kind::SubgroupMembers && share.kind == Kind::Coverage && !share.byContext &&
                share.topic == label(Topic::Registered) && meanings[proof.whole].kind == Kind::Population) {
                part.topic = share.topic;
                part.kind = Kind::Members;
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
            if (bonds[i] == Bond::Same && (i - 1 == first || bonds[i - 1] != Bond::Base) && isPeople(i - 1))
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
        const double people = scores.of(i, label(Topic::Population));
        return article.figures[i].unit == Unit::Persons && people >= clearPeople &&
               people > scores.of(i, label(Topic::Registered)) + 1;
    }

    std::size_t interpretGroup(std::size_t first, std::size_t end) {
        const Figure& figure = article.figures[first];
        if (!isMeasure(figure)) {
            if (figure.unit == Unit::Rupiah)
                amounts.choose(first);
            else if (figure.unit == Unit::Regions)
                meanings[first].kind = Kind::RegionCount;
            roles.choose({&first, 1});
            return first + 1;
        }
        const Group& group = groupAt(first, end);
        const Choice choice = chooseTopic(group);
        remember(group, choice);
        for (const std::size_t i : group.measures)
            interpretMeasure(i, choice, group);
        for (const std::size_t i : group.bases)
            interpretBase(i, static_cast<Topic>(choice.label));
        roles.choose(group.measures);
        if (isWhatItWas(first))
            meanings[first].role = CueRole::Past;
        for (const std::size_t i : group.measures) {
            supplyTopic(i);
            rememberActiveMark(i);
        }
        for (const std::size_t i : group.bases)
            roles.choose({&i, 1});
        return first + group.measures.size() + group.bases.size();
    }

    Choice chooseTopic(const Group& group) const {
        Choice best;
        best.label = label(Topic::Unrelated);
        bool isShare = false;
        for (const std::size_t one : group.measures)
            isShare = isShare || article.figures[one].unit == Unit::Share;
        for (std::uint8_t topic = 0; topic < topics; ++topic) {
            double score = 0;
            for (const std::size_t one : group.measures)
                score = std::max(score, scores.of(one, topic));
            if (topic == label(Topic::Registered) && isOfPeople(group))
                score = std::max(score + besideBase, ofPeople);
            if (isShare && (topic == label(Topic::Population) ||
                            (topic == label(Topic::Active) && score < calledActive && beyondAll(group))))
                continue;
            if (score > best.score + 1e-9) {
                best.label = topic;
                best.score = score;
            }
        }
        const std::size_t i = group.measures.front();
        if (best.score < enough && isFinerOfBefore(article, i))
            return {meanings[i - 1].topic, meanings[i - 1].topicScore, true};
        if (!isShare && best.score < weakCount && saysSameCount(i))
            return {meanings[i - 1].topic, enough, true};
        if (const std::size_t from = goesOnFrom(i);
            from != nowhere && (best.score < enough || isLeft(i) ||
                                (best.score < weakCount && best.label == meanings[from].topic)))
            return {meanings[from].topic, std::max(best.score, meanings[from].topicScore), true};
        if (isWhatItWas(i))
            return {meanings[i - 1].topic, enough, true};
        if (isShare && best.score < contextCue && isPairLike(i, 0))
            return {label(Topic::Registered), enough, true};
        if (isShare && best.score < contextCue && isPairLike(i, 1))
            return {label(Topic::Active), enough, true};
        if (isShare && best.score < enough && isOtherPart(i))
            return {meanings[i - 1].topic, enough, true};
        if (isShare && contextScore >= enough && contextScore > best.score + clearlyStronger) {
            const bool notActive = beyondAll(group) || isBeforeActive(group) || opensNextRegion(group);
            return {label(notActive ? Topic::Registered : contextTopic), contextScore, true};
        }
        if (isShare && best.score < enough && besidePeople(group))
            return {label(Topic::Registered), enough, true};
        if (isShare && best.score < enough && inList(group))
            return {label(followsSegmentShare(group) ? Topic::Segment : topicOfRest(group)), enough, true};
        if (!isShare && best.score < enough && countContext != Topic::Unrelated && inList(group))
            return {label(countContext), enough, true};
        if (best.score < enough)
            best.label = label(Topic::Unrelated);
        if (best.label == label(Topic::Registered) && isOfSegment(group))
            best.label = label(Topic::Segment);
        return best;
    }

    /// "cakupan di atas 98 persen dan keaktifan di atas 80 persen, kabupaten itu sudah 99,49 persen dan 88,9
    /// persen": the share is the one at a place, 0 or 1, of a pair like the pair before.
    bool isPairLike(std::size_t i, std::size_t place) const {
        const auto& figures = article.figures;
        if (i < place + 2 || i - place + 1 >= figures.size())
            return false;
        const std::size_t first = i - place;
        const bool pair = figures[first].unit == Unit::Share && figures[first + 1].unit == Unit::Share &&
                          figures[first + 1].firstToken == figures[first].lastToken + 2 &&
                          article.isWord(figures[first].lastToken + 1, "dan") &&
                          figures[first].value > figures[first + 1].value;
        return pair && meanings[first - 2].kind == Kind::Coverage &&
               meanings[first - 1].kind == Kind::ActiveRate &&
               figures[first - 2].sentence + 1 >= figures[first].sentence;
    }

    /// "pembagiannya 55 persen dari provinsi, 45 persen dari kabupaten": both are parts of the same.
    bool isOtherPart(std::size_t i) const {
        if (i == 0)
            return false;
        const Figure& before = article.figures[i - 1];
        const bool none = meanings[i - 1].kind == Kind::Other || meanings[i - 1].kind == Kind::SubgroupShare;
        return before.unit == Unit::Share && before.sentence == article.figures[i].sentence && none &&
               before.precision > article.figures[i].value * 0.009 &&
               std::abs(before.value + article.figures[i].value - 1) < before.precision / 2;
    }

    /// "cakupannya 99,4 persen. Angka ini setara 770.235 jiwa": the share before as a count.
    bool saysSameCount(std::size_t i) const {
        const Figure& figure = article.figures[i];
        const Sentence& own = article.sentenceOf(figure);
        const std::uint32_t opening = article.firstWordOf(own);
        return i > 0 && article.figures[i - 1].unit == Unit::Share && meanings[i - 1].kind != Kind::Other &&
               article.figures[i - 1].sentence + 1 == figure.sentence &&
               article.isWord(opening,
                              {"angka", "jumlah", "capaian", "persentase", "itu", "yaitu", "yakni"}) &&
               article.hasWord(opening + 1, figure.firstToken, {"setara", "sama", "sebanyak", "sejumlah"});
    }

    /// "300.000 warga dari kuota 468.000": a part of a segment.
    bool isOfSegment(const Group& group) const {
        return std::any_of(group.bases.begin(), group.bases.end(), [&](std::size_t base) {
            const double segment = evidence[base].topic.scores[label(Topic::Segment)];
            return segment >= clearSegment && segment > scores.of(base, label(Topic::Population)) &&
                   segment > scores.of(base, label(Topic::Registered));
        });
    }

    /// "Penduduk menurut dinas 97.420 jiwa, kita sudah 95,17 persen".
    bool besidePeople(const Group& group) const {
        const std::size_t first = group.measures.front();
        return first > 0 && meanings[first - 1].kind == Kind::Population &&
               article.figures[first].value >= lowestListed &&
               article.figures[first - 1].sentence == article.figures[first].sentence;
    }

    /// More than all members cannot be active, unless the text says no less; more members than inhabitants
    /// are common.
    bool beyondAll(const Group& group) const {
        return std::any_of(group.measures.begin(), group.measures.end(), [&](std::size_t i) {
            return article.figures[i].unit == Unit::Share && article.figures[i].value > 1.0005;
        });
    }

    /// A region is named in the sentence before the figure.
    bool followsName(const Figure& figure) const {
        const auto behind = firstFrom(article.mentions, figure.firstToken);
        return behind != article.mentions.begin() && isRegion(*std::prev(behind)) &&
               std::prev(behind)->firstToken >= article.sentenceOf(figure).firstToken;
    }

    /// A paragraph for each region, that opens with its coverage and ends with its active rate.
    bool opensNextRegion(const Group& group) const {
        const std::uint32_t paragraph = article.sentenceOf(article.figures[group.measures.front()]).paragraph;
        return openingShare == Topic::Registered && paragraph != openingParagraph && inList(group);
    }

    /// "Kabupaten Buru baru 94,1 persen dengan keaktifan 71 persen": the next share says that it is the
    /// active one.
    bool isBeforeActive(const Group& group) const {
        const std::size_t next =
            std::max(group.measures.back(), group.bases.empty() ? 0 : group.bases.back()) + 1;
        return next < article.figures.size() && article.figures[next].unit == Unit::Share &&
               article.figures[next].sentence == article.figures[group.measures.front()].sentence &&
               evidence[next].topic.scores[label(Topic::Active)] >= clearActive;
    }

    static constexpr std::size_t nowhere = ~std::size_t{0};

    /// "yang semula 1,60 juta jiwa menjadi 1,66 juta jiwa": the figure whose topic this one goes on with.
    std::size_t goesOnFrom(std::size_t i) const {
        const Figure& figure = article.figures[i];
        const bool change = i > 0 && meanings[i - 1].role == CueRole::Change;
        if (i == 0 || article.figures[i - 1].unit != figure.unit || meanings[i - 1].kind == Kind::Other ||
            figure.firstToken - article.figures[i - 1].lastToken > (change ? longestChange : longestStep))
            return nowhere;
        if (isLeft(i))
            return i - 1;
        for (std::uint32_t at = article.figures[i - 1].lastToken + 1; at < figure.firstToken; ++at) {
            if (article.isWord(at, "menjadi") || article.isWord(at, "jadi") || article.isWord(at, "ke") ||
                article.isWord(at, "to"))
                return i - 1;
        }
        return nowhere;
    }

    /// "menyusut menjadi 5,31 juta orang, dari 5,42 juta orang".
    bool isWhatItWas(std::size_t i) const {
        return i > 0 && isFormerLevel(article, article.figures[i - 1], article.figures[i]);
    }

    /// "berkurang 1.904 jiwa, tinggal 192.330 jiwa".
    bool isLeft(std::size_t i) const {
        return i > 0 && meanings[i - 1].role == CueRole::Change &&
               meanings[i - 1].topic == label(Topic::Registered) &&
               article.isWord(article.figures[i].firstToken - 1, "tinggal") &&
               article.figures[i].value > article.figures[i - 1].value;
    }

    /// "76 persen dari 5 jutaan jiwa penduduk": a part of the people are those registered, unless a cue says
    /// else.
    bool isOfPeople(const Group& group) const {
        return std::any_of(group.bases.begin(), group.bases.end(), [&](std::size_t base) {
            return scores.of(base, label(Topic::Population)) > scores.of(base, label(Topic::Registered));
        });
    }

    void interpretMeasure(std::size_t i, const Choice& choice, const Group& group) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        meaning.topic = choice.label;
        meaning.topicScore = choice.score;
        meaning.byContext = choice.byContext;
        meaning.bonded = group.measures.size() > 1;
        // "setelah pusat mencoret, tersisa 93,12 persen" is what remains, not what is missing; "belum 95
        // persen" is neither.
        const bool remains =
            choice.label == label(Topic::Unregistered) &&
            (choice.score <= strongestRest || isOnlyThatFar(group.measures.front())) &&
            !article.isWord(article.figures[group.measures.front()].firstToken - 1, "belum") &&
            std::any_of(group.measures.begin(), group.measures.end(), [&](std::size_t one) {
                return article.figures[one].unit == Unit::Share && article.figures[one].value > 0.6;
            });
        if (remains)
            meaning.topic = label(Topic::Registered);
        // "Dari jumlah itu 930.687 PBI, sisanya sebanyak 166.708 peserta": a part of the members.
        if (meaning.topic == label(Topic::Unregistered) && choice.score <= strongestRest &&
            article.isWord(figure.lastToken, "peserta"))
            meaning.topic = label(Topic::Segment);
        const bool plainMembers =
            figure.unit == Unit::Persons && meaning.topic == label(Topic::Registered) &&
            group.measures.size() == 1 && choice.score < plainMembersCue + 0.5 &&
            (((segmentBefore || goesOnWithSegment(i)) && choice.score < plainMembersCue) || isPaidFor(i)) &&
            !scores.isProvenPart(i);
        if (plainMembers)
            meaning.topic = label(Topic::Segment);
        meaning.kind = figure.upperEnd
                           ? Kind::Other
                           : kindOf(static_cast<Topic>(meaning.topic), figure.unit == Unit::Share);
    }

    /// "yang banyak belum menjadi peserta ada di Kabupaten Solok yakni baru sebesar 75,39 persen": "baru" is
    /// said of what has been reached.
    bool isOnlyThatFar(std::size_t i) const {
        const std::uint32_t first = article.figures[i].firstToken;
        return article.hasWord(first - std::min(first, 2u), first, {"baru"});
    }

    /// "terdiri dari 49.703 peserta di kota dan 6.036 peserta di pulau": the second goes on with the first.
    bool goesOnWithSegment(std::size_t i) const {
        return i > 0 && meanings[i - 1].kind == Kind::SubgroupMembers &&
               article.figures[i - 1].sentence == article.figures[i].sentence;
    }

    /// "peserta tahun 2022 sebanyak 189.827 jiwa atau Rp88,6 miliar" are those the money is for.
    bool isPaidFor(std::size_t i) const {
        if (i + 1 >= article.figures.size() || article.figures[i + 1].unit != Unit::Rupiah)
            return false;
        const std::uint32_t next = article.figures[i].lastToken + 1;
        return article.figures[i + 1].firstToken - next <= 1 && article.isWord(next, "atau");
    }

    /// "Target 95 persen tetap dipasang": an aim or a criterion is one of coverage where nothing else is
    /// spoken of.
    void supplyTopic(std::size_t i) {
        Meaning& meaning = meanings[i];
        const Figure& figure = article.figures[i];
        const bool mark = meaning.role == CueRole::Target || meaning.role == CueRole::Threshold;
        // "belum melampaui target ideal 80 persen, hanya 71 persen peserta yang aktif"
        const bool ofActive = isActiveMark(figure.value) && namesActive(article.sentenceOf(figure));
        if (figure.unit != Unit::Share || figure.upperEnd || meaning.kind != Kind::Other || !mark ||
            ofActive || meaning.roleScore < clearRole || figure.value < 0.5 ||
            evidence[i].topic.scores[label(Topic::Unrelated)] >= enough)
            return;
        meaning.topic = label(Topic::Registered);
        meaning.topicScore = enough;
        meaning.byContext = true;
        meaning.kind = Kind::Coverage;
    }

    bool namesActive(const Sentence& sentence) const {
        return article.hasWord(sentence.firstToken, sentence.endToken, {"aktif", "keaktifan"});
    }

    /// "UHC Prioritas meminta paling rendah 80 persen": beside active rates such a mark is one of them.
    void rememberActiveMark(std::size_t i) {
        Meaning& meaning = meanings[i];
        const bool aim = meaning.role == CueRole::Threshold || meaning.role == CueRole::Target;
        activeSeen = activeSeen || meaning.kind == Kind::ActiveRate;
        if (meaning.kind != Kind::Coverage || !isActiveMark(article.figures[i].value) || !aim ||
            !activeSeen || meaning.topicScore >= contextCue)
            return;
        meaning.topic = label(Topic::Active);
        meaning.kind = Kind::ActiveRate;
    }

    /// "1.084.602 dari total 1.138.714 peserta": the base of the active are the members, of the members the
    /// people.
    void interpretBase(std::size_t i, Topic part) {
        const double members = scores.of(i, label(Topic::Registered));
        const double people = scores.of(i, label(Topic::Population));
        // "Sumenep 537.736 dari 614.953 peserta JKN": a part of the members is a segment's.
        const Figure& base = article.figures[i];
        const bool goesOn = base.bareUnit && sentenceOfMembers == base.sentence;
        if (part == Topic::Registered && i > 0 && !meanings[i - 1].proven &&
            (article.isWord(base.lastToken, "peserta") || goesOn)) {
            part = Topic::Segment;
            sentenceOfMembers = base.sentence;
            meanings[i - 1].topic = label(part);
            meanings[i - 1].kind = kindOf(part, article.figures[i - 1].unit == Unit::Share);
        }
        // "dari total 653.818 peserta": its own unit says what it counts.
        const bool ofMembers = part != Topic::Registered && part != Topic::Unregistered &&
                               (members > people || article.isWord(base.lastToken, "peserta") || goesOn);
        Meaning& meaning = meanings[i];
        // "berkurang 4.000 orang dari 12.800 orang": nothing says that these are all the people.
        const double segment = evidence[i].topic.scores[label(Topic::Segment)];
        const bool ofSegment = (part == Topic::Segment && !ofMembers && people < clearPeople) ||
                               (segment >= clearSegment && segment > std::max(members, people + 0.5));
        meaning.topic = label(ofSegment ? Topic::Segment : ofMembers ? Topic::Registered : Topic::Population);
        meaning.topicScore = std::max({members, people, enough});
        meaning.kind = kindOf(static_cast<Topic>(meaning.topic), false);
        const bool ofShare = i > 0 && article.figures[i - 1].unit == Unit::Share &&
                             base.firstToken - article.figures[i - 1].lastToken <= longestShareOf;
        const double said = ofShare ? weakestBase : evidence[i].topic.scores[label(Topic::Population)];
        if (std::max({members, said, segment}) < weakestBase)
            meaning.kind = Kind::Other; // nothing says what it is the whole of
    }

    /// The next figures and sentences go on with the topic of this one: "Yang kurang adalah keaktifan.
    /// Angkanya 79,14 persen", "Kota Batam 96,02 persen, Bintan 97,81 persen".
    void remember(const Group& group, const Choice& choice) {
        const auto topic = static_cast<Topic>(choice.label);
        const bool share = std::any_of(group.measures.begin(), group.measures.end(),
                                       [&](std::size_t i) { return article.figures[i].unit == Unit::Share; });
        if (!share && !choice.byContext && choice.score >= enough && topic != Topic::Population)
            countContext = topic;
        if (!share && (topic == Topic::Registered || topic == Topic::Active) && choice.score >= contextCue)
            setContext(topic, contextOfCount);
        if (share && (topic == Topic::Registered || topic == Topic::Active) &&
            (!choice.byContext || inList(group)) && !isSaidInBrackets(group.measures.back()))
            setContext(topic, contextStrength);
        const std::uint32_t paragraph = article.sentenceOf(article.figures[group.measures.front()]).paragraph;
        if (share && paragraph != openingParagraph) {
            openingParagraph = paragraph;
            openingShare = followsName(article.figures[group.measures.front()]) ? topic : Topic::Unrelated;
        }
        if (share && topic == Topic::Segment)
            contextScore = 0; // a list of segments goes on
        if (share && topic == Topic::Segment)
            segmentShareIn = article.figures[group.measures.front()].sentence;
    }

    /// "UHC Non Prioritas (keaktifan di bawah 80 persen)": a remark, which nothing goes on with.
    bool isSaidInBrackets(std::size_t i) const {
        const Figure& figure = article.figures[i];
        if (!article.isMark(figure.lastToken + 1, ')'))
            return false;
        for (std::uint32_t back = 2; back <= longestRemark && back <= figure.firstToken; ++back) {
            if (article.isMark(figure.firstToken - back, '('))
                return true;
        }
        return false;
    }

    /// "The most non-PBI members has Bali (45.7%). Then come Banten (38.6%) and Jakarta (31.7%)".
    bool followsSegmentShare(const Group& group) const {
        const std::size_t own = article.figures[group.measures.front()].sentence;
        // "Rata-rata peserta PBI 30,88 persen. Yang tertinggi adalah:"
        return followsSegment(own) || (own > 0 && followsSegment(own - 1) &&
                                       article.isMark(article.lastOf(article.sentences[own - 1]), ':'));
    }

    /// "Yang menunggak di Mamuju 60,73 persen, Mateng 59,46 persen, dan Pasangkayu 60,65 persen": what the
    /// share before is of, where it is of those left out.
    Topic topicOfRest(const Group& group) const {
        const std::size_t first = group.measures.front();
        if (first == 0 || article.figures[first - 1].unit != Unit::Share ||
            article.figures[first - 1].sentence != article.figures[first].sentence)
            return Topic::Registered;
        const auto before = static_cast<Topic>(meanings[first - 1].topic);
        return before == Topic::Inactive || before == Topic::Unregistered ? before : Topic::Registered;
    }

    /// The figure stands right behind a region's name.
    bool inList(const Group& group) const {
        const std::uint32_t first = article.figures[group.measures.front()].firstToken;
        const auto behind = firstFrom(article.mentions, first);
        if (behind != article.mentions.begin() && onlyCopulas((behind - 1)->lastToken + 1, first))
            return true;
        if (behind != article.mentions.begin() && endsInCopula(*(behind - 1), group.measures.front()))
            return true;
        const std::uint32_t last = article.figures[group.measures.back()].lastToken;
        return behind != article.mentions.end() && behind->firstToken > last &&
               behind->firstToken - last <= 2 &&
               (article.isWord(last + 1, "di") || article.isMark(last + 1, '('));
    }

    /// "West Papua, thanks to its special autonomy money, stands at 96.8 percent".
    bool endsInCopula(const Mention& mention, std::size_t i) const {
        const Figure& figure = article.figures[i];
        return article.classAt(figure.firstToken - 1) == WordClass::Copula && figure.value >= lowestListed &&
               figure.precision < 0.009 &&
               &article.sentenceOf(mention.lastToken) == &article.sentenceOf(figure);
    }

    /// "Provinsi Sulawesi Tengah kini ada di angka 89,25 persen".
    bool onlyCopulas(std::uint32_t from, std::uint32_t end) const {
        if (end - from > longestCopula)
            return false;
        for (std::uint32_t at = from; at < end; ++at) {
            const Token& token = article.tokens[at];
            const bool plain =
                token.isMark(',') || token.isMark('\n') || token.isMark('(') || token.isMark(':') ||
                token.isMark('-') || article.classAt(at) == WordClass::Copula ||
                article.classAt(at) == WordClass::More || article.classAt(at) == WordClass::Light;
            if (!plain && !(end - from == 1 && token.kind == TokenKind::Word))
                return false;
        }
        return true;
    }

    /// A sentence without a share may set the topic by its words.
    void rememberWords(std::size_t sentence, std::size_t first, std::size_t end) {
        const auto isShare = [](const Figure& figure) { return figure.unit == Unit::Share; };
        const auto figures = article.figures.begin();
        if (std::any_of(figures + static_cast<std::ptrdiff_t>(first),
                        figures + static_cast<std::ptrdiff_t>(end), isShare))
            return;
        // "Di kabupaten itu peserta yang iurannya ditanggung pemerintah terdaftar lengkap."
        if (followsSegment(sentence) && namesSegment(sentence))
            return;
        for (const CueHit& hit : hits.of(sentence)) {
            const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
            if (cue.aspect == Aspect::Topic && cue.ofShares && cue.weight >= contextCue &&
                (cue.label == label(Topic::Registered) || cue.label == label(Topic::Active)))
                setContext(static_cast<Topic>(cue.label),
                           std::min(contextStrength, cue.weight - contextLoss));
        }
    }

    void rememberSegments(std::size_t sentence) { segmentBefore = namesSegment(sentence); }

    bool namesSegment(std::size_t sentence) const {
        const auto sentenceHits = hits.of(sentence);
        return std::any_of(sentenceHits.begin(), sentenceHits.end(), [&](const CueHit& hit) {
            const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
            return cue.aspect == Aspect::Topic && cue.label == label(Topic::Segment);
        });
    }

    /// It or the sentence before told a segment's share.
    bool followsSegment(std::size_t sentence) const {
        return segmentShareIn != noToken && sentence - segmentShareIn <= 1;
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
    RoleChooser roles;
    PurposeChooser amounts;
    InsuranceNamed insurance;
    TopicScores scores;
    std::size_t sentenceOfMembers = ~std::size_t{0}; ///< where a base was counted in "peserta"
    Group current;                                   ///< kept for its memory
    bool activeSeen = false;
    std::uint32_t segmentShareIn = noToken; ///< sentence of the last share of a segment
    bool segmentBefore = false;             ///< the sentence before spoke of a segment
    Topic countContext = Topic::Unrelated;  ///< what the last count of persons was about
    std::uint32_t openingParagraph = noToken;
    Topic openingShare = Topic::Unrelated; ///< of the first share of that paragraph, if its region is named
    Topic contextTopic = Topic::Unrelated;
    double contextScore = 0;
};

} // namespace

void takeAway(Meaning& meaning) {
    meaning.region = noRegion;
    meaning.regionStated = true;
    meaning.elsewhere = true;
    meaning.alsoOf.clear();
}

std::vector<Meaning> meaningsOf(const Article& article, const InsuranceNamed& insurance, const CueHits& hits,
                                const std::vector<FigureEvidence>& evidence, const std::vector<Bond>& bonds,
                                const std::vector<Proof>& proofs) {
    return Interpreter(article, insurance, hits, evidence, bonds, proofs).interpret();
}

} // namespace uhc
