/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/purpose_choice.hxx"

#include "reader/role_choice.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr double clearPurpose = 6.0;
constexpr double calledBudget = 5.0;        // the strength of "anggaran sebesar itu" for the amount before it
constexpr std::uint32_t spendingReach = 24; // tokens from "serapan" to what was spent
constexpr std::uint32_t openingWords = 8;   // tokens in which a sentence says what it goes on with
constexpr std::uint32_t shortStatement = 10; // tokens
constexpr std::uint32_t longestStep = 5;     // tokens from an amount to the next that goes on with it
constexpr int longestContext = 2;            // sentences
constexpr double largestPremium = 200'000;   // rupiah a month; the dearest class is 160.000

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

} // namespace

void PurposeChooser::beginSentence() {
    if (++age > longestContext)
        context = Purpose::Unrelated;
}

void PurposeChooser::choose(std::size_t i) {
    Choice choice = byWords(i);
    weighTheOneBefore(i, choice);
    weighContext(i, choice);
    supply(i, choice);
    const Figure& figure = article.figures[i];
    if (figure.value <= largestPremium && choice.purpose != Purpose::Unrelated)
        choice.purpose = Purpose::Premium;
    goOn(i, choice);
    Meaning& meaning = meanings[i];
    meaning.topic = label(choice.purpose);
    meaning.topicScore = choice.score;
    meaning.kind = figure.upperEnd ? Kind::Other : kindOf(choice.purpose);
    // "Rp4 miliar hingga Rp5 miliar dialokasikan": what is said behind the upper end is said of both.
    if (figure.upperEnd && i > 0 && article.figures[i - 1].lowerEnd && meanings[i - 1].kind == Kind::Other &&
        choice.purpose != Purpose::Unrelated) {
        meanings[i - 1].topic = label(choice.purpose);
        meanings[i - 1].topicScore = choice.score;
        meanings[i - 1].kind = kindOf(choice.purpose);
    }
}

void PurposeChooser::remember(std::size_t sentence, std::size_t first, std::size_t end) {
    const auto figures = article.figures.begin();
    needSaid = budgetSaid = false;
    if (std::any_of(figures + static_cast<std::ptrdiff_t>(first), figures + static_cast<std::ptrdiff_t>(end),
                    [](const Figure& one) { return one.unit == Unit::Rupiah; }))
        return;
    for (const CueHit& hit : hits.of(sentence)) {
        const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
        needSaid |= cue.aspect == Aspect::Money && cue.label == label(Purpose::Needed);
        budgetSaid |= cue.aspect == Aspect::Money && cue.label == label(Purpose::Allocated) &&
                      cue.weight >= clearPurpose;
    }
    // "Anggaran iuran JKN:" and a line for each year
    if (budgetSaid && article.isMark(article.lastOf(article.sentences[sentence]), ':')) {
        context = Purpose::Allocated;
        age = 0;
    }
}

PurposeChooser::Choice PurposeChooser::byWords(std::size_t i) const {
    Choice choice;
    choice.score = enough;
    const bool period = isForMonths(i);
    for (std::uint8_t purpose = 0; purpose < purposes; ++purpose) {
        if (period && purpose == label(Purpose::Premium))
            continue;
        if (evidence[i].topic.scores[purpose] > choice.score) {
            choice.score = evidence[i].topic.scores[purpose];
            choice.purpose = static_cast<Purpose>(purpose);
        }
    }
    return choice;
}

/// "serapan Rp 15,3 miliar dari Rp 21,5 miliar", "sisa utangnya Rp 12 miliar dari total Rp 22 miliar".
void PurposeChooser::weighTheOneBefore(std::size_t i, Choice& choice) {
    if (!isTotalOfBefore(i))
        return;
    Meaning& before = meanings[i - 1];
    if (tellsOfSpending(i - 1) &&
        (before.kind == Kind::BudgetAllocated || before.kind == Kind::BudgetRealised)) {
        before.topic = label(Purpose::Spent);
        before.kind = Kind::BudgetRealised;
        choice = {Purpose::Allocated, clearPurpose};
    }
    if (choice.purpose == Purpose::Unrelated)
        return;
    if (namesWholeBudget(i))
        choice.purpose = Purpose::Sector;
    else if (choice.score < clearPurpose)
        choice.purpose = static_cast<Purpose>(before.topic);
}

