/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/role_choice.hxx"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace uhc {
namespace {

constexpr double achievedByDefault = 3.0;
constexpr double fineLoss = 5.0;
constexpr double beyondLoss = 4.0;             // of an aim beyond all people
constexpr double mostAimedFor = 1.005;         // nobody aims for more members than inhabitants
constexpr std::uint32_t shortestStatement = 9; // tokens
constexpr double targetNoun = 7.4;
constexpr double clearTarget = 6.5;
constexpr double clearMark = 6.0;
constexpr double clearlySaid = 4.0; // the strength of "sudah" near its figure
constexpr double thresholdNoun = 7.2;
constexpr double belowMark = 7.25;
constexpr double wordsOfTarget = 5.6;
constexpr std::uint32_t longestTieOfMarks = 12; // tokens from one criterion to the next
constexpr std::uint32_t longestPlan = 24;       // tokens from "RPJMN" to what it asks for
constexpr std::uint32_t longestPurpose = 5;     // tokens of "untuk bisa mencapai UHC"
constexpr std::uint32_t longestBracket = 10;    // tokens of "(data sampai Juli 2024)"
constexpr std::uint32_t longestFrom = 4;        // tokens from "dari" to the share that a step begins at
constexpr std::uint32_t longestStep = 7;        // tokens from a share to what it is to become
constexpr std::size_t longestCount = 8;         // sentences: "Pertama" ... "Kelima", and what stands between
constexpr double strongRoleCue = 7.0;
constexpr std::size_t noFigure = ~std::size_t{0};

bool isUsualMark(double share) {
    constexpr std::array<double, 5> marks = {0.95, 0.98, 0.986, 0.99, 1.0};
    return std::any_of(marks.begin(), marks.end(),
                       [&](double mark) { return std::abs(share - mark) < 1e-9; });
}

} // namespace

bool isActiveMark(double share) {
    constexpr std::array<double, 3> marks = {0.75, 0.8, 0.85};
    return std::any_of(marks.begin(), marks.end(),
                       [&](double mark) { return std::abs(share - mark) < 1e-9; });
}

/// Role and hedge of figures that are measures of one thing.
void RoleChooser::choose(std::span<const std::size_t> group) {
    Evidence shared;
    for (const std::size_t i : group) {
        for (std::uint8_t role = 0; role < cueRoles; ++role)
            shared.take(role, evidence[i].role.scores[role], evidence[i].role.cues[role]);
    }
    weighMarks(group, shared);
    if (goesOnWithThen(article.figures[group.front()].sentence))
        shared.take(label(CueRole::Past), strongRoleCue, -1);
    std::uint8_t best = 0;
    double score = std::max(achievedByDefault, shared.scores[0]);
    for (std::uint8_t role = 1; role < cueRoles; ++role) {
        if (shared.scores[role] > score) {
            score = shared.scores[role];
            best = role;
        }
    }
    if (best == label(CueRole::Achieved) && score <= achievedByDefault) {
        if (const std::size_t from = joinedTo(group.front()); from != noFigure) {
            best = label(meanings[from].role);
            score = achievedByDefault;
        }
    }
    const Sentence& own = article.sentenceOf(article.figures[group.front()]);
    if (best == label(CueRole::Threshold) && score < targetNoun && isOfNamed(group.front(), shared))
        best = label(CueRole::Achieved);
    // "Target untuk Kota Bekasi minimal 90 persen", "Minimal 95 persen warga Batang punya JKN nanti"
    const bool target = shared.scores[label(CueRole::Target)] >= clearTarget && saysTarget(shared);
    if (best == label(CueRole::Threshold) && saysOnlyMinimum(shared) &&
        (target || isPlanned(group.front()) || !namesCriterion(own)))
        best = label(CueRole::Target);
    // "Untuk jadi daerah berstatus UHC capaian JKN harus 95 persen"
    if (best == label(CueRole::Target) && score < clearTarget && !saysTarget(shared) &&
        article.hasSignal(own.firstToken, own.endToken, Signal::OfStatus))
        best = label(CueRole::Threshold);
    if (best == label(CueRole::Target) && !saysTarget(shared) &&
        (isForStatus(group.front()) || isCalledCriterion(article.figures[group.front()].sentence)))
        best = label(CueRole::Threshold);
    if (endsStep(group.front()))
        best = label(settleStep(group.front(), static_cast<CueRole>(best)));
    for (const std::size_t i : group) {
        Meaning& meaning = meanings[i];
        meaning.role = static_cast<CueRole>(best);
        meaning.roleScore = score;
        meaning.roleCue = shared.cues[best];
        const bool remainder =
            meaning.topic == label(Topic::Unregistered) || meaning.topic == label(Topic::Inactive);
        if (isMeasure(article.figures[i]) && remainder && meaning.kind != Kind::Other)
            meaning.role = CueRole::Change;
        meaning.qualifier = hedgeOf(i);
    }
}

