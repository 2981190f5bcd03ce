/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/pasted_text.hxx"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace uhc {
namespace {

bool isBlank(char16_t unit) {
    return unit == u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r' || unit == u'\f';
}

std::string lowerName(std::u16string_view text) {
    std::string name;
    for (const char16_t unit : text) {
        if (unit > 0x7F) {
            break;
        }
        name += static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit - u'A' + 'a' : unit);
    }
    return name;
}

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr auto blocks = std::to_array<std::string_view>(
    {"address", "article", "aside",      "blockquote", "body",   "br",   "caption", "dd", "div",
     "dl",      "dt",      "figcaption", "figure",     "footer", "h1",   "h2",      "h3", "h4",
     "h5",      "h6",      "header",     "hr",         "li",     "main", "nav",     "ol", "p",
     "pre",     "section", "table",      "tbody",      "thead",  "tr",   "ul"});
constexpr auto cells = std::to_array<std::string_view>({"td", "th"});
constexpr auto noText =
    std::to_array<std::string_view>({"head", "script", "style", "noscript", "template", "title"});

constexpr auto entities = std::to_array<std::pair<std::string_view, char16_t>>(
    {{"amp", u'&'},        {"apos", u'\''},       {"bull", u'\u2022'},   {"copy", u'\u00A9'},
     {"deg", u'\u00B0'},   {"eacute", u'\u00E9'}, {"gt", u'>'},          {"hellip", u'\u2026'},
     {"laquo", u'\u00AB'}, {"ldquo", u'\u201C'},  {"lsquo", u'\u2018'},  {"lt", u'<'},
     {"mdash", u'\u2014'}, {"middot", u'\u00B7'}, {"nbsp", u'\u00A0'},   {"ndash", u'\u2013'},
     {"quot", u'"'},       {"raquo", u'\u00BB'},  {"rdquo", u'\u201D'},  {"reg", u'\u00AE'},
     {"rsquo", u'\u2019'}, {"shy", u'\u00AD'},    {"thinsp", u'\u2009'}, {"times", u'\u00D7'}});

void appendCode(std::u16string& text, std::uint32_t code) {
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) {
        text += u'\uFFFD';
    } else if (code < 0x10000) {
        text += static_cast<char16_t>(code);
    } else {
        text += static_cast<char16_t>(0xD800 + ((code - 0x10000) >> 10));
        text += static_cast<char16_t>(0xDC00 + ((code - 0x10000) & 0x3FF));
    }
}

class Html {
public:
    explicit Html(std::u16string_view html) : mHtml(html) {}

    std::u16string text() {
        std::size_t at = 0;
        while (at < mHtml.size()) {
            if (mHtml[at] == u'<') {
                at = tag(at);
            } else if (mHtml[at] == u'&') {
                at = entity(at);
            } else {
                add(mHtml[at++]);
            }
        }
        return std::move(mText);
    }

private:
    std::size_t past(std::u16string_view what, std::size_t at) const {
        const std::size_t found = mHtml.find(what, at);
        return found == std::u16string_view::npos ? mHtml.size() : found + what.size();
    }

    std::size_t tag(std::size_t at) {
        if (mHtml.substr(at).starts_with(u"<!--")) {
            return past(u"-->", at + 4);
        }
        const std::size_t end = past(u">", at);
        const bool closes = at + 1 < mHtml.size() && mHtml[at + 1] == u'/';
        const std::size_t start = at + (closes ? 2 : 1);
        std::size_t stop = start;
        while (stop < end && !isBlank(mHtml[stop]) && mHtml[stop] != u'>' && mHtml[stop] != u'/') {
            ++stop;
        }
        const std::string name = lowerName(mHtml.substr(start, stop - start));
        if (isOneOf(noText, name) && !closes) {
            return past(u">", closing(name, end));
        }
        if (isOneOf(blocks, name)) {
            mText += u'\n';
        } else if (isOneOf(cells, name)) {
            add(u' ');
        }
        return end;
    }

    /// Where the end tag of an element begins, whose content is no text.
    std::size_t closing(const std::string& name, std::size_t at) const {
        for (at = mHtml.find(u"</", at); at != std::u16string_view::npos; at = mHtml.find(u"</", at + 2)) {
            if (lowerName(mHtml.substr(at + 2, name.size())) == name) {
                return at;
            }
        }
        return mHtml.size();
    }

    std::size_t entity(std::size_t at) {
        constexpr std::size_t longest = 12;
        const std::size_t end = mHtml.find(u';', at);
        if (end == std::u16string_view::npos || end - at > longest) {
            add(u'&');
            return at + 1;
        }
        const std::string name = lowerName(mHtml.substr(at + 1, end - at - 1));
        if (name.starts_with('#')) {
            const bool isHex = name.starts_with("#x");
            std::uint32_t code = 0;
            for (const char digit : name.substr(isHex ? 2 : 1)) {
                const bool isLetter = digit >= 'a' && digit <= 'f';
                code = code * (isHex ? 16U : 10U) +
                       static_cast<std::uint32_t>(isLetter ? digit - 'a' + 10 : (digit - '0') & 0xF);
            }
            appendCode(mText, code);
            return end + 1;
        }
        const auto* found = std::find_if(entities.begin(), entities.end(),
                                         [&](const auto& known) { return known.first == name; });
        if (found == entities.end()) {
            add(u'&');
            return at + 1;
        }
        mText += found->second;
        return end + 1;
    }

    /// Blanks and line ends of the source are one blank.
    void add(char16_t unit) {
        if (!isBlank(unit)) {
            mText += unit;
        } else if (!mText.empty() && mText.back() != u' ' && mText.back() != u'\n') {
            mText += u' ';
        }
    }

    const std::u16string_view mHtml;
    std::u16string mText;
};

} // namespace

std::u16string textOfHtml(std::u16string_view html) {
    const std::u16string raw = Html(html).text();
    std::u16string text;
    for (const char16_t unit : raw) {
        if (unit == u'\n') {
            while (!text.empty() && text.back() == u' ') {
                text.pop_back();
            }
            if (text.empty() || text.back() == u'\n') {
                continue; // blocks in blocks begin but one line
            }
        }
        text += unit;
    }
    return text;
}

std::u16string textOfCell(std::u16string_view text) {
    std::u16string cell;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i];
        if (unit == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n') {
                cell += u'\n';
            }
        } else if (unit == u'\u2028' || unit == u'\u2029' || unit == u'\v' || unit == u'\f') {
            cell += u'\n';
        } else if (unit == u'\t') {
            cell += u' ';
        } else if (unit == u'\n' || (unit >= u' ' && unit != 0x7F)) {
            cell += unit;
        }
    }
    constexpr std::u16string_view outside = u" \n\u00A0\uFEFF";
    const std::size_t first = cell.find_first_not_of(outside);
    if (first == std::u16string::npos) {
        return {};
    }
    return cell.substr(first, cell.find_last_not_of(outside) - first + 1);
}

} // namespace uhc
