/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/figures.hxx"

#include <algorithm>
#include <cmath>

namespace uhc {
namespace {

constexpr std::uint32_t changeReach = 4; // tokens from "naik" to the first of two figures
constexpr double highestBareShare = 130; // per cent: coverage goes beyond 100, hardly beyond 120
constexpr double lowestBareShare = 20;
constexpr std::size_t longestTable = 400; // tokens from the head of a table to its last row
constexpr std::size_t longestRow = 10;
constexpr std::uint32_t longestListedName = 3; // tokens
constexpr std::uint32_t listedReach = 40;      // tokens from a share to one without its word
constexpr std::size_t usualCount = 8;          // figures in an article
constexpr int partsOfPhoneNumber = 4;
constexpr double smallestBareCount = 1000; // a number without unit below this counts anything

class FigureScanner {
public:
    FigureScanner(const FoldedText& folded_, const Tokens& tokens_, const Lexicon& lexicon_,
                  const std::vector<DateMention>& dates_)
        : folded(folded_), tokens(tokens_), lexicon(lexicon_), dates(dates_) {}

    std::vector<Figure> scan() {
        figures.reserve(usualCount);
        std::size_t nextDate = 0;
        const auto end = static_cast<std::uint32_t>(tokens.size());
        for (std::uint32_t behind = 0;;) {
            const std::uint32_t at = tokens.next(Landmark::Figure, behind, end);
            if (at == end)
                break;
            while (nextDate < dates.size() && dates[nextDate].lastToken < at)
                ++nextDate;
            if (nextDate < dates.size() && dates[nextDate].firstToken <= at &&
                !yearCountsPersons(dates[nextDate])) {
                behind = dates[nextDate].lastToken + 1;
                continue;
            }
            const std::size_t before = figures.size();
            behind = static_cast<std::uint32_t>(figureAt(at));
            if (figures.size() == before + 1 && before > 0)
                joinRange(figures[before - 1], figures[before]);
        }
        return std::move(figures);
    }

    /// The first figure there is, bare and small ones included.
    std::optional<double> first() {
        keepAll = true;
        for (std::size_t at = 0; at < tokens.size() && figures.empty();)
            at = figureAt(at);
        if (figures.empty() || figures.front().shape == Shape::Malformed)
            return std::nullopt;
        return figures.front().value;
    }

private:
    WordInfo infoAt(std::size_t at) const {
        return at < tokens.size() ? lexicon.info(tokens[at].lexeme) : WordInfo{};
    }
    WordClass classAt(std::size_t at) const {
        return at < tokens.size() ? lexicon.classOf(tokens[at].lexeme) : WordClass::None;
    }
    bool markAt(std::size_t at, char mark) const { return at < tokens.size() && tokens[at].isMark(mark); }

    /// "sebanyak 2019 jiwa" is a count though 2019 could be a year.
    bool yearCountsPersons(const DateMention& date) const {
        return date.date.month == 0 && date.firstToken > 0 &&
               classAt(date.lastToken + 1) == WordClass::Person &&
               isLexeme(date.firstToken - std::size_t{1}, "sebanyak");
    }

    /// Reads the figure at a token, if there is one; gives the token to go on with.
    std::size_t figureAt(std::size_t at) {
        const std::size_t lastGroup = lastOfBlankGroups(at);
        if (lastGroup == at && standsAlone(at))
            return at + 1;
        std::optional<Numeral> numeral;
        if (lastGroup != at)
            numeral = blankGroups(at, lastGroup);
        else if (tokens[at].kind == TokenKind::Number)
            numeral = withComma(digitsAt(folded, tokens, at));
        else if (tokens[at].kind == TokenKind::Word) {
            const WordClass wordClass = classAt(at);
            if (wordClass == WordClass::Ones || wordClass == WordClass::Fraction)
                numeral = wordsAt(tokens, at, lexicon);
        }
        if (!numeral)
            return at + 1;
        Figure figure;
        figure.firstToken = static_cast<std::uint32_t>(at);
        figure.lastToken = static_cast<std::uint32_t>(numeral->lastToken);
        figure.shape = numeral->shape;
        takeCurrencySign(figure);
        if (const std::size_t upper = rangeEnd(figure.lastToken + std::size_t{1}); upper != 0)
            readRange(figure, *numeral, upper);
        else
            readUnit(figure, *numeral);
        return figure.lastToken + std::size_t{1};
    }

