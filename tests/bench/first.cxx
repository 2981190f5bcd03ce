/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
// Prints the milliseconds that the first reading of a process takes, tables and all, and those of a second
// one.
#include "press.hxx"
#include "reader/reading.hxx"

#include <chrono>
#include <cstdio>

int main() {
    using namespace uhc::bench;
    Press press(firstSeed);
    for (int i = 0; i < 2; ++i) {
        const std::u16string text = press.article();
        const auto start = std::chrono::steady_clock::now();
        uhc::read(text);
        const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
        std::printf("%.4f\n", spent.count());
    }
}
