/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/dependents.hxx"

#include "commands/formula_text.hxx"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace uhc {
namespace {

constexpr int unlimited = 1 << 24;

struct Area {
    int firstSheet, lastSheet, firstColumn, lastColumn, firstRow, lastRow;
};

/// What stands behind a name, that of other names included.
struct NameMeaning {
    FormulaParts parts;
    CellPlace base;
};

class Sheets {
public:
    explicit Sheets(const std::vector<std::string>& names) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            mIndex.emplace(upperCase(names[i]), static_cast<int>(i));
        }
    }

    std::optional<int> of(const std::string& name, int own) const {
        if (name.empty()) {
            return own;
        }
        const auto found = mIndex.find(upperCase(name));
        return found == mIndex.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, int> mIndex;
};

/// The cells that are known to depend, found by any area that touches one.
class Marked {
public:
    void add(const OdfCell& cell) {
        for (int column = 0; column < cell.arrayColumns || column == 0; ++column) {
            std::set<int>& rows = mRows[{cell.place.sheet, cell.place.column + column}];
            for (int row = 0; row < cell.arrayRows || row == 0; ++row) {
                rows.insert(cell.place.row + row);
            }
        }
    }

    bool touches(const Area& area) const {
        for (int sheet = area.firstSheet; sheet <= area.lastSheet; ++sheet) {
            for (auto column = mRows.lower_bound({sheet, area.firstColumn});
                 column != mRows.end() && column->first <= std::pair(sheet, area.lastColumn); ++column) {
                const auto row = column->second.lower_bound(area.firstRow);
                if (row != column->second.end() && *row <= area.lastRow) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    std::map<std::pair<int, int>, std::set<int>> mRows;
};

/// The rows or columns from one end of a reference to the other, moved with a formula that is not at the
/// base.
std::pair<int, int> span(std::optional<int> first, bool firstFixed, std::optional<int> last, bool lastFixed,
                         int moved) {
    if (!first || !last) {
        return {0, unlimited};
    }
    const int a = *first + (firstFixed ? 0 : moved);
    const int b = *last + (lastFixed ? 0 : moved);
    return {std::min(a, b), std::max(a, b)};
}

class Search {
public:
    explicit Search(const OdfContent& content) : mContent(content), mSheets(content.sheets) {
        for (const OdfName& name : content.names) {
            NameMeaning meaning;
            meaning.parts = partsOf(name.expression);
            const std::vector<RangeReference> addresses = referencesOf(name.addresses);
            meaning.parts.references.insert(meaning.parts.references.end(), addresses.begin(),
                                            addresses.end());
            const std::vector<RangeReference> base = referencesOf(name.base);
            if (!base.empty()) {
                const CellReference& cell = base.front().first;
                meaning.base = {mSheets.of(cell.sheet, 0).value_or(0), cell.column.value_or(0),
                                cell.row.value_or(0)};
            }
            mNames.emplace(upperCase(name.name), std::move(meaning));
        }
    }

    std::vector<Use> run() {
        std::vector<Use> uses(mContent.cells.size(), Use::None);
        std::vector<Pending> pending;
        for (std::size_t i = 0; i < uses.size(); ++i) {
            const OdfCell& cell = mContent.cells[i];
            if (cell.formula.empty()) {
                continue;
            }
            Pending found{i, {}, false};
            collect(partsOf(cell.formula), cell.place, nullptr, found, 0);
            if (found.uses) {
                uses[i] = Use::Uses;
                mMarked.add(cell);
            } else if (!found.areas.empty()) {
                pending.push_back(std::move(found));
            }
        }
        spread(pending, uses);
        giveToArrayParts(uses);
        return uses;
    }

    std::vector<OdfRule> rules() const {
        std::vector<OdfRule> candidates = mContent.rules;
        for (const OdfName& name : mContent.names) {
            candidates.push_back({OdfRule::Kind::Name, name.name, name.expression});
        }
        std::vector<OdfRule> found;
        for (OdfRule& rule : candidates) {
            Pending parts{0, {}, false};
            collect(partsOf(rule.expression), {}, nullptr, parts, 0);
            const bool isNew = std::none_of(found.begin(), found.end(), [&](const OdfRule& other) {
                return other.kind == rule.kind && other.place == rule.place;
            });
            if (parts.uses && isNew) {
                found.push_back(std::move(rule));
            }
        }
        return found;
    }

private:
    struct Pending {
        std::size_t cell;
        std::vector<Area> areas;
        bool uses;
    };

    void collect(const FormulaParts& parts, const CellPlace& place, const CellPlace* base, Pending& found,
                 int depth) const {
        found.uses = found.uses || parts.usesFunctions;
        for (const RangeReference& reference : parts.references) {
            addArea(reference, place, base, found.areas);
        }
        constexpr int deepest = 20; // names that mean each other
        if (depth == deepest) {
            return;
        }
        for (const std::string& written : parts.names) {
            for (const NameMeaning* meaning : meaningsOf(written)) {
                collect(meaning->parts, place, &meaning->base, found, depth + 1);
            }
        }
    }

    /// A name that several sheets have may be any of them: a value too many does no harm.
    std::vector<const NameMeaning*> meaningsOf(const std::string& written) const {
        std::vector<const NameMeaning*> meanings;
        const std::size_t dot = written.rfind('.'); // Sheet1.name
        for (const std::string& name :
             {written, dot == std::string::npos ? std::string() : written.substr(dot + 1)}) {
            const auto [first, last] = mNames.equal_range(name);
            for (auto meaning = first; meaning != last; ++meaning) {
                meanings.push_back(&meaning->second);
            }
        }
        return meanings;
    }

    void addArea(const RangeReference& reference, const CellPlace& place, const CellPlace* base,
                 std::vector<Area>& areas) const {
        const int own = base == nullptr ? place.sheet : base->sheet;
        const std::optional<int> first = mSheets.of(reference.first.sheet, own);
        const std::optional<int> last = mSheets.of(reference.last.sheet, own);
        if (!first || !last) {
            return;
        }
        const CellReference& a = reference.first;
        const CellReference& b = reference.last;
        const auto [firstColumn, lastColumn] = span(a.column, a.columnFixed, b.column, b.columnFixed,
                                                    base == nullptr ? 0 : place.column - base->column);
        const auto [firstRow, lastRow] =
            span(a.row, a.rowFixed, b.row, b.rowFixed, base == nullptr ? 0 : place.row - base->row);
        areas.push_back(
            {std::min(*first, *last), std::max(*first, *last), firstColumn, lastColumn, firstRow, lastRow});
    }

    /// Until a round finds no more. Chains run down or up a column, so rounds change their direction.
    void spread(std::vector<Pending>& pending, std::vector<Use>& uses) {
        std::size_t before = pending.size() + 1;
        while (pending.size() < before) {
            before = pending.size();
            std::erase_if(pending, [&](const Pending& candidate) {
                const bool depends = std::any_of(candidate.areas.begin(), candidate.areas.end(),
                                                 [&](const Area& area) { return mMarked.touches(area); });
                if (depends) {
                    uses[candidate.cell] = Use::Depends;
                    mMarked.add(mContent.cells[candidate.cell]);
                }
                return depends;
            });
            std::reverse(pending.begin(), pending.end());
        }
    }

    void giveToArrayParts(std::vector<Use>& uses) const {
        std::map<CellPlace, Use> parts;
        for (std::size_t i = 0; i < uses.size(); ++i) {
            const OdfCell& cell = mContent.cells[i];
            if (cell.isArray && uses[i] != Use::None) {
                for (int row = 0; row < cell.arrayRows; ++row) {
                    for (int column = 0; column < cell.arrayColumns; ++column) {
                        parts[{cell.place.sheet, cell.place.column + column, cell.place.row + row}] = uses[i];
                    }
                }
            } else if (cell.formula.empty()) {
                const auto part = parts.find(cell.place);
                uses[i] = part == parts.end() ? Use::None : part->second;
            }
        }
    }

    const OdfContent& mContent;
    const Sheets mSheets;
    std::multimap<std::string, NameMeaning> mNames;
    Marked mMarked;
};

} // namespace

std::vector<Use> usesIn(const OdfContent& content) {
    return Search(content).run();
}

std::vector<OdfRule> rulesUsing(const OdfContent& content) {
    return Search(content).rules();
}

} // namespace uhc
