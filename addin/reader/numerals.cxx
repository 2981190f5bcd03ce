/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/numerals.hxx"

#include <boost/regex.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace uhc {
namespace {

constexpr std::size_t window = 48; // longer than any number that means something

/// The shapes of numbers, tried in order at a digit:
/// 1 digits in groups of three ("397.886", "8,157,582", with a stray blank "7.298. 932"), 2 a lost mark
///   ("1.708 552"), 3 decimals behind groups ("25.000.000,00");
/// 4 a decimal mark ("96,14", "98.25");
/// 5 the same with a stray blank, only before a percent sign or a scale ("82, 64 persen", "195 .2 million").
const boost::regex& shapes() {
    static const boost::regex pattern(
        "([0-9]{1,3}(?:[.,][0-9]{3}|\\. [0-9]{3}(?![0-9])|, [0-9]{3}(?![0-9]|, "
        "?[0-9]))+)(?![0-9]|[.,][0-9]{3,})"
        "( [0-9]{3}(?![0-9.,%]))?(,[0-9]{1,2}(?![0-9]))?"
        "|([0-9]+[.,][0-9]+)(?![0-9]|[.,][0-9])"
        "|([0-9]{1,3}(?:[.,] | [.,])[0-9]{1,2})(?= "
        "?(?:%|persen|prosen|percent|juta|million|miliar|milyar|billion|triliun|ribu))",
        boost::regex::perl | boost::regex::optimize);
    return pattern;
}

double digitsOf(const char* first, const char* last) {
    double value = 0;
    for (; first != last; ++first) {
        if (*first >= '0' && *first <= '9')
            value = value * 10 + (*first - '0');
    }
    return value;
}

const char* findMark(const char* first, const char* last) {
    return std::find_if(first, last, [](char byte) { return byte == '.' || byte == ','; });
}

double powerOfTen(std::size_t exponent) {
    constexpr std::array<double, 10> small = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    return exponent < small.size() ? small[exponent] : std::pow(10.0, static_cast<double>(exponent));
}

double decimalOf(const char* first, const char* last) {
    const char* mark = findMark(first, last);
    const auto decimals = std::count_if(mark, last, [](char byte) { return byte >= '0' && byte <= '9'; });
    return digitsOf(first, last) / powerOfTen(static_cast<std::size_t>(decimals));
}

/// Whether a number may go on behind the blank that follows its token.
bool mayGoOn(const char* tokenEnd) {
    const char* blank = *tokenEnd == '.' || *tokenEnd == ',' ? tokenEnd + 1 : tokenEnd;
    return *blank == ' ' && blank[1] >= '0' && blank[1] <= '9';
}

/// Nearly all numbers with marks are "96,14" or "397.886": the short way round the pattern.
bool readRegular(const char* first, const char* last, Numeral& numeral) {
    const char* const mark = findMark(first, last);
    const auto behind = static_cast<std::size_t>(last - mark) - 1; // bytes behind the first mark
    if (mayGoOn(last))
        return false;
    if (behind <= 2) {
        numeral.shape = Shape::Decimal;
        numeral.decimals = static_cast<int>(behind);
        numeral.value = decimalOf(first, last);
    } else {
        if (mark - first > 3)
            return false;
        const char* group = mark;
        while (group < last && (*group == '.' || *group == ',') && last - group >= 4 &&
               findMark(group + 1, group + 4) == group + 4)
            group += 4;
        if (group != last)
            return false;
        numeral.shape = Shape::Grouped;
        numeral.value = digitsOf(first, last);
        numeral.groups = static_cast<int>((last - mark) / 4);
        numeral.asDecimal = numeral.groups == 1 ? decimalOf(first, last) : numeral.value;
    }
    numeral.separator = *mark;
    return true;
}

/// The digits that "setengah" and "seperempat" are good for.
int decimalsOf(double fraction) {
    return std::fmod(fraction * 10, 1) > 0 ? 2 : 1;
}

} // namespace