/// Words that speak weakly yield to what is said of the amounts before it.
void PurposeChooser::weighContext(std::size_t i, Choice& choice) const {
    const Figure& figure = article.figures[i];
    Purpose& best = choice.purpose;
    // "pada 2026 anggaran tersebut justru turun menjadi Rp50 miliar": what it is now, not by how much
    if (best == Purpose::Part && isNewState(i) && scoreOf(i, Purpose::Allocated) >= enough)
        best = Purpose::Allocated;
    // "Total: Rp104,8 miliar", "Rinciannya, Grobogan Rp79,9 miliar" under a list of arrears
    if ((best == Purpose::Allocated || best == Purpose::Part) &&
        (choice.score < clearPurpose || opensList(figure)) && context == Purpose::Owed)
        best = Purpose::Owed;
    // "yang dibutuhkan sebulan Rp 1,8 miliar, dikalikan sisa tahun anggaran ini sekitar Rp 10 miliar"
    const bool afterNeed = i > 0 && article.figures[i - 1].unit == Unit::Rupiah &&
                           article.figures[i - 1].sentence == figure.sentence &&
                           scoreOf(i - 1, Purpose::Needed) >= clearPurpose;
    if (best == Purpose::Allocated && afterNeed && !isContrasted(i - 1, i) &&
        choice.score < scoreOf(i - 1, Purpose::Needed))
        best = Purpose::Needed;
    if (best == Purpose::Allocated && choice.score < clearPurpose && needSaid && isShortStatement(figure))
        best = Purpose::Needed; // "Pemkab butuh dana. Jumlahnya Rp19,8 miliar"
}

/// Where no word beside it says what the amount is for: the sentences around it, or its parts.
void PurposeChooser::supply(std::size_t i, Choice& choice) const {
    if (scoreOf(i, Purpose::Unrelated) >= enough)
        return;
    const Figure& figure = article.figures[i];
    const bool called = isCalledBudget(figure) || (budgetSaid && (isNewState(i) || opensWithValue(figure)));
    const bool open = choice.purpose == Purpose::Unrelated;
    // "menaikkan Rp33 miliar dari sebelumnya Rp148 miliar. Totalnya menjadi Rp181 miliar"
    if ((open && called) || ((open || choice.purpose == Purpose::Part) && isSumOfBudgets(i)))
        choice = {Purpose::Allocated, calledBudget};
}

/// An amount that nothing is said of goes on with what money was spoken of; one that is told sets it.
void PurposeChooser::goOn(std::size_t i, Choice& choice) {
    const Figure& figure = article.figures[i];
    Purpose& best = choice.purpose;
    if (best == Purpose::Unrelated && scoreOf(i, Purpose::Unrelated) < enough &&
        context != Purpose::Unrelated && figure.value > largestPremium) {
        best = context;
        meanings[i].byContext = true;
        const Sentence& line = article.sentenceOf(figure);
        if (line.endToken - line.firstToken <= longestListLine)
            age = 0; // "2024: Rp25,1 miliar", "2025: Rp27,8 miliar": a list goes on
        return;
    }
    const bool lasting = best == Purpose::Allocated || best == Purpose::Spent || best == Purpose::Needed ||
                         best == Purpose::Owed || best == Purpose::Unrelated;
    context = lasting ? best : context;
    age = 0;
}

double PurposeChooser::scoreOf(std::size_t i, Purpose purpose) const {
    return evidence[i].topic.scores[label(purpose)];
}

/// "Rp 283 miliar untuk empat bulan" is no monthly rate.
bool PurposeChooser::isForMonths(std::size_t i) const {
    if (i + 1 == article.figures.size())
        return false;
    const Figure& next = article.figures[i + 1];
    return next.unit == Unit::Other && next.value > 1 && article.figures[i].value > largestPremium &&
           next.firstToken - article.figures[i].lastToken <= longestStep &&
           article.isWord(next.lastToken, "bulan");
}