    /// "2 koma 8 juta": the mark as a word.
    Numeral withComma(Numeral numeral) const {
        const std::size_t at = numeral.lastToken + 1;
        if (numeral.shape != Shape::Plain || classAt(at) != WordClass::Comma || at + 1 >= tokens.size() ||
            tokens[at + 1].kind != TokenKind::Number)
            return numeral;
        const Numeral behind = digitsAt(folded, tokens, at + 1);
        const std::uint32_t digits = tokens[at + 1].end - tokens[at + 1].start;
        if (behind.shape != Shape::Plain || digits > 2)
            return numeral;
        numeral.shape = Shape::Decimal;
        numeral.decimals = static_cast<int>(digits);
        numeral.value += behind.value / (digits == 1 ? 10 : 100);
        numeral.lastToken = at + 1;
        return numeral;
    }

    /// "327 746 jiwa": the last of the groups of three digits that blanks part, with persons behind; else the
    /// token itself.
    std::size_t lastOfBlankGroups(std::size_t at) const {
        const auto isGroup = [&](std::size_t one) {
            return one < tokens.size() && tokens[one].kind == TokenKind::Number && tokens[one].afterBlank &&
                   tokens[one].end - tokens[one].start == 3 && isPlain(one);
        };
        const bool opens = tokens[at].kind == TokenKind::Number && tokens[at].end - tokens[at].start <= 3 &&
                           folded[tokens[at].start] != '0' && isPlain(at) && isGroup(at + 1);
        if (!opens ||
            (at > 0 && (tokens[at - 1].kind == TokenKind::Number || classAt(at - 1) == WordClass::Month)))
            return at;
        const std::size_t last = isGroup(at + 2) ? at + 2 : at + 1;
        return classAt(last + 1) == WordClass::Person ? last : at;
    }

    bool isPlain(std::size_t at) const {
        const auto isDigit = [](char byte) { return byte >= '0' && byte <= '9'; };
        return std::all_of(folded.data() + tokens[at].start, folded.data() + tokens[at].end, isDigit);
    }

    Numeral blankGroups(std::size_t first, std::size_t last) const {
        Numeral numeral;
        numeral.shape = Shape::Grouped;
        numeral.separator = ' ';
        numeral.groups = static_cast<int>(last - first);
        for (std::size_t at = first; at <= last; ++at)
            numeral.value = numeral.value * 1000 + digitsAt(folded, tokens, at).value;
        numeral.asDecimal = numeral.value;
        numeral.lastToken = last;
        return numeral;
    }

    /// A number below a thousand is a figure only by what stands beside it.
    bool standsAlone(std::size_t at) const {
        const Token& token = tokens[at];
        if (keepAll || token.kind != TokenKind::Number || token.end - token.start > 3)
            return false;
        if (at > 0 && (markAt(at - 1, '.') || classAt(at - 1) == WordClass::CurrencySign))
            return false;
        if (at + 1 >= tokens.size() || tokens[at + 1].kind == TokenKind::Mark ||
            classAt(at + 1) != WordClass::None || isLexeme(at + 1, "per"))
            return false;
        return token.end - token.start < 3 || folded[token.start + 1] >= '0'; // no "9,5"
    }

    void takeCurrencySign(Figure& figure) const {
        std::size_t before = figure.firstToken;
        while (before > 0 && markAt(before - 1, '.'))
            --before;
        if (before > 0 && classAt(before - 1) == WordClass::CurrencySign) {
            figure.firstToken = static_cast<std::uint32_t>(before - 1);
            figure.unit = Unit::Rupiah;
        }
    }

