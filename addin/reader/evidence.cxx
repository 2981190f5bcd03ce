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
constexpr double perCommaBehind = 1.5;   // what is said behind a comma is more often of the next thing
constexpr double perContrast = 2.0;      // "sedangkan", "namun": another thought begins
constexpr double perAddition = 2.5;      // "102,9 persen dengan peserta terbanyak dari PBI"
constexpr double perFigureBehind = 2.2;  // the cue stands before another figure of the same unit
constexpr double perFigureAhead = 5.0;   // or behind one
constexpr double ofAnother = 4.0;        // "67.934 peserta PBI APBD, persentase ...": it stands right behind another figure
constexpr std::uint32_t longestName = 7;  // tokens of a person's name with its titles
constexpr std::uint32_t longestAside = 20; // tokens
constexpr std::uint32_t window = 60;     // tokens
constexpr double perLink = 2.0;          // "atau": what stands before it is said of the figure before it

/// Counts along a sentence, so that what lies between two tokens is a difference.
struct Counts {
    int words = 0;
    int commas = 0;
    int contrasts = 0;
    int additions = 0; ///< "dengan": something else is told of the figure
    int links = 0;
    int measures = 0; ///< groups of shares and counts begun
    int money = 0;
};

class Weigher {
public:
    Weigher(const Article& article_, const std::vector<Bond>& bonds_) : article(article_), bonds(bonds_) {}

    void weigh(const Sentence& sentence, std::span<const CueHit> hits, std::size_t firstFigure,
               std::size_t endFigure, std::vector<FigureEvidence>& all) {
        count(sentence, firstFigure, endFigure);
        findOwners(hits, firstFigure, endFigure);
        for (std::size_t i = firstFigure; i < endFigure; ++i) {
            // No cue reaches further than the window, so the work grows with the text alone.
            const Figure& figure = article.figures[i];
            const std::uint32_t from = figure.firstToken - std::min(figure.firstToken, window);
            auto hit = std::lower_bound(hits.begin(), hits.end(), from, [](const CueHit& one, std::uint32_t token) {
                return one.firstToken < token;
            });
            for (; hit != hits.end() && hit->firstToken <= figure.lastToken + window; ++hit)
                weigh(i, *hit, owners[static_cast<std::size_t>(hit - hits.begin())], all[i]);
        }
    }

private:
    void count(const Sentence& sentence, std::size_t firstFigure, std::size_t endFigure) {
        first = sentence.firstToken;
        asides.clear();
        counts.assign(sentence.endToken - first + std::size_t{2}, Counts{});
        Counts running;
        std::uint32_t asideEnd = 0;
        std::size_t figure = firstFigure;
        for (std::uint32_t at = first; at <= sentence.endToken; ++at) {
            counts[at - first] = running;
            if (at == sentence.endToken)
                break;
            const Token& token = article.tokens[at];
            if (at < asideEnd) {
                // ", kata Kepala BPJS Kesehatan Cabang Mataram, ..." parts nothing.
            } else if (token.isMark(',') && (asideEnd = endOfAside(at, sentence)) > at) {
                ++running.commas;
                asides.push_back({at, asideEnd});
            } else if (token.kind == TokenKind::Mark) {
                // A bracket counts where it holds a figure, not in "Jaminan Kesehatan Nasional (JKN)".
                const bool opensFigure = token.mark == '(' && at + 1 < sentence.endToken &&
                                         article.tokens[at + 1].kind == TokenKind::Number;
                const bool comma = token.mark == ',' && !setsOffContainer(at);
                if (token.mark == '"')
                    running.commas += 2; // who speaks is not what is spoken of
                running.commas += comma || token.mark == ';' || token.mark == ':' || opensFigure ||
                                  token.mark == '.' || (token.mark == '-' && token.afterBlank);
            } else {
                running.words += !isLight(at);
                running.contrasts += article.classAt(at) == WordClass::Contrast;
                running.additions += article.vocabulary.lexicon.is(token.lexeme, "dengan");
                running.links += article.vocabulary.lexicon.is(token.lexeme, "atau");
            }
            if (figure < endFigure && article.figures[figure].firstToken == at && bonds[figure++] == Bond::None) {
                const Unit unit = article.figures[figure - 1].unit;
                running.measures += unit == Unit::Share || unit == Unit::Persons;
                running.money += unit == Unit::Rupiah;
            }
        }
        counts.back() = running;
    }

