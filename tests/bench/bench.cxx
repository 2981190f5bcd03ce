/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "calc/reading_cache.hxx"
#include "peers.hxx"
#include "press.hxx"
#include "reader/article.hxx"
#include "reader/reading.hxx"

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace uhc;
using namespace uhc::bench;

constexpr std::size_t articleCount = 10000; ///< more than any cache of the processor holds

/// Times one article after the other; what is printed is the time for one.
template <class Text>
void eachArticle(const char* name, const std::vector<Text>& texts,
                 std::function<std::size_t(const Text&)> work) {
    benchmark::RegisterBenchmark(name, [&texts, work](benchmark::State& state) {
        std::size_t next = 0;
        std::size_t found = 0;
        for (auto _ : state) {
            found += work(texts[next]);
            next = next + 1 == texts.size() ? 0 : next + 1;
        }
        // Engines that find different numbers of matches must not be compared.
        state.counters["found"] =
            benchmark::Counter(static_cast<double>(found), benchmark::Counter::kAvgIterations);
    });
}

std::size_t countDigitRuns(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t runs = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        runs += isDigit(text[i]) && (i == 0 || !isDigit(text[i - 1]));
    return runs;
}

std::size_t figureCount(std::u16string_view text) {
    const Lexicon& lexicon = vocabulary().lexicon;
    const FoldedText folded(text);
    const Tokens tokens = tokenize(folded, text, lexicon);
    return figuresOf(folded, tokens, lexicon, datesOf(folded, tokens, lexicon)).size();
}

void describe(const std::string& name, const std::vector<std::string>& texts) {
    std::size_t bytes = 0, digits = 0, runs = 0, matches = 0;
    const PcreSearch percents;
    for (const std::string& text : texts) {
        bytes += text.size();
        digits += countDigits(text);
        runs += countDigitRuns(text);
        matches += percents.count(text);
    }
    const auto rate = [bytes](std::size_t count) {
        return std::to_string(static_cast<double>(count) * 1000 / static_cast<double>(bytes)).substr(0, 4);
    };
    benchmark::AddCustomContext(name, std::to_string(texts.size()) + " articles of " +
                                          std::to_string(bytes / texts.size()) + " bytes; " + rate(digits) +
                                          " digits, " + rate(runs) + " runs of digits and " + rate(matches) +
                                          " percentages a kB");
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::u16string> press = articles(articleCount);
    const std::vector<std::u16string> reports = articles(articleCount, Density::Report);
    const std::vector<std::string> pressUtf8 = inUtf8(press);
    describe("press", pressUtf8);
    describe("reports", inUtf8(reports));
    ReadingCache cache(64 << 20);
    for (const std::u16string& text : press)
        cache.readingOf(text);
    const BoostSearch boostSearch;
    const PcreSearch pcreSearch;

    eachArticle<std::string>("limit: SSE2 digit scan", pressUtf8,
                             [](const auto& text) { return countDigits(text); });
    eachArticle<std::u16string>("fold", press, [](const auto& text) { return FoldedText(text).size(); });
    eachArticle<std::u16string>("fold and cut into words", press, [](const auto& text) {
        return tokenize(FoldedText(text), text, vocabulary().lexicon).size();
    });
    eachArticle<std::u16string>("fold to figures", press, [](const auto& text) { return figureCount(text); });
    eachArticle<std::u16string>("fold to figures and regions", press,
                                [](const auto& text) { return Article(text, vocabulary()).mentions.size(); });
    eachArticle<std::u16string>("read all fields", press,
                                [](const auto& text) { return read(text).facts.size(); });
    eachArticle<std::u16string>("read all fields, reports", reports,
                                [](const auto& text) { return read(text).facts.size(); });
    eachArticle<std::u16string>("answer from the cache", press,
                                [&](const auto& text) { return cache.readingOf(text).regions.size(); });
    eachArticle<std::string>("peer: Boost.Regex, one pattern", pressUtf8,
                             [&](const auto& text) { return boostSearch.count(text); });
    eachArticle<std::string>("peer: PCRE2-JIT, one pattern", pressUtf8,
                             [&](const auto& text) { return pcreSearch.count(text); });

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