    /// The token of the second number of "95 sampai 98 persen", "25-30 miliar"; 0 where none is.
    std::size_t rangeEnd(std::size_t at) const {
        const bool joined = markAt(at, '-') || classAt(at) == WordClass::RangeWord;
        if (!joined || at + 1 >= tokens.size())
            return 0;
        std::size_t second = at + 1;
        if (classAt(second) == WordClass::CurrencySign)
            ++second;
        while (markAt(second, '.'))
            ++second;
        return second < tokens.size() && tokens[second].kind == TokenKind::Number ? second : 0;
    }

    /// "Rp4 miliar hingga Rp5 miliar", not "naik dari Rp4 miliar hingga Rp5 miliar".
    void joinRange(Figure& lower, Figure& upper) const {
        const bool range = lower.unit == upper.unit &&
                           (lower.unit == Unit::Rupiah || lower.unit == Unit::Share) && !lower.upperEnd &&
                           upper.value > lower.value && upper.firstToken == lower.lastToken + 2 &&
                           classAt(upper.firstToken - 1) == WordClass::RangeWord;
        if (!range)
            return;
        for (std::uint32_t back = 1; back <= changeReach && back <= lower.firstToken; ++back) {
            const std::uint32_t at = lower.firstToken - back;
            if (isLexeme(at, "naik") || isLexeme(at, "meningkat") || isLexeme(at, "bertambah") ||
                isLexeme(at, "tumbuh"))
                return;
        }
        lower.lowerEnd = true;
        upper.upperEnd = true;
    }

    void readRange(Figure& lower, const Numeral& lowerNumeral, std::size_t second) {
        const Numeral upperNumeral = digitsAt(folded, tokens, second);
        if (isYear(lowerNumeral) && isYear(upperNumeral)) { // "RPJMN 2020-2024"
            lower.lastToken = static_cast<std::uint32_t>(upperNumeral.lastToken);
            return;
        }
        Figure upper;
        upper.firstToken = static_cast<std::uint32_t>(second);
        upper.lastToken = static_cast<std::uint32_t>(upperNumeral.lastToken);
        upper.shape = upperNumeral.shape;
        upper.unit = lower.unit;
        takeCurrencySign(upper);
        const std::size_t before = figures.size();
        readUnit(upper, upperNumeral);
        if (figures.size() == before) { // no unit: two numbers that mean nothing to us
            lower.lastToken = upper.lastToken;
            return;
        }
        upper = figures.back();
        figures.pop_back();
        lower.unit = upper.unit;
        lower.lowerEnd = true;
        const double scale = std::round(upper.value / std::max(upperNumeral.value, 1e-300));
        setWorth(lower, lowerNumeral, std::max(scale, 1.0), scale > 1);
        lower.bareUnit = upper.bareUnit;
        lower.unsure = lowerNumeral.shape == Shape::Malformed || upper.unsure;
        lower.span = {tokens[lower.firstToken].start, tokens[upper.lastToken].end};
        figures.push_back(lower);
        upper.upperEnd = true;
        if (figures.back().value > upper.value) // "dengan alokasi 60-40 persen": no range
            figures.back().upperEnd = true;
        figures.push_back(upper);
        lower.lastToken = upper.lastToken;
    }

    static bool isYear(const Numeral& numeral) {
        return numeral.shape == Shape::Plain && numeral.value >= 1990 && numeral.value <= 2060;
    }

    bool isMoneyScale(std::size_t at) const {
        return classAt(at) == WordClass::MoneyScale && tokens[at].capital &&
               tokens[at].end - tokens[at].start <= 2;
    }

