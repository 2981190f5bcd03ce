/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/regions.hxx"

#include "reader/table_rows.hxx"
#include "tables.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

namespace uhc {
namespace {

using Words = std::vector<std::string_view>;

std::string joined(const Words& words, std::string_view separator) {
    std::string text;
    for (const std::string_view word : words) {
        if (!text.empty())
            text += separator;
        text += word;
    }
    return text;
}

/// "Toli-Toli" as the words of a spelling: "toli", "toli".
std::string lowered(std::string_view name) {
    std::string text(name);
    for (char& c : text)
        c = c == '-' ? ' ' : (c >= 'A' && c <= 'Z') ? static_cast<char>(c + ('a' - 'A')) : c;
    return text;
}

std::string squeezed(std::string_view words) {
    std::string text(words);
    std::erase(text, ' ');
    return text;
}

/// "tulang bawang barat", "tulangbawang barat", "tulang bawangbarat", "tulangbawangbarat": a blank more or
/// less is the commonest difference between two offices' spellings.
std::vector<std::string> joinedForms(const Words& words) {
    std::vector<std::string> forms;
    const std::size_t gaps = words.size() - 1;
    for (std::size_t closed = 0; closed < (std::size_t{1} << gaps); ++closed) {
        std::string form(words.front());
        for (std::size_t gap = 0; gap < gaps; ++gap) {
            if ((closed >> gap & 1) == 0)
                form += ' ';
            form += words[gap + 1];
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

struct Direction {
    std::string_view indonesian;
    std::string_view english;
};

constexpr std::array<Direction, 7> directions = {{{"barat daya", "southwest"},
                                                  {"barat", "west"},
                                                  {"timur", "east"},
                                                  {"utara", "north"},
                                                  {"selatan", "south"},
                                                  {"tengah", "central"},
                                                  {"tenggara", "southeast"}}};

/// "lombok barat": "west lombok".
std::vector<std::string> englishForms(const std::string& words) {
    for (const Direction& direction : directions) {
        const std::string ending = ' ' + std::string(direction.indonesian);
        if (words.ends_with(ending))
            return {std::string(direction.english) + ' ' + words.substr(0, words.size() - ending.size())};
    }
    return {};
}

/// All ways to write a name that follow from its words.
std::vector<std::string> writtenForms(const std::string& name) {
    Words words = split(name, ' ');
    std::vector<std::string> forms = joinedForms(words);
    std::ranges::move(englishForms(name), std::back_inserter(forms));
    const auto islands = std::ranges::find(words, "kepulauan");
    if (islands != words.end()) {
        *islands = "kep";
        forms.push_back(joined(words, " "));
    }
    return forms;
}

struct LevelWord {
    std::string_view word;
    Level level;
};

/// Blanks and dots are taken off before: "Kota Adm. Jakarta Pusat" begins with "kotaadm".
constexpr std::array<LevelWord, 12> levelsBefore = {{{"kabupatenadministrasi", Level::Kabupaten},
                                                     {"kabupaten", Level::Kabupaten},
                                                     {"kab", Level::Kabupaten},
                                                     {"kotaadministrasi", Level::Kota},
                                                     {"kotaadm", Level::Kota},
                                                     {"kotamadya", Level::Kota},
                                                     {"kodya", Level::Kota},
                                                     {"kota", Level::Kota},
                                                     {"provinsi", Level::Province},
                                                     {"propinsi", Level::Province},
                                                     {"prov", Level::Province},
                                                     {"prop", Level::Province}}};
constexpr std::array<LevelWord, 4> levelsBehind = {{{"regency", Level::Kabupaten},
                                                    {"municipality", Level::Kota},
                                                    {"city", Level::Kota},
                                                    {"province", Level::Province}}};

constexpr std::array<LevelWord, 3> canonicalLevels = {
    {{"Kabupaten ", Level::Kabupaten}, {"Kota ", Level::Kota}, {"Provinsi ", Level::Province}}};

/// How a spelling must be written to count: region-words.tsv.
struct WrittenRules {
    std::set<std::string, std::less<>> needLevel;
    std::set<std::string, std::less<>> orPeople; ///< of those, what its people before it settle as well
    std::set<std::string, std::less<>> needCapitals;
    std::vector<std::string> decoys;
};

WrittenRules readWrittenRules() {
    WrittenRules rules;
    for (const auto& row : tableRows(tables::regionWords)) {
        const std::string_view kind = row[1];
        if (kind == "level" || kind == "people")
            rules.needLevel.insert(squeezed(row[0]));
        if (kind == "people")
            rules.orPeople.insert(squeezed(row[0]));
        if (kind == "capitals")
            rules.needCapitals.insert(squeezed(row[0]));
        if (kind == "decoy")
            std::ranges::move(joinedForms(split(row[0], ' ')), std::back_inserter(rules.decoys));
    }
    return rules;
}

std::vector<Region> readRegions() {
    std::vector<Region> regions{{"Indonesia", "Indonesia", "ID", Level::Nation, noRegion}};
    RegionId province = noRegion;
    for (const auto& row : tableRows(tables::regions)) {
        const std::string_view name = row[1];
        const auto level = std::ranges::find_if(
            canonicalLevels, [&](const LevelWord& known) { return name.starts_with(known.word); });
        if (level->level == Level::Province)
            province = static_cast<RegionId>(regions.size());
        regions.push_back({name, name.substr(level->word.size()), row[0], level->level, province});
    }
    std::size_t region = 0; // both tables are in the order of the codes
    for (const auto& row : tableRows(tables::regionPeople)) {
        if (++region >= regions.size() || regions[region].code != row[0])
            throw std::logic_error("regions.tsv and region-people.tsv differ");
        const std::string_view digits = row[1];
        std::from_chars(digits.data(), digits.data() + digits.size(), regions[region].people);
        if (regions[region].level == Level::Province)
            regions[theNation].people += regions[region].people;
    }
    if (region + 1 != regions.size())
        throw std::logic_error("regions.tsv and region-people.tsv differ");
    return regions;
}

/// The tables, parsed: made on first use and never changed.
class Gazetteer {
public:
    Gazetteer() : regions(readRegions()), written(readWrittenRules()) {
        if (regions.size() > mostRegions)
            throw std::logic_error("more regions than a RegionSet holds");
        for (std::size_t i = 0; i < regions.size(); ++i)
            byCode.emplace(regions[i].code, static_cast<RegionId>(i));
        for (std::size_t i = 0; i < regions.size(); ++i)
            add(lowered(regions[i].bare), static_cast<RegionId>(i), "alias");
        for (const auto& row : tableRows(tables::regionAliases))
            add(std::string(row[0]), byCode.at(row[1]), row[2]);
        std::ranges::sort(spellings, {},
                          [](const Spelling& one) { return std::pair(one.words, one.region); });
        for (const Spelling& spelling : spellings)
            bySqueezedWords.emplace(squeezed(spelling.words), spelling.region);
    }

    std::vector<RegionId> find(const std::string& words) const {
        std::vector<RegionId> found;
        const auto [begin, end] = bySqueezedWords.equal_range(words);
        for (auto at = begin; at != end; ++at)
            found.push_back(at->second);
        // The kabupaten and kota before the province: only they can be taken for one another.
        std::ranges::sort(
            found, {}, [this](RegionId id) { return std::pair(regions[id].level == Level::Province, id); });
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }

    std::vector<RegionId> find(const std::string& words, Level level) const {
        std::vector<RegionId> found = find(words);
        std::erase_if(found, [&](RegionId id) { return regions[id].level != level; });
        return found;
    }

    std::vector<Region> regions;
    WrittenRules written;
    std::vector<Spelling> spellings;
    std::map<std::string_view, RegionId> byCode;

private:
    void add(const std::string& name, RegionId region, std::string_view kind) {
        const bool fixed = kind == "nickname" || kind == "initials";
        for (const std::string& form : fixed ? std::vector{name} : writtenForms(name)) {
            const std::string_view words = *texts.insert(form).first;
            if (!known.emplace(words, region).second)
                continue;
            const std::string key = squeezed(words);
            spellings.push_back(
                {words, region, kind == "nickname", kind == "weak" || written.needLevel.contains(key),
                 written.orPeople.contains(key), kind == "initials" || written.needCapitals.contains(key)});
        }
    }

    std::set<std::string> texts; ///< what the spellings' views point to
    std::set<std::pair<std::string_view, RegionId>> known;
    std::multimap<std::string, RegionId, std::less<>> bySqueezedWords;
};

const Gazetteer& gazetteer() {
    static const Gazetteer theOne;
    return theOne;
}

bool isBlank(char16_t c) {
    return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0x00A0 || (c >= 0x2000 && c <= 0x200B) ||
           c == 0x202F;
}

bool isHyphen(char16_t c) {
    return c == u'-' || (c >= 0x2010 && c <= 0x2015);
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The argument in lower case without blanks and hyphens; empty where it has a letter that no name has.
std::string foldedArgument(std::u16string_view argument) {
    std::string text;
    for (const char16_t c : argument) {
        if (isBlank(c) || isHyphen(c))
            continue;
        if (c >= 0x7F)
            return {};
        text += static_cast<char>(c);
    }
    return lowered(text);
}

bool looksLikeCode(std::string_view text) {
    return (text.size() == 2 ||
            (text.size() == 5 && text[2] == '.' && isDigit(text[3]) && isDigit(text[4]))) &&
           isDigit(text[0]) && isDigit(text[1]);
}

} // namespace

const std::vector<Region>& regions() {
    return gazetteer().regions;
}

const std::vector<Spelling>& regionSpellings() {
    return gazetteer().spellings;
}

const std::vector<std::string>& regionDecoys() {
    return gazetteer().written.decoys;
}

std::vector<RegionId> findRegions(std::u16string_view argument) {
    std::string text = foldedArgument(argument);
    const Gazetteer& known = gazetteer();
    if (text == "id")
        return {theNation};
    if (looksLikeCode(text)) {
        const auto found = known.byCode.find(text);
        return found == known.byCode.end() ? std::vector<RegionId>() : std::vector{found->second};
    }
    std::erase(text, '.');
    if (std::vector<RegionId> found = known.find(text); !found.empty())
        return found;
    for (const LevelWord& level : levelsBefore)
        if (text.starts_with(level.word))
            if (std::vector<RegionId> found = known.find(text.substr(level.word.size()), level.level);
                !found.empty())
                return found;
    for (const LevelWord& level : levelsBehind)
        if (text.ends_with(level.word))
            if (std::vector<RegionId> found =
                    known.find(text.substr(0, text.size() - level.word.size()), level.level);
                !found.empty())
                return found;
    return {};
}

} // namespace uhc
