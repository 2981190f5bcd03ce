/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/cues.hxx"

#include "reader/table_rows.hxx"
#include "tables.hxx"

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>
#include <string>

namespace uhc {
namespace {

constexpr std::array<std::array<std::string_view, labels>, aspects> labelNames = {{
    {"registered", "active", "inactive", "unregistered", "segment", "population", "unrelated", ""},
    {"allocated", "spent", "needed", "owed", "premium", "sector", "part", "unrelated"},
    {"achieved", "target", "threshold", "past", "change", "supposed", "", ""},
    {"=", ">", "<", "~", "", "", "", ""},
}};

[[noreturn]] void refuse(const std::string& what, std::string_view phrase) {
    throw std::logic_error("cue table: " + what + " in \"" + std::string(phrase) + '"');
}

double number(std::string_view text, std::string_view phrase) {
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc{} || result.ptr != text.data() + text.size())
        refuse("no number", phrase);
    return value;
}

void setUnits(Cue& cue, std::string_view units) {
    const bool all = units == "all";
    cue.ofShares = all || units == "share" || units == "both";
    cue.ofPersons = all || units == "persons" || units == "both";
    cue.ofMoney = all || units == "money";
    if (!cue.ofShares && !cue.ofPersons && !cue.ofMoney)
        refuse("unknown units", cue.phrase);
}

void setWhere(Cue& cue, std::string_view where) {
    cue.sameClause = where.ends_with('!');
    if (cue.sameClause)
        where.remove_suffix(1);
    const char side = where.empty() ? ' ' : where.front();
    const auto reach = static_cast<std::uint8_t>(number(where.substr(1), cue.phrase));
    if (side != '<' && side != '>' && side != '=')
        refuse("unknown side", cue.phrase);
    cue.before = side == '>' ? 0 : reach;
    cue.behind = side == '<' ? 0 : reach;
}

std::uint8_t labelOf(Aspect aspect, std::string_view name, std::string_view phrase) {
    const auto& names = labelNames[static_cast<std::size_t>(aspect)];
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end() || name.empty())
        refuse("unknown label", phrase);
    return static_cast<std::uint8_t>(found - names.begin());
}

/// `units` empty: the table has no column of units, its rows hold for `defaultUnits`.
void readTable(std::string_view table, Aspect aspect, std::string_view defaultUnits, std::vector<Cue>& cues) {
    for (const auto& row : tableRows(table)) {
        const std::size_t shift = defaultUnits.empty() ? 1 : 0;
        if (row.size() != 5 + shift)
            refuse("wrong number of columns", row.back());
        Cue cue;
        cue.aspect = aspect;
        cue.phrase = row[3 + shift];
        setUnits(cue, defaultUnits.empty() ? row[0] : defaultUnits);
        cue.label = labelOf(aspect, row[shift], cue.phrase);
        setWhere(cue, row[1 + shift]);
        cue.weight = number(row[2 + shift], cue.phrase);
        cue.example = row[4 + shift];
        cues.push_back(cue);
    }
}

/// Whether a longer cue takes the place of one inside it: it says something else wherever that one would
/// speak.
bool hides(const CueRule& longer, const CueRule& inner) {
    const bool everywhere =
        (longer.before > 0 || inner.before == 0) && (longer.behind > 0 || inner.behind == 0);
    return longer.label != inner.label && everywhere;
}

/// How far a cue reaches.
struct Reach {
    std::uint32_t behind = 0; ///< one behind its last token, 0: no cue
    const CueRule* cue = nullptr;
};

} // namespace

CueBook::CueBook(Lexicon& lexicon) {
    readTable(tables::topics, Aspect::Topic, "", cues);
    readTable(tables::money, Aspect::Money, "money", cues);
    readTable(tables::roles, Aspect::Role, "", cues);
    readTable(tables::qualifiers, Aspect::Qualifier, "all", cues);
    for (std::size_t i = 0; i < cues.size(); ++i)
        phrases.add(cues[i].phrase, static_cast<std::uint32_t>(i), lexicon);
    rules.assign(cues.begin(), cues.end());
    for (const CueRule& rule : rules) {
        strongest = std::max(strongest, rule.weight);
        longestReach = std::max<int>(longestReach, std::max(rule.before, rule.behind));
    }
}

void CueBook::find(const Tokens& tokens, std::uint32_t first, std::uint32_t end,
                   std::vector<CueHit>& hits) const {
    // The cue of each aspect that ends last of those before; "kurang lebih" hides "kurang" of any aspect.
    std::array<Reach, aspects> reached;
    constexpr auto hedge = static_cast<std::size_t>(Aspect::Qualifier);
    const auto isHidden = [&](const CueHit& hit, const Reach& sameStart, const Reach& hedgeOfStart) {
        const CueRule& cue = rules[hit.cue];
        const Reach& before = reached[static_cast<std::size_t>(cue.aspect)];
        const std::uint32_t behind = hit.lastToken + 1;
        return (behind < sameStart.behind && hides(*sameStart.cue, cue)) ||
               (behind <= before.behind && hides(*before.cue, cue)) || behind < hedgeOfStart.behind ||
               behind <= reached[hedge].behind;
    };
    const auto remember = [](Reach& reach, const Reach& longest) {
        if (longest.behind > reach.behind)
            reach = longest;
    };
    for (std::uint32_t at = first; (at = tokens.next(Landmark::Cue, at, end)) < end; ++at) {
        if (!phrases.mayMatch(tokens, at, end))
            continue;
        const std::size_t before = hits.size();
        phrases.match(tokens, at, end, [&](std::uint32_t payload, std::size_t last) {
            hits.push_back({static_cast<std::uint16_t>(payload), at, static_cast<std::uint32_t>(last)});
        });
        const std::size_t found = hits.size() - before;
        if (found == 1) { // nearly always, and nothing of the same start can hide it
            const CueHit& hit = hits.back();
            const CueRule& cue = rules[hit.cue];
            const bool hidden = isHidden(hit, {}, {});
            remember(reached[static_cast<std::size_t>(cue.aspect)], {hit.lastToken + 1, &cue});
            if (hidden)
                hits.pop_back();
        } else if (found > 1) {
            const auto ofStart = hits.begin() + static_cast<std::ptrdiff_t>(before);
            std::array<Reach, aspects> longest;
            std::for_each(ofStart, hits.end(), [&](const CueHit& hit) {
                const CueRule& cue = rules[hit.cue];
                remember(longest[static_cast<std::size_t>(cue.aspect)], {hit.lastToken + 1, &cue});
            });
            const auto kept = std::remove_if(ofStart, hits.end(), [&](const CueHit& hit) {
                return isHidden(hit, longest[static_cast<std::size_t>(rules[hit.cue].aspect)],
                                longest[hedge]);
            });
            hits.erase(kept, hits.end());
            for (std::size_t aspect = 0; aspect < aspects; ++aspect)
                remember(reached[aspect], longest[aspect]);
        }
    }
}

std::string_view labelName(Aspect aspect, std::uint8_t label) {
    return labelNames[static_cast<std::size_t>(aspect)][label];
}

} // namespace uhc