    /// One behind the comma that closes an aside with a speaker in it, 0 where none opens here.
    std::uint32_t endOfAside(std::uint32_t comma, const Sentence& sentence) const {
        if (article.classAt(comma + 1) != WordClass::Speech)
            return 0;
        const std::uint32_t end = std::min(sentence.endToken, comma + longestAside);
        for (std::uint32_t at = comma + 1; at < end; ++at) {
            if (article.tokens[at].kind == TokenKind::Number || article.isMark(at, '"'))
                return 0;
            // "kata Kepala BPJS, Mohammad Ali, ...": the last of its commas closes it.
            if (article.isMark(at, ',') && !opensName(at + 1, end))
                return at + 1;
        }
        return 0;
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

    /// The commas of "di Kota Palembang, Sumatera Selatan, kini" part nothing.
    bool setsOffContainer(std::uint32_t comma) const {
        for (std::size_t m = mention > 0 ? mention - 1 : 0; m < article.mentions.size() && m <= mention + 1; ++m) {
            const Mention& one = article.mentions[m];
            if (one.sense == Sense::Container && (one.firstToken == comma + 1 || one.lastToken + 1 == comma))
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

    const Counts& at(std::uint32_t token) const { return counts[std::min<std::size_t>(token - first, counts.size() - 1)]; }

    static int ofUnit(const Counts& counts, Unit unit) {
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

    /// "1.264.598 jiwa, dan yang menjadi peserta JKN 1.244.533 jiwa": a cue right before the next figure is its.
    bool belongsAhead(const CueHit& hit, std::size_t index, std::uint8_t topic) const {
        for (std::size_t next = index + 1; next < article.figures.size(); ++next) {
            const Figure& figure = article.figures[next];
            if (figure.firstToken > hit.lastToken + 3)
                return false;
            for (std::uint32_t at = hit.lastToken + 1; at < figure.firstToken; ++at) {
                const Token& token = article.tokens[at];
                if (article.isWord(at, "dan") || article.isWord(at, "serta") ||
                    (token.kind == TokenKind::Mark && token.mark != '('))
                    return false;
            }
            if (figure.firstToken > hit.lastToken && (figure.unit == Unit::Share || figure.unit == Unit::Persons))
                return !sameGroup(index, next) ||
                       (topic == static_cast<std::uint8_t>(Topic::Population) && bonds[next] == Bond::Base);
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

    /// What stands in an aside says who speaks, not what of.
    bool inAside(const CueHit& hit) const {
        return std::any_of(asides.begin(), asides.end(), [&](const auto& aside) {
            return aside.first <= hit.firstToken && hit.firstToken < aside.second;
        });
    }

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

    void weigh(std::size_t index, const CueHit& hit, std::size_t owner, FigureEvidence& evidence) const {
        const Figure& figure = article.figures[index];
        const CueRule& cue = article.vocabulary.cues.rules[hit.cue];
        const bool fits = figure.unit == Unit::Share     ? cue.ofShares
                          : figure.unit == Unit::Persons ? cue.ofPersons
                                                         : figure.unit == Unit::Rupiah && cue.ofMoney;
        if (!fits || inAside(hit) || (cue.aspect == Aspect::Role && inBrackets(hit, index)))
            return;
        const bool before = hit.lastToken < figure.firstToken;
        const Counts& from = before ? at(hit.lastToken + 1) : at(figure.lastToken + 1);
        const Counts& to = before ? at(figure.firstToken) : at(std::max(hit.firstToken, figure.lastToken + 1));
        const int words = to.words - from.words;
        const int commas = to.commas - from.commas;
        if (words >= (before ? cue.before : cue.behind))
            return;
        if (cue.sameClause && commas > 0)
            return;
        const int figures = ofUnit(to, figure.unit) - ofUnit(from, figure.unit);
        double score = cue.weight - perWord * words -
                       (before ? std::min(mostCommas, perComma * commas) : perCommaBehind * commas) -
                       perContrast * (to.contrasts - from.contrasts) -
                       (before ? 0 : perAddition * (to.additions - from.additions)) -
                       (before ? perFigureBehind : perFigureAhead) * figures;
        if (cue.aspect == Aspect::Topic && !before && belongsAhead(hit, index, cue.label))
            score -= ofAnother;
        if (cue.aspect == Aspect::Topic && before) {
            score -= perLink * (to.links - from.links);
            if (owner != nobody && !sameGroup(owner, index))
                score -= ofAnother;
        }
        const auto number = static_cast<std::int16_t>(hit.cue);
        switch (cue.aspect) {
        case Aspect::Topic:
        case Aspect::Money:
            evidence.topic.take(cue.label, score, number);
            break;
        case Aspect::Role:
            evidence.role.take(cue.label, score, number);
            break;
        case Aspect::Qualifier:
            evidence.hedge.take(cue.label, score, number);
            break;
        }
    }

    const Article& article;
    const std::vector<Bond>& bonds;
    std::size_t mention = 0;
    std::uint32_t first = 0;
    std::vector<Counts> counts;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> asides; ///< half-open ranges of tokens
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
        while (figure < article.figures.size() && article.figures[figure].firstToken < article.sentences[i].endToken)
            ++figure;
        if (figure > firstFigure && !hits.of(i).empty())
            weigher.weigh(article.sentences[i], hits.of(i), firstFigure, figure, all);
    }
    return all;
}

} // namespace uhc
