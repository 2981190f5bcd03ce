#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Asks of each kind of result cell where its figure comes from, and has all figures of an article inserted.

    show_evidence_test.py OXT
"""
import sys

import dispatching
import office

FIRST = "CILEGON - Cakupan JKN di Kota Cilegon mencapai 96,14 persen per 3 Maret 2024."
SECOND = "Pemkot menganggarkan Rp 21,5 miliar untuk iuran JKN."
THIRD = "Pemkot menargetkan cakupan 98 persen pada akhir 2024."
ARTICLE = f"{FIRST}\n{SECOND} {THIRD}"
REGIONS = ("SERANG - Cakupan JKN di Kota Serang mencapai 95 persen. Sementara cakupan JKN di Kabupaten Lebak baru 91,5 persen "
           "atau 1.320.000 jiwa.")

# Formula in a cell, what the answer must hold, in English.
CASES = {
    "=UHC_COVERAGE(A1)": ["Value: 96.14%", "Role: achieved", "Region: Kota Cilegon", "Basis: stated in the article",
                          "Date: 3 March 2024", f"Sentence: {FIRST}"],
    "=UHC_STATUS($A$1;0.98)": ["Value: 96.14%"],
    "=ROUND(UHC_COVERAGE(A1;\"Kota Cilegon\")*100;1)": ["Value: 96.14%"],
    "=IF(ISERROR(UHC_VERSION());0.96;UHC_COVERAGE(A1))": ["Value: 96.14%"],
    "=EXTRACT_BUDGET(A1)": ["Kind: budget for JKN contributions", "Value: Rp21,500,000,000", SECOND],
    "=EXTRACT_BUDGET(A1;1)": ["Value: Rp21,500,000,000"],
    "=EXTRACT_EVIDENCE(A1;\"budget\")": ["Value: Rp21,500,000,000"],
    "=EXTRACT_TARGET(A1)": ["Value: 98%", "Role: target", THIRD],
    "=EXTRACT_DATE(A1)": ["Kind: Date", "Date: 3 March 2024", FIRST],
    "=EXTRACT_REGION(A1)": ["Kind: Region", "Region: Kota Cilegon"],
    "=UHC_STATUS(UHC_COVERAGE(A1))": ["Value: 96.14%"],
    "=UHC_STATUS(E1;0.98)": ["Value: 96.14%", f"Sentence: {FIRST}"],  # which is =UHC_COVERAGE(A1)
    "=UHC_COVERAGE(B1:B3)": ["Value: 96.14%", "Date: 3 March 2024"],
    "=UHC_COVERAGE(\"Cakupan JKN Kota Cilegon \"\"kini\"\" mencapai 96,14 persen.\")": ["Value: 96.14%"],
}
REFUSED = {
    "=1+1": "no article", "=UHC_COVERAGE(A9)": "no article", "=UHC_COVERAGE(A1&\"\")": "no article",
    "=UHC_COVERAGE(A1&\"a.b\")": "no article", "=UHC_COVERAGE(\"Cakupan JKN \"&\"96 persen\")": "no article",
    "=UHC_STATUS(D1)": "no article",
    "=EXTRACT_POPULATION(A1)": "does not answer", "=UHC_COVERAGE(A1;\"Kota Antah\")": "does not exist",
}


def main():
    failures = []

    def expect(what, got, wanted):
        if got != wanted:
            failures.append(f"{what}: {got!r}, expected {wanted!r}")

    def run(directory, oxt):
        with office.Office(directory, oxt=oxt) as running:
            document = running.new_sheet(hidden=False)
            sheet = document.Sheets.getByIndex(0)
            sheet.getCellRangeByName("A1").String = ARTICLE
            for row, text in enumerate((FIRST, "", SECOND)):
                sheet.getCellByPosition(1, row).String = text
            sheet.getCellRangeByName("E1").Formula = "=UHC_COVERAGE(A1)"
            undo = document.UndoManager

            def evidence(**properties):
                try:
                    return dispatching.run(running, document, "show-evidence", **properties)
                except dispatching.Refused as refusal:
                    return refusal.Message

            for formula, parts in {**CASES, **{f: [said] for f, said in REFUSED.items()}}.items():
                sheet.getCellRangeByName("D1").Formula = formula
                document.setModified(False)
                words = evidence(Cell="D1")
                for part in parts:
                    if part not in words:
                        failures.append(f"{formula}: {words!r} lacks {part!r}")
                expect(f"{formula}: modified", document.isModified(), False)
            expect("an article itself", "96.14%" in evidence(Cell="A1"), True)
            other = document.Sheets
            other.insertNewByName("Lain nya", 1)
            other.getByName("Lain nya").getCellRangeByName("A1").Formula = f"=EXTRACT_BUDGET($'{sheet.Name}'.A1)"
            expect("from another sheet", "Rp21,500,000,000" in evidence(Cell="$'Lain nya'.A1"), True)

            sheet.getCellRangeByName("A20").String = REGIONS
            sheet.getCellRangeByName("A21:F23").setArrayFormula("=EXTRACT_REGIONS(A20)")
            for place, parts in {"A21": ["Region: Kota Serang", "Value: 95%"], "C22": ["Region: Kota Serang", "Value: 95%"],
                                 "C23": ["Region: Kabupaten Lebak", "Value: 91.5%"],
                                 "E23": ["Region: Kabupaten Lebak", "Value: 1,320,000"]}.items():
                for part in parts:
                    expect(f"{place} says {evidence(Cell=place)!r}, {part}", part in evidence(Cell=place), True)

            sheet.getCellRangeByName("D1").Formula = "=UHC_COVERAGE(A1)"
            evidence(Cell="D1", Facts="F2")
            expect("header", sheet.getCellRangeByName("F2").String, "kind")
            expect("an array", sheet.getCellRangeByName("F2").Formula.startswith("{="), True)
            table = sheet.getCellRangeByName("F2:M12").getDataArray()
            expect("all figures and no more", [row[7] != "" for row in table][:5], [True, True, True, True, False])
            expect("a row of the table", f"Sentence: {SECOND}" in evidence(Cell="F4"), True)
            expect("occupied", "not empty" in evidence(Cell="D1", Facts="F5"), True)
            undo.undo()
            expect("one step", sheet.getCellRangeByName("F2").String, "")
            document.close(True)
        print("\n".join(failures) or "evidence as promised")
        return 1 if failures else 0

    return office.in_workspace(run, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