/// "Untuk bisa mencapai UHC, 98 persen penduduk harus sudah jadi peserta": what the status asks for.
bool RoleChooser::isForStatus(std::size_t i) const {
    const std::uint32_t first = article.sentenceOf(article.figures[i]).firstToken;
    for (std::uint32_t at = article.figures[i].firstToken; at-- > first + 2;) {
        if (article.isMark(at, ',') && article.isWord(at - 1, "uhc"))
            return article.hasWord(std::max(at - std::min(at, longestPurpose), first), at,
                                   {"untuk", "agar", "supaya", "demi", "guna"});
        if (article.tokens[at].kind == TokenKind::Number)
            return false;
    }
    return false;
}

/// "Kalau kepesertaan di Kota Bandar Lampung itu yang sudah terkover 95 persen": no condition, but what is
/// said of the one named.
bool RoleChooser::isOfNamed(std::size_t i, const Evidence& roles) const {
    const std::int16_t cue = roles.cues[label(CueRole::Threshold)];
    if (roles.scores[label(CueRole::Achieved)] < clearlySaid ||
        !article.vocabulary.cues.phraseOf(cue).starts_with("apabila"))
        return false;
    const std::uint32_t at = article.figures[i].firstToken;
    auto mention = firstFrom(article.mentions, article.sentenceOf(article.figures[i]).firstToken);
    for (; mention != article.mentions.end() && mention->lastToken < at; ++mention) {
        if (isRegion(*mention) && mention->region != theNation &&
            article.hasWord(mention->firstToken - std::min(mention->firstToken, longestPurpose),
                            mention->firstToken, {"kalau"}))
            return true;
    }
    return false;
}

/// "Semua harus menyumbang 98 persen. ... Kalau dua syarat itu terpenuhi": said behind it.
bool RoleChooser::isCalledCriterion(std::size_t sentence) const {
    const std::size_t end = std::min(sentence + 3, article.sentences.size());
    for (std::size_t next = sentence + 1; next < end; ++next) {
        for (std::uint32_t at = article.sentences[next].firstToken; at + 1 < article.sentences[next].endToken;
             ++at) {
            if (article.isWord(at, "syarat") && article.isWord(at + 1, {"itu", "tersebut", "tadi", "ini"}))
                return true;
        }
    }
    return false;
}

/// "Dalam RPJMN disebut sasaran, yakni minimal 95 persen".
bool RoleChooser::isPlanned(std::size_t i) const {
    const std::uint32_t at = article.figures[i].firstToken;
    const std::uint32_t first = article.sentenceOf(article.figures[i]).firstToken;
    const std::uint32_t from = at - std::min(at - first, longestPlan);
    return article.hasWord(from, at, {"rpjmn", "rpjpn", "rpjmd", "sasaran"}) &&
           !article.hasWord(from, at, {"jika", "apabila", "bila", "syarat", "kriteria"});
}

/// One of the words stands between the figure and the one before it.
bool RoleChooser::isBehind(std::size_t i, std::initializer_list<Word> words) const {
    return article.hasWordBetween(article.figures[i - 1], article.figures[i], words);
}