    /// Scale, unit and worth of a figure whose number ends at figure.lastToken; keeps it if it has a unit.
    void readUnit(Figure& figure, const Numeral& numeral) {
        std::size_t at = figure.lastToken + std::size_t{1};
        double scale = 1;
        bool hasScale = false;
        const std::size_t an = markAt(at, '-') ? at + 1 : at;
        if (isLexeme(an, "an") && classAt(an + 1) == WordClass::Scale)
            at = an + 1; // "240 an ribu", "Rp 800-an miliar"
        if (classAt(at) == WordClass::Scale ||
            (isMoneyScale(at) && (figure.unit == Unit::Rupiah || numeral.shape != Shape::Words))) {
            scale = infoAt(at).value;
            hasScale = true;
            if (isMoneyScale(at))
                figure.unit = Unit::Rupiah;
            figure.lastToken = static_cast<std::uint32_t>(at++);
        }
        const std::size_t unitAt = unitToken(at);
        const WordClass unitClass = classAt(unitAt);
        if (figure.unit != Unit::Rupiah)
            figure.unit = unitOf(figure, numeral, unitAt, unitClass, hasScale, scale);
        else if (unitClass == WordClass::Rupiah)
            figure.lastToken = static_cast<std::uint32_t>(unitAt);
        setWorth(figure, numeral, scale, hasScale);
        if (figure.unit == Unit::Rupiah || figure.unit == Unit::Persons)
            addSmallerScale(figure, scale, hasScale);
        figure.span = {tokens[figure.firstToken].start, tokens[figure.lastToken].end};
        if (kept(figure, numeral))
            figures.push_back(figure);
    }

    /// The token that would hold the unit: behind "lebih", and behind a bracket in "102.736 (95,11%) orang".
    std::size_t unitToken(std::size_t at) const {
        if (classAt(at) == WordClass::More)
            ++at;
        if (markAt(at, '(')) {
            std::size_t close = at + 1;
            while (close < tokens.size() && close < at + 5 && !markAt(close, ')'))
                ++close;
            const bool share = markAt(close - 1, '%') || classAt(close - 1) == WordClass::Percent ||
                               (close == at + 2 && tokens[at + 1].kind == TokenKind::Number);
            if (markAt(close, ')') && share && classAt(close + 1) == WordClass::Person)
                return close + 1;
        }
        return at;
    }

    Unit unitOf(Figure& figure, const Numeral& numeral, std::size_t at, WordClass unitClass, bool hasScale,
                double scale) {
        const bool bracketBetween = at > figure.lastToken + std::size_t{2};
        const auto take = [&](std::size_t last) {
            if (!bracketBetween)
                figure.lastToken = static_cast<std::uint32_t>(last);
        };
        if (markAt(at, '%') || unitClass == WordClass::Percent) {
            take(at);
            return Unit::Share;
        }
        if (isLexeme(at, "per") && isLexeme(at + 1, "cent")) {
            take(at + 1);
            return Unit::Share;
        }
        if (isTableCell(numeral, figure.firstToken, at) || isBareShare(numeral, at, unitClass, hasScale))
            return Unit::Share;
        switch (unitClass) {
        case WordClass::Person:
            take(at);
            return classAt(at + 1) == WordClass::Household ? Unit::Households : Unit::Persons;
        case WordClass::Household:
            take(classAt(at + 1) == WordClass::Household ? at + 1 : at); // "kepala keluarga"
            return Unit::Households;
        case WordClass::Rupiah:
            take(at);
            return Unit::Rupiah;
        case WordClass::RegionUnit:
            take(at);
            return Unit::Regions;
        case WordClass::OtherUnit:
            // "mencapai 234.797 tahun 2018": the year, not the number of years
            if (isLexeme(at, "tahun") && at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::Number)
                break;
            take(at);
            return Unit::Other;
        default:
            break;
        }
        if (hasScale && scale >= 1e9)
            return Unit::Rupiah; // "105 Milyar", "15 miliar": persons are never counted in miliar
        figure.bareUnit = true;
        return Unit::Persons;
    }

    /// "Kota Surabaya<tab>88,05" in a table whose head says "Cakupan (%)".
    bool isTableCell(const Numeral& numeral, std::uint32_t first, std::size_t at) {
        if (numeral.shape != Shape::Decimal || numeral.decimals != 2 || numeral.value > highestBareShare ||
            numeral.value < lowestBareShare)
            return false;
        while ((nextHead = tokens.next(Landmark::Percent, nextHead, first)) < first) {
            if (nextHead > 0 && tokens[nextHead - 1].kind != TokenKind::Number)
                tableHead = nextHead;
            ++nextHead;
        }
        if (tableHead == 0 || first - tableHead > longestTable)
            return false;
        std::size_t start = first;
        while (start > 0 && first - start < longestRow && !markAt(start - 1, '\n'))
            --start;
        std::size_t end = at;
        while (end < tokens.size() && end - at < longestRow && !markAt(end, '\n'))
            ++end;
        return end - start <= longestRow && start > tableHead;
    }

