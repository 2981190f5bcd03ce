/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "options.hxx"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <thread>

namespace uhc::cli {

const char* const usage =
    R"(Usage: uhc-extract [--format json|csv] [--jobs N] [FILE...]
       uhc-extract --explain [FILE...]

Reads Indonesian news text about national health insurance (JKN) membership into figures.

Each FILE (UTF-8) is one article; its id is the file's name without the suffix.
Without FILE, JSON Lines {"id": ..., "text": ...} are read from standard input.
One JSON object a line, or one CSV row, is written per article, in the order of the input.

  --format json|csv  what is written (json)
  --explain          for each figure: kind, role and region, and the cues that decided
  --jobs N           read N articles at a time; 0: one per core (1)
  --help             this text
  --version          the version
  --                 what follows is a FILE, even if it begins with a dash

Exit status: 0 all read; 1 some input could not be read (its line has an "error") or the output
could not be written; 2 wrong command line.
)";

namespace {

constexpr unsigned mostJobs = 256;

std::optional<unsigned> readJobs(std::string_view text) {
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (error != std::errc() || end != text.data() + text.size() || jobs > mostJobs)
        return std::nullopt;
    return jobs ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

std::string setFormat(Options& options, std::string_view value) {
    if (value != "json" && value != "csv")
        return "--format takes json or csv, not '" + std::string(value) + "'";
    options.format = value == "csv" ? Format::Csv : Format::Json;
    return {};
}

std::string setJobs(Options& options, std::string_view value) {
    const auto jobs = readJobs(value);
    if (!jobs)
        return "--jobs takes a number from 0 to " + std::to_string(mostJobs) + ", not '" +
               std::string(value) + "'";
    options.jobs = *jobs;
    return {};
}

struct ValueOption {
    std::string_view name;
    std::string (*set)(Options&, std::string_view value);
};

constexpr ValueOption valueOptions[] = {{"--format", setFormat}, {"--jobs", setJobs}};

} // namespace

Options readOptions(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size() && options.error.empty(); ++i) {
        const std::string_view argument = arguments[i];
        if (argument == "--") {
            options.files.insert(options.files.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                 arguments.end());
            break;
        }
        if (!argument.starts_with('-') || argument == "-") {
            options.files.emplace_back(argument);
            continue;
        }
        const std::string_view name = argument.substr(0, argument.find('='));
        const auto* option = std::find_if(std::begin(valueOptions), std::end(valueOptions),
                                          [&](const ValueOption& each) { return each.name == name; });
        if (option != std::end(valueOptions)) {
            if (name.size() < argument.size())
                options.error = option->set(options, argument.substr(name.size() + 1));
            else if (++i < arguments.size())
                options.error = option->set(options, arguments[i]);
            else
                options.error = std::string(name) + " needs a value";
        } else if (argument == "--help" || argument == "-h") {
            options.help = true;
        } else if (argument == "--explain") {
            options.format = Format::Explanation;
        } else if (argument == "--version") {
            options.version = true;
        } else {
            options.error = "unknown option '" + std::string(argument) + "'";
        }
    }
    return options;
}

} // namespace uhc::cli