/// "dari 97,71 persen menjadi 98,46 persen".
bool RoleChooser::endsStep(std::size_t i) const {
    if (i == 0 || article.figures[i - 1].unit != article.figures[i].unit)
        return false;
    // "75 persen (data sampai Juli), menjadi 90 persen"
    const std::uint32_t behind =
        behindBracket(article.tokens, article.figures[i - 1].lastToken + 1, longestBracket);
    return behind < article.figures[i].firstToken && article.figures[i].firstToken - behind < longestStep &&
           isBehind(i, {"menjadi", "jadi", "ke"});
}

/// Decides both ends of a step; gives the role of the second.
CueRole RoleChooser::settleStep(std::size_t i, CueRole role) const {
    Meaning& before = meanings[i - 1];
    // "berkomitmen supaya cakupan yang cuma 91 persen naik menjadi 95 persen": the aim is the second.
    if (role == CueRole::Achieved && before.role == CueRole::Target) {
        before.role = CueRole::Achieved;
        return CueRole::Target;
    }
    // "Dulu syarat UHC 90 persen. Tapi sekarang naik jadi 98 persen"
    if (role == CueRole::Achieved && before.role == CueRole::Threshold &&
        isUsualMark(article.figures[i].value) && isBehind(i, {"naik", "dinaikkan", "berubah"})) {
        before.role = CueRole::Past;
        return CueRole::Threshold;
    }
    const bool change =
        article.figures[i].unit == Unit::Share && (role == CueRole::Achieved || role == CueRole::Past);
    if (!change)
        return role;
    const std::uint32_t at = article.figures[i - 1].firstToken;
    const std::uint32_t from = at - std::min(at, longestFrom);
    const bool stepFrom = article.hasWord(from, at, {"dari"});
    // "dari saat ini 75 persen menjadi 90 persen"
    if (stepFrom && article.hasWord(from, at, {"ini", "sekarang", "kini"})) {
        before.role = CueRole::Achieved;
        return CueRole::Target;
    }
    // "ditargetkan naik dari 75 persen menjadi 90 persen"
    if (before.role == CueRole::Past && (evidence[i - 1].role.scores[label(CueRole::Target)] >= clearTarget ||
                                         article.hasWord(at - std::min(at, longestPlan), at, {"sasaran"})))
        return CueRole::Target;
    // "ambang batas keaktifan naik dari 75 persen menjadi 80 persen"
    if (before.role == CueRole::Past && evidence[i - 1].role.scores[label(CueRole::Threshold)] >= clearMark)
        return CueRole::Threshold;
    if (before.role == CueRole::Past)
        return CueRole::Achieved;
    if (before.role != CueRole::Achieved || !stepFrom)
        return role;
    before.role = CueRole::Past;
    return CueRole::Achieved;
}

/// "Syaratnya ada tiga:" begins a list of criteria; "Targetnya naik terus." speaks of targets to come.
void RoleChooser::remember(std::size_t sentence, std::size_t first, std::size_t end) {
    const Sentence& one = article.sentences[sentence];
    bool criteria = false;
    bool targets = false;
    for (const CueHit& hit : hits.of(sentence)) {
        const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
        const bool strong = cue.aspect == Aspect::Role && cue.weight >= strongRoleCue;
        criteria |= strong && cue.label == label(CueRole::Threshold);
        targets |= strong && cue.label == label(CueRole::Target);
    }
    const bool opensList = article.isMark(article.lastOf(one), ':');
    const bool line = one.endToken - one.firstToken <= longestListLine;
    listOfCriteria = (criteria && opensList) || (listOfCriteria && line);
    talkOfTargets = targets && first == end && one.part == Part::Body;
}

