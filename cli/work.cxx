/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "work.hxx"

#include "csvoutput.hxx"
#include "jsonoutput.hxx"
#include "reader/explain.hxx"
#include "reader/reading.hxx"
#include "reader/utf8.hxx"
#include "record.hxx"
#include "request.hxx"

#include <filesystem>
#include <string_view>
#include <system_error>

namespace uhc::cli {
namespace {

class Writer {
public:
    explicit Writer(Format format) : mFormat(format) {}

    void article(const Id& id, std::string_view bytes) {
        decodeUtf8(withoutByteOrderMark(bytes), mText);
        if (mFormat == Format::Explanation) {
            mResult.out += explain(mText);
            return;
        }
        const Reading reading = read(mText);
        const Record record = makeRecord(id, mText, reading);
        mFormat == Format::Csv ? appendCsv(record, mResult.out) : appendJson(record, mResult.out);
    }

    void error(const Id& id, std::string_view message) {
        mFormat == Format::Csv ? appendCsvError(id, message, mResult.out)
                               : appendJsonError(id, message, mResult.out);
        mResult.complete = false;
    }

    Result result() { return std::move(mResult); }

private:
    Format mFormat;
    Result mResult;
    std::u16string mText; ///< kept from article to article for its memory
};

bool isBlank(std::string_view line) {
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

void performLines(Lines& lines, Writer& writer) {
    const std::size_t size = lines.bytes.size();
    lines.bytes.append(linePadding, '\0');
    std::size_t number = lines.firstLine;
    std::size_t start = number == 1 ? size - withoutByteOrderMark({lines.bytes.data(), size}).size() : 0;
    for (; start < size; ++number) {
        const std::string_view rest(lines.bytes.data() + start, size - start);
        const std::string_view line = rest.substr(0, rest.find('\n'));
        if (!isBlank(line)) {
            const Request request = parseRequest(lines.bytes.data() + start, line.size());
            if (request.error.empty())
                writer.article(request.id, request.text);
            else
                writer.error(request.id, "line " + std::to_string(number) + ": " + request.error);
        }
        start += line.size() + 1;
    }
}

void performFile(const std::string& path, Writer& writer) {
    std::u16string name;
    decodeUtf8(std::filesystem::path(path).stem().string(), name);
    Id id{"", true};
    appendUtf8(name, id.text);
    try {
        writer.article(id, readFile(path));
    } catch (const std::system_error& problem) {
        writer.error(id, "cannot read the file: " + problem.code().message());
    }
}

} // namespace

Result perform(Task task, Format format) {
    Writer writer(format);
    if (auto* lines = std::get_if<Lines>(&task))
        performLines(*lines, writer);
    else
        performFile(std::get<std::string>(task), writer);
    return writer.result();
}

} // namespace uhc::cli
