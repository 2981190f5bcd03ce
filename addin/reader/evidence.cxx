/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/evidence.hxx"

#include <algorithm>
#include <utility>

namespace uhc {
namespace {

// What a cue loses on its way to the figure.
constexpr double perWord = 0.12;
constexpr double perComma = 0.8;
constexpr double mostCommas = 2.8;
constexpr double perCommaBehind = 1.5;  // what is said behind a comma is more often of the next thing
constexpr double perCommaToTopic = 2.2; // above all what it is about
constexpr double perContrast = 2.0;     // "sedangkan", "namun": another thought begins
constexpr double perAddition = 2.5;     // "102,9 persen dengan peserta terbanyak dari PBI"
constexpr double perFigureBehind = 2.2; // the cue stands before another figure of the same unit
constexpr double perFigureAhead = 5.0;  // or behind one
constexpr double ofAnother =
    4.0; // "67.934 peserta PBI APBD, persentase ...": it stands right behind another figure
constexpr std::uint32_t longestName = 7;   // tokens of a person's name with its titles
constexpr std::uint32_t longestAside = 20; // tokens
constexpr std::uint32_t window = 60;       // tokens
constexpr std::uint32_t aheadReach = 5;    // tokens from a cue to the next figure that it belongs to
constexpr std::uint32_t clauseReach = 4;   // tokens from a count to the verb of its clause
constexpr double ofClause = 4.5;           // "jumlah penduduk yang didaftarkan" are not all the people
constexpr double perLink = 2.0;            // "atau": what stands before it is said of the figure before it

/// Counts along a sentence, so that what lies between two tokens is a difference. A small one, however long
/// the sentence is: no cue reaches further than the window, hence short numbers that may overflow are enough.
struct Counts {
    std::uint16_t words = 0;
    std::uint16_t commas = 0;
    std::uint16_t contrasts = 0;
    std::uint16_t additions = 0; ///< "dengan": something else is told of the figure
    std::uint16_t links = 0;
    std::uint16_t measures = 0; ///< groups of shares and counts begun
    std::uint16_t money = 0;
    bool inAside = false; ///< the token itself stands in an aside
};

class Weigher {
public:
    Weigher(const Article& article_, const std::vector<Bond>& bonds_)
        : article(article_), bonds(bonds_), longestReach(article_.vocabulary.cues.longestReach),
          strongestCue(article_.vocabulary.cues.strongest) {}

    void weigh(const Sentence& sentence, std::span<const CueHit> hits, std::size_t firstFigure,
               std::size_t endFigure, std::vector<FigureEvidence>& all) {
        count(sentence, firstFigure, endFigure);
        findOwners(hits, firstFigure, endFigure);
        std::size_t firstNear = 0;
        for (std::size_t i = firstFigure; i < endFigure; ++i) {
            // No cue reaches further than the window, so the work grows with the text alone.
            const Figure& figure = article.figures[i];
            while (firstNear < hits.size() && isFarBefore(hits[firstNear], figure))
                ++firstNear;
            for (std::size_t hit = firstNear; hit < hits.size() && !isFarBehind(hits[hit], figure); ++hit) {
                if (!isBehindOthers(hits[hit], figure))
                    weigh(i, hits[hit], owners[hit], all[i]);
            }
        }
    }

private:
    static int between(std::uint16_t from, std::uint16_t to) { return static_cast<std::uint16_t>(to - from); }

    /// The cue reaches neither this figure nor any behind it.
    bool isFarBefore(const CueHit& hit, const Figure& figure) const {
        return hit.firstToken + window < figure.firstToken ||
               (hit.lastToken < figure.firstToken &&
                between(at(hit.lastToken + 1).words, at(figure.firstToken).words) >= longestReach);
    }

    /// Neither this cue nor any behind it reaches the figure.
    bool isFarBehind(const CueHit& hit, const Figure& figure) const {
        if (hit.firstToken <= figure.lastToken)
            return false;
        const Counts& from = at(figure.lastToken + 1);
        const Counts& to = at(hit.firstToken);
        const int figures = between(ofUnit(from, figure.unit), ofUnit(to, figure.unit));
        return hit.firstToken > figure.lastToken + window || between(from.words, to.words) >= longestReach ||
               perFigureAhead * figures >= strongestCue;
    }