/// "ditargetkan 268.232 jiwa atau 95 persen, dan 273.879 jiwa atau 97 persen": the figure this one is added
/// to by "dan", whose role it shares.
std::size_t RoleChooser::joinedTo(std::size_t i) const {
    if (i == 0)
        return noFigure;
    const Figure& before = article.figures[i - 1];
    const std::uint32_t between = article.figures[i].firstToken - before.lastToken - 1;
    const std::uint32_t at = before.lastToken + 1;
    const bool joined = (between == 1 && article.isWord(at, "dan")) ||
                        (between == 2 && article.isMark(at, ',') && article.isWord(at + 1, "dan"));
    return isMeasure(before) && (joined || isNextMark(i) || isOfThen(i)) ? i - 1 : noFigure;
}

/// "Capaian waktu itu 95,68 persen dengan keaktifan 66,20 persen": both of that time.
bool RoleChooser::isOfThen(std::size_t i) const {
    return meanings[i - 1].role == CueRole::Past &&
           article.figures[i].firstToken - article.figures[i - 1].lastToken <= longestTieOfMarks &&
           isBehind(i, {"dengan"});
}

/// "kepesertaan minimal 98 persen serta keaktifan sedikitnya 80 persen": one criterion after the other.
bool RoleChooser::isNextMark(std::size_t i) const {
    const Figure& figure = article.figures[i];
    const Figure& before = article.figures[i - 1];
    const bool mark = isUsualMark(figure.value) || isActiveMark(figure.value);
    const bool aim = meanings[i - 1].role == CueRole::Threshold || meanings[i - 1].role == CueRole::Target;
    if (!aim || !mark || figure.firstToken - before.lastToken > longestTieOfMarks)
        return false;
    return isBehind(i, {"dan", "serta"}) || (isActiveMark(figure.value) && isBehind(i, {"dengan"}));
}

/// Targets and criteria are round: "97,86 persen" is neither, whatever stands before it; "di bawah 98 persen"
/// and a line of a list of criteria are no achievement.
void RoleChooser::weighMarks(std::span<const std::size_t> group, Evidence& roles) const {
    for (const std::size_t i : group) {
        const Figure& figure = article.figures[i];
        if (figure.unit != Unit::Share)
            continue;
        const bool fine = figure.precision < 0.0009 && !isUsualMark(figure.value);
        if (!fine && isCountedCriterion(figure.sentence) && !namesRegion(article.sentenceOf(figure)))
            roles.take(label(CueRole::Threshold), belowMark, -1);
        if (figure.value > mostAimedFor)
            roles.scores[label(CueRole::Target)] -= beyondLoss;
        if (figure.value >= 1 &&
            !saysThreshold(roles)) // "Kalau cakupan sudah 100 persen, ..." is no criterion
            roles.scores[label(CueRole::Supposed)] =
                std::max(std::exchange(roles.scores[label(CueRole::Threshold)], 0),
                         roles.scores[label(CueRole::Supposed)]);
        if (fine) {
            roles.scores[label(CueRole::Target)] -= saysTarget(roles) ? fineLoss / 2 : fineLoss;
            // "masuk kriteria itu dengan cakupan mencapai 99,26 persen"
            const bool reached = roles.scores[label(CueRole::Achieved)] > achievedByDefault &&
                                 namesRegion(article.sentenceOf(figure));
            roles.scores[label(CueRole::Threshold)] -=
                saysThreshold(roles) && !reached ? fineLoss / 2 : fineLoss;
        } else if (isUsualMark(figure.value) || isActiveMark(figure.value)) {
            // "Kepesertaan di atas 98 persen", a line and nothing more, is an item of a list of criteria.
            const Sentence& line = article.sentenceOf(figure);
            const bool item = figure.value < 1 && line.endToken - line.firstToken <= shortestStatement &&
                              !asks(line) && hedgeOf(i) == Qualifier::Above && !namesRegion(line) &&
                              roles.scores[label(CueRole::Achieved)] < achievedByDefault;
            const bool nearly = article.isWord(figure.firstToken - 1, "hampir") ||
                                article.isWord(figure.firstToken - 1, "nyaris") ||
                                article.isWord(figure.firstToken - 1, "mendekati");
            const bool below = hedgeOf(i) == Qualifier::Below && !nearly && isUsualMark(figure.value);
            if (below || item || listOfCriteria)
                roles.take(label(CueRole::Threshold), belowMark, -1);
            const bool beyond = figure.value >= 1 && hedgeOf(i) == Qualifier::Above;
            if (talkOfTargets && isUsualMark(figure.value) && !beyond && !namesRegion(line) &&
                roles.scores[label(CueRole::Achieved)] < achievedByDefault)
                roles.take(label(CueRole::Target), wordsOfTarget, -1);
        }
    }
}

