/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/copied_formulas.hxx"
#include "commands/formula_text.hxx"
#include "commands/pasted_text.hxx"

#include <gtest/gtest.h>

namespace uhc {
namespace {

/// content.xml with one sheet of the given rows.
std::string sheet(std::string_view rows, std::string_view names = "") {
    return "<office:spreadsheet><table:table table:name=\"Sheet1\">" + std::string(rows) + "</table:table>" +
           std::string(names) + "</office:spreadsheet>";
}

std::string cell(std::string_view formula, std::string_view value = "1") {
    return "<table:table-cell table:formula=\"of:=" + std::string(formula) +
           "\" office:value-type=\"float\" office:value=\"" + std::string(value) + "\"><text:p>" +
           std::string(value) + "</text:p></table:table-cell>";
}

std::string row(std::string_view cells) {
    return "<table:table-row>" + std::string(cells) + "</table:table-row>";
}

constexpr std::string_view coverage = "ORG.UHCCALC.ADDIN.UHCCOVERAGE([.A1])";

std::vector<Use> usesOf(const std::string& xml) {
    return usesIn(contentOf(xml, 100));
}

TEST(Formulas, OurNameInATextIsNoUse) {
    EXPECT_TRUE(partsOf("of:=1+org.uhccalc.addin.uhcCoverage([.A1])").usesFunctions);
    EXPECT_FALSE(partsOf("of:=\"ORG.UHCCALC.ADDIN.UHCCOVERAGE\"").usesFunctions);
    EXPECT_FALSE(partsOf("of:=[$'ORG.UHCCALC.ADDIN.X'.A1]").usesFunctions);
}

TEST(Formulas, ReferencesOfEveryForm) {
    const FormulaParts parts =
        partsOf("of:=SUM([.A1:.B2];[$'It''s ]'.$C$3];[.D:.D];['file:///x.ods'#$S.A1])");
    ASSERT_EQ(parts.references.size(), 3U);
    EXPECT_EQ(parts.references[0].last.column, 1);
    EXPECT_EQ(parts.references[1].first.sheet, "It's ]");
    EXPECT_TRUE(parts.references[1].first.rowFixed);
    EXPECT_FALSE(parts.references[2].first.row);
}

TEST(Formulas, ALiveCopyIsFoundOnlyWhereItIsTheWholeFormula) {
    const std::string live = "IF(" + std::string(extensionIsMissing) + ";\"a;)\";F([.A1];2))";
    EXPECT_EQ(livePart(live), "F([.A1];2)");
    EXPECT_FALSE(livePart(live + "+1"));
    EXPECT_FALSE(livePart("IF([.A1];1;2)"));
}

TEST(Dependents, AreFoundAcrossColumnsChainsAndNames) {
    const std::string xml =
        sheet(row(cell(coverage) + cell("[.A1]") + cell("[.D1]+1") + cell("SUM([.B:.B])") +
                  cell("LEN(\"[.A1]\")") + cell("RATE_OF_ALL*2") + cell("[.Z9]")),
              "<table:named-expression table:name=\"rate_of_all\" table:base-cell-address=\"$Sheet1.$A$1\" "
              "table:expression=\"[.C1]\"/>");
    const std::vector<Use> expected{Use::Uses, Use::Depends, Use::Depends, Use::Depends,
                                    Use::None, Use::None,    Use::None};
    EXPECT_EQ(usesOf(xml), expected); // the name's relative reference is [.H1] there
}

TEST(Dependents, ARepeatedCellMovesTheNextOnes) {
    const std::string xml =
        sheet("<table:table-row table:number-rows-repeated=\"4\"><table:table-cell "
              "table:number-columns-repeated=\"3\"/></table:table-row>" +
              row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + cell(coverage)) +
              row(cell("[.C5]") + cell("[.B5]")));
    const std::vector<Use> expected{Use::Uses, Use::Depends, Use::None};
    EXPECT_EQ(usesOf(xml), expected);
}

TEST(Dependents, ANameMayCompare) {
    const std::string xml =
        sheet(row(cell("is_uhc") + cell("[.B1]")),
              "<table:named-expression table:name=\"is_uhc\" table:base-cell-address=\"$Sheet1.$A$1\" "
              "table:expression=\"ORG.UHCCALC.ADDIN.UHCSTATUS([.$A$1])=&quot;UHC&quot;\"/>");
    const std::vector<Use> expected{Use::Uses, Use::None};
    EXPECT_EQ(usesOf(xml), expected);
}

TEST(Dependents, FormatsAndValidityRulesAreFoundWhereTheyAre) {
    const std::string xml =
        "<table:content-validations><table:content-validation table:name=\"val1\" "
        "table:condition=\"of:cell-content()&gt;=ORG.UHCCALC.ADDIN.UHCTHRESHOLD()\"/>"
        "<table:content-validation table:name=\"val2\" table:condition=\"of:cell-content()&gt;1\"/>"
        "</table:content-validations>" +
        sheet(row("<table:table-cell table:content-validation-name=\"val2\"/>"
                  "<table:table-cell table:number-columns-repeated=\"30\"/>"
                  "<table:table-cell table:content-validation-name=\"val1\"/>"
                  "<table:table-cell table:content-validation-name=\"val1\"/>") +
                  "<calcext:conditional-formats>"
                  "<calcext:conditional-format calcext:target-range-address=\"Sheet1.A1:Sheet1.A9\">"
                  "<calcext:condition calcext:value=\"formula-is(ours=1)\"/>"
                  "<calcext:condition calcext:value=\"=ours\"/></calcext:conditional-format>"
                  "<calcext:conditional-format calcext:target-range-address=\"Sheet1.B1:Sheet1.B9\">"
                  "<calcext:condition calcext:value=\"&gt;0.5\"/></calcext:conditional-format>"
                  "</calcext:conditional-formats>",
              "<table:named-expression table:name=\"ours\" table:base-cell-address=\"$Sheet1.$A$1\" "
              "table:expression=\"ORG.UHCCALC.ADDIN.UHCVERSION()\"/>");
    std::vector<std::string> places;
    for (const OdfRule& rule : rulesUsing(contentOf(xml, 100))) {
        places.push_back(rule.place);
    }
    EXPECT_EQ(places, (std::vector<std::string>{"Sheet1.AF1", "Sheet1.A1:Sheet1.A9", "ours"}));
}

TEST(Content, ANoteIsNoPartOfTheText) {
    const std::string note =
        "<office:annotation><text:p>" + std::string(200, 'n') + "</text:p></office:annotation>";
    const std::string text = "<text:p>" + std::string(99, 'x') + "</text:p>";
    const auto xml = [&](const std::string& more) {
        return sheet(row("<table:table-cell>" + note + text + more + "</table:table-cell>"));
    };
    EXPECT_TRUE(contentOf(xml(""), 100).longTexts.empty());
    EXPECT_EQ(contentOf(xml("<text:p>&amp;</text:p>"), 100).longTexts.size(), 1U);
}

std::string copyOf(const std::string& xml, CopyKind kind, const FormulaLimits& limits,
                   const CellResult& result) {
    const OdfContent content = contentOf(xml, 100);
    return copied(xml, content, usesIn(content), kind, limits, [&](const CellPlace&) { return result; });
}

TEST(Copies, WhatDoesNotUseTheFunctionsStaysByteForByte) {
    const std::string xml = sheet(row(cell("LEN([.A1])&amp;\"x\"")));
    EXPECT_EQ(copyOf(xml, CopyKind::Values, limitsOfOds, 1.0), xml);
    EXPECT_EQ(copyOf(xml, CopyKind::Live, limitsOfOds, 1.0), xml);
}

TEST(Copies, AValueHasAllItsDigits) {
    const std::string copy =
        copyOf(sheet(row(cell(coverage, "0.333333333333333"))), CopyKind::Values, limitsOfOds, 1.0 / 3);
    EXPECT_NE(copy.find("office:value=\"0.3333333333333333\""), std::string::npos);
    EXPECT_EQ(copy.find("table:formula"), std::string::npos);
}

TEST(Copies, ALongTextIsAValueInALiveCopyForExcelOnly) {
    const std::string xml = sheet(row(cell(coverage)));
    const CellResult text = std::string(256, 'x');
    EXPECT_NE(copyOf(xml, CopyKind::Live, limitsOfOds, text).find("UHCVERSION"), std::string::npos);
    EXPECT_EQ(copyOf(xml, CopyKind::Live, limitsOfXlsx, text).find("UHCVERSION"), std::string::npos);
    const CellResult shorter = std::string(255, 'x');
    EXPECT_NE(copyOf(xml, CopyKind::Live, limitsOfXlsx, shorter).find("UHCVERSION"), std::string::npos);
}

TEST(Copies, ErrorsThatExcelDoesNotKnowAreNotWrittenForIt) {
    const std::string xml = sheet(row(cell(coverage)));
    EXPECT_NE(copyOf(xml, CopyKind::Values, limitsOfOds, 504).find("#ERR504!"), std::string::npos);
    EXPECT_EQ(copyOf(xml, CopyKind::Values, limitsOfXlsx, 504).find("#ERR504!"), std::string::npos);
}

TEST(PastedText, BlocksBeginALineAndScriptsAreNoText) {
    EXPECT_EQ(textOfCell(textOfHtml(u"<div><p>satu\n dua</p></div><script>x<y</script><p>tiga<br/>empat")),
              u"satu dua\ntiga\nempat");
    EXPECT_EQ(textOfHtml(u"a &lt; b &#8220;c&#x201D; &unknown; &"), u"a < b \u201Cc\u201D &unknown; &");
}

TEST(PastedText, CellsOfARowStayApart) {
    EXPECT_EQ(textOfCell(
                  textOfHtml(u"<table><tr><td>Lebak</td><td>91,5</td></tr><tr><td>Serang</td></tr></table>")),
              u"Lebak 91,5\nSerang");
}

TEST(PastedText, BrokenHtmlIsReadToItsEnd) {
    for (const std::u16string_view html : {u"<", u"<p", u"<!--", u"<script>", u"&#", u"</", u"&#x110000;"}) {
        textOfHtml(html);
    }
    EXPECT_EQ(textOfHtml(u"1 < 2"), u"1 ");
}

TEST(PastedText, NothingButBlanksIsNothing) {
    EXPECT_EQ(textOfCell(u" \r\n\u00A0\t"), u"");
    EXPECT_EQ(textOfCell(u"\r\na\rb\r\nc\x01\n"), u"a\nb\nc");
}

} // namespace
} // namespace uhc
