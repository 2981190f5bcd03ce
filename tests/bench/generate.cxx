/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
// Writes made-up articles as JSON Lines, the input of uhc-extract: uhc-press 10000 > articles.jsonl
#include "press.hxx"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdlib>
#include <iostream>
#include <string_view>

int main(int argc, char** argv) {
    using namespace uhc::bench;
    const bool reports = argc == 3 && std::string_view(argv[2]) == "reports";
    const long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 0;
    if (count <= 0 || argc > 3 || (argc == 3 && !reports)) {
        std::cerr << "Usage: uhc-press COUNT [reports]\n";
        return 2;
    }
    Press press(firstSeed, reports ? Density::Report : Density::Press);
    for (long i = 1; i <= count; ++i) {
        const std::string text = inUtf8({press.article()}).front();
        rapidjson::StringBuffer line;
        rapidjson::Writer<rapidjson::StringBuffer> json(line);
        json.StartObject();
        json.Key("id");
        json.Int64(i);
        json.Key("text");
        json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
        json.EndObject();
        std::cout << line.GetString() << '\n';
    }
    return std::cout.flush() ? 0 : 1;
}
