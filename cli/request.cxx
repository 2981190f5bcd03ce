/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "request.hxx"

#include "reader/utf8.hxx"

#if defined(__SSE2__)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/error/en.h>
#include <rapidjson/reader.h>

#include <cstring>
#include <optional>

namespace uhc::cli {
namespace {

/// Keeps the members "id" and "text" of the outermost object and passes over everything else.
class Members {
public:
    std::optional<Id> id;
    std::optional<std::string_view> text;
    bool isObject = false;

    bool StartObject() {
        isObject = isObject || mDepth == 0;
        ++mDepth;
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return leave(); }
    bool StartArray() {
        ++mDepth;
        return true;
    }
    bool EndArray(rapidjson::SizeType) { return leave(); }
    bool Key(const char* name, rapidjson::SizeType length, bool) {
        if (mDepth == 1) {
            const std::string_view key(name, length);
            mMember = key == "id" ? Member::Id : key == "text" ? Member::Text : Member::Other;
        }
        return true;
    }
    bool String(const char* value, rapidjson::SizeType length, bool) {
        if (wanted(Member::Text))
            text = std::string_view(value, length);
        else if (wanted(Member::Id))
            id = Id{std::string(value, length), true};
        return true;
    }
    bool RawNumber(const char* digits, rapidjson::SizeType length, bool) {
        return scalar(std::string_view(digits, length));
    }
    bool Null() { return scalar("null"); }
    bool Bool(bool value) { return scalar(value ? "true" : "false"); }
    // Numbers arrive as text (kParseNumbersAsStringsFlag); the parser still wants these to exist.
    bool Int(int) { return true; }
    bool Uint(unsigned) { return true; }
    bool Int64(std::int64_t) { return true; }
    bool Uint64(std::uint64_t) { return true; }
    bool Double(double) { return true; }

private:
    enum class Member { Other, Id, Text };

    bool leave() {
        --mDepth;
        return true;
    }
    bool wanted(Member member) const { return mDepth == 1 && mMember == member; }
    bool scalar(std::string_view json) {
        if (wanted(Member::Id))
            id = Id{std::string(json), false};
        return true;
    }

    int mDepth = 0;
    Member mMember = Member::Other;
};

/// The first hexadecimal digit pair of \uD8 to \uDF tells which half of a character an escape is.
bool isEscapedHalf(std::string_view json, std::size_t at, std::string_view secondDigit) {
    return at + 6 <= json.size() && json[at] == '\\' && json[at + 1] == 'u' && (json[at + 2] | 0x20) == 'd' &&
           secondDigit.find(json[at + 3]) != std::string_view::npos;
}

/// A \uD800 without its other half is no character, and the parser refuses it; but scraped text holds such
/// halves. They become U+FFFD like other broken input.
void replaceLoneHalves(char* line, std::size_t length) {
    constexpr std::string_view high = "89aAbB";
    constexpr std::string_view low = "cCdDeEfF";
    const std::string_view json(line, length);
    for (std::size_t at = json.find('\\'); at < length; at = json.find('\\', at)) {
        if (isEscapedHalf(json, at, high) && isEscapedHalf(json, at + 6, low)) {
            at += 12;
        } else if (isEscapedHalf(json, at, high) || isEscapedHalf(json, at, low)) {
            std::memcpy(line + at + 2, "fffd", 4);
            at += 6;
        } else {
            at += 2;
        }
    }
}

std::string cleanUtf8(std::string_view bytes) {
    std::u16string text;
    decodeUtf8(bytes, text);
    std::string clean;
    appendUtf8(text, clean);
    return clean;
}

rapidjson::ParseResult parseInPlace(char* line, Members& members) {
    rapidjson::InsituStringStream stream(line);
    rapidjson::Reader reader;
    constexpr unsigned flags =
        rapidjson::kParseInsituFlag | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag;
    return reader.Parse<flags>(stream, members);
}

} // namespace

Request parseRequest(char* line, std::size_t length) {
    line[length] = '\0';
    replaceLoneHalves(line, length);
    Members members;
    const rapidjson::ParseResult result = parseInPlace(line, members);
    Request request;
    if (members.id) {
        request.id = std::move(*members.id);
        if (request.id.quoted)
            request.id.text = cleanUtf8(request.id.text);
    }
    if (result.IsError())
        request.error = std::string("not JSON: ") + rapidjson::GetParseError_En(result.Code());
    else if (!members.isObject)
        request.error = "not a JSON object";
    else if (!members.text)
        request.error = "no \"text\"";
    else
        request.text = *members.text;
    return request;
}

} // namespace uhc::cli