Numeral digitsAt(const FoldedText& folded, const Tokens& tokens, std::size_t first) {
    Numeral numeral;
    numeral.lastToken = first;
    const Token& token = tokens[first];
    const char* begin = folded.data() + token.start;
    const char* tokenEnd = folded.data() + token.end;
    if (findMark(begin, tokenEnd) == tokenEnd) {
        // The common short way round the pattern: no mark inside, none with digits behind a blank.
        const bool blankBehind = (*tokenEnd == ',' || *tokenEnd == '.') && tokenEnd[1] == ' ';
        const bool blankBefore = *tokenEnd == ' ' && (tokenEnd[1] == ',' || tokenEnd[1] == '.');
        const bool strayBlank = (blankBehind || blankBefore) && tokenEnd[2] >= '0' && tokenEnd[2] <= '9';
        if (!strayBlank) {
            numeral.value = digitsOf(begin, tokenEnd);
            return numeral;
        }
    } else if (token.end - token.start <= window && readRegular(begin, tokenEnd, numeral))
        return numeral;
    const char* end = folded.data() + std::min<std::size_t>(folded.size(), token.start + window);
    boost::cmatch match;
    if (token.end - token.start > window ||
        !boost::regex_search(begin, end, match, shapes(), boost::regex_constants::match_continuous)) {
        const bool plain = findMark(begin, tokenEnd) == tokenEnd;
        numeral.shape = plain ? Shape::Plain : Shape::Malformed;
        numeral.value = plain ? digitsOf(begin, tokenEnd) : 0;
        return numeral;
    }
    const char* matchEnd = match[0].second;
    if (matchEnd < tokenEnd) {
        numeral.shape = Shape::Malformed;
        return numeral;
    }
    while (numeral.lastToken + 1 < tokens.size() &&
           folded.data() + tokens[numeral.lastToken + 1].start < matchEnd)
        ++numeral.lastToken;
    numeral.separator = *findMark(begin, matchEnd);
    if (match[1].matched) {
        const char* groupsEnd = match[2].matched ? match[2].second : match[1].second;
        numeral.shape = Shape::Grouped;
        numeral.value = digitsOf(begin, groupsEnd);
        numeral.groups = static_cast<int>(std::count_if(
                             begin, groupsEnd, [](char byte) { return byte == '.' || byte == ','; })) +
                         (match[2].matched ? 1 : 0);
        numeral.asDecimal = numeral.groups == 1 ? decimalOf(begin, groupsEnd) : numeral.value;
    } else {
        numeral.shape = Shape::Decimal;
        numeral.value = decimalOf(begin, matchEnd);
        const char* mark = findMark(begin, matchEnd);
        numeral.decimals = static_cast<int>(
            std::count_if(mark, matchEnd, [](char byte) { return byte >= '0' && byte <= '9'; }));
    }
    return numeral;
}

std::optional<Numeral> wordsAt(const Tokens& tokens, std::size_t first, const Lexicon& lexicon) {
    double total = 0;
    double current = 0;
    bool any = false;
    bool behindComma = false;
    double place = 1;
    Numeral numeral;
    numeral.shape = Shape::Words;
    std::size_t at = first;
    for (; at < tokens.size() && tokens[at].kind == TokenKind::Word; ++at) {
        const WordInfo& info = lexicon.info(tokens[at].lexeme);
        if (info.wordClass == WordClass::Ones) {
            if (behindComma) {
                if (info.value > 9)
                    break;
                place /= 10;
                ++numeral.decimals;
                current += info.value * place;
            } else {
                // "dua tiga" is no number: a unit adds only to tens.
                if (any && std::fmod(current, 10) != 0)
                    break;
                current += info.value;
            }
            any = true;
        } else if (info.wordClass == WordClass::Tens && any && !behindComma) {
            const double ones = std::fmod(current, 10);
            if (info.value == 10 && tokens[at].end - tokens[at].start == 5 && ones > 0 &&
                lexicon.is(tokens[at].lexeme, "belas"))
                current += 10;
            else
                current += ones * (info.value - 1);
        } else if (info.wordClass == WordClass::Comma && any && !behindComma) {
            behindComma = true;
        } else if (info.wordClass == WordClass::Fraction) {
            current += info.value;
            numeral.decimals = decimalsOf(info.value);
            any = true;
            ++at;
            break;
        } else if (info.wordClass == WordClass::Part && any) {
            current *= info.value;
            numeral.decimals = decimalsOf(info.value);
            ++at;
            break;
        } else if (info.wordClass == WordClass::Scale && any && !behindComma && at + 1 < tokens.size() &&
                   lexicon.info(tokens[at + 1].lexeme).wordClass == WordClass::Ones &&
                   tokens[at + 1].kind == TokenKind::Word) {
            // "seratus ribu dua ratus": the number goes on behind its scale.
            total += current * info.value;
            current = 0;
        } else {
            break;
        }
    }
    if (!any || at == first)
        return std::nullopt;
    if (behindComma && numeral.decimals == 0)
        return std::nullopt;
    // "dua juta tiga ratus ribu" is 2300 and leaves its last scale.
    if (total > 0 && at < tokens.size() && tokens[at].kind == TokenKind::Word &&
        lexicon.classOf(tokens[at].lexeme) == WordClass::Scale)
        total /= lexicon.info(tokens[at].lexeme).value;
    numeral.value = total + current;
    numeral.lastToken = at - 1;
    return numeral;
}

} // namespace uhc