    /// "96,36 dari jumlah penduduk", "84,06 penduduk", "(94,75)" behind a count: a share without its word.
    bool isBareShare(const Numeral& numeral, std::size_t at, WordClass unitClass, bool hasScale) const {
        if (numeral.shape != Shape::Decimal || hasScale || numeral.decimals > 2 ||
            numeral.value > highestBareShare || numeral.value < lowestBareShare)
            return false;
        if (unitClass == WordClass::Person && numeral.decimals == 2 && !isLexeme(at, "jiwa") &&
            !isLexeme(at, "orang"))
            return true;
        if (isLexeme(at, "dari") && (isLexeme(at + 1, "jumlah") || isLexeme(at + 1, "total") ||
                                     isLexeme(at + 1, "penduduk") || isLexeme(at + 1, "seluruh")))
            return true;
        if (isListedShare(numeral, at))
            return true;
        const std::size_t first = at - 1;
        return markAt(at, ')') && first > 0 && markAt(first - 1, '(') && numeral.decimals == 2 && first > 1 &&
               (tokens[first - 2].kind == TokenKind::Number || classAt(first - 2) == WordClass::Person);
    }

    /// "Halmahera Tengah (101,9), Ternate 100,6; Taliabu 91,7", with a share not far before.
    bool isListedShare(const Numeral& numeral, std::size_t at) const {
        const bool bracket = markAt(at, ')');
        const bool ends = bracket || at >= tokens.size() || markAt(at, ',') || markAt(at, ';') ||
                          markAt(at, '.') || markAt(at, '\n') || isLexeme(at, "dan");
        if (!ends || numeral.decimals < 1)
            return false;
        std::size_t first = numeral.lastToken;
        if (bracket && (first == 0 || !markAt(--first, '(')))
            return false;
        const auto end = static_cast<std::uint32_t>(first);
        if (end == 0 || !tokens[end - 1].capital || tokens[end - 1].kind != TokenKind::Word ||
            tokens.next(Landmark::Region, end - std::min(end, longestListedName), end) >= end)
            return false;
        return tokens.next(Landmark::Percent, end - std::min(end, listedReach), end) < end;
    }

    bool isLexeme(std::size_t at, Word word) const {
        return at < tokens.size() && lexicon.is(tokens[at].lexeme, word);
    }

    static void setWorth(Figure& figure, const Numeral& numeral, double scale, bool hasScale) {
        figure.value = numeral.value;
        figure.precision = 1;
        for (int i = 0; i < numeral.decimals; ++i)
            figure.precision /= 10;
        if (figure.unit == Unit::Share) {
            if (numeral.shape == Shape::Grouped && numeral.groups == 1) {
                figure.value = numeral.asDecimal; // "98,123 persen"
                figure.precision = 0.001;
            }
            figure.value /= 100;
            figure.precision /= 100;
            // 0.9614 and not 96.14 / 100: the nearest double to the decimal as written.
            const double steps = std::round(figure.value / figure.precision);
            figure.value = steps / std::round(1 / figure.precision);
        } else if (numeral.shape == Shape::Grouped && hasScale) {
            worthOfScaledGroups(figure, numeral, scale);
        } else {
            figure.value = std::round(numeral.value * scale * 1000) / 1000;
            figure.precision *= scale;
        }
        figure.unsure = numeral.shape == Shape::Malformed;
        if (figure.unit == Unit::Persons && numeral.shape == Shape::Decimal && !hasScale) {
            if (numeral.decimals == 6) { // "2.317461 jiwa" has lost its second point
                figure.value = std::round(numeral.value * 1e6);
                figure.precision = 1;
            } else {
                figure.unsure = true; // "2,1 jiwa" has lost its juta
            }
        }
    }