    /// So many figures stand between that nothing would be left of any cue.
    bool isBehindOthers(const CueHit& hit, const Figure& figure) const {
        if (hit.lastToken >= figure.firstToken)
            return false;
        const int figures =
            between(ofUnit(at(hit.lastToken + 1), figure.unit), ofUnit(at(figure.firstToken), figure.unit));
        return perFigureBehind * figures >= strongestCue;
    }

    void count(const Sentence& sentence, std::size_t firstFigure, std::size_t endFigure) {
        first = sentence.firstToken;
        counts.assign(sentence.endToken - first + std::size_t{2}, Counts{});
        Counts running;
        std::uint32_t asideEnd = 0;
        struct {
            std::uint16_t words;
            std::uint16_t measures;
            bool open;
        } remark = {0, 0, false}; // what was counted before a bracket that opens with a word
        std::size_t figure = firstFigure;
        for (std::uint32_t at = first; at <= sentence.endToken; ++at) {
            running.inAside = at < asideEnd;
            counts[at - first] = running;
            if (at == sentence.endToken)
                break;
            const Token& token = article.tokens[at];
            if (at < asideEnd) {
                // ", kata Kepala BPJS Kesehatan Cabang Mataram, ..." parts nothing.
            } else if (token.isMark(',') && (asideEnd = endOfAside(at, sentence)) > at) {
                ++running.commas;
                counts[at - first].inAside = true;
            } else if (token.kind == TokenKind::Mark) {
                // A bracket counts where it holds a figure, not in "Jaminan Kesehatan Nasional (JKN)".
                const bool opensFigure = token.mark == '(' && at + 1 < sentence.endToken &&
                                         article.tokens[at + 1].kind == TokenKind::Number;
                // "UHC Non Prioritas (keaktifan di bawah 80 persen) dengan capaian 98,88 persen": the remark
                // parts nothing.
                if (token.mark == '(')
                    remark = {running.words, running.measures, !opensFigure};
                else if (token.mark == ')' && std::exchange(remark.open, false) &&
                         running.measures != remark.measures) {
                    running.words = remark.words;
                    running.measures = remark.measures;
                }
                const bool comma = token.mark == ',' && !setsOffContainer(at);
                if (token.mark == '"')
                    running.commas =
                        static_cast<std::uint16_t>(running.commas + 2); // who speaks is not what is spoken of
                running.commas += comma || token.mark == ';' || token.mark == ':' || token.mark == '~' ||
                                  opensFigure || token.mark == '.' || (token.mark == '-' && token.afterBlank);
            } else {
                running.words += !isLight(at);
                running.contrasts += contrasts(at);
                running.additions += adds(at);
                running.links += article.vocabulary.lexicon.is(token.lexeme, "atau");
            }
            if (figure < endFigure && article.figures[figure].firstToken == at &&
                bonds[figure++] == Bond::None) {
                const Unit unit = article.figures[figure - 1].unit;
                if (unit == Unit::Share || unit == Unit::Persons)
                    ++running.measures;
                if (unit == Unit::Rupiah)
                    ++running.money;
            }
        }
        counts.back() = running;
    }

    /// "sedangkan", "dan jika".
    bool contrasts(std::uint32_t at) const {
        return article.classAt(at) == WordClass::Contrast ||
               (at > first && article.isWord(at - 1, "dan") && article.isWord(at, {"jika", "kalau", "bila"}));
    }

    /// "dengan", but not "sampai dengan".
    bool adds(std::uint32_t at) const {
        return article.signals(at, Signal::Adds) &&
               !(at > first && article.isWord(at, "dengan") && article.isWord(at - 1, "sampai"));
    }

    /// One behind the comma that closes an aside with a speaker in it, 0 where none opens here.
    std::uint32_t endOfAside(std::uint32_t comma, const Sentence& sentence) const {
        if (article.classAt(comma + 1) != WordClass::Speech)
            return 0;
        const std::uint32_t end = std::min(sentence.endToken, comma + longestAside);
        for (std::uint32_t at = comma + 1; at < end; ++at) {
            if (article.isMark(at, '"') || (article.tokens[at].kind == TokenKind::Number && !isDate(at)))
                return 0;
            // "kata Kepala BPJS, Mohammad Ali, ...": the last of its commas closes it.
            if (article.isMark(at, ',') && !opensName(at + 1, end))
                return at + 1;
        }
        return 0;
    }

    /// "menurut data per 1 Februari 2026": its numbers are no figures.
    bool isDate(std::uint32_t at) const {
        const auto date = std::lower_bound(
            article.dates.begin(), article.dates.end(), at,
            [](const DateMention& one, std::uint32_t token) { return one.lastToken < token; });
        return date != article.dates.end() && date->firstToken <= at;
    }