/// "Pertama, ...", "Kedua, ...".
bool RoleChooser::isCounted(const Sentence& line) const {
    const std::uint32_t first = article.firstWordOf(line);
    return article.isMark(first + 1, ',') &&
           article.isWord(first, {"pertama", "kedua", "ketiga", "keempat", "kelima"});
}

/// "Ada dua syarat. Pertama, ... Kedua, ...": what stands before the counted sentences names criteria.
bool RoleChooser::isCountedCriterion(std::size_t sentence) const {
    if (!isCounted(article.sentences[sentence]))
        return false;
    std::size_t first = sentence;
    while (first > 0 && sentence - first < longestCount && isCounted(article.sentences[first]))
        --first;
    const Sentence& opening = article.sentences[first];
    return article.hasWord(opening.firstToken, opening.endToken,
                           {"syarat", "persyaratan", "kriteria", "indikator", "ketentuan"});
}

/// "Ada peningkatan dari data 2023 lalu. Yakni, ..."
bool RoleChooser::goesOnWithThen(std::size_t sentence) const {
    const std::uint32_t opening = article.firstWordOf(article.sentences[sentence]);
    if (sentence == 0 || !article.isWord(opening, {"yakni", "yaitu"}))
        return false;
    const Sentence& before = article.sentences[sentence - 1];
    const std::uint32_t last = article.lastOf(before);
    return article.hasWord(last - std::min(last - before.firstToken, 2u), last + 1, {"lalu", "sebelumnya"});
}

bool RoleChooser::asks(const Sentence& line) const {
    return article.isMark(article.lastOf(line), '?');
}

/// "Kepesertaan JKN Kota Bontang di atas 95 persen" says it of somebody.
bool RoleChooser::namesRegion(const Sentence& line) const {
    auto mention = firstFrom(article.mentions, line.firstToken);
    for (; mention != article.mentions.end() && mention->firstToken < line.endToken; ++mention) {
        if (isRegion(*mention) && mention->region != noRegion)
            return true;
    }
    return false;
}

/// The noun itself stands there: "target nasional 98,06 persen".
bool RoleChooser::saysTarget(const Evidence& roles) const {
    const std::string_view phrase = article.vocabulary.cues.phraseOf(roles.cues[label(CueRole::Target)]);
    return phrase.find("target") != std::string_view::npos;
}

/// "minimal": a criterion only where no other word says what the least is of.
bool RoleChooser::saysOnlyMinimum(const Evidence& roles) const {
    return article.vocabulary.cues.phraseOf(roles.cues[label(CueRole::Threshold)]).starts_with("minimal");
}

/// "Disebut UHC bila minimal 95 persen": the sentence says what the least is of.
bool RoleChooser::namesCriterion(const Sentence& sentence) const {
    return article.hasSignal(sentence.firstToken, sentence.endToken, Signal::OfCriterion);
}

/// The noun itself stands there, or the word right before: "syarat UHC 100 persen", "minimal 98,31 persen".
bool RoleChooser::saysThreshold(const Evidence& roles) const {
    const std::int16_t cue = roles.cues[label(CueRole::Threshold)];
    return cue >= 0 && article.vocabulary.cues.cues[static_cast<std::size_t>(cue)].weight >= thresholdNoun;
}

Qualifier RoleChooser::hedgeOf(std::size_t i) const {
    const auto& scores = evidence[i].hedge.scores;
    const auto strongest = std::max_element(scores.begin(), scores.end());
    return *strongest > 0 ? static_cast<Qualifier>(strongest - scores.begin()) : Qualifier::Plain;
}

} // namespace uhc
