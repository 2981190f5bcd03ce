/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "csvoutput.hxx"
#include "options.hxx"
#include "pool.hxx"

#include <cerrno>
#include <exception>
#include <iostream>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace {

using namespace uhc::cli;

void writeOut(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written >= 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            throw std::system_error(errno, std::generic_category(), "cannot write the output");
    }
}

/// The files of the command line one by one or, without any, the lines of standard input.
std::function<std::optional<Task>()> taskSource(const Options& options) {
    if (options.files.empty())
        return [reader = LineReader(STDIN_FILENO)]() mutable -> std::optional<Task> { return reader.next(); };
    return [file = options.files.begin(), end = options.files.end()]() mutable -> std::optional<Task> {
        if (file == end)
            return std::nullopt;
        return *file++;
    };
}

int extract(const Options& options) {
    if (options.format == Format::Csv) {
        std::string header;
        appendCsvHeader(header);
        writeOut(header);
    }
    bool complete = true;
    performAll(options.jobs, options.format, taskSource(options), [&](const Result& result) {
        writeOut(result.out);
        complete = complete && result.complete;
    });
    return complete ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) try {
    const Options options = readOptions({argv + 1, argv + argc});
    if (!options.error.empty()) {
        std::cerr << "uhc-extract: " << options.error << "\nTry: uhc-extract --help\n";
        return 2;
    }
    if (options.help)
        std::cout << usage;
    else if (options.version)
        std::cout << "uhc-extract " UHC_VERSION "\n";
    else
        return extract(options);
    return 0;
} catch (const std::exception& problem) {
    std::cerr << "uhc-extract: " << problem.what() << "\n";
    return 1;
}