    /// A name of up to seven words in capitals with a comma behind it.
    bool opensName(std::uint32_t from, std::uint32_t end) const {
        for (std::uint32_t at = from; at < std::min(end, from + longestName); ++at) {
            if (article.isMark(at, ','))
                return at > from;
            if (!article.tokens[at].capital && !article.isMark(at, '.'))
                return false;
        }
        return false;
    }

    /// The commas of "di Kota Palembang, Sumatera Selatan, kini" part nothing, nor do those of "yakni Buton,
    /// Wakatobi dan Muna".
    bool setsOffContainer(std::uint32_t comma) const {
        for (std::size_t m = mention > 0 ? mention - 1 : 0; m < article.mentions.size() && m <= mention + 1;
             ++m) {
            const Mention& one = article.mentions[m];
            if (one.sense == Sense::Container && (one.firstToken == comma + 1 || one.lastToken + 1 == comma))
                return true;
            if (one.firstToken == comma + 1 && m > 0 && article.mentions[m - 1].lastToken + 1 == comma)
                return true;
        }
        return false;
    }

    /// Words of long names and names of regions stand between a cue and its figure without parting them.
    bool isLight(std::uint32_t at) {
        if (article.classAt(at) == WordClass::Light)
            return true;
        while (mention < article.mentions.size() && article.mentions[mention].lastToken < at)
            ++mention;
        return mention < article.mentions.size() && article.mentions[mention].firstToken <= at;
    }

    const Counts& at(std::uint32_t token) const {
        return counts[std::min<std::size_t>(token - first, counts.size() - 1)];
    }

    static std::uint16_t ofUnit(const Counts& counts, Unit unit) {
        return unit == Unit::Rupiah ? counts.money : counts.measures;
    }

    /// For each cue the figure it stands right behind, if any.
    void findOwners(std::span<const CueHit> hits, std::size_t figure, std::size_t endFigure) {
        owners.assign(hits.size(), nobody);
        for (std::size_t i = 0; i < hits.size(); ++i) {
            std::uint32_t behind = hits[i].firstToken; // "10.000 penduduk yang belum terdaftar"
            if (behind > 0 && article.isWord(behind - 1, "yang"))
                --behind;
            while (figure < endFigure && article.figures[figure].lastToken + 1 < behind)
                ++figure;
            if (figure < endFigure && article.figures[figure].firstToken <= hits[i].firstToken)
                owners[i] = figure;
        }
    }

    /// "3 persen dari total populasi itu, sekitar 30 ribu warga": what the share is of, not the next count.
    bool isBaseOfShare(const CueHit& hit, std::size_t index) const {
        std::uint32_t at = hit.firstToken;
        while (at > 0 && (article.isWord(at - 1, "dari") || article.isWord(at - 1, "total")))
            --at;
        return index > 0 && article.figures[index - 1].unit == Unit::Share &&
               article.figures[index - 1].lastToken + 1 == at;
    }

    /// "1.264.598 jiwa, dan yang menjadi peserta JKN 1.244.533 jiwa": a cue right before the next figure is
    /// its.
    bool belongsAhead(const CueHit& hit, std::size_t index, std::uint8_t topic) const {
        for (std::size_t next = index + 1; next < article.figures.size(); ++next) {
            const Figure& figure = article.figures[next];
            if (figure.firstToken > hit.lastToken + aheadReach)
                return false;
            for (std::uint32_t at = hit.lastToken + 1; at < figure.firstToken; ++at) {
                const Token& token = article.tokens[at];
                if (article.isWord(at, "dan") || article.isWord(at, "serta") ||
                    (article.signals(at, Signal::StrongTie) && topic == label(Topic::Registered)) ||
                    (token.kind == TokenKind::Mark && token.mark != '(' && token.mark != ':'))
                    return false;
            }
            if (figure.firstToken > hit.lastToken && figure.unit == Unit::Rupiah &&
                article.figures[index].unit == Unit::Rupiah)
                return true; // "setahun Rp4 miliar, kalau dari APBN Rp1,5 miliar"
            if (figure.firstToken > hit.lastToken && isMeasure(figure))
                return !sameGroup(index, next) ||
                       (topic == label(Topic::Population) && bonds[next] == Bond::Base);
        }
        return false;
    }

