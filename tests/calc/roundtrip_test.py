#!/usr/bin/python3
# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""A workbook that is saved and opened again, with the extension and by somebody who does not have it. What a recipient
sees here is what docs/sharing.md says.

    roundtrip_test.py OXT
"""
import sys

import cases
import office

TEXT, NUMBER, NOTHING, TOTAL = "B1", "C1", "D1", "E1"
FORMULAS = {
    TEXT: "=EXTRACT_REGION(A1)",
    NUMBER: "=UHC_COVERAGE(A1)",
    NOTHING: '=UHC_COVERAGE(A1;"Kota Bandung")',
    TOTAL: "=SUM(C1;1)",
    "F1": "=IF(ISERROR(UHC_VERSION());0.9614;UHC_COVERAGE(A1))",
}
WITH = {TEXT: "Kota Cilegon", NUMBER: "0.9614", NOTHING: "#N/A", TOTAL: "1.9614", "F1": "0.9614"}

# A text stays, a figure does not, and with it goes what was computed from it; only the form that asks for the version
# keeps its figure. An xlsx shows what was saved, but not its errors.
WITHOUT = {
    ".ods": {**WITH, NUMBER: "#NAME?", NOTHING: "#NAME?", TOTAL: "#NAME?"},
    ".fods": {**WITH, NUMBER: "#NAME?", NOTHING: "#NAME?", TOTAL: "#NAME?"},
    ".xlsx": {**WITH, NOTHING: "#NAME?"},
}


def seen(document):
    sheet = document.Sheets.getByIndex(0)
    return {place: sheet.getCellRangeByName(place).String for place in FORMULAS}


def formulas(document):
    sheet = document.Sheets.getByIndex(0)
    return {place: sheet.getCellRangeByName(place).FormulaLocal.replace(" ", "") for place in FORMULAS}


def main():
    article = cases.article("cilegon")
    failures = []

    def expect(what, got, wanted):
        for place, text in wanted.items():
            if got[place] != text:
                failures.append(f"{what}: {FORMULAS[place]} shows {got[place]!r}, expected {text!r}")

    def run(directory, oxt):
        paths = {suffix: directory / f"workbook{suffix}" for suffix in WITHOUT}
        with office.Office(directory, oxt=oxt) as running:
            document = running.new_sheet()
            sheet = document.Sheets.getByIndex(0)
            sheet.getCellRangeByName("A1").String = article
            for place, formula in FORMULAS.items():
                sheet.getCellRangeByName(place).Formula = formula
            expect("entered", seen(document), WITH)
            entered = formulas(document)
            for path in paths.values():
                office.save(document, path)
            document.close(True)
            for suffix, path in paths.items():
                document = running.open(path)
                expect(f"reopened {suffix}", formulas(document), entered)
                expect(f"reopened {suffix}", seen(document), WITH)
                document.Sheets.getByIndex(0).getCellRangeByName("A1").String = article.replace("96,14", "97,25")
                expect(f"changed {suffix}", seen(document), {NUMBER: "0.9725", TOTAL: "1.9725", "F1": "0.9725"})
                document.close(True)
        with office.Office(directory) as running:
            for suffix, path in paths.items():
                document = running.open(path)
                expect(f"without the extension {suffix}", seen(document), WITHOUT[suffix])
                back = directory / f"back{suffix}"
                office.save(document, back)
                document.close(True)
        with office.Office(directory, oxt=oxt) as running:
            for suffix in paths:
                document = running.open(directory / f"back{suffix}")
                document.calculateAll()
                expect(f"returned by a recipient {suffix}", seen(document), WITH)
                document.close(True)
        print("\n".join(failures) or "workbooks come back")
        return 1 if failures else 0

    return office.in_workspace(run, sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