    /// "1,047 triliun" is a decimal; "219.669.453 juta jiwa" and "180.196 ribu jiwa" are already whole;
    /// "29.930 juta jiwa" can only be 29,93 million; "1.357 miliar" rupiah are 1,357 thousand million.
    static void worthOfScaledGroups(Figure& figure, const Numeral& numeral, double scale) {
        const bool money = figure.unit == Unit::Rupiah;
        const bool decimal =
            numeral.groups == 1 && (numeral.separator == ',' || scale >= 1e12 || (!money && scale >= 1e6));
        if (decimal) {
            figure.value = std::round(numeral.asDecimal * scale);
            figure.precision = scale / 1000;
        } else if (numeral.groups > 1 || !money) {
            figure.doubledScale = true;
            figure.precision = 1;
        } else {
            figure.value = numeral.value * scale;
            figure.precision = scale;
        }
    }

    /// "Rp10 miliar 155 juta", "1 juta 200 ribu jiwa".
    void addSmallerScale(Figure& figure, double scale, bool hasScale) const {
        const std::size_t at = figure.lastToken + std::size_t{1};
        if (!hasScale || at + 1 >= tokens.size() || tokens[at].kind != TokenKind::Number)
            return;
        const Numeral numeral = digitsAt(folded, tokens, at);
        const WordInfo info = infoAt(numeral.lastToken + 1);
        if (numeral.shape != Shape::Plain || info.wordClass != WordClass::Scale || info.value >= scale)
            return;
        figure.value += numeral.value * info.value;
        figure.precision = info.value;
        figure.lastToken = static_cast<std::uint32_t>(numeral.lastToken + 1);
        if (classAt(figure.lastToken + std::size_t{1}) == WordClass::Person && figure.unit == Unit::Persons)
            ++figure.lastToken;
    }

    bool kept(const Figure& figure, const Numeral& numeral) const {
        if (keepAll)
            return true;
        if (figure.unit != Unit::Persons || !figure.bareUnit)
            return figure.unit != Unit::Share || numeral.shape != Shape::Words || figure.value > 0;
        return !figure.unsure && figure.value >= smallestBareCount &&
               (numeral.shape != Shape::Words || isBeforeShare(figure.lastToken)) &&
               !isPhoneNumber(figure.firstToken);
    }

    /// "sudah sekitar dua juta atau 80 persen": no unit, but the share of it.
    bool isBeforeShare(std::size_t last) const {
        return isLexeme(last + 1, "atau") && last + 2 < tokens.size() &&
               tokens[last + 2].kind == TokenKind::Number &&
               (markAt(last + 3, '%') || classAt(last + 3) == WordClass::Percent);
    }

    /// "08123456789", "0812-3456-7890": a bare number that begins with a zero, or with what such a one goes
    /// on.
    bool isPhoneNumber(std::size_t at) const {
        for (int part = 0; part < partsOfPhoneNumber; ++part) {
            if (folded[tokens[at].start] == '0' && tokens[at].end - tokens[at].start > 1)
                return true;
            const bool goesOn = at >= 2 && markAt(at - 1, '-') && !tokens[at - 1].afterBlank &&
                                !tokens[at].afterBlank && tokens[at - 2].kind == TokenKind::Number;
            if (!goesOn)
                return false;
            at -= 2;
        }
        return false;
    }

    const FoldedText& folded;
    const Tokens& tokens;
    const Lexicon& lexicon;
    const std::vector<DateMention>& dates;
    std::vector<Figure> figures;
    bool keepAll = false;
    std::uint32_t nextHead = 0;  ///< how far the heads of tables were looked for
    std::uint32_t tableHead = 0; ///< the percent sign of the last head, 0: none
};

} // namespace

std::vector<Figure> figuresOf(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon,
                              const std::vector<DateMention>& dates) {
    return FigureScanner(folded, tokens, lexicon, dates).scan();
}

std::optional<double> firstNumber(const FoldedText& folded, const Tokens& tokens, const Lexicon& lexicon) {
    const std::vector<DateMention> noDates;
    return FigureScanner(folded, tokens, lexicon, noDates).first();
}

} // namespace uhc