    /// Whether two figures are measures of the same thing or one the base of the other.
    bool sameGroup(std::size_t one, std::size_t other) const {
        for (std::size_t i = std::min(one, other) + 1; i <= std::max(one, other); ++i) {
            if (bonds[i] == Bond::None)
                return false;
        }
        return true;
    }

    /// "Rp300 miliar untuk 600 ribu orang": behind an amount stands what is said of the count.
    bool isOfKind(std::size_t owner, const Figure& figure) const {
        return (article.figures[owner].unit == Unit::Rupiah) == (figure.unit == Unit::Rupiah);
    }

    /// What stands in an aside says who speaks, not what of.
    bool inAside(const CueHit& hit) const { return at(hit.firstToken).inAside; }

    /// "Pasangkayu (dulu Mamuju Utara) 91,22 persen".
    bool inBrackets(const CueHit& hit, std::size_t index) const {
        if (hit.firstToken == 0 || !article.isMark(hit.firstToken - 1, '('))
            return false;
        for (std::uint32_t at = hit.lastToken + 1; at < article.figures[index].firstToken; ++at) {
            if (article.isMark(at, ')'))
                return true;
        }
        return false;
    }

    /// "UHC Non Prioritas (keaktifan di bawah 80 persen) dengan capaian 98,88 persen": what the bracket tells
    /// is told of the figure in it.
    bool isOfFigureInBrackets(const CueHit& hit, std::size_t index) const {
        const std::size_t inner = article.figureFrom(hit.lastToken + 1);
        if (inner >= index)
            return false;
        const std::uint32_t close = article.figures[inner].lastToken + 1;
        return article.isMark(close, ')') && close < article.figures[index].firstToken;
    }

    void weigh(std::size_t index, const CueHit& hit, std::size_t owner, FigureEvidence& evidence) const {
        const Figure& figure = article.figures[index];
        const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
        const bool fits = figure.unit == Unit::Share     ? cue.ofShares
                          : figure.unit == Unit::Persons ? cue.ofPersons
                                                         : figure.unit == Unit::Rupiah && cue.ofMoney;
        if (!fits)
            return;
        const bool before = hit.lastToken < figure.firstToken;
        const Counts& from = before ? at(hit.lastToken + 1) : at(figure.lastToken + 1);
        const Counts& to =
            before ? at(figure.firstToken) : at(std::max(hit.firstToken, figure.lastToken + 1));
        const int words = between(from.words, to.words);
        const int commas = between(from.commas, to.commas);
        if (words >= (before ? cue.before : cue.behind))
            return;
        const bool opensBracket = !before && article.isMark(hit.firstToken - 1, '(');
        if (cue.sameClause && (commas > 0 || opensBracket))
            return;
        const int figures = between(ofUnit(from, figure.unit), ofUnit(to, figure.unit));
        const bool opens = cue.aspect == Aspect::Topic && hit.firstToken == first;
        const double commaBehind = cue.aspect == Aspect::Topic ? perCommaToTopic : perCommaBehind;
        double score =
            cue.weight - perWord * words -
            (before ? std::min(opens ? perComma : mostCommas, perComma * commas) : commaBehind * commas) -
            (before ? 1 : 2) * perContrast * between(from.contrasts, to.contrasts) -
            (before ? 0 : perAddition * between(from.additions, to.additions)) -
            (before ? perFigureBehind : perFigureAhead) * figures;
        Evidence& known = ofAspect(cue.aspect, evidence);
        // What is left to look at only takes away from the score.
        if (score <= known.scores[cue.label] || inAside(hit) ||
            (cue.aspect == Aspect::Role && inBrackets(hit, index)) ||
            (cue.aspect == Aspect::Topic && inBrackets(hit, index) && isOfFigureInBrackets(hit, index)))
            return;
        const bool mayBelongAhead =
            cue.aspect == Aspect::Topic ||
            (cue.aspect == Aspect::Money && commas > 0 && cue.label == label(Purpose::Sector)) ||
            (cue.aspect == Aspect::Role && cue.label == 1); // "dan ditargetkan 95 persen"
        if (mayBelongAhead && !before && belongsAhead(hit, index, cue.label))
            score -= ofAnother;
        // "Dari 14,9 juta jiwa warga Sumatera Utara, yang sudah terdaftar ...": those are a part of it.
        if (cue.aspect == Aspect::Topic && !before && commas > 0 && figure.unit == Unit::Persons &&
            cue.label == label(Topic::Registered) && wordOfWhole(article, figure) != noToken)
            score -= ofClause;
        if (cue.aspect == Aspect::Topic && before) {
            // "5.114 penduduk yang belum terdaftar dari total 339.786 jiwa": it says who the part is.
            if (cue.label == label(Topic::Unregistered) && isOfPartBefore(hit, index))
                score -= ofClause;
            score -= perLink * between(from.links, to.links);
            if (cue.label == label(Topic::Population) &&
                (isNarrowed(hit.lastToken + 1, figure.firstToken) || isNarrowedBehind(hit, figure) ||
                 (commas > 0 && isBaseOfShare(hit, index))))
                score -= ofClause;
            if (owner != nobody && isOfKind(owner, figure) && !sameGroup(owner, index))
                score -= ofAnother;
        }
        known.take(cue.label, score, static_cast<std::int16_t>(hit.cue));
    }

