/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/explain.hxx"

#include "reader/analysis.hxx"
#include "reader/answers.hxx"
#include "reader/utf8.hxx"

#include <algorithm>
#include <cstdio>

namespace uhc {
namespace {

std::string format(double value) {
    char text[40];
    std::snprintf(text, sizeof text, "%.6g", value);
    if (value >= 1e6)
        std::snprintf(text, sizeof text, "%.0f", value);
    return text;
}

class Explainer {
public:
    explicit Explainer(std::u16string_view text_) : text(text_), analysis(text_) {}

    std::string run() {
        const Subject& subject = analysis.subject;
        line("subject: " + nameOfRegion(subject.region) + standings());
        std::size_t figure = 0;
        for (const Sentence& sentence : analysis.article.sentences) {
            const std::size_t first = figure;
            while (figure < analysis.article.figures.size() &&
                   analysis.article.figures[figure].firstToken < sentence.endToken)
                ++figure;
            if (figure == first)
                continue;
            line("");
            line(std::string(sentence.part == Part::Headline    ? "[headline] "
                             : sentence.part == Part::Furniture ? "[page] "
                                                                : "") +
                 slice(sentence.span));
            for (std::size_t i = first; i < figure; ++i)
                explainFigure(i);
        }
        return out;
    }

private:
    void line(const std::string& words) { out += words + '\n'; }
    std::string slice(Span span) const {
        std::string bytes;
        appendUtf8(text.substr(span.start, span.end - span.start), bytes);
        return bytes;
    }
    /// The regions that came nearest: " (Kota Serang 9.2, Provinsi Banten 4.1)".
    std::string standings() const {
        std::vector<std::pair<double, RegionId>> order;
        for (const Standing& standing : standingsOf(analysis.article, analysis.meanings))
            order.emplace_back(-standing.score, standing.region);
        std::sort(order.begin(), order.end());
        std::string words;
        for (std::size_t i = 0; i < order.size() && i < 4; ++i)
            words += (i ? ", " : " (") + nameOfRegion(order[i].second) + ' ' + format(-order[i].first);
        return words.empty() ? words : words + ')';
    }

    static std::string nameOfRegion(RegionId region) {
        return region < regions().size() ? std::string(regions()[region].name) : "-";
    }

    void explainFigure(std::size_t i) {
        const Figure& figure = analysis.article.figures[i];
        const Meaning& meaning = analysis.meanings[i];
        const bool money = figure.unit == Unit::Rupiah;
        std::string words = "  " + slice(figure.span) + " = " + format(figure.value) + ": " +
                            std::string(nameOf(meaning.kind)) + " (" +
                            std::string(labelName(money ? Aspect::Money : Aspect::Topic, meaning.topic)) +
                            ' ' + format(meaning.topicScore) + "), " +
                            std::string(labelName(Aspect::Role, static_cast<std::uint8_t>(meaning.role))) +
                            ' ' + format(meaning.roleScore) + ", " + nameOfRegion(meaning.region) +
                            (meaning.regionStated ? "" : " (assumed)");
        if (meaning.qualifier != Qualifier::Plain)
            words += std::string(", ") + std::string(nameOf(meaning.qualifier));
        if (meaning.date >= 0)
            words += ", date " + slice(analysis.article.dates[static_cast<std::size_t>(meaning.date)].span);
        words += meaning.byContext ? ", topic of the sentence before" : "";
        words += meaning.proven ? ", proven" : "";
        words += figure.unsure ? ", unsure" : "";
        words += analysis.bonds[i] == Bond::Same   ? ", same as before"
                 : analysis.bonds[i] == Bond::Base ? ", base of before"
                                                   : "";
        line(words);
        explainAspect(money ? Aspect::Money : Aspect::Topic, analysis.evidence[i].topic);
        explainAspect(Aspect::Role, analysis.evidence[i].role);
    }

    void explainAspect(Aspect aspect, const Evidence& evidence) {
        for (std::uint8_t label = 0; label < labels; ++label) {
            if (evidence.cues[label] < 0)
                continue;
            const Cue& cue =
                analysis.article.vocabulary.cues.cues[static_cast<std::size_t>(evidence.cues[label])];
            line("      " + std::string(labelName(aspect, label)) + ' ' + format(evidence.scores[label]) +
                 "  \"" + std::string(cue.phrase) + '"');
        }
    }

    std::u16string_view text;
    Analysis analysis;
    std::string out;
};

} // namespace

std::string explain(std::u16string_view text) {
    return Explainer(text).run();
}

} // namespace uhc
