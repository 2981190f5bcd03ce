/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
// Shows that cost grows with the length of the text and with nothing else: time a character and memory beside
// ordinary text, for texts made to hurt. Ends with status 1 when a claim of docs/performance.md does not
// hold.
#include "heap.hxx"
#include "hostile.hxx"
#include "reader/reading.hxx"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>

namespace {

using namespace uhc;
using namespace uhc::bench;

constexpr double mostTime = 3;   ///< times the time that ordinary text of the same length takes
constexpr double mostMemory = 3; ///< times the text
constexpr std::size_t constantMemory = 1 << 20; ///< bytes beside that

struct Cost {
    double nanoseconds = 0; ///< a character
    std::size_t peak = 0;   ///< bytes of heap beside the text
};

Cost measure(std::u16string_view text) {
    using Clock = std::chrono::steady_clock;
    Cost cost;
    const std::size_t before = heap::startPeak();
    read(text);
    cost.peak = heap::peak() - before;
    // Short texts are read many times, since the clock is coarse; the best of some rounds is free of noise.
    const std::size_t times = std::max<std::size_t>(1, 200000 / text.size());
    const int rounds = text.size() > 5000000 ? 2 : 5;
    for (int round = 0; round < rounds; ++round) {
        const auto start = Clock::now();
        for (std::size_t i = 0; i < times; ++i)
            read(text);
        const std::chrono::duration<double, std::nano> spent = Clock::now() - start;
        const double each = spent.count() / static_cast<double>(times * text.size());
        cost.nanoseconds = round ? std::min(cost.nanoseconds, each) : each;
    }
    return cost;
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t longest = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 10000000;
    const std::string_view wanted = argc > 2 ? argv[2] : "";
    if (longest < 1000 || argc > 3) {
        std::fprintf(stderr, "Usage: uhc-linear [LONGEST [TEXT]]\n"
                             "LONGEST in characters, at least 1000 (10000000); TEXT: this one only\n");
        return 2;
    }
    read(u"Tabel dibuat pada panggilan pertama."); // what is built once is not the text's cost
    std::printf("%-24s %10s %8s %10s %10s\n", "text", "characters", "ns each", "x ordinary", "x memory");
    std::set<std::string_view>
        failed; // a cost that grows faster than the text would take days on the longest
    for (std::size_t length = 1000; length <= longest; length *= 10) {
        double ordinary = 0;
        for (const Hostile& kind : hostileTexts()) {
            const bool isWanted = wanted.empty() || wanted == kind.name;
            if (ordinary != 0 && (!isWanted || failed.contains(kind.name)))
                continue;
            const std::u16string text = kind.text(length);
            const Cost cost = measure(text);
            if (ordinary == 0)
                ordinary = cost.nanoseconds;
            const std::size_t bytes = text.size() * sizeof(char16_t);
            const bool holds =
                cost.nanoseconds <= mostTime * ordinary &&
                static_cast<double>(cost.peak) <= mostMemory * static_cast<double>(bytes) + constantMemory;
            if (!holds)
                failed.insert(kind.name);
            std::printf("%-24s %10zu %8.2f %10.2f %10.2f%s\n", kind.name, text.size(), cost.nanoseconds,
                        cost.nanoseconds / ordinary,
                        static_cast<double>(cost.peak) / static_cast<double>(bytes),
                        holds ? "" : "  <-- too much");
            std::fflush(stdout);
        }
    }
    return failed.empty() ? 0 : 1;
}