    /// The cue stands between the figure's part and "dari total".
    bool isOfPartBefore(const CueHit& hit, std::size_t index) const {
        const std::uint32_t whole = wordOfWhole(article, article.figures[index]);
        return whole != noToken && whole > hit.lastToken &&
               article.isWord(whole + 1, {"total", "jumlah", "seluruh", "keseluruhan"}) && index > 0 &&
               article.figures[index - 1].unit == Unit::Persons &&
               article.figures[index - 1].lastToken < hit.firstToken &&
               article.figures[index - 1].value < article.figures[index].value &&
               article.figures[index - 1].sentence == article.figures[index].sentence;
    }

    /// "jumlah penduduk Kota Batu yang didaftarkan", not "jumlah penduduk yang mencapai 500 ribu".
    bool isNarrowed(std::uint32_t at, std::uint32_t end) const {
        auto name = firstFrom(article.mentions, at);
        while (name != article.mentions.end() && (name->firstToken == at || opensPair(at, *name)))
            at = (name++)->lastToken + 1;
        if (article.isMark(at, ','))
            ++at;
        if (!article.isWord(at, "yang"))
            return false;
        const bool past = article.isWord(at + 1, "sudah") || article.isWord(at + 1, "telah");
        const std::uint32_t verb = past ? at + 2 : at + 1;
        return verb < std::min<std::size_t>(end, article.tokens.size()) &&
               article.tokens[verb].kind == TokenKind::Word && !article.signals(verb, Signal::OfResidence) &&
               article.classAt(verb) != WordClass::Copula;
    }

    /// "Dari 58 ribu jiwa yang dialokasikan": no word says that these are all the people.
    bool isNarrowedBehind(const CueHit& hit, const Figure& figure) const {
        const std::uint32_t behind = figure.lastToken + 1;
        const bool whole = article.isWord(hit.firstToken, "dari") && hit.firstToken + 1 == figure.firstToken;
        return whole && !article.signals(figure.lastToken, Signal::People) &&
               article.isWord(behind, "yang") && isNarrowed(behind, behind + clauseReach);
    }

    /// The comma of "Tabalong, Kalimantan Selatan".
    bool opensPair(std::uint32_t at, const Mention& name) const {
        return article.isMark(at, ',') && name.firstToken == at + 1 && name.sense == Sense::Container;
    }

    static Evidence& ofAspect(Aspect aspect, FigureEvidence& evidence) {
        return aspect == Aspect::Role        ? evidence.role
               : aspect == Aspect::Qualifier ? evidence.hedge
                                             : evidence.topic;
    }

    const Article& article;
    const std::vector<Bond>& bonds;
    const int longestReach; ///< words
    const double strongestCue;
    std::size_t mention = 0;
    std::uint32_t first = 0;
    std::vector<Counts> counts;
    static constexpr std::size_t nobody = ~std::size_t{0};
    std::vector<std::size_t> owners; ///< beside the cues of the sentence: the figure each stands right behind
};

} // namespace

std::vector<FigureEvidence> weigh(const Article& article, const CueHits& hits,
                                  const std::vector<Bond>& bonds) {
    std::vector<FigureEvidence> all(article.figures.size());
    Weigher weigher(article, bonds);
    std::size_t figure = 0;
    for (std::size_t i = 0; i < article.sentences.size(); ++i) {
        const std::size_t firstFigure = figure;
        while (figure < article.figures.size() &&
               article.figures[figure].firstToken < article.sentences[i].endToken)
            ++figure;
        if (figure > firstFigure && !hits.of(i).empty())
            weigher.weigh(article.sentences[i], hits.of(i), firstFigure, figure, all);
    }
    return all;
}

} // namespace uhc
