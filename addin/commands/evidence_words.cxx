/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/evidence_words.hxx"

#include "commands/cell_results.hxx"

#include <rtl/math.hxx>
#include <rtl/ustrbuf.hxx>

#include <algorithm>

namespace uhc {
namespace {

Message plus(Message first, int steps) {
    return static_cast<Message>(static_cast<int>(first) + steps);
}

/// With the separators of the language: 397.886 in Indonesian.
rtl::OUString grouped(const Invocation& invocation, double value, sal_Int32 decimals) {
    const bool isIndonesian = invocation.language == Language::Indonesian;
    constexpr sal_Int32 groups[] = {3, 0};
    return rtl::math::doubleToUString(value, rtl_math_StringFormat_F, decimals, isIndonesian ? ',' : '.',
                                      groups, isIndonesian ? '.' : ',', true);
}

rtl::OUString valueOf(const Invocation& invocation, double value, Kind unit) {
    switch (unit) {
    case Kind::Coverage:
    case Kind::ActiveRate:
    case Kind::SubgroupShare:
        return grouped(invocation, value * 100, 2) + "%";
    case Kind::BudgetAllocated:
    case Kind::BudgetRealised:
    case Kind::BudgetOther:
    case Kind::Premium:
        return "Rp" + grouped(invocation, value, 0);
    default:
        return grouped(invocation, value, 0);
    }
}

/// As far as the article gives it.
rtl::OUString dateOf(const Invocation& invocation, PartialDate date) {
    rtl::OUString text;
    if (date.day != 0) {
        text += rtl::OUString::number(date.day) + " ";
    }
    if (date.month != 0) {
        text += invocation.say(plus(Message::January, date.month - 1)) + " ";
    }
    return text + rtl::OUString::number(date.year);
}

rtl::OUString part(const rtl::OUString& article, const Span& span) {
    return article.copy(static_cast<sal_Int32>(span.start), static_cast<sal_Int32>(span.end - span.start));
}

} // namespace

rtl::OUString wordsOf(const Invocation& invocation, const rtl::OUString& article, const Evidence& evidence) {
    rtl::OUStringBuffer lines;
    const auto line = [&](Message label, const rtl::OUString& text) {
        lines.append(invocation.say(label)).append(": ").append(text).append("\n");
    };
    line(Message::EvidenceKind, invocation.say(evidence.what));
    if (evidence.value) {
        line(Message::EvidenceValue, valueOf(invocation, *evidence.value, evidence.unit));
    }
    if (evidence.role) {
        line(Message::EvidenceRole,
             invocation.say(plus(Message::RoleAchieved, static_cast<int>(*evidence.role))));
    }
    line(Message::HeadingRegion, evidence.region == noRegion ? invocation.say(Message::NoneStated)
                                                             : fromUtf8(regions()[evidence.region].name));
    line(Message::EvidenceBasis,
         invocation.say(plus(Message::BasisStated, static_cast<int>(evidence.basis))));
    line(Message::HeadingDate,
         evidence.date.known() ? dateOf(invocation, evidence.date) : invocation.say(Message::NoneStated));
    line(Message::EvidenceSentence, part(article, evidence.sentence));
    return lines.makeStringAndClear().trim();
}

MarkedArticle marked(const rtl::OUString& article, const Evidence& evidence) {
    const Span& sentence = evidence.sentence;
    const bool hasFigure = evidence.figure.end > evidence.figure.start &&
                           evidence.figure.start >= sentence.start && evidence.figure.end <= sentence.end;
    const Span figure = hasFigure ? evidence.figure : Span{sentence.end, sentence.end};
    const auto length = static_cast<std::uint32_t>(article.getLength());
    rtl::OUString inside = part(article, {sentence.start, figure.start});
    if (hasFigure) {
        inside += "[" + part(article, figure) + "]";
    }
    inside += part(article, {figure.end, sentence.end});
    MarkedArticle result;
    result.text = part(article, {0, sentence.start}) + fromUtf8("»") + inside + fromUtf8("«") +
                  part(article, {sentence.end, length});
    result.sentenceStart = static_cast<sal_Int32>(sentence.start);
    result.sentenceEnd = result.sentenceStart + inside.getLength() + 2;
    return result;
}

} // namespace uhc