/// "keberpihakan anggaran untuk JKN. Tak tanggung-tanggung, nilainya mencapai Rp 5,5 miliar".
bool PurposeChooser::opensWithValue(const Figure& figure) const {
    const Sentence& own = article.sentenceOf(figure);
    const std::uint32_t first = article.firstWordOf(own);
    if (article.isWord(first, {"cuma", "hanya"}))
        return true; // "Alokasi untuk PBI tidak banyak. Cuma Rp7 miliar"
    return article.hasWord(own.firstToken, std::min(own.firstToken + openingWords, figure.firstToken),
                           {"nilai", "nilainya", "jumlahnya", "nominalnya", "angkanya"});
}

/// "Rinciannya, Grobogan Rp79,9 miliar".
bool PurposeChooser::opensList(const Figure& figure) const {
    const std::uint32_t first = article.firstWordOf(article.sentenceOf(figure));
    return article.isWord(first, {"rinciannya", "rincian", "rincinya"});
}

/// Two budgets and the next amount, which they make up.
bool PurposeChooser::isSumOfBudgets(std::size_t i) const {
    const auto isBudget = [&](std::size_t one) {
        return article.figures[one].unit == Unit::Rupiah && meanings[one].kind == Kind::BudgetAllocated;
    };
    return i >= 2 && isBudget(i - 1) && isBudget(i - 2) &&
           makeUp(article.figures[i - 2], article.figures[i - 1], article.figures[i]);
}

/// "Angkanya menyentuh Rp 12 miliar. Anggaran sebesar itu dipakai untuk ...": said in the next sentence.
bool PurposeChooser::isCalledBudget(const Figure& figure) const {
    if (figure.sentence + 1 >= article.sentences.size())
        return false;
    const Sentence& next = article.sentences[figure.sentence + 1];
    for (std::uint32_t at = next.firstToken; at + 2 < next.endToken; ++at) {
        if (article.isWord(at + 1, "sebesar") && article.isWord(at + 2, {"itu", "ini", "tersebut"}) &&
            article.isWord(at, {"anggaran", "dana", "apbd"}))
            return true;
    }
    // "Itu yang kami pasang di APBD", "Segitu yang sudah kami anggarkan"
    const std::uint32_t first = article.firstWordOf(next);
    return article.isWord(first, {"itu", "segitu"}) && article.isWord(first + 1, "yang") &&
           article.hasWord(first + 2, std::min(first + openingWords, next.endToken),
                           {"anggarkan", "pasang", "siapkan", "alokasikan", "dianggarkan"});
}

/// "Anggaran iuran JKN dinaikkan. Ada kenaikan jadi Rp181 miliar".
bool PurposeChooser::isNewState(std::size_t i) const {
    return evidence[i].role.scores[label(CueRole::Achieved)] >= newState;
}

/// "dibutuhkan Rp 185 miliar, sedangkan alokasinya Rp 102 miliar".
bool PurposeChooser::isContrasted(std::size_t before, std::size_t i) const {
    for (std::uint32_t at = article.figures[before].lastToken + 1; at < article.figures[i].firstToken; ++at) {
        if (article.classAt(at) == WordClass::Contrast)
            return true;
    }
    return false;
}

/// "sisa utangnya Rp 12 miliar dari total Rp 22 miliar".
bool PurposeChooser::isTotalOfBefore(std::size_t i) const {
    if (i == 0 || article.figures[i - 1].unit != Unit::Rupiah ||
        article.figures[i].firstToken - article.figures[i - 1].lastToken > longestStep)
        return false;
    return article.isWord(article.figures[i - 1].lastToken + 1, "dari");
}

/// "Serapan anggaran baru 71,2 persen, yakni Rp 15,3 miliar dari Rp 21,5 miliar".
bool PurposeChooser::tellsOfSpending(std::size_t i) const {
    const std::uint32_t at = article.figures[i].firstToken;
    const std::uint32_t first = article.sentenceOf(article.figures[i]).firstToken;
    return article.hasWord(at - std::min(at - first, spendingReach), at,
                           {"serapan", "penyerapan", "realisasi", "terserap"});
}

/// "Rp25 miliar dari APBD Rp1,4 triliun".
bool PurposeChooser::namesWholeBudget(std::size_t i) const {
    return article.hasWordBetween(article.figures[i - 1], article.figures[i], {"apbd"});
}

bool PurposeChooser::isShortStatement(const Figure& figure) const {
    const Sentence& sentence = article.sentenceOf(figure);
    return sentence.endToken - sentence.firstToken <= shortStatement;
}

} // namespace uhc
